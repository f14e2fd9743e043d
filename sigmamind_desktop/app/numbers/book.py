"""The numbers of this account, as far as this computer knows them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.records import Records, was_kept
from sigmamind_desktop.domain.numbers.record import NO_NEWS, PhoneNumber

if TYPE_CHECKING:
    # Loaded after the window's first paint, like SQLite.
    from sigmamind_desktop.domain.history.events import Batch, Happening, NumberHistory
    from sigmamind_desktop.services.data_file.store import NumberStore


class NumberBook(QObject):
    """The rows of the list, one for each E.164 number.

    A number that is being imported shows that, over what is known of it otherwise.

    Attributes:
        is_loaded: whether the data file was read.

    Signals:
        loaded: all rows are new.
        row_changed: one row came or changed; carries the PhoneNumber.
        row_removed: one row has gone; carries its E.164.
    """

    loaded = Signal()
    row_changed = Signal(object)
    row_removed = Signal(str)

    def __init__(self, records: Records, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._rows: dict[str, PhoneNumber] = {}
        self._sending: dict[str, PhoneNumber] = {}
        self._changes: Counter[str] = Counter()
        self.is_loaded = False

    @property
    def rows(self) -> list[PhoneNumber]:
        """Every row."""
        return list((self._rows | self._sending).values())

    def get(self, number: str) -> PhoneNumber | None:
        """The row of an E.164 number."""
        return self._sending.get(number) or self._rows.get(number)

    async def load(self) -> None:
        """Read the rows from the data file; raises StoreUnavailable."""
        rows = await self._records.call(lambda store: store.numbers())
        self._rows = {row.number: row for row in rows}
        self.is_loaded = True
        self.loaded.emit()

    async def history(self, number: str) -> NumberHistory:
        """What happened to a number (E.164); raises StoreUnavailable."""
        from sigmamind_desktop.domain.history.events import NumberHistory

        return await self._records.call(
            lambda store: NumberHistory(tuple(store.history(number)), store.trunk_username(number))
        )

    async def happened(self, most: int) -> Sequence[Happening]:
        """What happened to all numbers, the newest first, at most so much; raises StoreUnavailable."""
        return await self._records.call(lambda store: store.happened(most))

    async def batch(self, name: str | None) -> Batch:
        """What was changed at once, the last such without a `name`; raises StoreUnavailable."""
        return await self._records.call(lambda store: store.batch(name))

    async def refresh(self, use: Callable[[NumberStore], list[PhoneNumber]]) -> None:
        """Have the data file take in the account's list, and show the rows that come of it.

        What was shown meanwhile is newer, and stays. Raises StoreUnavailable.
        """
        before = self._changes.copy()
        rows = await self._records.call(lambda store: self._as_known(use(store)))
        for number, changes in self._changes.items():
            if changes == before[number]:
                continue
            rows.pop(number, None)
            if number in self._rows:
                rows[number] = self._rows[number]
        is_other = rows.keys() != self._rows.keys() or any(
            rows[number] is not row for number, row in self._rows.items()
        )
        if is_other or not self.is_loaded:
            self._rows = rows
            self.is_loaded = True
            self.loaded.emit()

    def _as_known(self, rows: Iterable[PhoneNumber]) -> dict[str, PhoneNumber]:
        """Rows by their numbers. One that is as it was known stays the same object: nobody has to look at it.

        On the data file's thread: to compare thousands takes its time.
        """
        known = self._rows
        return {row.number: before if (before := known.get(row.number)) == row else row for row in rows}

    def mark_seen(self, number: str) -> None:
        """A number's news (E.164) were seen."""
        row = self._rows.get(number)
        if row is None or not row.news:
            return
        self.put(replace(row, news=NO_NEWS))
        marked = self._records.submit(lambda store: store.mark_seen(number))
        marked.add_done_callback(lambda done: was_kept(done, "what was seen"))

    def mark_all_seen(self) -> None:
        """The news of every number were seen."""
        seen = {number: replace(row, news=NO_NEWS) for number, row in self._rows.items() if row.news}
        if not seen:
            return
        self._rows |= seen
        self._changes.update(seen.keys())
        self.loaded.emit()
        marked = self._records.submit(lambda store: store.mark_seen())
        marked.add_done_callback(lambda done: was_kept(done, "what was seen"))

    def mark_set_up(self, number: str) -> None:
        """The carrier sends the calls to a number (E.164): the person says so."""
        if (row := self._rows.get(number)) is not None and not row.is_set_up:
            self._mark_ringing(replace(row, is_set_up=True, set_up_at=datetime.now(UTC)))

    def mark_arrived(self, number: str, at: datetime | None, *, was_taken: bool | None) -> None:
        """A call arrived at a number (E.164), which proves the carrier.

        Args:
            number: that was called.
            at: when it began, by SigmaMind's clock (aware); None if SigmaMind does not say.
            was_taken: by an agent; None if SigmaMind does not say.
        """
        row = self._rows.get(number)
        if row is None:
            return
        row = replace(row, is_set_up=True)
        if at is not None and (row.arrived_at is None or row.arrived_at <= at):
            row = replace(row, arrived_at=at, was_taken=was_taken)
        self._mark_ringing(row)

    def mark_routed(self, number: str, is_routed: bool | None) -> None:
        """What the carrier's own settings say of the way of a number's calls (E.164), read just now."""
        if (row := self._rows.get(number)) is not None:
            self._mark_ringing(replace(row, is_routed=is_routed, routed_at=datetime.now(UTC)))

    def forget_routed(self) -> None:
        """What carriers' settings said was held against another host of SigmaMind's than it has now."""
        for row in list(self._rows.values()):
            if row.is_routed is not None:
                self._mark_ringing(replace(row, is_routed=None, routed_at=None))

    def _mark_ringing(self, row: PhoneNumber) -> None:
        if row != self._rows[row.number]:
            self.put(row)
            marked = self._records.submit(lambda store: store.mark_ringing(row))
            marked.add_done_callback(lambda done: was_kept(done, "whether a number rings"))

    async def settle(self, number: str, use: Callable[[NumberStore], PhoneNumber | None]) -> None:
        """Have the data file settle what is known of a number, and show the row that comes of it.

        What was shown meanwhile is newer, and stays. Raises StoreUnavailable.
        """
        changes = self._changes[number]
        row = await self._records.call(use)
        if self._changes[number] != changes:
            return
        if row is not None:
            self.put(row)
        else:
            self.remove(number)

    def put(self, row: PhoneNumber) -> None:
        """Show a row, in place of the one with its number."""
        self._rows[row.number] = row
        self._show(row.number)

    def remove(self, number: str) -> None:
        """Show no row for a number."""
        if self._rows.pop(number, None) is not None:
            self._show(number)

    def begin_sending(self, row: PhoneNumber) -> None:
        """Show that a number is being imported."""
        self._sending[row.number] = row
        self._show(row.number)

    def end_sending(self, number: str, row: PhoneNumber | None = None) -> None:
        """Show again what is known of a number: `row`, if that is news."""
        was_sending = self._sending.pop(number, None) is not None
        if row is not None:
            self.put(row)
        elif was_sending:
            self._show(number)

    def _show(self, number: str) -> None:
        self._changes[number] += 1
        row = self.get(number)
        if row is not None:
            self.row_changed.emit(row)
        else:
            self.row_removed.emit(number)
