"""What SigmaMind answers, read leniently: nothing is made up, and nothing more is taken than is needed.

https://docs.sigmamind.ai, "Import Phone Number": seven fields come back. "Update Phone Number" returns the
whole record too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from sigmamind_desktop.domain.calls.outcomes import Call, CallState
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.e164 import is_e164
from sigmamind_desktop.domain.fields.judging import LIMITS
from sigmamind_desktop.domain.history.changes import ATTRIBUTE_OF, NumberChange
from sigmamind_desktop.domain.numbers.agents import Agent
from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.text import plain_line
from sigmamind_desktop.services.sigmamind_api.bodies import parse
from sigmamind_desktop.services.sigmamind_api.requests import CHANGE_KEYS

_NUMBER_KEYS: Final = ("sipPhoneNumber", "phoneNumber")
_KNOWN: Final = frozenset({"sipPhoneNumber", "active", *FieldId})
_TOLD: Final = {"active": "state"} | {field_id.value: name for field_id, name in ATTRIBUTE_OF.items()}
"""The attribute of a PhoneNumber that a field of a row tells of."""


def decode_import(body: bytes, request: ImportRequest, now: datetime) -> PhoneNumber:
    """The number as SigmaMind says it is now; what it does not say is as it was asked for.

    Raises:
        ValueError: if the body is not an answer to this request: not a JSON object, an error
            with the status of a success, or another number.
    """
    asked = PhoneNumber(
        number=request.phone_number,
        state=NumberState.UNKNOWN,
        friendly_name=request.friendly_name,
        inbound_agent_id=request.inbound_agent_id,
        outbound_agent_id=request.outbound_agent_id,
        outbound_phone_number=request.outbound_phone_number,
        termination_sip_uri=request.termination_sip_uri,
        imported_at=now,
    )
    return _decode_record(body, asked)


def decode_change(body: bytes, change: NumberChange, known: PhoneNumber) -> PhoneNumber:
    """The number as SigmaMind says it is after a change of `known`; for the rest see `decode_import`."""
    asked: dict[str, Any] = {
        attribute: change.values[field_id]
        for field_id, attribute in ATTRIBUTE_OF.items()
        if field_id in change.values
    }
    return _decode_record(body, replace(known, **asked))


def _decode_record(body: bytes, asked: PhoneNumber) -> PhoneNumber:
    reply = _as_spelt(_record_of(body))
    if not _KNOWN.intersection(reply):
        raise ValueError("the body says nothing of a number")
    number = _number(reply.get("sipPhoneNumber", reply.get("phoneNumber")))
    if number is not None and number != asked.number:
        raise ValueError("the body is about another number")
    return replace(
        asked,
        state=_state(reply["active"]) if "active" in reply else asked.state,
        friendly_name=_text(reply, "friendlyName", asked.friendly_name),
        inbound_agent_id=_text(reply, "inboundAgentId", asked.inbound_agent_id),
        outbound_agent_id=_text(reply, "outboundAgentId", asked.outbound_agent_id),
        outbound_phone_number=_number(reply.get("outboundPhoneNumber")) or asked.outbound_phone_number,
        termination_sip_uri=_text(reply, "terminationSipURI", asked.termination_sip_uri),
    )


def decode_call(body: bytes, call_id: str = "") -> Call:
    """A call as SigmaMind describes it.

    Args:
        body: of the answer.
        call_id: of the call, where it is known already.

    Raises:
        ValueError: if the body is no JSON object, an error, another call, or says nothing of one.
    """
    reply = _record_of(body)
    said = next(filter(None, (_text(reply, key, None) for key in ("callId", "id"))), None)
    if said is None and not (call_id and {"status", "terminationReason"}.intersection(reply)):
        raise ValueError("the body says nothing of a call")
    if call_id and said not in (None, call_id):
        raise ValueError("the body is about another call")
    state = _text(reply, "status", None) or ""
    known = next((each for each in CallState if each == state.lower().replace("_", "-")), CallState.UNKNOWN)
    reason = _text(reply, "terminationReason", None) or ""
    return Call(call_id or said or "", known, plain_line(reason).lower())


def _record_of(body: bytes) -> dict[str, Any]:
    """The record that an answer holds, by itself or under `data`; raises ValueError for any other."""
    reply = parse(body)
    _refuse_error(reply)
    if isinstance(reply, dict) and isinstance(reply.get("data"), dict):
        reply = reply["data"]
        _refuse_error(reply)
    if not isinstance(reply, dict):
        raise ValueError(f"the body is a JSON {type(reply).__name__}, not an object")
    return reply


@dataclass(frozen=True, slots=True)
class ListPage:
    """A page of the account's numbers.

    Attributes:
        rows: those that can be read.
        unreadable: how many can't.
        told: the attributes of a PhoneNumber that some row has a field for.
        has_next: whether another page follows.
    """

    rows: list[PhoneNumber]
    unreadable: int
    told: frozenset[str]
    has_next: bool

    @property
    def keys(self) -> set[str]:
        """What tells one row from another: their numbers."""
        return {row.number for row in self.rows}


def decode_list(body: bytes) -> ListPage:
    """Read a page of the account's list.

    The envelope is not documented: a bare array, or the rows under `data` as in SigmaMind's other
    lists, with `hasNext`, or `page` and `totalPages`, or `totalCounts`.

    Raises:
        ValueError: if the body is no list.
    """
    reply, envelope = _list_of(body)
    records = [_as_spelt(row) for row in reply if isinstance(row, dict)]
    rows = [row for row in map(_list_row, records) if row is not None]
    keys = set().union(*records)
    told = frozenset(attribute for key, attribute in _TOLD.items() if key in keys)
    return ListPage(rows, len(reply) - len(rows), told, _has_next(envelope, len(reply)))


@dataclass(frozen=True, slots=True)
class AgentsPage:
    """A page of the account's agents; what can't be read, or has no ID, is left out.

    Attributes:
        has_next: whether another page follows.
    """

    rows: list[Agent]
    has_next: bool

    @property
    def keys(self) -> set[str]:
        """What tells one row from another: their IDs."""
        return {agent.agent_id for agent in self.rows}


def decode_agents(body: bytes) -> AgentsPage:
    """Read a page of the agents; only ID and name are taken, the rest of a row is nobody's business here.

    Raises:
        ValueError: if the body is no list.
    """
    reply, envelope = _list_of(body)
    rows = [agent for agent in map(_agent, reply) if agent is not None]
    return AgentsPage(rows, _has_next(envelope, len(reply)))


def _agent(row: object) -> Agent | None:
    if not isinstance(row, dict):
        return None
    agent_id = _text(row, "agentId", None)
    if agent_id is None or len(agent_id) > LIMITS[FieldId.INBOUND_AGENT_ID]:
        return None
    return Agent(agent_id, plain_line(_text(row, "agentName", None) or agent_id))


def _list_of(body: bytes) -> tuple[list[Any], Mapping[str, Any]]:
    """The rows of a list and the envelope that they came in, which may be none."""
    reply = parse(body)
    _refuse_error(reply)
    envelope: Mapping[str, Any] = {}
    if isinstance(reply, dict):
        envelope, reply = reply, reply.get("data")
    if not isinstance(reply, list):
        raise ValueError("the body is no list")
    return reply, envelope


def _has_next(envelope: Mapping[str, Any], rows: int) -> bool:
    """Whether a page says that another follows, in any of the ways that SigmaMind's lists do."""
    if isinstance(envelope.get("hasNext"), bool):
        return envelope["hasNext"] is True

    def count(key: str) -> int:
        value = envelope.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else 0

    if count("totalPages"):
        return count("page") + 1 < count("totalPages")
    return count("page") * count("size") + rows < count("totalCounts")


def _refuse_error(reply: object) -> None:
    """Raise ValueError for a failure that comes with the status of a success."""
    if isinstance(reply, dict) and (
        reply.get("error") or reply.get("errors") or reply.get("success") is False
    ):
        raise ValueError("the body is an error with the status of a success")


def _as_spelt(record: Mapping[str, Any]) -> dict[str, Any]:
    """A record with its SIP URI as the page of the import spells it, and not as a change does."""
    spellings = {spelling: str(field_id) for field_id, spelling in CHANGE_KEYS.items()}
    return {spellings.get(key, key): value for key, value in record.items()}


def _list_row(row: Mapping[str, Any]) -> PhoneNumber | None:
    """A row of the list; None if its number can't be read."""
    number = next(filter(None, (_number(row.get(key)) for key in _NUMBER_KEYS)), None)
    if number is None:
        return None
    return PhoneNumber(
        number=number,
        state=_state(row.get("active")),
        friendly_name=_text(row, "friendlyName", None),
        inbound_agent_id=_text(row, "inboundAgentId", None),
        outbound_agent_id=_text(row, "outboundAgentId", None),
        outbound_phone_number=_number(row.get("outboundPhoneNumber")),
        termination_sip_uri=_text(row, "terminationSipURI", None),
    )


def _number(value: object) -> str | None:
    """E.164 from a string or an integer, with or without the plus; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    number = "+" + re.sub(r"[\s().-]", "", str(value)).removeprefix("+")
    return number if is_e164(number) else None


def _state(active: object) -> NumberState:
    if active is True:
        return NumberState.ACTIVE
    return NumberState.INACTIVE if active is False else NumberState.UNKNOWN


def _text(reply: Mapping[str, Any], key: str, asked: str | None) -> str | None:
    """A text of the reply; null is SigmaMind's word too, and no word leaves what was asked for."""
    if key not in reply:
        return asked
    value = reply[key]
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None if value is None else asked
    return str(value) or None
