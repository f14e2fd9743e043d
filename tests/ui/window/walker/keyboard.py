"""The way of the Tab key: through everything, back to where it began, and to be seen all along."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QMenu,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
)

from tests.ui.window.walker.sight import (
    Finding,
    Sight,
    called,
    contrast,
    is_of_another,
    pixels,
    sampled,
    takes_tab,
)

_MOST = 150
"""Presses of Tab after which it is clear that they lead round in a ring."""

_MOMENT = 0.1
_LEAST_CONTRAST = 3.0
_AROUND = 3
"""Logical pixels around a widget in which its focus may be shown."""

_MOUSE_EVENTS = ("mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent")


class Way:
    """Goes once round a window by the Tab key, and compares what is seen before and after each step."""

    def __init__(self, sight: Sight, seen: set[tuple[str, ...]]) -> None:
        self._sight = sight
        self._seen = seen
        self.went_to: list[QWidget] = []

    async def findings(self) -> list[Finding]:
        """Go, and tell what is wrong on the way."""
        return [each async for each in self._go()]

    async def _go(self) -> AsyncIterator[Finding]:
        window = self._sight.window
        if not self._sight.controls:
            return
        if window.focusWidget() is None:
            QTest.keyClick(window, Qt.Key.Key_Tab)
        async for each in self._round(window):
            yield each
        here = QApplication.focusWidget()
        missed = [each for each in self._sight.controls if each not in self.went_to and _still(each)]
        chosen = {type(each.parentWidget()) for each in self.went_to if isinstance(each, QRadioButton)}
        for each in missed:
            if isinstance(each, QRadioButton) and type(each.parentWidget()) in chosen:
                continue  # the arrow keys go on from the one that is chosen
            yield Finding("Tab does not come here", called(each), f"it ends at {here and called(here)}")

    async def _round(self, window: QWidget) -> AsyncIterator[Finding]:
        for _ in range(_MOST):
            here = window.focusWidget()
            if here is None:
                yield Finding("the focus goes nowhere", called(window))
                return
            if here in self.went_to:
                if here is not next(filter(takes_tab, self.went_to)):
                    yield Finding("Tab does not come back", called(here), f"to {called(self.went_to[0])}")
                return
            self.went_to.append(here)
            if self._sight.place(here).isEmpty():
                await asyncio.sleep(_MOMENT)  # what scrolls there may have to be laid out before
            if self._sight.place(here).isEmpty():
                yield Finding("the focus goes where nothing is to be seen", called(here))
            key = (called(here), str(here.size().toTuple()))
            is_new = key not in self._seen
            focused = self._picture(here) if is_new else None
            QTest.keyClick(here, Qt.Key.Key_Tab)
            # What has the focus now is scrolled to, and laid out there.
            for kind in (QEvent.Type.MetaCall, QEvent.Type.LayoutRequest):
                QApplication.sendPostedEvents(None, kind)
            if window.focusWidget() is here:
                here.clearFocus()
            if focused is not None and not focused.isNull() and _still(here):
                self._seen.add(key)
                share = _changed(focused, self._picture(here))
                if share < 1:
                    yield Finding("the focus can't be seen", called(here), f"{share:.0%} of what is needed")
            if window.focusWidget() is None:
                here.setFocus(Qt.FocusReason.TabFocusReason)
                return
        yield Finding("Tab does not come back", called(window))

    def _picture(self, widget: QWidget) -> QImage:
        around = QRect(widget.mapTo(self._sight.window, widget.rect().topLeft()), widget.size())
        part = around.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        return self._sight.window.grab(part).toImage()


def _still(widget: QWidget) -> bool:
    return widget.isVisible() and takes_tab(widget)


def _changed(one: QImage, other: QImage) -> float:
    """How much changes its colour enough to be noticed, beside a quarter of an outline one pixel wide."""
    if one.size() != other.size() or other.isNull():
        return 0.0
    changes = Counter(zip(pixels(sampled(one)), pixels(sampled(other)), strict=True))
    seen = sum(
        many for (a, b), many in changes.items() if contrast(a & 0xFFFFFF, b & 0xFFFFFF) >= _LEAST_CONTRAST
    )
    size = one.deviceIndependentSize()
    return seen / ((size.width() + size.height()) / 2)


def by_mouse_alone(sight: Sight) -> Iterator[Finding]:
    """What answers to the mouse, and can't be gone to.

    Seen are Qt's kinds that are clicked, and classes of the program that handle the mouse themselves.
    """
    for widget in sight.widgets:
        if not widget.isEnabled() or is_of_another(widget) or isinstance(widget, QMenu | QMenuBar):
            continue
        of_ours = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("sigmamind_desktop")]
        is_clicked = isinstance(widget, QAbstractButton | QComboBox | QTabBar | QAbstractItemView) or any(
            event in vars(kind) for kind in of_ours for event in _MOUSE_EVENTS
        )
        if isinstance(widget, QLabel):
            flags = widget.textInteractionFlags()
            mouse, keys = (
                Qt.TextInteractionFlag.LinksAccessibleByMouse,
                Qt.TextInteractionFlag.LinksAccessibleByKeyboard,
            )
            is_clicked |= "<a " in widget.text() and bool(flags & mouse) and not flags & keys
        if isinstance(widget, QHeaderView):
            is_clicked = widget.sectionsClickable()
        has_menu = widget.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu
        by_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or widget.focusProxy() is not None
        if (is_clicked or has_menu) and not by_keys:
            yield Finding("by mouse alone", called(widget))


def deaf_to_enter(sight: Sight) -> Iterator[Finding]:
    """A button that Enter does not press while it has the focus: Qt asks for that outside of dialogs."""
    for button in sight.widgets:
        if isinstance(button, QPushButton) and not (button.autoDefault() or button.isDefault()):
            yield Finding("Enter does not press it", called(button))


RULES = (by_mouse_alone, deaf_to_enter)
