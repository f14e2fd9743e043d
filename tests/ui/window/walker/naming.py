"""What is heard of a control, and which keys it answers to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMainWindow, QMenu, QTabBar, QWidget

from tests.ui.window.walker.sight import Finding, Sight, called, is_of_another

_OF_A_FILE = re.compile(r"\.(svg|png|ico)\b|^[a-z]+([-_][a-z]+)+$")
_ACCESS_KEY = re.compile(r"(?<!&)&(?=[^&\s])")


def heard_as(widget: QWidget) -> str:
    """What a screen reader calls a widget: its name, or its labels'."""
    heard = QAccessible.queryAccessibleInterface(widget)
    labels = [of.text(QAccessible.Text.Name) for of, _ in heard.relations(QAccessible.RelationFlag.Label)]
    return " ".join(filter(None, [heard.text(QAccessible.Text.Name), *labels])).strip()


def unnamed(sight: Sight) -> Iterator[Finding]:
    """A control without a name, or with that of an icon or of a file."""
    for widget in sight.controls:
        if is_of_another(widget):
            continue
        name = heard_as(widget)
        if not name:
            yield Finding("no name", called(widget))
        elif _OF_A_FILE.search(name) or not re.search(r"\w", name):
            yield Finding("an icon's or a file's name", called(widget), name)


def lost_labels(sight: Sight) -> Iterator[Finding]:
    """A label with an access key that leads nowhere."""
    for widget in sight.widgets:
        if isinstance(widget, QLabel) and _ACCESS_KEY.search(widget.text()):
            buddy = widget.buddy()
            if buddy is None or not buddy.isVisible():
                yield Finding("a label that belongs to nothing", called(widget))


def doubled_keys(sight: Sight) -> Iterator[Finding]:
    """An access key that two things in one window answer to, or two entries of one menu."""
    texts = [text for widget in sight.widgets for text in _with_access_key(widget)]
    groups = {"window": texts}
    if isinstance(sight.window, QMainWindow):
        bar = sight.window.menuBar()
        texts += [action.text() for action in bar.actions()]
        groups |= {menu.title(): _entries(menu) for menu in bar.findChildren(QMenu) if not menu.isEmpty()}
    for where, said in groups.items():
        keys = Counter(key for text in said if (key := QKeySequence.mnemonic(text).toString()))
        for key in (key for key, times in keys.items() if times > 1):
            these = [text for text in said if QKeySequence.mnemonic(text).toString() == key]
            yield Finding("an access key twice", where, f"{key}: {these}")


def _entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def _with_access_key(widget: QWidget) -> list[str]:
    match widget:
        case QLabel() if widget.buddy() is not None:
            return [widget.text()]
        case QAbstractButton() if widget.isEnabled():
            return [widget.text()]
        case QGroupBox():
            return [widget.title()]
        case QTabBar():
            return [widget.tabText(place) for place in range(widget.count())]
    return []


RULES = (unnamed, lost_labels, doubled_keys)
