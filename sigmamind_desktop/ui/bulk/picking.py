"""Numbers chosen from a connected carrier's list, as a table of several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from sigmamind_desktop.app.carriers.connections import Connections
from sigmamind_desktop.domain.bulk.sheets import Sheet, TableFile, trimmed
from sigmamind_desktop.domain.carriers.choices import CHOICE_FIELDS, NumberChoice
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.ui.bulk.counts import BulkCounts
from sigmamind_desktop.ui.bulk.flow import BulkFlow
from sigmamind_desktop.ui.bulk.window import BulkWindow
from sigmamind_desktop.ui.carriers.pick_button import PickButton
from sigmamind_desktop.ui.carriers.pick_flow import PickFlow
from sigmamind_desktop.ui.inputs.field_messages import field_label
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import sentences


class TablePicking(QObject):
    """Stands beside the other sources of a table, and makes one of what is chosen."""

    def __init__(self, *, connections: Connections, pick: PickFlow, bulk: BulkFlow) -> None:
        super().__init__(bulk)
        self._connections = connections
        self._pick = pick
        self._bulk = bulk
        if bulk.window is not None:
            self._add_button(bulk.window)
        bulk.window_made.connect(self._add_button)

    def open(self, carrier: CarrierName) -> None:
        """Show a carrier's numbers."""
        self._pick.open(carrier, self._bulk.open(), lambda chosen: self._take(chosen, carrier))

    def _add_button(self, window: BulkWindow) -> None:
        button = PickButton(self._connections)
        button.pick_requested.connect(self.open)
        window.add_source(button)
        button.show_connections()  # now that it has its place

    def _take(self, chosen: tuple[NumberChoice, ...], carrier: CarrierName) -> None:
        headings = tuple(map(field_label, CHOICE_FIELDS))
        texts = (choice.texts for choice in chosen)
        rows = [trimmed([text.get(field_id, "") for field_id in CHOICE_FIELDS]) for text in texts]
        file = TableFile(carrier, (Sheet("", [headings, *rows]),))
        self._bulk.show_file(file, partial(self._part_from_other_trunk, chosen, carrier))

    def _part_from_other_trunk(
        self, chosen: Sequence[NumberChoice], carrier: CarrierName, window: BulkWindow
    ) -> None:
        """Take away the trunk for all rows where it is not that of every number, and say what is missing."""
        common, notice = window.common, window.notice
        before = common.draft
        dismiss: dict[str, Callable[[], object]] = {self.tr("Dismiss"): notice.hide}
        count = sum(not choice.host for choice in chosen)
        missing = BulkCounts().trunkless(count, carrier) if count else ""
        if not any(choice.is_on_other_trunk_than(before) for choice in chosen):
            if missing:
                notice.show_message(Tone.CAUTION, self.tr("A trunk is missing"), missing, dismiss)
            return
        common.show_values(before.without_trunk())
        after = common.draft

        def undo() -> None:
            notice.hide()
            common.show_values(common.draft.undone(before=before, after=after))

        was_other = self.tr("It was not the trunk of all numbers from {carrier}.").format(carrier=carrier)
        title = self.tr("The trunk for all rows was taken away")
        notice.show_message(
            Tone.CAUTION, title, sentences(was_other, missing), {self.tr("Undo"): undo, **dismiss}
        )
