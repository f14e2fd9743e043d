"""A trunk's new password, for all numbers on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.editing.judging import judge_edit_field
from sigmamind_desktop.domain.fields.judging import read_password
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.ui.editing.several_dialog import SeveralDialog
from sigmamind_desktop.ui.inputs.field_row import FieldRow
from sigmamind_desktop.ui.kit.theme import Tone


class TrunkPasswordDialog(SeveralDialog):
    """Asks for the password and for which numbers, and renders how they get it."""

    def __init__(
        self,
        trunk: SavedTrunk,
        rows: Sequence[PhoneNumber],
        usernames: Mapping[str, str | None],
        parent: QWidget | None = None,
    ) -> None:
        """Build it; open it with `open()`.

        Args:
            trunk: whose password is to change.
            rows: the numbers at its host that may have its username.
            usernames: the one that was last sent from here for each of them, as far as that is known.
            parent: the window to show it over.
        """
        super().__init__(parent)
        self._rows = list(rows)
        self.setObjectName("trunkPasswordDialog")
        self.setWindowTitle(self.tr("Change the password"))
        self.heading.setText(self.tr("Change the password of “{name}” everywhere").format(name=trunk.name))
        self.start_button.setText(self.tr("Change password"))
        text = QLabel(
            self.tr(
                "Change it at your carrier first. Then SigmaMind gets it here, for each number that is"
                " ticked, and the keychain keeps it."
            ),
            textFormat=Qt.TextFormat.PlainText,
            wordWrap=True,
        )
        self.password = FieldRow(
            FieldId.TRUNK_PASSWORD,
            hint=self.tr("The new one, as the carrier has it now"),
            marks_optional=False,
            label=self.tr("New password"),
        )
        self.password.input.setObjectName("edit_newPassword")
        self.password.edited.connect(self._judge)
        self.fields.addWidget(text)
        self.fields.addWidget(self.password)
        notes = {
            row.number: self.tr("Tick it if it has this trunk's username")
            for row in self._rows
            if usernames.get(row.number) is None
        }
        names = {row.number: row.friendly_name or "" for row in self._rows}
        self.list.set_numbers(names, notes, ticked={number: number not in notes for number in names})
        self._judge()
        self.order_tabs(self.password.input)
        self.password.input.setFocus()

    @property
    def numbers(self) -> list[str]:
        """See `SeveralDialog`."""
        return [row.number for row in self._rows]

    @property
    def new_password(self) -> Secret:
        """As it is typed."""
        return Secret(self.password.input.text())

    def set_locked(self, locked: bool) -> None:
        """See `SeveralDialog`."""
        self.password.setEnabled(not locked)

    def submit(self) -> None:
        """See `SeveralDialog`."""
        if self.status.is_busy:
            return
        self.password.scold()
        finding, ticked = self.password.finding, self.list.ticked
        if not self.new_password or finding is None or not finding.outcome.may_be_sent:
            self.say(Tone.BAD, self.tr("Enter the new password"), self.tr("Nothing was sent."))
            self.password.input.setFocus()
        elif not ticked:
            self.say(Tone.NEUTRAL, self.tr("No number is ticked"), self.tr("Nothing was sent."))
        else:
            password = read_password(self.new_password)
            self.change_requested.emit([NumberChange(number, {}, password) for number in ticked])

    def _judge(self) -> None:
        draft = Draft(password=self.new_password)
        nothing_known = PhoneNumber("", NumberState.UNKNOWN)
        self.password.render_finding(judge_edit_field(FieldId.TRUNK_PASSWORD, draft, nothing_known))
