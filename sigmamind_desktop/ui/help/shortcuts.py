"""Which keys do what: read from the window's menus, and listed for what is no menu's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Keys as this system writes them, and what they do."""

    keys: str
    does: str


def shortcuts(window: QMainWindow) -> dict[str, list[Shortcut]]:
    """Every shortcut, by where it works."""
    groups = {_tr("In the whole window"): [*_of_menus(window)]}
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
        _tr("In the form"): [
            (key("Enter"), _tr("Import the number")),
            (key("Esc"), _tr("Stop what is under way, or close the message")),
            (key("Down"), _tr("In an agent's field: offer all agents")),
        ],
        _tr("In the list of your numbers"): [
            (key("Enter"), _tr("Open the number's details")),
            (QKeySequence(QKeySequence.StandardKey.Copy), _tr("Copy the selected rows")),
            (QKeySequence(QKeySequence.StandardKey.SelectAll), _tr("Select all rows")),
            (key("Menu"), _tr("What else can be done with the row")),
            (key("Esc"), _tr("In the search: empty it")),
        ],
        _tr("In other windows of the program"): [
            (key("Enter"), _tr("Press the highlighted button")),
            (key("Esc"), _tr("Close it, or stop what is under way")),
            (key("F2"), _tr("Rename a saved trunk")),
            (key("Del"), _tr("Delete a saved trunk, after a question")),
        ],
    }


def _written(*keys: QKeySequence) -> str:
    separator = _tr(" or ")
    return separator.join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
