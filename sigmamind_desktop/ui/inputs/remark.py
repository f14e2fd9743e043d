"""What is known of a field's text beyond the text itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from sigmamind_desktop.ui.kit.theme import Tone


@dataclass(frozen=True, slots=True)
class Remark:
    """Said under a field whose text is right, in place of what was understood.

    Attributes:
        text: names what it speaks of, for the line says nothing else.
        offer: what its button says; no button if empty.
        accept: called when that is pressed.
    """

    text: str
    tone: Tone
    offer: str = ""
    accept: Callable[[], object] = field(default=lambda: None, compare=False)
