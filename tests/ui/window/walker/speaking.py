"""In which language everything is, and what screen readers are told of what happens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.ui.kit.notice import Notice
from tests.ui.window.walker.sight import Finding, Sight, called
from tests.ui.window.words.listening import foreign, is_ours, not_isolated, texts_of

_NO_WORD = re.compile(r"https://\S+|[\w-]{2,}(?:\.[\w-]{2,})+|\b\w*\d\w*\b")
"""Addresses, hosts, the names of files, what has a number in it."""


def _said(sight: Sight) -> Iterator[tuple[QWidget, str, str]]:
    """Every text of the window, with its widget and what it is there."""
    for widget in (sight.window, *sight.widgets):
        if is_ours(widget):
            for kind, text in texts_of(widget):
                if isinstance(text, str) and text.strip():
                    yield widget, kind, text


def left_in_english(sight: Sight, language: str, data: tuple[str, ...]) -> Iterator[Finding]:
    """What nobody has translated: in the pseudo-language all that is outside its brackets."""
    if language != "pseudo":
        return
    for widget, kind, text in _said(sight):
        if words := foreign(_NO_WORD.sub(" ", text), data):
            yield Finding("left in English", called(widget), f"{kind} {text[:60]!r}: {words}")


def turned_round(sight: Sight) -> Iterator[Finding]:
    """Numbers, addresses and keys whose parts change places where words run from the right."""
    for widget, kind, text in _said(sight):
        if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            for fact in not_isolated(text):
                yield Finding("turned round", called(widget), f"{kind}: {fact}")


class Announcements:
    """All that screen readers are told beyond what Qt tells them, from its making on."""

    def __init__(self) -> None:
        self._told: list[tuple[QWidget, str]] = []
        event = QtGui.QAccessibleAnnouncementEvent

        def announcement(widget: QWidget, text: str) -> Any:
            self._told.append((widget, text))
            return event(widget, text)

        QtGui.QAccessibleAnnouncementEvent = announcement  # type: ignore[assignment, misc]

    def forget(self) -> None:
        """Begin anew: another state is played."""
        self._told.clear()

    def findings(self, sight: Sight, language: str, data: tuple[str, ...]) -> Iterator[Finding]:
        """What was said twice in a row, in English, or not at all."""
        for (one, text), (other, again) in pairwise(self._told):
            if one is other and text == again:
                yield Finding("announced twice", called(one), text)
        told = [text for _, text in self._told]
        for text in told if language == "pseudo" else ():
            if words := foreign(_NO_WORD.sub(" ", text), data):
                yield Finding("left in English", "announcement", f"{text!r}: {words}")
        for widget in sight.widgets:
            if isinstance(widget, Notice) and not any(widget.accessibleName() in text for text in told):
                yield Finding("not announced", called(widget), widget.accessibleName())
