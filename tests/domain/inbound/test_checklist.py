"""What stands between a caller and the agent."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sigmamind_desktop.domain.calls.outcomes import CallState
from sigmamind_desktop.domain.inbound.arrivals import CallsReading, InboundCall
from sigmamind_desktop.domain.inbound.checklist import Evidence, Knowledge, Point, PointFinding, checklist
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber

_ROW = PhoneNumber("+14155552671", NumberState.ACTIVE, inbound_agent_id="in-1")
_MORNING = datetime(2026, 2, 3, 8, tzinfo=UTC)
_NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)


def _call(call_id: str, state: CallState = CallState.ENDED, at: datetime | None = _NOON) -> InboundCall:
    return InboundCall(call_id, _ROW.number, state, "Support", at, 12)


def _finding(point: Point, row: PhoneNumber, *calls: InboundCall) -> PointFinding:
    return next(each for each in checklist(row, CallsReading(calls)) if each.point is point)


def test_each_point_has_one_finding_in_the_order_of_doing() -> None:
    assert [finding.point for finding in checklist(_ROW, None)] == [*Point]


@pytest.mark.parametrize(
    ("state", "known", "evidence"),
    [
        (NumberState.ACTIVE, Knowledge.GOOD, Evidence.SIGMAMIND_SAYS),
        (NumberState.INACTIVE, Knowledge.BAD, Evidence.SIGMAMIND_SAYS),
        (NumberState.GONE, Knowledge.BAD, Evidence.SIGMAMIND_SAYS),
        (NumberState.UNKNOWN, Knowledge.NOT_KNOWN, Evidence.NOBODY_SAYS),
        (NumberState.NOT_CONFIRMED, Knowledge.NOT_KNOWN, Evidence.NOT_CONFIRMED),
    ],
)
def test_the_account(state: NumberState, known: Knowledge, evidence: Evidence) -> None:
    assert _finding(Point.ACCOUNT, replace(_ROW, state=state)) == PointFinding(Point.ACCOUNT, known, evidence)


def test_without_an_agent_nobody_answers() -> None:
    assert _finding(Point.AGENT, _ROW).known is Knowledge.GOOD
    assert _finding(Point.AGENT, replace(_ROW, inbound_agent_id=None)).known is Knowledge.BAD


def test_a_call_that_arrived_proves_the_carrier_and_says_when() -> None:
    call = _call("a")
    for point in (Point.CARRIER, Point.ARRIVAL):
        assert _finding(point, _ROW, call) == PointFinding(
            point, Knowledge.GOOD, Evidence.CALL_ARRIVED, _NOON, call
        )


def test_a_call_that_no_agent_took_proves_the_carrier_alone() -> None:
    call = _call("a", CallState.NOT_CONNECTED)
    assert _finding(Point.CARRIER, _ROW, call).known is Knowledge.GOOD
    arrival = _finding(Point.ARRIVAL, _ROW, call)
    assert (arrival.known, arrival.evidence) == (Knowledge.BAD, Evidence.CALL_NOT_TAKEN)


def test_what_the_person_says_of_the_carrier_holds_until_a_call_proves_it() -> None:
    assert _finding(Point.CARRIER, _ROW).known is Knowledge.NOT_KNOWN
    told = _finding(Point.CARRIER, replace(_ROW, is_set_up=True))
    assert (told.known, told.evidence) == (Knowledge.GOOD, Evidence.REMEMBERED)


def test_the_newest_call_that_was_taken_is_told() -> None:
    calls = [
        _call("late", CallState.ERROR),
        _call("early", at=_MORNING),
        _call("noon"),
        _call("some", at=None),
    ]
    arrival = _finding(Point.ARRIVAL, _ROW, *calls)
    assert arrival.call == calls[2]


def test_calls_to_other_numbers_say_nothing() -> None:
    call = replace(_call("a"), number="+442083661177")
    assert _finding(Point.ARRIVAL, _ROW, call).evidence is Evidence.NO_CALL_LISTED


@pytest.mark.parametrize("reading", [None, CallsReading(is_whole=False)])
def test_of_a_list_that_was_not_read_to_its_end_nothing_is_concluded(reading: CallsReading | None) -> None:
    arrival = next(each for each in checklist(_ROW, reading) if each.point is Point.ARRIVAL)
    assert (arrival.known, arrival.evidence) == (Knowledge.NOT_KNOWN, Evidence.LIST_NOT_READ)


def test_a_test_call_that_was_answered_proves_the_way_out() -> None:
    assert _finding(Point.TEST_CALL, _ROW).evidence is Evidence.NO_TEST_CALL
    proved = _finding(Point.TEST_CALL, replace(_ROW, tested_at=_NOON))
    assert proved == PointFinding(Point.TEST_CALL, Knowledge.GOOD, Evidence.TEST_CALL_ANSWERED, _NOON)
