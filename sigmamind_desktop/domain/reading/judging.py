"""Which of what was found goes into the form: no mixture of two trunks, and no secret where it shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.reading.details import PastedDetails, Reason
from sigmamind_desktop.domain.reading.doubts import looks_secret, several_words
from sigmamind_desktop.domain.reading.found import REFERENCE, UNCLEAR, Found
from sigmamind_desktop.domain.reading.labels import apart, holds_secret
from sigmamind_desktop.domain.reading.names import PORT, REALM, TRANSPORT, Direction, meaning_of
from sigmamind_desktop.domain.reading.sip_uri import parse_sip_uri
from sigmamind_desktop.domain.secret import SHORTEST_TO_MASK, Secret, names_secret
from sigmamind_desktop.domain.text import INVISIBLE, clean

_HOST: Final = FieldId.TERMINATION_SIP_URI
_USER: Final = FieldId.TRUNK_USERNAME
_PASSWORD: Final = FieldId.TRUNK_PASSWORD
_LOGIN: Final = (_USER, _PASSWORD)
_NUMBERS: Final = (FieldId.PHONE_NUMBER, FieldId.OUTBOUND_PHONE_NUMBER)

_FEWEST_DIGITS: Final = 7
"""Of a phone number that stands beside others."""

_DASH: Final = re.compile(r"\s*[-\u2010-\u2015\u2212]{1,3}\s*")
_PLACEHOLDER: Final = re.compile(
    r"""(?x)\s*(?:
    # Variables and what a program asks for.
    \$\{[\w.:-]+\} | \$\{\{[^{}]*\}\} | \$\([^()]*\) | \$[A-Z_][A-Z0-9_]+ | \{\{[^{}]*\}\} | %[A-Z_]{3,}%
  | process\.env\b.* | os\.(?:environ|getenv)\b.* | import\.meta\.env\b.* | ENV\[.*
  | (?:var|local|module|request|req)\.[A-Za-z_][\w.\[\]"']*
    # Literals that are joined, or that have a language's mark before them.
  | (["']).*\1\s*\+\s*\S.* | [\w.()\[\]]+\s*\+\s*(["']).*\2 | [rRbBuUfF]{1,2}(["']).*\3
    # What people and programs put where the value is left out, and the signs that begin one in YAML.
  | <[A-Za-z][\w .-]*> | \[[A-Za-z][\w .-]*\] | YOUR_[A-Z0-9_]+ | [*•●]+ | [xX]{2,} | [|>][+-]?
  | (?i:redacted|null|none|nil|undefined|n/a|~)
    # What a page has in place of a value, and the buttons beside it.
  | (?i:\(?(?:hidden|not\ shown|masked|encrypted|unchanged|not\ set)\)?)
  | (?i:(?:click\ to\ )?(?:show|reveal|view|hide|copy)(?:\ (?:password|secret))?)
    )\s*"""
)
_WITH_LOGIN: Final = re.compile(r"(?i)(?<=[^\s@:])(?<!\bsip)(?<!\bsips)(?::|%3a)[^\s@]{1,300}(?:@|%40)\S")
"""A user and a password before a host; `sip:acme@host` has only a user."""
_WITH_USER: Final = re.compile(r"(?i)[\s<]*sips?:(?P<user>[^\s@]+)@(?P<host>[^\s@]+)")
_PAIR: Final = re.compile(r"(?!(?i:sips?):)[^\s:@]+:[^\s:@/]+")
"""`acme:pw`, of which no user name has the colon (RFC 7616 section 3.4.4 and RFC 3261 section 25.1)."""
_SPOKEN: Final = re.compile(r"(?i)\b(?:password|passwort|passwd|pwd|pw|contraseña|senha|mot de passe)\s+\S")
"""A password behind its name without a sign between them."""


@dataclass(frozen=True, slots=True)
class _Item:
    """A value that means something.

    Attributes:
        scope: the names around it; what has the same stands together.
        source: which of several things of one scope it is from.
    """

    key: str
    value: str
    direction: Direction
    scope: tuple[str, ...]
    source: int = 0


def judge(found: Sequence[Found]) -> PastedDetails:
    """Sort what was found, by names that nobody agrees on, into the form's fields."""
    items = _without_doubted([item for each in found for item in _items(each)])
    not_read: dict[FieldId, Reason] = {}
    for item in items:
        if REFERENCE in item.value and item.key in set(FieldId):
            reason = Reason.UNCLEAR if item.value == UNCLEAR else Reason.CODE
            not_read.setdefault(FieldId(item.key), reason)
    items = [item for item in items if REFERENCE not in item.value]
    secrets = [Secret(item.value) for item in items if item.key == _PASSWORD]
    first = _of_the_first(items)
    chosen, several = _trunk([item for item in first if item.key in (_HOST, *_LOGIN)])
    for field_id in several:
        not_read[field_id] = Reason.SEVERAL
    for key in (_HOST, *_LOGIN):
        if key not in chosen and any(item.key == key and item.direction is Direction.IN for item in first):
            not_read.setdefault(key, Reason.INBOUND)
    if _HOST not in chosen and any(item.key == REALM for item in items):
        not_read.setdefault(_HOST, Reason.REALM)
    texts: dict[FieldId, str] = {}
    without_field: dict[str, str] = {}
    for item in first:
        if item.key in (PORT, TRANSPORT):
            without_field.setdefault(item.key, item.value)
        elif item.key in set(FieldId) and item.key not in (_HOST, *_LOGIN):
            texts.setdefault(FieldId(item.key), item.value)
    texts |= {field_id: text for field_id, text in chosen.items() if field_id is not _PASSWORD}
    texts, not_read = _without_secrets(texts, not_read, secrets)
    numbers = dict.fromkeys(item.value for item in items if item.key == FieldId.PHONE_NUMBER)
    main = texts.get(FieldId.PHONE_NUMBER)
    further = tuple(number for number in numbers if number != main and not _holds(number, secrets))
    if not further:
        for key in (_HOST, *_LOGIN):
            if key in chosen and {item.value for item in items if item.key == key} - {
                item.value for item in first if item.key == key
            }:
                not_read.setdefault(key, Reason.SEVERAL)
    for field_id in (*texts, *([_PASSWORD] if _PASSWORD in chosen else [])):
        if not_read.get(field_id) is not Reason.SEVERAL:
            not_read.pop(field_id, None)
    return PastedDetails(
        texts,
        Secret(chosen.get(_PASSWORD, "")),
        {key: value for key, value in without_field.items() if not _holds(value, secrets)},
        further,
        {field_id: not_read[field_id] for field_id in FieldId if field_id in not_read},
    )


def _without_doubted(items: list[_Item]) -> list[_Item]:
    """With no password under its own name, no value in which it may stand beside another."""
    if any(item.key == _PASSWORD and item.value != UNCLEAR for item in items):
        return items
    sure = [replace(item, value=UNCLEAR) if _may_hold_two(item) else item for item in items]
    doubt = _Item(_PASSWORD, UNCLEAR, Direction.EITHER, ())
    return sure if sure == items else [*sure, doubt]


def _may_hold_two(item: _Item) -> bool:
    if item.key == _USER and _PAIR.fullmatch(item.value.strip()):
        return True
    words = several_words(item.value)
    if len(words) < 2 or item.value == UNCLEAR:
        return False
    if item.key == _USER and re.search(r"\s", item.value.strip()):
        return True
    is_shown = item.key in (_USER, *_NUMBERS, FieldId.FRIENDLY_NAME)
    return is_shown and any(map(looks_secret, words[1:]))


def _items(found: Found) -> Iterator[_Item]:
    """The values in what was found under one name."""
    meaning = meaning_of(found.path)
    if meaning is None or not found.value.strip():
        return
    item = _Item(meaning.key, found.value, meaning.direction, found.path[:-1])
    if _DASH.fullmatch(found.value):
        return
    if found.value == UNCLEAR:
        yield item
    elif REFERENCE in found.value or _PLACEHOLDER.fullmatch(found.value):
        yield replace(item, value=REFERENCE)
    elif item.key == _PASSWORD:
        if value := found.value.strip(INVISIBLE + "\r\n"):
            yield replace(item, value=value)
    elif item.key == _HOST and (uri := _WITH_USER.match(found.value)) and names_secret(uri["user"]):
        # Where the password ends there, nobody can say.
        yield from _parts(replace(item, value=uri["host"]))
        yield from (replace(item, key=key, value=UNCLEAR) for key in _LOGIN)
    elif item.key == FieldId.FRIENDLY_NAME and not holds_secret(found.value):
        yield from _shown(item)
    else:
        # A password may stand behind a shown value, under its own name: "acme Password: pw".
        for name, value in apart(found.path[-1], found.value):
            other = meaning_of((*found.path[:-1], name))
            if other is None:
                continue
            own = replace(item, key=other.key, value=value)
            if own.key == _PASSWORD:
                yield own
            else:
                yield from _shown(own)


def _shown(item: _Item) -> Iterator[_Item]:
    """A value as it may be shown: clean, and a SIP URI in its parts."""
    value = clean(item.value)
    own = replace(item, value=value)
    if not value:
        return
    if item.key == _HOST or (item.key == _USER and _WITH_LOGIN.search(value)):
        yield from _parts(own)
    elif item.key in _NUMBERS:
        parts = re.split(r"\s*[,;]\s*|\s+(?:/|and)\s+", value)
        if not all(sum(map(str.isdigit, part)) >= _FEWEST_DIGITS for part in parts):
            parts = [value]
        yield from (replace(own, value=part) for part in parts if re.search(r"\d.*\d.*\d", part))
    elif item.key in (PORT, TRANSPORT):
        if re.fullmatch(r"[0-9]{1,5}" if item.key == PORT else r"[A-Za-z][A-Za-z0-9/._-]{0,15}", value):
            yield own
    else:
        yield replace(own, value=UNCLEAR) if _WITH_LOGIN.search(value) else own


def _parts(item: _Item) -> Iterator[_Item]:
    uri = parse_sip_uri(item.value)
    if uri is None or (item.key == _HOST and not uri.host):
        yield replace(item, value=UNCLEAR)
    if uri is None:
        return
    # A colon or an "@" that was escaped may stand before a password.
    is_hidden = ":" in uri.user or uri.user.count("@") >= max(1, item.value.count("@"))
    user = UNCLEAR if is_hidden or uri.user == UNCLEAR else clean(uri.user)
    its_own = replace(item, source=1) if uri.user and uri.password else item
    parts = {
        _HOST: uri.host,
        _USER: user,
        _PASSWORD: uri.password,
        PORT: uri.port,
        TRANSPORT: uri.transport,
    }
    for key, value in parts.items():
        if value:
            yield replace(its_own if key in _LOGIN else item, key=key, value=value)


def _of_the_first(items: Sequence[_Item]) -> list[_Item]:
    """Without what stands in the second and further places of lists: one number is imported at a time."""
    places: dict[tuple[str, ...], str] = {}

    def is_first(scope: tuple[str, ...]) -> bool:
        return all(
            places.setdefault(scope[:end], name) == name for end, name in enumerate(scope) if name.isdigit()
        )

    return [item for item in items if is_first(item.scope)]


def _trunk(items: Sequence[_Item]) -> tuple[dict[FieldId, str], set[FieldId]]:
    """The host and the login of one trunk, and the fields of which there are others.

    What is for calls out goes before what does not say, and what is for calls in is never taken. A user
    name and a password are taken only from beside each other, if there are several.
    """
    login = _best([item for item in items if item.key in _LOGIN])
    hosts = _best([item for item in items if item.key == _HOST])
    several: set[FieldId] = set()
    chosen: dict[FieldId, str] = {}
    if any(len(_values(login, key)) > 1 for key in _LOGIN):
        several |= {key for key in _LOGIN if len(_values(login, key)) > 1}
        groups = _groups([item for item in items if item in login or item in hosts])
        groups = [each for each in groups if any(item.key in _LOGIN for item in each)]
        group = next((each for each in groups if {*_LOGIN} <= {item.key for item in each}), groups[0])
    else:
        group = login
    for item in group:
        chosen.setdefault(FieldId(item.key), item.value)
    names = list(dict.fromkeys(item.value for item in hosts))
    # With several logins, a host is only taken from beside the one that is taken.
    if len(names) > 1 and several:
        names = []
    if len({item.value for item in hosts}) > 1:
        several.add(_HOST)
    if names:
        chosen.setdefault(_HOST, names[0])
    return chosen, several


def _best(items: Sequence[_Item]) -> list[_Item]:
    out = [item for item in items if item.direction is Direction.OUT]
    return out or [item for item in items if item.direction is Direction.EITHER]


def _values(items: Iterable[_Item], key: FieldId) -> set[str]:
    return {item.value for item in items if item.key == key}


def _groups(items: Sequence[_Item]) -> list[list[_Item]]:
    """What stands together: under the same names, and before one of them comes again."""
    groups: list[list[_Item]] = []
    for item in items:
        last = groups[-1] if groups else []
        if (
            not last
            or (item.scope, item.source) != (last[0].scope, last[0].source)
            or any(item.key == other.key for other in last)
        ):
            groups.append([item])
        else:
            last.append(item)
    return groups


def _without_secrets(
    texts: dict[FieldId, str], not_read: dict[FieldId, Reason], secrets: Sequence[Secret]
) -> tuple[dict[FieldId, str], dict[FieldId, Reason]]:
    held = {field_id for field_id, text in texts.items() if _holds(text, secrets)}
    spoken = {field_id for field_id, text in texts.items() if _SPOKEN.search(text)} - held
    kept = {field_id: text for field_id, text in texts.items() if field_id not in held | spoken}
    reasons = dict.fromkeys(held, Reason.HOLDS_PASSWORD) | dict.fromkeys(spoken, Reason.UNCLEAR)
    return kept, not_read | reasons


def _holds(text: str, secrets: Sequence[Secret]) -> bool:
    """Whether a password stands in `text`, however it is spelled there; short ones are in any text."""
    return any(len(secret) >= SHORTEST_TO_MASK and secret.mask(text) != text for secret in secrets)
