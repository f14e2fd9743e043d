"""Hostile texts, and what is wrong where a widget shows one."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator

from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox, QLabel, QMenu, QTabWidget, QWidget

from sigmamind_desktop.domain.text import hidden_in
from tests.ui.window.words.listening import is_ours, texts_of

MARK = "Zq"
_PLACES = "%1 %n {0} {name}"
HOSTILE = MARK.join(
    (
        "",
        "<b>x</b><img src='file:///nowhere.png'>",
        "&File",
        "&amp;",
        _PLACES,
        "\u202eevil\u202c\u2066",
        "line\nbreak\r\n\u2028\x0b",
        "\x00\x1b[31m\x07\x85",
        "\ud800",
        "\u200b\u200d\ufeff\u00ad\u061c\U000e0041",
        "[*]",
        "",
    )
)
"""One of each kind, with the mark between them."""

LONG = MARK + "x" * 10_000
_LONGEST = 2_000
"""Of a line: twice what the data file gives out."""


def of_files(text: str) -> str:
    """A hostile text as far as the name of a file can hold it: on Windows without signs of the shell."""
    return re.sub("[/\x00\ud800]" if os.name == "posix" else '[<>:"/\\\\|?*\x00-\x1f\ud800]', "", text)


class Watch:
    """Looks at every text of every widget.

    Attributes:
        faults: what was wrong, and where.
        seen: where a hostile text stood: the widget's kind and name, and the kind of text.
    """

    def __init__(self) -> None:
        self.faults: set[str] = set()
        self.seen: set[str] = set()

    def look(self) -> None:
        """Look at every widget that there is, those that are hidden too."""
        for widget in QApplication.allWidgets():
            if is_ours(widget):
                for kind, text in texts_of(widget):
                    if isinstance(text, str) and text:
                        self.take(kind, text, widget)

    def take(self, kind: str, text: str, widget: QWidget) -> None:
        """Look at one text."""
        where = f"{kind} of {type(widget).__name__} {widget.objectName()}".strip()
        if MARK in text:
            self.seen.add(where)
        for fault in _faults(kind, text, widget):
            self.faults.add(f"{where}: {fault}: {text[:400]!a}")


def _faults(kind: str, text: str, widget: QWidget) -> Iterator[str]:
    if any(unicodedata.category(each) in ("Cc", "Cs", "Zl", "Zp") and each not in "\n\t" for each in text):
        yield "a control character, or half of a pair"
    if hidden_in(text):
        yield "a hidden character"
    if re.search(r"line\s*[\n\u2028\x0b]\s*break", text):
        yield "a line break of others"
    if any(len(line) > _LONGEST for line in text.split("\n")):
        yield "it has no bound"
    if f"{MARK}%" in text and _PLACES not in text and "…" not in text:
        yield "its placeholders were filled in"
    if kind == "title" and widget.isWindow() and f"{MARK}[*]{MARK}" in text:
        yield "a mark of what is not saved"
    if "<b>" in text and _takes_markup(kind, text, widget):
        yield "markup"
    marks = re.search(rf"{MARK}&(?!&)" if _takes_access_keys(kind, widget) else rf"{MARK}&&", text)
    if marks and "&lt;" not in text:
        yield "its ampersand"


def _takes_markup(kind: str, text: str, widget: QWidget) -> bool:
    if kind == "tool tip of an entry":
        return isinstance(widget, QMenu) and widget.toolTipsVisible() and QtGui.Qt.mightBeRichText(text)
    if "tool tip" in kind or kind == "help":
        return QtGui.Qt.mightBeRichText(text)
    if not isinstance(widget, QLabel) or kind != "text":
        return False
    match widget.textFormat():
        case Qt.TextFormat.PlainText:
            return False
        case Qt.TextFormat.AutoText:
            return QtGui.Qt.mightBeRichText(text)
        case _:
            return True


def _takes_access_keys(kind: str, widget: QWidget) -> bool:
    match widget:
        case QLabel():
            return kind == "text" and widget.buddy() is not None
        case QAbstractButton():
            return kind in ("text", "entry")
        case QGroupBox() | QMenu():
            return kind in ("title", "entry")
        case QTabWidget():
            return kind in ("tab", "entry")
        case _:
            return kind == "entry"
