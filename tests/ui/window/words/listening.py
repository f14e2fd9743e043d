"""Takes down every text that a person sees or hears, and tells words from data."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QDate, QLocale, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QStatusBar,
    QTabWidget,
    QWidget,
)

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.domain.e164 import regions
from sigmamind_desktop.domain.trunks.carriers import SIGMAMIND_SIP_HOST
from sigmamind_desktop.runtime import languages, resources
from sigmamind_desktop.sandbox.trunks import HOSTS
from sigmamind_desktop.ui.inputs.field_messages import country_name

_WORD = re.compile(r"[^\W\d_]{2,}")
_MOMENT = re.compile(r"\d[\d/.]*[,\s]+\d+:\d\d(:\d\d)?\s*[AP]M", re.IGNORECASE)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_ISOLATED = re.compile("\u2066[^\u2066\u2069]*\u2069")
_FACT = re.compile(
    r"""(?x) \+\d[\d\ -]{6,}                                         # a phone number
        | (?: (?:mine|proxy)\.[\w.]+ | \w+\.(?:sip|pstn)(?:\.\w+)+ | 127[\d.]+ ) (?: :\d+ )?
        | \*\.[\w.]+ | [\w-]+(?:\.[\w-]+)+:\d+   # of a certificate, with a port
        | •+\w+                                               # a key's end
    """
)
_EXAMPLES = ("acme.pstn.twilio.com", "+1 415 555 2671")
"""In the program's own sentences: whoever translates them isolates them."""

_OF_OTHERS = {"components", "licence", "unexpectedDetails", "ScrollLeftButton", "ScrollRightButton"}
"""Widgets that are Qt's, show what others wrote, or are for support alone; by their names."""


@cache
def _always_data() -> re.Pattern[str]:
    """What is no word of the program: names, what the sandbox says, `carriers.toml`, abbreviations."""
    return _any_of(
        (
            APP_NAME,
            SIGMAMIND_SIP_HOST,
            *("UDP", "TCP", "TLS", "CSV (*.csv)", "(*.xlsx)"),
            *(text for code, _ in regions() for text in (code, country_name(code))),
            *(host.name for host in HOSTS),
            *(languages.own_name(code) for code in languages.languages()),
            *_leaves(tomllib.loads(resources.read("carriers.toml").decode())),
            QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat),
        )
    )


def _leaves(node: object) -> Iterator[str]:
    match node:
        case str():
            yield node
        case dict():
            for each in node.values():
                yield from _leaves(each)
        case list():
            for each in node:
                yield from _leaves(each)


def _any_of(texts: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(filter(None, texts), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")


def foreign(text: str, data: Iterable[str] = ()) -> list[str]:
    """The words of a text that are neither in the brackets of the pseudo-language nor data."""
    left = re.sub(r"</?qt>", "", _MOMENT.sub(" ", _outside(text)))
    if not _WORD.search(left):
        return []
    left = _always_data().sub(" ", left)
    return _WORD.findall(_any_of(data).sub(" ", left) if any(data) else left)


def _outside(text: str) -> str:
    """What is outside the brackets, which may be one within another."""
    depth, outside = 0, []
    for letter in text:
        depth += letter == "⟦"
        outside.append(letter if depth == 0 else "\x00" if letter == "⟧" else "")
        depth -= letter == "⟧"
    return "".join(outside)


def not_isolated(text: str) -> list[str]:
    """The numbers, addresses and keys of a text whose parts change places where words run from the right."""
    return [fact for fact in _FACT.findall(_ISOLATED.sub("", text)) if fact.strip() not in _EXAMPLES]


class Listener:
    """All that was said since it began.

    Attributes:
        heard: each text, and where it stood first.
    """

    def __init__(self) -> None:
        self.heard: dict[str, str] = {}

    def take(self, where: str, text: object) -> None:
        """Take one text down."""
        if isinstance(text, str) and text.strip():
            self.heard.setdefault(text, where)

    def look(self, at: QWidget | None = None) -> None:
        """Take down what every window of the program says now, or one widget alone."""
        for widget in QApplication.allWidgets() if at is None else (at, *at.findChildren(QWidget)):
            if is_ours(widget):
                for kind, text in texts_of(widget):
                    self.take(f"{kind} of {type(widget).__name__} {widget.objectName()}".strip(), text)


def is_ours(widget: QWidget) -> bool:
    """Not Qt's own buttons, menus and file dialog, nor what others wrote."""
    parent: QWidget | None = widget
    while parent is not None:
        if parent.objectName() in _OF_OTHERS or (isinstance(parent, QFileDialog) and parent is not widget):
            return False
        box = parent.parentWidget()
        if isinstance(parent, QAbstractButton) and isinstance(box, QDialogButtonBox):
            return box.standardButton(parent) is QDialogButtonBox.StandardButton.NoButton
        if isinstance(parent, QMenu) and isinstance(box, QLineEdit | QLabel | QPlainTextEdit):
            return False
        parent = box
    return True


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "title", widget.windowTitle()
    yield "tool tip", widget.toolTip()
    yield "status tip", widget.statusTip()
    yield "help", widget.whatsThis()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    for action in widget.actions():
        yield from _of_action(action)
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QPlainTextEdit():
            yield "text", widget.toPlainText()
        case QComboBox():
            yield from (("choice", widget.itemText(place)) for place in range(widget.count()))
        case QGroupBox() | QMenu():
            yield "title", widget.title()
        case QTabWidget():
            for place in range(widget.count()):
                yield "tab", widget.tabText(place)
                yield "tool tip", widget.tabToolTip(place)
        case QStatusBar():
            yield "message", widget.currentMessage()
        case QMessageBox():
            yield "text", widget.text()
            yield "text", widget.informativeText()
        case QFileDialog():
            yield from (("filter", text) for text in widget.nameFilters())
            yield from (
                ("file", name.rpartition("/")[2].removesuffix(".xlsx")) for name in widget.selectedFiles()
            )
        case QHeaderView():
            pass  # its model is the table's
        case QAbstractItemView() if widget.window().inherits("QComboBoxPrivateContainer"):
            pass  # so are a box' choices the box'
        case QAbstractItemView() if widget.model() is not None:
            yield from _of_model(widget.model())


def _of_action(action: QAction) -> Iterator[tuple[str, str]]:
    if action.isSeparator():
        return
    yield "entry", action.text()
    yield "tool tip of an entry", action.toolTip()
    yield "status tip of an entry", action.statusTip()


def _of_model(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[tuple[str, Any]]:
    parent = parent if parent is not None else QModelIndex()
    if not model.rowCount(parent) and parent.isValid():
        return
    for column in range(model.columnCount(parent)):
        yield "heading", model.headerData(column, Qt.Orientation.Horizontal)
        for row in range(model.rowCount(parent)):
            index = model.index(row, column, parent)
            for role in _ROLES:
                yield "cell", index.data(role)
            if column == 0:
                yield from _of_model(model, index)
