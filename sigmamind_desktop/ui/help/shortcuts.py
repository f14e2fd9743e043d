"""Which keys do what: read from the window's menus, and listed for what is no menu's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Keys as this system writes them, and what they do."""

    keys: str
    does: str


def shortcuts(window: QMainWindow) -> dict[str, list[Shortcut]]:
    """Every shortcut, by where it works."""
    groups = {translate("Shortcuts", "In the whole window"): [*_of_menus(window)]}
    for place, keys in _others().items():
        groups[place] = [Shortcut(_written(pressed), does) for pressed, does in keys]
    return groups


def _of_menus(window: QMainWindow) -> Iterator[Shortcut]:
    for menu in window.menuBar().findChildren(QMenu):
        for action in menu.actions():
            if not action.shortcut().isEmpty():
                # Some systems have two for the same, as for Refresh.
                does = action.text().replace("&", "").removesuffix("…")
                yield Shortcut(_written(*action.shortcuts()), does)


def _others() -> dict[str, list[tuple[QKeySequence, str]]]:
    """What the widgets do in `keyPressEvent`, and what Qt's own widgets do."""

    def key(text: str) -> QKeySequence:
        return QKeySequence(text)

    return {
        translate("Shortcuts", "In the form"): [
            (key("Enter"), translate("Shortcuts", "Import the number")),
            (key("Esc"), translate("Shortcuts", "Stop what is under way, or close the message")),
            (key("Down"), translate("Shortcuts", "In an agent's field: offer all agents")),
        ],
        translate("Shortcuts", "In the list of your numbers"): [
            (key("Enter"), translate("Shortcuts", "Open the number's details")),
            (QKeySequence(QKeySequence.StandardKey.Copy), translate("Shortcuts", "Copy the selected rows")),
            (QKeySequence(QKeySequence.StandardKey.SelectAll), translate("Shortcuts", "Select all rows")),
            (key("F2"), translate("Shortcuts", "Change the name or the agent in the row")),
            (key("Menu"), translate("Shortcuts", "What else can be done with the row")),
            (key("Shift+F10"), translate("Shortcuts", "What else can be done with the row")),
            (key("Esc"), translate("Shortcuts", "In the search: empty it")),
        ],
        translate("Shortcuts", "In other windows of the program"): [
            (key("Enter"), translate("Shortcuts", "Press the highlighted button")),
            (key("Esc"), translate("Shortcuts", "Close it, or stop what is under way")),
            (key("F2"), translate("Shortcuts", "Rename a saved trunk")),
            (key("Del"), translate("Shortcuts", "Delete a saved trunk, after a question")),
        ],
    }


def _written(*keys: QKeySequence) -> str:
    written = (key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
    return reduce(
        lambda one, other: translate("Shortcuts", "{one} or {other}").format(one=one, other=other), written
    )
