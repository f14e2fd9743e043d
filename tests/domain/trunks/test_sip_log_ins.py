"""Termination SIP URIs with a log-in around the host, or with what may be one."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.findings import Code, Outcome, Repair
from sigmamind_desktop.domain.trunks.sip_address import judge_sip_uri, kept_on_disk

HOST = "acme.pstn.twilio.com"


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
        # Nor is a password, wherever in the user part it stands.
        (f"sip:acme;password=s3cret@{HOST}", "", ""),
        (f"sip:acme;pwd=s3cret;x=y@{HOST}", "", ""),
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
