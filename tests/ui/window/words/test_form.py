"""The form in the pseudo-language, with all that can be typed and pasted into it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from sigmamind_desktop.app.importing.importer import ImportStatus
from sigmamind_desktop.app.numbers.checking import CheckPhase, CheckStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.errors import Created, FormNotAccepted, NoAnswer
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.sandbox.trunks import DemoProbe
from tests.ui.failures.test_messages import _ALL_ERRORS
from tests.ui.window.words.listening import Listener
from tests.ui.window.words.test_program import _AGENT, _DATA, _ONE

pytestmark = pytest.mark.not_on_wine("which words are translated")

_TYPED = {
    FieldId.PHONE_NUMBER: ("1", "x", "4155552671", "+1415", "+800 1234 5678", "+1 415 555 2671 ext 5", "0"),
    FieldId.FRIENDLY_NAME: ("9" * 300, " 9 ", "9"),
    FieldId.TERMINATION_SIP_URI: (
        "sip:1@sip.telnyx.com:5060",
        "10.0.0.1",
        "1.2",
        "_",
        "sip.sigmamind.ai",
        ".1",
    ),
    FieldId.TRUNK_USERNAME: ("9" * 300, " 9"),
    FieldId.TRUNK_PASSWORD: ("9" * 300, "••••", "9 "),
    FieldId.INBOUND_AGENT_ID: ("agent-of-nobody", _AGENT),
    FieldId.OUTBOUND_AGENT_ID: ("agent-of-nobody",),
    FieldId.OUTBOUND_PHONE_NUMBER: ("1", "+442083661177"),
}


async def test_the_form(
    run_program: Any, options: Any, have: Any, refreshed: Any, listener: Listener, none_foreign: Any
) -> None:
    have(_ONE)
    async with run_program(replace(options(), probe=DemoProbe())) as person:
        await refreshed(person)
        form = person.form
        person.press_import()
        listener.look()
        for field_id, texts in _TYPED.items():
            for text in texts:
                form.rows[field_id].input.setText(text)
                form.rows[field_id].scold()
                listener.look(form)
            person.press_import()
            listener.look()
        form.clear()
        listener.look(form)
        form.rows[FieldId.TRUNK_USERNAME].show_complaint("9")
        QGuiApplication.clipboard().setText("nothing")
        form.paste_requested.emit()
        listener.look(form)
        for index in range(form.trunk.carrier.list.count()):
            form.trunk.carrier.list.setCurrentIndex(index)
            form.trunk.carrier.list.activated.emit(index)
            form.trunk.carrier.help_button.setChecked(True)
            listener.look(form)
        form.trunk.keep.setChecked(True)
        listener.look(form)
        form.trunk.keep.setChecked(False)
        for error in _ALL_ERRORS:
            for status in (
                ImportStatus(Phase.PREPARING, _ONE),
                ImportStatus(Phase.SENT, _ONE),
                ImportStatus(Phase.FAILED, _ONE, error.created, None, error),
            ):
                form.render_status(status, waits_for_keychain=error.created is Created.NO)
                listener.look(form)
            if isinstance(error, FormNotAccepted):
                form.render_status(ImportStatus(Phase.WAITING))
        for state in NumberState:
            form.render_status(ImportStatus(Phase.SENT, _ONE))
            form.render_status(ImportStatus(Phase.DONE, _ONE, result=PhoneNumber(_ONE, state)))
            listener.look(form)
        for created in Created:
            form.render_status(ImportStatus(Phase.SENT, _ONE))
            form.render_status(ImportStatus(Phase.CANCELLED, _ONE, created))
            listener.look(form)
        form.outcome.show_proxy_login_set()
        listener.look(form)
        row = PhoneNumber(_ONE, NumberState.ACTIVE)
        for phase in CheckPhase:
            person.program.checker.changed.emit(CheckStatus(phase, _ONE, row, Draft(), NoAnswer()))
            listener.look(form)
        none_foreign(
            listener.heard,
            *_DATA,
            "is not valid",
            "x",
            "nothing",
            "ext",
            *_TYPED[FieldId.TERMINATION_SIP_URI],
        )
