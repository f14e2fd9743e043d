"""The termination SIP URI: a bare host, whatever was pasted."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.findings import Code, Outcome, Repair
from sigmamind_desktop.domain.sip_address import judge_sip_uri

HOST = "acme.pstn.twilio.com"


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        (HOST, HOST),
        ("SIP.Telnyx.COM", "sip.telnyx.com"),
        ("acme.pstn.ashburn.twilio.com", "acme.pstn.ashburn.twilio.com"),
        ("münchen.example.de", "xn--mnchen-3ya.example.de"),
        ("例え。テスト", "xn--r8jz45g.xn--zckzah"),
        ("xn--mnchen-3ya.example.de", "xn--mnchen-3ya.example.de"),
        ("a" * 63 + ".com", "a" * 63 + ".com"),
        ("8.8.8.8", "8.8.8.8"),
        ("2607:F8B0:0:0::1", "[2607:f8b0::1]"),
        ("[2607:f8b0::1]", "[2607:f8b0::1]"),
    ],
)
def test_a_host_may_be_sent(typed: str, value: str) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.OK, Code.SIP_FINE, value)


@pytest.mark.parametrize(
    ("typed", "repairs"),
    [
        (f"  {HOST} ", {Repair.WHITE_SPACE}),
        (f"{HOST}.", {Repair.TRAILING_DOT}),
        (f'"{HOST}"', {Repair.WRAPPING}),
        (f"<{HOST}>", {Repair.WRAPPING}),
    ],
)
def test_what_does_no_harm_is_taken_away_without_asking(typed: str, repairs: set[Repair]) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.value) == (Outcome.OK, HOST)
    assert finding.fix is not None
    assert finding.fix.repairs == repairs


@pytest.mark.parametrize(
    ("typed", "repairs"),
    [
        (f"sip:{HOST}", {Repair.SCHEME}),
        (f"SIPS:{HOST}", {Repair.SCHEME}),
        (f"https://{HOST}", {Repair.SCHEME}),
        (f"https://{HOST}/", {Repair.SCHEME, Repair.PATH}),
        (f"{HOST}:5060", {Repair.PORT}),
        (f"{HOST};transport=tls", {Repair.PARAMETERS}),
        (f"{HOST}?x=1", {Repair.PARAMETERS}),
        (f"user@{HOST}", {Repair.USER}),
        (f"{HOST}/trunk", {Repair.PATH}),
        (
            f"<sip:user:secret@{HOST}:5061;transport=tls>",
            {Repair.WRAPPING, Repair.SCHEME, Repair.USER, Repair.PORT, Repair.PARAMETERS},
        ),
        (f"sip:{HOST}. ", {Repair.SCHEME, Repair.TRAILING_DOT, Repair.WHITE_SPACE}),
    ],
)
def test_what_has_no_place_in_the_field_is_repaired_on_confirmation(typed: str, repairs: set[Repair]) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.ERROR, Code.SIP_NEEDS_REPAIR, "")
    assert finding.fix is not None
    assert (finding.fix.text, finding.fix.repairs) == (HOST, repairs)


def test_an_ipv6_address_with_a_port_is_repaired() -> None:
    finding = judge_sip_uri("sip:[2607:f8b0::1]:5060")
    assert finding.fix is not None
    assert finding.fix.text == "[2607:f8b0::1]"


@pytest.mark.parametrize(
    ("typed", "platform"),
    [
        ("28y698lhv2f.sip.livekit.cloud", "SigmaMind"),
        ("sip.livekit.cloud", "SigmaMind"),
        ("api.sigmamind.ai", "SigmaMind"),
        ("SIP.RetellAI.com", "Retell"),
        ("sip.rtc.elevenlabs.io", "ElevenLabs"),
        ("sip:28y698lhv2f.sip.livekit.cloud;transport=tcp", "SigmaMind"),
    ],
)
def test_a_platforms_own_host_is_stopped(typed: str, platform: str) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code) == (Outcome.ERROR, Code.SIP_PLATFORM_HOST)
    assert finding.facts["platform"] == platform
    assert finding.fix is None


def test_a_host_that_only_ends_like_a_platforms_is_not_stopped() -> None:
    assert judge_sip_uri("notsigmamind.ai").outcome is Outcome.OK


@pytest.mark.parametrize("typed", ["pstn.twilio.com", "pstn.ashburn.twilio.com", "sip:pstn.twilio.com"])
def test_a_forgotten_trunk_name_is_told(typed: str) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code) == (Outcome.INCOMPLETE, Code.SIP_TRUNK_NAME_MISSING)


@pytest.mark.parametrize("typed", ["10.0.0.1", "192.168.1.20", "127.0.0.1", "::1", "[fd00::1]"])
def test_an_address_that_sigmamind_can_not_reach_is_a_warning(typed: str) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code) == (Outcome.WARNING, Code.SIP_PRIVATE_IP)
    assert finding.value


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", Code.REQUIRED),
        ("sip:", Code.SIP_INCOMPLETE),
        ("acme", Code.SIP_INCOMPLETE),
        ("8.8.8", Code.SIP_INCOMPLETE),
        ("[2607:", Code.SIP_INCOMPLETE),
        ("acme-", Code.SIP_INCOMPLETE),
    ],
)
def test_what_may_still_become_a_host_is_incomplete(typed: str, code: Code) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.INCOMPLETE, code, "")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("acme trunk.com", Code.SIP_BAD_CHARACTER),
        ("acme_trunk.com", Code.SIP_BAD_CHARACTER),
        ("acme..com", Code.SIP_BAD_LABEL),
        ("-acme.com", Code.SIP_BAD_LABEL),
        ("a" * 64 + ".com", Code.SIP_BAD_LABEL),
        ("☎.com", Code.SIP_NOT_A_HOST),
        ("256.1.1.1", Code.SIP_BAD_IP),
        ("1.2.3.4.5", Code.SIP_BAD_IP),
        ("0.0.0.0", Code.SIP_BAD_IP),
        ("fe80::1%eth0", Code.SIP_BAD_IP),
        (".".join(["a" * 63] * 4) + ".com", Code.TOO_LONG),
        ("x" * 3000, Code.TOO_LONG),
    ],
)
def test_what_can_not_become_a_host_says_why(typed: str, code: Code) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.ERROR, code, "")


@pytest.mark.parametrize("host", [HOST, "sip.telnyx.com", "8.8.8.8", "[2607:f8b0::1]", "2607:f8b0::1"])
def test_typing_a_host_is_never_an_error_on_the_way(host: str) -> None:
    for end in range(1, len(host) + 1):
        assert judge_sip_uri(host[:end]).outcome is not Outcome.ERROR, host[:end]
