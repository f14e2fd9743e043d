"""The file of carriers: what it says holds together, and the slips that it knows."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.fields.judging import judge_field, judge_form
from sigmamind_desktop.domain.findings import Code, Finding, Outcome
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.carriers import NO_CARRIERS, Carriers, lacks_trunk_name
from sigmamind_desktop.domain.trunks.sip_address import judge_sip_uri
from sigmamind_desktop.runtime import resources

CARRIERS = Carriers.parse(resources.read("carriers.toml").decode())
SID = "AC0123456789abcdef0123456789ABCDEF"


def _judge(host: str, username: str = "") -> tuple[Finding, Finding]:
    draft = Draft({FieldId.TERMINATION_SIP_URI: host, FieldId.TRUNK_USERNAME: username})
    return (
        judge_field(FieldId.TERMINATION_SIP_URI, draft, carriers=CARRIERS),
        judge_field(FieldId.TRUNK_USERNAME, draft, carriers=CARRIERS),
    )


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("acme.pstn.twilio.com", "Twilio"),
        ("acme.pstn.ashburn.twilio.com", "Twilio"),
        # Older than the edges' names, and still in use.
        ("acme.pstn.us1.twilio.com", "Twilio"),
        ("acme.pstn.ie1.twilio.com", "Twilio"),
        ("sip.telnyx.com", "Telnyx"),
        ("sip.telnyx.eu", "Telnyx"),
        ("acme.sip-us.vonage.com", "Vonage"),
        ("123.zt.plivo.com", "Plivo"),
    ],
)
def test_a_carrier_is_recognised_by_its_host(host: str, name: str) -> None:
    carrier = CARRIERS.of(host)
    assert carrier is not None
    assert carrier.name == name
    finding, _ = _judge(host)
    assert (finding.outcome, finding.code) == (Outcome.OK, Code.SIP_OF_CARRIER)
    assert (finding.value, finding.facts["carrier"]) == (host, name)


@pytest.mark.parametrize("host", ["nottwilio.com", "twilio.com.acme.example", "acme.example", "", "8.8.8.8"])
def test_what_only_looks_like_a_carrier_s_host_is_not(host: str) -> None:
    assert CARRIERS.of(host) is None


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("acme.ashburn.pstn.twilio.com", "acme.pstn.ashburn.twilio.com"),
        ("Acme.Dublin.twilio.com", "acme.pstn.dublin.twilio.com"),
        ("acme.twilio.com", "acme.pstn.twilio.com"),
        ("acme.pstn.twilio.com.pstn.twilio.com", "acme.pstn.twilio.com"),
        ("acme.pstn.twilio.com.twilio.com", "acme.pstn.twilio.com"),
        ("acme.pstn.dublin.twilio.com.pstn.twilio.com", "acme.pstn.dublin.twilio.com"),
        ("acme.pstn.pstn.twilio.com", "acme.pstn.twilio.com"),
        ("telnyx.com", "sip.telnyx.com"),
        ("portal.telnyx.com", "sip.telnyx.com"),
    ],
)
def test_a_slip_in_the_host_is_named_and_put_right(typed: str, right: str) -> None:
    finding, _ = _judge(typed)
    assert (finding.outcome, finding.code) == (Outcome.ERROR, Code.CARRIER_SLIP)
    assert finding.fix is not None
    assert finding.fix.text == right
    # The repair is right itself, and stays as it is.
    assert _judge(right)[0].code is Code.SIP_OF_CARRIER


@pytest.mark.parametrize(
    "host", ["acme.sip.twilio.com", "acme.sip.dublin.twilio.com", "www.twilio.com", "a.b.twilio.com"]
)
def test_another_of_the_carrier_s_hosts_is_only_warned_of(host: str) -> None:
    finding, _ = _judge(host)
    assert (finding.outcome, finding.code) == (Outcome.WARNING, Code.CARRIER_SLIP)
    assert finding.value == host


def test_twilio_s_account_sid_is_no_username_there_and_may_be_elsewhere() -> None:
    _, finding = _judge("acme.pstn.twilio.com", SID)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.WARNING, Code.CARRIER_SLIP, SID)
    assert "Account SID" in finding.facts["text"]
    assert _judge("sip.telnyx.com", SID)[1].code is Code.FINE
    assert _judge("", SID)[1].code is Code.FINE


def test_a_slip_that_is_certain_stands_in_the_way_of_the_import() -> None:
    draft = Draft(
        {
            FieldId.PHONE_NUMBER: "+14155552671",
            FieldId.TERMINATION_SIP_URI: "telnyx.com",
            FieldId.TRUNK_USERNAME: "acme",
        },
        Secret("hunter22"),
    )
    assert judge_form(draft, CARRIERS).problems == (FieldId.TERMINATION_SIP_URI,)
    assert judge_form(draft).problems == ()


def test_what_a_chosen_carrier_puts_into_the_form_can_be_gone_on_with() -> None:
    for carrier in CARRIERS:
        if not carrier.host:
            continue
        finding = judge_sip_uri(carrier.host)
        if carrier.host.startswith("."):
            assert (finding.outcome, finding.code) == (Outcome.INCOMPLETE, Code.SIP_TRUNK_NAME_MISSING)
            finding = judge_sip_uri("acme" + carrier.host)
        assert finding.outcome is Outcome.OK
        assert CARRIERS.of(finding.value) is carrier
        assert CARRIERS.slip(FieldId.TERMINATION_SIP_URI, finding.value, finding.value) is None


def test_twilio_and_telnyx_have_full_guidance() -> None:
    full = {carrier.name: carrier for carrier in CARRIERS if carrier.steps}
    assert set(full) == {"Twilio", "Telnyx"}
    for carrier in full.values():
        text = " ".join(carrier.steps)
        assert "Termination SIP URI" in text
        assert "username" in text
        assert carrier.page.startswith("https://")


def test_every_slip_is_about_a_field_of_the_trunk() -> None:
    slips = [slip for carrier in CARRIERS for slip in carrier.slips]
    assert {slip.field for slip in slips} == {FieldId.TERMINATION_SIP_URI, FieldId.TRUNK_USERNAME}
    assert all(slip.text for slip in slips)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[[carrier]]",
        "carrier = 7",
        '[[carrier]]\nname = "x"\ndomains = ["x"]\n[[carrier.slip]]\nfield = "f"\npattern = "("\ntext = ""',
        "name = ",
    ],
)
def test_a_file_that_is_not_as_it_says_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Carriers.parse(text)


def test_without_the_file_nothing_is_recognised() -> None:
    assert NO_CARRIERS.of("sip.telnyx.com") is None
    assert list(NO_CARRIERS) == []


def test_a_host_without_the_trunk_s_name() -> None:
    assert lacks_trunk_name("pstn.twilio.com")
    assert lacks_trunk_name(".pstn.twilio.com")
    assert not lacks_trunk_name("acme.pstn.twilio.com")
