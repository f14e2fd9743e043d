"""What can be set once for all numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from sigmamind_desktop.app.settings import TEXT_SIZES, Colours, Settings
from sigmamind_desktop.domain.trunks.sip_address import read_platform_host
from sigmamind_desktop.runtime import languages
from sigmamind_desktop.ui.inputs.controls import TextInput
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated

_WIDTH = 460


class SettingsDialog(QDialog):
    """SigmaMind's SIP host, whether trunks are checked, the look and the language. Open it with `open()`."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(_WIDTH)
        self.input = TextInput()
        self.input.setObjectName("sipHost")
        self.input.setText(settings.sip_host)
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
        self.text_size = QComboBox()
        self.text_size.setObjectName("textSize")
        for size in TEXT_SIZES:
            self.text_size.addItem(self._size_text(size), size)
        self.text_size.setCurrentIndex(self.text_size.findData(settings.text_size))
        self.colours = QComboBox()
        self.colours.setObjectName("colours")
        self.colours.addItem(self.tr("As the system has them"), Colours.SYSTEM)
        self.colours.addItem(self.tr("Light"), Colours.LIGHT)
        self.colours.addItem(self.tr("Dark"), Colours.DARK)
        self.colours.setCurrentIndex(self.colours.findData(settings.colours))
        self.language = QComboBox()
        self.language.setObjectName("language")
        self.language.addItem(self.tr("As the system has it"), Settings.language.default)
        for code in languages.languages():
            self.language.addItem(languages.own_name(code), code)
        self.language.setCurrentIndex(max(self.language.findData(settings.language), 0))
        self.notice = Notice()
        self.input.textChanged.connect(self.notice.hide)
        restore = QPushButton(self.tr("Restore defaults"))
        restore.clicked.connect(self._restore)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = QPushButton(self.tr("Save"))
        save.setObjectName("saveSettingsButton")
        save.clicked.connect(self._save)
        buttons = theme.line(theme.SMALL)
        buttons.addWidget(restore)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        layout.addLayout(_entry(self.tr("SigmaMind's SIP host"), self.input))
        layout.addWidget(text)
        layout.addWidget(self.checks_hosts)
        look = theme.line(theme.MEDIUM)
        look.addLayout(_entry(self.tr("Text size"), self.text_size), stretch=1)
        look.addLayout(_entry(self.tr("Colours"), self.colours), stretch=1)
        layout.addLayout(look)
        layout.addLayout(_entry(self.tr("Language, from the next start on"), self.language))
        layout.addWidget(self.notice)
        layout.addLayout(buttons)
        save.setDefault(True)  # a dialog knows its default only once that is within it
        sizes.fit_height(self)
        self.input.selectAll()
        self.input.setFocus()

    def _size_text(self, size: int) -> str:
        if size == Settings.text_size.default:
            return self.tr("As the system has it")
        return self.tr("{size} %").format(size=size)

    def _restore(self) -> None:
        self.input.replace_text(Settings.sip_host.default)
        self.checks_hosts.setChecked(Settings.checks_hosts.default)
        self.text_size.setCurrentIndex(self.text_size.findData(Settings.text_size.default))
        self.colours.setCurrentIndex(self.colours.findData(Settings.colours.default))
        self.language.setCurrentIndex(self.language.findData(Settings.language.default))

    def _save(self) -> None:
        host = read_platform_host(self.input.text())
        if host is None:
            self.notice.show_message(
                Tone.BAD,
                self.tr("This is no host name"),
                self.tr("It looks like {host}.").format(host=isolated(Settings.sip_host.default)),
            )
            self.input.setFocus()
            sizes.fit_height(self)
            return
        self._settings.sip_host = host
        self._settings.checks_hosts = self.checks_hosts.isChecked()
        self._settings.text_size = self.text_size.currentData()
        self._settings.colours = self.colours.currentData()
        self._settings.language = self.language.currentData()
        self.accept()


def _entry(name: str, widget: QWidget) -> QVBoxLayout:
    """An input under its label."""
    label = QLabel(name)
    label.setBuddy(widget)
    widget.setAccessibleName(name)
    entry = theme.column(theme.TIGHT)
    entry.addWidget(label)
    entry.addWidget(widget)
    return entry
