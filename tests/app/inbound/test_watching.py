"""Watching for a call to a number."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from sigmamind_desktop.app.inbound.calls import InboundCalls
from sigmamind_desktop.app.inbound.watching import Watcher, WatchPhase, WatchStatus
from sigmamind_desktop.domain.calls.outcomes import CallState
from sigmamind_desktop.domain.errors import KeyRefused, NoKey, ServerFault
from sigmamind_desktop.domain.inbound.arrivals import CallsReading, Doubt, InboundCall
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.sandbox.account import Envelope
from sigmamind_desktop.sandbox.scenarios import Answer

ONE = "+14155550100"


def _record(call_id: str, number: Any = ONE, status: str = "ended") -> dict[str, Any]:
    return {
        "callId": call_id,
        "callType": "inbound",
        "phoneNumber": {"sipPhoneNumber": number},
        "agent": {"name": "Support"},
        "status": status,
        "duration": 12,
    }


class _Watch:
    """A watch, and what it says."""

    def __init__(self, desk: Any, looks: int = 4) -> None:
        self.calls = InboundCalls(book=desk.book, access=desk.access, tasks=desk.tasks)
        self.watcher = Watcher(calls=self.calls, tasks=desk.tasks, pause=0, looks=looks)
        self.seen: list[WatchStatus] = []
        self.watcher.changed.connect(self.seen.append)

    @property
    def phases(self) -> list[WatchPhase]:
        return [status.phase for status in self.seen]

    def at(self, phase: WatchPhase, act: Callable[[], object]) -> None:
        """Do something when the watch gets there."""
        self.watcher.changed.connect(lambda status: act() if status.phase is phase else None)

    async def run(self) -> WatchStatus:
        await asyncio.wait([self.watcher.start(ONE)])
        assert self.watcher.status is not None
        return self.watcher.status


async def test_a_call_that_arrives_is_told_with_who_answered_and_how_long(
    open_desk: Any, sandbox: Any
) -> None:
    sandbox.account.inbound.append(_record("old"))
    async with open_desk() as desk:
        watch = _Watch(desk)
        watch.at(WatchPhase.WATCHING, lambda: sandbox.account.inbound.append(_record("new")))
        status = await watch.run()
        assert watch.phases == [WatchPhase.PREPARING, WatchPhase.WATCHING, WatchPhase.OVER]
        assert status.call is not None
        assert (status.call.call_id, status.call.agent, status.call.seconds) == ("new", "Support", 12)


async def test_a_call_is_followed_to_its_end(open_desk: Any, sandbox: Any) -> None:
    async with open_desk() as desk:
        watch = _Watch(desk)
        inbound = sandbox.account.inbound
        watch.at(WatchPhase.WATCHING, lambda: inbound.append(_record("new", status="in-progress")))
        watch.at(WatchPhase.ARRIVED, lambda: inbound.__setitem__(0, _record("new")))
        assert (await watch.run()).phase is WatchPhase.OVER
        assert watch.phases == [
            WatchPhase.PREPARING,
            WatchPhase.WATCHING,
            WatchPhase.ARRIVED,
            WatchPhase.OVER,
        ]


async def test_a_call_that_lasts_longer_than_the_watch_has_arrived(open_desk: Any, sandbox: Any) -> None:
    async with open_desk() as desk:
        watch = _Watch(desk)
        inbound = sandbox.account.inbound
        watch.at(WatchPhase.WATCHING, lambda: inbound.append(_record("new", status="in-progress")))
        status = await watch.run()
        assert (status.phase, status.call is not None) == (WatchPhase.OVER, True)


async def test_without_a_call_it_ends_by_itself(open_desk: Any, sandbox: Any) -> None:
    sandbox.account.inbound.append(_record("old"))
    async with open_desk() as desk:
        watch = _Watch(desk)
        watch.at(
            WatchPhase.WATCHING, lambda: sandbox.account.inbound.append(_record("other", "+442083661177"))
        )
        assert (await watch.run()).phase is WatchPhase.NONE


async def test_where_the_list_is_not_whole_nobody_is_asked_to_dial(open_desk: Any, sandbox: Any) -> None:
    sandbox.account.envelope = Envelope.NONE
    sandbox.account.inbound.append(_record("old"))
    async with open_desk() as desk:
        watch = _Watch(desk)
        status = await watch.run()
        assert (status.phase, status.doubt) == (WatchPhase.NOT_KNOWN, Doubt.TOO_MANY)
        assert WatchPhase.WATCHING not in watch.phases


async def test_a_call_without_a_number_may_be_the_one(open_desk: Any, sandbox: Any) -> None:
    async with open_desk() as desk:
        watch = _Watch(desk)
        watch.at(WatchPhase.WATCHING, lambda: sandbox.account.inbound.append(_record("new", "Object")))
        status = await watch.run()
        assert (status.phase, status.doubt) == (WatchPhase.NOT_KNOWN, Doubt.NO_NUMBER)


async def test_one_look_that_fails_is_no_end(open_desk: Any) -> None:
    call = InboundCall("new", ONE, CallState.ENDED, "Support")
    answers = iter([CallsReading(), ServerFault(), CallsReading((call,))])

    class Faltering:
        async def list_calls(self, _key: object) -> CallsReading:
            answer = next(answers)
            if isinstance(answer, ServerFault):
                raise answer
            return answer

    async with open_desk(client=Faltering) as desk:
        assert await _Watch(desk).run() == WatchStatus(WatchPhase.OVER, ONE, call)


async def test_looks_that_go_on_failing_end_it(open_desk: Any, sandbox: Any) -> None:
    async with open_desk() as desk:
        watch = _Watch(desk, looks=9)
        watch.at(WatchPhase.WATCHING, lambda: setattr(sandbox.account, "list_answer", Answer.SERVER_FAULT))
        status = await watch.run()
        assert (status.phase, type(status.error)) == (WatchPhase.FAILED, ServerFault)


@pytest.mark.parametrize(("key", "error"), [(None, NoKey), ("another-key-0000", KeyRefused)])
async def test_without_a_key_it_does_not_begin(key: str | None, error: type, open_desk: Any) -> None:
    async with open_desk(key=key) as desk:
        watch = _Watch(desk)
        status = await watch.run()
        assert watch.phases == [WatchPhase.PREPARING, WatchPhase.FAILED]
        assert type(status.error) is error


async def test_the_person_may_leave_it(open_desk: Any) -> None:
    async with open_desk() as desk:
        watch = _Watch(desk, looks=1000)
        watch.at(WatchPhase.WATCHING, watch.watcher.cancel)
        assert (await watch.run()).phase is WatchPhase.LEFT


async def test_of_a_call_it_keeps_that_the_carrier_sends_them_and_nothing_else(
    open_desk: Any, sandbox: Any, data_file: Any
) -> None:
    async with open_desk() as desk:
        await desk.records.call(lambda store: store.settle_imported("", PhoneNumber(ONE, NumberState.ACTIVE)))
        await desk.book.load()
        watch = _Watch(desk)
        watch.at(WatchPhase.WATCHING, lambda: sandbox.account.inbound.append(_record("new")))
        await watch.run()
        await desk.records.call(lambda _store: None)
    assert data_file.rows()[ONE].is_set_up
    assert b"Support" not in data_file.bytes()
    assert (sandbox.account.requests, sandbox.account.changes, sandbox.account.calls) == ([], [], [])
