"""The table of the numbers that SigmaMind took, or has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any, Final

from sigmamind_desktop.domain.numbers.record import NEW, NO_NEWS, NumberState, PhoneNumber
from sigmamind_desktop.services.data_file.changes import ATTRIBUTES
from sigmamind_desktop.services.data_file.file import Connection
from sigmamind_desktop.services.data_file.moments import moment, written
from sigmamind_desktop.services.data_file.texts import all_shown, is_number, read, read_recurring, sendable

_SELECT: Final = """
    SELECT number, state, friendly_name, inbound_agent_id, outbound_agent_id, outbound_phone_number,
        termination_sip_uri, imported_at, news, tested_at, is_set_up, set_up_at, arrived_at, was_taken,
        is_routed, routed_at
    FROM number WHERE address = ?
    """

_STATES: Final = {state.value: state for state in NumberState}
_NEWS: Final = frozenset({NEW, *ATTRIBUTES})


def load(db: Connection, account: str) -> list[PhoneNumber]:
    """Every number of an account."""
    return [_row(row) for row in db.execute(_SELECT, (account,)) if is_number(row[0])]


def find(db: Connection, account: str, number: str) -> PhoneNumber | None:
    """One of them."""
    row = db.execute(f"{_SELECT} AND number = ?", (account, number)).fetchone()
    return _row(row) if row is not None else None


def put(db: Connection, account: str, numbers: Sequence[PhoneNumber]) -> list[PhoneNumber]:
    """Keep numbers as they are now; returns them as they are kept, without a secret in their texts."""
    recurring = cache(sendable)  # many numbers have the same agents, and the same host
    names = all_shown([number.friendly_name for number in numbers])
    kept = [_without_secrets(number, name, recurring) for number, name in zip(numbers, names, strict=True)]
    db.executemany(
        "INSERT OR REPLACE INTO number (address, number, state, friendly_name, inbound_agent_id,"
        " outbound_agent_id, outbound_phone_number, termination_sip_uri, imported_at, news, tested_at,"
        " is_set_up, set_up_at, arrived_at, was_taken, is_routed, routed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                account,
                number.number,
                number.state.value,
                number.friendly_name,
                number.inbound_agent_id,
                number.outbound_agent_id,
                number.outbound_phone_number,
                number.termination_sip_uri,
                written(number.imported_at),
                " ".join(sorted(number.news)),
                written(number.tested_at),
                *_ringing(number),
            )
            for number in kept
        ),
    )
    return kept


def _without_secrets(
    number: PhoneNumber, name: str | None, recurring: Callable[[str | None], str | None]
) -> PhoneNumber:
    host = recurring(number.termination_sip_uri)
    inbound, outbound = recurring(number.inbound_agent_id), recurring(number.outbound_agent_id)
    before = (number.friendly_name, number.termination_sip_uri)
    if (name, host) == before and (inbound, outbound) == (number.inbound_agent_id, number.outbound_agent_id):
        return number
    return replace(
        number,
        friendly_name=name,
        termination_sip_uri=host,
        inbound_agent_id=inbound,
        outbound_agent_id=outbound,
    )


def mark_seen(db: Connection, account: str, number: str | None) -> None:
    """A number's news are no news any more, or those of every number."""
    db.execute(
        "UPDATE number SET news = '' WHERE address = ? AND number = coalesce(?, number) AND news != ''",
        (account, number),
    )


def mark_tested(db: Connection, account: str, number: str, at: datetime) -> None:
    """A test call from a number was answered."""
    db.execute(
        "UPDATE number SET tested_at = ? WHERE address = ? AND number = ?", (written(at), account, number)
    )


def mark_ringing(db: Connection, account: str, number: PhoneNumber) -> None:
    """Keep what is known of a number's way to a ring, and nothing else of it."""
    db.execute(
        "UPDATE number SET is_set_up = ?, set_up_at = ?, arrived_at = ?, was_taken = ?, is_routed = ?,"
        " routed_at = ? WHERE address = ? AND number = ?",
        (*_ringing(number), account, number.number),
    )


def delete(db: Connection, account: str, number: str) -> None:
    """Keep a number no longer."""
    db.execute("DELETE FROM number WHERE address = ? AND number = ?", (account, number))


def _row(row: tuple[Any, ...]) -> PhoneNumber:
    number, state, name, inbound, outbound, test_number, host, imported_at, news, tested_at, *ringing = row
    is_set_up, set_up_at, arrived_at, was_taken, is_routed, routed_at = ringing
    return PhoneNumber(
        number=number,
        # Of a damaged word nobody knows what it said.
        state=_STATES.get(state, NumberState.UNKNOWN),
        friendly_name=read(name),
        inbound_agent_id=read_recurring(inbound),
        outbound_agent_id=read_recurring(outbound),
        outbound_phone_number=read(test_number),
        termination_sip_uri=read_recurring(host),
        imported_at=moment(imported_at),
        news=_NEWS.intersection(news.split()) if news else NO_NEWS,
        tested_at=moment(tested_at),
        is_set_up=bool(is_set_up),
        set_up_at=moment(set_up_at),
        arrived_at=moment(arrived_at),
        was_taken=bool(was_taken) if was_taken is not None else None,
        is_routed=bool(is_routed) if is_routed is not None else None,
        routed_at=moment(routed_at),
    )


def _ringing(number: PhoneNumber) -> tuple[bool | str | None, ...]:
    return (
        number.is_set_up,
        written(number.set_up_at),
        written(number.arrived_at),
        number.was_taken,
        number.is_routed,
        written(number.routed_at),
    )
