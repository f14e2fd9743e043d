"""The termination SIP URI: a bare host, whatever was pasted."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.findings import Code, Outcome, Repair
from sigmamind_desktop.domain.trunks.sip_address import judge_sip_uri

HOST = "acme.pstn.twilio.com"


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        (HOST, HOST),
        ("sip.telnyx.com", "sip.telnyx.com"),
        ("SIP.Telnyx.COM", "sip.telnyx.com"),
        ("acme.pstn.ashburn.twilio.com", "acme.pstn.ashburn.twilio.com"),
        ("acme.sip-us.vonage.com", "acme.sip-us.vonage.com"),
        ("12345.zt.plivo.com", "12345.zt.plivo.com"),
        ("a--b.example.com", "a--b.example.com"),
        ("1.2.3.4.example.com", "1.2.3.4.example.com"),
        ("8.8.8.8", "8.8.8.8"),
    ],
)
def test_a_host_may_be_sent(typed: str, value: str) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.OK, Code.SIP_FINE, value)
    assert finding.fix is None


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        pytest.param("münchen.example.de", "xn--mnchen-3ya.example.de", id="umlaut"),
        pytest.param("MÜNCHEN.example.de", "xn--mnchen-3ya.example.de", id="capital umlaut"),
        pytest.param("mu\u0308nchen.example.de", "xn--mnchen-3ya.example.de", id="decomposed umlaut"),
        pytest.param("xn--mnchen-3ya.example.de", "xn--mnchen-3ya.example.de", id="A-label"),
        pytest.param("XN--MNCHEN-3YA.example.de", "xn--mnchen-3ya.example.de", id="capital A-label"),
        pytest.param("faß.de", "xn--fa-hia.de", id="sharp s of IDNA 2008"),
        pytest.param("例え。テスト", "xn--r8jz45g.xn--zckzah", id="ideographic full stop"),
        pytest.param("مثال.إختبار", "xn--mgbh0fb.xn--kgbechtv", id="right to left"),
        pytest.param("ａｃｍｅ．com", "acme.com", id="full-width"),
    ],
)
def test_a_name_beyond_ascii_is_sent_as_a_labels(typed: str, value: str) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.OK, Code.SIP_FINE, value)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("2607:f8b0::1", "[2607:f8b0::1]"),
        ("[2607:f8b0::1]", "[2607:f8b0::1]"),
        ("2607:F8B0:0:0::1", "[2607:f8b0::1]"),
        ("2600:1f18:1234:5678:9abc:def0:1234:5678", "[2600:1f18:1234:5678:9abc:def0:1234:5678]"),
    ],
)
def test_an_ipv6_address_is_sent_in_brackets(typed: str, value: str) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.OK, Code.SIP_FINE, value)


@pytest.mark.parametrize("typed", ["::ffff:8.8.8.8", "[::ffff:808:808]", "::FFFF:0808:0808"])
def test_an_ipv4_address_written_as_ipv6_is_sent_as_ipv4(typed: str) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.OK, Code.SIP_FINE, "8.8.8.8")


@pytest.mark.parametrize(
    ("typed", "repairs"),
    [
        pytest.param(f"  {HOST} ", {Repair.WHITE_SPACE}, id="spaces"),
        pytest.param(f"{HOST}\r\n", {Repair.WHITE_SPACE}, id="line break"),
        pytest.param(f"\u00a0{HOST}\u3000", {Repair.WHITE_SPACE}, id="spaces of web pages"),
        pytest.param("ac\u200bme.pstn.twilio.com", {Repair.WHITE_SPACE}, id="zero-width space inside"),
        pytest.param(f"{HOST}.", {Repair.TRAILING_DOT}, id="dot"),
        pytest.param(f"{HOST}。", {Repair.TRAILING_DOT}, id="ideographic full stop"),
        pytest.param(f'"{HOST}"', {Repair.WRAPPING}, id="quotes"),
        pytest.param(f"“{HOST}”", {Repair.WRAPPING}, id="typographic quotes"),
        pytest.param(f"`{HOST}`", {Repair.WRAPPING}, id="backticks"),
        pytest.param(f"<{HOST}>", {Repair.WRAPPING}, id="angle brackets"),
        pytest.param(
            f' <"{HOST}."> ', {Repair.WHITE_SPACE, Repair.WRAPPING, Repair.TRAILING_DOT}, id="all of them"
        ),
    ],
)
def test_what_does_no_harm_is_taken_away_without_asking(typed: str, repairs: set[Repair]) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.OK, Code.SIP_FINE, HOST)
    assert finding.fix is not None
    assert (finding.fix.text, finding.fix.repairs) == (HOST, repairs)


@pytest.mark.parametrize(
    ("typed", "repairs"),
    [
        (f"sip:{HOST}", {Repair.SCHEME}),
        (f"sip://{HOST}", {Repair.SCHEME}),
        (f"sip: {HOST}", {Repair.SCHEME}),
        (f"sip:sip:{HOST}", {Repair.SCHEME}),
        (f"SIPS:{HOST}", {Repair.SCHEME}),
        (f"tls:{HOST}", {Repair.SCHEME}),
        (f"http://{HOST}", {Repair.SCHEME}),
        (f"https://{HOST}", {Repair.SCHEME}),
        (f"https://{HOST}/", {Repair.SCHEME, Repair.PATH}),
        (f"{HOST}:5060", {Repair.PORT}),
        (f"{HOST}:", {Repair.PORT}),
        (f"{HOST};transport=tls", {Repair.PARAMETERS}),
        (f"{HOST};", {Repair.PARAMETERS}),
        (f"{HOST}?x=1", {Repair.PARAMETERS}),
        (f"user@{HOST}", {Repair.USER}),
        (f"@{HOST}", {Repair.USER}),
        (f"user:s3cret@{HOST}", {Repair.USER}),
        (f"user@sip.example.com@{HOST}", {Repair.USER}),
        (f"+14155552671@{HOST}", {Repair.USER}),
        (f"{HOST}/trunk", {Repair.PATH}),
        (f"{HOST}\\trunk", {Repair.PATH}),
        (f"{HOST}#termination", {Repair.PATH}),
        (f"sips:{HOST}:5061;transport=tls", {Repair.SCHEME, Repair.PORT, Repair.PARAMETERS}),
        (f"sip:user@{HOST}:5060", {Repair.SCHEME, Repair.USER, Repair.PORT}),
        (f"{HOST}.:5060", {Repair.TRAILING_DOT, Repair.PORT}),
        (f"sip:{HOST.upper()}. ", {Repair.SCHEME, Repair.TRAILING_DOT, Repair.WHITE_SPACE}),
        (
            f"<sip:user:secret@{HOST}:5061;transport=tls>",
            {Repair.WRAPPING, Repair.SCHEME, Repair.USER, Repair.PORT, Repair.PARAMETERS},
        ),
    ],
)
def test_what_has_no_place_in_the_field_is_repaired_on_confirmation(typed: str, repairs: set[Repair]) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.ERROR, Code.SIP_NEEDS_REPAIR, "")
    assert finding.fix is not None
    assert (finding.fix.text, finding.fix.repairs) == (HOST, repairs)


@pytest.mark.parametrize(
    ("typed", "fixed", "repairs"),
    [
        ("8.8.8.8:5060", "8.8.8.8", {Repair.PORT}),
        ("10.0.0.1:5060", "10.0.0.1", {Repair.PORT}),
        ("[2607:f8b0::1]:5060", "[2607:f8b0::1]", {Repair.PORT}),
        ("sip:[2607:f8b0::1]:5060", "[2607:f8b0::1]", {Repair.SCHEME, Repair.PORT}),
        ("sip:2607:f8b0::1", "[2607:f8b0::1]", {Repair.SCHEME}),
        ("https://[2607:f8b0::1]/", "[2607:f8b0::1]", {Repair.SCHEME, Repair.PATH}),
        ("sip:münchen.de:5060", "xn--mnchen-3ya.de", {Repair.SCHEME, Repair.PORT}),
    ],
)
def test_an_address_is_repaired_like_a_name(typed: str, fixed: str, repairs: set[Repair]) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.ERROR, Code.SIP_NEEDS_REPAIR, "")
    assert finding.fix is not None
    assert (finding.fix.text, finding.fix.repairs) == (fixed, repairs)


def test_a_colon_of_ipv6_is_not_taken_for_a_ports() -> None:
    assert judge_sip_uri("2607:f8b0::5060").value == "[2607:f8b0::5060]"


@pytest.mark.parametrize(
    ("typed", "platform"),
    [
        ("28y698lhv2f.sip.livekit.cloud", "SigmaMind"),
        ("sip.livekit.cloud", "SigmaMind"),
        ("sigmamind.ai", "SigmaMind"),
        ("api.sigmamind.ai", "SigmaMind"),
        ("sip.retellai.com", "Retell"),
        ("SIP.RetellAI.com", "Retell"),
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
        ("0.0.0.0", Code.SIP_BAD_IP),
        ("224.0.0.1", Code.SIP_BAD_IP),
        ("[ff02::1]", Code.SIP_BAD_IP),
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
