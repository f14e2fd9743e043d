"""What people paste, and what is read from it."""

from __future__ import annotations

import json
import random
import re
import time
from typing import Any

import pytest

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.reading.details import PastedDetails
from sigmamind_desktop.domain.reading.pasting import LONGEST_TEXT, may_be_shown, read_pasted
from sigmamind_desktop.domain.secret import SHORTEST_TO_MASK
from sigmamind_desktop.domain.trunks.sip_address import judge_sip_uri
from tests.conftest import LongRuns

_N, _S, _U, _P = "phoneNumber", "terminationSipURI", "trunkUsername", "password"
_API = "https://api.sigmamind.ai/v1/phone-number/import"
_BODY = {
    "phoneNumber": "+14155552671",
    "trunkUsername": "acme",
    "trunkPassword": "pw 'x' $1",
    "terminationSipURI": "sip.telnyx.com",
}
_READ = {_N: "+14155552671", _U: "acme", _P: "pw 'x' $1", _S: "sip.telnyx.com"}
_PLAIN = {**_BODY, "trunkPassword": "pw"}
_PLAIN_READ = {**_READ, _P: "pw"}
_PLAIN_JSON = json.dumps(_PLAIN)
_HARD = {**_BODY, "trunkPassword": "p\\w 'x' \"é\" ^%!"}
_HARD_READ = {**_READ, _P: _HARD["trunkPassword"]}
_FOR_BASH = json.dumps(_HARD).replace("\\", "\\\\").replace("'", "\\'").replace("!", "\\u0021")
_FOR_CMD = re.sub(r"([^A-Za-z0-9 ])", r"^\1", re.sub(r"([\"\\])", r"\\\1", json.dumps(_HARD)))
_TELNYX = {_U: "acme", _P: "pw", _S: "sip.telnyx.com"}
_ROW = {_S: "sip.telnyx.com"}
_TWILIO = {_U: "acme", _P: "pw", _S: "acme.pstn.twilio.com"}

CASES: list[tuple[str, dict[str, str]]] = [
    # SIP URIs.
    ("sip:acme.pstn.twilio.com", {_S: "acme.pstn.twilio.com"}),
    ("sips:acme.pstn.twilio.com", {_S: "acme.pstn.twilio.com"}),
    ("SIP:ACME.pstn.twilio.com", {_S: "acme.pstn.twilio.com"}),
    ("<sip:acme.pstn.twilio.com>", {_S: "acme.pstn.twilio.com"}),
    ("sip:acme@sip.telnyx.com", {_S: "sip.telnyx.com", _U: "acme"}),
    ("sip:acme:pw@sip.telnyx.com", _TELNYX),
    ("sip:acme:pw@sip.telnyx.com:5060", {**_TELNYX, "port": "5060"}),
    ("sip:sip.telnyx.com:5061;transport=tls", {_S: "sip.telnyx.com", "port": "5061", "transport": "tls"}),
    ("sip:sip.telnyx.com;transport=UDP", {_S: "sip.telnyx.com", "transport": "udp"}),
    (
        "sip:acme:pw@sip.telnyx.com:5061;transport=tls?x=y",
        {**_TELNYX, "port": "5061", "transport": "tls"},
    ),
    ("Our trunk is sip:acme.pstn.twilio.com, thanks", {_S: "acme.pstn.twilio.com"}),
    ("sip:+14155552671@acme.pstn.twilio.com", {_S: "acme.pstn.twilio.com", _U: "+14155552671"}),
    ('"Acme" <sip:acme@sip.telnyx.com:5060>', {_S: "sip.telnyx.com", _U: "acme", "port": "5060"}),
    # curl, as the API's page has it, and as shells and other people's notes have it.
    (f"curl --request POST --url {_API} --data '{_PLAIN_JSON}'", _PLAIN_READ),
    (f"curl -X POST {_API} -H 'X-API-Key: key' -d '{_PLAIN_JSON}'", _PLAIN_READ),
    (
        f"$ curl {_API} \\\n  -H 'Content-Type: application/json' \\\n  --data-raw '{_PLAIN_JSON}'",
        _PLAIN_READ,
    ),
    (f"curl {_API} \\\r\n --json '{_PLAIN_JSON}'\r\n", _PLAIN_READ),
    (f"curl.exe {_API} --data '{_PLAIN_JSON}'", _PLAIN_READ),
    (f"curl {_API} --data='{_PLAIN_JSON}'", _PLAIN_READ),
    (f'curl {_API} ^\n -d "{json.dumps(_PLAIN_JSON)[1:-1]}"', _PLAIN_READ),
    (f"curl {_API} -d '{json.dumps(_PLAIN, indent=2)}'", _PLAIN_READ),
    (f"curl {_API} --data-binary @body.json", {}),
    (f"curl {_API} -d 'broken", {}),
    # Browsers and other languages write the call their way.
    (f"curl '{_API}' \\\n  -H 'a: b' \\\n  --data-raw $'{_FOR_BASH}'", _HARD_READ),
    (f'curl ^"{_API}^" ^\n  -H ^"a: b^" ^\n  --data-raw ^"{_FOR_CMD}^"', _HARD_READ),
    (f"curl {_API} -d'{_PLAIN_JSON}'", _PLAIN_READ),
    (f"sudo curl {_API} -d '{_PLAIN_JSON}'", _PLAIN_READ),
    (
        f"Invoke-RestMethod -Uri {_API} -Method Post -Headers @{{ Host = 'x' }} -Body '{_PLAIN_JSON}'",
        _PLAIN_READ,
    ),
    (f"fetch('{_API}', {{ method: 'POST', body: JSON.stringify({_PLAIN_JSON}) }})", _PLAIN_READ),
    (
        f'fetch("{_API}", {{\n  "headers": {{"host": "x"}},\n  "body": {json.dumps(json.dumps(_HARD))}\n}});',
        _HARD_READ,
    ),
    ('Invoke-RestMethod -Body \'{"username": "acme", "password": "pw$\'^"}\'', {_U: "acme", _P: "pw$'^"}),
    ("{“username”: “acme”, “password”: “pw”}", {_U: "acme", _P: "pw"}),
    # JSON.
    (json.dumps(_BODY), _READ),
    (json.dumps(_BODY, indent=2), _READ),
    (json.dumps({"data": _BODY}), _READ),
    (json.dumps([_BODY, {"phoneNumber": "+1"}]), _READ),
    (json.dumps(_BODY)[1:-1], _READ),
    (json.dumps(_BODY) + ",", _READ),
    ('{"phoneNumber": 14155552671, "active": true}', {_N: "14155552671"}),
    ('{"sip": {"username": "acme", "password": "pw", "host": "sip.telnyx.com"}}', _TELNYX),
    ('"trunkUsername": "acme",\n"trunkPassword": "pw"', {_U: "acme", _P: "pw"}),
    # Lines.
    ("Username: acme\nPassword: pw\nSIP server: sip.telnyx.com", _TELNYX),
    ("username=acme\npassword=pw\nhost=sip.telnyx.com", _TELNYX),
    ("username = acme\r\npassword = pw\r\nhost = sip.telnyx.com\r\n", _TELNYX),
    ("User: acme\nSecret: pw\nProxy: sip.telnyx.com\nPort: 5060", {**_TELNYX, "port": "5060"}),
    ("Auth ID: acme\nAuth password: pw\nRegistrar: sip.telnyx.com", _TELNYX),
    ("- Username: acme\n- Password: pw\n- Domain: sip.telnyx.com", _TELNYX),
    (
        "* SIP Username: acme\n* SIP Password: pw\n* SIP Server: sip.telnyx.com:5060",
        {**_TELNYX, "port": "5060"},
    ),
    ("Username:\nacme\nPassword:\npw\nHost:\nsip.telnyx.com", _TELNYX),
    ("Username\tacme\nPassword\tpw\nHost\tsip.telnyx.com", _TELNYX),
    ("Password: p=w:1, 2", {_P: "p=w:1, 2"}),
    ("Password:  ends with a space ", {_P: "ends with a space"}),
    ("Hello Anna,\n\nhere is our trunk.\nUsername: acme\nPassword: pw\nBest, Bob", {_U: "acme", _P: "pw"}),
    ("Number: +1 (415) 555-2671\nName: Support", {_N: "+1 (415) 555-2671", "friendlyName": "Support"}),
    (
        "DID: +14155552671\nTransport: UDP\nSIP URI: sip.telnyx.com",
        {_N: "+14155552671", _S: "sip.telnyx.com", "transport": "UDP"},
    ),
    ("inboundAgentId: in-1\noutboundAgentId: out-1", {"inboundAgentId": "in-1", "outboundAgentId": "out-1"}),
    (
        "Test number: +442083661177\nPhone: +14155552671",
        {_N: "+14155552671", "outboundPhoneNumber": "+442083661177"},
    ),
    (
        "host: sips:sip.telnyx.com:5061;transport=tls",
        {_S: "sip.telnyx.com", "port": "5061", "transport": "tls"},
    ),
    ("Server = sip:acme:pw@sip.telnyx.com", _TELNYX),
    # Several names on one line: no password in the value of another field.
    ("Username: acme Password: s3cret Host: sip.telnyx.com", {**_TELNYX, _P: "s3cret"}),
    ("username=a, password=b, host=sip.telnyx.com", {_U: "a", _P: "b", _S: "sip.telnyx.com"}),
    ("username=acme;password=pw;host=sip.telnyx.com", _TELNYX),
    ("username=acme&password=pw&host=sip.telnyx.com", _TELNYX),
    ("SIP Username: acme | SIP Password: pw | SIP Server: sip.telnyx.com", _TELNYX),
    ("Host: sip.telnyx.com (user: acme, password: pw", _TELNYX),
    ("Host: sip.telnyx.com Auth ID: acme Auth password: pw", _TELNYX),
    ("Username: acme\tPassword: pw\tHost: sip.telnyx.com", _TELNYX),
    ("Password: pw\tUsername: acme\tHost: sip.telnyx.com", _TELNYX),
    ("Username:\nacme Password: pw", {_U: "acme", _P: "pw"}),
    ("Username: Password: pw", {_P: "pw"}),
    ("Password: pw, Username: acme", {_U: "acme", _P: "pw"}),
    ("Password: pw,, Username: acme", {_U: "acme", _P: "pw,"}),
    ("Username: sip Password: pw", {_U: "sip", _P: "pw"}),
    ('{"username": "acme Password: pw"}', {_U: "acme", _P: "pw"}),
    (
        '{"friendlyName": "Server: Berlin", "username": "acme"}',
        {"friendlyName": "Server: Berlin", _U: "acme"},
    ),
    ('{"password": "pw Host: x"}', {_P: "pw Host: x"}),
    ("Host: user:pw@sip.telnyx.com", {**_TELNYX, _U: "user"}),
    ("Host: sip:acme@sip.telnyx.com;user=phone", {_S: "sip.telnyx.com", _U: "acme"}),
    ("Host: sip:acme@sip.telnyx.com;user=phone;secret=pw", _TELNYX),
    # Passwords in quotes, as programs and configurations have them, and those that only look like it.
    ('SIP_USERNAME="acme"\nSIP_PASSWORD="s3cret!"', {_U: "acme", _P: "s3cret!"}),
    ("Password\t= 's3cret!'", {_P: "s3cret!"}),
    ("SIP_PASSWORD='s3cret!'", {_P: "s3cret!"}),
    ('username: acme\npassword: "s3cret!"', {_U: "acme", _P: "s3cret!"}),
    ('"username": "acme",\n"password": "s3cret!",\n...', {_U: "acme", _P: "s3cret!"}),
    ('{\n  "password": "s3\\"cret,",\n  "username": "acme",\n  ...', {_U: "acme", _P: 's3"cret,'}),
    ('@{\n  Username = "acme"\n  Password = "s3cret!"\n}', {_U: "acme", _P: "s3cret!"}),
    ('@{ Username = "acme"; Password = "s3cret!" }', {_U: "acme", _P: "s3cret!"}),
    ("{'username': 'acme', 'password': 's3cret!'}", {_U: "acme", _P: "s3cret!"}),
    ("{\n    'username': 'acme',\n    'password': 's3cret!',\n}", {_U: "acme", _P: "s3cret!"}),
    ('username="acme", password="pw, host: x",', {_U: "acme", _P: "pw, host: x"}),
    ('Password: ""s3cret!""', {_P: '""s3cret!""'}),
    ('Password: "s3cret', {_P: '"s3cret'}),
    ("Password: s3cret!'", {_P: "s3cret!'"}),
    ('Password: "a\\d\'"', {_P: "a\\d'"}),
    ("Password: Tr0ub4dor,", {_P: "Tr0ub4dor,"}),
    ("Password: Tr0ub4dor;", {_P: "Tr0ub4dor;"}),
    ("Password:\n'Tr0ub4dor'", {_P: "'Tr0ub4dor'"}),
    ("Username\tacme\nPassword\t'Tr0ub4dor'", {_U: "acme", _P: "'Tr0ub4dor'"}),
    ("+14155552671\tsip.telnyx.com\tacme\tpa'ss'", {**_ROW, _N: "+14155552671"}),
    ("+14155552671\tsip.telnyx.com\tacme\t`x9`", {**_ROW, _N: "+14155552671"}),
    ("+14155552671\tsip.telnyx.com\tacme\t\u200bpw\ufeff", {**_ROW, _N: "+14155552671"}),
    ("\ufeffUsername: acme\nPassword: \u200bpw\u200b", {_U: "acme", _P: "pw"}),
    ('Password: \u200b"pw"\ufeff', {_P: "pw"}),
    ('{"password": "\u2060pw \u200b"}', {_P: "pw "}),
    # A carrier's page, copied as it stands.
    ("Termination SIP URI\nacme.pstn.twilio.com\n", {_S: "acme.pstn.twilio.com"}),
    ("Termination SIP URI\nacme.pstn.twilio.com\nUsername\nacme\nPassword\npw", _TWILIO),
    (
        "Friendly Name\nMain trunk\nTermination URI\nacme.pstn.twilio.com",
        {"friendlyName": "Main trunk", _S: "acme.pstn.twilio.com"},
    ),
    ("Authentication\nUsername\nacme\nPassword\npw\nCopy", {_U: "acme", _P: "pw"}),
    ("SIP Connection\nUsername: acme\nPassword: pw\n\nsip.telnyx.com", {_U: "acme", _P: "pw"}),
    # A realm names what credentials are for (RFC 3261 section 22.1), and is no host.
    (
        "Realm: sip.telnyx.com\nAuthentication username: acme\nAuthentication password: pw",
        {_U: "acme", _P: "pw"},
    ),
    # Rows of a spreadsheet: what has no heading is read where it shows what it is.
    (
        "+14155552671\tSupport\tsip.telnyx.com\tacme\tpw",
        {**_ROW, _N: "+14155552671"},
    ),
    ("+14155552671\tsip.telnyx.com\tacme\tpw\n", {**_ROW, _N: "+14155552671"}),
    (
        "Support\t+1 415 555 2671\tacme.pstn.twilio.com\tacme\tpw",
        {_S: "acme.pstn.twilio.com", _N: "+1 415 555 2671"},
    ),
    (
        "Number\tUsername\tPassword\tHost\n+14155552671\tacme\tpw\tsip.telnyx.com",
        {**_TELNYX, _N: "+14155552671"},
    ),
    (
        "name\tphone\tsip uri\r\nSupport\t+14155552671\tsip.telnyx.com\r\n",
        {"friendlyName": "Support", _N: "+14155552671", _S: "sip.telnyx.com"},
    ),
    (
        "+14155552671\t+442083661177\tsip.telnyx.com\tacme",
        {_N: "+14155552671", _S: "sip.telnyx.com"},
    ),
    (
        "'+14155552671\tSupport\tsip.telnyx.com",
        {_N: "+14155552671", _S: "sip.telnyx.com"},
    ),
    (
        "(415) 555-2671\tSupport\tsip.telnyx.com\tacme\tpw",
        {**_ROW, _N: "(415) 555-2671"},
    ),
    ("(+44) 20 8366 1177\tsip.telnyx.com\tacme\tpw", {**_ROW, _N: "(+44) 20 8366 1177"}),
    ("+14155552671\t203.0.113.7\tacme\tpw", {**_ROW, _N: "+14155552671", _S: "203.0.113.7"}),
    (
        "+14155552671\t203.0.113.7:5060\tacme\tpw",
        {**_ROW, _N: "+14155552671", _S: "203.0.113.7", "port": "5060"},
    ),
    ("415.555.267.1234\tsip.telnyx.com\tacme\tpw", {**_ROW, _N: "415.555.267.1234"}),
    ("415.555.267.123\tsip.telnyx.com\tacme\tpw", {**_ROW, _N: "415.555.267.123"}),
    ("+14155552671\tsip.telnyx.com:5060\tacme\tpw", {**_ROW, _N: "+14155552671", "port": "5060"}),
    ("+14155552671\tsip.telnyx.com.\tacme\tpw", {**_ROW, _N: "+14155552671"}),
    ("+14155552671\thttps://sip.telnyx.com\tacme\tpw", {**_ROW, _N: "+14155552671"}),
    ("+14155552671\thttps://sip.telnyx.com/\tacme\tpw", {**_ROW, _N: "+14155552671"}),
    ("+14155552671\tsip.telnyx.com\tsip2.telnyx.com\tacme\tpw", {_N: "+14155552671"}),
    ("+14155552671\tsip.telnyx.com\tacme\tpass.word", {_N: "+14155552671"}),
    (
        "sip.telnyx.com\tacme\tpw\tMain\t+14155552671\tok",
        {**_ROW, _N: "+14155552671"},
    ),
    # What is nothing of it: an ordinary paste.
    ("", {}),
    (" \n ", {}),
    ("+1 415 555 2671", {}),
    ("acme.pstn.twilio.com", {}),
    ("hunter2", {}),
    ("p:w", {}),
    ("https://console.twilio.com/x?y=z", {}),
    ("Dear Anna,\nplease call me: it is urgent", {}),
]


def _flat(details: PastedDetails) -> dict[str, str]:
    flat = {field_id.value: text for field_id, text in details.texts.items()} | dict(details.without_field)
    return flat | ({_P: details.password.reveal()} if details.password else {})


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[str(i) for i in range(len(CASES))])
def test_what_is_pasted_is_read(text: str, expected: dict[str, str]) -> None:
    assert _flat(read_pasted(text)) == expected


def test_there_are_sixty_forms_at_least() -> None:
    assert sum(bool(expected) for _, expected in CASES) >= 60


def test_a_password_is_in_no_repr() -> None:
    assert "pw" not in repr(read_pasted("Username: acme\nPassword: pw-of-a-paste"))


def test_the_fields_are_said_in_the_order_of_the_form() -> None:
    details = read_pasted("Password: pw\nHost: sip.telnyx.com\nNumber: +14155552671")
    assert details.fields == (
        FieldId.PHONE_NUMBER,
        FieldId.TERMINATION_SIP_URI,
        FieldId.TRUNK_PASSWORD,
    )


def test_a_book_is_not_read() -> None:
    assert read_pasted("Username: acme\n" * LONGEST_TEXT) == PastedDetails(is_too_long=True)


@pytest.mark.long_run
@pytest.mark.parametrize("seed", range(10))
def test_any_text_is_read_or_is_nothing(seed: int, long_runs: LongRuns) -> None:
    """Texts made of pieces of real ones: 100,000 in the whole run."""
    chance = random.Random(seed)
    pieces = (
        [text for text, _ in CASES if text]
        + list("{}[]\"':=;@\t\n\\\x00\ud800٣ 	")
        + ["sip:", "curl ", "-d "]
    )

    def piece() -> str:
        text = chance.choice(pieces)
        start = chance.randrange(len(text))
        return text[start : start + chance.randrange(1, 40)]

    for _ in range(long_runs.count(10_000)):
        text = "".join(piece() for _ in range(chance.randrange(1, 7)))
        details = read_pasted(text)
        assert all(isinstance(value, str) and value for value in details.texts.values())
        assert all(key in ("port", "transport") for key in details.without_field)
        shown = [*details.texts.values(), *details.without_field.values(), *details.further_numbers]
        password = details.password.reveal()
        assert len(password) < SHORTEST_TO_MASK or not any(password in value for value in shown)
        host = details.texts.get(FieldId.TERMINATION_SIP_URI)
        if host is not None and (fix := judge_sip_uri(host).fix) is not None:
            # What is offered as a repair is right, and stays as it is.
            again = judge_sip_uri(fix.text)
            assert again.fix is None
            assert again.value == fix.text


def test_deep_json_is_no_trouble() -> None:
    nested: Any = {"username": "acme"}
    for _ in range(900):
        nested = {"data": nested}
    assert read_pasted(json.dumps(nested)) == PastedDetails()
    assert read_pasted("[" * 10_000) == PastedDetails()


@pytest.mark.parametrize("begin", ["", 'password: "', "curl https://x -d '", '{"a": "', "host: x\nuser: "])
@pytest.mark.parametrize(
    "piece", [*"\"'\\`{|", '\\"', "- ", '"a"\t', '""', "\n", "curl -d ", "a=", "$(", "<a ", "/*", "sip"]
)
def test_no_text_takes_long(begin: str, piece: str) -> None:
    text = (begin + piece * LONGEST_TEXT)[:LONGEST_TEXT]
    begun = time.process_time()
    read_pasted(text)
    assert time.process_time() - begun < 2.0


@pytest.mark.parametrize(
    "text",
    [
        "acme:S3cretPw9@sip.telnyx.com",
        "acme%3AS3cretPw9%40sip.telnyx.com",
        "Login: acme:S3cretPw9",
        "trunk_password S3cretPw9",
        "--password S3cretPw9",
        "machine sip.telnyx.com login acme password S3cretPw9",
        '$env:SIP_USERNAME="acme"; $env:SIP_PASSWORD="hunter2"',
        "sip:acme;password=hunter2@sip.telnyx.com",
        "hasło: hunter2",
        "Geheimwort: S3cretPw9",
        "Authorization: Basic YWNtZTpTM2NyM3QhUHctOQ==",
    ],
)
def test_a_text_that_may_hold_a_password_is_kept_out_of_a_shown_field(text: str) -> None:
    assert not may_be_shown(text)


@pytest.mark.parametrize(
    "text",
    [
        *("sip.telnyx.com", "sip:acme@sip.telnyx.com", "+1 415-555-2671", "100%25", "Front desk"),
        *("tel:+14155552671;ext=5", "Büro: Empfang", "O'Brien: desk", "agent_D5D0p7TUs66TTAEAx", "Compass"),
        "sip:sip.telnyx.com:5060;transport=tls",
    ],
)
def test_other_texts_may_be_shown(text: str) -> None:
    assert may_be_shown(text)
