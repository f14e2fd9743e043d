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
_HEARD = (
    "object:announcement",
    "object:state-changed:focused",
    "object:property-change:accessible-description",
)
_DEEPEST = 25
_MILLISECONDS = 10_000


class NotFound(Exception):
    """What a command names is not in the tree."""


class Eyes:
    """One program's part of the tree."""

    def __init__(self, process: int) -> None:
        self._process = process
        self._heard: list[tuple[str, str]] = []
        self._last_focused: Any = None
        Atspi.set_timeout(_MILLISECONDS, _MILLISECONDS)
        self._desktop = pyatspi.Registry.getDesktop(0)
        # A cache is brought up to date by an event loop, and there is none here.
        self._desktop.set_cache_mask(Atspi.Cache.NONE)
        self._listener = Atspi.EventListener.new(self._on_event)
        for event in _HEARD:
            self._listener.register(event)

    def tree(self) -> list[dict[str, Any]]:
        """Every node on the screen, with its depth."""
        return [{"depth": depth, **_snapshot(node)} for depth, _role, node in self._walk()]

    def find(self, role: str, name: str | None = None) -> list[dict[str, Any]]:
        """The nodes on the screen with this role and name; with any name if that is left out."""
        return [_snapshot(node) for node in self._showing(role, name)]

    def focused(self) -> dict[str, Any] | None:
        """The node that has the keyboard; None if the program does not have it."""
        self._take_events()
        node = self._last_focused
        if node is None or not _has(node, Atspi.StateType.FOCUSED):
            # It may have been told before anybody listened. A list that never showed says it has it too.
            nodes = self._matches(None, Atspi.StateType.FOCUSABLE, Atspi.StateType.FOCUSED)
            node = next((node for node in nodes if not _has(node, Atspi.StateType.TRANSIENT)), None)
        return _snapshot(node) if node else None

    def fill(self, texts: dict[str, str]) -> None:
        """Put each text in place of what is in the input of that name."""
        inputs = {node.name: node for role in _INPUTS for node in self._showing(role, None)}
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

    def heard(self) -> list[tuple[str, str]]:
        """What was read out without being asked for, since the last time, each after what it is.

        `announced`: news. `focus`: the name of what has got the keyboard. `description`: what that is
        described by, and again whenever it changes, for Orca says so then (`onDescriptionChanged`).
        """
        self._take_events()
        heard, self._heard = self._heard, []
        return heard

    def _take_events(self) -> None:
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass

    def _on_event(self, event: Atspi.Event) -> None:
        if event.source.get_process_id() != self._process:
            return
        if event.type.startswith("object:announcement"):
            self._heard.append(("announced", str(event.any_data)))
        elif event.type.startswith("object:property-change"):
            if event.source == self._last_focused:
                self._heard.append(("description", str(event.any_data)))
        elif event.detail1:
            self._last_focused = node = event.source
            self._heard += [("focus", node.name), ("description", node.description)]

    def _one(self, role: str, name: str) -> Any:
        found = self._showing(role, name)
        if len(found) != 1:
            raise NotFound(f"{len(found)} of {role} {name!r}")
        return found[0]

    def _showing(self, role: str, name: str | None) -> list[Any]:
        nodes = self._matches(role, Atspi.StateType.SHOWING)
        return [node for node in nodes if name in (None, node.name)]

    def _matches(self, role: str | None, *states: Any) -> list[Any]:
        """The nodes with this role, if one is given, and all these states."""
        program = self._program()
        if "Collection" not in pyatspi.listInterfaces(program):  # Qt before 6.11
            found = [(its_role, node) for _depth, its_role, node in self._walk()]
            return [node for its_role, node in found if role in (None, its_role) and _has(node, *states)]
        roles = [] if role is None else [getattr(Atspi.Role, role.upper().replace(" ", "_"))]
        every = Atspi.CollectionMatchType.ALL
        some = Atspi.CollectionMatchType.ANY if roles else every
        state_set = Atspi.StateSet.new(list(states))
        rule = Atspi.MatchRule.new(state_set, every, {}, every, roles, some, [], every, False)
        return Atspi.Collection.get_matches(program, rule, Atspi.CollectionSortOrder.CANONICAL, 0, True)

    def _program(self) -> Any:
        for node in self._desktop:
            if node and node.get_process_id() == self._process:
                return node
        raise NotFound(f"no program {self._process}")

    def _walk(self) -> Iterator[tuple[int, str, Any]]:
        """Depth, role and node of everything on the screen; each question to a node takes its time."""
        left = [(0, child) for child in self._program()]
        while left:
            depth, node = left.pop()
            if not _has(node, Atspi.StateType.SHOWING):
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
        "actions": _actions(node, interfaces),
        "window": _window(node),
        "labels": [label.name for label in _labels(node)],
        "states": sorted(pyatspi.stateToString(state) for state in node.getState().getStates()),
        "box": [box.x, box.y, box.width, box.height] if box else None,
    }


def _actions(node: Any, interfaces: list[str]) -> list[str]:
    """What can be done with it."""
    if "Action" not in interfaces:
        return []
    action = node.queryAction()
    return [action.getName(index) for index in range(action.nActions)]


def _window(node: Any) -> str:
    """The name of the window that it is in."""
    while node.parent is not None and node.parent.getRole() != pyatspi.ROLE_APPLICATION:
        node = node.parent
    return str(node.name)


def _labels(node: Any) -> list[Any]:
    """What says what it is for, beside it."""
    return [
        relation.getTarget(index)
        for relation in node.getRelationSet()
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
        for index in range(relation.getNTargets())
    ]


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
            eyes.heard,
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
