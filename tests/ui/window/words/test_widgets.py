"""The pseudo-language in dialogs and panels by themselves, in each of their states."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QPushButton

from sigmamind_desktop.app.access.credentials import KeyPlace, KeyStatus
from sigmamind_desktop.app.editing.editor import Edit, EditStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.app.trunks.checking import TrunkCheck, TrunkCheckPhase
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.errors import Created, KeychainTrouble, NoAnswer
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.reading.details import PastedDetails, Reason
from sigmamind_desktop.domain.reading.pasting import read_pasted
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.check import CheckLine, CheckResult, Subject
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.sandbox.trunks import HOSTS
from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog
from sigmamind_desktop.ui.access.proxy_login_dialog import ProxyLoginDialog
from sigmamind_desktop.ui.editing.agents_dialog import AgentsDialog
from sigmamind_desktop.ui.editing.trunk_password_dialog import TrunkPasswordDialog
from sigmamind_desktop.ui.help.unexpected import UnexpectedDialog
from sigmamind_desktop.ui.importing.paste_dialog import PasteDialog
from sigmamind_desktop.ui.kit import dialogs
from sigmamind_desktop.ui.numbers.refresh_line import RefreshLine
from sigmamind_desktop.ui.trunks.check_panel import TrunkCheckPanel
from tests.ui.books import agent_book
from tests.ui.window.words.listening import Listener
from tests.ui.window.words.test_program import _DATA

pytestmark = pytest.mark.not_on_wine("which words are translated")

_ONE, _TWO = "+14155550100", "+14155550111"


def _widgets() -> dict[str, Callable[[], Iterator[QObject]]]:
    """Dialogs and panels by themselves, in each of their states."""
    rows = [PhoneNumber(_ONE, NumberState.ACTIVE, inbound_agent_id="1"), PhoneNumber(_TWO, NumberState.GONE)]
    change = NumberChange(_ONE, {FieldId.INBOUND_AGENT_ID: "1"})
    trunk = SavedTrunk("1", "Zwei", "sip.telnyx.com", "acme")

    def api_key() -> Iterator[QObject]:
        for welcome in (True, False):
            for place in KeyPlace:
                for trouble in (None, *KeychainTrouble):
                    status = KeyStatus(place, "9", trouble, may_be_kept=True)
                    dialog = ApiKeyDialog(status, welcome=welcome)
                    yield dialog
                    for typed in ("", "••••", "9" * 40):
                        dialog.input.setText(typed)
                        dialog.save_button.click()
                        yield dialog
                    dialog.render_status(status)
                    dialog.render_removal("")
                    dialog.remove_button.setEnabled(True)
                    dialog.remove_button.click()
                    yield dialog

    def proxy() -> Iterator[QObject]:
        dialog = ProxyLoginDialog("1:3128")
        yield dialog
        dialog.save_button.click()
        yield dialog
        dialog.username.setText("9")
        dialog.save_button.click()
        yield dialog
        dialog.render_kept_for_now("")
        yield dialog

    def several() -> Iterator[QObject]:
        for dialog in (AgentsDialog(rows, agent_book()), TrunkPasswordDialog(trunk, rows, {_ONE: "acme"})):
            yield dialog
            dialog.submit()
            yield dialog
            for phase in Phase:
                for error in (None, NoAnswer()):
                    dialog.render_status(EditStatus((Edit(change), Edit(change)), is_busy=True))
                    yield dialog
                    for created in Created:
                        dialog.render_status(EditStatus((Edit(change, phase, created, rows[0], error),)))
                        yield dialog
        agents = AgentsDialog(rows, agent_book())
        agents.inbound.setChecked(False)
        agents.submit()
        yield agents
        agents.inbound.setChecked(True)
        agents.agent.input.setText("1")
        agents.submit()
        yield agents
        password = TrunkPasswordDialog(trunk, rows, {})
        password.password.input.setText("9")
        password.submit()
        yield password

    def unexpected() -> Iterator[QObject]:
        for goes_on in (True, False):
            dialog = UnexpectedDialog(ValueError(), logs=Path("9"), goes_on=goes_on)
            yield dialog
            for button in dialog.findChildren(QPushButton)[:2]:
                button.click()
            yield dialog

    def pasted() -> Iterator[QObject]:
        for extra in ("", "\nport: 5060", "\ntransport: tcp", "\nport: 5060\ntransport: tcp"):
            details = read_pasted(f"host: sip.telnyx.com\nusername: acme\npassword: 9{extra}")
            yield PasteDialog(details, Draft())

    def small() -> Iterator[QObject]:
        yield dialogs.no_answer_box()

    def host() -> Iterator[QObject]:
        for phase in TrunkCheckPhase:
            for demo in HOSTS:
                panel = TrunkCheckPanel()
                panel.render_check(TrunkCheck(phase, demo.name, demo.lines))
                yield panel

    def refresh() -> Iterator[QObject]:
        yield RefreshLine()

    made = (api_key, proxy, several, unexpected, pasted, small, host, refresh)
    return {each.__name__: each for each in made}


@pytest.mark.parametrize("name", _widgets())
def test_a_widget_in_each_state(
    name: str, qtbot: Any, listener: Listener, none_foreign: Callable[..., None]
) -> None:
    for widget in _widgets()[name]():
        listener.look(widget)
        for box in widget.findChildren(QMessageBox):
            listener.look(box)
        if widget.parent() is None:
            qtbot.addWidget(widget)
    none_foreign(listener.heard, *_DATA)


def _pasted() -> Iterator[QObject]:
    texts = {FieldId.TERMINATION_SIP_URI: "sip.telnyx.com"}
    with_number = {**texts, FieldId.PHONE_NUMBER: _ONE}
    for said in (texts, with_number):
        for count in (0, 1, 7):
            details = PastedDetails(said, Secret("9"), {"port": "5060"}, (_ONE,) * count)
            yield PasteDialog(details, Draft(texts))
        for reason in Reason:
            for field_id in (FieldId.TERMINATION_SIP_URI, FieldId.TRUNK_USERNAME):
                yield PasteDialog(PastedDetails(said, not_read={field_id: reason}), Draft())


def _checked() -> Iterator[QObject]:
    from sigmamind_desktop.app.trunks.checking import TrunkCheck, TrunkCheckPhase

    names = ("address", "count", "records", "status", "port", "name", "issuer")
    facts = {**dict.fromkeys(names, "1"), "reason": "", "until": "2030-12-31"}
    for result in CheckResult:
        lines = tuple(CheckLine(subject, result, 5, facts) for subject in Subject)
        for phase in TrunkCheckPhase:
            panel = TrunkCheckPanel()
            panel.render_check(TrunkCheck(phase, "sip.telnyx.com", lines))
            yield panel


@pytest.mark.parametrize("make", [_pasted, _checked])
def test_a_widget(make: Any, qtbot: Any, listener: Listener, none_foreign: Any) -> None:
    for widget in make():
        qtbot.addWidget(widget)
        listener.look(widget)
    none_foreign(listener.heard, *_DATA)
