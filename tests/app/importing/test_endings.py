"""Imports that are pressed twice, cancelled, or cut off."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.errors import Created
from sigmamind_desktop.domain.numbers.record import NumberState

_NUMBER = "+14155550100"
_UNANSWERED = "+14155550504"


async def test_the_row_is_shown_as_sending_before_the_request_leaves(
    open_desk: Any, make_request: Any
) -> None:
    async with open_desk() as desk:
        story: list[Any] = []
        desk.book.row_changed.connect(lambda row: story.append(row.state))
        desk.importer.changed.connect(lambda status: story.append(status.phase))
        await desk.run(make_request())
        assert story == [
            Phase.PREPARING,
            NumberState.SENDING,
            Phase.SENT,
            NumberState.ACTIVE,
            Phase.DONE,
        ]


async def test_a_second_press_is_refused_and_sends_nothing(
    open_desk: Any, make_request: Any, sandbox: Any
) -> None:
    async with open_desk() as desk:
        task = desk.importer.start(make_request())
        for number in (_NUMBER, "+14155550101"):
            with pytest.raises(RuntimeError):
                desk.importer.start(make_request(number))
        await desk.reaches(Phase.SENT)
        with pytest.raises(RuntimeError):
            desk.importer.start(make_request())
        await task
        assert desk.phases == [Phase.PREPARING, Phase.SENT, Phase.DONE]
    assert [body["phoneNumber"] for body in sandbox.account.requests] == [_NUMBER]


async def test_cancel_while_the_key_is_waited_for_sends_and_writes_nothing(
    open_desk: Any, make_request: Any, sandbox: Any, path: Any
) -> None:
    async with open_desk(asked=False) as desk:
        task = desk.importer.start(make_request())
        await asyncio.sleep(0)
        desk.importer.cancel()
        await asyncio.wait([task])
        assert desk.phases == [Phase.PREPARING, Phase.CANCELLED]
        assert desk.importer.status.created is Created.NO
        assert desk.book.rows == desk.failures == []
    assert sandbox.account.requests == []
    assert not path.exists()


async def test_cancel_while_the_attempt_is_being_written_sends_nothing(
    open_desk: Any, make_request: Any, sandbox: Any, data_file: Any
) -> None:
    gate = threading.Event()

    async with open_desk() as desk:
        desk.records.submit(lambda _store: gate.wait(20))
        task = desk.importer.start(make_request())
        await asyncio.sleep(0)
        desk.importer.cancel()
        await asyncio.wait([task])
        assert desk.phases == [Phase.PREPARING, Phase.CANCELLED]
        assert desk.importer.status.created is Created.NO
        assert desk.book.rows == desk.failures == []
        gate.set()
    assert sandbox.account.requests == []
    assert data_file.attempts() == [(_NUMBER, "failed")]
    assert data_file.rows() == {}


async def test_cancel_after_departure_leaves_the_number_not_confirmed(
    open_desk: Any, make_request: Any, sandbox: Any, data_file: Any
) -> None:
    async with open_desk() as desk:
        task = desk.importer.start(make_request(_UNANSWERED))
        await sandbox.account.requests.come(1)
        desk.importer.cancel()
        await asyncio.wait([task])
        assert desk.phases == [Phase.PREPARING, Phase.SENT, Phase.CANCELLED]
        assert desk.importer.status.created is Created.MAYBE
        assert [row.state for row in desk.book.rows] == [NumberState.NOT_CONFIRMED]
        assert desk.failures == []
    assert data_file.attempts() == [(_UNANSWERED, "not_confirmed")]
    assert data_file.states() == {_UNANSWERED: "not_confirmed"}


async def test_after_a_cancellation_the_next_import_can_begin(
    open_desk: Any, make_request: Any, sandbox: Any, data_file: Any
) -> None:
    async with open_desk() as desk:
        task = desk.importer.start(make_request(_UNANSWERED))
        await sandbox.account.requests.come(1)
        desk.importer.cancel()
        await asyncio.wait([task])
        assert (await desk.run(make_request())).phase is Phase.DONE
    assert data_file.states() == {_UNANSWERED: "not_confirmed", _NUMBER: "active"}


async def test_cancel_with_nothing_under_way_does_nothing(open_desk: Any, make_request: Any) -> None:
    async with open_desk() as desk:
        desk.importer.cancel()
        assert desk.seen == []
        await desk.run(make_request())
        desk.importer.cancel()
        assert desk.phases == [Phase.PREPARING, Phase.SENT, Phase.DONE]


async def test_closing_in_the_middle_settles_the_number_as_not_confirmed(
    open_desk: Any, make_request: Any, sandbox: Any, data_file: Any
) -> None:
    async with open_desk() as desk:
        desk.importer.start(make_request(_UNANSWERED))
        await sandbox.account.requests.come(1)
    assert desk.failures == []
    assert data_file.attempts() == [(_UNANSWERED, "not_confirmed")]


async def test_an_attempt_that_a_crash_cut_off_is_found_not_confirmed(
    open_desk: Any, make_request: Any, sandbox: Any, data_file: Any
) -> None:
    async with open_desk() as desk:
        desk.importer.start(make_request(_UNANSWERED))
        await sandbox.account.requests.come(1)
        assert data_file.attempts() == [(_UNANSWERED, "sending")]
        # Another start of the program, while nothing has settled the attempt.
        assert data_file.states() == {_UNANSWERED: "not_confirmed"}
