"""A test call: placed once, followed to its end, and written down."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from sigmamind_desktop.app.calls.caller import CallPhase
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.calls.outcomes import CallOutcome, CallRequest
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import (
    Created,
    FormNotAccepted,
    NoKey,
    StoreTrouble,
    StoreUnavailable,
    TooMany,
)
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.history.events import EventKind, EventOutcome
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber

ONE = "+14155550100"


def _to(number: str = "+442083661177") -> CallRequest:
    return CallRequest(ONE, number, "out-1")


async def _have(desk: Any, sandbox: Any) -> None:
    sandbox.account.numbers[ONE] = {"sipPhoneNumber": ONE, "active": True}
    row = PhoneNumber(ONE, NumberState.ACTIVE, outbound_agent_id="out-1")
    await desk.records.call(lambda store: store.settle_imported("", row))
    await desk.book.load()


async def _call(desk: Any, request: CallRequest) -> CallPhase:
    task = desk.caller.start(request)
    await asyncio.wait([task])
    await desk.records.call(lambda _store: None)
    phase: CallPhase = desk.caller.status.phase
    return phase


async def _kept(desk: Any) -> list[tuple[EventOutcome, CallOutcome | None]]:
    history = await desk.records.call(lambda store: store.history(ONE))
    return [(event.outcome, event.call) for event in history if event.kind is EventKind.CALL]


async def test_an_answered_call_is_followed_to_its_end_and_the_row_says_so(
    open_desk: Any, sandbox: Any, data_file: Any
) -> None:
    async with open_desk() as desk:
        await _have(desk, sandbox)
        assert await _call(desk, _to()) is CallPhase.OVER
        assert sandbox.account.calls == [
            {"fromPhoneNumber": ONE, "toPhoneNumber": "+442083661177", "agentId": "out-1"}
        ]
        phases = [status.phase for status in desk.calls]
        assert phases == [
            Phase.PREPARING,
            Phase.SENT,
            CallPhase.PLACED,
            CallPhase.PLACED,
            CallPhase.OVER,
        ]
        assert desk.caller.status.call.outcome is CallOutcome.ANSWERED
        assert desk.book.get(ONE).tested_at is not None
        assert await _kept(desk) == [(EventOutcome.DONE, CallOutcome.ANSWERED)]
    assert data_file.rows()[ONE].tested_at is not None


@pytest.mark.parametrize(
    ("to", "outcome", "is_tested"),
    [
        ("+442083660486", CallOutcome.BUSY, False),
        ("+442083660480", CallOutcome.NO_ANSWER, False),
        ("+442083660488", CallOutcome.NOT_CONNECTED, False),
        ("+442083660600", CallOutcome.VOICEMAIL, True),
    ],
)
async def test_each_end_is_told_apart(
    to: str, outcome: CallOutcome, is_tested: bool, open_desk: Any, sandbox: Any
) -> None:
    async with open_desk() as desk:
        await _have(desk, sandbox)
        assert await _call(desk, _to(to)) is CallPhase.OVER
        assert desk.caller.status.call.outcome is outcome
        assert (desk.book.get(ONE).tested_at is not None) is is_tested
        assert await _kept(desk) == [(EventOutcome.DONE, outcome)]


@pytest.mark.parametrize(
    ("to", "error", "created"),
    [("+442083660422", FormNotAccepted, Created.NO), ("+442083660429", TooMany, Created.NO)],
)
async def test_a_call_that_is_refused_was_not_placed(
    to: str, error: type, created: Created, open_desk: Any, sandbox: Any
) -> None:
    async with open_desk() as desk:
        await _have(desk, sandbox)
        assert await _call(desk, _to(to)) is Phase.FAILED
        assert type(desk.caller.status.error) is error
        assert desk.caller.status.created is created
        assert await _kept(desk) == [(EventOutcome.FAILED, None)]
        assert len(sandbox.account.calls) == 1


async def test_a_call_that_nobody_answers_for_may_ring_and_is_not_repeated(
    open_desk: Any, sandbox: Any
) -> None:
    async with open_desk() as desk:
        await _have(desk, sandbox)
        assert await _call(desk, _to("+442083660500")) is Phase.FAILED
        assert desk.caller.status.created is Created.MAYBE
        assert await _kept(desk) == [(EventOutcome.NOT_CONFIRMED, None)]
        assert len(sandbox.account.calls) == 1


async def test_cancelling_before_the_answer_leaves_it_open(open_desk: Any, sandbox: Any) -> None:
    async with open_desk() as desk:
        await _have(desk, sandbox)
        task = desk.caller.start(_to("+442083660504"))
        await sandbox.account.calls.come(1)
        desk.caller.cancel()
        await asyncio.wait([task])
        assert desk.caller.status.phase is Phase.CANCELLED
        assert desk.caller.status.created is Created.MAYBE
        assert await _kept(desk) == [(EventOutcome.NOT_CONFIRMED, None)]


async def test_cancelling_at_once_places_nothing(open_desk: Any, sandbox: Any) -> None:
    async with open_desk() as desk:
        task = desk.caller.start(_to())
        desk.caller.cancel()
        await asyncio.wait([task])
        assert desk.caller.status.phase is Phase.CANCELLED
        assert desk.caller.status.created is Created.NO
        assert sandbox.account.calls == []


async def test_whoever_does_not_wait_for_the_end_has_placed_a_call_all_the_same(
    open_desk: Any, sandbox: Any, until: Any
) -> None:
    async with open_desk() as desk:
        await _have(desk, sandbox)
        task = desk.caller.start(_to())
        await until(desk.caller.changed, lambda: desk.caller.status.phase is CallPhase.PLACED)
        desk.caller.cancel()
        await asyncio.wait([task])
        assert desk.caller.status.phase is CallPhase.LEFT
        assert await _kept(desk) == [(EventOutcome.DONE, None)]
        assert desk.book.get(ONE).tested_at is None


async def test_looks_that_fail_are_repeated_and_in_the_end_given_up(open_desk: Any, sandbox: Any) -> None:
    async with open_desk() as desk:
        await _have(desk, sandbox)
        # SigmaMind forgets the call as soon as it has taken it.
        desk.caller.changed.connect(lambda _status: sandbox.account.under_way.clear())
        assert await _call(desk, _to()) is CallPhase.LOST
        assert len(sandbox.account.calls) == 1
        assert await _kept(desk) == [(EventOutcome.DONE, None)]


async def test_one_call_at_a_time(open_desk: Any, sandbox: Any) -> None:
    async with open_desk() as desk:
        await _have(desk, sandbox)
        task = desk.caller.start(_to())
        with pytest.raises(RuntimeError):
            desk.caller.start(_to())
        await task
        assert len(sandbox.account.calls) == 1


async def test_without_a_key_or_the_data_file_nothing_rings(open_desk: Any, sandbox: Any) -> None:
    def refuse() -> Any:
        raise StoreUnavailable(StoreTrouble.FULL)

    async with open_desk(key=None) as desk:
        assert await _call(desk, _to()) is Phase.FAILED
        assert type(desk.caller.status.error) is NoKey
    async with open_desk(open_store=refuse) as desk:
        await asyncio.wait([desk.caller.start(_to())])
        assert type(desk.caller.status.error) is StoreUnavailable
    assert sandbox.account.calls == []


async def test_another_trunk_is_not_tested(open_desk: Any, sandbox: Any) -> None:
    async with open_desk() as desk:
        await _have(desk, sandbox)
        await _call(desk, _to())
        await desk.editor.start([NumberChange(ONE, {FieldId.FRIENDLY_NAME: "Desk"})])
        assert desk.book.get(ONE).tested_at is not None
        await desk.editor.start([NumberChange(ONE, {FieldId.TRUNK_USERNAME: "other"})])
        assert desk.book.get(ONE).tested_at is None
