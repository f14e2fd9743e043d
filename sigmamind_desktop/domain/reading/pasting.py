"""What people paste instead of typing: a SIP URI, a command, JSON, settings, code, a table, a mail.

There is one reader for each format; the first that knows its own in a text reads it, and no other does.
Nothing here is certain: what is read is shown before it is put into the form.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.reading import (
    code,
    command,
    form_body,
    json_text,
    labels,
    markdown,
    markup,
    settings,
    tables,
    yaml_lines,
)
from sigmamind_desktop.domain.reading.details import PastedDetails, Reason
from sigmamind_desktop.domain.reading.doubts import is_labelled_secret
from sigmamind_desktop.domain.reading.found import Reader
from sigmamind_desktop.domain.reading.judging import judge
from sigmamind_desktop.domain.reading.kubernetes import decoded
from sigmamind_desktop.domain.secret import names_secret
from sigmamind_desktop.domain.trunks.sip_address import judge_sip_uri

LONGEST_TEXT: Final = 20_000
"""Characters; what is longer is no trunk's details."""

# From the formats that a text hardly keeps by chance to those that nearly any text may be.
_READERS: Final[tuple[Reader, ...]] = (
    json_text.read,
    command.read,
    markup.read,
    form_body.read,
    markdown.read_table,
    tables.read,
    settings.read_toml,
    settings.read_ini,
    settings.read_assignments,
    yaml_lines.read,
    code.read,
    json_text.read_within,
    markdown.read_list,
    tables.read_numbers,
    tables.read_rows,
    labels.read,
)
_FENCE: Final = re.compile(r"(?m)^[ \t]*(?:```|~~~)[\w.+-]*[ \t]*$\n?")
_QUOTED_LINES: Final = re.compile(r"(?P<mark>>|//|#)[ \t]?[^\n]*(?:\n(?:(?P=mark)[^\n]*|[ \t]*))+")
"""A mail's answer, or lines that are commented out."""


def read_pasted(text: str) -> PastedDetails:
    """Read a pasted text; what it says nothing of stays out. Never raises; takes any text whatever."""
    if len(text) > LONGEST_TEXT:
        return PastedDetails(is_too_long=True)
    bare = _bare(text)
    for read in _READERS:
        if (found := read(bare)) is not None:
            return judge(decoded(found))
    return PastedDetails()


def may_be_shown(text: str) -> bool:
    """Whether a text that is brought from elsewhere may stand in a field as it is.

    It may not if a password is found in it or may stand there, nor if it has more lines than a field has, nor
    if it is too long to be looked through.
    """
    if sum(bool(line.strip()) for line in text.splitlines()) > 1:
        return False
    return all(map(_is_safe, {text, unquote(text)}))


def _is_safe(text: str) -> bool:
    details, fix = read_pasted(text), judge_sip_uri(text).fix
    may_hold_password = (
        details.is_too_long
        or bool(details.password)
        or FieldId.TRUNK_PASSWORD in details.not_read
        or not {Reason.HOLDS_PASSWORD, Reason.UNCLEAR}.isdisjoint(details.not_read.values())
        or (fix is not None and bool(fix.password))
    )
    return not (may_hold_password or names_secret(text) or is_labelled_secret(text))


def _bare(text: str) -> str:
    """Without what is round the whole: a mark of UTF-8, Markdown's fence, a mark before every line."""
    bare = _FENCE.sub("", text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\0", ""))
    if (match := _QUOTED_LINES.fullmatch(bare.strip())) is not None:
        bare = re.sub(rf"(?m)^{match['mark']}[ \t]?", "", bare)
    return bare
