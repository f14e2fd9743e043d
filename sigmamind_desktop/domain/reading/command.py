"""A command that sends something: curl and its like, wherever it stands in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from sigmamind_desktop.domain.reading import form_body, json_text
from sigmamind_desktop.domain.reading.found import REFERENCE, Found
from sigmamind_desktop.domain.reading.names import is_named, meaning_of
from sigmamind_desktop.domain.reading.shell_words import (
    Command,
    Splitter,
    split_arguments,
    split_cmd,
    split_posix,
    split_powershell,
)

_COMMAND: Final = re.compile(
    r"(?i)(?<![\w.-])(?P<name>curl|wget|twilio|telnyx|lk|invoke-restmethod|invoke-webrequest|irm|iwr"
    r"|docker|podman|kubectl|heroku|fly|flyctl|https?|xh)"
    r"(?:\.exe)?(?=[ \t\\^`])"
)
_MOST_COMMANDS: Final = 8
_CURL: Final = ("curl", "wget")
_OF_POWERSHELL: Final = ("invoke-restmethod", "invoke-webrequest", "irm", "iwr")
_ASSIGNED: Final = re.compile(r"(?:--[\w-]+=)?([A-Za-z_][\w.-]*)=(.*)", re.DOTALL)
"""What is set for a container, a secret or a form: `-e NAME=value`, `--from-literal=name=value`."""
_BODY: Final = frozenset({"data", "data-ascii", "data-binary", "json", "post-data", "body-data"})
_RAW: Final = "data-raw"
_ENCODED_BY_CURL: Final = "data-urlencode"
_PARTS: Final = frozenset({"form", "form-string"})
_SHORT_WITH_VALUE: Final = "AbcCdDeEFhHKmoPQrtTuUwxXyYz"
"""Of curl's options of one letter, those that take a value; `-h` and `-u` are no trunk's."""

_NAME: Final = re.compile(r"[A-Za-z_][\w.\[\]-]*")


def read(text: str) -> Sequence[Found] | None:
    """What the first command that sends something for this form sends."""
    is_curl = False
    for start in islice(_COMMAND.finditer(text), _MOST_COMMANDS):
        tail = text[start.start() :]
        name = start["name"].lower()
        for split in _splitters(tail):
            command = split(tail)
            if command is None:
                is_curl = is_curl or (name in _CURL and ("-d" in tail or "://" in tail))
                continue
            is_curl = is_curl or (name in _CURL and any(re.match("-|.*://", word) for word in command.words))
            found = list(_sent(name, command))
            if any(meaning_of(each.path) is not None for each in found):
                return found
    return [] if is_curl else None


def _splitters(text: str) -> Sequence[Splitter]:
    if re.search(r'\^"|\^\r?\n', text):
        return (split_cmd, split_posix)
    if re.search(r"`\r?\n|^(?i:curl\.exe|i)|\$env:|@['\"]\r?\n", text):
        return (split_powershell, split_posix, split_cmd)
    return (split_posix, split_powershell, split_cmd)


def _sent(name: str, command: Command) -> Iterator[Found]:
    if name in _CURL:
        yield from _data(_curl_options(command.words), command.input)
    elif name in ("twilio", "telnyx", "lk"):
        yield from (Found((option,), value) for option, value in _long_options(command.words))
    elif name not in _OF_POWERSHELL:
        matches = (_ASSIGNED.fullmatch(word) for word in command.words[1:])
        yield from (Found((match[1],), match[2]) for match in matches if match is not None)
    else:
        for option, value in zip(command.words, command.words[1:], strict=False):
            if option.lower() == "-body":
                yield from _body(value)


def _long_options(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    options = iter(words[1:])
    for word in options:
        if word.startswith("--"):
            option, equals, value = word[2:].partition("=")
            yield option, value if equals else next(options, "")


def _curl_options(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The options with a value, by their long names."""
    options = iter(words[1:])
    for word in options:
        if word.startswith("--"):
            option, equals, value = word[2:].partition("=")
            if option in _BODY | _PARTS | {_RAW, _ENCODED_BY_CURL}:
                yield option, value if equals else next(options, "")
        elif word.startswith("-"):
            for place, letter in enumerate(word[1:], start=2):
                if letter in _SHORT_WITH_VALUE:
                    value = word[place:] or next(options, "")
                    if letter in "dF":
                        yield ("data" if letter == "d" else "form"), value
                    break


def _data(options: Iterator[tuple[str, str]], told: str) -> Iterator[Found]:
    fields: list[str] = []
    for option, value in options:
        if option in _PARTS:
            yield from _part(value, is_raw=option == "form-string")
        elif option == _ENCODED_BY_CURL:
            yield from _to_encode(value)
        elif value in ("@-", "@/dev/stdin") and option != _RAW:
            yield from _body(told)
        elif value.startswith("@") and option != _RAW:
            continue  # a file
        elif value.lstrip()[:1] in ("{", "["):
            yield from _body(value)
        else:
            fields.append(value)
    yield from form_body.read_body("&".join(fields))


def _body(value: str) -> Sequence[Found]:
    """A body of JSON, also one whose quotes were escaped for the way through Windows; or a form."""
    # What a variable leaves out where it stands outside quotes keeps JSON from being read, and is no value.
    spellings = [value, re.sub(rf"(?<=[:\[,])(\s*){REFERENCE}(?=\s*[,}}\]])", rf'\1"{REFERENCE}"', value)]
    if '\\"' in value:
        arguments = split_arguments('"' + value + '"')
        spellings += [*(arguments or ())[:1], value.replace('\\"', '"')]
    for spelling in spellings:
        if (found := json_text.read(spelling)) is not None:
            return found
    return [] if value.lstrip()[:1] in ("{", "[") else form_body.read_body(value)


def _part(value: str, *, is_raw: bool) -> Iterator[Found]:
    """`name=value;type=...` (curl's `-F`); what begins with `@` or `<` is a file."""
    name, _, content = value.partition("=")
    if not is_raw:
        if content.startswith(("@", "<")):
            return
        content = re.sub(r';\s*(?:type|filename|headers|encoder)=[^;"]*$', "", content)
        if len(content) > 1 and content[0] == content[-1] == '"':
            content = re.sub(r"\\(.)", r"\1", content[1:-1])
    if _NAME.fullmatch(name):
        yield Found((name,), content)


def _to_encode(value: str) -> Iterator[Found]:
    """`content`, `=content` or `name=content`: what curl escapes itself."""
    if value.lstrip()[:1] in ("{", "["):
        yield from _body(value)
        return
    name, equals, content = value.partition("=")
    if not name and equals:
        yield from _body(content)
    elif equals and "@" not in name and is_named(name):
        yield Found((name,), content)
