"""What people paste instead of typing: a SIP URI, a curl command, JSON, lines, a row of a spreadsheet.

Nothing here is certain: what is read is shown before it is put into the form.
"""

from __future__ import annotations

import json
import re
import shlex
import string
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import Any, Final

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.text import INVISIBLE, clean, is_sendable
from sigmamind_desktop.domain.trunks.sip_address import judge_sip_uri

LONGEST_TEXT: Final = 20_000
"""Characters; what is longer is no trunk's details."""

_NAMES: Final[Mapping[FieldId, str]] = {
    FieldId.PHONE_NUMBER: (
        "phonenumber number phone did ddi tn e164 sipphonenumber telephonenumber telephone tel"
        " fromphonenumber"
    ),
    FieldId.FRIENDLY_NAME: "friendlyname name label phonenumbername displayname description nickname",
    FieldId.TERMINATION_SIP_URI: (
        "terminationsipuri terminationuri terminaluri termsipuri sipuri sipaddress sipdomain sipserver"
        " siphost sipproxy sipendpoint siptermination terminationdomain terminationhost termination host"
        " hostname domain server proxy outboundproxy registrar realm address trunk trunkuri trunkhost uri"
    ),
    FieldId.TRUNK_USERNAME: (
        "trunkusername username user login userid authuser authusername authenticationusername authid"
        " authenticationid sipusername sipuser credentialusername authname authenticationuser"
    ),
    FieldId.TRUNK_PASSWORD: (
        "trunkpassword password pass pwd passwd secret sippassword authpassword authenticationpassword"
        " credentialpassword sipsecret"
    ),
    FieldId.INBOUND_AGENT_ID: "inboundagentid inboundagent agentinbound",
    FieldId.OUTBOUND_AGENT_ID: "outboundagentid outboundagent agentoutbound",
    FieldId.OUTBOUND_PHONE_NUMBER: (
        "outboundphonenumber testnumber outboundtestnumber testphone tophonenumber"
    ),
}
_FIELD_OF: Final = {name: field_id for field_id, names in _NAMES.items() for name in names.split()}
_WITHOUT_FIELD: Final = {
    "port": "port",
    "sipport": "port",
    "transport": "transport",
    "protocol": "transport",
    "siptransport": "transport",
}
_LONGEST_CELL: Final = 300
"""Characters: of a host at most 253 (RFC 1035)."""

_DATA_OPTIONS: Final = ("-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json")
_DECODER: Final = json.JSONDecoder()
_ESCAPED: Final = {"n": "\n", "r": "\r", "t": "\t"}
_MOST_BRACES: Final = 30
"""Where an object is looked for; a call of the API has a few."""
_LINE: Final = re.compile(
    r"\s*(?:[-*•]|@?\{)?\s*[\"']?([A-Za-z][A-Za-z0-9 _./()-]{0,40}?)[\"']?\s*(?:[:=]\s*|\t+)(.*)"
)
_LABEL: Final = re.compile(r"\s*[-*•]?\s*([A-Za-z][A-Za-z0-9 _./()-]{0,40}?)\s*:?\s*")
_URI: Final = re.compile(r"(?i)\bsips?:[^\s<>\"']+")
_PHONE: Final = re.compile(r"[+(]{0,2}[0-9][0-9 ().-]{5,20}[0-9]")
_HOST: Final = re.compile(
    r"(?i)(?:https?://)?((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}|[0-9]{1,3}(?:\.[0-9]{1,3}){3})"
    r"\.?(?::[0-9]{1,5})?(?:/[^\s@]*)?"
)
_QUOTES: Final = "\"'`“”‘’"
_UNSEEN: Final = INVISIBLE + string.whitespace + "\xa0"
_BETWEEN: Final = " ,;|&/([{"
"""What stands between the value of one name and the next name on the same line."""
_LONGEST_LABEL: Final = 60
_QUOTED: Final = re.compile(r"""\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""")


@dataclass(frozen=True, slots=True)
class PastedDetails:
    """What a pasted text says.

    Attributes:
        texts: by field, but for the password.
        password: the trunk's; empty if none is there.
        without_field: `port` and `transport`, which SigmaMind takes from nobody, with their values.
    """

    texts: Mapping[FieldId, str] = field(default_factory=dict)
    password: Secret = field(default_factory=Secret)
    without_field: Mapping[str, str] = field(default_factory=dict)

    @property
    def fields(self) -> tuple[FieldId, ...]:
        """The fields that it says something of, in the order of the form."""
        said = {*self.texts} | ({FieldId.TRUNK_PASSWORD} if self.password else set())
        return tuple(field_id for field_id in FieldId if field_id in said)


def read_pasted(text: str) -> PastedDetails:
    """Read a pasted text; what it says nothing of stays out. Never raises; takes any text whatever."""
    if len(text) > LONGEST_TEXT:
        return PastedDetails()
    found: dict[str, str] = {}
    for read in (_curl, _json, _json_within, _spreadsheet, _lines, _uri):
        for name, value in read(text):
            # A friendly name is free text, and JSON says where it ends.
            is_free = _field_of(name) is FieldId.FRIENDLY_NAME and read not in (_spreadsheet, _lines)
            is_whole = is_free or not _is_plain(name)
            for named, own in ((name, value),) if is_whole else _apart(name, value):
                found.setdefault(named, own)
        if found:
            break
    return _details(found)


def _details(found: Mapping[str, str]) -> PastedDetails:
    """Sort what was found, by names that nobody agrees on, into the form's fields."""
    texts: dict[FieldId, str] = {}
    password = ""
    without_field: dict[str, str] = {}
    for name, value in found.items():
        key = _key(name)
        field_id = _FIELD_OF.get(key)
        if field_id is FieldId.TRUNK_PASSWORD:
            password = password or value.strip(INVISIBLE + "\r\n")
        elif field_id is not None and (text := clean(value).strip(_QUOTES + " ,;")):
            texts.setdefault(field_id, text)
        elif key in _WITHOUT_FIELD and clean(value):
            without_field.setdefault(_WITHOUT_FIELD[key], clean(value))
    if (address := texts.get(FieldId.TERMINATION_SIP_URI)) is not None:
        for name, value in _parts_of_uri(address):
            if name == "host":
                texts[FieldId.TERMINATION_SIP_URI] = value
            elif name == "username":
                texts.setdefault(FieldId.TRUNK_USERNAME, value)
            elif name == "password":
                password = password or value
            else:
                without_field.setdefault(name, value)
    return PastedDetails(texts, Secret(password), without_field)


def _key(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())


def _field_of(name: str) -> FieldId | None:
    return _FIELD_OF.get(_key(name))


def _is_named(name: str) -> bool:
    return _key(name) in _FIELD_OF or _key(name) in _WITHOUT_FIELD


def _is_plain(name: str) -> bool:
    """Whether what stands under `name` is shown, and kept with a draft."""
    return _is_named(name) and _field_of(name) is not FieldId.TRUNK_PASSWORD


def _apart(name: str, value: str) -> Iterator[tuple[str, str]]:
    """The value of `name`, and those of further known names in it: `acme Password: pw`.

    A password must not stay in the value of another field, which is shown and kept with a draft.
    """
    begun, searched = 0, _end_of_quoted(name, value, 0)
    for sign in re.finditer("[:=]", value):
        if sign.start() < searched:
            continue
        start = _start_of_label(name, value, begun, searched, sign.start())
        searched = sign.end()
        if start is None:
            continue
        end = start - 1 if value[begun:start].endswith(tuple(_QUOTES)) else start
        own = value[begun:end].strip()
        # A password keeps all but the one sign that parts it from the next name.
        own = own.strip(_BETWEEN) if _is_plain(name) else re.sub(r"[,;|&]$|\s/$", "", own).rstrip()
        if own:
            yield name, own
        name, begun = value[start : sign.start()].rstrip(_QUOTES + " \t"), sign.end()
        searched = _end_of_quoted(name, value, begun)
    if value[begun:].strip():
        yield name, value[begun:].strip()


def _end_of_quoted(name: str, value: str, begun: int) -> int:
    """Where a password in quotes ends that starts at `begun`: what is in them is no further name."""
    quoted = None if _is_plain(name) else _QUOTED.match(value, begun)
    return begun if quoted is None else quoted.end()


def _start_of_label(name: str, value: str, begun: int, searched: int, sign: int) -> int | None:
    """Where the known name starts that ends before `sign`, in a value of `name` that starts at `begun`."""
    is_host = _field_of(name) is FieldId.TERMINATION_SIP_URI
    if not _is_plain(name):
        before = r"[\s,;|&][\"']?"
    elif is_host and re.match(r"(?i)\s*sips?:", value[begun : begun + _LONGEST_LABEL]):
        # `;user=phone` is part of a SIP URI; no password is.
        before = r"[\s,]"
    else:
        before = r"[^A-Za-z0-9:@.-]" if is_host else r"[^A-Za-z0-9:@]"
    found = None
    for start in range(max(begun, searched, sign - _LONGEST_LABEL), sign):
        label = value[start:sign].rstrip(_QUOTES + " \t")
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9 \t_./()-]*", label) or not _is_named(label):
            continue
        if start == begun:
            # `user:pw@host` is an address; so is what has its port after it.
            if is_host and value[sign] == ":" and value[sign + 1 : sign + 2].strip():
                continue
        else:
            allowed = before if _is_plain(label) or not is_host else r"[^A-Za-z0-9:@.-]"
            if not re.search(allowed + r"\Z", value[max(begun, start - 2) : start]):
                continue
        if value[begun:start].strip(_QUOTES + _BETWEEN + "\t"):
            return start
        found = start if found is None else found
    return found


def _curl(text: str) -> Iterator[tuple[str, str]]:
    """The body of a curl command for this API."""
    if not re.match(r"\s*(?:\$\s*)?(?:sudo\s+)?curl\b", text):
        return
    # A line that goes on ends with a backslash, on Windows with a caret or a backtick.
    joined = re.sub(r"[\\^`]\s*\r?\n", " ", text)
    try:
        words = shlex.split(joined)
    except ValueError:
        return
    for option, value in pairwise(words):
        if option in _DATA_OPTIONS:
            yield from _json(value)
    for word in words:
        option, _, value = word.partition("=")
        if option in _DATA_OPTIONS:
            yield from _json(value)
        elif word.startswith("-d{"):
            yield from _json(word[2:])


def _json(text: str) -> Iterator[tuple[str, str]]:
    """A JSON object, also one with names round it, or without its outer brackets."""
    stripped = text.strip().rstrip(",;")
    for candidate in (stripped, "{" + stripped + "}"):
        try:
            read = json.loads(candidate)
        except (ValueError, RecursionError):
            continue
        yield from _pairs(read, 4)
        return


def _json_within(text: str) -> Iterator[tuple[str, str]]:
    """The JSON object with the most known names in a call of the API, as shells and languages write it."""
    if re.search(r"\$'\s*\{", text):
        # Bash takes a backslash away first; as it stands, a doubled one could pass for JSON, too.
        spellings = [_unescaped(text)]
    elif re.search(r"\^\"\^?\{|\"\^\{", text):
        spellings = [_unescaped(re.sub(r"(?s)\^(.)", r"\1", text))]
    else:
        spellings = [text, _unescaped(text), re.sub("[“”„]", '"', text)]
    best: list[tuple[str, str]] = []
    most = 0
    for spelling in spellings:
        for brace in islice(re.finditer(r"\{", spelling), _MOST_BRACES):
            try:
                read, _ = _DECODER.raw_decode(spelling, brace.start())
            except (ValueError, RecursionError):
                continue
            pairs = list(_pairs(read, 4))
            known = sum(_is_named(name) for name, _ in pairs)
            if known > most:
                best, most = pairs, known
    yield from best


def _unescaped(text: str) -> str:
    """`text` without one layer of backslashes, but for those before `u`: JSON reads them itself."""
    return re.sub(r"(?s)\\(?!u)(.)", lambda match: _ESCAPED.get(match[1], match[1]), text)


def _pairs(value: Any, depth: int) -> Iterator[tuple[str, str]]:
    if isinstance(value, list) and value and depth:
        yield from _pairs(value[0], depth - 1)
    if not isinstance(value, dict):
        return
    for key, inner in value.items():
        if isinstance(inner, str | int) and not isinstance(inner, bool):
            yield str(key), str(inner)
        elif depth:
            yield from _pairs(inner, depth - 1)


def _spreadsheet(text: str) -> Iterator[tuple[str, str]]:
    """A row of cells, with or without its headings above it."""
    rows = [line.split("\t") for line in text.splitlines() if "\t" in line]
    if not rows or max(map(len, rows)) < 3:
        return
    headings = rows[0]
    if len(rows) > 1 and sum(map(_is_named, headings)) >= 2:
        yield from zip(headings, rows[1], strict=False)
        return
    if any((label := _LINE.fullmatch(cell)) is not None and _is_named(label[1]) for cell in rows[0]):
        return
    yield from _guess(cell for cell in map(str.strip, rows[0]) if cell)


def _is_host(text: str) -> bool:
    if (match := _HOST.fullmatch(text)) is None:
        return _URI.fullmatch(text) is not None
    host = match[1]
    return not host[-1].isdigit() or all(int(part) <= 255 for part in host.split("."))


def _guess(cells: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Cells that nobody names: numbers and the host show by themselves, after it come the credentials."""
    numbers = iter(("phonenumber", "outboundphonenumber"))
    credentials = ["password", "username"]
    has_host = False
    for cell in cells:
        text = cell.strip(_QUOTES)[:_LONGEST_CELL]
        # An IPv4 address looks like a number, too, and a password after the username like a host.
        if len(credentials) == 2 and _is_host(text):
            name, has_host = "host", True
        elif has_host and credentials:
            name = credentials.pop()
        elif _PHONE.fullmatch(text):
            name = next(numbers, "")
        elif has_host:
            name = ""
        else:
            name = "friendlyname"
        if name:
            # A password is what its cell holds, its quotes too.
            yield name, cell[:_LONGEST_CELL] if name == "password" else text


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """`name: value` on each line, or the name on one line and its value on the next."""
    lines = (line.strip(_UNSEEN) for line in text.splitlines())
    waiting = ""
    for line in filter(None, lines):
        match = _LINE.fullmatch(line)
        if match is not None and _is_named(match[1]) and match[2].strip():
            waiting = ""
            pairs = _apart(match[1], match[2].strip(_UNSEEN))
            # After nothing but a tab it is a cell, which holds what it shows.
            is_assigned = re.search("[:=]", line[match.end(1) : match.start(2)]) is not None
            yield from _unquoted(pairs) if is_assigned else pairs
            continue
        label = _LABEL.fullmatch(line)
        if label is not None and _is_named(label[1]):
            waiting = label[1]
        elif waiting:
            yield from _apart(waiting, line)
            waiting = ""


def _unquoted(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The values as they stand in a program, a script or a configuration: without the quotes round them.

    Only what is in quotes has a sign after it that is not its own: a plain password may end with a comma.
    """
    for name, value in pairs:
        quoted = _QUOTED.match(value)
        if quoted is None or value[quoted.end() :].strip(" \t,;)]}"):
            yield name, value
            continue
        inner = quoted[0].strip()[1:-1]
        try:
            read = json.loads(f'"{inner}"') if quoted[0].endswith('"') else inner
        except ValueError:
            read = inner
        yield name, read if is_sendable(read) else inner


def _uri(text: str) -> Iterator[tuple[str, str]]:
    """A SIP URI somewhere in the text."""
    if (match := _URI.search(text)) is not None:
        yield "sipuri", match[0]


def _parts_of_uri(address: str) -> Iterator[tuple[str, str]]:
    """What a SIP URI holds (RFC 3261 section 19.1): user, password, host, port, transport."""
    bare = re.sub(r"(?i)^\s*sips?:(?://)?", "", address)
    user, at, rest = bare.rpartition("@")
    name, _, secret = user.partition(":")
    if at and name:
        yield "username", name
    if at and secret:
        yield "password", secret
    if match := re.search(r":([0-9]{1,5})(?=[;?/]|$)", rest):
        yield "port", match[1]
    if match := re.search(r"(?i);transport=([a-z]+)", rest):
        yield "transport", match[1].lower()
    finding = judge_sip_uri(address)
    host = finding.fix.text if finding.fix is not None else finding.value or finding.facts.get("host", "")
    if host:
        yield "host", host
