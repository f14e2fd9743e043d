"""The API key as the window asks for it: at the first start, at an import, and later."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from sigmamind_desktop.app.access.credentials import KeyPlace
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.services.secret_store import MemorySecretStore
from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog


class NoKeychain(MemorySecretStore):
    """A computer whose keychain is not running."""

    def load(self, account: str) -> Secret | None:
        raise KeychainUnavailable(KeychainTrouble.NONE_HERE)

    def save(self, account: str, secret: Secret) -> None:
        raise KeychainUnavailable(KeychainTrouble.NONE_HERE)


class KeepingStore(MemorySecretStore):
    """A keychain that does not forget."""

    def remove(self, account: str) -> None:
        raise KeychainUnavailable(KeychainTrouble.LOCKED)


def _dialog(person: Any) -> ApiKeyDialog | None:
    shown = [each for each in person.window.findChildren(ApiKeyDialog) if each.isVisible()]
    assert len(shown) <= 1
    return shown[0] if shown else None


def _enter(dialog: ApiKeyDialog, key: str) -> None:
    [line] = dialog.findChildren(QLineEdit, "apiKey")
    line.setFocus()
    QTest.keyClicks(line, key)
    QTest.keyClick(line, Qt.Key.Key_Return)


async def test_the_first_start_asks_for_the_key_and_keeps_it(
    run_program: Any, options: Any, until: Any
) -> None:
    async with run_program(options(key=None)) as person:
        dialog = _dialog(person)
        assert dialog is not None
        assert "Welcome" in dialog.windowTitle()
        assert "No API key" in person.status_bar()
        _enter(dialog, API_KEY)
        credentials = person.program.credentials
        await until(credentials.changed, lambda: credentials.status.place is KeyPlace.KEYCHAIN)
        assert _dialog(person) is None
        assert f"••••{API_KEY[-4:]}" in person.status_bar()
    async with run_program(options(key=None)) as person:
        assert _dialog(person) is None
        assert f"••••{API_KEY[-4:]}" in person.status_bar()


async def test_a_start_with_a_key_asks_for_nothing(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        assert _dialog(person) is None


async def test_an_import_with_no_key_asks_for_it_and_sends_nothing(
    run_program: Any, options: Any, sandbox: Any, until: Any
) -> None:
    async with run_program(options(key=None)) as person:
        await person.press("Not now", _dialog(person))
        assert _dialog(person) is None
        person.fill()
        before = person.form.draft
        person.press_import()
        dialog = _dialog(person)
        assert dialog is not None
        assert person.program.importer.status.phase is Phase.WAITING
        assert person.form.draft == before
        _enter(dialog, API_KEY)
        credentials = person.program.credentials
        await until(credentials.changed, lambda: credentials.status.place is KeyPlace.KEYCHAIN)
        assert sandbox.account.requests == []
        person.press_import()
        assert (await person.ended()).phase is Phase.DONE
    assert len(sandbox.account.requests) == 1


@pytest.mark.expect_log("keychain: none_here")
async def test_without_a_keychain_the_key_is_kept_for_this_session(
    run_program: Any, options: Any, until: Any, said: Any, tmp_path: Any
) -> None:
    async with run_program(options(key=None, secrets=NoKeychain())) as person:
        dialog = _dialog(person)
        assert dialog is not None
        assert "no keychain" in said(dialog)
        _enter(dialog, API_KEY)
        credentials = person.program.credentials
        await until(credentials.changed, lambda: credentials.status.place is KeyPlace.SESSION)
        assert "this session only" in said(dialog)
        assert "this session only" in person.status_bar()
        await person.press("Go on", dialog)
        person.fill()
        person.press_import()
        assert (await person.ended()).phase is Phase.DONE
    async with run_program(options(key=None, secrets=NoKeychain())) as person:
        assert _dialog(person) is not None
    for part in (tmp_path / "data").rglob("*"):
        assert not part.is_file() or API_KEY.encode() not in part.read_bytes()


async def test_a_key_that_sigmamind_refuses_can_be_replaced(
    run_program: Any, options: Any, until: Any, said: Any
) -> None:
    async with run_program(options(key="another-key-0000-XXXX")) as person:
        person.fill()
        person.press_import()
        assert (await person.ended()).phase is Phase.FAILED
        assert "refused the API key" in said(person.form.outcome)
        [button] = person.window.findChildren(QPushButton, "keyButton")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        dialog = _dialog(person)
        assert dialog is not None
        assert "••••XXXX" in said(dialog)
        _enter(dialog, API_KEY)
        credentials = person.program.credentials
        await until(credentials.changed, lambda: credentials.status.hint == API_KEY[-4:])
        person.press_import()
        assert (await person.ended()).phase is Phase.DONE


async def test_a_removed_key_is_not_used_any_more(
    run_program: Any, options: Any, until: Any, sandbox: Any
) -> None:
    async with run_program(options()) as person:
        person.program.flows.key.open()
        await person.press("Remove key", _dialog(person))
        await person.press("Remove", _dialog(person))
        credentials = person.program.credentials
        await until(credentials.changed, lambda: credentials.status.place is KeyPlace.NOWHERE)
        assert "No API key" in person.status_bar()
        await person.press("Close", _dialog(person))
        person.fill()
        person.press_import()
        assert _dialog(person) is not None
    async with run_program(options(key=None)) as person:
        assert "No API key" in person.status_bar()
    assert sandbox.account.requests == []


@pytest.mark.expect_log("keychain: locked")
async def test_a_keychain_that_does_not_forget_is_said(
    run_program: Any, options: Any, until: Any, said: Any
) -> None:
    store = KeepingStore()

    start = options(secrets=store)
    store.save(start.address.url, Secret(API_KEY))
    async with run_program(start) as person:
        person.program.flows.key.open()
        dialog = _dialog(person)
        await person.press("Remove key", dialog)
        await person.press("Remove", dialog)
        credentials = person.program.credentials
        await until(credentials.changed, lambda: credentials.status.place is KeyPlace.NOWHERE)
        assert "No API key" in person.status_bar()
        assert "locked" in said(dialog)
        assert dialog.remove_button.isVisible()
