"""Carriers in the whole program: connected, disconnected, and never asked before."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from sigmamind_desktop.app.access.credentials import KeyPlace
from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox.carrier_scenarios import TELNYX_LOGIN, TWILIO_LOGIN
from sigmamind_desktop.services.secret_store import MemorySecretStore
from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog
from sigmamind_desktop.ui.carriers.connect_dialog import ConnectDialog
from sigmamind_desktop.ui.carriers.connections_dialog import ConnectionsDialog
from tests.ui.carriers.doing import (
    LONDON,
    NEW_YORK,
    connect,
    done,
    enter,
    opened_list,
    shown,
    view_of,
)

HOST = FieldId.TERMINATION_SIP_URI


class NoKeychain(MemorySecretStore):
    """A computer that keeps SigmaMind's key and no other."""

    def save(self, account: str, secret: Secret) -> None:
        if account.startswith("carrier"):
            raise KeychainUnavailable(KeychainTrouble.NONE_HERE)
        super().save(account, secret)


class SlowKeychain(MemorySecretStore):
    """It waits for a person to type a password before it keeps a carrier's key."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = threading.Event()
        self.typed = threading.Event()

    def save(self, account: str, secret: Secret) -> None:
        if account.startswith("carrier"):
            self.asked.set()
            self.typed.wait(60)
        super().save(account, secret)


async def test_nobody_asks_a_carrier_who_has_connected_none(
    run_program: Any, options: Any, sandbox: Any, have: Any, refreshed: Any
) -> None:
    have(LONDON)
    async with run_program(options()) as person:
        await refreshed(person)
        person.fill(NEW_YORK)
        person.write(HOST, "acme.pstn.twilio.com")
        person.press_import()
        await person.ended()
        person.program.flows.bulk.open()
        assert "connections" not in vars(person.program)
        assert person.find_button(person.window, "Choose from") is None
    assert (sandbox.twilio.requests, sandbox.telnyx.requests) == ([], [])


async def test_a_carrier_is_asked_about_its_key_which_is_then_kept(
    run_program: Any, options: Any, sandbox: Any, tmp_path: Any, said: Any, caplog: Any
) -> None:
    start = options()
    async with run_program(start) as person:
        await connect(person)
        entry = f"carrier Twilio {start.address.url}"
        kept = start.secrets.load(entry)
        assert kept is not None
        assert TWILIO_LOGIN.secret.reveal() in kept.reveal()
        assert all(method == "GET" for method, *_ in sandbox.twilio.requests)
        assert "Twilio is connected" in said(person.form.outcome)
        person.choose("C&onnect a carrier…")
        listed = shown(person, ConnectionsDialog)
        assert "kept in the keychain" in said(listed)
        assert "this computer's keychain" not in said(listed)  # the demo's is within the program
        await person.press("Close", listed)
        assert person.find_button(person.window, "Choose from Twilio…") is not None
    asked = len(sandbox.twilio.requests)
    async with run_program(options()) as person:
        assert person.find_button(person.window, "Choose from Twilio…") is not None
        assert len(sandbox.twilio.requests) == asked
        await opened_list(person)
        assert len(sandbox.twilio.requests) > asked
    secret = TWILIO_LOGIN.secret.reveal()
    for part in (tmp_path / "data").rglob("*"):
        assert not part.is_file() or secret.encode() not in part.read_bytes()
    assert secret not in caplog.text


@pytest.mark.parametrize(
    ("secret", "words"),
    [
        ("sandbox-twilio-0401", "Twilio refused this key"),
        ("sandbox-twilio-0451", "another account"),
        ("sandbox-twilio-0421", "another region"),
        ("sandbox-twilio-0429", "30 seconds"),
        ("sandbox-twilio-0500", "Twilio has a fault"),
        ("sandbox-twilio-0502", "The answer was not Twilio's"),
        ("sandbox-twilio-0302", "points to another host"),
    ],
)
async def test_a_key_that_is_not_taken_is_kept_nowhere(
    run_program: Any, options: Any, said: Any, secret: str, words: str
) -> None:
    start = options()
    login = CarrierLogin(CarrierName.TWILIO, Secret(secret), TWILIO_LOGIN.account_id, TWILIO_LOGIN.key_id)
    async with run_program(start) as person:
        person.choose("C&onnect a carrier…")
        await person.press("Connect…", view_of(shown(person, ConnectionsDialog), CarrierName.TWILIO))
        dialog = shown(person, ConnectDialog)
        enter(dialog, login)
        await done("verify carrier", "keep carrier")
        assert words in said(dialog.notice)
        assert "Nothing is kept" in said(dialog.notice)
        assert start.secrets.load(f"carrier Twilio {start.address.url}") is None
        assert person.program.settings.carriers == ""
        enter(dialog, TWILIO_LOGIN)
        await done("verify carrier", "keep carrier")
        assert [each.carrier for each in person.program.connections.all] == [CarrierName.TWILIO]


async def test_a_key_that_is_refused_is_copied_again_whole_where_it_has_one_part(
    run_program: Any, options: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        person.choose("C&onnect a carrier…")
        listed = shown(person, ConnectionsDialog)
        for login in (TWILIO_LOGIN, TELNYX_LOGIN):
            await person.press("Connect…", view_of(listed, login.carrier))
            dialog = shown(person, ConnectDialog)
            enter(dialog, replace(login, secret=Secret("KEY-of-some-carrier-0401")))
            await done("verify carrier")
            text = said(dialog.notice)
            assert f"{login.carrier} refused this key" in text
            assert ("each part" in text) is (len(dialog.rows) > 1)
            assert ("the whole key" in text) is (len(dialog.rows) == 1)
            await person.press("Cancel", dialog)


async def test_a_key_that_lacks_a_part_is_asked_about(run_program: Any, options: Any, said: Any) -> None:
    login = CarrierLogin(
        CarrierName.TWILIO, Secret("sandbox-twilio-0403"), TWILIO_LOGIN.account_id, TWILIO_LOGIN.key_id
    )
    async with run_program(options()) as person:
        person.choose("C&onnect a carrier…")
        await person.press("Connect…", view_of(shown(person, ConnectionsDialog), CarrierName.TWILIO))
        dialog = shown(person, ConnectDialog)
        enter(dialog, login)
        await done("verify carrier")
        assert "trunks" in said(dialog.notice)
        assert person.program.connections.all == ()
        await person.press("Connect all the same", dialog)
        await done("keep carrier")
        await person.press("Close", shown(person, ConnectionsDialog))
        listed = await opened_list(person)
        assert "may not read: trunks" in said(listed)
        assert len([*listed.tree.items()]) == 3


async def test_a_dialog_that_is_closed_while_the_carrier_is_asked_keeps_nothing(
    run_program: Any, options: Any
) -> None:
    start = options()
    async with run_program(start) as person:
        person.choose("C&onnect a carrier…")
        await person.press("Connect…", view_of(shown(person, ConnectionsDialog), CarrierName.TWILIO))
        dialog = shown(person, ConnectDialog)
        enter(dialog, TWILIO_LOGIN)
        await person.press("Cancel", dialog)
        await done("verify carrier", "keep carrier")
        assert start.secrets.load(f"carrier Twilio {start.address.url}") is None
        assert person.program.connections.all == ()


@pytest.mark.expect_log("keychain: none_here")
async def test_without_a_keychain_it_is_for_this_session(run_program: Any, options: Any, said: Any) -> None:
    keychain = NoKeychain()
    start = options(secrets=keychain)
    keychain.save(start.address.url, Secret("sandbox-key-0000-demo"))
    async with run_program(start) as person:
        person.choose("C&onnect a carrier…")
        listed = shown(person, ConnectionsDialog)
        await person.press("Connect…", view_of(listed, CarrierName.TELNYX))
        dialog = shown(person, ConnectDialog)
        enter(dialog, TELNYX_LOGIN)
        await done("verify carrier", "keep carrier")
        assert "for this session only" in said(dialog)
        await person.press("Go on", dialog)
        assert "until the program ends" in said(listed)
        assert person.program.connections.all[0].place is KeyPlace.SESSION
        await person.press("Close", listed)
        assert [*(await opened_list(person)).tree.items()]
    async with run_program(start) as person:
        assert person.program.settings.carriers in ("", "{}")
        assert person.find_button(person.window, "Choose from") is None


async def test_a_carrier_that_is_disconnected_is_asked_no_more(
    run_program: Any, options: Any, sandbox: Any
) -> None:
    start = options()
    async with run_program(start) as person:
        await connect(person)
        asked = len(sandbox.twilio.requests)
        person.choose("C&onnect a carrier…")
        listed = shown(person, ConnectionsDialog)
        await person.press("Disconnect…", listed)
        box = shown(person, QMessageBox)
        assert "only once" in box.informativeText()
        await person.press("Disconnect", box)
        await done("remove carrier")
        assert start.secrets.load(f"carrier Twilio {start.address.url}") is None
        assert person.find_button(person.window, "Choose from") is None
        assert len(sandbox.twilio.requests) == asked


async def test_the_form_s_carrier_leads_to_its_connection(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        person.write(HOST, "acme.pstn.twilio.com")
        person.form.trunk.carrier.help_button.click()
        await person.press("Connect Twilio…")
        dialog = shown(person, ConnectDialog)
        assert dialog.windowTitle() == "Connect Twilio"
        enter(dialog, TWILIO_LOGIN)
        await done("verify carrier", "keep carrier")
        await person.press("Connect Twilio…")
        assert shown(person, ConnectionsDialog)


async def test_another_account_has_its_own_carriers_and_takes_them_along(
    run_program: Any, options: Any
) -> None:
    start = options()
    async with run_program(start) as person:
        person.program.accounts.add("Acme")
        one, other = person.program.accounts.accounts
        person.program.flows.accounts.switch(other)
        await done("switch")
        for dialog in person.window.findChildren(ApiKeyDialog):
            dialog.reject()
        await connect(person)
        entry = f"carrier Twilio {other.account_id}"
        assert start.secrets.load(entry) is not None
        person.program.flows.accounts.switch(one)
        await done("switch")
        assert person.find_button(person.window, "Choose from") is None
        await person.program.switcher.remove(other)
        assert start.secrets.load(entry) is None
        assert person.program.settings.carriers == "{}"


async def test_a_key_that_is_kept_late_leaves_the_dialog_of_another_carrier_alone(
    run_program: Any, options: Any
) -> None:
    keychain = SlowKeychain()
    async with run_program(options(secrets=keychain)) as person:
        person.choose("C&onnect a carrier…")
        connections = shown(person, ConnectionsDialog)
        await person.press("Connect…", view_of(connections, CarrierName.TWILIO))
        dialog = shown(person, ConnectDialog)
        enter(dialog, TWILIO_LOGIN)
        await asyncio.to_thread(keychain.asked.wait, 60)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await person.press("Connect…", view_of(connections, CarrierName.TELNYX))
        other = shown(person, ConnectDialog)
        QTest.keyClicks(other.rows[-1].input, "KEY01")
        keychain.typed.set()
        await done("verify carrier")
        assert person.program.connections.get(CarrierName.TWILIO) is not None
        assert other.isVisible()
        assert other.rows[-1].input.text() == "KEY01"
