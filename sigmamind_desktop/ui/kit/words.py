"""Words beside each other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def listed(texts: Iterable[str]) -> str:
    """Some things after a colon."""
    return translate("Lists", ", ").join(texts)


def sentences(*texts: str) -> str:
    """Whole sentences, one after the other; an empty one says nothing."""
    return translate("Lists", " ").join(filter(None, texts))


def titled(title: str, text: str) -> str:
    """A title that has no full stop, and what follows from it."""
    return translate("Lists", ". ").join((title, text))
