"""What holds for any SIP URI."""

from __future__ import annotations

import ipaddress
import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sigmamind_desktop.domain.findings import Outcome, Repair
from sigmamind_desktop.domain.trunks.carriers import platform_of
from sigmamind_desktop.domain.trunks.sip_address import judge_sip_uri
from tests.domain.texts import anything, is_consistent, thorough

pytestmark = pytest.mark.slow

HARMLESS = {
    *(Repair.WHITE_SPACE, Repair.WRAPPING, Repair.TRAILING_DOT),
    # A SIP URI is taken as its host, which the field shows: there is nothing to press away.
    *(Repair.SCHEME, Repair.PORT, Repair.PARAMETERS),
}


@thorough
@given(anything)
def test_any_sip_uri(typed: str) -> None:
    finding = judge_sip_uri(typed)
    is_consistent(finding)
    assert bool(finding.value) is finding.outcome.may_be_sent
    if finding.value:
        assert len(finding.value) <= 253
        if finding.value.startswith("["):
            ipaddress.IPv6Address(finding.value[1:-1])
        else:
            labels = finding.value.split(".")
            assert all(re.fullmatch(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", label) for label in labels)
        assert platform_of(finding.value) is None
        again = judge_sip_uri(finding.value)
        assert (again.outcome, again.code, again.value) == (finding.outcome, finding.code, finding.value)
        assert again.fix is None
    if finding.fix is not None:
        assert finding.outcome.may_be_sent is (finding.fix.repairs <= HARMLESS)
        repaired = judge_sip_uri(finding.fix.text)
        assert repaired.value == finding.fix.text
        assert repaired.fix is None


_names = st.from_regex(r"(?:[a-z](?:[a-z0-9-]{0,8}[a-z0-9])?\.){1,3}[a-z]{2,6}", fullmatch=True)
_addresses = st.ip_addresses().filter(
    lambda address: (
        not address.is_multicast
        and not address.is_unspecified
        and str(address) != "255.255.255.255"
        and getattr(address, "ipv4_mapped", None) is None  # is sent as the IPv4 address that it is
    )
)
hosts = st.one_of(
    _names.filter(lambda name: platform_of(name) is None and not name.endswith("twilio.com")),
    _addresses.map(lambda address: f"[{address}]" if address.version == 6 else str(address)),
)


@thorough
@given(
    hosts,
    st.sampled_from(["", "sip:", "sips:", "SIP://", "https://", "sip: ", "tls:"]),
    st.sampled_from(["", "", "bob@", "+14155552671@", "bob:s3cret@", "a.b@c@"]),
    st.sampled_from(["", "", "."]),
    st.one_of(st.just(""), st.integers(0, 65535).map(":{}".format), st.just(":")),
    st.sampled_from(["", "", "/", "/trunk/1", "#x"]),
    st.sampled_from(["", "", ";transport=tls", "?x=1", ";lr;x=a%40b.example"]),
    st.sampled_from([("", ""), ("<", ">"), ('"', '"'), ("“", "”")]),
    st.sampled_from(["", "", " ", "\r\n", "\u200b", "\u00a0"]),
)
def test_a_host_is_found_in_all_that_is_round_it(
    host: str,
    scheme: str,
    user: str,
    dot: str,
    port: str,
    path: str,
    parameters: str,
    wrapping: tuple[str, str],
    space: str,
) -> None:
    core = f"{scheme}{user}{host}{dot}{port}{path}{parameters}"
    finding = judge_sip_uri(f"{space}{wrapping[0]}{core}{wrapping[1]}{space}")
    taken_away = {
        Repair.SCHEME: scheme,
        Repair.USER: user,
        Repair.TRAILING_DOT: dot,
        Repair.PORT: port,
        Repair.PATH: path,
        Repair.PARAMETERS: parameters,
        Repair.WRAPPING: wrapping[0],
        Repair.WHITE_SPACE: space,
    }
    repairs = {repair for repair, text in taken_away.items() if text}
    if not repairs:
        assert (finding.value, finding.fix) == (host, None)
        return
    assert finding.fix is not None
    assert (finding.fix.text, finding.fix.repairs) == (host, repairs)
    assert finding.value == (host if repairs <= HARMLESS else "")


@thorough
@given(hosts)
def test_typing_any_host_is_never_an_error_on_the_way(host: str) -> None:
    assume(not host.startswith("[::"))
    for end in range(1, len(host) + 1):
        assume(platform_of(host[:end]) is None)
        assert judge_sip_uri(host[:end]).outcome is not Outcome.ERROR, host[:end]
