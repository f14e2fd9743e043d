"""The termination SIP URI: a bare host, whatever was pasted."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.findings import Code, Outcome, Repair
from sigmamind_desktop.domain.trunks.sip_address import judge_sip_uri, kept_on_disk

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
        pytest.param("１．２．３．４", "1.2.3.4", id="full-width IPv4"),
        pytest.param("ac\u200cme.c\u200dom", "acme.com", id="joiners"),
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
        (f"{HOST}:5060", {Repair.PORT}),
        (f"{HOST}:", {Repair.PORT}),
        (f"{HOST};transport=tls", {Repair.PARAMETERS}),
        (f"{HOST};", {Repair.PARAMETERS}),
        (f"{HOST}?x=1", {Repair.PARAMETERS}),
        (f"sips:{HOST}:5061;transport=tls", {Repair.SCHEME, Repair.PORT, Repair.PARAMETERS}),
        (f"{HOST}.:5060", {Repair.TRAILING_DOT, Repair.PORT}),
        (f"sip:{HOST.upper()}. ", {Repair.SCHEME, Repair.TRAILING_DOT, Repair.WHITE_SPACE}),
        (f"Acme <sip:{HOST}:5060>;lr", {Repair.WRAPPING, Repair.SCHEME, Repair.PORT}),
    ],
)
def test_a_sip_uri_is_taken_as_its_host(typed: str, repairs: set[Repair]) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.value) == (Outcome.OK, Code.SIP_HOST_TAKEN, HOST)
    assert finding.fix is not None
    assert (finding.fix.text, finding.fix.repairs) == (HOST, repairs)


@pytest.mark.parametrize("port", ["5080", "0", "65535"])
def test_a_port_that_goes_missing_is_said(port: str) -> None:
    finding = judge_sip_uri(f"{HOST}:{port}")
    assert (finding.outcome, finding.code, finding.value) == (Outcome.WARNING, Code.SIP_PORT_LOST, HOST)
    assert finding.facts["port"] == port


@pytest.mark.parametrize(
    ("typed", "repairs"),
    [
        (f"https://{HOST}/", {Repair.SCHEME, Repair.PATH}),
        (f"user@{HOST}", {Repair.USER}),
        (f"@{HOST}", {Repair.USER}),
        (f"user:s3cret@{HOST}", {Repair.USER}),
        (f"user@sip.example.com@{HOST}", {Repair.USER}),
        (f"+14155552671@{HOST}", {Repair.USER}),
        (f"{HOST}/trunk", {Repair.PATH}),
        (f"{HOST}\\trunk", {Repair.PATH}),
        (f"{HOST}#termination", {Repair.PATH}),
        (f"sip:user@{HOST}:5060", {Repair.SCHEME, Repair.USER, Repair.PORT}),
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
    ("typed", "username", "password"),
    [
        (f"sip:acme:s3cret@{HOST}", "acme", "s3cret"),
        (f"acme:s3cret@{HOST}", "acme", "s3cret"),
        (f"sip:acme:p%40ss%3Aword@{HOST}", "acme", "p@ss:word"),
        (f"sip:acme:p@ss@{HOST}", "acme", "p@ss"),
        (f"sip:a%63me:s?3;c=r&e+t$@{HOST};transport=tls", "acme", "s?3;c=r&e+t$"),
        (f"sip:acme:100%25@{HOST}", "acme", "100%"),
        (f"sip:acme:100%@{HOST}", "acme", "100%"),
        (f"sip:acme@{HOST}", "acme", ""),
        (f"sip:+14155552671:s3cret@{HOST}", "+14155552671", "s3cret"),
        # Whom a call is for is no log-in.
        (f"sip:+1-415-555-2671@{HOST}", "", ""),
        (f"sip:@{HOST}", "", ""),
    ],
)
def test_the_log_in_round_a_host_is_repaired_too_and_stands_nowhere_else(
    typed: str, username: str, password: str
) -> None:
    finding = judge_sip_uri(typed)
    assert finding.fix is not None
    assert (finding.fix.username, finding.fix.password.reveal()) == (username, password)
    assert finding.fix.text == HOST
    if password:
        assert password not in repr(finding)


@pytest.mark.parametrize(
    "typed",
    [
        f"sip:acme%3As3cret@{HOST}",
        f"sip:acme%40s3cret@{HOST}",
        f"sip:acme%09s3cret@{HOST}",
        f"sip:acme%0As3cret@{HOST}",
        f"sip:acme%00:s3cret@{HOST}",
        f"sip:acme:s3cret%0A@{HOST}",
        f"Acme sip:acme:s3cret@{HOST}",
        f"Acme,sip:acme:s3cret@{HOST}",
        f"register => acme:s3cret@{HOST}",
        f"register=>acme:s3cret@{HOST}",
    ],
)
def test_an_unclear_log_in_is_no_part_of_the_repair(typed: str) -> None:
    finding = judge_sip_uri(typed)
    assert finding.outcome is Outcome.ERROR
    assert finding.fix is not None
    assert (finding.fix.text, finding.fix.username, finding.fix.password.reveal()) == (HOST, "", "")
    assert "s3cret" not in repr(finding)


@pytest.mark.parametrize("second", [";sip2.a.net", "?sip2", ";sip2.a.net;lr", ";transport=tls;sip2.a.net"])
def test_a_second_host_is_no_parameter(second: str) -> None:
    finding = judge_sip_uri(f"sip.a.net{second}")
    assert (finding.outcome, finding.value, finding.fix) == (Outcome.ERROR, "", None)


@pytest.mark.parametrize("host", ["acme.io", "8.8.8.8", "[2607:f8b0::1]"])
@pytest.mark.parametrize(("before", "behind"), [("", ""), ("sip:", ";transport=udp"), ("acme:Pw@", "")])
@pytest.mark.parametrize("port", ["65536", "70000", "99999", "998877665544", "000070000"])
def test_ports_end_at_65535(host: str, before: str, behind: str, port: str) -> None:
    finding = judge_sip_uri(f"{before}{host}:{port}{behind}")
    assert (finding.outcome, finding.code, finding.fix) == (Outcome.ERROR, Code.SIP_BAD_PORT, None)
    # It may become a password by typing on.
    assert port not in str(finding)


@pytest.mark.parametrize(
    "typed",
    [
        "sip:acme:s3cret@my_host.net",
        "sip:acme:s3cret@300.1.1.1",
        "acme:s3cret@host..net",
        "sip:acme:s3cret@",
        f"sip:acme:s3cret@{HOST};x=s3cret@sip.telnyx.com",
    ],
)
def test_a_password_round_what_is_no_host_is_in_no_finding(typed: str) -> None:
    finding = judge_sip_uri(typed)
    assert finding.value == ""
    assert "s3cret" not in repr(finding)


@pytest.mark.parametrize(
    ("typed", "fixed", "repairs"),
    [
        ("8.8.8.8:5060", "8.8.8.8", {Repair.PORT}),
        ("10.0.0.1:5060", "10.0.0.1", {Repair.PORT}),
        ("[2607:f8b0::1]:5060", "[2607:f8b0::1]", {Repair.PORT}),
        ("sip:[2607:f8b0::1]:5060", "[2607:f8b0::1]", {Repair.SCHEME, Repair.PORT}),
        ("sip:2607:f8b0::1", "[2607:f8b0::1]", {Repair.SCHEME}),
        ("sip:münchen.de:5060", "xn--mnchen-3ya.de", {Repair.SCHEME, Repair.PORT}),
    ],
)
def test_an_address_is_taken_like_a_name(typed: str, fixed: str, repairs: set[Repair]) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome.may_be_sent, finding.value) == (True, fixed)
    assert finding.fix is not None
    assert (finding.fix.text, finding.fix.repairs) == (fixed, repairs)


@pytest.mark.parametrize(
    "typed",
    ["54.172.60.0/30", "54.172.60.0/23", "2600:1f18::/32", "54.172.60.0-3", "54.172.60.0 - 54.172.60.3"],
)
def test_a_network_is_no_host(typed: str) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.fix) == (Outcome.ERROR, Code.SIP_NETWORK, None)


def test_a_network_of_one_address_is_that_address() -> None:
    finding = judge_sip_uri("54.172.60.1/32")
    assert finding.fix is not None
    assert finding.fix.text == "54.172.60.1"


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
    ("typed", "kept"),
    [
        (HOST, True),
        ("acme", True),
        (f"sip:{HOST}:5060;transport=tls", True),
        ("[2607:f8b0::1]:5060", True),
        ("acme:s3cret", False),
        ("sip:acme:12345", False),
        (f"sip:acme:s3cret@{HOST}", False),
        (f"acme@{HOST}", False),
        ("sip:acme:s3cret@my_host.net", False),
        (f"{HOST}:s3cret", False),
        (f"{HOST}:65535", True),
        (f"{HOST}:65536", False),
        ("acme.io:998877665544", False),
        ("münchen.example.de", True),
        (f" <sip:{HOST}> ", True),
        (f"{HOST};lr;user=phone", True),
        (f"acme%3As3cret%40{HOST}", False),
        (f"sip:acme%3AS3cretPw1@{HOST}", False),
        (f"acme：s3cret＠{HOST}", False),
        (f"{HOST};password=s3cret", False),
        (f"{HOST};transport=s3cret", False),
        (f"{HOST}?password=s3cret", False),
        (f"{HOST} acme s3cret", False),
        (f"{HOST}/acme/s3cret", False),
        (f"Acme sip:acme:s3cret@{HOST}", False),
    ],
)
def test_what_may_hold_a_password_is_not_kept_on_disk(typed: str, kept: bool) -> None:
    assert kept_on_disk(typed) == (typed if kept else "")


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("sip:fluffy;x-utag=foo@iii.ca", "iii.ca"),
        ("sip:fluffy;x-utag=foo:password@iii.ca", "iii.ca"),
        ("sip:user;x-v17:password@host.com:5555", "host.com"),
        ("sip:+1-(234)-00442031111111;ext=4545@lvdx.com", "lvdx.com"),
        ("sip:user;par=u%40example.net@example.com", "example.com"),
        ("sip:user/path;tel-param:pass@host.example.com:32;param=1%3d%3d1", "host.example.com"),
        ("sip:acme.example.com;tag=1@sip.carrier.net", "sip.carrier.net"),
        # A raw @ in a parameter, which has none by its grammar: only one reading has a host.
        ("sip:user@sip.carrier.net;x=a@b", "sip.carrier.net"),
    ],
)
def test_the_user_part_goes_before_the_host(typed: str, host: str) -> None:
    finding = judge_sip_uri(typed)
    assert finding.fix is not None
    assert finding.fix.text == host


def test_a_uri_with_two_readings_is_not_taken_apart() -> None:
    finding = judge_sip_uri("sip:user@sip.carrier.net;x=a@sip.telnyx.com")
    assert (finding.outcome, finding.fix) == (Outcome.ERROR, None)


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
