"""Editing numbers: one request for each, written down, and shown only when SigmaMind has said so."""

from __future__ import annotations

import asyncio
import socket
from datetime import UTC, datetime
from typing import Any

import pytest

from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import (
    CannotReach,
    Created,
    FormNotAccepted,
    KeyRefused,
    NoKey,
    StoreTrouble,
    StoreUnavailable,
    TooMany,
    WrongAddress,
)
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.history.events import EventKind, EventOutcome
from sigmamind_desktop.domain.numbers.record import AccountNumbers, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret

ONE, TWO, THREE = "+14155550100", "+14155550101", "+14155550102"


def _name(number: str, name: str = "Desk") -> NumberChange:
    return NumberChange(number, {FieldId.FRIENDLY_NAME: name})


async def _have(desk: Any, sandbox: Any, *numbers: str) -> None:
    """Numbers that the account and this computer have."""
    for number in numbers:
        row = PhoneNumber(number, NumberState.ACTIVE, friendly_name="Before", inbound_agent_id="in-1")
        sandbox.account.numbers[number] = {
            "sipPhoneNumber": number,
            "active": True,
            "friendlyName": "Before",
            "inboundAgentId": "in-1",
        }
        await desk.records.call(lambda store, row=row: store.settle_imported("", row))
    await desk.book.load()


async def _edit(desk: Any, *changes: NumberChange, is_open: bool = False) -> list[Phase]:
    task = desk.editor.start(changes)
    await asyncio.wait([task])
    await desk.records.call(lambda _store: None)
    assert not desk.editor.status.is_busy
    edits = desk.editor.status.edits
    assert any(edit.created is Created.MAYBE for edit in edits) == is_open
    return [edit.phase for edit in desk.editor.status.edits]


async def _outcomes(desk: Any, number: str) -> list[EventOutcome]:
    history = await desk.records.call(lambda store: store.history(number))
    return [event.outcome for event in history if event.kind is EventKind.CHANGE]


async def test_a_row_changes_when_sigmamind_has_said_so(open_desk: Any, sandbox: Any, data_file: Any) -> None:
    async with open_desk() as desk:
        await _have(desk, sandbox, ONE)
        shown: list[str] = []
        sandbox.account.changes.act = lambda: shown.append(desk.book.get(ONE).friendly_name)
        change = NumberChange(ONE, {FieldId.FRIENDLY_NAME: "Desk", FieldId.INBOUND_AGENT_ID: None})
        assert await _edit(desk, change) == [Phase.DONE]
        assert shown == ["Before"]
        row = desk.book.get(ONE)
        assert (row.friendly_name, row.inbound_agent_id) == ("Desk", None)
        assert await _outcomes(desk, ONE) == [EventOutcome.DONE]
    assert data_file.rows()[ONE].friendly_name == "Desk"
    assert sandbox.account.changes == [(ONE, {"friendlyName": "Desk", "inboundAgentId": None})]


async def test_a_change_is_written_down_before_it_leaves(open_desk: Any, sandbox: Any) -> None:
    async with open_desk() as desk:
        await _have(desk, sandbox, ONE)
        found: list[Any] = []
        sandbox.account.changes.act = lambda: found.extend(
            desk.records.submit(lambda store: store.history(ONE)).result()
        )
        await _edit(desk, _name(ONE))
        assert [event.outcome for event in found if event.kind is EventKind.CHANGE] == [EventOutcome.SENDING]


async def test_several_are_changed_one_after_the_other(open_desk: Any, sandbox: Any) -> None:
    async def edit() -> None:
        async with open_desk() as desk:
            await _have(desk, sandbox, ONE, TWO, THREE)
            phases = await _edit(desk, _name(ONE), _name(TWO), _name(THREE))
            assert phases == [Phase.DONE] * 3
            assert [number for number, _ in sandbox.account.changes] == [ONE, TWO, THREE]
            done = [status.done for status in desk.edits]
            assert done == sorted(done)
            under_way = (Phase.PREPARING, Phase.SENT)
            assert all(sum(edit.phase in under_way for edit in status.edits) <= 1 for status in desk.edits)

    await edit()


async def test_what_is_about_one_number_does_not_stop_the_others(open_desk: Any, sandbox: Any) -> None:
    async def edit() -> None:
        async with open_desk() as desk:
            await _have(desk, sandbox, ONE, THREE)
            refused = NumberChange(ONE, {FieldId.OUTBOUND_PHONE_NUMBER: "415"})
            phases = await _edit(desk, refused, _name(TWO), _name(THREE))
            assert phases == [Phase.FAILED, Phase.FAILED, Phase.DONE]
            errors = [type(edit.error) for edit in desk.editor.status.edits]
            assert errors == [FormNotAccepted, WrongAddress, type(None)]
            assert desk.editor.status.to_repeat == [refused, _name(TWO)]
            assert desk.book.get(ONE).friendly_name == "Before"
            assert await _outcomes(desk, ONE) == [EventOutcome.FAILED]

    await edit()


@pytest.mark.parametrize(("ending", "error"), [("0401", KeyRefused), ("0429", TooMany)])
async def test_what_concerns_all_ends_it(ending: str, error: type, open_desk: Any, sandbox: Any) -> None:
    async with open_desk() as desk:
        number = f"+1415555{ending}"
        await _have(desk, sandbox, ONE, number, THREE)
        phases = await _edit(desk, _name(ONE), _name(number), _name(THREE))
        assert phases == [Phase.DONE, Phase.FAILED, Phase.CANCELLED]
        assert type(desk.editor.status.edits[1].error) is error
        assert [number for number, _ in sandbox.account.changes] == [ONE, number]
        assert desk.editor.status.to_repeat == [_name(number), _name(THREE)]


async def test_an_answer_that_leaves_it_open_is_not_confirmed_and_not_repeated(
    open_desk: Any, sandbox: Any
) -> None:
    async with open_desk() as desk:
        number = "+14155550502"  # a web page
        await _have(desk, sandbox, number)
        assert await _edit(desk, _name(number), is_open=True) == [Phase.FAILED]
        assert len(sandbox.account.changes) == 1
        assert desk.book.get(number).friendly_name == "Before"
        assert await _outcomes(desk, number) == [EventOutcome.NOT_CONFIRMED]


async def test_cancelling_leaves_what_was_sent_open_and_sends_no_more(open_desk: Any, sandbox: Any) -> None:
    async def edit() -> None:
        async with open_desk() as desk:
            number = "+14155550504"  # no answer
            await _have(desk, sandbox, ONE, number, THREE)
            task = desk.editor.start([_name(ONE), _name(number), _name(THREE)])
            await sandbox.account.changes.come(2)
            desk.editor.cancel()
            await asyncio.wait([task])
            phases = [edit.phase for edit in desk.editor.status.edits]
            assert phases == [Phase.DONE, Phase.CANCELLED, Phase.CANCELLED]
            created = [edit.created for edit in desk.editor.status.edits]
            assert created == [Created.NO, Created.MAYBE, Created.NO]
            assert await _outcomes(desk, number) == [EventOutcome.NOT_CONFIRMED]
            assert await _outcomes(desk, THREE) == []
            assert [number for number, _ in sandbox.account.changes] == [ONE, number]

    await edit()


async def test_cancelling_at_once_sends_nothing(open_desk: Any, sandbox: Any) -> None:
    async def edit() -> None:
        async with open_desk() as desk:
            await _have(desk, sandbox, ONE)
            task = desk.editor.start([_name(ONE)])
            desk.editor.cancel()
            await asyncio.wait([task])
            assert [edit.phase for edit in desk.editor.status.edits] == [Phase.CANCELLED]
            assert sandbox.account.changes == []
            desk.editor.cancel()

    await edit()


async def test_one_edit_at_a_time(open_desk: Any, sandbox: Any) -> None:
    async with open_desk() as desk:
        await _have(desk, sandbox, ONE)
        task = desk.editor.start([_name(ONE)])
        with pytest.raises(RuntimeError):
            desk.editor.start([_name(ONE, "Twice")])
        await task
        assert len(sandbox.account.changes) == 1


async def test_without_a_key_nothing_is_sent(open_desk: Any, sandbox: Any) -> None:
    async with open_desk(key=None) as desk:
        assert await _edit(desk, _name(ONE), _name(TWO)) == [Phase.FAILED, Phase.CANCELLED]
        assert type(desk.editor.status.edits[0].error) is NoKey


async def test_a_server_that_is_not_there_changes_nothing(open_desk: Any) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = ApiAddress.parse(f"http://127.0.0.1:{closed.getsockname()[1]}")
        async with open_desk(address=address) as desk:
            assert await _edit(desk, _name(ONE), _name(TWO)) == [Phase.FAILED, Phase.CANCELLED]
            error = desk.editor.status.edits[0].error
            assert type(error) is CannotReach
            assert error.created is Created.NO
            assert await _outcomes(desk, ONE) == [EventOutcome.FAILED]


async def test_without_the_data_file_nothing_is_sent(open_desk: Any, sandbox: Any) -> None:
    def refuse() -> Any:
        raise StoreUnavailable(StoreTrouble.FULL)

    async def edit() -> None:
        async with open_desk(open_store=refuse) as desk:
            task = desk.editor.start([_name(ONE)])
            await asyncio.wait([task])
            assert [edit.phase for edit in desk.editor.status.edits] == [Phase.FAILED]
            assert sandbox.account.changes == []
            assert desk.not_recorded == []

    await edit()


@pytest.mark.expect_log("outcome not kept")
async def test_an_outcome_that_is_not_written_down_is_told(open_desk: Any, sandbox: Any, until: Any) -> None:
    async with open_desk() as desk:
        await _have(desk, sandbox, ONE)

        def lock() -> None:
            desk.records.submit(lambda store: store._db.execute("PRAGMA query_only = ON")).result()

        sandbox.account.changes.act = lock
        task = desk.editor.start([_name(ONE)])
        await asyncio.wait([task])
        await until(desk.sender.not_recorded, lambda: bool(desk.not_recorded))
        assert desk.book.get(ONE).friendly_name == "Desk"


async def test_a_list_that_is_older_than_an_edit_does_not_undo_it(open_desk: Any, sandbox: Any) -> None:
    async with open_desk() as desk:
        await _have(desk, sandbox, ONE)
        listed = AccountNumbers([desk.book.get(ONE)], is_whole=True, told=frozenset({"friendly_name"}))
        await desk.records.call(lambda store: store.begin_refresh())
        await _edit(desk, _name(ONE))
        await desk.book.refresh(lambda store: store.end_refresh(listed, datetime.now(UTC)))
        assert desk.book.get(ONE).friendly_name == "Desk"


async def test_the_password_is_sent_and_kept_nowhere(
    open_desk: Any, sandbox: Any, data_file: Any, caplog: Any
) -> None:
    caplog.set_level("DEBUG")
    async with open_desk() as desk:
        await _have(desk, sandbox, ONE)
        await _edit(desk, NumberChange(ONE, {}, Secret("pw-of-an-edit-77")))
        assert sandbox.account.changes == [(ONE, {"trunkPassword": "pw-of-an-edit-77"})]
        assert "pw-of-an-edit" not in repr(desk.editor.status)
    assert b"pw-of-an-edit" not in data_file.bytes()
    assert "pw-of-an-edit" not in caplog.text
