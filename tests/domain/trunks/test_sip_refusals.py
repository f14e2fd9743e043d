"""Termination SIP URIs that are stopped, warned of, or not yet complete."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.findings import Code, Outcome
from sigmamind_desktop.domain.trunks.sip_address import judge_sip_uri

HOST = "acme.pstn.twilio.com"


@pytest.mark.parametrize(
    "name",
    ["pbx.local", "PBX.Local.", "pbx.home.arpa", "pbx.internal", "3cx.lan", "fritz.box", "sip.localhost"],
)
def test_a_name_that_only_a_local_network_knows_is_like_a_private_address(name: str) -> None:
    finding = judge_sip_uri(name)
    assert (finding.outcome, finding.code) == (Outcome.WARNING, Code.SIP_LOCAL_NAME)
    assert finding.facts["host"] == name.lower().rstrip(".")


@pytest.mark.parametrize("name", ["local.carrier.net", "mylocal.net", "home.carrier.com", "internal.de"])
def test_a_name_that_only_looks_local_is_not(name: str) -> None:
    assert judge_sip_uri(name).code is Code.SIP_FINE


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("acme.pstn.twil\u0456o.com", "\u0456 (U+0456)"),
        ("\u0430cme.example.com", "\u0430 (U+0430)"),
        ("sip:\u0430cme.example.com:5060", "\u0430 (U+0430)"),
        ("\u0391cme.example.com", "\u03b1 (U+03B1)"),
        ("acm\u00e9\u0430.example.com", "\u0430 (U+0430)"),
        ("xn--cme-5cd.example.com", "\u0430 (U+0430)"),
        ("sip.acme.c\u043em", "\u043e (U+043E)"),
    ],
)
def test_a_letter_that_looks_like_a_latin_one_beside_it_is_named(typed: str, named: str) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.ERROR, Code.SIP_BAD_CHARACTER, "")
    assert finding.facts["character"] == named


@pytest.mark.parametrize(
    "typed",
    ["\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444", "sip.\u043f\u0440\u0438\u043c\u0435\u0440.com"],
)
def test_a_label_of_one_script_is_a_name(typed: str) -> None:
    assert judge_sip_uri(typed).outcome is Outcome.OK


@pytest.mark.parametrize(
    ("typed", "platform"),
    [
        ("28y698lhv2f.sip.livekit.cloud", "SigmaMind"),
        ("sip.livekit.cloud", "SigmaMind"),
        ("sigmamind.ai", "SigmaMind"),
        ("api.sigmamind.ai", "SigmaMind"),
        ("sip.retellai.com", "Retell"),
        ("SIP.RetellAI.com", "Retell"),
        ("5t4n6j0wnrl.sip.livekit.cloud", "Retell"),
        ("sip.api.openai.com", "OpenAI"),
        ("sip:proj_1@sip.api.openai.com;transport=tls", "OpenAI"),
        ("sip.eu.synthflow.ai", "Synthflow"),
        ("sip.voice.x.ai", "xAI"),
        ("sip.vapi.ai", "Vapi"),
        ("sip.rtc.elevenlabs.io", "ElevenLabs"),
        ("sip.rtc.elevenlabs.io.", "ElevenLabs"),
        (" sip.rtc.elevenlabs.io ", "ElevenLabs"),
        ("sip:28y698lhv2f.sip.livekit.cloud;transport=tcp", "SigmaMind"),
        ("https://28y698lhv2f.sip.livekit.cloud/", "SigmaMind"),
        ("sip:+14155552671@sip.rtc.elevenlabs.io:5060", "ElevenLabs"),
        ("ｓｉｐ。ｌｉｖｅｋｉｔ。ｃｌｏｕｄ", "SigmaMind"),
    ],
)
def test_a_platforms_own_host_is_stopped(typed: str, platform: str) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.ERROR, Code.SIP_PLATFORM_HOST, "")
    assert finding.facts["platform"] == platform
    assert finding.fix is None


@pytest.mark.parametrize(
    "typed", ["notsigmamind.ai", "mylivekit.cloud", "livekit.cloud.example.com", "sigmamind.ai.example.com"]
)
def test_a_host_that_only_looks_like_a_platforms_is_not_stopped(typed: str) -> None:
    assert judge_sip_uri(typed).outcome is Outcome.OK


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("pstn.twilio.com", "pstn.twilio.com"),
        ("PSTN.Twilio.com.", "pstn.twilio.com"),
        ("pstn.ashburn.twilio.com", "pstn.ashburn.twilio.com"),
        ("sip:pstn.twilio.com", "pstn.twilio.com"),
    ],
)
def test_a_forgotten_trunk_name_is_told(typed: str, host: str) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code) == (Outcome.INCOMPLETE, Code.SIP_TRUNK_NAME_MISSING)
    assert (finding.value, finding.facts["host"]) == ("", host)


def test_a_trunk_name_is_not_asked_of_other_carriers() -> None:
    assert judge_sip_uri("pstn.example.com").outcome is Outcome.OK


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("10.0.0.1", "10.0.0.1"),
        ("172.16.0.9", "172.16.0.9"),
        ("192.168.1.20", "192.168.1.20"),
        ("127.0.0.1", "127.0.0.1"),
        ("169.254.1.1", "169.254.1.1"),
        ("100.64.0.1", "100.64.0.1"),
        ("::1", "[::1]"),
        ("[fd00::1]", "[fd00::1]"),
        ("fe80::1", "[fe80::1]"),
        ("2001:db8::1", "[2001:db8::1]"),
        ("::ffff:10.0.0.1", "10.0.0.1"),
        ("fec0::1", "[fec0::1]"),
        ("240.0.0.1", "240.0.0.1"),
        ("64:ff9b::10.0.0.1", "[64:ff9b::a00:1]"),
        ("2002:a00:1::1", "[2002:a00:1::1]"),
        ("::8.8.8.8", "[::808:808]"),
    ],
)
def test_an_address_that_sigmamind_can_not_reach_is_a_warning(typed: str, value: str) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code) == (Outcome.WARNING, Code.SIP_PRIVATE_IP)
    assert (finding.value, finding.facts["host"]) == (value, value)


@pytest.mark.parametrize("typed", ["172.15.0.1", "172.32.0.1", "11.0.0.1", "192.169.0.1", "100.128.0.1"])
def test_a_neighbour_of_a_private_network_is_public(typed: str) -> None:
    assert judge_sip_uri(typed).outcome is Outcome.OK


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", Code.REQUIRED),
        (" \u200b\n", Code.REQUIRED),
        ("sip:", Code.SIP_INCOMPLETE),
        ("https://", Code.SIP_INCOMPLETE),
        ("sip:user@", Code.SIP_INCOMPLETE),
        ("sip:acme", Code.SIP_INCOMPLETE),
        ("acme", Code.SIP_INCOMPLETE),
        ("acme.", Code.SIP_INCOMPLETE),
        ("acme.c", Code.SIP_INCOMPLETE),
        ("acme-", Code.SIP_INCOMPLETE),
        ("acme.com-", Code.SIP_INCOMPLETE),
        ("localhost", Code.SIP_INCOMPLETE),
        ("8", Code.SIP_INCOMPLETE),
        ("8.8.8", Code.SIP_INCOMPLETE),
        ("8.8.8.", Code.SIP_INCOMPLETE),
        ("[", Code.SIP_INCOMPLETE),
        ("[2607:", Code.SIP_INCOMPLETE),
        ("2607:f8b0", Code.SIP_INCOMPLETE),
        ("::ffff:8.8.8", Code.SIP_INCOMPLETE),
    ],
)
def test_what_may_still_become_a_host_is_incomplete(typed: str, code: Code) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.INCOMPLETE, code, "")
    assert finding.fix is None


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("acme trunk.com", Code.SIP_BAD_CHARACTER),
        ("acme_trunk.com", Code.SIP_BAD_CHARACTER),
        ("acme.com:abc", Code.SIP_BAD_CHARACTER),
        ("acme.com,sip.telnyx.com", Code.SIP_BAD_CHARACTER),
        ("+14155552671", Code.SIP_BAD_CHARACTER),
        ("acme..com", Code.SIP_BAD_LABEL),
        (".acme.com", Code.SIP_BAD_LABEL),
        ("-acme.com", Code.SIP_BAD_LABEL),
        ("acme-.com", Code.SIP_BAD_LABEL),
        ("☎.com", Code.SIP_NOT_A_HOST),
        ("😀.com", Code.SIP_NOT_A_HOST),
        ("256.1.1.1", Code.SIP_BAD_IP),
        ("8.8.8.256", Code.SIP_BAD_IP),
        ("08.8.8.8", Code.SIP_BAD_IP),
        ("1.2.3.4.5", Code.SIP_BAD_IP),
        ("8.8.8.8:a", Code.SIP_BAD_IP),
        ("8.8.8.8:5060:5061", Code.SIP_BAD_IP),
        ("8.8.8.8::", Code.SIP_BAD_IP),
        ("acme:70000", Code.SIP_BAD_PORT),
        # Complete addresses, which nobody can reach: that is what is said of them now.
        ("0.0.0.0", Code.SIP_PRIVATE_IP),
        ("255.255.255.255", Code.SIP_PRIVATE_IP),
        ("224.0.0.1", Code.SIP_PRIVATE_IP),
        ("[ff02::1]", Code.SIP_PRIVATE_IP),
        ("xn--a.pt", Code.SIP_NOT_A_HOST),
        ("xn--a-ecp.ru", Code.SIP_NOT_A_HOST),
        ("[8.8.8.8]", Code.SIP_BAD_IP),
        ("fe80::1%eth0", Code.SIP_BAD_IP),
        ("[2607::f8b0::1]", Code.SIP_BAD_IP),
    ],
)
def test_what_can_not_become_a_host_says_why(typed: str, code: Code) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.ERROR, code, "")
    assert finding.fix is None


@pytest.mark.parametrize(
    ("typed", "character"), [("acme trunk.com", " "), ("acme_trunk.com", "_"), ("acme.com%20", "%")]
)
def test_the_character_that_a_host_has_not_is_named(typed: str, character: str) -> None:
    assert judge_sip_uri(typed).facts["character"] == character


_LONG = ".".join(["a" * 63] * 3)  # 191 characters


@pytest.mark.parametrize(
    ("host", "code"),
    [
        pytest.param("a" * 63 + ".com", Code.SIP_FINE, id="label of 63"),
        pytest.param("a" * 64 + ".com", Code.SIP_BAD_LABEL, id="label of 64"),
        pytest.param(f"{_LONG}.{'b' * 61}", Code.SIP_FINE, id="host of 253"),
        pytest.param(f"{_LONG}.{'b' * 62}", Code.TOO_LONG, id="host of 254"),
        pytest.param("ü" * 57 + ".de", Code.SIP_FINE, id="A-label of 63"),
        pytest.param("ü" * 58 + ".de", Code.SIP_NOT_A_HOST, id="A-label of 64"),
        pytest.param("x" * 3000, Code.TOO_LONG, id="3000 characters"),
    ],
)
def test_a_label_has_63_characters_at_most_and_a_host_253(host: str, code: Code) -> None:
    finding = judge_sip_uri(host)
    assert finding.code is code
    assert bool(finding.value) is (code is Code.SIP_FINE)
    if code is Code.TOO_LONG:
        assert (finding.outcome, finding.facts["limit"]) == (Outcome.ERROR, "253")


def test_the_limit_is_the_hosts_and_not_that_of_what_is_taken_away() -> None:
    finding = judge_sip_uri(f"sip:user@{_LONG}.{'b' * 61}:5060;transport=tls")
    assert finding.fix is not None
    assert len(finding.fix.text) == 253


@pytest.mark.parametrize(
    "host",
    [
        HOST,
        "sip.telnyx.com",
        "acme.sip-us.vonage.com",
        "3cx.example.com",
        "münchen.example.de",
        "xn--mnchen-3ya.example.de",
        "8.8.8.8",
        "192.168.100.200",
        "[2001:db8::1]",
        "2001:db8::1",
        "[2600:1f18:1234:5678:9abc:def0:1234:5678]",
        "2001:db8::8.8.8.8",
    ],
)
def test_typing_a_host_is_never_an_error_on_the_way(host: str) -> None:
    for end in range(1, len(host) + 1):
        assert judge_sip_uri(host[:end]).outcome is not Outcome.ERROR, host[:end]
    assert judge_sip_uri(host).outcome.may_be_sent
