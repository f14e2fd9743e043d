"""The account's list of calls. Of a row eight fields are decoded.

The others (variables, recordings, transcripts, campaigns) are the callers' business: they are passed over as
bytes, and nothing is made of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sigmamind_desktop.domain.inbound.arrivals import InboundCall
from sigmamind_desktop.domain.outside import plain_line, sensible_moment
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.http.bodies import Raw, masked, members, value
from sigmamind_desktop.services.sigmamind_api.envelopes import ListEnd, raw_list_of
from sigmamind_desktop.services.sigmamind_api.replies import call_state, number_in

_LONGEST_CALL: Final = 7 * 24 * 3600
"""Seconds; what is said to have lasted longer was not counted in seconds."""


@dataclass(frozen=True, slots=True)
class CallsPage:
    """A page of the account's calls.

    Attributes:
        rows: those that came in.
        keys: the IDs of all calls that can be read, whichever way they went.
        unreadable: how many can't, or do not say which way they went.
        end: what it says about the end of the list.
    """

    rows: list[InboundCall]
    keys: set[str]
    unreadable: int
    end: ListEnd


def decode_calls(body: bytes, secrets: tuple[Secret, ...] = (), asked: int | None = None) -> CallsPage:
    """Read a page of the list of calls.

    Raises:
        ValueError: if the body is no list.
    """
    raw, end = raw_list_of(body, asked)
    keys: set[str] = set()
    rows: list[InboundCall] = []
    unreadable = 0
    for each in raw:
        row = members(each)
        call_id, call_type = (_text(row.get(key), secrets) for key in ("callId", "callType"))
        if not call_id or not call_type:
            unreadable += 1
            continue
        keys.add(call_id)
        if call_type.lower() == "inbound":
            rows.append(_call(row, call_id, secrets))
    return CallsPage(rows, keys, unreadable, end)


def _call(row: Mapping[str, Raw], call_id: str, secrets: tuple[Secret, ...]) -> InboundCall:
    agent = members(row["agent"]) if "agent" in row else {}
    return InboundCall(
        call_id,
        _number(value(row.get("phoneNumber"))),
        call_state(_text(row.get("status"), secrets)),
        _text(agent.get("name"), secrets) or _text(agent.get("agentId"), secrets),
        _moment(value(row.get("startTime"))) or _moment(value(row.get("createdAt"))),
        _seconds(value(row.get("duration"))),
    )


def _text(holds: Raw | None, secrets: tuple[Secret, ...]) -> str:
    said = value(holds)
    if isinstance(said, bool) or not isinstance(said, str | int):
        return ""
    return plain_line(masked(str(said), secrets))


def _number(said: object) -> str | None:
    """The number that was called; pages show it as an integer, a text, or the text "Object"."""
    if isinstance(said, Mapping):
        said = said.get("sipPhoneNumber") or said.get("phoneNumber")
    return number_in(said)


def _moment(said: object) -> datetime | None:
    if not isinstance(said, str):
        return None
    try:
        return sensible_moment(datetime.fromisoformat(said.strip()))
    except ValueError:
        return None


def _seconds(said: object) -> int | None:
    if isinstance(said, str) and re.fullmatch(r"\s*[0-9]{1,9}(\.[0-9]{1,9})?\s*", said, re.ASCII):
        said = float(said)
    if isinstance(said, bool) or not isinstance(said, int | float):
        return None
    return int(said) if 0 <= said <= _LONGEST_CALL else None
