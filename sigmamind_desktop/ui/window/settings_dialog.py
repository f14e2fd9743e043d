"""What can be set once for all numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QWidget

from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.domain.trunks.sip_address import read_platform_host
from sigmamind_desktop.ui.inputs.controls import TextInput
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone

_WIDTH = 460


class SettingsDialog(QDialog):
    """Takes SigmaMind's SIP host, and whether trunks are checked. Open it with `open()`."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(_WIDTH)
        label = QLabel(self.tr("SigmaMind's SIP host"))
        self.input = TextInput()
        self.input.setObjectName("sipHost")
        self.input.setAccessibleName(label.text())
        self.input.setText(settings.sip_host)
        label.setBuddy(self.input)
        text = QLabel(
            self.tr(
                "Where your carrier sends the calls to your numbers. Change it only if the SigmaMind"
                " dashboard or SigmaMind's support names another host."
            ),
            textFormat=Qt.TextFormat.PlainText,
            wordWrap=True,
        )
        self.checks_hosts = QCheckBox(self.tr("Check the host of each new trunk automatically"))
        self.checks_hosts.setObjectName("checksHosts")
        self.checks_hosts.setChecked(settings.checks_hosts)
        self.notice = Notice()
        self.input.textChanged.connect(self.notice.hide)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.RestoreDefaults
        )
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        restore = buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        restore.clicked.connect(self._restore)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        entry = theme.column(theme.TIGHT)
        entry.addWidget(label)
        entry.addWidget(self.input)
        layout.addLayout(entry)
        layout.addWidget(text)
        layout.addWidget(self.checks_hosts)
        layout.addWidget(self.notice)
        layout.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Save).setDefault(True)
        theme.fit_height(self)
        self.input.selectAll()
        self.input.setFocus()

    def _restore(self) -> None:
        self.input.replace_text(Settings.sip_host.default)
        self.checks_hosts.setChecked(Settings.checks_hosts.default)

    def _save(self) -> None:
        host = read_platform_host(self.input.text())
        if host is None:
            self.notice.show_message(
                Tone.BAD,
                self.tr("This is no host name"),
                self.tr("It looks like {host}.").format(host=Settings.sip_host.default),
            )
            self.input.setFocus()
            theme.fit_height(self)
            return
        self._settings.sip_host = host
        self._settings.checks_hosts = self.checks_hosts.isChecked()
        self.accept()
