"""Words beside each other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

translate = QCoreApplication.translate

_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Embeddings, overrides and isolates: https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings"""


def listed(texts: Iterable[str]) -> str:
    """Some things after a colon."""
    return translate("Lists", ", ").join(texts)


def sentences(*texts: str) -> str:
    """Whole sentences, one after the other; an empty one says nothing."""
    return translate("Lists", " ").join(filter(None, texts))


def quoted(text: str) -> str:
    """What somebody else said, in quotation marks; the sentence around it ends after them."""
    return translate("Lists", "“{text}”").format(text=text.strip().removesuffix("."))


def isolated(text: str) -> str:
    """A number or an address as it is shown: its parts keep their order where words run from the right.

    Between a left-to-right isolate and its end: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
    """
    return f"\u2066{text}\u2069" if QGuiApplication.isRightToLeft() and text else text


def unmarked(text: str) -> str:
    """A text as other programs take it: without what `isolated` put around its parts."""
    return text.translate({0x2066: None, 0x2069: None})


def undirected(text: str) -> str:
    """A text that others wrote, without the signs that turn the letters after them round."""
    return text.translate(_TURNING)


def titled(title: str, text: str) -> str:
    """A title that has no full stop, and what follows from it."""
    return translate("Lists", ". ").join((title, text))
