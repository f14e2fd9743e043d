"""The list's word for a number, out of its points."""

from __future__ import annotations

from typing import Final

from sigmamind_desktop.domain.inbound.checklist import Facts, checklist
from sigmamind_desktop.domain.inbound.findings import Evidence, Knowledge, Point
from sigmamind_desktop.domain.inbound.urgency import Ringing
from sigmamind_desktop.domain.numbers.record import PhoneNumber

_SAID: Final = {
    (Point.ACCOUNT, Knowledge.NOT_KNOWN, Evidence.NOT_CONFIRMED): Ringing.NOT_CONFIRMED,
    (Point.ACCOUNT, Knowledge.NOT_KNOWN, Evidence.ON_ITS_WAY): Ringing.NOT_ASKED,
    (Point.ACCOUNT, Knowledge.BAD, Evidence.SIGMAMIND_SAYS): Ringing.NOT_ASKED,
    (Point.AGENT, Knowledge.BAD, Evidence.SIGMAMIND_SAYS): Ringing.NO_AGENT,
    (Point.CARRIER, Knowledge.BAD, Evidence.CARRIER_SAYS): Ringing.CARRIER_WRONG,
    (Point.CARRIER, Knowledge.NOT_KNOWN, Evidence.NOBODY_SAYS): Ringing.CARRIER_NOT_TOLD,
    (Point.ARRIVAL, Knowledge.BAD, Evidence.CALL_NOT_TAKEN): Ringing.NOT_TAKEN,
    (Point.ARRIVAL, Knowledge.GOOD, Evidence.CALL_ARRIVED): Ringing.ARRIVED,
    (Point.TEST_CALL, Knowledge.GOOD, Evidence.TEST_CALL_ANSWERED): Ringing.RANG,
    (Point.TEST_CALL, Knowledge.NOT_KNOWN, Evidence.NO_TEST_CALL): Ringing.NOT_TRIED,
}
"""What a finding says of the whole; one that is not here leaves the word to the next."""


def summary(row: PhoneNumber) -> Ringing:
    """The first of a number's points that says something (see `checklist`)."""
    said = (_SAID.get((each.point, each.known, each.evidence)) for each in checklist(Facts(row)))
    return next(judged for judged in said if judged is not None)
