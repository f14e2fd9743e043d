"""The form's eight fields: what each takes, and one judgement for a field and for the whole form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import unquote

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.findings import Code, Finding, Fix, Outcome, Repair
from sigmamind_desktop.domain.numbers.agents import NO_AGENTS, Agents
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.secret import SHORTEST_TO_MASK, Secret, names_secret
from sigmamind_desktop.domain.text import clean, hidden_in, is_sendable, without_format
from sigmamind_desktop.domain.trunks.carriers import NO_CARRIERS, Carriers

REQUIRED: Final = frozenset(
    {FieldId.PHONE_NUMBER, FieldId.TERMINATION_SIP_URI, FieldId.TRUNK_USERNAME, FieldId.TRUNK_PASSWORD}
)

LIMITS: Final[Mapping[FieldId, int]] = {
    FieldId.FRIENDLY_NAME: 128,
    FieldId.TRUNK_USERNAME: 128,
    FieldId.TRUNK_PASSWORD: 128,
    FieldId.INBOUND_AGENT_ID: 64,
    FieldId.OUTBOUND_AGENT_ID: 64,
}
"""The longest text of a field, in characters (Unicode code points)."""


_MASKS: Final = frozenset("•●∙·*")
"""What pages show in place of a password, and what is then copied from them."""


_LINE_BREAKS: Final = "\t\n\v\f\r\x85\u2028\u2029"


@dataclass(frozen=True, slots=True)
class FormVerdict:
    """The judgement of the whole form.

    Attributes:
        findings: one for each field.
        request: what to send; None while a field stands in the way.
    """

    findings: Mapping[FieldId, Finding]
    request: ImportRequest | None

    @property
    def problems(self) -> tuple[FieldId, ...]:
        """The fields that stand in the way, in the order of the form."""
        return tuple(field_id for field_id in FieldId if not self.findings[field_id].outcome.may_be_sent)


def judge_field(
    field_id: FieldId,
    draft: Draft,
    agents: Agents = NO_AGENTS,
    carriers: Carriers = NO_CARRIERS,
    ids: Set[str] | None = None,
) -> Finding:
    """Judge one field of `draft`. Pure; takes any text whatever.

    Args:
        field_id: the field.
        draft: the form as it is typed.
        agents: those that SigmaMind lists, which is not every kind.
        carriers: with them, what is often entered wrong at the trunk's carrier is said.
        ids: what the person said is an agent's ID, though none of `agents` has it. A text that is neither
            is taken for the only agent that it matches, or asked about (`Repair.AS_ID`). With no agents
            known there is nothing to match, and only an ID can be typed: it is warned of. None where
            nobody can be asked: it is warned of too.
    """
    finding = _judge(field_id, draft, agents, ids)
    if not (finding.value and finding.outcome.may_be_sent):
        return finding
    match field_id:
        case FieldId.TERMINATION_SIP_URI:
            return _judge_at_carrier(field_id, finding, finding.value, carriers)
        case FieldId.TRUNK_USERNAME:
            host = _judge_sip_uri(draft.text(FieldId.TERMINATION_SIP_URI)).facts.get("host", "")
            return _judge_at_carrier(field_id, finding, host, carriers)
        case _:
            return finding


def _judge_at_carrier(field_id: FieldId, finding: Finding, host: str, carriers: Carriers) -> Finding:
    carrier = carriers.of(host)
    if carrier is None:
        return finding
    slip = carriers.slip(field_id, finding.value, host)
    facts = {**finding.facts, "host": host, "carrier": carrier.name, "text": slip.text if slip else ""}
    if slip is not None and slip.becomes:
        right = slip.pattern.sub(slip.becomes, finding.value.lower())
        return Finding(Outcome.ERROR, Code.CARRIER_SLIP, fix=Fix(right), facts=facts)
    if slip is not None:
        return replace(finding, outcome=Outcome.WARNING, code=Code.CARRIER_SLIP, facts=facts)
    if finding.code is Code.SIP_FINE:
        return replace(finding, code=Code.SIP_OF_CARRIER, facts=facts)
    return finding


def _judge(field_id: FieldId, draft: Draft, agents: Agents, ids: Set[str] | None) -> Finding:
    match field_id:
        case FieldId.PHONE_NUMBER | FieldId.OUTBOUND_PHONE_NUMBER:
            return _judge_phone_number(field_id, draft)
        case FieldId.TERMINATION_SIP_URI:
            return _judge_sip_uri(draft.text(field_id))
        case FieldId.TRUNK_PASSWORD:
            return _judge_password(draft.password)
        case FieldId.INBOUND_AGENT_ID | FieldId.OUTBOUND_AGENT_ID:
            return _judge_agent(field_id, draft.text(field_id), agents, ids)
        case FieldId.TRUNK_USERNAME:
            return _judge_username(draft.text(field_id))
        case _:
            return _judge_plain_text(field_id, draft.text(field_id))


# What reads numbers and URIs comes with the first text of one: a window that has just opened has none.


def _judge_phone_number(field_id: FieldId, draft: Draft) -> Finding:
    text = draft.text(field_id)
    if not text:
        return _empty(field_id)
    from sigmamind_desktop.domain.phone_judging import judge_phone_number

    return judge_phone_number(text, draft.regions.get(field_id, ""), required=field_id in REQUIRED)


def _judge_sip_uri(typed: str) -> Finding:
    if not typed:
        return _empty(FieldId.TERMINATION_SIP_URI)
    from sigmamind_desktop.domain.trunks.sip_address import judge_sip_uri

    return judge_sip_uri(typed)


def _kept_of_sip_uri(typed: str) -> str:
    if not typed:
        return ""
    from sigmamind_desktop.domain.trunks.sip_address import kept_on_disk

    return kept_on_disk(typed)


def meant_host(typed: str) -> str:
    """The host that is meant by a SIP URI's text, whatever stands round it; empty if none is."""
    return _judge_sip_uri(typed).value


def without_secrets(draft: Draft) -> Draft:
    """The part of `draft` that may be kept on disk: no password, nor a text that may hold one."""
    kept = draft.without_password()
    texts = {field_id: _kept(field_id, text, draft.password) for field_id, text in kept.texts.items()}
    return kept if texts == kept.texts else replace(kept, texts=texts)


def _kept(field_id: FieldId, typed: str, password: Secret) -> str:
    """`typed` if it can hold no password: any but a SIP URI without `user:password@` or a password's name.

    The password itself may stand in a number, whose digits are no secret; in no other field.
    """
    is_number = field_id in (FieldId.PHONE_NUMBER, FieldId.OUTBOUND_PHONE_NUMBER)
    if not is_number and len(password) >= SHORTEST_TO_MASK and password.reveal() in typed:
        return ""
    if field_id is FieldId.TERMINATION_SIP_URI:
        return _kept_of_sip_uri(typed)
    plain = unicodedata.normalize("NFKC", unquote(unquote(typed)))
    return "" if re.search(":.*@", plain, re.DOTALL) or names_secret(plain) else typed


def judge_form(
    draft: Draft,
    carriers: Carriers = NO_CARRIERS,
    agents: Agents = NO_AGENTS,
    ids: Set[str] | None = None,
) -> FormVerdict:
    """Judge every field as `judge_field` does, and make the request if all may be sent."""
    findings = {field_id: judge_field(field_id, draft, agents, carriers, ids) for field_id in FieldId}
    return FormVerdict(findings, make_request(findings, draft.password))


def make_request(findings: Mapping[FieldId, Finding], password: Secret) -> ImportRequest | None:
    """What to send of a form that is judged so; None if a field stands in the way."""
    if not all(finding.outcome.may_be_sent for finding in findings.values()):
        return None

    def optional(field_id: FieldId) -> str | None:
        return findings[field_id].value or None

    return ImportRequest(
        phone_number=findings[FieldId.PHONE_NUMBER].value,
        trunk_username=findings[FieldId.TRUNK_USERNAME].value,
        trunk_password=read_password(password),
        termination_sip_uri=findings[FieldId.TERMINATION_SIP_URI].value,
        friendly_name=optional(FieldId.FRIENDLY_NAME),
        inbound_agent_id=optional(FieldId.INBOUND_AGENT_ID),
        outbound_agent_id=optional(FieldId.OUTBOUND_AGENT_ID),
        outbound_phone_number=optional(FieldId.OUTBOUND_PHONE_NUMBER),
    )


def _empty(field_id: FieldId) -> Finding:
    if field_id in REQUIRED:
        return Finding(Outcome.INCOMPLETE, Code.REQUIRED)
    return Finding(Outcome.OK, Code.EMPTY_OPTIONAL)


def _judge_plain_text(field_id: FieldId, typed: str) -> Finding:
    text = clean(typed)
    if not text:
        return _empty(field_id)
    if too_long := _judge_length(field_id, text):
        return too_long
    fix = Fix(text, frozenset({Repair.WHITE_SPACE})) if text != typed else None
    return Finding(Outcome.OK, Code.FINE, text, fix)


def _judge_agent(field_id: FieldId, typed: str, agents: Agents, ids: Set[str] | None) -> Finding:
    finding = _judge_plain_text(field_id, typed)
    text = finding.value
    if finding.code is not Code.FINE or (not agents and ids is None):
        return finding
    if not agents:
        return replace(finding, outcome=Outcome.WARNING, code=Code.AGENT_UNCHECKED)
    if agents.label(text) is not None:
        return replace(finding, code=Code.AGENT_KNOWN)
    if ids is None or text in ids:
        return replace(finding, outcome=Outcome.WARNING, code=Code.AGENT_UNKNOWN)
    matches = agents.matching(text)
    if len(matches) == 1:
        agent_id = matches[0].agent_id
        fix = Fix(agents.label(agent_id) or agent_id, frozenset({Repair.ONLY_MATCH}))
        return Finding(Outcome.OK, Code.AGENT_KNOWN, agent_id, fix)
    code = Code.AGENT_AMBIGUOUS if matches else Code.AGENT_NOT_FOUND
    as_id = Fix(text, frozenset({Repair.AS_ID}))
    return Finding(Outcome.INCOMPLETE, code, fix=as_id, facts={"text": text, "count": str(len(matches))})


def _judge_username(typed: str) -> Finding:
    finding = _judge_plain_text(FieldId.TRUNK_USERNAME, typed)
    if not (hidden := hidden_in(finding.value)):
        return finding
    fix = Fix(without_format(finding.value), frozenset({Repair.HIDDEN_CHARACTERS}))
    return _hidden(hidden, fix if fix.text else None, finding.value)


def _hidden(character: str, fix: Fix | None, value: str = "") -> Finding:
    name = f"{unicodedata.name(character, '')} (U+{ord(character):04X})".strip()
    return Finding(Outcome.WARNING, Code.HIDDEN_CHARACTER, value, fix, {"character": name})


def read_password(typed: Secret) -> Secret:
    """A password without the line breaks and tabs at its ends, which nobody can type and pasting brings."""
    text = typed.reveal()
    bare = text.strip(_LINE_BREAKS)
    return Secret(bare) if bare != text else typed


def _judge_password(password: Secret) -> Finding:
    """A password is sent as typed (`read_password`); what looks like a slip is only warned of."""
    typed, text = password.reveal(), read_password(password).reveal()
    if not text:
        return Finding(Outcome.INCOMPLETE, Code.REQUIRED)
    if not is_sendable(text):
        return Finding(Outcome.ERROR, Code.UNSENDABLE)
    if too_long := _judge_length(FieldId.TRUNK_PASSWORD, text):
        return too_long
    if text != text.strip():
        return Finding(Outcome.WARNING, Code.OUTER_SPACE)
    if len(text) > 1 and set(text) <= _MASKS:
        return Finding(Outcome.WARNING, Code.MASKED)
    if hidden := hidden_in(text):
        fix = Fix("", frozenset({Repair.HIDDEN_CHARACTERS}), password=Secret(without_format(text)))
        return _hidden(hidden, fix if fix.password else None)
    if text != typed:
        return Finding(Outcome.OK, Code.LINE_BREAK_TAKEN)
    return Finding(Outcome.OK, Code.FINE)


def _judge_length(field_id: FieldId, text: str) -> Finding | None:
    limit = LIMITS[field_id]
    if len(text) <= limit:
        return None
    facts = {"limit": str(limit), "excess": str(len(text) - limit)}
    return Finding(Outcome.ERROR, Code.TOO_LONG, facts=facts)
