"""What stands between a caller and the agent, point by point, and how each point is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from typing import Final

from sigmamind_desktop.domain.inbound.arrivals import CallsReading, InboundCall
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber


class Point(Enum):
    """What has to be right, in the order in which it is to be put right."""

    ACCOUNT = auto()
    """SigmaMind has the number, and it is active."""
    AGENT = auto()
    """An agent is there to answer."""
    CARRIER = auto()
    """The carrier sends the number's calls to SigmaMind."""
    ARRIVAL = auto()
    """A call has arrived."""
    TEST_CALL = auto()
    """A call from the number gets through."""


class Knowledge(Enum):
    """What is known of a point."""

    GOOD = auto()
    BAD = auto()
    NOT_KNOWN = auto()


class Evidence(Enum):
    """How a point is known, or why it is not."""

    SIGMAMIND_SAYS = auto()
    """The account's list, or the answer to an import."""
    NOT_CONFIRMED = auto()
    """An import that nobody answered."""
    CALL_ARRIVED = auto()
    CALL_NOT_TAKEN = auto()
    """A call arrived, and no agent took it."""
    NO_CALL_LISTED = auto()
    """SigmaMind's whole list of calls has none to the number."""
    LIST_NOT_READ = auto()
    """The list of calls was not read, or not to its end."""
    REMEMBERED = auto()
    """The person said so, or a call proved it earlier."""
    NOBODY_SAYS = auto()
    TEST_CALL_ANSWERED = auto()
    NO_TEST_CALL = auto()


@dataclass(frozen=True, slots=True)
class PointFinding:
    """A point, and what is known of it.

    Attributes:
        at: since when it is known (aware), where a call proves it.
        call: that came in.
    """

    point: Point
    known: Knowledge
    evidence: Evidence
    at: datetime | None = None
    call: InboundCall | None = None


_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


def checklist(row: PhoneNumber, reading: CallsReading | None) -> tuple[PointFinding, ...]:
    """All points of a number.

    Args:
        row: what is known of it.
        reading: of the calls that came in; None if they were not read.
    """
    return (_account(row), _agent(row), _carrier(row, reading), _arrival(row, reading), _test_call(row))


def _account(row: PhoneNumber) -> PointFinding:
    match row.state:
        case NumberState.ACTIVE:
            return PointFinding(Point.ACCOUNT, Knowledge.GOOD, Evidence.SIGMAMIND_SAYS)
        case NumberState.INACTIVE | NumberState.GONE:
            return PointFinding(Point.ACCOUNT, Knowledge.BAD, Evidence.SIGMAMIND_SAYS)
        case NumberState.NOT_CONFIRMED:
            return PointFinding(Point.ACCOUNT, Knowledge.NOT_KNOWN, Evidence.NOT_CONFIRMED)
        case _:
            return PointFinding(Point.ACCOUNT, Knowledge.NOT_KNOWN, Evidence.NOBODY_SAYS)


def _agent(row: PhoneNumber) -> PointFinding:
    known = Knowledge.GOOD if row.inbound_agent_id is not None else Knowledge.BAD
    return PointFinding(Point.AGENT, known, Evidence.SIGMAMIND_SAYS)


def _carrier(row: PhoneNumber, reading: CallsReading | None) -> PointFinding:
    if (call := _last(row, reading)) is not None:
        return PointFinding(Point.CARRIER, Knowledge.GOOD, Evidence.CALL_ARRIVED, call.started_at, call)
    if row.is_set_up:
        return PointFinding(Point.CARRIER, Knowledge.GOOD, Evidence.REMEMBERED)
    return PointFinding(Point.CARRIER, Knowledge.NOT_KNOWN, Evidence.NOBODY_SAYS)


def _arrival(row: PhoneNumber, reading: CallsReading | None) -> PointFinding:
    if (call := _last(row, reading)) is not None:
        is_taken = call.was_answered is not False
        evidence = Evidence.CALL_ARRIVED if is_taken else Evidence.CALL_NOT_TAKEN
        known = Knowledge.GOOD if is_taken else Knowledge.BAD
        return PointFinding(Point.ARRIVAL, known, evidence, call.started_at, call)
    is_whole = reading is not None and reading.is_whole
    return PointFinding(
        Point.ARRIVAL, Knowledge.NOT_KNOWN, Evidence.NO_CALL_LISTED if is_whole else Evidence.LIST_NOT_READ
    )


def _test_call(row: PhoneNumber) -> PointFinding:
    if row.tested_at is not None:
        return PointFinding(Point.TEST_CALL, Knowledge.GOOD, Evidence.TEST_CALL_ANSWERED, row.tested_at)
    return PointFinding(Point.TEST_CALL, Knowledge.NOT_KNOWN, Evidence.NO_TEST_CALL)


def _last(row: PhoneNumber, reading: CallsReading | None) -> InboundCall | None:
    """The newest call to the number that was taken; where none was, the newest of the others.

    Only SigmaMind's own times are set against each other here, never against this computer's clock.
    """
    calls = reading.to(row.number) if reading is not None else ()
    return max(
        calls, key=lambda call: (call.was_answered is True, call.started_at or _LONG_AGO), default=None
    )
