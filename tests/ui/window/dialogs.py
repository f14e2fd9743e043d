"""Every dialog of the program, built as the program builds it, each with much to say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from sigmamind_desktop.app.access.credentials import KeyPlace, KeyStatus
from sigmamind_desktop.app.carriers.picking import CarrierChoices
from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.carriers.choices import NumberChoice
from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import (
    Attachment,
    AttachmentKind,
    CarrierNumber,
    CarrierPart,
)
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.errors import KeychainTrouble
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.reading.pasting import read_pasted
from sigmamind_desktop.domain.trunks.carriers import Carriers
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.runtime import resources
from sigmamind_desktop.runtime.components import Component
from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog
from sigmamind_desktop.ui.access.proxy_login_dialog import ProxyLoginDialog
from sigmamind_desktop.ui.accounts.dialog import AccountDialog
from sigmamind_desktop.ui.carriers.connect_dialog import ConnectDialog
from sigmamind_desktop.ui.carriers.connections_dialog import ConnectionsDialog
from sigmamind_desktop.ui.carriers.messages import trouble_words
from sigmamind_desktop.ui.carriers.pick_dialog import PickDialog
from sigmamind_desktop.ui.editing.agents_dialog import AgentsDialog
from sigmamind_desktop.ui.editing.number_dialog import NumberDialog
from sigmamind_desktop.ui.editing.trunk_password_dialog import TrunkPasswordDialog
from sigmamind_desktop.ui.editing.undo_dialog import UndoDialog
from sigmamind_desktop.ui.help.about_dialog import AboutDialog
from sigmamind_desktop.ui.help.demo_dialog import DemoDialog
from sigmamind_desktop.ui.help.news_dialog import NewsDialog
from sigmamind_desktop.ui.help.shortcuts_dialog import ShortcutsDialog
from sigmamind_desktop.ui.help.unexpected import UnexpectedDialog
from sigmamind_desktop.ui.importing.paste_dialog import PasteDialog
from sigmamind_desktop.ui.kit.dialogs import no_answer_box, question
from sigmamind_desktop.ui.trunks.dialog import TrunksDialog
from sigmamind_desktop.ui.window.settings_dialog import SettingsDialog
from tests.ui.books import agent_book, carrier_connections, trunk_book

_ROWS: Final = [
    PhoneNumber(f"+141555501{place:02}", NumberState.ACTIVE, f"Desk {place}", inbound_agent_id="a-1")
    for place in range(12)
]
_LOCKED: Final = KeyStatus(KeyPlace.NOWHERE, trouble=KeychainTrouble.LOCKED)
_KEPT: Final = KeyStatus(KeyPlace.KEYCHAIN, hint="demo")
_PASTED: Final = "Termination SIP URI: sip:acme.pstn.twilio.com:5060\nUsername: acme\nPassword: horse"
_TRIED: Final = [(f"{place:04}", "Something happens") for place in range(14)]


def _refused(dialog: ApiKeyDialog) -> ApiKeyDialog:
    dialog.render_refusal()
    return dialog


def _number(window: QWidget, row: PhoneNumber) -> NumberDialog:
    return NumberDialog(
        row, region="US", agents=agent_book(), carriers=CarrierBook(), settings=Settings(), parent=window
    )


def _steps(window: QWidget) -> NumberDialog:
    dialog = _number(window, replace(_ROWS[0], imported_at=None))
    dialog.tabs.setCurrentWidget(dialog.checklist)
    return dialog


def _connect(window: QWidget, carrier: CarrierName) -> ConnectDialog:
    guides = Carriers.parse(resources.read("carriers.toml").decode())
    dialog = ConnectDialog(carrier, guides.named(carrier), window)
    reason, part = CarrierTrouble.KEY_REFUSED, CarrierPart.TRUNKS
    dialog.render_failure(trouble_words(CarrierFailed(reason, carrier=carrier, part=part), carrier))
    return dialog


def _pick(window: QWidget, draft: Draft | None) -> PickDialog:
    dialog = PickDialog(CarrierName.TWILIO, draft, window)
    trunk = Attachment(AttachmentKind.TRUNK, "TK1", "Main")
    numbers = tuple(
        NumberChoice(
            CarrierNumber(row.number, row.number, row.friendly_name or "", place != 3, trunk),
            "acme.pstn.twilio.com",
            ("acme",),
        )
        for place, row in enumerate(_ROWS)
    )
    choices = CarrierChoices(numbers, frozenset({CarrierPart.USERNAMES}))
    dialog.render_choices(choices, lambda number: number.endswith("5"))
    return dialog


def a_window() -> QMainWindow:
    """What the dialogs are opened over."""
    window = QMainWindow()
    for place in range(30):
        window.menuBar().addMenu(f"Menu {place}").addAction("Something").setShortcut("F1")
    return window


DIALOGS: Final[dict[str, Callable[[QMainWindow], QDialog]]] = {
    "about": lambda window: AboutDialog([Component("httpx", "0.28", "BSD", "Some text")], window),
    "account": lambda window: AccountDialog("Add account", "Kept apart.", name="", others=[], parent=window),
    "agents": lambda window: AgentsDialog(_ROWS, agent_book(), window),
    "carriers": lambda window: ConnectionsDialog(carrier_connections(), window),
    "connect Telnyx": lambda window: _connect(window, CarrierName.TELNYX),
    "connect Twilio": lambda window: _connect(window, CarrierName.TWILIO),
    "demo": lambda window: DemoDialog(_TRIED, window, welcome=True),
    "key": lambda window: ApiKeyDialog(_KEPT, welcome=False, parent=window),
    "key, refused at the welcome": lambda window: _refused(
        ApiKeyDialog(_LOCKED, welcome=True, parent=window)
    ),
    "news": NewsDialog,
    "no answer": lambda _window: no_answer_box(),
    "number": lambda window: _number(window, _ROWS[0]),
    "paste": lambda window: PasteDialog(read_pasted(_PASTED), Draft(), window),
    "pick a number": lambda window: _pick(window, Draft({FieldId.TERMINATION_SIP_URI: "sip.example.com"})),
    "pick numbers": lambda window: _pick(window, None),
    "proxy": lambda window: ProxyLoginDialog("proxy.acme.example:3128", parent=window),
    "question": lambda window: question(
        "removeKeyDialog", "Remove the API key?", "A key is shown once.", "Remove", window
    ),
    "settings": lambda window: SettingsDialog(Settings(), window),
    "shortcuts": ShortcutsDialog,
    "steps": _steps,
    "trunk's password": lambda window: TrunkPasswordDialog(
        SavedTrunk("1", "Two", "mine.example.com", "acme"), _ROWS, {}, window
    ),
    "trunks": lambda window: TrunksDialog(trunk_book(), CarrierBook(), window),
    "undo": lambda window: UndoDialog([(row.number, ()) for row in _ROWS], _ROWS, window),
    "unexpected": lambda window: UnexpectedDialog(ValueError(), logs=Path("logs"), parent=window),
    "what to try": lambda window: DemoDialog(_TRIED, window, welcome=False),
}
"""By a name for the test that fails."""
