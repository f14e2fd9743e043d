from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.e164 import regions
from sigmamind_desktop.domain.editing.judging import judge_edit_field
from sigmamind_desktop.domain.fields.judging import judge_field
from sigmamind_desktop.domain.findings import Code, Finding, Outcome
from sigmamind_desktop.domain.numbers.agents import Agent, Agents
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.carriers import Carriers
from sigmamind_desktop.runtime import resources
from sigmamind_desktop.ui.inputs import field_messages

pytestmark = pytest.mark.usefixtures("qapp")

_TECHNICAL = re.compile(r"JSON|HTTP|TLS|DNS|SQL|E\.164|ASCII|RFC|exception|regex|None\b", re.IGNORECASE)

_PHONE_TEXTS = [
    *("", " ", "4", "415555", "(415) 555-2671", "+14155552671", "4155552671", "0014155552671"),
    *("+1 415 555 2671 ext. 12", "+0123456789", "+1", "+1415555", "+999 1234567", "+999123456789012345"),
    *("1.41556E+10", "hello", "+1 415 CALL NOW", "442083661177", "+49 30 901820", "+49301", "+800 1234 5678"),
    *(
        "+4930901820123456789",
        "+44 20 0000 000",
        "+1 000 000 0000",
        "tel:+14155552671",
        "１４１５５５５２６７１",
    ),
    *(
        "+14155552671+1",
        "+49 30 901820/21",
        "12345678901234567890",
        "+1 415 555 26711",
        "{value}",
        "\u202a+14155552671",
        "9" * 300,
        "0",
    ),
    *("+1 415 555 XXXX", "+49 30 901820 (fax)", "1-800-FLOWERS", "4155552671.0", "+52 1 55 1234 5678"),
    *("011 44 20 7946 0958", "009 1 212 555 2368"),
]
_SIP_TEXTS = [
    "sip.acme.com:70000",
    *("", " ", "sip", "sip:", "acme.pstn.twilio.com", "pstn.twilio.com", "pstn.ashburn.twilio.com", "acme"),
    *("sip:user@acme.pstn.twilio.com:5060;transport=tls", "https://acme.example.com/path", "acme..com"),
    *("-acme.com", "acme_.com", "acme com", "{host}.com", "10.0.0.1", "192.168.0.300", "8.8.8.8", "8.8."),
    *("[::1]", "2001:db8::1", "fe80::1%eth0", "[2606:4700::1111]", "0.0.0.0", "sip.livekit.cloud", "vapi.ai"),
    *("münchen.example", "例え.テスト", "☎", "a" * 64 + ".com", "a." * 200 + "com", "x" * 3000, "acme.com."),
    *("sip:acme.com:5060", "acme.com:5080", "54.172.60.0/30", "pbx.local"),
]
_PLAIN_TEXTS = ["", " ", "acme", " acme ", "x" * 64, "x" * 65, "x" * 129, "{limit}", "a\nb", "\x00", "😀"]
_PASSWORDS = [
    "secret\n",
    "sec\u200dret",
    "",
    "secret",
    " secret ",
    "••••••••",
    "\x00",
    "x" * 129,
    "{value}",
    "\ud800",
]


def _drafts() -> Iterator[tuple[FieldId, Draft]]:
    for field_id in FieldId:
        if field_id is FieldId.TRUNK_PASSWORD:
            for text in _PASSWORDS:
                yield field_id, Draft(password=Secret(text))
        elif field_id in (FieldId.PHONE_NUMBER, FieldId.OUTBOUND_PHONE_NUMBER):
            for text in _PHONE_TEXTS:
                for region in ("", "US", "DE", "VA"):
                    yield field_id, Draft({field_id: text}, regions={field_id: region})
        else:
            for text in _SIP_TEXTS if field_id is FieldId.TERMINATION_SIP_URI else _PLAIN_TEXTS:
                yield field_id, Draft({field_id: text})


_FINDINGS = [(field_id, draft, judge_field(field_id, draft)) for field_id, draft in _drafts()]
_AGENTS = Agents([Agent("awTw7UKhOsLGiDbt", "Support")])
_FINDINGS += [
    (field_id, draft, judge_field(field_id, draft, _AGENTS))
    for field_id in (FieldId.INBOUND_AGENT_ID, FieldId.OUTBOUND_AGENT_ID)
    for draft in (Draft({field_id: "awTw7UKhOsLGiDbt"}), Draft({field_id: "agent_of-another-kind"}))
]
_FINDINGS += [
    (FieldId.INBOUND_AGENT_ID, draft, judge_field(FieldId.INBOUND_AGENT_ID, draft, agents, ids=frozenset()))
    for draft in (Draft({FieldId.INBOUND_AGENT_ID: "sup"}), Draft({FieldId.INBOUND_AGENT_ID: "sales"}))
    for agents in (_AGENTS, Agents(), Agents([Agent("a-1", "Support"), Agent("a-2", "Supply")]))
]
_CARRIERS = Carriers.parse(resources.read("carriers.toml").decode())
_FINDINGS += [
    (field_id, draft, judge_field(field_id, draft, carriers=_CARRIERS))
    for field_id, draft in (
        (FieldId.TERMINATION_SIP_URI, Draft({FieldId.TERMINATION_SIP_URI: "sip.telnyx.com"})),
        (FieldId.TERMINATION_SIP_URI, Draft({FieldId.TERMINATION_SIP_URI: "telnyx.com"})),
    )
]
_KNOWN = PhoneNumber("+14155552671", NumberState.ACTIVE, friendly_name="Desk", inbound_agent_id="in-1")
_FINDINGS += [
    (field_id, Draft(), judge_edit_field(field_id, Draft(), _KNOWN))
    for field_id in (FieldId.INBOUND_AGENT_ID, FieldId.FRIENDLY_NAME)
]


def test_the_table_of_texts_holds_every_finding() -> None:
    assert {finding.code for *_, finding in _FINDINGS} == set(Code)


@pytest.mark.parametrize("field_id", FieldId)
def test_every_field_has_a_label_and_a_hint(field_id: FieldId) -> None:
    assert field_messages.field_label(field_id).strip()
    assert field_messages.field_hint(field_id).strip()


def test_the_labels_are_those_that_are_promised() -> None:
    assert {field_id.value: field_messages.field_label(field_id) for field_id in FieldId} == {
        "phoneNumber": "Phone number",
        "trunkUsername": "Trunk username",
        "trunkPassword": "Trunk password",
        "terminationSipURI": "Termination SIP URI",
        "friendlyName": "Friendly name",
        "inboundAgentId": "Inbound agent",
        "outboundAgentId": "Outbound agent",
        "outboundPhoneNumber": "Outbound test number",
    }


@pytest.mark.parametrize("field_id", FieldId)
def test_every_finding_has_words_with_nothing_left_open(field_id: FieldId) -> None:
    for its_field, draft, finding in _FINDINGS:
        if its_field is not field_id:
            continue
        text = field_messages.finding_text(finding) or field_messages.field_hint(field_id)
        typed = draft.text(field_id)
        assert text.strip(), typed
        # What a person typed may itself hold a brace, and the words may quote it.
        quoted = finding.facts.get("character", "") in ("{", "}")
        assert quoted or not re.search(r"[{}]", text), (typed, text)
        assert not re.search(r"None|Unknown|AnyTerritory|World", text), (typed, text)
        assert not _TECHNICAL.search(text.replace(typed, "")), (typed, text)


_FACTS = (
    "limit",
    "excess",
    "region",
    "pretty",
    "host",
    "platform",
    "character",
    "carrier",
    "text",
    "part",
    "other",
    "port",
    "count",
)


@pytest.mark.parametrize("code", Code)
def test_every_code_has_words(code: Code) -> None:
    facts = {**dict.fromkeys(_FACTS, "x"), "limit": "64", "count": "2"}
    finding = Finding(Outcome.ERROR, code, "value", facts=facts)
    assert field_messages.finding_text(finding) or finding.code in (Code.FINE, Code.EMPTY_OPTIONAL)


def test_what_will_be_sent_is_said() -> None:
    draft = Draft({FieldId.PHONE_NUMBER: "(415) 555-2671"}, regions={FieldId.PHONE_NUMBER: "US"})
    text = field_messages.finding_text(judge_field(FieldId.PHONE_NUMBER, draft))
    assert "United States" in text
    assert "+14155552671" in text


def test_a_finding_about_the_password_does_not_hold_it() -> None:
    for text in ("hunter2 ", " " * 3 + "hunter2", "hunter2" * 30, "hunter2\x00"):
        finding = judge_field(FieldId.TRUNK_PASSWORD, Draft(password=Secret(text)))
        assert "hunter2" not in field_messages.finding_text(finding)


def test_every_country_in_the_list_has_a_name() -> None:
    names = {region: field_messages.country_name(region) for region, _code in regions()}
    assert names["US"] == "United States"
    nameless = field_messages.country_name("XX")
    assert [region for region, name in names.items() if not name or name == nameless] == []
