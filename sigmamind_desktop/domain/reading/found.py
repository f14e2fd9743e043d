"""What a reader finds: a value, and the names that led to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

REFERENCE: Final = "\0"
"""Stands in a value for what is no value: a variable, a call, a command's output."""

UNCLEAR: Final = "\0\0"
"""In place of a value that may be or hold a secret, and of which nobody can say where it ends."""


@dataclass(frozen=True, slots=True)
class Found:
    """A value of a text.

    Attributes:
        path: the names that led to it, the outermost first; the place in a list as digits.
        value: with its format's escapes undone.
    """

    path: tuple[str, ...]
    value: str


Reader: TypeAlias = Callable[[str], Sequence[Found] | None]
"""Reads a text of its format; None for any other. No later reader takes what one has claimed."""
