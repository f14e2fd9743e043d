"""All rows of the list: their order, and what a search finds of them.

Rows are told by their places here, and what is worked out of them stands in columns beside them: of 100,000
rows an object more for each is memory, and a look at each takes longer than the search.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from itertools import compress, islice
from operator import not_
from sys import intern
from typing import Final

from sigmamind_desktop.domain.inbound.ringing import is_left_to_do
from sigmamind_desktop.domain.numbers.agents import NO_AGENTS, Agents
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.numbers.searching import Search
from sigmamind_desktop.ui.numbers.cells import Column, cell_text, own_text, shared_text, sort_key

_AT_ONCE: Final = 500
"""Rows whose texts are made between two events: some milliseconds."""


class Listing:
    """Every row.

    Attributes:
        rows: all of them, the newest of the list last, so that another one moves none; a row's place is the
            one that it has here.
        agents: those that have names.
        column: that the order is by.
        is_descending: whether the order is.
    """

    def __init__(self) -> None:
        self.rows: list[PhoneNumber] = []
        self.agents = NO_AGENTS
        self.column = Column.IMPORTED
        self.is_descending = True
        self._own: list[str] = []
        self._shared: list[str] = []
        """The texts that are searched; empty until they are made."""
        self._is_active = bytearray()
        self._is_left = bytearray()
        self._wanted: Callable[[PhoneNumber], bool] | None = None
        self._is_wanted = bytearray()
        self._order = array("I")
        self._prepared = 0
        self._cells: dict[str, list[str]] = {}
        """The texts of each row that was on the screen."""

    def set_rows(self, rows: Sequence[PhoneNumber]) -> None:
        """Have these rows and no others, the newest first; what was made of a row that stays is kept."""
        new = len(self.rows)
        before = dict(zip(map(id, self.rows), range(new), strict=True))
        self.rows = list(reversed(rows))
        places = [before.get(id(row), new) for row in self.rows]
        self._own = list(map([*self._own, ""].__getitem__, places))
        self._shared = list(map([*self._shared, ""].__getitem__, places))
        self._is_active = bytearray(map(_is_active, self.rows))
        self._is_left = bytearray(
            self._is_left[place] if place != new else is_left_to_do(row)
            for place, row in zip(places, self.rows, strict=True)
        )
        self._is_wanted = bytearray(map(self._wanted, self.rows)) if self._wanted else bytearray()
        self._prepared = 0
        self._cells.clear()
        self.arrange()

    def add_rows(self, rows: Sequence[PhoneNumber]) -> None:
        """Have these rows too, all of them older than the others: each of these gets another place."""
        start, added = slice(0, 0), list(reversed(rows))
        self.rows[start] = added
        self._own[start] = self._shared[start] = [""] * len(added)
        self._is_active[start] = bytes(map(_is_active, added))
        self._is_left[start] = bytes(map(is_left_to_do, added))
        if self._wanted:
            self._is_wanted[start] = bytes(map(self._wanted, added))
        self._prepared = 0
        self.arrange()

    def set_agents(self, agents: Agents) -> None:
        """Find agents by these names."""
        self.agents = agents
        self._cells.clear()
        self._shared = [""] * len(self.rows)
        self._prepared = 0
        self.arrange()

    def set_filter(self, wanted: Callable[[PhoneNumber], bool] | None) -> None:
        """Find these rows alone, or all of them."""
        self._wanted = wanted
        self._is_wanted = bytearray(map(wanted, self.rows)) if wanted else bytearray()

    def place_of(self, number: str) -> int | None:
        """The place of an E.164 number; None if it has none."""
        return next((place for place, row in enumerate(self.rows) if row.number == number), None)

    def put(self, row: PhoneNumber) -> int:
        """Have a row in place of the one with its number, or as the newest; returns its place."""
        self._cells.pop(row.number, None)
        place = self.place_of(row.number)
        if place is None:
            place = len(self.rows)
        whole = slice(place, place + 1)
        self.rows[whole] = [row]
        self._own[whole] = self._shared[whole] = [""]
        self._is_active[whole] = bytes([_is_active(row)])
        self._is_left[whole] = bytes([is_left_to_do(row)])
        if self._wanted:
            self._is_wanted[whole] = bytes([self._wanted(row)])
        self._prepared = min(self._prepared, place)
        self.arrange()
        return place

    def remove(self, place: int) -> None:
        """Have the row at a place no longer."""
        self._cells.pop(self.rows[place].number, None)
        for column in (self.rows, self._own, self._shared, self._is_active, self._is_left):
            del column[place]
        if self._wanted:
            del self._is_wanted[place]
        self._prepared = min(self._prepared, place)
        self.arrange()

    def arrange(self) -> None:
        """Put all rows in order; what is empty comes last, and of equals the newest of the list first."""
        keys = list(map(sort_key(self.column, self.agents), self.rows))
        newest_first = range(len(keys) - 1, -1, -1)
        full = list(compress(newest_first, reversed(keys)))
        full.sort(key=keys.__getitem__, reverse=self.is_descending)
        self._order = array("I", full)
        self._order.extend(compress(newest_first, map(not_, reversed(keys))))

    def found(self, search: Search) -> array[int]:
        """The places of the rows that are wanted and that a search finds, in order."""
        found = self._order
        if self._wanted:
            found = array("I", compress(found, map(self._is_wanted.__getitem__, found)))
        if search:
            while self.prepare_some():
                pass
            hits = search.hits(self._own, self._shared)
            found = array("I", compress(found, map(hits.__getitem__, found)))
        return found

    @property
    def active(self) -> int:
        """How many rows are active."""
        return sum(self._is_active)

    def left_to_do(self, places: Sequence[int]) -> int:
        """For how many of these rows something is left to do."""
        return sum(map(self._is_left.__getitem__, places))

    def text(self, row: PhoneNumber, column: Column) -> str:
        """What a row's cell shows."""
        texts = self._cells.get(row.number)
        if texts is None:
            texts = self._cells[row.number] = [cell_text(row, each, self.agents) for each in Column]
        return texts[column]

    def prepare_some(self) -> bool:
        """Make texts ahead, so that the first search of a long list need not; whether more are to be made."""
        for place in islice(range(self._prepared, len(self.rows)), _AT_ONCE):
            if not self._own[place]:
                self._own[place] = own_text(self.rows[place])
            if not self._shared[place]:
                self._shared[place] = intern(shared_text(self.rows[place], self.agents))
            self._prepared = place + 1
        return self._prepared < len(self.rows)


def _is_active(row: PhoneNumber) -> bool:
    return row.state is NumberState.ACTIVE
