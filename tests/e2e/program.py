"""The running program: what a person sees of it, and what a screen reader does."""

from __future__ import annotations

import json
import os
import re
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.e2e.session import SECONDS, Desktop, wait_until
from tests.e2e.words import Words

_BAD = re.compile(r"Z (WARNING|ERROR|CRITICAL) |^Traceback|Task was destroyed")
_QT_ON_QUESTIONS = r"\bqt\.accessibility\.atspi: "
"""Qt says so of what `accessibility.py` asks: something new, or of a node that has just gone."""

_TOO_BUSY = r"closing: .* in time|QSpiApplication::keyEventError .*NoReply"
"""The steps of closing, and Qt's question to screen readers at each key, have deadlines, which an overloaded
machine misses."""


_MENUS = ("File", "View", "Help")
"""In the menu bar; they are no entries themselves."""

COLUMNS = (
    *("Number", "Name", "State", "Will it ring?", "Inbound agent", "Outbound agent", "Test number"),
    *("SIP URI", "Imported", "Test call"),
)
"""Of the list of numbers, in English."""


@dataclass(frozen=True)
class Node:
    """A node of the accessibility tree as it was when it was read; `window` is the name of its window."""

    role: str
    name: str
    description: str
    window: str
    text: str | None
    states: frozenset[str]
    actions: tuple[str, ...]
    labels: tuple[str, ...]
    box: tuple[int, int, int, int]

    @classmethod
    def read(cls, told: dict[str, Any]) -> Node:
        """As `accessibility.py` tells it."""
        known = {key: told[key] for key in ("role", "name", "description", "window", "text")}
        known |= {key: tuple(told[key]) for key in ("actions", "labels")}
        return cls(**known, states=frozenset(told["states"]), box=tuple(told["box"] or (0, 0, 0, 0)))


class Program:
    """The running program, with what a person sees of it, and what a screen reader does.

    Attributes:
        data: its data folder.
        process: its process.
        words: what its texts are called in its language.
    """

    def __init__(
        self,
        desktop: Desktop,
        process: subprocess.Popen[str],
        reader: subprocess.Popen[str],
        data: Path,
        output: Path,
        words: Words,
    ) -> None:
        self.data = data
        self.process = process
        self.words = words
        self._desktop = desktop
        self._reader = reader
        self._output = output

    # Through the accessibility tree.

    def ask(self, command: str, **arguments: Any) -> Any:
        """One command to `accessibility.py`; raises LookupError where it can't be carried out."""
        self._reader.stdin.write(json.dumps({"command": command, **arguments}) + "\n")
        self._reader.stdin.flush()
        answer = json.loads(self._reader.stdout.readline())
        if "error" in answer:
            raise LookupError(answer["error"])
        return answer["value"]

    def find(self, role: str, name: str | None = None) -> list[Node]:
        """The nodes with this role, and this name if one is given, that are on the screen now."""
        try:
            return [Node.read(told) for told in self.ask("find", role=role, name=name)]
        except LookupError:
            return []

    def wait_for(self, role: str, name: str, **texts: str) -> Node:
        """The one node with this role and name, as soon as each of its `texts` holds what is given."""

        def probe() -> list[Node]:
            found = self.find(role, name)
            return [node for node in found if all(text in getattr(node, at) for at, text in texts.items())]

        (node,) = wait_until(probe, lambda: f"{role} {name!r} {texts or ''}; there is:\n{self.picture()}")
        return node

    def wait_gone(self, role: str, name: str) -> None:
        """Return when no such node is on the screen any more."""
        wait_until(lambda: not self.find(role, name), lambda: f"{role} {name!r} to go")

    def wait_loaded(self) -> None:
        """Return when the window shows what was kept: the numbers, or that there are none."""
        empty = self.words(
            "Fill in the form with a number that you own at a carrier, and press Import number."
        )
        wait_until(
            lambda: self.find("table", self.words("Your numbers")) or self.find("label", empty),
            lambda: f"the list of numbers; there is:\n{self.picture()}",
        )

    def fill(self, texts: dict[str, str]) -> None:
        """Put each text into the input of that name, without the keyboard."""
        self.ask("fill", texts=texts)

    def press(self, name: str, role: str = "push button") -> None:
        """Press a button, as soon as it is on the screen."""
        self.wait_for(role, name)
        self.ask("press", role=role, name=name)

    def heard(self, kind: str = "announced") -> list[str]:
        """What was read out without being asked for, since the last time; see `accessibility.py`."""
        return [text for each, text in self.ask("heard") if each == kind]

    def focused(self) -> Node | None:
        """What has the keyboard."""
        try:
            told = self.ask("focused")
        except LookupError:
            return None
        return Node.read(told) if told else None

    def wait_focused(self, name: str, role: str = "") -> None:
        """Return when what goes by this name, and has this role if one is given, has the keyboard."""

        def probe() -> bool:
            node = self.focused()
            return node is not None and node.name == name and role in ("", node.role)

        wait_until(probe, lambda: f"the keyboard at {role} {name!r}; it is at {self.focused()}")

    def wait_unfocused(self) -> None:
        """Return when nothing of the program has the keyboard."""
        wait_until(lambda: self.focused() is None, lambda: f"the keyboard to leave {self.focused()}")

    def rows(self) -> list[dict[str, str]]:
        """The list of numbers, each cell by its column's heading; empty where the list does not show."""
        try:
            return self.ask("table", name=self.words("Your numbers"))
        except LookupError:
            return []

    def wait_row(self, number: str, state: str, **more: str) -> dict[str, str]:
        """The row of a number, as soon as it has this state, and `more` in the columns of that name.

        State and columns are named in English, and so are the columns of what is given back.
        """
        english = {self.words(name): name for name in COLUMNS}
        cells = {"Number": number, "State": self.words(state), **more}

        def probe() -> list[dict[str, str]]:
            rows = [{english[name]: text for name, text in row.items()} for row in self.rows()]
            return [row for row in rows if row.items() >= cells.items()]

        (row,) = wait_until(probe, lambda: f"{number} {state}; the rows are {self.rows()}")
        return row

    def picture(self) -> str:
        """The whole tree as text, for a person to read; where there is none, what the program said."""
        try:
            nodes = self.ask("tree")
        except LookupError as error:
            return f"{error}; exit code {self.process.poll()}\n{self.printed()}\n{self.log()}"
        return "\n".join(
            f"{'  ' * node['depth']}{node['role']} {node['name']!r} {node['description']!r} {node['text']!r}"
            for node in nodes
        )

    # Through the keyboard.

    def type(self, text: str) -> None:
        """Type into the input that has the keyboard; return when it is there, or as many dots."""
        self._desktop.type(text)

        def probe() -> bool:
            node = self.focused()
            if node is None or node.text is None:
                return False
            is_hidden = node.role == "password text"
            return len(node.text) == len(text) if is_hidden else node.text == text

        wait_until(probe, lambda: f"{text!r} to be typed; the keyboard is at {self.focused()}")

    def press_tab(self, keys: str = "Tab") -> Node:
        """Press Tab, or what goes back; gives where the keyboard goes."""
        before = self.focused()
        self._desktop.press_keys(keys)

        def probe() -> Node | None:
            node = self.focused()
            return node if node and before and (node.role, node.box) != (before.role, before.box) else None

        return wait_until(probe, lambda: f"Tab to leave {before}")

    def entry(self) -> str:
        """The entry of a menu that has the keyboard; empty if none has."""
        node = self.focused()
        is_entry = node is not None and node.role.endswith("menu item") and node.name not in _MENUS
        return node.name if node is not None and is_entry else ""

    def wait_entry(self, other: str = "") -> str:
        """The entry of a menu that has the keyboard, as soon as it is another one than `other`."""

        def probe() -> str:
            entry = self.entry()
            return entry if entry != other else ""

        return wait_until(probe, lambda: f"an entry but {other!r}; the keyboard is at {self.focused()}")

    def press_down(self) -> str:
        """Press Down in a menu; gives the entry that it comes to."""
        before = self.wait_entry()
        self._desktop.press_keys("Down")
        return self.wait_entry(before)

    def choose(self, name: str) -> None:
        """Choose an entry of the menu that has just been opened."""
        entry = self.wait_entry()
        while entry != name:
            entry = self.press_down()
        self._desktop.press_keys("Return")

    def close_window(self, **expected: str) -> None:
        """Close the window by the window manager; see `wait_ended`."""
        wait_until(
            lambda: self._desktop.active_process() == self.process.pid,
            lambda: "the window to have the keyboard",
        )
        # Shortly after a dialog has gone, openbox does not always heed the keys.
        for _ in range(3):
            self._desktop.press_keys("alt+F4")
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(SECONDS / 4)
                break
        self.wait_ended(**expected)

    # On disk.

    def files(self) -> dict[str, bytes]:
        """Everything in its data folder, by path."""
        contents: dict[str, bytes] = {}
        for path in self.data.rglob("*"):
            with suppress(FileNotFoundError, IsADirectoryError):
                contents[str(path.relative_to(self.data))] = path.read_bytes()
        return contents

    def wait_kept(self, text: str) -> None:
        """Return when `text` stands in some file of the data folder."""
        wait_until(lambda: text.encode() in b"".join(self.files().values()), lambda: f"{text!r} to be kept")

    def log(self) -> str:
        """The log of every start on this data folder."""
        return "".join(text.decode() for path, text in self.files().items() if path.startswith("logs"))

    # Its end.

    def wait_ended(self, *, logs: str = "(?!)") -> None:
        """The program ends by itself, well, and has not complained of anything.

        Args:
            logs: what a warning in the log matches if it is expected.
        """
        assert self.process.wait(SECONDS) == 0, self.printed()
        said = self.printed().splitlines() + [line for line in self.log().splitlines() if _BAD.search(line)]
        expected = [_QT_ON_QUESTIONS, logs]
        if os.getloadavg()[0] > (os.cpu_count() or 1):
            expected.append(_TOO_BUSY)
        assert [line for line in said if not re.search("|".join(expected), line)] == []

    def printed(self) -> str:
        """What it has said on stdout and stderr."""
        return self._output.read_text("utf-8")
