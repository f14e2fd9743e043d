"""Texts that people write: `name: value` on lines or beside each other, and what a mail says in sentences."""

from __future__ import annotations

import json
import re
import string
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.reading import sip_uri
from sigmamind_desktop.domain.reading.doubts import doubtful
from sigmamind_desktop.domain.reading.found import UNCLEAR, Found
from sigmamind_desktop.domain.reading.names import Meaning, is_host, is_named, is_secret, meaning_of
from sigmamind_desktop.domain.text import INVISIBLE, is_sendable

_SIGNS: Final = r"\w\u0300-\u036f\u0900-\u0963 '’./()-"
"""What a label has after its first letter: marks on Latin letters and Devanagari's vowels, too."""
_LINE: Final = re.compile(
    rf"\s*(?:[-*•]|@?\{{)?\s*[\"']?([^\W\d_][{_SIGNS}]{{0,40}}?)[\"']?\s*"
    r"(?:(?::=|=>)\s+|[:=：]\s*|\t+)(.*)"
)
_LABEL: Final = re.compile(rf"\s*[-*•]?\s*([^\W\d_][{_SIGNS}]{{0,40}}?)\s*[:：]?\s*")
_WITHIN: Final = re.compile(rf"[^\W\d_][\t{_SIGNS}]*")
"""A label within a value, of any length."""
_QUOTES: Final = "\"'`“”‘’"
_UNSEEN: Final = INVISIBLE + string.whitespace + "\xa0"
_BETWEEN: Final = " ,;|&/([{"
"""What stands between the value of one name and the next name on the same line."""
_LONGEST_LABEL: Final = 60
_QUOTED: Final = re.compile(r"""\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""")

_TYPOGRAPHIC: Final = re.compile(r"[“„«‘‚]\s*([^“”„«»‘’‚]+?)\s*[”“»’‘]")
_OPENED: Final = re.compile(r"([\"'])(?:(?!\1).)*")
"""A quote without its other one, which may stand on a later line."""
_MOST_LINES: Final = 20

_SPOKEN: Final = re.compile(
    r"""(?xi)
    \b(?P<name>(?:(?:our|your|my|the|sip|trunk|phone|user|termination|auth)[ ]){0,3}
       (?:phone[ ]number|telephone|number|domain|host|server|proxy|login|username|user[ ]?name|user
       |password|pass|pwd|pw|secret))
    (?P<sign>[ ]*[:=][ ]*|[ ]+(?:is|are|will[ ]be)[ ]*:?[ ]+|[ ]+)
    (?P<value>\S.{0,80})
    """
)
_BEGINS_ANEW: Final = re.compile(
    r"(?:\A|[-–—.,;:!?(/\n]|\b(?:and|with|the|use|using|is|by|under|as))\s*\Z", re.IGNORECASE
)
"""What a name may stand behind that has no word with it: "account number" is another one."""

_PHONE_BEGINS: Final = re.compile(r"[+(]{0,2}[0-9](?:[0-9 ().-]{5,20})[0-9]")
_HOST_BEGINS: Final = re.compile(
    r"(?i)(?:sips?:\S+|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::[0-9]{1,5})?)"
)
_WORD_BEGINS: Final = re.compile(r"[^\s,;]\S*?(?=[,;]?(?:\s|$))")
_NO_LOGIN: Final = frozenset(
    ["and", "are", "for", "from", "has", "is", "of", "or", "the", "to", "was", "will", "with"]
)


def read(text: str) -> Sequence[Found] | None:
    """The values of the labels that are known; then what is said in sentences of fields without one.

    Where there is neither, a SIP URI somewhere in the text.
    """
    found = [Found((name,), value) for name, value in _lines(text)]
    keys = {meaning.key for each in found if (meaning := meaning_of(each.path)) is not None}
    found += [each for each in _spoken(text) if meaning_of(each.path).key not in keys]  # type: ignore[union-attr]
    # What stands in brackets is code: `call(password: str)`.
    lines = [line for line in text.splitlines() if not re.search(r"[(){}]", line)]
    if not any(is_secret(each.path[0]) for each in found) and any(map(holds_secret, lines)):
        found.append(Found(("password",), UNCLEAR))
    if all(each.value == UNCLEAR for each in found):
        found += sip_uri.read(text) or ()
    return [*found, *doubtful(text, found)] or None


def holds_secret(value: str) -> bool:
    """Whether a password stands under its name somewhere in `value`."""
    return any(is_secret(name) for name, _ in apart("", value))


def apart(name: str, value: str) -> Iterator[tuple[str, str]]:
    """The value of `name`, and those of further known names in it: `acme Password: pw`.

    A password must not stay in the value of another field, which is shown and kept with a draft.
    """
    begun, searched, parted = 0, _end_of_quoted(name, value, 0), ""
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
        own = re.sub(r"[,;|&]$|\s/$", "", own).rstrip() if is_secret(name) else own.strip(_BETWEEN)
        if own:
            yield name, own
        name, begun = value[start : sign.start()].rstrip(_QUOTES + " \t"), sign.end()
        parted = value[:start].rstrip(_QUOTES + " \t")[-1:]
        searched = _end_of_quoted(name, value, begun)
    if last := value[begun:].strip():
        # `Server=...;Password=...;` has one more of what parts its names at its end.
        yield name, last.removesuffix(";") if parted == ";" and is_secret(name) else last


def names_another(name: str, value: str) -> bool:
    """Whether a further known name stands in the value of `name`."""
    return any(other != name for other, _ in apart(name, value))


def _end_of_quoted(name: str, value: str, begun: int) -> int:
    """Where a password in quotes ends that starts at `begun`: what is in them is no further name."""
    quoted = _QUOTED.match(value, begun) if is_secret(name) else None
    return begun if quoted is None else quoted.end()


def _start_of_label(name: str, value: str, begun: int, searched: int, sign: int) -> int | None:
    """Where the known name starts that ends before `sign`, in a value of `name` that starts at `begun`."""
    names_host = is_host(name)
    if is_secret(name):
        before = r"[\s,;|&][\"']?"
    elif names_host and re.match(r"(?i)\s*sips?:", value[begun : begun + _LONGEST_LABEL]):
        # `;user=phone` is part of a SIP URI; no password is.
        before = r"[\s,]"
    else:
        before = r"[^A-Za-z0-9:@.-]" if names_host else r"[^A-Za-z0-9:@]"
    found = None
    for start in range(max(begun, searched, sign - _LONGEST_LABEL), sign):
        label = value[start:sign].rstrip(_QUOTES + " \t")
        if not _WITHIN.fullmatch(label) or not is_named(label):
            continue
        if start == begun:
            # `user:pw@host` is an address; so is what has its port after it.
            if names_host and value[sign] == ":" and value[sign + 1 : sign + 2].strip():
                continue
        else:
            allowed = r"[^A-Za-z0-9:@.-]" if is_secret(label) and names_host else before
            if not re.search(allowed + r"\Z", value[max(begun, start - 2) : start]):
                continue
        if value[begun:start].strip(_QUOTES + _BETWEEN + "\t"):
            return start
        found = start if found is None else found
    return found


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """`name: value` on each line, or the name on one line and its value on the next."""
    lines = [each for line in text.splitlines() if (each := line.strip(_UNSEEN))]
    waiting, is_list = "", False
    for place, line in enumerate(lines):
        match = _LINE.fullmatch(line)
        if match is not None and is_named(match[1]) and match[2].strip():
            waiting = ""
            opened = _OPENED.fullmatch(match[2].strip(_UNSEEN)) if is_secret(match[1]) else None
            further = lines[place + 1 : place + _MOST_LINES]
            if opened is not None and any(each.endswith(opened[1]) for each in further):
                yield match[1], UNCLEAR
                continue
            pairs = _shell_words(line, [*apart(match[1], match[2].strip(_UNSEEN))])
            # After nothing but a tab it is a cell, which holds what it shows.
            is_assigned = re.search("[:=：]", line[match.end(1) : match.start(2)]) is not None
            yield from _tidied(_unquoted(pairs) if is_assigned else pairs)
            continue
        label = _LABEL.fullmatch(line)
        # "pw" alone on a line is as well a value.
        if label is not None and is_named(label[1]) and line != "pw":
            waiting, is_list = label[1], False
        elif waiting:
            # Several numbers may stand below their heading; digits alone may be something else.
            is_number = line.startswith(("+", "(")) and _PHONE_BEGINS.fullmatch(line) is not None
            if is_number or not is_list:
                yield from _tidied(apart(waiting, line))
            is_list = is_number and meaning_of((waiting,)) == Meaning(FieldId.PHONE_NUMBER)
            waiting = waiting if is_list else ""


def _shell_words(line: str, pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """`USER=acme PASSWORD=pw ./run`: what has a space in it and no quotes is not the value alone."""
    if len(pairs) < 2 or not re.match(r"\S+=\S", line):
        return pairs
    return [
        (name, UNCLEAR if re.search(r"\s", value) and not _QUOTED.fullmatch(value) else value)
        for name, value in pairs
    ]


def _unquoted(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The values as they stand in a program, a script or a configuration: without the quotes round them.

    Only what is in quotes has a sign after it that is not its own: a plain password may end with a comma.
    """
    for name, value in pairs:
        quoted = _QUOTED.match(value)
        if typographic := _TYPOGRAPHIC.fullmatch(value):
            yield name, typographic[1]
            continue
        if quoted is None and is_secret(name) and "." in name and "\\" in value:
            yield name, UNCLEAR  # the escapes of Java's properties, which others don't undo
            continue
        if quoted is None or value[quoted.end() :].strip(" \t,;)]}"):
            yield name, value
            continue
        inner = quoted[0].strip()[1:-1]
        try:
            read = json.loads(f'"{inner}"') if quoted[0].endswith('"') else inner
        except ValueError:
            read = inner
        yield name, read if is_sendable(read) else inner


def _tidied(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for name, value in pairs:
        yield name, value if is_secret(name) else value.strip(_QUOTES + " ,;")


def _spoken(text: str) -> Iterator[Found]:
    """What stands behind a known name in a sentence: "our number (415) 555-0137", "SIP domain is ..."."""
    found: list[Found] = []
    bare: list[int] = []
    position = 0
    while match := _SPOKEN.search(text, position):
        position = match.end("sign")
        meaning = meaning_of((match["name"],))
        before = text[max(0, match.start() - 12) : match.start()]
        if meaning is None or (" " not in match["name"] and not _BEGINS_ANEW.search(before)):
            continue
        shape = {
            FieldId.PHONE_NUMBER: _PHONE_BEGINS,
            FieldId.TERMINATION_SIP_URI: _HOST_BEGINS,
        }.get(FieldId(meaning.key), _WORD_BEGINS)
        value = shape.match(match["value"])
        if value is None:
            continue
        own = value[0]
        if shape is _WORD_BEGINS and own.lower().rstrip(".") in _NO_LOGIN:
            continue
        if shape is _WORD_BEGINS and own.endswith("."):
            # Nobody knows whether it ends the password or the sentence.
            own = UNCLEAR if is_secret(match["name"]) else own.rstrip(".")
        if shape is _WORD_BEGINS and not match["sign"].strip():
            bare.append(len(found))
        found.append(Found((match["name"],), own))
        position = match.start("value") + value.end()
    # "login acme, pass pw" is a login; one of the two alone may be a figure of speech.
    if len(bare) != 2:
        found = [each for place, each in enumerate(found) if place not in bare]
    if any(not is_secret(each.path[0]) and re.search(r"[.0-9]", each.value) for each in found):
        yield from found
