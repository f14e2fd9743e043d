"""The account's list in the window."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from sigmamind_desktop.app.numbers.refreshing import RefreshPhase
from sigmamind_desktop.bootstrap import Program
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.numbers.record import NEW
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog
from sigmamind_desktop.ui.numbers.cells import Column
from tests.conftest import let_go

_ONE, _OTHER = "+442083661177", "+14155550100"


@pytest.fixture
def refreshed(until: Any) -> Any:
    async def refreshed(session: Any) -> None:
        refresher = session.program.refresher
        ended = (RefreshPhase.DONE, RefreshPhase.NO_LIST, RefreshPhase.FAILED)
        await until(refresher.changed, lambda: refresher.status.phase in ended)

    return refreshed


def _add(sandbox: Any, number: str) -> None:
    sandbox.account.numbers[number] = {"sipPhoneNumber": number, "active": True, "friendlyName": "Desk"}


async def test_the_start_shows_what_the_account_has(
    run_program: Any, options: Any, sandbox: Any, refreshed: Any
) -> None:
    _add(sandbox, _ONE)

    async with run_program(options()) as session:
        await refreshed(session)
        assert session.states() == {_ONE: "active"}


async def test_f5_reads_it_again_and_opening_a_row_sees_its_news(
    run_program: Any, options: Any, sandbox: Any, refreshed: Any
) -> None:
    _add(sandbox, _ONE)

    async with run_program(options()) as session:
        await refreshed(session)
        _add(sandbox, _OTHER)
        session.window.activateWindow()
        QTest.keyClick(session.window, Qt.Key.Key_F5)
        assert session.program.refresher.status.phase is RefreshPhase.REFRESHING
        await refreshed(session)
        assert session.program.book.get(_OTHER).news == {NEW}
        table = session.window.numbers.table
        table.setCurrentIndex(table.model().index(session.window.numbers.model.place_of(_OTHER), 0))
        QTest.keyClick(table, Qt.Key.Key_Return)
        [dialog] = [each for each in session.window.findChildren(QDialog) if each.isVisible()]
        assert session.program.book.get(_OTHER).news == frozenset()
        dialog.reject()


async def test_the_list_is_read_once_the_key_is_there(
    run_program: Any, options: Any, sandbox: Any, refreshed: Any
) -> None:
    _add(sandbox, _ONE)

    async with run_program(options(key=None)) as session:
        [welcome] = session.window.findChildren(ApiKeyDialog)
        assert session.program.refresher.status.phase is RefreshPhase.IDLE
        await session.program.credentials.save(Secret("sandbox-key-0000-demo"))
        await refreshed(session)
        assert session.states() == {_ONE: "active"}
        welcome.reject()
        await session.program.credentials.remove()
        QTest.mouseClick(session.window.numbers.refresh_line.button, Qt.MouseButton.LeftButton)
        assert any(dialog.isVisible() for dialog in session.window.findChildren(ApiKeyDialog))


async def test_agents_are_shown_by_name_and_sent_by_id(
    run_program: Any, options: Any, sandbox: Any, refreshed: Any, until: Any
) -> None:
    async with run_program(options()) as session:
        agents = session.program.agents
        await until(agents.changed, lambda: bool(agents.agents))
        session.fill(_OTHER)
        session.write(FieldId.INBOUND_AGENT_ID, "front desk")
        session.write(FieldId.OUTBOUND_AGENT_ID, "agent_of-another-kind")
        outbound = session.form.rows[FieldId.OUTBOUND_AGENT_ID]
        assert "Is it an agent's ID?" in outbound.input.accessibleDescription()
        await session.press("It is an ID", outbound)
        assert "Not among the agents" in outbound.input.accessibleDescription()
        session.press_import()
        await session.ended()
        [body] = sandbox.account.requests
        assert (body["inboundAgentId"], body["outboundAgentId"]) == (
            "kQ3pZ81mLxW0vTyB",
            "agent_of-another-kind",
        )
        model = session.window.numbers.model
        place = model.place_of(_OTHER)
        assert model.index(place, Column.INBOUND_AGENT).data() == "Front desk"
        tip = model.index(place, Column.INBOUND_AGENT).data(Qt.ItemDataRole.ToolTipRole)
        assert "kQ3pZ81mLxW0vTyB" in tip
        session.window.numbers.search.setText("front d")
        assert model.rowCount() == 1
    async with run_program(options()) as session:
        assert session.form.rows[FieldId.INBOUND_AGENT_ID].input.text() == "Front desk"


async def test_what_a_page_brings_is_shown_at_once_as_being_read(
    run_program: Any, options: Any, sandbox: Any, refreshed: Any
) -> None:
    async with run_program(options()) as session:
        await refreshed(session)
        for place in range(150):
            _add(sandbox, f"+1415555{place:04}")
        model = session.window.numbers.model
        seen: list[tuple[int, set[str], str]] = []

        def look() -> None:
            first = model.index(0, Column.STATE)
            tip = first.data(Qt.ItemDataRole.ToolTipRole)
            states = {row.state.value for row in model.rows}
            seen.append((model.total, states, tip))
            assert not model.flags(model.index(0, Column.NAME)) & Qt.ItemFlag.ItemIsEditable

        session.program.refresher.reading_grew.connect(look)
        await session.program.refresher.start()
        total, states, tip = seen[0]
        assert (total, states) == (100, {"reading"})
        assert "being read" in tip
        assert model.total == 150
        assert {row.state.value for row in model.rows} == {"active"}


async def test_a_list_that_says_nothing_new_moves_nothing(
    run_program: Any, options: Any, sandbox: Any, refreshed: Any, until: Any
) -> None:
    for place in range(150):
        _add(sandbox, f"+1415555{place:04}")
    async with run_program(options()) as session:
        await refreshed(session)
        agents = session.program.agents
        await until(agents.changed, lambda: bool(agents.agents))
        numbers = session.window.numbers
        numbers.table.sortByColumn(Column.NUMBER, Qt.SortOrder.DescendingOrder)
        numbers.table.selectRow(120)
        session.window.resize(1300, 800)
        numbers.table.scrollTo(numbers.model.index(120, Column.NUMBER))
        top = numbers.table.verticalScrollBar().value()
        moved: list[str] = []
        for name in (
            "modelReset",
            "layoutChanged",
            "rowsInserted",
            "rowsRemoved",
            "rowsMoved",
            "dataChanged",
        ):
            getattr(numbers.model, name).connect(lambda *_, name=name: moved.append(name))
        await session.program.refresher.start()
        assert session.program.refresher.status.phase is RefreshPhase.DONE
        assert moved == []
        assert numbers.table.verticalScrollBar().value() == top > 0
        assert numbers.table.selected_places() == [120]


async def test_all_that_is_new_is_marked_as_seen_with_one_press(
    run_program: Any, options: Any, sandbox: Any, refreshed: Any
) -> None:
    _add(sandbox, _ONE)
    async with run_program(options()) as session:
        await refreshed(session)
        line = session.window.numbers.refresh_line
        assert not line.seen_button.isVisible()
        for place in range(3):
            _add(sandbox, f"+1415555010{place}")
        await session.program.refresher.start()
        assert line.seen_button.text() == "Mark 3 new as seen"
        line.seen_button.click()
        assert not line.seen_button.isVisible()
        assert not any(row.news for row in session.program.book.rows)


async def test_the_line_below_counts_what_is_shown_selected_and_left_to_do(
    run_program: Any, options: Any, sandbox: Any, refreshed: Any
) -> None:
    for place in range(5):
        _add(sandbox, f"+1415555010{place}")
    sandbox.account.numbers["+14155550104"]["inboundAgentId"] = "awTw7UKhOsLGiDbt"
    async with run_program(options()) as session:
        await refreshed(session)
        numbers = session.window.numbers
        assert "5 numbers, 5 active, 4 with something left to do" in session.status_bar()
        numbers.state.setCurrentText("Something left to do")
        numbers.table.selectRow(0)
        assert "4 of 5 shown, 1 selected, 4 with something left to do" in session.status_bar()
        numbers.search.setText("0103")
        assert "1 of 5 shown, 1 with something left to do" in session.status_bar()
        numbers.show_all()
        numbers.search.setText("nowhere")
        assert "0 of 5 shown" in session.status_bar()


def test_a_wish_at_the_first_paint_waits_for_the_event_loop(
    options: Any, sandbox: Any, until: Any, run_async: Any, one_process: None
) -> None:
    _add(sandbox, _ONE)
    program = Program(replace(options(), refreshes=False))
    program.show()
    QTest.mouseClick(program.window.numbers.refresh_line.button, Qt.MouseButton.LeftButton)
    assert program.refresher.status.phase is RefreshPhase.IDLE

    async def go_on() -> None:
        await program.start()
        await until(program.refresher.changed, lambda: program.refresher.status.phase is RefreshPhase.DONE)
        assert program.book.get(_ONE) is not None
        await program.stop()

    run_async(go_on())
    let_go(program)
