"""The whole program on a sandbox, used as a person uses it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from sigmamind_desktop.app.numbers.refreshing import RefreshPhase
from sigmamind_desktop.bootstrap import Options, Program
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.runtime.paths import paths_under
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.services.secret_store import MemorySecretStore, SecretStore
from sigmamind_desktop.ui.editing.number_dialog import NumberDialog
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.importing.ready_flow import ReadyFlow
from tests.person import AtWindow, before

_PASSWORD = "pw-4d81b6f0a7-wxyz"


@dataclass
class Person(AtWindow):
    """Uses what the fixtures of the window bring along."""

    write_into: Callable[[ImportForm, FieldId, str], None]
    find_button: Callable[[QWidget, str], QPushButton | None]

    @property
    def ready(self) -> ReadyFlow:
        """The checks before an import."""
        ready = self.program.flows.importing.ready
        assert ready is not None
        return ready

    def write(self, field_id: FieldId, text: str) -> None:
        self.write_into(self.form, field_id, text)

    def fill(self, number: str = "+14155550100") -> None:
        """Type what an import needs."""
        self.write(FieldId.PHONE_NUMBER, number)
        self.write(FieldId.TERMINATION_SIP_URI, "sip.telnyx.com")
        self.write(FieldId.TRUNK_USERNAME, "acme")
        self.write(FieldId.TRUNK_PASSWORD, _PASSWORD)

    async def press(self, text: str, within: QWidget | None = None) -> None:
        for _ in range(100):
            if button := self.find_button(within or self.window, text):
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                return
            # Qt shows a new button a moment after it is made.
            await asyncio.sleep(0)
        raise AssertionError(f"there is no button {text!r}")

    def choose(self, text: str) -> None:
        """Choose an entry of the menus."""
        menus = self.window.menuBar().findChildren(QMenu)
        [action] = [action for menu in menus for action in menu.actions() if action.text() == text]
        action.trigger()

    def status_bar(self) -> str:
        bar = self.window.statusBar()
        parts = (*bar.findChildren(QLabel), *bar.findChildren(QPushButton))
        return "\n".join(part.text() for part in parts if part.isVisible())

    async def history_shown(self) -> None:
        """Wait until the history of an opened number is shown."""
        reading = [task for task in asyncio.all_tasks() if task.get_name() == "history"]
        if reading:
            await asyncio.wait(reading)


@pytest.fixture
def options(sandbox: Sandbox, tmp_path: Path) -> Callable[..., Options]:
    """What a start of the program is told; the same folder each time."""
    keychain = MemorySecretStore()

    def options(
        *, key: str | None = API_KEY, secrets: SecretStore | None = None, address: str = sandbox.url
    ) -> Options:
        where = ApiAddress.parse(address)
        if key is not None:
            keychain.save(where.url, Secret(key))
        return Options(
            where,
            paths_under(tmp_path / "data"),
            secrets=secrets or keychain,
            carriers=ApiAddress.parse(sandbox.url),
        )

    return options


@pytest.fixture
def run_program(qapp: Any, write: Any, find_button: Any) -> Callable[..., Any]:
    """Start the program, and end it as its owner does."""

    @asynccontextmanager
    async def run_program(options: Options, *, settled: bool = True) -> AsyncIterator[Person]:
        person = Person(Program(options), write, find_button)
        async with before(person, settled=settled):
            yield person

    return run_program


@pytest.fixture
def have(sandbox: Any) -> Any:
    def have(*numbers: str) -> None:
        for number in numbers:
            sandbox.account.numbers[number] = {
                "sipPhoneNumber": number,
                "active": True,
                "friendlyName": "Desk",
                "inboundAgentId": "awTw7UKhOsLGiDbt",
                "outboundAgentId": None,
                "outboundPhoneNumber": None,
                "terminationSipURI": "sip.telnyx.com",
            }

    return have


@pytest.fixture
def refreshed(until: Any) -> Any:
    async def refreshed(person: Any) -> None:
        refresher = person.program.refresher
        ended = (RefreshPhase.DONE, RefreshPhase.NO_LIST, RefreshPhase.FAILED)
        await until(refresher.changed, lambda: refresher.status.phase in ended)
        await person.program.agents.refresh()

    return refreshed


@pytest.fixture
def opened(refreshed: Any, until: Any) -> Any:
    """The details of a number, opened from its row with the keyboard."""

    async def opened(person: Any, number: str = "+14155550100") -> NumberDialog:
        await refreshed(person)
        table = person.window.numbers.table
        place = person.window.numbers.model.place_of(number)
        table.setFocus()
        table.setCurrentIndex(person.window.numbers.model.index(place, 0))
        QTest.keyClick(table, Qt.Key.Key_Return)
        [dialog] = person.window.findChildren(NumberDialog)
        await person.history_shown()
        return dialog

    return opened
