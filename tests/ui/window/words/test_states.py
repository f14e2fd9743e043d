"""The program in the pseudo-language: what is said when something is refused, waits, or goes wrong."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMenu, QMessageBox, QPushButton

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.errors import (
    KeychainTrouble,
    KeychainUnavailable,
    StoreTrouble,
    StoreUnavailable,
)
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.domain.reading.details import PastedDetails
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.sandbox.trunks import HOSTS, DemoProbe
from sigmamind_desktop.sandbox.what_to_try import what_to_try
from sigmamind_desktop.services.secret_store import MemorySecretStore
from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog
from sigmamind_desktop.ui.accounts.dialog import AccountDialog
from sigmamind_desktop.ui.trunks.dialog import TrunksDialog
from sigmamind_desktop.ui.window.settings_dialog import SettingsDialog
from tests.ui.window.words.listening import Listener
from tests.ui.window.words.test_program import _DATA, _close_all, _keys, _paths, _turns

pytestmark = pytest.mark.not_on_wine("which words are translated")

_ONE, _SLOW = "+14155550100", "+14155550504"
_TYPED = ("Zwei", "Main", "pasted", "acme")


class _Refusing(MemorySecretStore):
    """A keychain that does not do some things."""

    refused = ""

    def save(self, account: str, secret: Secret) -> None:
        self._ask("save")
        super().save(account, secret)

    def remove(self, account: str) -> None:
        self._ask("remove")
        super().remove(account)

    def load(self, account: str) -> Secret | None:
        self._ask("load")
        return super().load(account)

    def _ask(self, wish: str) -> None:
        if wish in self.refused:
            raise KeychainUnavailable(KeychainTrouble.LOCKED)


@pytest.fixture
def keychain() -> _Refusing:
    return _Refusing()


@pytest.fixture
def start(options: Any, keychain: _Refusing) -> Any:
    """A start with a keychain that can refuse, and with checks that ask nobody."""
    start = options(secrets=keychain)
    keychain.save(start.address.url, Secret("sandbox-key-0000-demo"))
    return replace(start, probe=DemoProbe())


async def _ended(*names: str) -> None:
    """Wait until these tasks are done."""
    while tasks := [task for task in asyncio.all_tasks() if task.get_name() in names]:
        await asyncio.wait(tasks)


def _visible(person: Any, kind: type[QDialog]) -> Any:
    [dialog] = [each for each in person.window.findChildren(kind) if each.isVisible()]
    return dialog


async def test_notices_of_the_data_file(
    run_program: Any, start: Any, listener: Listener, none_foreign: Any
) -> None:
    async with run_program(start) as person:
        notices, notice = person.program.flows.store_notices, person.window.notice
        notices.show_set_aside(Path("9.db"))
        listener.look()
        for trouble in StoreTrouble:
            for show in (notices.show_not_recorded, notices.show_trouble):
                show(StoreUnavailable(trouble))
                for button in notice.findChildren(QPushButton):
                    button.click()
                listener.look()
        none_foreign(listener.heard, *_DATA, *_paths(person))


@pytest.mark.expect_log("keychain")
async def test_accounts(
    run_program: Any, start: Any, keychain: _Refusing, sandbox: Any, listener: Listener, none_foreign: Any
) -> None:
    async with run_program(start) as person:
        flow = person.program.flows.accounts
        menu = QMenu()
        flow.fill_menu(menu)
        add, rename, _remove = menu.actions()[-3:]
        for entry in (rename, add):
            _close_all()
            entry.trigger()
            dialog = _visible(person, AccountDialog)
            listener.look(dialog)
            dialog.input.setText(" ")
            dialog.findChild(QPushButton, "saveAccountButton").click()
            listener.look(dialog)
        dialog.input.setText("Zwei")
        dialog.findChild(QPushButton, "saveAccountButton").click()
        await _ended("switch")
        listener.look()
        _close_all()
        keychain.refused = "remove"
        flow.fill_menu(menu)
        menu.actions()[-1].trigger()
        box = _visible(person, QMessageBox)
        listener.look(box)
        box.accepted.emit()
        await _ended("remove account")
        listener.look()
        _close_all()
        person.fill(_SLOW)
        person.press_import()
        await sandbox.account.requests.come(1)
        flow.fill_menu(menu)
        listener.look(menu)
        menu.actions()[0].trigger()
        listener.look()
        none_foreign(listener.heard, *_DATA, *_TYPED, *_paths(person))


@pytest.mark.expect_log("keychain")
async def test_trunks_that_are_kept(
    run_program: Any,
    start: Any,
    keychain: _Refusing,
    monkeypatch: pytest.MonkeyPatch,
    listener: Listener,
    none_foreign: Any,
) -> None:
    async def refuse(*_: object) -> None:
        raise StoreUnavailable(StoreTrouble.FULL)

    async with run_program(start) as person:
        person.fill(_ONE)
        person.form.trunk.keep.setChecked(True)
        keychain.refused = "save, load, remove"
        person.press_import()
        await person.ended()
        await _ended("keep trunk")
        listener.look()
        chosen = person.form.trunk.saved.list
        chosen.setCurrentIndex(1)
        chosen.activated.emit(1)
        await _ended("trunk password")
        listener.look()
        flow = person.program.flows.trunks
        for in_the_way in (True, False):
            with monkeypatch.context() as patch:
                if in_the_way:
                    for name in ("rename", "delete", "keep"):
                        patch.setattr(person.program.trunks, name, refuse)
                flow.manage()
                dialog = _visible(person, TrunksDialog)
                for name in ("", "Zwei"):
                    dialog.tree.topLevelItem(0).setText(0, name)
                    await _ended("rename trunk")
                    listener.look()
                dialog.delete_button.click()
                box = _visible(person, QMessageBox)
                listener.look(box)
                box.accepted.emit()
                await _ended("delete trunk")
                listener.look()
                _close_all()
                person.fill(_ONE.replace("0100", "0101"))
                person.form.trunk.keep.setChecked(True)
                if in_the_way:
                    person.press_import()
                    await person.ended()
                    await _ended("keep trunk")
                    listener.look()
        none_foreign(listener.heard, *_DATA, *_TYPED, *_paths(person))


async def test_a_password_that_is_to_change_everywhere(
    run_program: Any, start: Any, listener: Listener, none_foreign: Any
) -> None:
    async with run_program(start) as person:
        trunk = SavedTrunk("1", "Zwei", "mine.example.com", "acme")
        person.program.flows.trunks.password_requested.emit(trunk)
        await _ended("ask password")
        listener.look()
        none_foreign(listener.heard, *_DATA, *_TYPED, *_paths(person))


async def test_a_sip_host_that_is_none(
    run_program: Any, start: Any, listener: Listener, none_foreign: Any
) -> None:
    async with run_program(start) as person:
        person.program.flows.settings.open()
        dialog = _visible(person, SettingsDialog)
        dialog.input.setText("9 9")
        dialog.findChild(QPushButton, "saveSettingsButton").click()
        listener.look()
        none_foreign(listener.heard, *_DATA, *_paths(person))


async def test_what_stands_in_the_way_of_an_import(
    run_program: Any, start: Any, have: Any, refreshed: Any, listener: Listener, none_foreign: Any
) -> None:
    have(_ONE)
    async with run_program(start) as person:
        await refreshed(person)
        for number, *hosts in ((_ONE, "sip.telnyx.com"), ("+14155552671", *(each.name for each in HOSTS))):
            for host in hosts:
                person.fill(number)
                person.write(FieldId.TERMINATION_SIP_URI, host)
                listener.look(person.form)
                person.ready.check_host()
                listener.look(person.form)
                await _ended("check trunk")
                person.ready.list.button.click()
                listener.look(person.form)
                if number == _ONE or host == "nowhere.example.com":
                    person.press_import()
                    await _turns()
                    listener.look()
                    _close_all()
        person.write(FieldId.TERMINATION_SIP_URI, "other.example.com")
        await _turns()
        person.press_import()
        listener.look(person.form)
        person.form.cancel_button.click()
        listener.look(person.form)
        none_foreign(listener.heard, *_DATA, *_paths(person))


async def test_an_import_that_is_cancelled(
    run_program: Any, start: Any, sandbox: Any, listener: Listener, none_foreign: Any
) -> None:
    async with run_program(start) as person:
        person.fill(_SLOW)
        person.press_import()
        await sandbox.account.requests.come(1)
        listener.look()
        person.form.cancel_button.click()
        await person.ended()
        listener.look()
        person.press_import()
        await _turns()
        box = _visible(person, QMessageBox)
        listener.look(box)
        _close_all()
        person.form.outcome.check_requested.emit(_SLOW)
        listener.look(person.form)
        await _turns()
        listener.look(person.form)
        row = PhoneNumber(_SLOW, person.window.numbers.model.rows[0].state)
        person.program.book.put(row)
        listener.look()
        none_foreign(listener.heard, *_DATA, *_paths(person))


async def test_the_welcome(run_program: Any, options: Any, listener: Listener, none_foreign: Any) -> None:
    async with run_program(options(key=None)) as person:
        listener.look(_visible(person, ApiKeyDialog))
        _close_all()
        listener.look()
        person.fill(_ONE)
        await _turns()
        listener.look()
        person.press_import()
        await _turns()
        listener.look()
        _close_all()
        none_foreign(listener.heard, *_DATA, *_paths(person))


async def test_the_demo(run_program: Any, start: Any, listener: Listener, none_foreign: Any) -> None:
    async with run_program(replace(start, demo=what_to_try())) as person:
        person.program.flows.demo.open()
        listener.look()
        _close_all()
        none_foreign(listener.heard, *_DATA, *_paths(person), *_keys(listener))


@pytest.mark.expect_log("ValueError")
async def test_the_unexpected(run_program: Any, start: Any, listener: Listener, none_foreign: Any) -> None:
    async def fail() -> None:
        raise ValueError

    async with run_program(start) as person:
        person.program.tasks.spawn(fail(), name="fail")
        await _turns()
        [dialog] = [each for each in person.window.findChildren(QDialog) if each.isVisible()]
        for button in dialog.findChildren(QPushButton)[:2]:
            button.click()
        listener.look()
        _close_all()
        none_foreign(listener.heard, *_DATA, *_paths(person))


async def test_a_clipboard_of_which_nothing_is_read(
    run_program: Any, start: Any, listener: Listener, none_foreign: Any
) -> None:
    async with run_program(start) as person:
        for text in ("nothing", "host: $HOST", "password: 9"):
            QGuiApplication.clipboard().setText(text)
            person.form.paste_requested.emit()
            listener.look()
            _close_all()
        pasted = PastedDetails({FieldId.FRIENDLY_NAME: "pasted"})
        person.program.flows.importing._paste._apply(pasted, {FieldId.FRIENDLY_NAME}, clears=False)
        listener.look(person.form)
        person.form.refill(Draft({FieldId.FRIENDLY_NAME: "Zwei"}))
        listener.look(person.form)
        none_foreign(listener.heard, *_DATA, *_TYPED, "$host", *_paths(person))
