"""The whole program, where it keeps what it has to, and a person before it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from sigmamind_desktop.bootstrap import Options, Program
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.runtime.paths import paths_under
from sigmamind_desktop.services.http.exchange import Patience
from sigmamind_desktop.services.secret_store import MemorySecretStore, SecretStore
from tests.person import AtWindow, before

NUMBER = "+14155550100"
KEY = "marked-key-7f3a9c51e2-ABCD"
PASSWORD = "marked-pw-4d81b6f0a7-wxyz"
_TYPED = {
    FieldId.PHONE_NUMBER: NUMBER,
    FieldId.FRIENDLY_NAME: "Support line",
    FieldId.TERMINATION_SIP_URI: "sip.telnyx.com",
    FieldId.TRUNK_USERNAME: "acme",
    FieldId.TRUNK_PASSWORD: PASSWORD,
}


class Person(AtWindow):
    """Types into the form, and reads what is said."""

    def fill(self) -> None:
        for field_id, text in _TYPED.items():
            line = self.form.rows[field_id].input
            line.setFocus()
            line.selectAll()
            QTest.keyClick(line, Qt.Key.Key_Delete)
            QTest.keyClicks(line, text)

    def typed(self) -> dict[FieldId, str]:
        return {field_id: self.form.rows[field_id].input.text() for field_id in _TYPED}

    def dialogs(self) -> list[QDialog]:
        return [box for box in self.window.findChildren(QDialog) if box.isVisible()]

    async def press(self, text: str, within: QWidget | None = None) -> None:
        for _ in range(200):
            for button in (within or self.window).findChildren(QPushButton):
                if button.isVisible() and button.text() == text:
                    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                    return
            await asyncio.sleep(0)
        raise AssertionError(f"there is no button {text!r}")

    def said(self, widget: QWidget | None = None) -> str:
        """Every visible word within a widget; the form's place for outcomes, if none is named."""
        labels = (widget or self.form.outcome).findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())


@dataclass
class Home:
    """The folder of the program, and its keychain."""

    folder: Path
    secrets: SecretStore = field(default_factory=MemorySecretStore)

    def at(self, place: str) -> Home:
        """A folder of its own with the same keychain."""
        return Home(self.folder / place, self.secrets)

    def options(
        self, url: str, patience: Patience | None = None, *, level: str = "info", key: bool = True
    ) -> Options:
        """What a start is told; with a `key` in the keychain."""
        address = ApiAddress.parse(url)
        if key:
            self.secrets.save(address.url, Secret(KEY))
        return Options(
            address,
            paths_under(self.folder),
            level,
            secrets=self.secrets,
            refreshes=False,  # the requests of an import are counted
            patience=patience or Patience(),
        )

    def attempts(self) -> list[str]:
        """The outcomes of all attempts in the data file, as they are on the disk."""
        file = self.folder / "numbers.sqlite3"
        if not file.exists():
            return []
        with closing(sqlite3.connect(file)) as db:
            return [outcome for (outcome,) in db.execute("SELECT outcome FROM attempt ORDER BY id")]


@asynccontextmanager
async def running(options: Options, *, settled: bool = True) -> AsyncIterator[Person]:
    """Start the program, and end it as its owner does."""
    person = Person(Program(options))
    async with before(person, settled=settled):
        yield person
