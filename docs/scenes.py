"""The window in each of its states: the real program on the sandbox, brought there as a person does it.

`look.py` takes a picture of one state, `take_pictures.py` those of the user guide. Everything in them is
made up. A new state is a coroutine below, marked with `@state`.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget

from sigmamind_desktop import demo
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.bootstrap import Options, Program
from sigmamind_desktop.domain.access import api_address
from sigmamind_desktop.domain.carriers.key_parts import KeyPart
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.runtime.paths import paths_under
from sigmamind_desktop.sandbox.carrier_scenarios import TWILIO_LOGIN
from sigmamind_desktop.services.secret_store import MemorySecretStore
from sigmamind_desktop.ui.importing.ready_list import ReadyList

SIZE: Final = (1240, 880)
"""Of the window, in device-independent pixels."""

_SECONDS: Final = 20.0
_PASSWORD: Final = "correct-horse"  # noqa: S105 - made up
_PASTED: Final = f"Termination SIP URI: sip:acme.pstn.twilio.com:5060\nUsername: acme\nPassword: {_PASSWORD}"
_TYPED: Final = {
    FieldId.TERMINATION_SIP_URI: "acme.pstn.twilio.com",
    FieldId.TRUNK_USERNAME: "acme",
    FieldId.PHONE_NUMBER: "(415) 555-0134",
    FieldId.FRIENDLY_NAME: "Night desk",
    FieldId.INBOUND_AGENT_ID: "Support",
}
_NUMBER: Final = "+14155550134"


class Scene:
    """The program, and what a person does with it.

    Attributes:
        program: started, with its list read.
        window: its window.
        form: the window's form.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        self.window = program.window
        self.form = program.window.form

    async def settle(self) -> None:
        """Let Qt lay out and paint what is to be seen."""
        for _ in range(20):
            await asyncio.sleep(0.005)

    async def at_rest(self) -> None:
        """Wait until nothing is under way any more."""
        async with asyncio.timeout(_SECONDS):
            while others := asyncio.all_tasks() - {asyncio.current_task()}:
                await asyncio.wait(others)
        await self.settle()

    def fill(self, **texts: str) -> None:
        """Show a form that somebody has filled in: rightly, but for these texts by the fields' names."""
        typed = _TYPED | {FieldId[name]: text for name, text in texts.items()}
        self.form.fill(Draft(typed, Secret(_PASSWORD), {FieldId.PHONE_NUMBER: "US"}))

    def choose(self, entry: str) -> None:
        """Choose an entry of the menus."""
        [action] = [action for action in self.window.findChildren(QAction) if action.text() == entry]
        action.trigger()

    def press(self, name: str) -> None:
        """Press a button of the window, by the name of its object."""
        self.window.findChild(QPushButton, name).click()

    async def dialog(self) -> QDialog:
        """The one dialog that is open, when nothing is under way any more."""
        await self.at_rest()
        [opened] = [dialog for dialog in self.window.findChildren(QDialog) if dialog.isVisible()]
        return opened


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
    name: str, folder: Path, size: tuple[int, int] = SIZE
) -> AsyncIterator[tuple[Scene, QWidget]]:
    """Start the program in an empty folder, bring it into a state, and end it.

    Args:
        name: of the state.
        folder: for everything that the program writes.
        size: of the window.
    """
    shown = STATES[name]
    with demo.options(Options(api_address.DEFAULT, paths_under(folder / "demo"))) as options:
        if shown.is_first_start:
            paths = paths_under(folder / "first start")
            options = replace(options, paths=paths, secrets=MemorySecretStore(), demo=None)
        program = Program(options)
        try:
            scene = Scene(program)
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


# The states, in the order in which a person meets them.


@state(is_first_start=True)
async def welcome(scene: Scene) -> QWidget:
    """The first start: the question for the API key."""
    return await scene.dialog()


@state(is_first_start=True)
async def nothing_yet(scene: Scene) -> QWidget:
    """The window after "Later": no key, no number."""
    (await scene.dialog()).reject()
    await scene.settle()
    return scene.window


@state
async def what_to_try(scene: Scene) -> QWidget:
    """The demo's list of what to type."""
    scene.choose("What to &try")
    return await scene.dialog()


@state
async def empty(scene: Scene) -> QWidget:
    """An empty form beside the list."""
    await scene.settle()
    return scene.window


@state
async def filled(scene: Scene) -> QWidget:
    """A form that can be sent."""
    scene.fill()
    await scene.settle()
    return scene.window


@state
async def wrong(scene: Scene) -> QWidget:
    """A host that the form can put right."""
    scene.fill(TERMINATION_SIP_URI="acme.dublin.twilio.com")
    await scene.settle()
    return scene.window


@state
async def several_wrong(scene: Scene) -> QWidget:
    """Import was pressed on several fields that are wrong or empty."""
    scene.fill(PHONE_NUMBER="555-0134", TERMINATION_SIP_URI="https://", TRUNK_USERNAME="")
    scene.form.submit()
    await scene.at_rest()
    return scene.window


@state
async def carrier(scene: Scene) -> QWidget:
    """Where the carrier's console has the values."""
    scene.fill()
    scene.form.trunk.carrier.help_button.setChecked(True)
    await scene.settle()
    return scene.window


@state
async def paste(scene: Scene) -> QWidget:
    """What was read from the clipboard, before it is taken over."""
    QGuiApplication.clipboard().setText(_PASTED)
    scene.form.paste_requested.emit()
    return await scene.dialog()


@state
async def checking(scene: Scene) -> QWidget:
    """A check of the trunk's host that is under way."""
    scene.fill()
    scene.press("checkTrunkButton")
    await scene.settle()
    return scene.window


@state
async def checked(scene: Scene) -> QWidget:
    """A host that answers."""
    await checking(scene)
    await scene.at_rest()
    return scene.window


@state
async def check_details(scene: Scene) -> QWidget:
    """What was found of a host, line by line."""
    await checked(scene)
    row = scene.form.rows[FieldId.TERMINATION_SIP_URI]
    [button] = [each for each in row.findChildren(QPushButton) if each.text() == "Details"]
    button.click()
    await scene.settle()
    return scene.window


@state
async def silent(scene: Scene) -> QWidget:
    """A host that does not answer."""
    scene.fill(TERMINATION_SIP_URI="silent.example.com")
    scene.press("checkTrunkButton")
    await scene.at_rest()
    return scene.window


@state
async def ready(scene: Scene) -> QWidget:
    """All checks beside Import number, opened."""
    await checked(scene)
    scene.window.findChild(ReadyList).button.setChecked(True)
    await scene.at_rest()
    return scene.window


@state
async def sending(scene: Scene) -> QWidget:
    """An import that has left and is not answered yet."""
    scene.fill(PHONE_NUMBER="(415) 555-0504")
    has_left = asyncio.Event()
    scene.program.importer.changed.connect(lambda now: has_left.set() if now.phase is Phase.SENT else None)
    scene.form.submit()
    async with asyncio.timeout(_SECONDS):
        await has_left.wait()
    await scene.settle()
    return scene.window


@state
async def imported(scene: Scene) -> QWidget:
    """An import that has succeeded, with its trunk kept: a card from now on."""
    scene.fill()
    scene.form.trunk.keep.setChecked(True)
    scene.form.submit()
    await scene.at_rest()
    return scene.window


async def _imported_with_end(scene: Scene, end: str) -> QWidget:
    scene.fill(PHONE_NUMBER=f"(415) 555-{end}")
    scene.form.submit()
    await scene.at_rest()
    return scene.window


@state
async def refused(scene: Scene) -> QWidget:
    """SigmaMind does not accept a field."""
    return await _imported_with_end(scene, "0422")


@state
async def key_refused(scene: Scene) -> QWidget:
    """SigmaMind does not accept the key."""
    return await _imported_with_end(scene, "0401")


@state
async def not_confirmed(scene: Scene) -> QWidget:
    """Nobody knows whether the number was imported."""
    return await _imported_with_end(scene, "0502")


@state
async def not_found(scene: Scene) -> QWidget:
    """A search that finds no number."""
    scene.window.numbers.search.setText("Atlantis")
    await scene.settle()
    return scene.window


@state
async def details(scene: Scene) -> QWidget:
    """A number's details and its history."""
    await imported(scene)
    table, model = scene.window.numbers.table, scene.window.numbers.model
    table.setCurrentIndex(model.index(model.place_of(_NUMBER), 0))
    table.open_current()
    return await scene.dialog()


@state
async def steps(scene: Scene) -> QWidget:
    """What is left to do until the phone rings."""
    await imported(scene)
    scene.window.numbers.table.steps_requested.emit(_NUMBER)
    return await scene.dialog()


@state
async def steps_carrier(scene: Scene) -> QWidget:
    """What a connected carrier has of a number whose calls go elsewhere."""
    await scene.program.connections.keep(TWILIO_LOGIN)
    scene.window.numbers.table.steps_requested.emit("+12125550123")
    return await scene.dialog()


@state
async def steps_asked(scene: Scene) -> QWidget:
    """No call has arrived, and the carrier was asked why."""
    dialog = await steps_carrier(scene)
    watcher = scene.program.watcher
    watcher._pause, watcher._looks = 0, 1
    for name in ("ringButton", "askCarrier"):
        dialog.findChild(QPushButton, name).click()
        await scene.at_rest()
    return dialog


@state
async def plan(scene: Scene) -> QWidget:
    """What would be changed at the carrier, before a yes."""
    dialog = await steps_carrier(scene)
    _click(dialog, "Change it for me…")
    await scene.at_rest()
    [box] = [box for box in dialog.findChildren(QDialog) if box.isVisible()]
    return box


@state
async def plan_done(scene: Scene) -> QWidget:
    """What the carrier has taken, read back."""
    dialog = await steps_carrier(scene)
    _click(dialog, "Change it for me…")
    [box] = [box for box in dialog.findChildren(QDialog) if box.isVisible()]
    _click(box, "Change it at Twilio")
    await scene.at_rest()
    return dialog


def _click(within: QWidget, text: str) -> None:
    """Press the button of that text that is to be seen."""
    buttons = within.findChildren(QPushButton)
    next(each for each in buttons if each.text() == text and each.isVisible()).click()


@state
async def several(scene: Scene) -> QWidget:
    """An agent for several numbers."""
    table = scene.window.numbers.table
    table.selectAll()
    table.agents_requested.emit(table.selected_rows())
    return await scene.dialog()


@state
async def happened(scene: Scene) -> QWidget:
    """What happened to all numbers."""
    await imported(scene)
    await _imported_with_end(scene, "0422")
    scene.choose("&What happened…")
    return await scene.dialog()


@state
async def bulk(scene: Scene) -> QWidget:
    """Several numbers from a file, looked at."""
    flow = scene.program.flows.bulk
    flow.open_example()
    await scene.at_rest()
    assert flow.window is not None
    assert flow.window.view is not None
    flow.window.resize(1000, 720)
    flow.window.common.country.set_region("US")
    flow.window.common.rows[FieldId.TRUNK_PASSWORD].input.setText(_PASSWORD)
    while not flow.window.view.bench.is_judged:
        await scene.settle()
    await scene.settle()
    return flow.window


@state
async def bulk_done(scene: Scene) -> QWidget:
    """Several numbers, when all had their turn."""
    window = await bulk(scene)
    window.start_button.click()
    await scene.at_rest()
    return window


@state
async def bulk_empty(scene: Scene) -> QWidget:
    """Several numbers, before a table is open."""
    window = scene.program.flows.bulk.open()
    await scene.settle()
    return window


@state
async def connect(scene: Scene) -> QWidget:
    """Which key a carrier is connected with."""
    scene.program.flows.carriers.connecting.open(CarrierName.TWILIO)
    return await scene.dialog()


@state
async def connect_wrong(scene: Scene) -> QWidget:
    """A carrier's key of which a part is something else."""
    dialog = await connect(scene)
    _press(dialog, "exampleKeyButton")
    dialog.findChild(QLineEdit, KeyPart.KEY_SECRET).setText(32 * "0")
    return await scene.dialog()


@state
async def connect_failed(scene: Scene) -> QWidget:
    """A carrier's key that is refused, and not kept."""
    dialog = await connect(scene)
    _press(dialog, "exampleKeyButton")
    dialog.findChild(QLineEdit, KeyPart.KEY_SECRET).setText("not-the-secret-of-it")
    _press(dialog, "connectButton")
    return await scene.dialog()


@state
async def connected(scene: Scene) -> QWidget:
    """A carrier that was just connected."""
    dialog = await connect(scene)
    _press(dialog, "exampleKeyButton")
    _press(dialog, "connectButton")
    await scene.at_rest()
    return scene.window


@state
async def carriers(scene: Scene) -> QWidget:
    """Which carriers are connected."""
    await connected(scene)
    scene.choose("C&onnect a carrier…")
    return await scene.dialog()


@state
async def pick(scene: Scene) -> QWidget:
    """The carrier's numbers, for a form in which something stands already."""
    await connected(scene)
    scene.fill(PHONE_NUMBER="", FRIENDLY_NAME="", TERMINATION_SIP_URI="sip.example.com")
    scene.press("pickNumberButton")
    return await scene.dialog()


@state
async def picked(scene: Scene) -> QWidget:
    """A number that was chosen from the carrier's."""
    _press(await pick(scene), "pickButton")
    await scene.at_rest()
    return scene.window


@state
async def pick_several(scene: Scene) -> QWidget:
    """The carrier's numbers, for a table."""
    await connected(scene)
    window = scene.program.flows.bulk.open()
    _press(window, "pickNumberButton")
    await scene.at_rest()
    dialog = window.findChild(QDialog, "pickDialog")
    _press(dialog, "tickAll")
    await scene.settle()
    return dialog


def _press(within: QWidget, name: str) -> None:
    within.findChild(QPushButton, name).click()


@state
async def trunks(scene: Scene) -> QWidget:
    """The saved trunks."""
    await imported(scene)
    scene.choose("Saved &trunks…")
    return await scene.dialog()


@state
async def settings(scene: Scene) -> QWidget:
    """The settings."""
    scene.choose("Setti&ngs…")
    return await scene.dialog()


@state
async def key(scene: Scene) -> QWidget:
    """The API key, with one that is kept."""
    scene.choose("API &key…")
    return await scene.dialog()


@state
async def shortcuts(scene: Scene) -> QWidget:
    """The keyboard's shortcuts."""
    scene.choose("&Keyboard shortcuts")
    return await scene.dialog()


@state
async def about(scene: Scene) -> QWidget:
    """Versions and licences."""
    scene.choose("&About")
    return await scene.dialog()
