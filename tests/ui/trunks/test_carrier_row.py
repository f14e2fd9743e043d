"""The carrier in the form: chosen or recognised, with its guidance."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtTest import QTest

from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.trunks.carriers import Carriers
from sigmamind_desktop.runtime import resources
from sigmamind_desktop.ui.importing.form import ImportForm
from tests.ui.books import import_form

HOST, USERNAME = FieldId.TERMINATION_SIP_URI, FieldId.TRUNK_USERNAME


@pytest.fixture
def form(show: Any) -> ImportForm:
    carriers = CarrierBook()
    form: ImportForm = show(import_form(carriers))
    form.rows[FieldId.PHONE_NUMBER].input.setFocus()
    carriers.set(Carriers.parse(resources.read("carriers.toml").decode()))
    return form


def _choose(form: ImportForm, name: str) -> None:
    form.trunk.carrier.list.setCurrentText(name)
    form.trunk.carrier.list.activated.emit(form.trunk.carrier.list.currentIndex())


def test_those_with_guidance_can_be_chosen(form: ImportForm) -> None:
    names = [form.trunk.carrier.list.itemText(i) for i in range(form.trunk.carrier.list.count())]
    assert names == ["Another carrier", "Twilio", "Telnyx"]


def test_a_chosen_carrier_begins_its_host_and_says_where_values_stand(form: ImportForm, said: Any) -> None:
    _choose(form, "Twilio")
    line = form.rows[HOST].input
    assert line.hasFocus()
    QTest.keyClicks(line, "acme")
    assert line.text() == "acme.pstn.twilio.com"
    assert line.accessibleDescription() == "Twilio. Will be sent as acme.pstn.twilio.com"
    assert "Credential List" in said(form.trunk.carrier)
    assert form.trunk.carrier.list.currentText() == "Twilio"


def test_another_carrier_after_it_replaces_the_beginning_but_nothing_that_was_typed(form: ImportForm) -> None:
    line = form.rows[HOST].input
    _choose(form, "Twilio")
    _choose(form, "Telnyx")
    assert line.text() == "sip.telnyx.com"
    line.setText("sip.acme.example")
    _choose(form, "Twilio")
    assert line.text() == "sip.acme.example"


def test_a_typed_host_chooses_its_carrier(form: ImportForm, write: Any) -> None:
    write(form, HOST, "sip.telnyx.com")
    assert form.trunk.carrier.list.currentText() == "Telnyx"
    write(form, HOST, "x.sip-us.vonage.com")
    assert form.trunk.carrier.list.currentText() == "Another carrier"
    assert form.rows[HOST].input.accessibleDescription().startswith("Vonage.")
    write(form, HOST, "acme.ashburn.pstn.twilio.com")
    assert form.trunk.carrier.list.currentText() == "Twilio"
    assert "behind “pstn”" in form.rows[HOST].input.accessibleDescription()


def test_a_username_is_judged_again_when_the_host_changes(form: ImportForm, write: Any) -> None:
    write(form, USERNAME, "AC0123456789abcdef0123456789abcdef")
    form.rows[HOST].input.setFocus()
    assert form.rows[USERNAME].input.accessibleDescription() == "From the trunk's credentials. Required"
    write(form, HOST, "acme.pstn.twilio.com")
    assert "Account SID" in form.rows[USERNAME].input.accessibleDescription()


def test_the_guidance_is_there_on_request_for_any_carrier(form: ImportForm, said: Any) -> None:
    assert not form.trunk.carrier.help.isVisible()
    form.trunk.carrier.help_button.click()
    assert form.trunk.carrier.help.isVisible()
    assert "your carrier's console" in said(form.trunk.carrier)
    form.trunk.carrier.help_button.click()
    assert not form.trunk.carrier.help.isVisible()


def test_choosing_a_carrier_is_typing_that_can_be_undone(form: ImportForm) -> None:
    _choose(form, "Telnyx")
    form.rows[HOST].input.undo()
    assert form.rows[HOST].input.text() == ""
