"""In what ways the program is walked through: the axes, and a choice of their combinations in which each
value of one axis meets each of every other."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from itertools import combinations, product
from typing import Final

_TRIES: Final = 60
_FEW: Final = 6
"""States for a combination that none of them needs."""


@dataclass(frozen=True)
class Combination:
    """One value of each axis; as it stands here, the one that most people have.

    Attributes:
        language: of the window.
        percent: how many device pixels a hundred logical ones are wide.
        font: how much larger the system's font is than usual.
        colours: the name of a palette of `palettes.py`.
        direction: where words begin.
        screen: what there is of it, in logical pixels.
    """

    language: str = "en"
    percent: int = 100
    font: int = 1
    colours: str = "light"
    direction: str = "ltr"
    screen: str = "1366x768"

    def __str__(self) -> str:
        return "-".join(map(str, asdict(self).values()))

    @property
    def size(self) -> tuple[int, int]:
        """Of the screen, in logical pixels."""
        width, _, height = self.screen.partition("x")
        return int(width), int(height)


AXES: Final[dict[str, tuple[str | int, ...]]] = {
    "language": ("en", "pseudo", "de", "hi"),
    "percent": (100, 200, 300),
    "font": (1, 2),
    "colours": ("light", "dark", "contrast-black", "contrast-white", "aquatic"),
    "direction": ("ltr", "rtl"),
    "screen": ("1366x768", "1024x768"),
}

Pair = tuple[tuple[str, object], tuple[str, object]]


def everything() -> list[Combination]:
    """The full product."""
    names = [field.name for field in fields(Combination)]
    return [Combination(*values) for values in product(*(AXES[name] for name in names))]  # type: ignore[arg-type]


def pairs_of(combination: Combination) -> Iterator[Pair]:
    """Which value meets which."""
    return combinations(asdict(combination).items(), 2)


def in_pairs(seed: int) -> list[Combination]:
    """Few combinations in which every two values of two axes meet; the same ones by the same seed."""
    chance, every = random.Random(seed), everything()
    left = {pair for each in every for pair in pairs_of(each)}
    chosen: list[Combination] = []
    while left:
        tried = chance.sample(every, _TRIES)
        best = max(tried, key=lambda each: len(left.intersection(pairs_of(each))))
        if new := left.intersection(pairs_of(best)):
            left -= new
            chosen.append(best)
    return chosen


def shared_out(
    states: Sequence[str], among: Sequence[Combination], met: Iterable[Combination], seed: int
) -> dict[Combination, list[str]]:
    """In which of these combinations each state is visited: the states are one more axis in pairs.

    Each meets every value of every axis, in as few of them as chance finds.

    Args:
        states: by name.
        among: which to choose from.
        met: in these, each state is visited anyhow.
        seed: of what is left to chance.
    """
    before = {value for each in met for value in asdict(each).items()}
    chance = random.Random(seed)
    shares: dict[Combination, list[str]] = {each: [] for each in among}
    for state in states:
        left = {value for each in among for value in asdict(each).items()} - before
        while left:
            shuffled = chance.sample(among, len(among))
            best = max(shuffled, key=lambda each: (len(left & asdict(each).items()), -len(shares[each])))
            left.difference_update(asdict(best).items())
            shares[best].append(state)
    return {each: some or chance.sample(states, _FEW) for each, some in shares.items()}
