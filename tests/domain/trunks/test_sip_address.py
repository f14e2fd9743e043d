"""Termination SIP URIs: what may be sent, and what is taken away from it."""

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


@pytest.mark.parametrize("host", ["acme.io", "8.8.8.8", "[2607:f8b0::1]"])
@pytest.mark.parametrize(("before", "behind"), [("", ""), ("sip:", ";transport=udp"), ("acme:Pw@", "")])
@pytest.mark.parametrize("port", ["65536", "70000", "99999", "998877665544", "000070000"])
def test_ports_end_at_65535(host: str, before: str, behind: str, port: str) -> None:
    finding = judge_sip_uri(f"{before}{host}:{port}{behind}")
    assert (finding.outcome, finding.code, finding.fix) == (Outcome.ERROR, Code.SIP_BAD_PORT, None)
    # It may become a password by typing on.
    assert port not in str(finding)


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
    [
        "54.172.60.0/255.255.255.0",
        "[2600:1f18::/32]",
        "54.172.60.0/30",
        "54.172.60.0/23",
        "2600:1f18::/32",
        "54.172.60.0-3",
        "54.172.60.0 - 54.172.60.3",
    ],
)
def test_a_network_is_no_host(typed: str) -> None:
    finding = judge_sip_uri(typed)
    assert (finding.outcome, finding.code, finding.fix) == (Outcome.ERROR, Code.SIP_NETWORK, None)


def test_a_network_of_one_address_is_that_address() -> None:
    finding = judge_sip_uri("54.172.60.1/32")
    assert finding.fix is not None
    assert finding.fix.text == "54.172.60.1"
