"""Carriers in the whole program: connected, chosen from, disconnected, and never asked before."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from sigmamind_desktop.app.access.credentials import KeyPlace
from sigmamind_desktop.domain.carriers.kept import parts_of
from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox.carrier_scenarios import TELNYX_LOGIN, TWILIO_LOGIN, CarrierAnswer
from sigmamind_desktop.services.secret_store import MemorySecretStore
from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog
from sigmamind_desktop.ui.carriers.connect_dialog import ConnectDialog
from sigmamind_desktop.ui.carriers.connections_dialog import ConnectionsDialog
from sigmamind_desktop.ui.carriers.pick_dialog import PickDialog

NUMBER, NAME, HOST = FieldId.PHONE_NUMBER, FieldId.FRIENDLY_NAME, FieldId.TERMINATION_SIP_URI
USER, PASSWORD = FieldId.TRUNK_USERNAME, FieldId.TRUNK_PASSWORD
LONDON, NEW_YORK, MENU = "+442083661177", "+12125550123", "+14155550142"


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


def shown(person: Any, kind: type[Any]) -> Any:
    """The one dialog of a kind that is open."""
    windows = [person.window, person.program.flows.bulk.window]
    within = [each for window in windows if window is not None for each in window.findChildren(kind)]
    [dialog] = {id(each): each for each in within if each.isVisible()}.values()
    return dialog


def enter(dialog: ConnectDialog, login: CarrierLogin) -> None:
    for row, text in zip(dialog.rows, parts_of(login).values(), strict=True):
        row.input.setFocus()
        row.input.selectAll()
        QTest.keyClicks(row.input, text)
    QTest.keyClick(dialog.rows[-1].input, Qt.Key.Key_Return)


async def done(*names: str) -> None:
    """Wait until such tasks are over."""
    while tasks := [task for task in asyncio.all_tasks() if task.get_name() in names]:
        await asyncio.wait(tasks)


async def connect(person: Any, login: CarrierLogin = TWILIO_LOGIN) -> None:
    person.choose("C&onnect a carrier…")
    await person.press("Connect…", _view(shown(person, ConnectionsDialog), login.carrier))
    enter(shown(person, ConnectDialog), login)
    await done("verify carrier", "keep carrier")
    await person.press("Close", shown(person, ConnectionsDialog))


async def opened_list(person: Any) -> PickDialog:
    await person.press("Choose from")
    dialog = shown(person, PickDialog)
    await done("read carrier")
    return dialog


def _view(dialog: QWidget, carrier: CarrierName) -> QWidget:
    [button] = dialog.findChildren(QPushButton, f"connect{carrier}Button")
    return button.parentWidget()


def _find(dialog: PickDialog, text: str) -> None:
    dialog.bar.filter.setFocus()
    dialog.bar.filter.clear()
    QTest.keyClicks(dialog.bar.filter, text)


def _texts(person: Any) -> dict[FieldId, str]:
    return {field_id: row.input.text() for field_id, row in person.form.rows.items()}


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
        await person.press("Connect…", _view(shown(person, ConnectionsDialog), CarrierName.TWILIO))
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


async def test_a_key_that_lacks_a_part_is_asked_about(run_program: Any, options: Any, said: Any) -> None:
    login = CarrierLogin(
        CarrierName.TWILIO, Secret("sandbox-twilio-0403"), TWILIO_LOGIN.account_id, TWILIO_LOGIN.key_id
    )
    async with run_program(options()) as person:
        person.choose("C&onnect a carrier…")
        await person.press("Connect…", _view(shown(person, ConnectionsDialog), CarrierName.TWILIO))
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
        await person.press("Connect…", _view(shown(person, ConnectionsDialog), CarrierName.TWILIO))
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
        await person.press("Connect…", _view(listed, CarrierName.TELNYX))
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


async def test_a_number_that_is_chosen_fills_the_form_as_one_step(
    run_program: Any, options: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        await connect(person)
        dialog = await opened_list(person)
        _find(dialog, "212 555")
        QTest.keyClick(dialog.bar.filter, Qt.Key.Key_Return)
        await done("pick number")
        filled = _texts(person)
        assert filled[NUMBER] == NEW_YORK
        assert filled[NAME] == "NY front desk"
        assert filled[HOST] == "acme-ny.pstn.twilio.com"
        assert filled[USER] == "acme"
        assert "Enter the trunk's password" in said(person.form.outcome)
        assert person.window.focusWidget() is person.form.rows[PASSWORD].input
        await person.press("Undo", person.form.outcome)
        assert not any(_texts(person).values())


async def test_what_the_person_typed_goes_only_with_a_word(run_program: Any, options: Any, said: Any) -> None:
    async with run_program(options()) as person:
        await connect(person)
        person.fill("+14155550100")
        person.write(NAME, "My own name")
        before = _texts(person)
        dialog = await opened_list(person)
        _find(dialog, "London")
        assert "Replaces what you typed: Phone number, Termination SIP URI, Trunk password." in (
            dialog.pick_button.accessibleDescription()
        )
        QTest.keyClick(dialog.bar.filter, Qt.Key.Key_Return)
        await done("pick number")
        after = _texts(person)
        assert (after[NUMBER], after[NAME], after[HOST]) == (LONDON, "My own name", "acme.pstn.twilio.com")
        assert after[PASSWORD] == ""
        assert "Replaced what you had typed" in said(person.form.outcome)
        await person.press("Undo", person.form.outcome)
        assert _texts(person) == before


async def test_a_trunk_that_is_kept_comes_with_its_password(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        await person.program.trunks.keep("acme.pstn.twilio.com", "acme", Secret("correct-horse"))
        await connect(person)
        dialog = await opened_list(person)
        _find(dialog, "London")
        QTest.keyClick(dialog.bar.filter, Qt.Key.Key_Return)
        await done("pick number")
        assert _texts(person)[PASSWORD] == "correct-horse"
        assert person.form.trunk.card.isVisible()
        await person.press("Undo", person.form.outcome)
        assert not any(_texts(person).values())


async def test_numbers_that_sigmamind_has_are_marked(
    run_program: Any, options: Any, have: Any, refreshed: Any
) -> None:
    have(LONDON)
    async with run_program(options()) as person:
        await refreshed(person)
        await connect(person)
        dialog = await opened_list(person)
        remarks = {item.data(0, Qt.ItemDataRole.UserRole): item.text(3) for item in dialog.tree.items()}
        assert remarks == {LONDON: "At SigmaMind already", NEW_YORK: "", MENU: ""}


async def test_several_numbers_make_a_table(
    run_program: Any, options: Any, have: Any, refreshed: Any
) -> None:
    have(LONDON)
    async with run_program(options()) as person:
        await refreshed(person)
        await connect(person)
        window = person.program.flows.bulk.open()
        await person.press("Choose from Twilio…", window)
        dialog = shown(person, PickDialog)
        await done("read carrier")
        await person.press("All", dialog)
        await person.press("Make a table of 2 numbers", dialog)
        assert window.view is not None
        fields = [column.field for column in window.view.bench.columns]
        assert fields == [NUMBER, NAME, HOST, USER]
        bench = window.view.bench
        cells = [tuple(bench.cell(row, column) for column in range(4)) for row in range(bench.row_count)]
        assert cells == [
            (NEW_YORK, "NY front desk", "acme-ny.pstn.twilio.com", "acme"),
            (MENU, "Old menu", "", ""),
        ]


async def test_what_nobody_is_to_see_is_seen_nowhere(
    run_program: Any, options: Any, sandbox: Any, tmp_path: Any, caplog: Any
) -> None:
    """The carriers' replies hold passwords, and addresses with a password in them."""
    caplog.set_level("DEBUG")
    planted = ("pw-of-a-menu", "t0ken-of-a-menu", "pw-of-a-connection")
    secrets = [login.secret.reveal() for login in (TWILIO_LOGIN, TELNYX_LOGIN)]
    seen: list[str] = []
    # Without its application the menu's number is answered by the program on the web.
    for record in sandbox.twilio.numbers.values():
        record["voice_application_sid"] = ""
    async with run_program(options()) as person:
        for login in (TWILIO_LOGIN, TELNYX_LOGIN):
            await connect(person, login)
            person.program.flows.carriers.form_picking.open(login.carrier)
            dialog = shown(person, PickDialog)
            await done("read carrier")
            columns = range(dialog.tree.columnCount())
            for item in dialog.tree.items():
                seen += [text for column in columns for text in (item.text(column), item.toolTip(column))]
            QTest.keyClick(dialog.bar.filter, Qt.Key.Key_Return)
            await done("pick number")
            seen += _texts(person).values()
        seen += [label.text() for label in person.window.findChildren(QLabel)]
        seen += [repr(person.program.connections.all), repr(vars(person.program.connections))]
        person.program.drafts.flush()
    assert any("menu.example.com" in text for text in seen)
    seen.append(caplog.text)
    written = [part.read_bytes() for part in (tmp_path / "data").rglob("*") if part.is_file()]
    assert written
    for text in (*planted, *secrets):
        assert [each for each in seen if text in each] == []
        assert not any(text.encode() in each for each in written)


async def test_of_two_carriers_one_is_chosen(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        await connect(person)
        await connect(person, TELNYX_LOGIN)
        button = person.program.flows.carriers.form_picking.button
        assert button.text() == "Choose from a carrier…"
        button.click()
        [_, telnyx] = button._menu.actions()
        button._menu.close()
        telnyx.trigger()
        dialog = shown(person, PickDialog)
        await done("read carrier")
        _find(dialog, "+1 415 555 2671")
        QTest.keyClick(dialog.bar.filter, Qt.Key.Key_Return)
        await done("pick number")
        assert (_texts(person)[HOST], _texts(person)[USER]) == ("sip.telnyx.com", "acme")


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


async def test_a_key_that_is_refused_later_can_be_replaced_from_the_list(
    run_program: Any, options: Any, sandbox: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        await connect(person)
        sandbox.twilio.answer = CarrierAnswer.KEY_REFUSED
        dialog = await opened_list(person)
        assert "Twilio refused this key" in said(dialog)
        sandbox.twilio.answer = CarrierAnswer.USUAL
        await person.press("Enter another key", dialog)
        enter(shown(person, ConnectDialog), TWILIO_LOGIN)
        await done("verify carrier", "keep carrier")
        assert [*(await opened_list(person)).tree.items()]


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
        await person.press("Connect…", _view(connections, CarrierName.TWILIO))
        dialog = shown(person, ConnectDialog)
        enter(dialog, TWILIO_LOGIN)
        await asyncio.to_thread(keychain.asked.wait, 60)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await person.press("Connect…", _view(connections, CarrierName.TELNYX))
        other = shown(person, ConnectDialog)
        QTest.keyClicks(other.rows[-1].input, "KEY01")
        keychain.typed.set()
        await done("verify carrier")
        assert person.program.connections.get(CarrierName.TWILIO) is not None
        assert other.isVisible()
        assert other.rows[-1].input.text() == "KEY01"
