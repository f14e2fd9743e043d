"""Marked secrets through every path, good and bad; then everything that was written anywhere is searched."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import sys
import threading
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from PySide6.QtCore import QObject, qCritical, qWarning
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from sigmamind_desktop.app.access.credentials import KeyPlace
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.secret_store import MemorySecretStore
from tests.conftest import wait_until
from tests.faults.people import KEY, PASSWORD, Home, Person, running
from tests.faults.servers import Server, http, read_body, reset

_TYPED_KEY = "marked-key-typed-55aa66bb-WXYZ"
_PROXY_PASSWORD = "marked-proxy-pw-1a2b3c"
_SECRETS = (KEY, PASSWORD, _TYPED_KEY, _PROXY_PASSWORD)
_PROXY = f"http://bob:{_PROXY_PASSWORD}@127.0.0.1:9"

# What the log holds of these is what this test is about.
pytestmark = [pytest.mark.expect_log("."), pytest.mark.qt_log_ignore(".")]


def _spellings(secret: str) -> set[bytes]:
    return {
        secret.encode(),
        secret.encode("utf-16-le"),
        quote(secret, safe="").encode(),
        base64.b64encode(secret.encode()),
        base64.b64encode(f"bob:{secret}".encode()),
        secret.encode().hex().encode(),
        json.dumps(secret).encode()[1:-1],
        secret[::-1].encode(),
    }


class Refusing(MemorySecretStore):
    """A keychain that quotes what it was given when it fails."""

    refuses = False

    def save(self, account: str, secret: Secret) -> None:
        if self.refuses:
            raise KeychainUnavailable(KeychainTrouble.REFUSED, f"could not keep {secret.reveal()}")
        super().save(account, secret)

    def load(self, account: str) -> Secret | None:
        if self.refuses:
            raise RuntimeError(f"{super().load(account)} {KEY}")
        return super().load(account)


class Script:
    """Answers each import in another way, all of them with what was sent in it."""

    def __init__(self) -> None:
        self.came = b""
        self._answers = iter(
            [
                self._echo(200),  # a success that is none
                self._echo(400),
                self._echo(422),
                self._echo(429),
                self._echo(500),
                self._echo(301),
                self._garbage,
                self._reset,
                self._accept,
            ]
        )
        self.count = 9

    async def speak(self, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        body = await read_body(head, reader)
        if head.startswith(b"GET"):
            writer.write(http(500, head))
            writer.close()
            return
        self.came += head + body
        await next(self._answers)(head + body, writer)

    def _echo(self, status: int) -> Any:
        async def echo(came: bytes, writer: asyncio.StreamWriter) -> None:
            said = json.dumps(
                {"message": came.decode(), "errors": {"trunkUsername": [came.decode()]}}
            ).encode()
            header = (
                f"X-Request-Id: {KEY}\r\nLocation: http://127.0.0.1:9/{quote(KEY)}\r\nSet-Cookie: k={KEY}\r\n"
            )
            writer.write(http(status, said, header))
            writer.close()

        return echo

    async def _garbage(self, came: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(came[:200] + b"\r\n\r\n")
        writer.close()

    async def _reset(self, came: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 " + KEY.encode())
        await writer.drain()
        reset(writer)

    async def _accept(self, _came: bytes, writer: asyncio.StreamWriter) -> None:
        record = {"sipPhoneNumber": "+14155550100", "active": True, "trunkPassword": PASSWORD}
        writer.write(http(200, json.dumps(record).encode()))
        writer.close()


class Collected:
    """What a person, support or a screen reader could see."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def look(self, person: Person) -> None:
        self.texts.append(QApplication.clipboard().text())
        for widget in (person.window, *person.window.findChildren(QWidget)):
            self.texts += [widget.windowTitle(), widget.toolTip(), widget.objectName()]
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is not None:
                self.texts += [interface.text(kind) for kind in (*QAccessible.Text,) if kind.value < 6]
        for thing in (person.program.importer.status, person.program.credentials.status, person.form.draft):
            self.texts.append(repr(thing))


async def test_secrets_stay_in(
    home: Home, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    collected = Collected()
    home.secrets = Refusing()
    script = Script()
    monkeypatch.setenv("HTTPS_PROXY", _PROXY)  # the one thing that a person may put there by himself

    with Server(script.speak) as server:
        options = home.options(server.url, level="debug")
        home.secrets.save(options.address.url, Secret(KEY))
        async with running(options) as person:
            await _import_into_everything(person, collected, script.count)
            await _fail_in_every_way(person, collected)
            await _handle_the_key(person, collected)
        async with running(home.options("https://api.sigmamind.invalid", level="debug")) as person:
            person.fill()
            person.press_import()
            await person.ended()
            await person.press("Copy details")
            collected.look(person)
        assert KEY.encode() in server.received  # they did go where they belong
        assert PASSWORD.encode() in script.came

    written = {str(file): file.read_bytes() for file in home.folder.parent.rglob("*") if file.is_file()}
    assert any(name.endswith("sigmamind-desktop.log") for name in written)
    assert any(name.endswith("numbers.sqlite3") for name in written)
    log = next(data for name, data in written.items() if name.endswith("sigmamind-desktop.log")).decode()
    # The log is of a use, and speaks of these failures, each with its secret taken out.
    for failure in (
        "ValueError: •••",
        "LookupError: •••",
        "OSError: •••",
        "KeyError: '•••'",
        "qt: default: •••",
    ):
        assert failure in log
    captured = capfd.readouterr()
    written |= {"stdout": captured.out.encode(), "stderr": captured.err.encode()}
    written["shown"] = "\n".join(collected.texts).encode()
    environment = {name: value for name, value in os.environ.items() if name != "HTTPS_PROXY"}
    written["process"] = repr((sys.argv, environment)).encode()
    command_line = Path("/proc/self/cmdline")
    if command_line.exists():
        written["command line"] = command_line.read_bytes()
    leaks = [
        f"{spelling!r} in {name}"
        for name, data in written.items()
        for secret in _SECRETS
        for spelling in _spellings(secret)
        if spelling in data
    ]
    assert leaks == []


async def _import_into_everything(person: Person, collected: Collected, count: int) -> None:
    for _ in range(count):
        person.fill()
        person.press_import()
        # The row of an import that is not confirmed asks first.
        for box in person.dialogs():
            collected.look(person)
            await person.press("Import all the same", box)
        status = await person.ended()
        collected.look(person)
        if status.phase is Phase.FAILED:
            await person.press("Copy details")
            collected.look(person)
    assert status.phase is Phase.DONE
    assert status.result is not None
    person.window.numbers.table.selectAll()
    person.window.numbers.table.copy_rows()
    collected.look(person)


async def _fail_in_every_way(person: Person, collected: Collected) -> None:
    """Failures that nobody foresaw, each with a secret in its text."""
    kept = [Secret(text) for text in _SECRETS]

    async def task() -> None:
        raise LookupError(KEY)

    class Finaliser:
        def __del__(self) -> None:
            raise OSError(PASSWORD)

    def thread() -> None:
        raise KeyError(PASSWORD)

    def slot() -> None:
        raise ValueError(PASSWORD)

    person.form.draft_changed.connect(slot)
    person.form.draft_changed.emit(person.form.draft)
    person.form.draft_changed.disconnect(slot)
    person.program.tasks.spawn(task(), name="fails")
    Finaliser()
    started = threading.Thread(target=thread)
    started.start()
    started.join()
    qWarning(PASSWORD)
    qCritical(f"X-API-Key: {KEY}")
    asyncio.get_running_loop().call_exception_handler({"message": KEY})
    names = ("ValueError", "LookupError", "OSError", "KeyError")
    for _ in range(100_000):
        if all(name in _unexpected(person) for name in names):
            break
        await asyncio.sleep(0)
    [dialog] = person.dialogs()
    await person.press("Copy details", dialog)
    collected.look(person)
    await person.press("Go on", dialog)
    assert kept


def _unexpected(person: Person) -> str:
    """The details of the dialog for what nobody foresaw, once it is there."""
    details = (dialog.findChild(QObject, "unexpectedDetails") for dialog in person.dialogs())
    return "".join(shown.toPlainText() for shown in details if shown is not None)


async def _handle_the_key(person: Person, collected: Collected) -> None:
    """Enter another key, while the keychain keeps it and while it fails; remove it."""
    credentials = person.program.credentials
    for refuses in (False, True):
        person.program.flows.key.open()
        [dialog] = person.dialogs()
        Refusing.refuses = refuses
        line = dialog.findChild(QLineEdit, "apiKey")
        QTest.keyClicks(line, _TYPED_KEY)
        collected.look(person)
        await person.press("Save key", dialog)
        place = KeyPlace.SESSION if refuses else KeyPlace.KEYCHAIN
        await wait_until(credentials.changed, lambda place=place: credentials.status.place is place)
        collected.look(person)
        dialog.reject()
    Refusing.refuses = False
    person.program.flows.key.open()
    [dialog] = person.dialogs()
    await person.press("Remove key", dialog)
    await person.press("Remove", dialog)
    await wait_until(credentials.changed, lambda: credentials.status.place is KeyPlace.NOWHERE)
    collected.look(person)
    dialog.reject()
