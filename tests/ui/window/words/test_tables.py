"""Every entry of the tables of words, in the pseudo-language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sigmamind_desktop.app.calls.caller import CallPhase, CallStatus
from sigmamind_desktop.app.editing.editor import Edit
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.calls.outcomes import Call, CallOutcome, CallRequest, CallState
from sigmamind_desktop.domain.carriers.choices import NumberChoice
from sigmamind_desktop.domain.carriers.holdings import (
    Attachment,
    AttachmentKind,
    CarrierNumber,
    CarrierPart,
)
from sigmamind_desktop.domain.carriers.key_parts import KeyPart, PartCode
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.errors import Created, KeychainTrouble, NoAnswer, StoreTrouble, StoreUnavailable
from sigmamind_desktop.domain.findings import Code, Finding, Fix, Outcome
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.history.events import Event, EventKind, EventOutcome, FieldChange
from sigmamind_desktop.domain.importing.readiness import ReadyCode, ReadyLine, ReadyStanding, ReadySubject
from sigmamind_desktop.domain.numbers.agents import NO_AGENTS
from sigmamind_desktop.domain.numbers.attributes import TRUNK_PASSWORD, TRUNK_USERNAME
from sigmamind_desktop.domain.numbers.record import NEW, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks import check
from sigmamind_desktop.ui.calls import messages as call_messages
from sigmamind_desktop.ui.carriers import key_messages
from sigmamind_desktop.ui.carriers.messages import lacking_words, trouble_words
from sigmamind_desktop.ui.carriers.pick_messages import (
    PickCounts,
    attachment_text,
    fills_text,
    refused_text,
    remark_text,
    replaced_text,
    replaces_text,
)
from sigmamind_desktop.ui.editing import messages as edit_messages
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.failures.fault_table import FAULTS
from sigmamind_desktop.ui.failures.messages import Asked, Words
from sigmamind_desktop.ui.failures.steps import Step, step_text
from sigmamind_desktop.ui.history.messages import event_text
from sigmamind_desktop.ui.importing import ready_messages, recheck_messages
from sigmamind_desktop.ui.inputs import field_messages
from sigmamind_desktop.ui.kit.words import listed
from sigmamind_desktop.ui.numbers import cells
from sigmamind_desktop.ui.numbers import messages as number_messages
from sigmamind_desktop.ui.trunks import check_messages
from tests.ui.carriers.test_connect_dialog import _troubles
from tests.ui.failures.test_messages import _ALL_ERRORS

pytestmark = pytest.mark.usefixtures("in_pseudo")

Check = Callable[..., None]

_NUMBER = "+14155550100"
_ROW = PhoneNumber(
    _NUMBER,
    NumberState.ACTIVE,
    friendly_name="9",
    inbound_agent_id="8",
    outbound_phone_number=_NUMBER,
    termination_sip_uri="7",
    tested_at=datetime(2026, 11, 1, tzinfo=UTC),
)
_ATTRIBUTES = (*number_messages._attributes(),)


def _said(*words: Words) -> list[str]:
    return [text for each in words for text in (each.title, each.text) if text]


def test_failures(none_foreign: Check) -> None:
    none_foreign([step_text(step) for step in Step])
    for wish in Asked:
        none_foreign([text for error in _ALL_ERRORS for text in _said(messages.failure(error, wish))])
        none_foreign([messages.title_of(code, wish) for code in FAULTS])
    none_foreign([text for error in _ALL_ERRORS for text in _said(messages.not_checked(_NUMBER, error))])
    none_foreign([messages.not_refreshed(error) for error in _ALL_ERRORS])
    none_foreign([text for made in Created for text in _said(messages.cancelled(made))])
    none_foreign([messages.keychain_trouble(trouble) for trouble in KeychainTrouble])
    store = [messages.store_trouble(StoreUnavailable(trouble)) for trouble in StoreTrouble]
    none_foreign(_said(*store))


def test_carriers(none_foreign: Check) -> None:
    for carrier in CarrierName:
        none_foreign([text for error in _troubles() for text in _said(trouble_words(error, carrier))])
        none_foreign(_said(lacking_words(carrier, CarrierPart)))
        hangings = [attachment_text(Attachment(kind, "9"), carrier) for kind in AttachmentKind]
        none_foreign(hangings)
        for choice in (
            NumberChoice(CarrierNumber(_NUMBER, "9")),
            NumberChoice(CarrierNumber(_NUMBER, "9"), "7"),
        ):
            none_foreign([fills_text(replace(choice, usernames=("8", "9")), Draft(), carrier)])
    none_foreign([key_messages.part_label(part) for part in KeyPart])
    none_foreign([key_messages.part_hint(part) for part in KeyPart])
    none_foreign([key_messages.part_text(part, code) for part in KeyPart for code in PartCode])
    none_foreign([refused_text(CarrierPart), replaces_text(FieldId), replaced_text(FieldId)])
    mute = NumberChoice(CarrierNumber(_NUMBER, "9", has_voice=False))
    none_foreign([remark_text(mute, is_held=False), remark_text(NumberChoice(mute.number), is_held=True)])
    none_foreign([PickCounts().table(count) for count in range(3)])


def test_every_entry_of_the_table_of_failures(none_foreign: Check) -> None:
    placeholders = ("{wait}", "{wait_then_try}", "{set_proxy}", "{its_proxy}")
    faults = [entry() for entry in FAULTS.values()]
    none_foreign(
        [t for f in faults for t in (f.title, f.happened, f.to_do, f.created_nothing or "") if t],
        *placeholders,
    )


def test_fields(none_foreign: Check) -> None:
    none_foreign([field_messages.field_label(field_id) for field_id in FieldId])
    none_foreign([field_messages.field_hint(field_id) for field_id in FieldId])
    none_foreign([field_messages.complaint_text(field_id, "1") for field_id in FieldId])
    none_foreign([field_messages.heard_hint(field_id, "1") for field_id in FieldId])
    for region in ("", "US"):
        facts = {
            **dict.fromkeys(
                ("part", "other", "port", "host", "platform", "character", "carrier", "text", "name"), "1"
            ),
            "limit": "64",
            "count": "2",
            "region": region,
        }
        findings = [Finding(Outcome.ERROR, code, "1", facts=facts) for code in Code]
        none_foreign([text for each in findings if (text := field_messages.finding_text(each))])


def test_readiness(none_foreign: Check) -> None:
    for standing in ReadyStanding:
        lines = [
            ReadyLine(subject, standing, code, field_id, Finding(outcome, found, "1"), fix, {"count": count})
            for subject in (ReadySubject.NUMBER, ReadySubject.SIP_URI, ReadySubject.OTHERS)
            for code in ReadyCode
            for field_id in (FieldId.PHONE_NUMBER,)
            for outcome, found in ((Outcome.OK, Code.PHONE_FINE), (Outcome.ERROR, Code.REQUIRED))
            for fix in (None, Fix("1"))
            for count in ("1", "2")
        ]
        none_foreign([ready_messages.line_text(line) for line in lines])
        none_foreign([text for line in lines if (text := ready_messages.fix_text(line))])
        if standing is not ReadyStanding.UNKNOWN:
            none_foreign([ready_messages.overall_text((lines[0],))])


def test_the_check_of_a_host(none_foreign: Check) -> None:
    none_foreign([check_messages.subject_label(subject) for subject in check.Subject])
    none_foreign(_said(*(check_messages.verdict_words(verdict, "1") for verdict in check.Verdict)))
    facts = dict.fromkeys(("address", "count", "records", "status", "reason", "port", "name", "issuer"), "1")
    for extra in ({"until": "2030-12-31"}, {"until": "2030-12-31", "reason": ""}):
        lines = [
            check.CheckLine(check.Subject.NAME, result, milliseconds, facts | extra)
            for result in check.CheckResult
            for milliseconds in (None, 5)
        ]
        none_foreign([check_messages.line_text(line) for line in lines])
    bare = check.CheckLine(check.Subject.CERTIFICATE, check.CheckResult.TRUSTED)
    none_foreign([check_messages.line_text(bare)])


def test_calls(none_foreign: Check) -> None:
    request = CallRequest(_NUMBER, _NUMBER, "1")
    none_foreign([call_messages.outcome_name(outcome) for outcome in CallOutcome])
    none_foreign(_said(call_messages.question(request, "1")))
    for agent, test_number in ((True, True), (True, False), (False, True)):
        none_foreign(_said(call_messages.missing(agent=agent, test_number=test_number)))
    calls = [
        Call("1", state, reason)
        for state in CallState
        for reason in ("", "voicemail", "busy", "no-answer", "customer_ended_call", "failed")
    ]
    for carrier in (None, "1"):
        over = [CallStatus(CallPhase.OVER, request, call) for call in calls if call.outcome is not None]
        others = [
            CallStatus(phase, request, None, created, NoAnswer())
            for phase in (CallPhase.LEFT, CallPhase.LOST, Phase.CANCELLED, Phase.FAILED)
            for created in Created
        ]
        none_foreign(_said(*(call_messages.ended(status, carrier) for status in (*over, *others))))
    under_way = [CallStatus(CallPhase.PLACED, request, call) for call in calls if call.outcome is None]
    none_foreign([call_messages.progress(each) for each in (*under_way, CallStatus(Phase.SENT, request))])


def test_history(none_foreign: Check) -> None:
    errors = ("", "cancelled", "ended", "absent", "found", *FAULTS)
    events = [
        Event(None, kind, outcome, error, "", (), call)
        for kind in EventKind
        for outcome in EventOutcome
        for error in errors
        for call in (None, CallOutcome.BUSY)
    ]
    values = {"state": "active", TRUNK_USERNAME: "1", TRUNK_PASSWORD: None}
    fields = [
        FieldChange(field, before, values.get(field, "1"))
        for field in _ATTRIBUTES
        for before in (None, values.get(field, "1"))
    ]
    changed = [Event(None, EventKind.CHANGE, EventOutcome.DONE, changes=(change,)) for change in fields]
    none_foreign([event_text(event, NO_AGENTS) for event in (*events, *changed)])


def test_numbers(none_foreign: Check) -> None:
    none_foreign([number_messages.state_name(state) for state in NumberState])
    none_foreign([number_messages.state_meaning(state) for state in NumberState])
    none_foreign([number_messages.meaning(_ROW)])
    none_foreign([number_messages.news_text(frozenset({name})) for name in (NEW, *_ATTRIBUTES)])
    none_foreign([number_messages.attribute_name(name) for name in _ATTRIBUTES])
    rows = [replace(_ROW, state=state) for state in NumberState]
    none_foreign(_said(*(recheck_messages.found(row) for row in rows)))
    none_foreign(_said(*(recheck_messages.import_again(row) for row in rows)))
    none_foreign(_said(recheck_messages.absent(_NUMBER)))
    none_foreign([cells.cell_text(row, column) for row in rows for column in cells.Column])
    none_foreign([listed(("⟦one⟧", "⟦two⟧"))])


def test_edits(none_foreign: Check) -> None:
    fields = set(FieldId) - {FieldId.PHONE_NUMBER, FieldId.TRUNK_PASSWORD}
    change = NumberChange(_NUMBER, dict.fromkeys(fields, "1"), Secret("1"))
    none_foreign([edit_messages.change_text(change)])
    none_foreign(_said(edit_messages.saved(change, _ROW)))
    edits = [
        Edit(change, phase, created, result, error)
        for phase in Phase
        for created in Created
        for result in (None, _ROW)
        for error in (None, NoAnswer())
    ]
    none_foreign(_said(*(edit_messages.ended(edit) for edit in edits)))
    none_foreign([edit_messages.ended_of(edit) for edit in edits])
