"""Rows for the model: one of which all is known, one of which nothing is, and others."""

from __future__ import annotations

from datetime import timedelta

from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.ui.numbers.model import ROW_ROLE, NumbersModel
from tests.ui.numbers.listed import NOON

FULL = PhoneNumber(
    "+14155550100",
    NumberState.ACTIVE,
    "Support",
    "agent-in",
    "agent-out",
    "+442079460958",
    "sip.telnyx.com",
    NOON,
)
BARE = PhoneNumber("+4930901820", NumberState.NOT_CONFIRMED)


def row_of(number: str, name: str | None = None, minutes: int | None = 0) -> PhoneNumber:
    when = None if minutes is None else NOON + timedelta(minutes=minutes)
    return PhoneNumber(number, NumberState.ACTIVE, name, imported_at=when)


def numbers_in(model: NumbersModel) -> list[str]:
    return [model.index(row, 0).data(ROW_ROLE).number for row in range(model.rowCount())]
