"""Rows that have the same number, in whatever spelling."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection


class Group:
    """The rows that have one number.

    Attributes:
        first: the uppermost of them.
    """

    __slots__ = ("_hosts", "_rows", "first")

    def __init__(self) -> None:
        self._rows: dict[int, str] = {}
        self._hosts: Counter[str] = Counter()
        self.first = -1

    def add(self, row: int, host: str) -> bool:
        """Take a row in; whether that changes what becomes of the others."""
        before = self.first, self.is_split
        self._rows[row] = host
        self._hosts[host] += 1
        self.first = row if self.first < 0 else min(self.first, row)
        return (self.first, self.is_split) != before

    def remove(self, row: int) -> bool:
        """Let a row out; whether that changes what becomes of the others."""
        before = self.first, self.is_split
        self._hosts -= Counter({self._rows.pop(row): 1})
        if row == self.first:
            self.first = min(self._rows, default=-1)
        return (self.first, self.is_split) != before

    @property
    def rows(self) -> Collection[int]:
        """All of them."""
        return self._rows.keys()

    @property
    def is_split(self) -> bool:
        """Whether they are on several trunks."""
        return len(self._hosts) > 1


class Doubles:
    """All rows, by number (E.164). A table has few doubles: a row that is alone is not worth a group."""

    def __init__(self) -> None:
        self._alone: dict[str, tuple[int, str]] = {}
        self._groups: dict[str, Group] = {}

    def group(self, number: str) -> Group | None:
        """The rows that have a number; None if no two ever had."""
        return self._groups.get(number)

    def join(self, number: str, row: int, host: str) -> Collection[int]:
        """Take a row in, unless its number is empty; of which rows that changes what becomes."""
        group = self._groups.get(number)
        if not number:
            return ()
        if group is None:
            other, its_host = self._alone.setdefault(number, (row, host))
            if other == row:
                return ()
            del self._alone[number]
            group = self._groups[number] = Group()
            group.add(other, its_host)
        return group.rows if group.add(row, host) else ()

    def leave(self, number: str, row: int) -> Collection[int]:
        """Let a row out; of which rows that changes what becomes."""
        group = self._groups.get(number)
        if group is None:
            self._alone.pop(number, None)
            return ()
        return group.rows if group.remove(row) else ()
