"""A trunk's password for rows that have lost theirs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from sigmamind_desktop.domain.bulk.logins import TrunkLogin
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.fields.judging import judge_field, read_password
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.inputs.field_row import FieldRow
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.kit.words import isolated

_WIDTH = 420


class RowsPasswordDialog(QDialog):
    """Takes the password of one trunk and username. Open it with `open()`.

    Signals:
        given: carries the TrunkLogin and the Secret.
    """

    given = Signal(object, object)

    def __init__(self, login: TrunkLogin, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._login = login
        self.setObjectName("rowsPasswordDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Trunk password"))
        self.setMinimumWidth(_WIDTH)
        self.password = FieldRow(FieldId.TRUNK_PASSWORD, marks_optional=False)
        self.password.input.setObjectName("rowsPassword")
        self.password.edited.connect(self._judge)
        text = QLabel(
            self.tr(
                "Type the password of the user “{username}” at {host}. It is used for this import, and kept"
                " nowhere."
            ).format(username=isolated(login.username), host=isolated(login.host)),
            textFormat=Qt.TextFormat.PlainText,
            wordWrap=True,
        )
        self.use_button = QPushButton(self.tr("Use it"))
        self.use_button.setObjectName("usePasswordButton")
        self.use_button.clicked.connect(self._on_use)
        later = QPushButton(self.tr("Cancel"))
        later.clicked.connect(self.reject)
        buttons = theme.line(theme.SMALL)
        buttons.addStretch(1)
        buttons.addWidget(later)
        buttons.addWidget(self.use_button)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        layout.addWidget(text)
        layout.addWidget(self.password)
        layout.addLayout(buttons)
        self.use_button.setDefault(True)  # a dialog knows its default only once that is within it
        sizes.fit_height(self)
        self._judge()
        self.password.input.setFocus()

    @property
    def _typed(self) -> Secret:
        return Secret(self.password.input.text())

    def _judge(self) -> None:
        draft = Draft(password=self._typed)
        self.password.render_finding(judge_field(FieldId.TRUNK_PASSWORD, draft))

    def _on_use(self) -> None:
        self.password.scold()
        finding = self.password.finding
        if finding is not None and finding.outcome.may_be_sent:
            self.given.emit(self._login, read_password(self._typed))
            self.accept()
        else:
            self.password.input.setFocus()
