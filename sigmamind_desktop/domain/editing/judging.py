"""Editing a number: one judgement of what is typed, and a wish that holds only what changed."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from typing import Final

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.fields.judging import judge_field, read_password
from sigmamind_desktop.domain.findings import Code, Finding, Outcome
from sigmamind_desktop.domain.history.changes import UNASSIGNABLE, NumberChange
from sigmamind_desktop.domain.numbers.agents import NO_AGENTS, Agents
from sigmamind_desktop.domain.numbers.attributes import ATTRIBUTE_OF
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.domain.trunks.carriers import NO_CARRIERS, Carriers

EDITABLE: Final[tuple[FieldId, ...]] = tuple(
    field_id for field_id in FieldId if field_id is not FieldId.PHONE_NUMBER
)
"""What SigmaMind lets one change of a number, in the order of the form."""


@dataclass(frozen=True, slots=True)
class EditVerdict:
    """The judgement of an edit.

    Attributes:
        findings: one for each field.
        change: what to send, which may be nothing; None while a field stands in the way.
    """

    findings: Mapping[FieldId, Finding]
    change: NumberChange | None

    @property
    def problems(self) -> tuple[FieldId, ...]:
        """The fields that stand in the way, in the order of the form."""
        return tuple(field_id for field_id in EDITABLE if not self.findings[field_id].outcome.may_be_sent)


def draft_of(number: PhoneNumber) -> Draft:
    """A number as it is, to be edited; user and password of the trunk are empty, and stay unless typed."""
    texts = {
        field_id: value
        for field_id, attribute in ATTRIBUTE_OF.items()
        if (value := getattr(number, attribute)) is not None
    }
    if number.outbound_phone_number is not None:
        texts[FieldId.OUTBOUND_PHONE_NUMBER] = pretty(number.outbound_phone_number)
    return Draft(texts)


def judge_edit_field(
    field_id: FieldId,
    draft: Draft,
    known: PhoneNumber,
    agents: Agents = NO_AGENTS,
    carriers: Carriers = NO_CARRIERS,
    ids: Set[str] | None = None,
) -> Finding:
    """Judge one field of an edit of `known`. What SigmaMind has already is right, whatever it is.

    `ids` are as in `judge_field`.
    """
    if ids is not None and _is_unchanged(field_id, draft, known):
        ids = ids | {draft.text(field_id)}
    finding = judge_field(field_id, draft, agents, carriers, ids)
    if field_id is FieldId.TRUNK_PASSWORD:
        if not draft.password:
            return Finding(Outcome.OK, Code.EMPTY_OPTIONAL)
        # Dots that stand for a password would replace the one that works.
        return replace(finding, outcome=Outcome.ERROR) if finding.code is Code.MASKED else finding
    if _is_unchanged(field_id, draft, known):
        if finding.code in (Code.AGENT_KNOWN, Code.AGENT_UNKNOWN):
            return finding
        return Finding(Outcome.OK, Code.FINE if draft.text(field_id) else Code.EMPTY_OPTIONAL)
    if finding.code not in (Code.REQUIRED, Code.EMPTY_OPTIONAL):
        return finding
    attribute = ATTRIBUTE_OF.get(field_id)
    if attribute is None or getattr(known, attribute) is None:
        return Finding(Outcome.OK, Code.EMPTY_OPTIONAL)
    if field_id in UNASSIGNABLE:
        return Finding(Outcome.OK, Code.AGENT_UNASSIGNED)
    return Finding(Outcome.INCOMPLETE, Code.NOT_EMPTIED)


def judge_edit(
    draft: Draft,
    known: PhoneNumber,
    carriers: Carriers = NO_CARRIERS,
    agents: Agents = NO_AGENTS,
    ids: Set[str] | None = None,
) -> EditVerdict:
    """Judge every field of an edit of `known`, and make the wish if all may be sent."""
    findings = {
        field_id: judge_edit_field(field_id, draft, known, agents, carriers, ids) for field_id in EDITABLE
    }
    if not all(finding.outcome.may_be_sent for finding in findings.values()):
        return EditVerdict(findings, None)
    values: dict[FieldId, str | None] = {}
    for field_id in EDITABLE:
        if field_id is FieldId.TRUNK_PASSWORD or _is_unchanged(field_id, draft, known):
            continue
        value = findings[field_id].value or None
        if field_id is FieldId.TRUNK_USERNAME:
            if value is not None:
                values[field_id] = value
        elif value != getattr(known, ATTRIBUTE_OF[field_id]):
            values[field_id] = value
    return EditVerdict(findings, NumberChange(known.number, values, read_password(draft.password)))


def _is_unchanged(field_id: FieldId, draft: Draft, known: PhoneNumber) -> bool:
    return draft.text(field_id) == draft_of(known).text(field_id)
