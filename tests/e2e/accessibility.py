"""Sees and operates one program as a screen reader does: through the accessibility tree.

Run it with the system's own Python, which has the bindings to AT-SPI, and give it the program's
process id. It reads commands from stdin, one JSON object a line, and answers each with one line:

    echo '{"command": "tree"}' | /usr/bin/python3 accessibility.py 1234

An answer is `{"value": ...}`, or `{"error": "..."}` where the program is not in the tree, does not
answer, or lacks what the command needs. It never waits for anything: whoever asks, asks again.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi
from gi.repository import Atspi, GLib

# Their children are many, and a screen reader too asks for them only when it is there.
_NOT_ENTERED = ("combo box", "table", "menu bar")

_INPUTS = ("text", "password text")
_DEEPEST = 25
_TAKES_KEYS = (pyatspi.STATE_FOCUSABLE, pyatspi.STATE_FOCUSED)
_MILLISECONDS = 10_000


class NotFound(Exception):
    """What a command names is not in the tree."""


class Eyes:
    """One program's part of the tree."""

    def __init__(self, process: int) -> None:
        self._process = process
        self._announced: list[str] = []
        self._last_focused: Any = None
        Atspi.set_timeout(_MILLISECONDS, _MILLISECONDS)
        self._desktop = pyatspi.Registry.getDesktop(0)
        # A cache is brought up to date by an event loop, and there is none here.
        self._desktop.set_cache_mask(Atspi.Cache.NONE)
        self._listener = Atspi.EventListener.new(self._on_event)
        self._listener.register("object:announcement")
        self._listener.register("object:state-changed:focused")

    def tree(self) -> list[dict[str, Any]]:
        """Every node on the screen, with its depth."""
        return [{"depth": depth, **_snapshot(node)} for depth, _role, node in self._walk()]

    def find(self, role: str, name: str | None = None) -> list[dict[str, Any]]:
        """The nodes on the screen with this role and name; with any name if that is left out."""
        return [_snapshot(node) for node in self._showing(role, name)]

    def focused(self) -> dict[str, Any] | None:
        """The node that has the keyboard; None if the program does not have it."""
        self._take_events()
        if self._last_focused is None or not _has(self._last_focused, pyatspi.STATE_FOCUSED):
            # It may have been told before anybody listened.
            nodes = (node for _depth, _role, node in self._walk())
            self._last_focused = next((node for node in nodes if _has(node, *_TAKES_KEYS)), None)
        return _snapshot(self._last_focused) if self._last_focused else None

    def fill(self, texts: dict[str, str]) -> None:
        """Put each text in place of what is in the input of that name."""
        inputs = {node.name: node for _depth, role, node in self._walk() if role in _INPUTS}
        for name, text in texts.items():
            if name not in inputs or not inputs[name].queryEditableText().setTextContents(text):
                raise NotFound(f"no input {name!r} that takes text, only {list(inputs)}")

    def press(self, role: str, name: str) -> None:
        """Press a button."""
        action = self._one(role, name).queryAction()
        names = [action.getName(index) for index in range(action.nActions)]
        if "Press" not in names:
            raise NotFound(f"{role} {name!r} can't be pressed, only {names}")
        action.doAction(names.index("Press"))

    def table(self, name: str) -> list[dict[str, str]]:
        """A table's rows, each cell by its column's heading."""
        table = self._one("table", name).queryTable()
        headings = [table.getColumnHeader(column).name for column in range(table.nColumns)]
        return [
            {heading: table.getAccessibleAt(row, column).name for column, heading in enumerate(headings)}
            for row in range(table.nRows)
        ]

    def announcements(self) -> list[str]:
        """What was read out without being asked for, since the last time."""
        self._take_events()
        said, self._announced = self._announced, []
        return said

    def _take_events(self) -> None:
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass

    def _on_event(self, event: Atspi.Event) -> None:
        if event.source.get_process_id() != self._process:
            return
        if event.type.startswith("object:announcement"):
            self._announced.append(str(event.any_data))
        elif event.detail1:
            self._last_focused = event.source

    def _one(self, role: str, name: str) -> Any:
        found = list(self._showing(role, name))
        if len(found) != 1:
            raise NotFound(f"{len(found)} of {role} {name!r}")
        return found[0]

    def _showing(self, role: str, name: str | None) -> Iterator[Any]:
        for _depth, its_role, node in self._walk():
            if its_role == role and name in (None, node.name):
                yield node

    def _walk(self) -> Iterator[tuple[int, str, Any]]:
        """Depth, role and node of everything on the screen; each question to a node takes its time."""
        programs = [node for node in self._desktop if node and node.get_process_id() == self._process]
        if not programs:
            raise NotFound(f"no program {self._process}")
        left = [(0, child) for node in programs for child in node]
        while left:
            depth, node = left.pop()
            if not _has(node, pyatspi.STATE_SHOWING):
                continue
            role = node.getRoleName()
            yield depth, role, node
            if depth < _DEEPEST and role not in _NOT_ENTERED:
                left += [(depth + 1, child) for child in reversed(list(node)) if child]


def _has(node: Any, *states: Any) -> bool:
    its_states = node.getState()
    return all(its_states.contains(state) for state in states)


def _snapshot(node: Any) -> dict[str, Any]:
    interfaces = pyatspi.listInterfaces(node)
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS) if "Component" in interfaces else None
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "text": node.queryText().getText(0, -1) if "Text" in interfaces else None,
        "states": sorted(pyatspi.stateToString(state) for state in node.getState().getStates()),
        "box": [box.x, box.y, box.width, box.height] if box else None,
    }


def main() -> None:
    """Answer each line of stdin until it ends."""
    eyes = Eyes(int(sys.argv[1]))
    commands: dict[str, Callable[..., Any]] = {
        command.__name__: command
        for command in (
            eyes.tree,
            eyes.find,
            eyes.focused,
            eyes.fill,
            eyes.press,
            eyes.table,
            eyes.announcements,
        )
    }
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = {"value": commands[request.pop("command")](**request)}
        except (NotFound, NotImplementedError, GLib.Error, LookupError) as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
