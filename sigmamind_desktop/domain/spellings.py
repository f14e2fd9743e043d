"""How software spells a text when it quotes it: in JSON, Python, C, SQL, a URL, a form, HTML, mail, base64.

Secrets are looked for in all of these spellings, also within one another (JSON in a Python string, a
percent sign written as `%25`).
"""

from __future__ import annotations

import base64
import html.entities
import re
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property
from typing import Final
from unicodedata import normalize
from urllib.parse import unquote

_BACKSLASH: Final = r"(?:\\|%5[Cc]){1,8}"
"""One or, where a quotation is quoted, several."""
_BEGINS_A_QUOTATION: Final = re.compile(r"[\\%&=]")
"""What every spelling begins with that is neither the text itself nor base64."""
_OTHER_BASE64: Final = str.maketrans("-_", "+/")
_SHORT: Final = {"\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f", "\v": "v", "\a": "a", "\0": "0"}
_LEAST_BASE64: Final = 4

_NAMES: Final[defaultdict[str, list[str]]] = defaultdict(list)
for _name, _character in html.entities.html5.items():
    if len(_character) == 1:
        _NAMES[_character].append(_name.removesuffix(";"))

_FOLD: Final = rf"(?:[ \t]*(?:\r|\n|{_BACKSLASH}[rn]|%(?:25){{0,3}}0[AaDd])[ \t]*)"
"""An end of a line, which mail (RFC 2045 section 6.8) and PEM put into base64."""
_BASE64_LINE: Final = r"(?:[A-Za-z0-9+/_-]|%2[BbFf]|\\/)+"
_BASE64_TEXT: Final = re.compile(rf"{_BASE64_LINE}(?:{_FOLD}+{_BASE64_LINE})*(?:=|%3[Dd]){{0,2}}")


class Spellings:
    """A text, not empty, in every spelling."""

    def __init__(self, text: str) -> None:
        # Some software composes letters and their marks, or takes them apart.
        self._forms = sorted({text, normalize("NFC", text), normalize("NFD", text)})
        self._cores = {core for form in self._forms for core in _base64_cores(form)}

    @cached_property
    def _plain(self) -> re.Pattern[str]:
        return re.compile("|".join("".join(map(_spelt, form)) for form in self._forms))

    @cached_property
    def _encoded(self) -> re.Pattern[str] | None:
        cores = sorted(map(_spelt_core, self._cores), key=len, reverse=True)
        return re.compile("|".join(cores)) if cores else None

    def is_spelt(self, text: str) -> bool:
        """Whether `text` is one of the spellings, or what Basic makes of a user and this password."""
        return self._plain.fullmatch(text) is not None or (
            self._plain.fullmatch(_password_of_basic(text)) is not None
        )

    def replaced(self, text: str, dots: str) -> str:
        """`text` with `dots` in place of each spelling.

        Of a base64 text nothing is left: what is beside the secret is some of its bits, too.
        """
        if not self._may_be_in(text):
            return text
        text = self._plain.sub(dots, text)
        encoded = self._encoded
        if encoded is None or encoded.search(text) is None:
            return text
        return _BASE64_TEXT.sub(lambda match: dots if encoded.search(match[0]) else match[0], text)

    def _may_be_in(self, text: str) -> bool:
        """Whether it is worth a look: a table may bring thousands of passwords, and none is in most texts."""
        form = self._forms[0]
        if any(quote in form and quote in text for quote in "\"'") or not (form.isascii() or text.isascii()):
            return True
        has_blank = " " in form
        if _BEGINS_A_QUOTATION.search(text) or (has_blank and "+" in text):
            return True
        if any(map(text.__contains__, self._forms)):
            return True
        # Without ends of lines, which may be anywhere in base64.
        plain = "".join(text.split()) if "\n" in text or "\r" in text else text
        plain = plain.translate(_OTHER_BASE64) if "-" in plain or "_" in plain else plain
        return any(map(plain.__contains__, self._cores))


def _spelt(character: str) -> str:
    """One character in every spelling."""
    code = ord(character)
    units = character.encode("utf-16-be", errors="surrogatepass").hex()
    pairs = "".join(rf"{_BACKSLASH}u{_hexadecimal(units[at : at + 4])}" for at in range(0, len(units), 4))
    in_html = {
        rf"&(?:amp;){{0,3}}#0*{code};",
        rf"&(?:amp;){{0,3}}#[xX]0*{_hexadecimal(f'{code:x}')};",
        *(rf"&(?:amp;){{0,3}}{name};" for name in _NAMES.get(character, ())),
    }
    spellings = {
        re.escape(character),
        pairs,
        pairs.replace(rf"{_BACKSLASH}u", "%u"),
        rf"{_BACKSLASH}U{_hexadecimal(f'{code:08x}')}",
        rf"{_BACKSLASH}u\{{0*{_hexadecimal(f'{code:x}')}\}}",
        *in_html,
    }
    for octets in _octets(character):
        pieces = [_hexadecimal(f"{octet:02x}") for octet in octets]
        spellings.add("".join(f"%(?:25){{0,3}}{piece}" for piece in pieces))
        spellings.add("".join(rf"{_BACKSLASH}x{piece}" for piece in pieces))
        spellings.add("".join(rf"{_BACKSLASH}0?{octet:03o}" for octet in octets))
        spellings.add("".join(f"={piece}" for piece in pieces))
        # UTF-8 that is taken for one of these on its way.
        for coding in ("latin-1", "cp1252"):
            with suppress(UnicodeDecodeError):
                spellings.add(re.escape(octets.decode(coding)))
    if character == " ":
        spellings |= {r"\+", "&nbsp;"}
    elif character == "\\":
        spellings = {_BACKSLASH, *spellings} - {re.escape(character)}
    elif character in "\"'/`":
        spellings |= {
            _BACKSLASH + re.escape(character),
            *(_BACKSLASH + spelling for spelling in in_html),
            rf"{_BACKSLASH}%(?:25){{0,3}}{_hexadecimal(f'{code:x}')}",
        }
        if character in "\"'":
            spellings.add(2 * character)  # CSV, SQL, YAML
        if character == "'":
            spellings |= {rf"'{_BACKSLASH}''", rf"'(?:{_BACKSLASH})?\"'(?:{_BACKSLASH})?\"'"}  # a shell
    elif character in _SHORT:
        spellings.add(_BACKSLASH + _SHORT[character])
    return f"(?:{'|'.join(sorted(spellings, key=len, reverse=True))})"


def _password_of_basic(text: str) -> str:
    """What stands behind the first colon of a text in base64 (RFC 7617); empty if it is none."""
    encoded = unquote(text).rstrip("=").replace("-", "+").replace("_", "/")
    try:
        octets = base64.b64decode(encoded + "=" * (-len(encoded) % 4), validate=True)
    except ValueError:
        return ""
    return octets.decode("utf-8", errors="replace").partition(":")[2]


def _octets(character: str) -> set[bytes]:
    """The character in UTF-8, and in Latin-1, which some proxies take for log-ins."""
    found = {character.encode("utf-8", errors="surrogatepass")}
    if ord(character) < 256:
        found.add(character.encode("latin-1"))
    return found


def _hexadecimal(digits: str) -> str:
    """These digits in any case of letters."""
    return "".join(f"[{each.lower()}{each.upper()}]" if each.isalpha() else each for each in digits)


def _base64_cores(text: str) -> Iterator[str]:
    """What stands in base64 for `text` alone, wherever it begins (`user:password` of Basic)."""
    codings = ["utf-8", "utf-16-le"]  # the latter: PowerShell
    if not text.isascii() and all(ord(each) < 256 for each in text):
        codings.append("latin-1")
    for coding in codings:
        octets = text.encode(coding, errors="surrogatepass")
        for before in range(3):
            encoded = base64.b64encode(bytes(before) + octets).decode()
            core = encoded[-(-8 * before // 6) : 8 * (before + len(octets)) // 6]
            if len(core) >= _LEAST_BASE64:
                yield core


def _spelt_core(core: str) -> str:
    spelt = {"+": r"(?:[+-]|%2[Bb])", "/": r"(?:[/_]|%2[Ff]|\\/)"}
    return f"{_FOLD}*".join(spelt.get(each, each) for each in core)
