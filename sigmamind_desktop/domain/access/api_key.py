"""The API key, as it is pasted from the dashboard."""

from __future__ import annotations

import re
from typing import Final

from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.text import clean, without_format

_QUOTES: Final = "\"'`“”‘’«»"
# `X-API-Key: abc`, `export API_KEY="abc"`, `$env:API_KEY = 'abc'`, `-H "X-API-Key: abc"`, `{"apiKey": "abc"}`
_NAME: Final = re.compile(
    r"""(?ix) [{\s]* (?:(?:-H|--header|export|set|setx|const|let|var)\s+)? ["'`“‘]? (?:\$?env:|\$)?
    [\w.-]*\s? (?:key|token|authorization|secret) ["'`”’]? \s* (?::=|=>|[:=]) \s* (?=.*[0-9a-z])"""
)
_NAMED: Final = re.compile(
    r"""(?ix) (?<![\w-]) [\w.-]*\s?
    (?: key | token | authorization | secret
      | schl(?:ü|ue)ssel | cl[ée](?:\ api)? | c(?:l|h)ave(?:\ de\ api)? | कुंजी )
    ["'`”’]? \s* (?::=|=>|[:=]) \s* (?:(?:bearer|basic|token|apikey)\s+)? ["'`“‘]?
    (?P<key>[^\s"'`“”‘’,;{}()&]+)"""
)
"""A name and its value, wherever they stand."""
_LONGEST: Final = 2_000
_SCHEME: Final = re.compile(r"(?i)(?:bearer|basic|token|apikey)\s+(?=\S)")


def read_api_key(typed: str) -> Secret:
    """The key alone: without a name before it, what is round it and what pasting adds.

    SigmaMind does not document the key's form; the names are those of headers and settings.
    """
    text = without_format(clean(typed))
    if name := _NAME.match(text):
        text = text[name.end() :].strip().rstrip(",;})").rstrip()
    text = text.strip(_QUOTES + " ")
    if scheme := _SCHEME.match(text):
        text = text[scheme.end() :].strip(_QUOTES + " ")
    # No key has a blank or a quote: it stands among other things, such as a command or a comment.
    if re.search(r"[\s\"'`]|://", text[:_LONGEST]) or not text.isascii():
        found = {match["key"] for match in _NAMED.finditer(without_format(clean(typed[:_LONGEST])))}
        text = found.pop() if len(found) == 1 else text
    return Secret(text)


def is_usable_key(key: Secret) -> bool:
    """Whether `key` can stand in a header: printable ASCII (RFC 9110 section 5.5), not a mask of dots.

    Nor a sentence: one of another program, from the keychain, may have blanks.
    """
    text = key.reveal()
    return bool(text) and text.isascii() and text.isprintable() and " " not in text
