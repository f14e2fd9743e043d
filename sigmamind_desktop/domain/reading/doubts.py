"""Where a password may stand that has no name: beside a user name, below a heading, in a sentence.

Which word is one is a guess, and nothing is taken over by it: it keeps the word out of what is shown, and has
it said that something was not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.reading.found import UNCLEAR, Found
from sigmamind_desktop.domain.reading.names import meaning_of

_FEWEST, _MOST = 8, 64
_ROUND: Final = ".,;:!?()[]{}<>\"'`“”‘’/|"
_HOST: Final = re.compile(
    r"(?i)(?:[a-z][a-z+.-]*:)?[^@\s]*@?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::[0-9]+)?(?:[;/?].*)?"
)
_NUMBER: Final = re.compile(r"(?i)(?:tel|callto):\+?[0-9().-]+(?:;|\Z)")
"""A number in a URI (RFC 3966), whose parameters have letters."""
_SPOKEN: Final = re.compile(
    r"(?i)(?<![\w-])(?:[\w-]*[_-])?"
    r"(?:pass(?:word|wort|wd|phrase)?|pwd?|kennwort|contraseña|senha|mot de passe)[ ]+(\S+)"
)
"""A password behind its name without a sign between them."""
_NAMED: Final = re.compile(
    r"(?i)(?<![\w-])(?:password|passwort|kennwort|pwd?|contraseña|senha|mot de passe)(?!\w)"
)
_LABELLED: Final = re.compile(r"\W*[A-Za-z][\w .()/-]{0,40}(?::\s|=)")
_ANY_LABEL: Final = re.compile(r"\W*[^\W\d_][\w .()/'’-]{0,40}(?::\s|=|：)")
_USER: Final = re.compile(r"(?i)(?<![\w-])(?:user(?:[ ]?name)?|login)[ ]+\S")
_PAIR: Final = re.compile(
    r"(?i)(?:(?:sip|trunk|your|the) )?(?:credentials?|creds|log-?in|auth(?:entication)?|account)"
    r" ?(?:[:=]|->|→) ?[^\s/|,:;]{1,64} ?[/|,:;] ?\S{1,64}"
)
"""`credentials: acme / pw`."""


def looks_secret(word: str) -> bool:
    """Whether digits stand among the letters of a word, or other signs, as in few words but passwords."""
    if not _FEWEST <= len(word) <= _MOST or not word.isprintable():
        return False
    if _HOST.fullmatch(word) or _NUMBER.match(word):
        return False
    kinds = [each.isdigit() for each in word if each.isalnum()]
    changes = sum(kind != after for kind, after in pairwise(kinds))
    has_signs = any(each in "!#$%^&*?~" for each in word)
    return changes > 1 or (changes > 0 and has_signs)


def is_labelled_secret(line: str) -> bool:
    """Whether a word behind a name, whatever that means, looks like a password."""
    label = _ANY_LABEL.match(line)
    return label is not None and any(looks_secret(word.strip(_ROUND)) for word in line[label.end() :].split())


def several_words(value: str) -> list[str]:
    """The words of a value, parted by spaces or by what people put between two values."""
    return [word for word in re.split(r"[\s/|,;()]+|->|→|(?<=\s)[-–—](?=\s)", value) if word]


def doubtful(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """Which fields' values may stand in `text` beside what was found there."""
    fields = {meaning.key for each in found if (meaning := meaning_of(each.path)) is not None}
    if FieldId.TRUNK_PASSWORD in fields:
        return
    is_spoken = any(_is_mixed(match[1]) for match in _SPOKEN.finditer(text))
    is_pair = any(_PAIR.fullmatch(line.strip(" \t*•>-")) for line in text.splitlines())
    if is_spoken or is_pair or ((found or _NAMED.search(text)) and _beside(text, found)):
        yield Found(("password",), UNCLEAR)
        if FieldId.TRUNK_USERNAME not in fields and (is_pair or _USER.search(text)):
            yield Found(("username",), UNCLEAR)


def _beside(text: str, found: Iterable[Found]) -> bool:
    """Whether a word looks like a password, has no name, and is in nothing of what was found."""
    values = "\n".join(each.value for each in found)
    lines = [line for line in text.splitlines() if not _LABELLED.match(line)]
    words = (word.strip(_ROUND) for line in lines for word in line.split())
    return any(looks_secret(word) and word not in values for word in words)


def _is_mixed(word: str) -> bool:
    bare = word.strip(_ROUND)
    return len(bare) > 5 and any(map(str.isdigit, bare)) and any(map(str.isalpha, bare))
