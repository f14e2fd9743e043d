"""Watches every widget while hostile texts come in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6 import QtGui
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget
from starlette.responses import JSONResponse

from sigmamind_desktop.sandbox import answers
from tests.ui.window.outside.watching import Watch


class _InAscii(JSONResponse):
    """JSON with every text that JSON can hold, halves of surrogate pairs too."""

    def render(self, content: Any) -> bytes:
        return json.dumps(content).encode("ascii")


@pytest.fixture(autouse=True)
def nothing_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _url: False))


@pytest.fixture
def watch(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """Looks at every widget when it is told to, and hears all what screen readers are told."""
    watch = Watch()

    def announcement(widget: QWidget, text: str) -> Any:
        watch.take("announced", text, widget)
        return event(widget, text)

    event = QtGui.QAccessibleAnnouncementEvent
    monkeypatch.setattr(QtGui, "QAccessibleAnnouncementEvent", announcement)
    yield watch
    assert not watch.faults, "\n".join(sorted(watch.faults))


@pytest.fixture
def hostile_server(sandbox: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The sandbox, whose answers hold whatever JSON can hold."""
    monkeypatch.setattr(answers, "JSONResponse", _InAscii)
    return sandbox
