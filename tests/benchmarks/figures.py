"""What is measured, beside what it can't be less than and what it is to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_HEAD = ("figure", "measured", "floor", "goal", "verdict")


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table.

    Attributes:
        what: is measured.
        measured: the less, the better.
        unit: of all three.
        floor: the same of the bare thing beside it, in the same run.
        goal: at most.
        note: what else is to be known.
    """

    what: str
    measured: float
    unit: str = ""
    floor: float | None = None
    goal: float | None = None
    note: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """As they are shown."""
        met = "" if self.goal is None else "met" if self.measured <= self.goal else "missed"
        verdict = f"{met} ({self.note})" if met and self.note else met or self.note
        return (self.what, *map(self._shown, (self.measured, self.floor, self.goal)), verdict)

    def _shown(self, value: float | None) -> str:
        return "" if value is None else f"{value:,.3g} {self.unit}".strip()


@dataclass(frozen=True, slots=True)
class Report:
    """Collects them."""

    figures: list[Figure]

    def __call__(
        self,
        what: str,
        measured: float,
        unit: str = "",
        *,
        floor: float | None = None,
        goal: float | None = None,
        note: str = "",
    ) -> None:
        """See `Figure`."""
        self.figures.append(Figure(what, measured, unit, floor, goal, note))


def as_table(figures: Sequence[Figure]) -> str:
    """In Markdown, in columns."""
    rows = [_HEAD, *(figure.cells for figure in figures)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in rows]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines) + "\n"
