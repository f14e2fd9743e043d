"""What SigmaMind answers, read leniently: nothing is made up, and nothing more is taken than is needed.

https://docs.sigmamind.ai, "Import Phone Number": seven fields come back. "Update Phone Number" returns the
whole record too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from sigmamind_desktop.domain.calls.outcomes import Call, CallState
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.e164 import is_e164
from sigmamind_desktop.domain.fields.judging import LIMITS
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.agents import Agent
from sigmamind_desktop.domain.numbers.attributes import ATTRIBUTE_OF
from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.outside import plain_line, recurring_line
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.sigmamind_api.complaints import message_in
from sigmamind_desktop.services.sigmamind_api.envelopes import ListEnd, list_of, record_of
from sigmamind_desktop.services.sigmamind_api.refusals import SaysFailure, refuse_undone
from sigmamind_desktop.services.sigmamind_api.requests import CHANGE_KEYS

_NUMBER_KEYS: Final = ("sipPhoneNumber", "phoneNumber")
_ALSO_NUMBERS: Final = frozenset(
    {"number", "phone", "phonenumber", "sipphonenumber", "sipnumber", "e164", "e164number", "msisdn", "did"}
)
"""By letters and digits alone: whatever else a number may stand under, one that is another's is no answer."""
_OF_A_NUMBER: Final = frozenset({*FieldId}) - {*_NUMBER_KEYS}
"""What tells that a reply is about a number, where it does not name it; `active` may be anything's."""
_TOLD: Final = {"active": "state"} | {field_id.value: name for field_id, name in ATTRIBUTE_OF.items()}
"""The attribute of a PhoneNumber that a field of a row tells of."""
_SPELT: Final = {spelling: str(field_id) for field_id, spelling in CHANGE_KEYS.items()}


def decode_import(
    body: bytes, request: ImportRequest, now: datetime, secrets: tuple[Secret, ...] = ()
) -> PhoneNumber:
    """The number as SigmaMind says it is now; what it does not say is as it was asked for.

    Args:
        body: of the answer.
        request: that it answers.
        now: aware, UTC.
        secrets: what is masked in it.

    Raises:
        ValueError: if the body is not an answer to this request: not a JSON object, another number, or
            one that can't be read; SaysFailure for an error with the status of a success.
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
    return _decode_record(*record_of(body, secrets), asked)


def decode_change(
    body: bytes, change: NumberChange, known: PhoneNumber, secrets: tuple[Secret, ...] = ()
) -> PhoneNumber:
    """The number as SigmaMind says it is after a change of `known`; for the rest see `decode_import`."""
    asked: dict[str, Any] = {
        attribute: change.values[field_id]
        for field_id, attribute in ATTRIBUTE_OF.items()
        if field_id in change.values
    }
    return _decode_record(*record_of(body, secrets), replace(known, **asked))


def _decode_record(record: Mapping[str, Any], around: Mapping[str, Any], asked: PhoneNumber) -> PhoneNumber:
    reply = _as_spelt(record)
    for each in (record, around):
        refuse_undone(each)
    is_numbered = any(reply.get(key) not in (None, "") for key in _NUMBER_KEYS)
    if message_in(record) and not is_numbered:  # nobody can say what the words are about
        raise SaysFailure(message_in(record), "the body says nothing of a number")
    for said in (reply[key] for key in _NUMBER_KEYS if reply.get(key) not in (None, "")):
        number = number_in(said)
        if number is None:
            raise ValueError("the body is about a number that can't be read")
        if number != asked.number:
            raise ValueError("the body is about another number")
    if any(number_in(value) not in (None, asked.number) for value in (*_numbers(record), *_numbers(around))):
        raise ValueError("the body is about another number")
    if not is_numbered and _OF_A_NUMBER.isdisjoint(reply):
        raise SaysFailure("", "the body says nothing of a number")
    return replace(
        asked,
        state=_state(reply["active"]) if "active" in reply else asked.state,
        friendly_name=_text(reply, "friendlyName", asked.friendly_name),
        inbound_agent_id=_text(reply, "inboundAgentId", asked.inbound_agent_id),
        outbound_agent_id=_text(reply, "outboundAgentId", asked.outbound_agent_id),
        outbound_phone_number=_test_number(reply, asked.outbound_phone_number),
        termination_sip_uri=_text(reply, "terminationSipURI", asked.termination_sip_uri),
    )


def _numbers(record: Mapping[str, Any]) -> Iterator[object]:
    """What a record has for its number, in any spelling."""
    return (value for key, value in record.items() if re.sub("[^a-z0-9]", "", key.lower()) in _ALSO_NUMBERS)


def decode_call(body: bytes, call_id: str = "", secrets: tuple[Secret, ...] = ()) -> Call:
    """A call as SigmaMind describes it.

    Args:
        body: of the answer.
        call_id: of the call, where it is known already.
        secrets: what is masked in it.

    Raises:
        ValueError: if the body is no JSON object, an error, another call, or says nothing of one.
    """
    reply, _ = record_of(body, secrets, is_call=True)
    said = next(filter(None, (_text(reply, key, None) for key in ("callId", "id"))), None)
    if said is None and not (call_id and {"status", "terminationReason"}.intersection(reply)):
        raise SaysFailure(message_in(reply), "the body says nothing of a call")
    if call_id and said not in (None, call_id):
        raise ValueError("the body is about another call")
    reason = _text(reply, "terminationReason", None) or ""
    return Call(call_id or said or "", call_state(_text(reply, "status", None) or ""), reason.lower())


def call_state(said: str) -> CallState:
    """Where a call stands, in the words of the newer pages or of the older ones."""
    word = said.lower().replace("_", "-")
    older = {"completed": CallState.ENDED, "failed": CallState.ERROR}
    return older.get(word) or next((each for each in CallState if each == word), CallState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class ListPage:
    """A page of the account's numbers.

    Attributes:
        rows: those that can be read.
        unreadable: how many can't.
        told: the attributes of a PhoneNumber that some row has a field for.
        end: what it says about the end of the list.
    """

    rows: list[PhoneNumber]
    unreadable: int
    told: frozenset[str]
    end: ListEnd

    @property
    def has_next(self) -> bool:
        """Whether it says that another page follows."""
        return self.end.is_last is False

    @property
    def keys(self) -> set[str]:
        """What tells one row from another: their numbers."""
        return {row.number for row in self.rows}


def decode_list(body: bytes, secrets: tuple[Secret, ...] = (), asked: int | None = None) -> ListPage:
    """Read a page of the account's list; for the rest see `envelopes.list_of`.

    Raises:
        ValueError: if the body is no list.
    """
    reply, end = list_of(body, secrets, asked)
    records = [_as_spelt(row) for row in reply if isinstance(row, dict)]
    rows = [row for row in map(_list_row, records) if row is not None]
    keys = set().union(*records)
    told = frozenset(attribute for key, attribute in _TOLD.items() if key in keys)
    return ListPage(rows, len(reply) - len(rows), told, end)


@dataclass(frozen=True, slots=True)
class AgentsPage:
    """A page of the account's agents.

    Attributes:
        rows: those that can be read.
        unreadable: how many can't, or have no ID.
        end: what it says about the end of the list.
    """

    rows: list[Agent]
    unreadable: int
    end: ListEnd

    @property
    def keys(self) -> set[str]:
        """What tells one row from another: their IDs."""
        return {agent.agent_id for agent in self.rows}


def decode_agents(body: bytes, secrets: tuple[Secret, ...] = (), asked: int | None = None) -> AgentsPage:
    """Read a page of the agents; only ID and name are taken, the rest of a row is nobody's business here.

    Raises:
        ValueError: if the body is no list.
    """
    reply, end = list_of(body, secrets, asked)
    rows = [agent for agent in map(_agent, reply) if agent is not None]
    return AgentsPage(rows, len(reply) - len(rows), end)


def _agent(row: object) -> Agent | None:
    if not isinstance(row, dict):
        return None
    agent_id = _text(row, "agentId", None)
    if agent_id is None or len(agent_id) > LIMITS[FieldId.INBOUND_AGENT_ID]:
        return None
    if agent_id != str(row["agentId"]).strip():
        return None  # what would be sent is not what SigmaMind knows it by
    return Agent(agent_id, _text(row, "agentName", None) or agent_id)


def _as_spelt(record: Mapping[str, Any]) -> Mapping[str, Any]:
    """A record with its SIP URI as the page of the import spells it, and not as a change does."""
    for spelling, name in _SPELT.items():
        if spelling in record:
            record = {**record, name: record[spelling]}
    return record


def _list_row(row: Mapping[str, Any]) -> PhoneNumber | None:
    """A row of the list; None if its number can't be read."""
    usual, other = _NUMBER_KEYS
    number = number_in(row.get(usual)) or number_in(row.get(other))
    if number is None:
        return None
    return PhoneNumber(
        number=number,
        state=_state(row.get("active")),
        friendly_name=_text(row, "friendlyName", None),
        inbound_agent_id=_recurring(row, "inboundAgentId"),
        outbound_agent_id=_recurring(row, "outboundAgentId"),
        outbound_phone_number=number_in(row.get("outboundPhoneNumber")),
        termination_sip_uri=_recurring(row, "terminationSipURI"),
    )


def _recurring(row: Mapping[str, Any], key: str) -> str | None:
    """A text that many rows have; for the rest see `_text`."""
    value = row.get(key)
    return recurring_line(value) or None if isinstance(value, str) else _text(row, key, None)


def number_in(value: object) -> str | None:
    """E.164 from a string or an integer, with or without the plus; None for anything else."""
    if isinstance(value, str) and is_e164(value):
        return value
    if isinstance(value, bool) or not isinstance(value, str | int) or str(value).startswith("-"):
        return None
    if re.fullmatch(r"\s*\+?[0-9]+\.[0-9]{1,2}\s*", str(value)):
        return None  # an amount: its decimals are no digits of a number
    number = "+" + re.sub(r"[\s().-]", "", str(value)).removeprefix("+")
    return number if is_e164(number) else None


def _test_number(reply: Mapping[str, Any], asked: str | None) -> str | None:
    """The test number of a reply, where null and an empty text say that there is none."""
    said = reply.get("outboundPhoneNumber", asked)
    return None if said in (None, "") else number_in(said) or asked


def _state(active: object) -> NumberState:
    if active is True:
        return NumberState.ACTIVE
    return NumberState.INACTIVE if active is False else NumberState.UNKNOWN


def _text(reply: Mapping[str, Any], key: str, asked: str | None) -> str | None:
    """A plain text of the reply; null is SigmaMind's word too, and no word leaves what was asked for."""
    if key not in reply:
        return asked
    value = reply[key]
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None if value is None else asked
    return plain_line(str(value)) or None
