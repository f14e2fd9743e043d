"""The words of a command, as Bash, PowerShell and cmd.exe take them apart.

`shlex` knows neither `$'...'` nor which words hold a variable; each splitter here ends with its command.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from sigmamind_desktop.domain.reading.found import REFERENCE


@dataclass(frozen=True, slots=True)
class Command:
    """A command's words.

    Attributes:
        words: without their quotes; `REFERENCE` where a variable or a command's output stands.
        input: what it is given to read, by `<<<` or `<<`.
    """

    words: Sequence[str]
    input: str = ""


Splitter: TypeAlias = Callable[[str], Command | None]
"""Splits the command that a text begins with; None if a quote in it never ends."""

_ANSI: Final = {
    **dict(zip("abefnrtv", "\a\b\x1b\f\n\r\t\v", strict=True)),
    **{sign: sign for sign in "\\'\"?"},
    "E": "\x1b",
}
_ANSI_ESCAPE: Final = re.compile(
    r"\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|([0-7]{1,3})|(.))", re.DOTALL
)
_VARIABLE: Final = re.compile(r"\$(?:\{[^}]*\}|[A-Za-z_][A-Za-z0-9_:]*|[0-9@#?*!$-])")
_POSIX: Final = re.compile(
    r"""(?x)
    (?P<gap>   (?:[ \t]|\\\r?\n)+ )
  | (?P<here>  <<-?[ \t]*(?P<q>['"]?)(?P<end>[A-Za-z_]\w*)(?P=q) (?=[^<]) )
  | (?P<told>  <<< )
  | (?P<file>  [0-9&]?>>?&?|< )
  | (?P<stop>  [\n;|&)] )
  | (?P<ansi>  \$'(?:[^'\\]|\\.)*' )
  | (?P<single>'[^']*' )
  | (?P<double>\$?"(?:[^"\\]|\\.)*" )
  | (?P<ran>   \$\((?:[^()]|\([^()]*\))*\) | `[^`]*` )
  | (?P<name>  \$(?:\{[^}]*\}|[A-Za-z_]\w*|[0-9@#?*!$-]) )
  | (?P<escape>\\. )
  | (?P<open>  ['"`] )
  | (?P<plain> [^\s;|&)<>'"`\\$]+ | . )
    """,
    re.DOTALL,
)
_POWERSHELL: Final = re.compile(
    r"""(?x)
    (?P<gap>   (?:[ \t]|`\r?\n)+ )
  | (?P<here>  @(?P<q>['"])[ \t]*\r?\n (?P<body>.*?) \r?\n(?P=q)@ )
  | (?P<stop>  [\n;|)] )
  | (?P<single>'(?:[^']|'')*' )
  | (?P<double>"(?:[^"`]|`.|"")*" )
  | (?P<ran>   \$\((?:[^()]|\([^()]*\))*\) )
  | (?P<name>  \$(?:\{[^}]*\}|[A-Za-z_][\w:]*) )
  | (?P<escape>`. )
  | (?P<open>  ['"] )
  | (?P<plain> [^\s;|)'"`$]+ | . )
    """,
    re.DOTALL,
)
_ARGUMENT: Final = re.compile(r'(\\*)(")|[ \t\r\n]+|[^"\\ \t\r\n]+|\\+')


def split_posix(text: str) -> Command | None:
    """As sh, Bash and Zsh do (POSIX 2.2 and 2.3, and Bash's `$'...'`)."""
    words: list[str] = []
    word: str | None = None
    told = waits = skips = ""

    def end() -> None:
        nonlocal word, skips, told
        if word is None:
            return
        if skips == "told":
            told = word
        elif not skips:
            words.append(word)
        word, skips = None, ""

    position = 0
    while match := _POSIX.match(text, position):
        position, kind, piece = match.end(), match.lastgroup, match[0]
        if match["here"] is not None:
            end()
            waits = match["end"]
        elif kind == "stop":
            if piece == "\n" and waits:
                told = text[position:].partition(f"\n{waits}")[0]
            break
        elif kind == "open":
            return None
        elif kind == "gap":
            end()
        elif kind in ("told", "file"):
            end()
            skips = kind
        elif word is None and piece.startswith("#"):
            break
        else:
            word = (word or "") + _posix_piece(str(kind), piece)
    end()
    return Command(words, told)


def _posix_piece(kind: str, piece: str) -> str:
    match kind:
        case "single":
            return piece[1:-1]
        case "ansi":
            return _ANSI_ESCAPE.sub(_ansi, piece[2:-1])
        case "double":
            inner = piece[piece.index('"') + 1 : -1]
            return re.sub(
                r"\$\([^()]*\)|`[^`]*`|" + _VARIABLE.pattern + r"|\\\n|\\[$`\"\\]", _in_double_quotes, inner
            )
        case "ran" | "name":
            return REFERENCE
        case "escape":
            return piece[1:]
        case _:
            return piece


def _in_double_quotes(match: re.Match[str]) -> str:
    if match[0][0] == "\\":
        return match[0][1:].replace("\n", "")
    return REFERENCE


def _ansi(match: re.Match[str]) -> str:
    digits, base = match[1] or match[2] or match[3], 16
    if match[4]:
        digits, base = match[4], 8
    if digits:
        code = int(digits, base)
        return chr(code) if code <= 0x10FFFF else REFERENCE
    return _ANSI.get(match[5], "\\" + match[5])


def split_powershell(text: str) -> Command | None:
    """As PowerShell does (about_Quoting_Rules)."""
    words: list[str] = []
    word: str | None = None
    position = 0
    while match := _POWERSHELL.match(text, position):
        position, kind, piece = match.end(), match.lastgroup, match[0]
        if match["here"] is not None:
            has_names = match["q"] == '"' and "$" in match["body"]
            word = (word or "") + (REFERENCE if has_names else match["body"])
        elif kind == "stop":
            break
        elif kind == "open":
            return None
        elif kind == "gap":
            if word is not None:
                words.append(word)
            word = None
        else:
            word = (word or "") + _powershell_piece(str(kind), piece)
    if word is not None:
        words.append(word)
    return Command(words)


def _powershell_piece(kind: str, piece: str) -> str:
    match kind:
        case "single":
            return piece[1:-1].replace("''", "'")
        case "double":
            return powershell_text(piece[1:-1])
        case "ran" | "name":
            return REFERENCE
        case "escape":
            return piece[1:]
        case _:
            return piece


def powershell_text(inner: str) -> str:
    """What stands between PowerShell's double quotes."""

    def undone(match: re.Match[str]) -> str:
        piece = match[0]
        if piece[0] == "`":
            return {"n": "\n", "r": "\r", "t": "\t", "0": REFERENCE}.get(piece[1], piece[1])
        return '"' if piece == '""' else REFERENCE

    return re.sub(r'`.|""|\$\([^()]*\)|\$(?:\{[^}]*\}|[A-Za-z_][\w:]*)', undone, inner, flags=re.DOTALL)


def split_cmd(text: str) -> Command | None:
    """As cmd.exe does, which takes the carets, and the program behind it, which takes the quotes."""
    line: list[str] = []
    is_quoted = False
    signs = iter(text)
    for sign in signs:
        if sign == "^" and not is_quoted:
            escaped = next(signs, "")
            if escaped == "\r":
                escaped = next(signs, "")
            if escaped == "\n":
                continue
            # Quotes that cmd.exe does not see still quote for the program.
            line.append(escaped)
        elif not is_quoted and sign in "\n|&":
            break
        else:
            is_quoted ^= sign == '"'
            line.append(sign)
    # Browsers, which quote by carets, double every backslash, and not only those before a quote.
    words = split_arguments("".join(line), is_doubled='^"' in text)
    return None if words is None else Command(words)


def split_arguments(line: str, *, is_doubled: bool = False) -> list[str] | None:
    """As Microsoft's C runtime splits a program's command line: of backslashes before a quote each half.

    Args:
        line: the command line.
        is_doubled: whether all other backslashes are doubled, too.

    Returns:
        The words, or None if a quote never ends.
    """
    words: list[str] = []
    word: str | None = None
    is_quoted = False
    for match in _ARGUMENT.finditer(line):
        piece = match[0]
        if match[2]:
            count = len(match[1])
            word = (word or "") + "\\" * (count // 2)
            if count % 2:
                word += '"'
            else:
                is_quoted = not is_quoted
        elif piece.isspace() and not is_quoted:
            if word is not None:
                words.append(word)
            word = None
        else:
            word = (word or "") + (piece.replace("\\\\", "\\") if is_doubled else piece)
    if is_quoted:
        return None
    return words if word is None else [*words, word]
