"""What each state needs: the program on the sandbox, a person before it, and the list of states."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from sigmamind_desktop import demo
from sigmamind_desktop.bootstrap import Options, Program
from sigmamind_desktop.domain.access import api_address
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.runtime.paths import paths_under
from sigmamind_desktop.services.secret_store import MemorySecretStore
from sigmamind_desktop.ui.kit.flow import Flow

SIZE: Final = (1240, 880)
"""Of the window, in device-independent pixels."""

SECONDS: Final = 120.0
"""For what is waited for."""

PASSWORD: Final = "correct-horse"  # noqa: S105 - made up
NUMBER: Final = "+14155550134"
"""As E.164 has what the form is filled with."""

_TYPED: Final = {
    FieldId.TERMINATION_SIP_URI: "acme.pstn.twilio.com",
    FieldId.TRUNK_USERNAME: "acme",
    FieldId.PHONE_NUMBER: "(415) 555-0134",
    FieldId.FRIENDLY_NAME: "Night desk",
    FieldId.INBOUND_AGENT_ID: "Support",
}


class Scene:
    """The program, and what a person does with it.

    Attributes:
        program: started, with its list read.
        window: its window.
        form: the window's form.
        flows: what the menus' entries belong to.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        self.window = program.window
        self.form = program.window.form
        self.flows = program.flows

    async def settle(self) -> None:
        """Let Qt lay out and paint what is to be seen."""
        for _ in range(20):
            await asyncio.sleep(0.005)

    async def at_rest(self) -> None:
        """Wait until nothing is under way any more."""
        async with asyncio.timeout(SECONDS):
            while others := asyncio.all_tasks() - {asyncio.current_task()}:
                await asyncio.wait(others)
        await self.settle()

    def fill(self, **texts: str) -> None:
        """Show a form that somebody has filled in: rightly, but for these texts by the fields' names."""
        typed = _TYPED | {FieldId[name]: text for name, text in texts.items()}
        self.form.fill(Draft(typed, Secret(PASSWORD), {FieldId.PHONE_NUMBER: "US"}))

    def choose(self, flow: Flow, entry: str) -> None:
        """Choose an entry of the menus, by its English text."""
        text = flow.tr(entry)
        [action] = [action for action in self.window.findChildren(QAction) if action.text() == text]
        action.trigger()

    async def dialog(self) -> QDialog:
        """The one dialog that is open, when nothing is under way any more."""
        await self.at_rest()
        return opened_over(self.window)


def opened_over(window: QWidget) -> QDialog:
    """The one dialog that is open over a window."""
    [opened] = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    return opened


def press(within: QWidget, name: str) -> None:
    """Press a button, by the name of its object."""
    within.findChild(QPushButton, name).click()


def press_text(within: QWidget, text: str) -> None:
    """Press the one button with this text that is to be seen."""
    [button] = [each for each in within.findChildren(QPushButton) if each.text() == text and each.isVisible()]
    button.click()


Play = Callable[[Scene], Awaitable[QWidget]]


@dataclass(frozen=True)
class State:
    """A state of the window.

    Attributes:
        meaning: what is to be seen, in a line.
        play: brings the program there; returns the window or dialog that shows it.
        is_first_start: without a key and without numbers, instead of as the demo begins.
    """

    meaning: str
    play: Play
    is_first_start: bool = False


STATES: dict[str, State] = {}
"""By the names that `look.py` takes."""


def state(play: Play | None = None, *, is_first_start: bool = False) -> Any:
    """Make a coroutine function a state, under its own name."""
    if play is None:
        return partial(state, is_first_start=is_first_start)
    name = play.__name__.replace("_", "-")
    STATES[name] = State(inspect.getdoc(play) or "", play, is_first_start)
    return play


@asynccontextmanager
async def playing(
    name: str, folder: Path, size: tuple[int, int] | None = SIZE
) -> AsyncIterator[tuple[Scene, QWidget]]:
    """Start the program in an empty folder, bring it into a state, and end it.

    Args:
        name: of the state.
        folder: for everything that the program writes.
        size: of the window; None: as the program itself opens it.
    """
    shown = STATES[name]
    with demo.options(Options(api_address.DEFAULT, paths_under(folder / "demo"))) as options:
        if shown.is_first_start:
            paths = paths_under(folder / "first start")
            options = replace(options, paths=paths, secrets=MemorySecretStore(), demo=None)
        program = Program(options)
        try:
            scene = Scene(program)
            if size is not None:
                scene.window.resize(*size)
            await program.start()
            await scene.at_rest()
            if not shown.is_first_start:
                (await scene.dialog()).reject()  # the demo's welcome
            yield scene, await shown.play(scene)
        finally:
            await program.stop()
            # One process plays many states: their windows would stay until it ends.
            program.window.deleteLater()
