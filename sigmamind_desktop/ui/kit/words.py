"""Words beside each other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def listed(texts: Iterable[str]) -> str:
    """Some things after a colon."""
    return translate("Lists", ", ").join(texts)
