"""What a room hands the window: one thing that owns its menu entries, its dialogs and its messages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class Menu(Enum):
    """The menus, in their order."""

    FILE = auto()
    VIEW = auto()
    HELP = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a menu.

    Attributes:
        menu: where it stands.
        group: which of the menu's groups it is in; those have lines between them.
        text: what it is called, with its access key.
        chosen: called when the person chooses it.
        keys: its shortcut, if it has one.
        role: what it is on macOS, which has places of its own for some.
        fill: fills its submenu each time that is shown; an entry with one is never chosen itself.
        enabled_by: says with each news whether it can be chosen, and it can't before; None: always.
    """

    menu: Menu
    group: int
    text: str
    chosen: Callable[[], object] | None = None
    keys: QKeySequence | QKeySequence.StandardKey | None = None
    role: QAction.MenuRole = QAction.MenuRole.TextHeuristicRole
    fill: Callable[[QMenu], None] | None = None
    enabled_by: SignalInstance | None = None


class Flow(QObject):
    """A room's part of the window. It is light: it imports a dialog when it opens it.

    What it needs are its constructor's parameters; what it wants of other rooms it says by signals, and
    whoever builds both joins them.

    Signals:
        pane_requested: the person is to see this pane; carries the QWidget.
    """

    pane_requested = Signal(QWidget)

    def entries(self) -> Sequence[Entry]:
        """Its entries in the menus."""
        return ()

    def status(self) -> Sequence[QWidget]:
        """What it shows in the status bar, from the left."""
        return ()

    def standing(self) -> Sequence[QWidget]:
        """What it shows at the status bar's end, where no message of the moment covers it."""
        return ()

    def note_arrangement(self) -> None:
        """Put into the settings how the person has arranged what it shows."""
