"""What holds for any text at all."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import replace

import phonenumbers
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.e164 import is_e164, pretty, region_of
from sigmamind_desktop.domain.fields.judging import LIMITS, REQUIRED, judge_field, judge_form
from sigmamind_desktop.domain.findings import Code, Finding, Outcome, Repair
from sigmamind_desktop.domain.phone_judging import judge_phone_number
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.text import clean, is_sendable
from sigmamind_desktop.domain.trunks.carriers import platform_of
from sigmamind_desktop.domain.trunks.sip_address import judge_sip_uri

pytestmark = pytest.mark.slow

thorough = settings(settings.get_profile("thorough"))

HARMLESS = {
    *(Repair.WHITE_SPACE, Repair.WRAPPING, Repair.TRAILING_DOT),
    # A SIP URI is taken as its host, which the field shows: there is nothing to press away.
    *(Repair.SCHEME, Repair.PORT, Repair.PARAMETERS),
}

_ODD = [
    *("\x00", "\x1b", "\x7f", "\x85", "\r\n", "\t", " ", "\u00a0", "\u2028", "\u3000"),
    *("\ud800", "\udfff", "\ue000", "\U0010ffff", "\ufeff", "\u200b", "\u00ad", "\ufe0f"),
    *("\u061c", "\u200e", "\u200f", "\u202a", "\u202e", "\u202c", "\u2066", "\u2069"),
    *("😀", "👩\u200d🚒", "🇩🇪", "e\u0301", "ß", "İ", "ſ", "٣", "４", "②", "½", "中", "⒈", "℀"),
]
any_text = st.one_of(
    st.text(st.characters(), max_size=60),  # with surrogates and control characters
    st.lists(st.sampled_from(_ODD), max_size=20).map("".join),
)
_PHONE_PIECES = [
    *"0123456789" * 2,
    *"+() -./;=xeE,:#*'~[]",
    *("tel:", "ext. ", "(0)", "+1", "+44 ", "+49 ", "+39 ", "00", "E+10", "4155552671", "20 7946 0958"),
    *("\u200b", "\u202a", "\u00a0", "\u202f", "４", "٤", "²", "–", "’", "A", "z", "\ud800", "\x00", "😀"),
]
phone_like = st.lists(st.sampled_from(_PHONE_PIECES), max_size=20).map("".join)
_SIP_PIECES = [
    *("sip:", "sips:", "SIP://", "https://", "tel:", "user", "@", ":", ":5060", ".", "..", "-", "[", "]"),
    *("::", "2001:db8", "8.8.8.8", "10.", "255", "acme", ".pstn.twilio.com", "sip.telnyx.com", "%", "_"),
    *(";transport=tls", ";", "?", "/", "\\", "#", "<", ">", '"', "“", "`", ",", "(", "&", "livekit.cloud"),
    *(
        "ü",
        "ａ",
        "。",
        "：",
        "＠",
        "ß",
        "ſ",
        "⒈",
        "٤",
        "XN--",
        "xn--mnchen-3ya",
        "\u0301",
        "\u200d",
        "\u202e",
    ),
    *(" ", "\t", "\u00a0", "\u200b", "\x00", "\ud800", "\ufe0f", "😀", "a" * 63 + "."),
]
sip_like = st.lists(st.sampled_from(_SIP_PIECES), max_size=9).map("".join)
anything = st.one_of(any_text, phone_like, sip_like)
regions = st.sampled_from(["", "US", "GB", "DE", "IT", "IN", "RU", "BR", "AU", "ZZ", "nonsense"])


def _is_consistent(finding: Finding) -> None:
    if not finding.outcome.may_be_sent:
        assert finding.value == ""
    assert is_sendable(finding.value)
    assert finding.value == finding.value.strip()
    if finding.fix is not None:
        assert finding.fix.text or finding.fix.password
        assert finding.fix.repairs


@thorough
@given(anything, regions, st.booleans())
@example("+0", "", True)
@example("1.41556E+10", "US", True)
def test_any_phone_number(typed: str, region: str, required: bool) -> None:
    finding = judge_phone_number(typed, region, required=required)
    _is_consistent(finding)
    if finding.outcome.may_be_sent:
        assert bool(finding.value) is (finding.code is not Code.EMPTY_OPTIONAL)
    if finding.value:
        assert re.fullmatch(r"\+[1-9][0-9]{6,14}", finding.value)
    if finding.fix is not None:
        repaired = judge_phone_number(finding.fix.text, region, required=required)
        assert repaired.value == finding.fix.text
        assert repaired.fix is None


@thorough
@given(anything, regions)
def test_a_right_number_stays_as_it_is(typed: str, region: str) -> None:
    finding = judge_phone_number(typed, region, required=True)
    if finding.outcome is Outcome.OK:
        for shown in (finding.value, pretty(finding.value)):
            again = judge_phone_number(shown, region, required=True)
            assert (again.outcome, again.value) == (Outcome.OK, finding.value)


@thorough
@given(st.from_regex(r"\+[1-9][0-9]{6,14}", fullmatch=True), regions)
def test_what_fits_the_apis_pattern_is_never_an_error(number: str, region: str) -> None:
    assert judge_phone_number(number, region, required=True).outcome is not Outcome.ERROR


@thorough
@given(
    st.one_of(anything, st.from_regex(r"\+?[0-9]{5,16}", fullmatch=True)),
    st.sampled_from([*sorted(phonenumbers.SUPPORTED_REGIONS), ""]),
)
@example("+20000000000", "")
@example("+9710582878", "")
def test_what_a_number_becomes_becomes_itself(typed: str, region: str) -> None:
    becomes = judge_phone_number(typed, region, required=True).value
    if becomes:
        for chosen in ("", region):
            assert judge_phone_number(becomes, chosen, required=True).value == becomes


_WITH_MORE = "ABEOXelox*#@=²①é\u0431外٭"


@thorough
@given(st.one_of(phone_like, st.text("0123456789 +-()" + _WITH_MORE, max_size=24)), regions)
def test_a_number_that_may_be_sent_was_typed_digit_for_digit(typed: str, region: str) -> None:
    finding = judge_phone_number(typed, region, required=True)
    if not finding.value:
        return
    assert not any(character in _WITH_MORE for character in typed)
    digits = "".join(str(unicodedata.decimal(each)) for each in typed if each.isdecimal())
    parsed = phonenumbers.parse(finding.value) if finding.facts.get("region") else None
    code = str(parsed.country_code) if parsed is not None else ""
    own = finding.value[1:].removeprefix(code)
    # Only what goes before a number is left out: a prefix, the trunk's zero, the country's code.
    assert digits.endswith(own) or digits.replace("0", "").endswith(own.replace("0", ""))


# After these country codes a digit from 2 to 9 is no national prefix.
_COUNTRY_CODES = ["1", "31", "33", "34", "39", "43", "44", "49", "61", "81", "86", "91", "353", "380", "971"]
_separators = st.lists(st.sampled_from(["", "", "", " ", "-", ".", "\u00a0", "/", "\u200b"]), min_size=16)


@thorough
@given(
    st.sampled_from(_COUNTRY_CODES),
    st.from_regex(r"[2-9][0-9]{5,11}", fullmatch=True),
    st.sampled_from(["+", " +", "00", "tel:+", "(+", "\u202a+"]),
    _separators,
    # Brazil and Australia dial abroad by longer prefixes that begin with 00: those go first.
    regions.filter(lambda region: region not in ("AU", "BR")),
)
def test_an_international_number_is_sent_digit_for_digit(
    country_code: str, subscriber: str, prefix: str, separators: list[str], region: str
) -> None:
    closing = ")" if prefix == "(+" else ""
    spaced = "".join(digit + separators[place] for place, digit in enumerate(subscriber))
    _, point, behind = spaced.rpartition(".")
    assume(not point or sum(map(str.isdecimal, behind)) > 4)  # few are decimals, or an extension
    finding = judge_phone_number(f"{prefix}{country_code}{closing} {spaced}", region, required=True)
    assume(finding.code is not Code.PHONE_OTHER_PREFIX)  # valid behind another prefix than 00: it asks
    assert finding.outcome in (Outcome.OK, Outcome.WARNING)
    assert finding.value == f"+{country_code}{subscriber}"
    assert re.sub(r"[ .-]", "", pretty(finding.value)) == finding.value


@thorough
@given(st.one_of(anything, st.from_regex(r"\+?[0-9]{1,17}", fullmatch=True)))
def test_any_text_is_shown_and_placed(text: str) -> None:
    if not is_e164(text):
        assert pretty(text) == text
    assert region_of(text) is None or region_of(text) in phonenumbers.SUPPORTED_REGIONS


@thorough
@given(anything)
def test_any_sip_uri(typed: str) -> None:
    finding = judge_sip_uri(typed)
    _is_consistent(finding)
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


@thorough
@given(st.sampled_from(FieldId), st.one_of(anything, st.text(st.sampled_from("a😀 \u200b"), max_size=140)))
def test_any_field(field_id: FieldId, typed: str) -> None:
    draft = Draft(texts={field_id: typed})
    if field_id is FieldId.TRUNK_PASSWORD:
        draft = Draft(password=Secret(typed))
    finding = judge_field(field_id, draft)
    _is_consistent(finding)
    if field_id is FieldId.TRUNK_PASSWORD:
        assert finding.value == ""
        sent = typed.strip("\t\n\v\f\r\x85\u2028\u2029")
        assert finding.fix is None or finding.code is Code.HIDDEN_CHARACTER
        assert finding.outcome.may_be_sent is (0 < len(sent) <= 128 and is_sendable(sent))
    elif field_id in LIMITS:
        assert len(finding.value) <= LIMITS[field_id]
        assert finding.value in (clean(typed), "")
        assert bool(finding.value) is (0 < len(clean(typed)) <= LIMITS[field_id])
        if finding.value:
            again = judge_field(field_id, replace(draft, texts={field_id: finding.value}))
            assert again.value == finding.value
            if finding.code is not Code.HIDDEN_CHARACTER:
                assert (again.outcome, again.fix) == (Outcome.OK, None)


_good = {
    FieldId.PHONE_NUMBER: st.sampled_from(["+14155552671", " (+44) 20 7946 0958", "+1 415 555 267"]),
    FieldId.TERMINATION_SIP_URI: st.sampled_from(["acme.pstn.twilio.com", " 8.8.8.8.", "10.0.0.1"]),
    FieldId.TRUNK_USERNAME: st.sampled_from(["acme", " acme "]),
}


@thorough
@given(
    st.fixed_dictionaries(
        {field_id: st.one_of(good, good, good, good, anything) for field_id, good in _good.items()},
        optional={
            field_id: st.one_of(st.sampled_from(["", " ", "+14155552671"]), anything)
            for field_id in FieldId
            if field_id not in REQUIRED
        },
    ),
    st.one_of(st.just("hunter2"), any_text),
)
def test_any_form(texts: dict[FieldId, str], password: str) -> None:
    verdict = judge_form(Draft(texts=texts, password=Secret(password)))
    assert (verdict.request is None) is bool(verdict.problems)
    assert list(verdict.findings) == list(FieldId)
    request = verdict.request
    if request is None:
        return
    assert is_e164(request.phone_number)
    assert request.outbound_phone_number is None or is_e164(request.outbound_phone_number)
    assert request.trunk_password.reveal() == password.strip("\t\n\v\f\r\x85\u2028\u2029")
    assert request.trunk_username
    assert request.termination_sip_uri
    assert "" not in (request.friendly_name, request.inbound_agent_id, request.outbound_agent_id)


@thorough
@given(anything)
def test_cleaning_twice_changes_nothing(typed: str) -> None:
    cleaned = clean(typed)
    assert clean(cleaned) == cleaned
    assert is_sendable(cleaned)
    cleaned.encode()


_URL_PIECES = [
    *("http://", "https://", "HTTP://", "127.0.0.1", "localhost", "[::1]", "api.sigmamind.ai", "example.com"),
    *(
        "@",
        ":",
        ":8000",
        "/",
        "//",
        "\\",
        "?",
        "#",
        ".",
        "%2e",
        "user",
        "0",
        "1",
        "[",
        "]",
        "127.",
        "ｌ",
        "。",
    ),
]


@thorough
@given(st.one_of(anything, st.lists(st.sampled_from(_URL_PIECES), max_size=7).map("".join)))
def test_any_address_of_the_api_is_https_or_this_computer(text: str) -> None:
    try:
        url = ApiAddress.parse(text).url
    except ValueError:
        return
    assert ApiAddress.parse(url).url == url
    assert "@" not in url
    if not url.startswith("https://"):
        assert re.fullmatch(r"http://(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])(?::[0-9]+)?", url)


def test_outcomes_say_whether_they_may_be_sent() -> None:
    assert {outcome for outcome in Outcome if outcome.may_be_sent} == {Outcome.OK, Outcome.WARNING}
