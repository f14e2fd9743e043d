"""The person before the program, in each part that can be played."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sigmamind_desktop.domain.draft import FieldId
from tests.faults.processes.plug import Plug
from tests.faults.processes.telling import as_told, say, waited

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from sigmamind_desktop.ui.window.main import MainWindow

_SECONDS = 30.0
"""A deadline is for what never comes."""


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

    async def send_several(self) -> None:
        """Send the table that is open, and leave when it is done."""
        await self.loaded()
        await until(lambda: self.bulk is not None and self.bulk.view is not None)
        await until(lambda: self.bulk.view.bench.is_judged)
        self.press_several("startImportButton")
        say(pressed=True)
        await until(lambda: self.job_phase == "DONE")
        self.close()

    async def finish_several(self) -> None:
        """Go on with what an earlier start has left, and say what came of it."""
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QLineEdit

        await self.loaded()
        await until(lambda: not any(task.get_name() == "load job" for task in asyncio.all_tasks()))
        self.choose("Import &several numbers…")
        if self.job_phase != "NONE":
            say(offered=self.job_phase)
            while self.job_phase == "OFFERED" or self.is_password_wanted:
                self.press_several("goOnButton")
                await asyncio.sleep(0)
                await until(lambda: self.job_phase in ("STOPPED", "DONE") or self._dialog is not None)
                if (dialog := self._dialog) is not None:
                    QTest.keyClicks(dialog.findChild(QLineEdit, "rowsPassword"), self._plan["password"])
                    self.press_several("usePasswordButton")
                    await until(lambda: self.job_phase in ("STOPPED", "DONE"))
            say(ended=self.job_phase, several=self.states())
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

    async def several(self) -> None:
        """Close while several numbers are sent, and say that this is wanted if that is asked."""
        from PySide6.QtWidgets import QMessageBox

        await self.loaded()
        await until(lambda: self.bulk is not None and self.bulk.view is not None)
        await until(lambda: self.bulk.view.bench.is_judged)
        self.press_several("startImportButton")
        await until(lambda: self.job_phase == "SENDING")
        await self.leave(400)
        if (box := self.window.findChild(QMessageBox, "leaveDialog")) is not None:
            say(closing=time.monotonic(), left_asked=box.informativeText())
            box.accept()

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

                leave = [item for item in self.window.findChildren(QAction) if item.text() == "&Quit"]
                if leave:
                    leave[0].trigger()
                else:  # the menus' entries come just after the first paint
                    self.close()
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

    def press_several(self, name: str) -> None:
        """Press a button of the window for several numbers, or of a dialog over it."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QPushButton

        QTest.mouseClick(self.bulk.findChild(QPushButton, name), Qt.MouseButton.LeftButton)

    def choose(self, entry: str) -> None:
        from PySide6.QtGui import QAction

        (action,) = (item for item in self.window.findChildren(QAction) if item.text() == entry)
        action.trigger()

    # What a person sees.

    @property
    def bulk(self) -> Any:
        """The window for several numbers; None before it is opened."""
        from PySide6.QtWidgets import QWidget

        return self.window.findChild(QWidget, "bulkWindow")

    @property
    def _job_view(self) -> Any:
        from sigmamind_desktop.ui.bulk.job_view import JobView

        return self.bulk.findChild(JobView)

    @property
    def _dialog(self) -> Any:
        from PySide6.QtWidgets import QDialog

        return self.bulk.findChild(QDialog, "rowsPasswordDialog")

    @property
    def job_phase(self) -> str:
        name: str = self._job_view._job.status.phase.name
        return name

    @property
    def is_password_wanted(self) -> bool:
        return bool(self._job_view._job.status.asks)

    def states(self) -> dict[str, str]:
        """The state of each row, by its number."""
        model = self._job_view.model
        return {model.index(row, 2).data(): model.index(row, 0).data() for row in range(model.rowCount())}

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
