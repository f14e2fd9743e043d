"""Literals in program code: calls, objects and assignments of Python, JavaScript, Go and others.

Read are names and the literals that they are given. Whatever else they are given is code, and no value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from sigmamind_desktop.domain.reading import json_text
from sigmamind_desktop.domain.reading.found import REFERENCE, Found
from sigmamind_desktop.domain.reading.names import meaning_of
from sigmamind_desktop.domain.reading.shell_words import powershell_text
from sigmamind_desktop.domain.text import is_sendable

_DEEPEST: Final = 20
_LANGUAGE: Final = r"""(?x)
    (?P<gap>    [ \t\r]+ | (?:(?<=\s)|^)(?:\#|//)[^\n]* | /\*.*?\*/ )
  | (?P<line>   \n )
  | (?P<triple> (?P<tp>[rRbBuUfF]{0,2})(?P<tq>\"\"\"|\'\'\')(?P<tt>(?:[^\\]|\\.){0,2000}?)(?P=tq) )
  | (?P<text>   (?P<sp>(?:\b[rRbBuUfF]{1,2}|[@$])?)
                (?: "(?P<dt>DOUBLE{0,2000})" | '(?P<st>SINGLE{0,2000})' | `(?P<bt>(?:[^`\\]|\\.){0,2000})` ) )
  | (?P<number> [+-]?[0-9][0-9_.eE]*(?![\w]) )
  | (?P<address>[A-Za-z][A-Za-z+.-]*://[^\s"'`)<>]* )
  | (?P<sign>   :=|=>|===?|!=|<=|>=|->|[{}()\[\],;:=] )
  | (?P<word>   -?[\w$.&*]+ )
  | (?P<other>  \\. | . )
"""


def _language(double: str, single: str) -> re.Pattern[str]:
    return re.compile(_LANGUAGE.replace("DOUBLE", double).replace("SINGLE", single), re.DOTALL)


_TOKEN: Final = _language(r'(?:[^"\\\n]|\\.)', r"(?:[^'\\\n]|\\.)")
_POWERSHELL: Final = _language(r'(?:[^"`\n]|`.|"")', r"(?:[^'\n]|'')")
"""With its own escapes, and quotes that are doubled inside."""

_OF_POWERSHELL: Final = re.compile(r"@\{|\$env:|(?i:invoke-|-body\b)|`\r?\n")
_SEPARATORS: Final = frozenset({":", "=", ":=", "=>"})
_OPENING: Final = {"{": "}", "(": ")", "[": "]"}
_ENDING: Final = frozenset({",", ";", "\n", "}", ")", "]", ""})
_DECLARING: Final = frozenset(
    ["val", "var", "let", "const", "local", "my", "our", "string", "String", "final", "static", "def", "mut"]
)
"""What stands before a name that is given its value, on a line that ends without a sign."""
_TYPES: Final = frozenset({"String", "string", "str", "&str"})
_ACCESSORS: Final = re.compile(r"\{\s*(?:(?:private |protected |internal )?(?:get|set|init);\s*)+\}")
"""What C# has between a property and its value."""
_METHODS: Final = frozenset({".freeze", ".dup", ".to_s", ".to_string", ".to_owned", ".into"})
"""Of Ruby and Rust, that leave a text as it is."""
_NOTHING: Final = frozenset({"null", "None", "nil", "undefined", "true", "false", "True", "False"})
_ESCAPES: Final = {
    **dict(zip("abfnrtv0", "\a\b\f\n\r\t\v\0", strict=True)),
    **{sign: sign for sign in "\\'\"`/$"},
    "\n": "",
}
_ESCAPE: Final = re.compile(
    r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})|(.))", re.DOTALL
)


class _Token:
    __slots__ = ("kind", "text")

    def __init__(self, kind: str, text: str) -> None:
        self.kind, self.text = kind, text


def read(text: str) -> Sequence[Found] | None:
    """The literals of a piece of code, if one of them has a known name."""
    if not re.search(r"[\"'`]", text) or not re.search(r"[=:(]", text):
        return None
    scan = _Scan(list(_tokens(_ACCESSORS.sub("", text))))
    scan.block((), "", 0)
    return scan.found if scan.is_code else None


def read_value(text: str) -> list[Found]:
    """A list or an object that stands alone: `["a", "b"]`."""
    scan = _Scan([_Token("word", "value"), _Token("sign", ":"), *_tokens(text)])
    scan.block((), "", 0)
    return [Found(each.path[1:], each.value) for each in scan.found]


def _tokens(text: str) -> Iterator[_Token]:
    is_powershell = _is_powershell(text)
    pattern = _POWERSHELL if is_powershell else _TOKEN
    for match in pattern.finditer(text):
        kind = str(match.lastgroup)
        if match["triple"] is not None:
            yield _Token("text", _literal(match["tt"], match["tp"]))
        elif match["text"] is not None:
            double, single, back = match["dt"], match["st"], match["bt"]
            if is_powershell and back is None:
                yield _Token("text", single.replace("''", "'") if double is None else powershell_text(double))
            elif back is not None:
                yield _Token("text", REFERENCE if "${" in back else _literal(back, ""))
            else:
                # Kotlin, Groovy, Dart, PHP and HCL put a value there, and others what stands there.
                is_filled = double is not None and "${" in double
                text_in = single if double is None else double
                yield _Token("text", REFERENCE if is_filled else _literal(text_in, match["sp"]))
        elif kind != "gap":
            yield _Token("sign" if kind == "line" else kind, match[0])


def _is_powershell(text: str) -> bool:
    """Whether what is PowerShell's alone stands in `text`, outside its literals."""
    if _OF_POWERSHELL.search(text) is None:
        return False
    outside = (match[0] for match in _TOKEN.finditer(text) if not (match["text"] or match["triple"]))
    return _OF_POWERSHELL.search("".join(outside)) is not None


def _literal(inner: str, prefix: str) -> str:
    """The text of a literal; `REFERENCE` if languages don't agree on it."""
    prefix = prefix.lower()
    if "$" in prefix or ("f" in prefix and "{" in inner):
        return REFERENCE
    if "r" in prefix or "@" in prefix or "\\" not in inner:
        return inner
    try:
        undone = _ESCAPE.sub(_undone, inner)
        # Two halves of one character, as JavaScript and Java write them.
        undone = undone.encode("utf-16", "surrogatepass").decode("utf-16")
    except (KeyError, ValueError, OverflowError):
        return REFERENCE
    return undone if is_sendable(undone.translate(dict.fromkeys(map(ord, "\t\n\r")))) else REFERENCE


def _undone(match: re.Match[str]) -> str:
    digits = match[1] or match[2] or match[3] or match[4]
    return chr(int(digits, 16)) if digits else _ESCAPES[match[5]]


class _Scan:
    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self.found: list[Found] = []
        self.is_code = False

    def _peek(self, ahead: int = 0) -> _Token:
        place = self._at + ahead
        return self._tokens[place] if place < len(self._tokens) else _Token("sign", "")

    def block(self, path: tuple[str, ...], closing: str, depth: int, *, is_list: bool = False) -> None:
        """Read to the end of a block, which is behind `closing`, or to the text's."""
        place = 0
        while (token := self._peek()).text or token.kind != "sign":
            before = self._peek(-1) if self._at else token
            self._at += 1
            if token.kind == "sign" and token.text in "})]" and token.text:
                if token.text == closing or depth:
                    return
            elif token.text in ("[", "(") and token.kind == "sign" and (name := self._key_within(token)):
                self._given(path, name, depth, is_sure=True)
            elif token.kind == "sign" and token.text in _OPENING:
                inner = (*path, str(place)) if is_list else path
                self._open(token.text, inner, depth, is_list=token.text == "[")
                place += 1
            elif token.kind == "text" and self._key_follows():
                self._at += 1
                self._given(path, token.text, depth, is_sure=True)
            elif token.kind == "word" and self._key_follows():
                self._at += 1
                is_declared = before.kind == "word" and before.text in _DECLARING
                name = token.text.lstrip("$&*").rpartition(".")[2]
                self._given(path, name, depth, is_sure=is_declared)
            elif token.kind == "word" and re.match(r"-[A-Za-z]", token.text):
                self._given(path, token.text[1:], depth)  # PowerShell's parameters
            elif token.kind == "text":
                if is_list:
                    self._add((*path, str(place)), token.text)
                    place += 1
                elif token.text.lstrip()[:1] == "{":
                    self._body(path, token.text)

    def _key_follows(self) -> bool:
        return self._peek().kind == "sign" and self._peek().text in _SEPARATORS

    def _key_within(self, opening: _Token) -> str:
        """The name in `["name"] =` and in `define("name", "value")`; empty for what is neither.

        What follows it is its value.
        """
        name, after, value = self._peek(), self._peek(1), self._peek(2)
        if name.kind != "text" or "sign" not in (after.kind, value.kind):
            return ""
        if opening.text == "[" and after.text == "]" and value.text in _SEPARATORS:
            self._at += 3
            return name.text
        is_pair = opening.text == "(" and after.text == "," and value.kind == "text"
        if is_pair and self._peek(3).text == ")" and meaning_of((name.text,)) is not None:
            self._at += 2
            return name.text
        return ""

    def _open(self, sign: str, path: tuple[str, ...], depth: int, *, is_list: bool) -> None:
        if depth < _DEEPEST:
            self.block(path, _OPENING[sign], depth + 1, is_list=is_list)

    def _given(self, path: tuple[str, ...], name: str, depth: int, *, is_sure: bool = False) -> None:
        """What follows a name."""
        own = (*path, name)
        while self._peek().kind == "sign" and self._peek().text == "\n":
            self._at += 1
        if not depth and self._peek().text in _TYPES and self._peek(1).text == "=":
            self._at += 2
        value, follows = self._peek(), self._peek(1)
        if value.kind == "text" and follows.kind == "word" and follows.text in _METHODS:
            is_sure = True
            del self._tokens[self._at + 1]
            if (self._peek(1).text, self._peek(2).text) == ("(", ")"):
                del self._tokens[self._at + 1 : self._at + 3]
            follows = self._peek(1)
        if value.kind in ("text", "number"):
            self._at += 1
            if follows.kind != "sign" or follows.text not in _ENDING:
                self._add(own, REFERENCE)
                return
            self._add(own, value.text)
            is_sure = bool(depth) or is_sure or (follows.text in (",", ";") and bool(follows.text))
            if value.kind == "text" and is_sure and meaning_of(own) is not None:
                self.is_code = True
        elif value.kind == "word" and value.text in _NOTHING:
            self._at += 1
        elif value.text == "[" and follows.text == "]" and self._peek(3).text == "{":
            self._at += 4  # Go's `[]string{`
            self._open("{", own, depth, is_list=True)
        elif value.kind == "sign" and value.text in _OPENING:
            self._at += 1
            self._open(value.text, own, depth, is_list=value.text == "[")
        elif value.kind == "sign" and value.text in _ENDING:
            return
        else:
            self._call(own, depth)

    def _call(self, own: tuple[str, ...], depth: int) -> None:
        """A call, a type with its fields, or any other code: its own named arguments are read."""
        self._add(own, REFERENCE)
        while (token := self._peek()).kind != "sign" or token.text not in _ENDING:
            if token.kind == "sign" and token.text in _OPENING:
                self._at += 1
                self._open(token.text, own, depth, is_list=False)
                return
            if token.kind == "sign" and token.text in _SEPARATORS:
                return
            self._at += 1

    def _body(self, path: tuple[str, ...], text: str) -> None:
        found = json_text.read(text) or ()
        self.found += [Found(path + each.path, each.value) for each in found]
        self.is_code = self.is_code or any(meaning_of(each.path) is not None for each in found)

    def _add(self, path: tuple[str, ...], value: str) -> None:
        nested = json_text.read(value) if value.lstrip()[:1] == "{" else None
        if nested is not None:
            self._body(path, value)
        else:
            self.found.append(Found(path, value))
