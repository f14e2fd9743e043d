"""The whole program in a process of its own, and the person before it, who may pull the plug.

`python driver.py PLAN`: the plan is JSON, what happens is told on stdout, a line of JSON for each thing,
written at once so that a killed process has said all that it knew.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import logging
import os
import random
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from sigmamind_desktop import cli
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.runtime.paths import paths_under
from sigmamind_desktop.sandbox.api import API_KEY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from sigmamind_desktop.ui.window.main import MainWindow

_SECONDS = 30.0
"""A deadline is for what never comes."""

_COUNTED = ("sigmamind_desktop.", "httpx", "httpcore", "h11", "anyio", "sqlite3")
"""The modules whose calls are the moments of a random kill."""

_DRAFT_KEPT = "NumberStore.save_draft"

_OFFSCREEN = "This plugin does not support"


def say(**facts: Any) -> None:
    """Tell the parent."""
    os.write(1, json.dumps(facts).encode() + b"\n")


def waited() -> float:
    """For how many seconds the threads of this process were ready to run and had no processor.

    From Linux alone; elsewhere nobody tells, and the answer is 0.
    """
    nanoseconds = 0
    for path in Path("/proc/self/task").glob("*/schedstat"):
        with suppress(OSError):  # a thread may have ended by now
            nanoseconds += int(path.read_text("utf-8").split()[1])
    return nanoseconds / 1e9


def as_told(draft: Draft) -> dict[str, dict[str, str]]:
    """What is kept of a draft: everything but the password."""
    return {"texts": dict(draft.texts), "regions": dict(draft.regions)}


class Plug:
    """Watches each call of the program, as a profiler does, and ends the process at the one it is told.

    Nothing of the program is replaced: Python itself tells of each call and each return, of built-in
    functions too, and what is killed is killed right there.
    """

    def __init__(self, kill: dict[str, Any]) -> None:
        """Begin.

        Args:
            kill: `at` which `module:qualified name`, at which `event` of the profiler, by which `builtin`
                function if it calls or leaves one, into which `phase` of an import, the `nth`
                time, and how many `microseconds` later. Or after so many `calls` of all, `since` "start"
                or "press".
        """
        self._module, _, self._function = kill.get("at", ":").partition(":")
        self._watched = {self._function, _DRAFT_KEPT}
        self._event: str = kill.get("event", "")
        self._builtin: str = kill.get("builtin", "")
        self._phase: str = kill.get("phase", "")
        self._left: int = kill.get("nth", 1)
        self._microseconds: int | None = kill.get("microseconds")
        self._since: str = kill.get("since", "")
        self._calls_left: int = kill.get("calls", 0)
        self._is_counting = False
        self.calls = 0
        self.kept = Draft()

    def install(self) -> None:
        """Watch each thread that is begun from now on, and this one if its calls count."""
        threading.setprofile(self._watch)
        if self._since == "start":
            self.count()

    def count(self) -> None:
        """Count the calls from now on, this thread's too."""
        self._is_counting = True
        sys.setprofile(self._watch)

    def loaded(self) -> None:
        """The window shows what was kept; what comes now is of interest on its thread too."""
        if self._since != "press":
            sys.setprofile(self._watch)

    def press(self) -> None:
        """The person presses Import now."""
        say(pressed=True)
        if self._since == "press":
            self.count()

    def end(self) -> None:
        """Watch nothing any more."""
        sys.setprofile(None)
        threading.setprofile(None)
        say(calls=self.calls)

    def _watch(self, frame: FrameType, event: str, argument: object) -> None:
        if frame.f_code.co_qualname in self._watched:
            self._look(frame, event, argument)
        if self._is_counting and frame.f_globals.get("__name__", "").startswith(_COUNTED):
            self.calls += 1
            if self.calls == self._calls_left:
                say(place=f"{event} of {frame.f_globals['__name__']}:{frame.f_code.co_qualname}")
                self._pull()

    def _look(self, frame: FrameType, event: str, argument: object) -> None:
        function = frame.f_code.co_qualname
        if function == _DRAFT_KEPT and event in ("call", "return"):
            draft = frame.f_locals["draft"]
            say(draft="saving" if event == "call" else "saved", **as_told(draft))
            if event == "return":
                self.kept = draft
        is_step = (
            (function, event) == (self._function, self._event)
            and frame.f_globals.get("__name__") == self._module
            and (not self._builtin or getattr(argument, "__name__", "") == self._builtin)
            and (not self._phase or frame.f_locals["status"].phase.name == self._phase)
        )
        if is_step:
            self._left -= 1
            if self._left == 0:
                self._pull()

    def _pull(self) -> None:
        if self._microseconds is None:
            os.kill(os.getpid(), signal.SIGKILL)
        else:
            # What the system itself does on this signal ends the process wherever it is by then, in
            # the midst of SQLite's writing too, with nothing of Python's in between.
            signal.setitimer(signal.ITIMER_REAL, self._microseconds / 1e6)


class Complaints(logging.Handler):
    """Tells of each warning that the program logs, Qt's own among them."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)

    def emit(self, record: logging.LogRecord) -> None:
        text = self.format(record)
        if _OFFSCREEN not in text:
            say(complaint=f"{record.levelname} {record.name}: {text}")


class Person:
    """Whoever sits at the keyboard. Each part that they can play is a method of this name."""

    def __init__(self, plan: dict[str, Any], app: QApplication, plug: Plug | None) -> None:
        self._plan = plan
        self._app = app
        self._plug = plug
        self._random = random.Random(plan.get("seed", 0))
        self._painted = asyncio.Event()
        self._is_read = False
        self.window: MainWindow
        watch_window(app, self)

    def see(self, window: MainWindow) -> None:
        """The window is about to show; nothing of it is painted."""
        self.window = window
        window.painted.connect(self._painted.set)
        window.numbers.model.modelReset.connect(self._on_read)
        if self._plan["part"] == "before_the_first_paint":
            self.leave_now()

    async def play(self) -> None:
        """Sit down before the painted window, and play the part of the plan."""
        await self._painted.wait()
        await getattr(self, self._plan["part"])()

    # Parts for what is killed.

    async def import_number(self) -> None:
        """Fill in the form, import, and leave when the outcome is there and written down."""
        await self.loaded()
        self.type_all()
        await until(self.is_kept)
        self.press_import()
        await until(lambda: self.form.outcome.isVisible() and not self.is_busy)
        await until(self.is_kept)
        self.close()

    async def import_and_leave(self) -> None:
        """Fill in the form, import, and leave without waiting for the answer."""
        await self.loaded()
        self.type_all()
        await until(self.is_kept)
        self.press_import()
        await until(lambda: self.is_sent)
        self.close()

    async def type_and_leave(self) -> None:
        """Fill in the form, and leave at once."""
        await self.loaded()
        self.type_all()
        self.close()

    async def check_number(self) -> None:
        """Ask for the number that is not confirmed, and leave when that is known."""
        await self.loaded()
        await self.check_all()
        self.close()

    async def look(self) -> None:
        """Say what there is to see, and what has become of each number that is not confirmed."""
        await self.loaded()
        draft = self.form.draft
        say(
            rows=self.rows(),
            **as_told(draft),
            password=draft.password.reveal(),
            notices=[
                notice.accessibleName()
                for notice in (self.window.notice, self.form.outcome)
                if notice.isVisible()
            ],
        )
        if self._plan.get("check", True):
            await self.check_all()
            say(checked=self.rows())
        self.close()

    # Moments at which the window is closed: each part below leaves at a random one.

    async def before_the_first_paint(self) -> None:
        """It has been asked for, see `see`."""

    async def while_loading(self) -> None:
        await self.leave(250)

    async def while_typing(self) -> None:
        letters = [(FieldId(name), letter) for name, text in self._plan["typed"].items() for letter in text]
        for field_id, letter in letters[: self._random.randrange(len(letters))]:
            self.type(field_id, letter)
            await asyncio.sleep(0)
        await self.leave(0)

    async def typed(self) -> None:
        await self.loaded()
        self.type_all()
        await self.leave(400)

    async def preparing(self) -> None:
        self.type_all()
        self.press_import()
        assert self.is_busy
        assert not self.is_sent
        await self.leave(30)

    async def sent(self) -> None:
        await self.loaded()
        self.type_all()
        self.press_import()
        await until(lambda: self.is_sent)
        await self.leave(100)

    async def answered(self) -> None:
        await self.loaded()
        self.type_all()
        self.press_import()
        await until(lambda: "active" in self.rows().values())
        await self.leave(20)

    async def key_dialog(self) -> None:
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QLineEdit

        self.click("keyButton")
        await until(lambda: self._app.activeModalWidget() is not None)
        QTest.keyClicks(self._app.activeModalWidget().findChild(QLineEdit, "apiKey"), "half a key")
        await self.leave(50)

    async def import_again(self) -> None:
        await self.loaded()
        self.type_all()
        self.press_import()
        await until(lambda: self._app.activeModalWidget() is not None)
        await self.leave(50)

    async def checking(self) -> None:
        await self.loaded()
        (number,) = (number for number, state in self.rows().items() if state == "not_confirmed")
        self.window.numbers.table.check_requested.emit(number)
        await until(lambda: self.form.outcome.isVisible())
        await self.leave(100)

    async def leave(self, most: float) -> None:
        """Close the window, or have the parent ask for it, after at most so many milliseconds."""
        # This is no waiting for anything: it makes the moment a random one.
        await asyncio.sleep(self._random.uniform(0, most) / 1000)
        if self._plan["way"].startswith("SIG"):
            say(wants=self._plan["way"], waited=waited())
        else:
            self.leave_now()
        if self._plan["way"] == "twice":
            await asyncio.sleep(self._random.choice((0, 0.001, 0.01)))
            self.close()

    def leave_now(self) -> None:
        say(closing=time.monotonic(), waited=waited())
        match self._plan["way"]:
            case "SIGTERM" | "SIGINT" as name:
                os.kill(os.getpid(), signal.Signals[name])
            case "quit":
                from PySide6.QtGui import QAction

                (leave,) = (item for item in self.window.findChildren(QAction) if item.text() == "&Quit")
                leave.trigger()
            case _:
                self.close()

    # What a person does.

    @property
    def form(self) -> Any:
        return self.window.form

    def type_all(self) -> None:
        from PySide6.QtTest import QTest

        """Choose each country, and type into each field."""
        for name, text in self._plan.get("countries", {}).items():
            QTest.keyClicks(self.form.rows[FieldId(name)].phone.country, text)
        for name, text in self._plan["typed"].items():
            self.type(FieldId(name), text)

    def type(self, field_id: FieldId, text: str) -> None:
        from PySide6.QtTest import QTest

        QTest.keyClicks(self.form.rows[field_id].input, text)

    def press_import(self) -> None:
        if self._plug is not None:
            self._plug.press()
        self.click("importButton")

    async def check_all(self) -> None:
        for number, state in self.rows().items():
            if state == "not_confirmed":
                self.window.numbers.table.check_requested.emit(number)
                await until(lambda number=number: self.rows().get(number) != "not_confirmed")

    def click(self, name: str) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QPushButton

        QTest.mouseClick(self.window.findChild(QPushButton, name), Qt.MouseButton.LeftButton)

    def close(self) -> None:
        self.window.close()

    # What a person sees.

    @property
    def is_busy(self) -> bool:
        return self.form.cancel_button.isVisible()

    @property
    def is_sent(self) -> bool:
        from PySide6.QtWidgets import QLabel

        return any(label.text().startswith("Sent.") for label in self.form.findChildren(QLabel))

    def rows(self) -> dict[str, str]:
        return {row.number: row.state.value for row in self.window.numbers.model.rows}

    def is_kept(self) -> bool:
        """Whether all that is typed is in the data file, as the plug has seen."""
        assert self._plug is not None
        return self._plug.kept == self.form.draft.without_password()

    async def loaded(self) -> None:
        """Return when the window shows what was kept."""
        await until(lambda: self._is_read)
        await until(lambda: not any(task.get_name() == "load records" for task in asyncio.all_tasks()))
        if self._plug is not None:
            self._plug.loaded()

    def _on_read(self) -> None:
        self._is_read = True


def watch_window(app: QApplication, person: Person) -> None:
    """Have the person see the window as soon as it shows."""
    from PySide6.QtCore import QEvent, QObject

    from sigmamind_desktop.ui.window.main import MainWindow

    class Eyes(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Show and isinstance(watched, MainWindow):
                app.removeEventFilter(self)
                person.see(watched)
            return False

    app.installEventFilter(Eyes(app))


async def until(probe: Callable[[], bool]) -> None:
    """Return when something holds: looked at every millisecond, between the program's own turns."""
    loop = asyncio.get_running_loop()
    holds = loop.create_future()

    def look() -> None:
        if holds.done():  # cancelled: the person is called away
            return
        if probe():
            holds.set_result(None)
        else:
            loop.call_later(0.001, look)

    look()
    async with asyncio.timeout(_SECONDS):
        await holds


def on_done(sitting: asyncio.Task[None]) -> None:
    """A person who can't go on would leave the program running for ever."""
    if not sitting.cancelled() and (error := sitting.exception()) is not None:
        say(stuck="".join(traceback.format_exception(error)))
        os._exit(70)


async def run(program: Any, person: Person) -> int:
    """The program, with the person before it; tells what the program leaves behind."""
    here = asyncio.current_task()
    sitting = asyncio.get_running_loop().create_task(person.play(), name="person")
    sitting.add_done_callback(on_done)
    try:
        code: int = await program
    finally:
        sitting.cancel()
        with suppress(asyncio.CancelledError):
            await sitting
    say(left=[task.get_name() for task in asyncio.all_tasks() if task is not here])
    return code


def at_exit(plug: Plug | None) -> None:
    """All that is left is the end of the process."""
    if plug is not None:
        plug.end()
    gc.collect()  # what was never awaited, ended or closed says so now
    say(exited=True, waited=waited())


def write_without_end(path: Path, address: str, name: str) -> None:
    """Keep a draft and an import again and again; tells of each that is written."""
    from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
    from sigmamind_desktop.domain.secret import Secret
    from sigmamind_desktop.services.data_file.store import NumberStore

    store = NumberStore(path, address)
    for count in itertools.count():
        number = f"+1415{name}{count:05}"
        store.save_draft(Draft({FieldId.PHONE_NUMBER: number}))
        say(kept=number)
        store.begin_attempt(number, ImportRequest(number, "acme", Secret("not kept"), "sip.telnyx.com"))
        say(begun=number)
        store.settle_imported(number, PhoneNumber(number, NumberState.ACTIVE, imported_at=datetime.now(UTC)))
        say(settled=number)


def main(plan: dict[str, Any]) -> int:
    """As `cli.main` starts the program, but for the keychain."""
    gc.disable()
    logging.getLogger().addHandler(Complaints())
    plug = Plug(plan["kill"]) if "kill" in plan else None
    app = cli._make_app()
    from sigmamind_desktop import bootstrap
    from sigmamind_desktop.domain.secret import Secret
    from sigmamind_desktop.runtime import loop
    from sigmamind_desktop.runtime.single_instance import Claim, SingleInstance
    from sigmamind_desktop.services.secret_store import MemorySecretStore

    with ExitStack() as stack:
        stack.callback(at_exit, plug)
        paths = paths_under(Path(plan["data"]))
        instance = SingleInstance(paths.data)
        claim = instance.claim()
        say(claim=claim.name)
        if claim is not Claim.OURS:
            return 3
        stack.callback(instance.release)
        address = ApiAddress.parse(plan["url"])
        keys = MemorySecretStore()
        keys.save(address.url, Secret(API_KEY))
        options = bootstrap.Options(address, paths, secrets=keys, instance=instance, refreshes=False)
        if plug is not None:
            plug.install()
        return loop.run(run(bootstrap.run(options), Person(plan, app, plug)), app)


if __name__ == "__main__":
    the_plan = json.loads(sys.argv[1])
    if the_plan.get("part") == "write_without_end":
        write_without_end(Path(the_plan["path"]), the_plan["url"], the_plan["name"])
    cli.leave(main(the_plan))
