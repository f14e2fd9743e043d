"""A number chosen from a connected carrier's list, in the form."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.carriers.connections import Connections
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.domain.carriers.choices import NumberChoice
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.errors import KeychainUnavailable
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.carriers.pick_button import PickButton
from sigmamind_desktop.ui.carriers.pick_flow import PickFlow
from sigmamind_desktop.ui.carriers.pick_messages import missing_text, replaced_text
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.kit.words import sentences


class FormPicking(QObject):
    """Stands beside the number's field, and fills the form with what is chosen, as one step.

    Attributes:
        button: opens the list.
    """

    def __init__(
        self,
        *,
        connections: Connections,
        pick: PickFlow,
        trunks: TrunkBook,
        tasks: TaskKeeper,
        form: ImportForm,
    ) -> None:
        super().__init__(form)
        self._pick = pick
        self._trunks = trunks
        self._tasks = tasks
        self._form = form
        self._name = ""
        """That the number chosen last has brought along."""
        self.button = PickButton(connections)
        self.button.pick_requested.connect(self.open)
        row = form.rows[FieldId.PHONE_NUMBER]
        row.add_button(self.button)
        self.button.show_connections()  # now that it has its place
        QWidget.setTabOrder(row.input, self.button)

    def open(self, carrier: CarrierName) -> None:
        """Show a carrier's numbers."""
        draft = self._draft
        self._pick.open(carrier, self._form.window(), lambda chosen: self._take(chosen[0], carrier), draft)

    @property
    def _draft(self) -> Draft:
        """The form, without a name that the person did not give: it is that of the number before."""
        draft = self._form.draft
        if draft.text(FieldId.FRIENDLY_NAME) != self._name:
            return draft
        return replace(draft, texts={**draft.texts, FieldId.FRIENDLY_NAME: ""})

    def _take(self, choice: NumberChoice, carrier: CarrierName) -> None:
        self._tasks.spawn(self._fill(choice, carrier), name="pick number")

    async def _fill(self, choice: NumberChoice, carrier: CarrierName) -> None:
        """Put a number into the form; of a trunk that is kept, with its password."""
        draft = self._draft
        texts, replaced = choice.texts_for(draft), choice.replaces(draft)
        has_username = bool({**draft.texts, **texts}.get(FieldId.TRUNK_USERNAME))
        needs_password = not draft.password or FieldId.TRUNK_PASSWORD in replaced
        trunk = self._trunks.find(
            texts.get(FieldId.TERMINATION_SIP_URI, ""), texts.get(FieldId.TRUNK_USERNAME, "")
        )
        password = None
        if trunk is not None and needs_password:
            with suppress(KeychainUnavailable):  # it is typed then, as that of any other trunk
                password = await self._trunks.password(trunk)
        wanted = {*texts, *replaced}
        if not draft.text(FieldId.FRIENDLY_NAME).strip():
            wanted.add(FieldId.FRIENDLY_NAME)
            self._name = texts.get(FieldId.FRIENDLY_NAME, "")
        if password is not None:
            wanted.add(FieldId.TRUNK_PASSWORD)
        has_password = not needs_password or password is not None
        missing = missing_text(choice, carrier, has_username=has_username, has_password=has_password)
        self._form.fill_in(
            Draft(texts, password or Secret()),
            wanted,
            self.tr("Filled in from {carrier}").format(carrier=carrier),
            sentences(replaced_text(replaced), missing),
        )
        if trunk is not None and password is not None:
            self._form.trunk.choose(trunk, has_kept_password=True)
