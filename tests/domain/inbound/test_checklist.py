"""What stands between a caller and the agent."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sigmamind_desktop.domain.calls.outcomes import CallState
from sigmamind_desktop.domain.inbound.arrivals import CallsReading, InboundCall
from sigmamind_desktop.domain.inbound.checklist import Facts, checklist
from sigmamind_desktop.domain.inbound.findings import Evidence, Knowledge, Point, PointFinding
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber

_ROW = PhoneNumber("+14155552671", NumberState.ACTIVE, inbound_agent_id="in-1")
_MORNING = datetime(2026, 2, 3, 8, tzinfo=UTC)
_NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)


def _call(call_id: str, state: CallState = CallState.ENDED, at: datetime | None = _NOON) -> InboundCall:
    return InboundCall(call_id, _ROW.number, state, "Support", at, 12)


def _finding(point: Point, row: PhoneNumber, *calls: InboundCall) -> PointFinding:
    return next(each for each in checklist(Facts(row, CallsReading(calls))) if each.point is point)


def test_each_point_has_one_finding_in_the_order_of_doing() -> None:
    assert [finding.point for finding in checklist(Facts(_ROW))] == [
        Point.ACCOUNT,
        Point.AGENT,
        Point.CARRIER,
        Point.ARRIVAL,
        Point.TEST_CALL,
    ]


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
    said = _finding(Point.CARRIER, replace(_ROW, is_set_up=True, set_up_at=_NOON))
    assert (said.known, said.evidence, said.at) == (Knowledge.GOOD, Evidence.PERSON_SAYS, _NOON)


@pytest.mark.parametrize("is_routed", [True, False])
def test_what_the_carrier_said_outweighs_what_the_person_says(is_routed: bool) -> None:
    row = replace(_ROW, is_set_up=True, is_routed=is_routed, routed_at=_NOON)
    known = Knowledge.GOOD if is_routed else Knowledge.BAD
    assert _finding(Point.CARRIER, row) == PointFinding(Point.CARRIER, known, Evidence.CARRIER_SAYS, _NOON)


def test_a_call_that_is_remembered_counts_as_one_that_was_read() -> None:
    row = replace(_ROW, arrived_at=_NOON, was_taken=True)
    arrival = next(each for each in checklist(Facts(row)) if each.point is Point.ARRIVAL)
    assert arrival == PointFinding(Point.ARRIVAL, Knowledge.GOOD, Evidence.CALL_ARRIVED, _NOON)
    missed = next(
        each for each in checklist(Facts(replace(row, was_taken=False))) if each.point is Point.ARRIVAL
    )
    assert (missed.known, missed.evidence) == (Knowledge.BAD, Evidence.CALL_NOT_TAKEN)
    assert _finding(Point.CARRIER, row).evidence is Evidence.CALL_ARRIVED


@pytest.mark.parametrize(
    ("imported_at", "listed_at", "at"),
    [
        (None, None, None),
        (_NOON, None, _NOON),
        (_MORNING, _NOON, _NOON),
        (_NOON, _MORNING, _NOON),
    ],
)
def test_since_when_sigmamind_says_so(
    imported_at: datetime | None, listed_at: datetime | None, at: datetime | None
) -> None:
    found = checklist(Facts(replace(_ROW, imported_at=imported_at), listed_at=listed_at))
    assert [each.at for each in found if each.evidence is Evidence.SIGMAMIND_SAYS] == [at, at]


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
    arrival = next(each for each in checklist(Facts(_ROW, reading)) if each.point is Point.ARRIVAL)
    assert (arrival.known, arrival.evidence) == (Knowledge.NOT_KNOWN, Evidence.LIST_NOT_READ)


def test_a_test_call_that_was_answered_proves_the_way_out() -> None:
    assert _finding(Point.TEST_CALL, _ROW).evidence is Evidence.NO_TEST_CALL
    proved = _finding(Point.TEST_CALL, replace(_ROW, tested_at=_NOON))
    assert proved == PointFinding(Point.TEST_CALL, Knowledge.GOOD, Evidence.TEST_CALL_ANSWERED, _NOON)
