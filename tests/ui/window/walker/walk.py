"""One walk, in a process of its own: what Qt reads once at the start is this combination's.

    python -m tests.ui.window.walker.walk '{"combination": {"language": "de"}, "states": ["empty"]}'

Writes what it found as JSON, by state. With "pictures" it leaves one of each state in that folder.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from sigmamind_desktop import cli
from sigmamind_desktop.runtime import languages, loop
from sigmamind_desktop.ui.kit import theme
from tests.conftest import wait_until
from tests.ui.window.dialogs import DIALOGS, a_window
from tests.ui.window.walker import fitting, keyboard, naming, palettes
from tests.ui.window.walker.colours import Contrasts
from tests.ui.window.walker.combinations import Combination
from tests.ui.window.walker.keyboard import Way
from tests.ui.window.walker.sight import Finding, Sight
from tests.ui.window.walker.speaking import Announcements, left_in_english, turned_round

sys.path.append(str(Path(__file__).parents[4] / "docs"))
from PySide6.QtCore import QEvent
from scenes import STATES, playing

_DATA = (
    *("Night desk", "Support", "Sales", "acme", "London office", "Sales India", "NY front desk", "Berlin"),
    *("Support line", "Paris, closed", "Desk", "Main", "New York", "horse", "Two", "agent-in", "Returns"),
    *("Front desk", "Front desk again", "Two trunks", "Old menu", "No number yet", "alex", "other", "sip"),
    *("Spoiled by a spreadsheet", "Something", "Something happens", "Add account", "Kept apart."),
    *("Remove the API key?", "Remove", "A key is shown once.", "DID", "Friendly name", "Username"),
    *("Inbound agent", "Termination URI", "Undo", "Redo", "Esc", "Enter", "Ctrl", "Shift", "Menu", "Down"),
    *("Del", "Return"),
)
"""What nobody translates: what the sandbox, the states and the tests' dialogs say, and the keys' names."""


class Walker:
    """Looks at one state after the other."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._announced = Announcements()
        self._seen: set[tuple[str, ...]] = set()
        self._measured: set[tuple[object, ...]] = set()

    def begin(self) -> None:
        """Another state comes."""
        self._announced.forget()

    async def look(self, window: QWidget) -> list[Finding]:
        """All that is wrong with what is before the person now."""
        sight = Sight(window)
        return [*self._seen_at_once(sight), *await Way(sight, self._seen).findings()]

    def _seen_at_once(self, sight: Sight) -> Iterator[Finding]:
        for rule in (*naming.RULES, *keyboard.RULES, *fitting.RULES):
            yield from rule(sight)
        yield from Contrasts(sight, self._measured).findings()
        yield from left_in_english(sight, self._language, _DATA)
        yield from turned_round(sight)
        yield from self._announced.findings(sight, self._language, _DATA)


async def _walk(told: dict[str, Any], size: tuple[int, int]) -> int:
    walker, found = Walker(told["combination"].get("language", "en")), {}
    pictures = Path(told["pictures"]) if "pictures" in told else None

    async def look(name: str, window: QWidget) -> None:
        await _in_front(window)
        if pictures is not None:
            window.grab().save(str(pictures / f"{name}.png"))
        found[name] = [astuple(each) for each in await walker.look(window)]

    for name in told["states"]:
        walker.begin()
        with tempfile.TemporaryDirectory() as folder:
            if name in STATES:
                async with playing(name, Path(folder), None) as (_, shown):
                    await look(name, shown)
                continue
        parent = a_window()
        parent.resize(size[0] - 8, size[1] - 40)
        parent.show()
        dialog = DIALOGS[name.removeprefix("dialog ")](parent)
        dialog.open()
        await look(name, dialog)
        for each in (dialog, parent):
            each.close()
            each.deleteLater()
    json.dump(found, sys.stdout)
    return 0


async def _in_front(window: QWidget) -> None:
    """Make it the one that keys go to, and laid out."""
    window.activateWindow()
    await wait_until(QApplication.instance().focusWindowChanged, window.isActiveWindow)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def main(told: dict[str, Any]) -> int:
    """Walk as told; returns the exit code."""
    combination = Combination(**told["combination"])
    app = cli._make_app()
    if combination.language == "pseudo":
        translator = QTranslator(app)
        translator.load(told["pseudo"])
        app.installTranslator(translator)
    else:
        languages.speak(combination.language, app)
    app.setFont(theme.scaled_font(app.font(), combination.font))
    app.setCursorFlashTime(0)
    if combination.direction == "rtl":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    palettes.put_on(combination.colours)
    return loop.run(_walk(told, combination.size), app)


if __name__ == "__main__":
    sys.exit(main(json.loads(sys.argv[1])))
