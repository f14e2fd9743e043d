"""Settings that a shell or a program reads at its start: `.env`, `export`, `set`, `$env:`, TOML, INI."""

from __future__ import annotations

import configparser
import re
import tomllib
from collections.abc import Iterator, Sequence
from typing import Final

from sigmamind_desktop.domain.reading.found import REFERENCE, UNCLEAR, Found
from sigmamind_desktop.domain.reading.json_text import found_in
from sigmamind_desktop.domain.reading.labels import names_another
from sigmamind_desktop.domain.reading.names import meaning_of
from sigmamind_desktop.domain.reading.shell_words import powershell_text, split_posix

_ASSIGNED: Final = re.compile(
    r"""(?xi)
    (?:(?P<set>set[ \t]+"?|setx[ \t]+) | (?P<shell>export[ \t]+|declare[ \t]+-x[ \t]+)
      | (?P<powershell>\$env:|\$) | (?:env[ \t]+|-[ \t]+|-e[ \t]+)?)
    (?P<name>[a-z_][\w.]*) [ \t]*=[ \t]* (?P<value>.*)
    """
)
_ENDS_OF_DOUBLE: Final = re.compile(r'"((?:[^"\\]|\\.)*)"[ \t]*(?:\#.*)?')
_ENDS_OF_SINGLE: Final = re.compile(r"'([^']*)'[ \t]*(?:\#.*)?")
_ENDS_OF_POWERSHELL: Final = re.compile(
    r"""(?:"((?:[^"`]|`.|"")*)"|'((?:[^']|'')*)')[ \t]*;?[ \t]*(?:\#.*)?"""
)
_BEGINS_POWERSHELL: Final = re.compile(r"(?i)[ \t]*\$(?:env:)?[a-z_]\w*[ \t]*=")
_OF_POWERSHELL: Final = re.compile(r"""(?:"(?:[^"`]|`.|"")*"|'(?:[^']|'')*'|[^;"'])+|["']""")
"""A statement; or a quote that nothing closes."""
_EXPORTED: Final = re.compile(r"[ \t]*(?:export|declare[ \t]+-x)[ \t]+")
_OF_SHELL: Final = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^;"'\\])+|["'\\]""")
_SHELL_WORD: Final = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+|["'\\]""")
_MORE_THAN_A_TEXT: Final = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')[ \t]*[,;.].*""")
"""A literal and a sign that ends it in other languages, or a method of it."""
_REFERENCE: Final = re.compile(r"\$\{[^}]*\}|\$\([^)]*\)|`[^`]*`")
_SECTION: Final = re.compile(r"(?m)^[ \t]*\[{1,2}[^\[\]\n=,\"']+\]{1,2}(?:\([^)\n]*\))?[ \t]*(?:[;#].*)?$")
_CALL: Final = re.compile(r"[A-Za-z_][\w.]*[(\[].*")
_QUOTED: Final = re.compile(r'"([^"]*)"|\'([^\']*)\'')


def read_assignments(text: str) -> Sequence[Found] | None:
    """Lines of `NAME=value`, each with what makes it an assignment of its shell."""
    found: list[Found] = []
    for line in map(str.strip, _statements(text)):
        if not line or line.startswith(("#", "//", "::")) or re.match(r"(?i)rem\s|@echo ", line):
            continue
        match = _ASSIGNED.fullmatch(line)
        value = None if match is None else _assigned(match)
        if match is None or value is None:
            return None
        found.append(Found((match["name"],), value))
    return found if any(meaning_of(each.path) is not None for each in found) else None


def _statements(text: str) -> Iterator[str]:
    """The lines of a text; those of PowerShell and of a shell's `export` in their statements and names."""
    for line in text.splitlines():
        if _BEGINS_POWERSHELL.match(line):
            yield from _OF_POWERSHELL.findall(line)
        elif (exported := _EXPORTED.match(line)) is None:
            yield line
        else:
            for statement in _OF_SHELL.findall(line[exported.end() :]):
                words = _EXPORTED.sub("", statement)
                yield from (f"export {word}" for word in _SHELL_WORD.findall(words))


def _assigned(match: re.Match[str]) -> str | None:
    """The value of one line; None if the line is no assignment."""
    value: str = match["value"]
    if match["set"] is not None:
        value = value.strip()
        # `set "NAME=value"`, and setx with its value in quotes.
        is_quoted = match["set"].endswith('"') or value.startswith('"')
        # Whether `%` and `^` are the value's own depends on where and how often the line is run.
        if "%" in value or (not is_quoted and re.search("[&|<>^]", value)):
            return UNCLEAR
        return value.removeprefix('"').removesuffix('"') if is_quoted else value
    if match["powershell"] is not None:
        quoted = _ENDS_OF_POWERSHELL.fullmatch(value)
        if quoted is None:
            return REFERENCE
        return powershell_text(quoted[1]) if quoted[1] is not None else quoted[2].replace("''", "'")
    if match["shell"] is not None:
        command = split_posix(value)
        if command is None:
            return None
        return command.words[0] if command.words else ""
    if re.search(r"[ \t]=", match[0]) and _CALL.fullmatch(value):
        return REFERENCE
    return _of_dotenv(match["name"], value)


def _of_dotenv(name: str, value: str) -> str | None:
    """As dotenv readers agree on: in single quotes all is itself, in double quotes a backslash escapes."""
    if value.startswith(("'''", '"""')):
        return None
    if quoted := _ENDS_OF_SINGLE.fullmatch(value):
        return quoted[1]
    if quoted := _ENDS_OF_DOUBLE.fullmatch(value):
        return re.sub(r'\\([$`"\\])', r"\1", _REFERENCE.sub(REFERENCE, quoted[1]))
    if _MORE_THAN_A_TEXT.fullmatch(value):
        return None  # code
    if value[:1] in ("'", '"'):
        command = split_posix(value)
        return command.words[0] if command is not None and len(command.words) == 1 else None
    plain = re.split(r"\s#", " " + value, maxsplit=1)[0].strip()
    if "." in name and "\\" in plain:
        return UNCLEAR  # Java undoes escapes in what is not quoted, and dotenv does not
    if names_another(name, plain) or plain[-1:] in ("(", "{", "[", ","):
        return None
    return _REFERENCE.sub(REFERENCE, plain)


def read_toml(text: str) -> Sequence[Found] | None:
    """TOML, told by a table's head or by quotes after an equals sign with spaces round it."""
    if not _SECTION.search(text) and not re.search(r"(?m)^[\w.\"-]+ = [\"'\[]", text):
        return None
    try:
        values = tomllib.loads(text)
    except (ValueError, RecursionError):
        return None
    # A number may be written in many ways, and a password or a phone number only in its own.
    found = [
        each if each.value in text or not each.value.isdigit() else Found(each.path, UNCLEAR)
        for each in found_in(values)
    ]
    return found if any(meaning_of(each.path) is not None for each in found) else None


def read_ini(text: str) -> Sequence[Found] | None:
    """INI files, and those of Asterisk: with sections, `=>`, and `;` before what is a comment."""
    if not _SECTION.search(text) and not re.search(r"(?mi)^[ \t]*register[ \t]*=>?", text):
        return None
    # Asterisk names templates behind a section; and what stands before the first section has none.
    plain = re.sub(r"(?m)^([ \t]*\[[^\]\n]+\])\([^)\n]*\)", r"\1", text)
    plain = re.sub(r"(?m)^([ \t]*[\w.-]+[ \t]*)=>", r"\1=", plain)
    parser = configparser.RawConfigParser(
        strict=False,
        allow_no_value=True,
        delimiters=("=", ":"),
        inline_comment_prefixes=(";", "#"),
        default_section="\0",
    )
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string("[ ]\n" + re.sub(r"(?m)^[ \t]+(?=[\w\[;#])", "", plain))
    except configparser.Error:
        return None
    found = [each for section in parser.sections() for each in _options(section, parser.items(section))]
    return found if any(meaning_of(each.path) is not None for each in found) else None


def _options(section: str, items: list[tuple[str, str]]) -> Iterator[Found]:
    path = (section,) if section.strip() else ()
    for name, value in items:
        if value is None:
            continue
        if name.lower() == "register":
            yield from _registration(value)
            continue
        quoted = _QUOTED.fullmatch(value)
        own = value if quoted is None else value[1:-1]
        if name.startswith('"') and (escaped := _ENDS_OF_DOUBLE.fullmatch(value)):
            yield Found((*path, name), re.sub(r'\\(["\\])', r"\1", escaped[1]))  # Windows' registry
            continue
        # The backslash is Asterisk's mark of a semicolon that begins no comment; other programs keep it.
        yield Found((*path, name), UNCLEAR if r"\;" in own else own)


def _registration(value: str) -> Iterator[Found]:
    """Asterisk's `[transport://]user[@domain][:secret[:authuser]]@host[:port][/extension][~expiry]`."""
    bare = re.sub(r"(?i)^(?:udp|tcp|tls|wss?)://", "", value.strip())
    login, at, host = bare.rpartition("@")
    parts = login.split(":")
    if not at:
        return
    # With a further colon nobody can say whether it is the secret's own or stands before the authuser.
    user, secret = (*parts, "")[:2] if len(parts) < 3 else (UNCLEAR, UNCLEAR)
    yield Found(("register", "username"), user if user == UNCLEAR else user.partition("@")[0])
    yield Found(("register", "password"), secret)
    yield Found(("register", "host"), re.split(r"[/~]", host, maxsplit=1)[0])
