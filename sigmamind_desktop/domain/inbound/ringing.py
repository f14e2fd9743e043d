"""Whether a number rings, in a word: the first of its points that says something (see `summary`)."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Final

from sigmamind_desktop.domain.inbound.urgency import Ringing
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber

_SOME_DAY: Final = datetime(2000, 1, 1, tzinfo=UTC)


def ringing(row: PhoneNumber) -> Ringing:
    """What is known of a number, in a word."""
    return _of_any(
        row.state,
        row.inbound_agent_id is None,
        row.imported_at is None,
        row.is_set_up,
        row.arrived_at is None,
        row.was_taken,
        row.is_routed,
        row.tested_at is None,
    )


@cache
def _of_any(
    state: NumberState,
    lacks_agent: bool,
    is_from_elsewhere: bool,
    is_set_up: bool,
    is_silent: bool,
    was_taken: bool | None,
    is_routed: bool | None,
    is_untested: bool,
) -> Ringing:
    """The word for every number of which this is known.

    A list of 100,000 is sorted and searched by it: each combination is judged once.
    """
    from sigmamind_desktop.domain.inbound.summary import summary  # an empty list needs none of it

    return summary(
        PhoneNumber(
            "",
            state,
            inbound_agent_id=None if lacks_agent else "",
            imported_at=None if is_from_elsewhere else _SOME_DAY,
            tested_at=None if is_untested else _SOME_DAY,
            is_set_up=is_set_up,
            arrived_at=None if is_silent else _SOME_DAY,
            was_taken=was_taken,
            is_routed=is_routed,
        )
    )


def is_left_to_do(row: PhoneNumber) -> bool:
    """Whether a person has something left to do until a number rings."""
    return ringing(row).is_left_to_do
