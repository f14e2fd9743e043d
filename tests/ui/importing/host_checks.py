"""A probe that does as it is told, and what a person does with the checks before an import."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from sigmamind_desktop.domain.trunks.check import CheckLine, CheckResult, Subject

ONE = "+14155550100"
_EXISTS = CheckLine(Subject.NAME, CheckResult.NAME_FOUND, 7, {"count": "1", "records": "A"})
ANSWERS = (_EXISTS, CheckLine(Subject.UDP, CheckResult.ASKS_FOR_CREDENTIALS, 9, {"status": "401"}))
SILENT = (
    _EXISTS,
    *(CheckLine(each, CheckResult.NO_ANSWER) for each in (Subject.UDP, Subject.TCP, Subject.TLS)),
)
NOWHERE = (CheckLine(Subject.NAME, CheckResult.NAME_UNKNOWN, 5),)


class Script:
    """A probe that finds what a test says, when it says so.

    Attributes:
        hosts: those that it was asked to check.
        finds: what it finds; each host ANSWERS that is not here.
        begun: set when it was asked to check one.
        goes_on: cleared to keep a check from ending.
    """

    def __init__(self) -> None:
        self.hosts: list[str] = []
        self.finds: dict[str, tuple[CheckLine, ...]] = {}
        self.begun = asyncio.Event()
        self.goes_on = asyncio.Event()
        self.goes_on.set()

    async def check(self, host: str, tell: Callable[[CheckLine], None], *, asks_inside: bool) -> None:
        self.hosts.append(host)
        self.begun.set()
        first, *rest = self.finds.get(host, ANSWERS)
        tell(first)
        await self.goes_on.wait()
        for line in rest:
            tell(line)


async def checked() -> None:
    """Wait until no trunk is being checked, and what follows from it has been done."""
    for _ in range(20):  # the pause of no time, and the probe that is made on its own thread
        await asyncio.sleep(0)
    while tasks := [task for task in asyncio.all_tasks() if task.get_name() == "check trunk"]:
        await asyncio.wait(tasks)
        await asyncio.sleep(0)


def shown(widget: Any) -> list[str]:
    """The texts that are to be seen in a widget."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def click(button: QPushButton) -> None:
    """Press a button with the mouse."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
