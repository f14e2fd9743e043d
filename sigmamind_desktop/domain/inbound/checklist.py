"""What stands between a caller and the agent, and how each point is known: facts in, lines out.

The list's word for a number is the summary of these lines (see `ringing`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sigmamind_desktop.domain.inbound.arrivals import CallsReading, InboundCall
from sigmamind_desktop.domain.inbound.findings import Evidence, Knowledge, Point, PointFinding, is_routed
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber


@dataclass(frozen=True, slots=True)
class Facts:
    """What a number is judged by.

    Attributes:
        row: what is remembered of it.
        reading: of the calls that came in; None if they were not read since the start.
        listed_at: when SigmaMind last told of the number (aware); None if that is not known.
        told: what the carrier's settings say (see `settings`); empty if they were not read since the start.
    """

    row: PhoneNumber
    reading: CallsReading | None = None
    listed_at: datetime | None = None
    told: tuple[PointFinding, ...] = ()


def checklist(facts: Facts) -> tuple[PointFinding, ...]:
    """All points of a number, in the order in which they are to be put right.

    Where the carrier's settings tell the way of its calls, their points stand in place of the one line that
    the person ticks.
    """
    found = [_account(facts), _agent(facts), *facts.told, _arrival(facts), _test_call(facts)]
    if is_routed(facts.told) is None:
        found.append(_carrier(facts))
    return tuple(sorted(found, key=lambda finding: finding.point.value))


def _account(facts: Facts) -> PointFinding:
    match facts.row.state:
        case NumberState.ACTIVE:
            known, evidence = Knowledge.GOOD, Evidence.SIGMAMIND_SAYS
        case NumberState.INACTIVE | NumberState.GONE:
            known, evidence = Knowledge.BAD, Evidence.SIGMAMIND_SAYS
        case NumberState.NOT_CONFIRMED:
            return PointFinding(Point.ACCOUNT, Knowledge.NOT_KNOWN, Evidence.NOT_CONFIRMED)
        case NumberState.SENDING | NumberState.READING:
            return PointFinding(Point.ACCOUNT, Knowledge.NOT_KNOWN, Evidence.ON_ITS_WAY)
        case _:
            known, evidence = Knowledge.NOT_KNOWN, Evidence.NOBODY_SAYS
    return PointFinding(Point.ACCOUNT, known, evidence, _said_at(facts))


def _agent(facts: Facts) -> PointFinding:
    known = Knowledge.GOOD if facts.row.inbound_agent_id is not None else Knowledge.BAD
    return PointFinding(Point.AGENT, known, Evidence.SIGMAMIND_SAYS, _said_at(facts))


def _carrier(facts: Facts) -> PointFinding:
    row, call = facts.row, _last_call(facts)
    if row.is_routed is not None:
        known = Knowledge.GOOD if row.is_routed else Knowledge.BAD
        return PointFinding(Point.CARRIER, known, Evidence.CARRIER_SAYS, row.routed_at)
    if call is not None or row.arrived_at is not None:
        at = call.started_at if call is not None else row.arrived_at
        return PointFinding(Point.CARRIER, Knowledge.GOOD, Evidence.CALL_ARRIVED, at, call)
    if row.is_set_up:
        evidence = Evidence.PERSON_SAYS if row.set_up_at is not None else Evidence.REMEMBERED
        return PointFinding(Point.CARRIER, Knowledge.GOOD, evidence, row.set_up_at)
    if facts.told:
        return PointFinding(Point.CARRIER, Knowledge.NOT_KNOWN, Evidence.CARRIER_SILENT)
    is_from_here = row.imported_at is not None
    evidence = Evidence.NOBODY_SAYS if is_from_here else Evidence.IMPORTED_ELSEWHERE
    return PointFinding(Point.CARRIER, Knowledge.NOT_KNOWN, evidence)


def _arrival(facts: Facts) -> PointFinding:
    row, reading, call = facts.row, facts.reading, _last_call(facts)
    if call is not None or row.arrived_at is not None:
        was_taken, at = row.was_taken, row.arrived_at
        if call is not None:
            was_taken, at = call.was_answered, call.started_at
        known = Knowledge.BAD if was_taken is False else Knowledge.GOOD
        evidence = Evidence.CALL_NOT_TAKEN if was_taken is False else Evidence.CALL_ARRIVED
        return PointFinding(Point.ARRIVAL, known, evidence, at, call)
    is_whole = reading is not None and reading.is_whole
    evidence = Evidence.NO_CALL_LISTED if is_whole else Evidence.LIST_NOT_READ
    return PointFinding(Point.ARRIVAL, Knowledge.NOT_KNOWN, evidence)


def _test_call(facts: Facts) -> PointFinding:
    if facts.row.tested_at is not None:
        evidence = Evidence.TEST_CALL_ANSWERED
        return PointFinding(Point.TEST_CALL, Knowledge.GOOD, evidence, facts.row.tested_at)
    return PointFinding(Point.TEST_CALL, Knowledge.NOT_KNOWN, Evidence.NO_TEST_CALL)


def _last_call(facts: Facts) -> InboundCall | None:
    return facts.reading.last_to(facts.row.number) if facts.reading is not None else None


def _said_at(facts: Facts) -> datetime | None:
    """When SigmaMind last said what it says of a number: in its list, or in the answer to the import."""
    return max(filter(None, (facts.listed_at, facts.row.imported_at)), default=None)
