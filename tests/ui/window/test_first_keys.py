"""Keys that come when the window is painted and nothing else is there."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sigmamind_desktop.bootstrap import Options, Program
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.ui.help.demo import DemoFlow
from tests.conftest import let_go, wait_until


@pytest.fixture
def painted(qapp: Any) -> Callable[[Options], Any]:
    """A program of which only the window is there."""

    @asynccontextmanager
    async def painted(options: Options) -> AsyncIterator[Program]:
        program = Program(options)
        try:
            program.show()
            yield program
        finally:
            await program.stop()
            let_go(program)

    return painted


async def test_quit_is_heard_before_the_menus_have_their_entries(painted: Any, options: Any) -> None:
    async with painted(options()) as program:
        # The keys of Gnome, KDE and macOS; where nothing is drawn there are none that could be pressed.
        [leave] = program.window.actions()
        assert leave.shortcut() == QKeySequence(QKeySequence.StandardKey.Quit)
        leave.trigger()
        await program.wait_closed()


async def test_a_pause_in_typing_leaves_the_kept_form_until_it_is_read(
    painted: Any, run_program: Any, options: Any, until: Any
) -> None:
    told = options()
    async with run_program(told) as person:
        person.fill("+14155550100")
    async with painted(told) as program:
        fields = program.window.form.fields
        QTest.keyClicks(fields.rows[FieldId.FRIENDLY_NAME].input, "Desk")
        program.drafts.flush()
        await program.start()
        await until(fields.draft_shown, lambda: bool(fields.draft.text(FieldId.TRUNK_USERNAME)))
        assert fields.draft.text(FieldId.FRIENDLY_NAME) == "Desk"


def _what_to_try(person: Any) -> None:
    DemoFlow(lines=[("0504", "No answer")], window=person.window).open()


@pytest.mark.parametrize(
    "open_it",
    [
        lambda person: person.program.flows.key.open(welcome=True),
        lambda person: person.program.flows.bulk.open(),
        _what_to_try,
    ],
    ids=["the welcome", "several numbers", "the demo's welcome"],
)
async def test_quit_is_heard_over_the_window_too(
    open_it: Callable[[Any], object], run_program: Any, options: Any
) -> None:
    async with run_program(options()) as person:
        [leave] = person.window.actions()
        leave.setShortcut("Ctrl+Q")  # where nothing is drawn it has no key of its own
        open_it(person)
        over = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.actions()]
        over.remove(person.window)
        over[0].activateWindow()
        await wait_until(QApplication.instance().focusWindowChanged, over[0].isActiveWindow)
        QTest.keyClick(over[0], Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        assert person.program._closing.is_set()
