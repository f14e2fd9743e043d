"""The API key as the window asks for it: at the first start, at an import, and later."""

from __future__ import annotations

import asyncio
import socket
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
from sigmamind_desktop.sandbox.scenarios import Answer
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


def _asking() -> list[asyncio.Task[Any]]:
    return [task for task in asyncio.all_tasks() if task.get_name() in ("save key", "check key")]


async def test_a_refused_key_is_kept_nowhere_and_can_be_put_right(
    run_program: Any, options: Any, until: Any, said: Any
) -> None:
    secrets = MemorySecretStore()
    start = options(key=None, secrets=secrets)
    async with run_program(start) as person:
        dialog = _dialog(person)
        assert dialog is not None
        _enter(dialog, "a-key-of-nobody")
        await asyncio.wait(_asking())
        assert dialog.isVisible()
        assert "refused this key" in said(dialog)
        assert dialog.input.hasFocus()
        assert dialog.input.hasSelectedText()
        assert person.program.credentials.status.place is KeyPlace.NOWHERE
        assert secrets.load(start.address.url) is None
        _enter(dialog, API_KEY)
        credentials = person.program.credentials
        await until(credentials.changed, lambda: credentials.status.place is KeyPlace.KEYCHAIN)
        assert _dialog(person) is None
        assert not person.window.notice.isVisible()


async def test_a_refused_key_does_not_replace_the_one_that_is_kept(
    run_program: Any, options: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        person.program.flows.key.open()
        dialog = _dialog(person)
        _enter(dialog, "a-key-of-nobody")
        await asyncio.wait(_asking())
        assert "refused this key" in said(dialog)
        await person.press("Close", dialog)
        assert person.program.credentials.status.hint == API_KEY[-4:]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (Answer.SERVER_FAULT, "SigmaMind has a fault"),
        (Answer.TOO_MANY, "Too many requests at once"),
        (Answer.WEB_PAGE, "A web page came instead of SigmaMind's answer"),
    ],
)
async def test_a_key_that_can_t_be_checked_is_kept_and_checked_again(
    run_program: Any, options: Any, sandbox: Any, until: Any, answer: Answer, reason: str
) -> None:
    sandbox.account.list_answer = answer
    async with run_program(options(key=None)) as person:
        _enter(_dialog(person), API_KEY)
        await asyncio.wait(_asking())
        assert _dialog(person) is None
        assert person.program.credentials.status.place is KeyPlace.KEYCHAIN
        notice = person.window.notice
        assert notice.accessibleName() == "The API key is kept, but could not be checked"
        assert notice.accessibleDescription().startswith(reason)
        await person.press("Check again", notice)
        await asyncio.wait(_asking())
        assert notice.accessibleDescription().startswith(reason)
        sandbox.account.list_answer = Answer.ACTIVE
        await person.press("Check again", notice)
        await asyncio.wait(_asking())
        assert not notice.isVisible()


async def test_a_key_that_may_not_do_everything_is_kept_and_said_so(
    run_program: Any, options: Any, sandbox: Any
) -> None:
    sandbox.account.list_answer = Answer.NOT_ALLOWED
    async with run_program(options(key=None)) as person:
        _enter(_dialog(person), API_KEY)
        await asyncio.wait(_asking())
        assert _dialog(person) is None
        assert person.program.credentials.status.place is KeyPlace.KEYCHAIN
        notice = person.window.notice
        assert notice.accessibleName() == "The API key is kept, but may not do everything"
        assert "SigmaMind knows the key" in notice.accessibleDescription()


async def test_a_kept_key_that_is_refused_when_it_is_checked_again_can_be_replaced(
    run_program: Any, options: Any, sandbox: Any
) -> None:
    sandbox.account.list_answer = Answer.SERVER_FAULT
    async with run_program(options(key=None)) as person:
        _enter(_dialog(person), API_KEY)
        await asyncio.wait(_asking())
        notice = person.window.notice
        sandbox.account.list_answer = Answer.KEY_REFUSED
        await person.press("Check again", notice)
        await asyncio.wait(_asking())
        assert notice.accessibleName() == "SigmaMind refused the API key"
        await person.press("Enter another key", notice)
        sandbox.account.list_answer = Answer.ACTIVE
        _enter(_dialog(person), API_KEY)
        await asyncio.wait(_asking())
        assert not notice.isVisible()


async def test_a_key_is_kept_where_nothing_answers(run_program: Any, options: Any) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{closed.getsockname()[1]}"
    async with run_program(options(key=None, address=address)) as person:
        _enter(_dialog(person), API_KEY)
        await asyncio.wait(_asking())
        assert _dialog(person) is None
        assert person.program.credentials.status.place is KeyPlace.KEYCHAIN
        assert "could not be checked" in person.window.notice.accessibleName()


@pytest.mark.parametrize("how", ["Cancel", "escape", "the program's end"])
async def test_asking_can_be_ended_and_keeps_nothing(
    run_program: Any, options: Any, sandbox: Any, how: str
) -> None:
    sandbox.account.list_answer = Answer.NONE
    secrets = MemorySecretStore()
    start = options(key=None, secrets=secrets)
    async with run_program(start) as person:
        dialog = _dialog(person)
        assert dialog is not None
        _enter(dialog, API_KEY)
        QTest.keyClick(dialog.input, Qt.Key.Key_Return)
        [task] = _asking()
        await asyncio.sleep(0)
        assert dialog.save_button.text() == "Asking SigmaMind…"
        if how == "Cancel":
            await person.press("Cancel", dialog)
        elif how == "escape":
            QTest.keyClick(dialog.input, Qt.Key.Key_Escape)
        if how != "the program's end":
            await asyncio.wait([task])
            assert _dialog(person) is None
            assert "No API key" in person.status_bar()
    assert task.cancelled()
    assert secrets.load(start.address.url) is None
