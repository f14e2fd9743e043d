"""What is kept of a connection to a carrier."""

from __future__ import annotations

import json

import pytest

from sigmamind_desktop.domain.carriers.kept import (
    ConnectionNote,
    login_to_keep,
    notes_to_keep,
    read_login,
    read_notes,
)
from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.domain.secret import Secret

HEX = "0123456789abcdef0123456789abcdef"
TWILIO = CarrierLogin(
    CarrierName.TWILIO, Secret("aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF"), f"AC{HEX}", f"SK{HEX[::-1]}"
)
TELNYX = CarrierLogin(CarrierName.TELNYX, Secret("KEY0190ABCDEF0123456789_zYxW"))


@pytest.mark.parametrize("login", [TWILIO, TELNYX])
def test_a_log_in_comes_back_as_it_was_kept(login: CarrierLogin) -> None:
    assert read_login(login.carrier, login_to_keep(login)) == login


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "{}",
        "[]",
        "null",
        '["a"]',
        json.dumps([f"AC{HEX}", "", "x" * 20]),
        json.dumps([1, 2, 3]),
        "[" * 9999,
    ],
)
@pytest.mark.parametrize("carrier", CarrierName)
def test_what_somebody_else_wrote_is_no_log_in(carrier: CarrierName, kept: str) -> None:
    assert read_login(carrier, Secret(kept)) is None


def test_a_log_in_of_one_carrier_is_none_of_the_other() -> None:
    assert read_login(CarrierName.TELNYX, login_to_keep(TWILIO)) is None
    assert read_login(CarrierName.TWILIO, login_to_keep(TELNYX)) is None


def test_a_note_tells_a_key_and_holds_no_secret() -> None:
    notes = {"one": {CarrierName.TWILIO: ConnectionNote.of(TWILIO)}, "two": {}}
    notes["one"][CarrierName.TELNYX] = ConnectionNote.of(TELNYX)
    kept = notes_to_keep(notes)
    assert read_notes(kept) == {"one": notes["one"]}
    for login in (TWILIO, TELNYX):
        assert login.secret.reveal() not in kept
    assert ConnectionNote.of(TWILIO) == ConnectionNote("cdef", "3210")
    assert ConnectionNote.of(TELNYX) == ConnectionNote("", "zYxW")


@pytest.mark.parametrize(
    "kept",
    ["", "[]", "7", '{"one": 7}', '{"one": {"Acme": ["a", "b"]}}', '{"one": {"Twilio": ["too long", ""]}}'],
)
def test_notes_that_are_damaged_are_none(kept: str) -> None:
    assert read_notes(kept) == {}


def test_a_damaged_note_does_not_take_the_others_with_it() -> None:
    kept = {
        "one": {"Twilio": ["cdef", "3210"], "Telnyx": ["a\n", ""], "Acme": ["a", "b"]},
        "two": None,
        "three": {},
    }
    assert read_notes(json.dumps(kept)) == {"one": {CarrierName.TWILIO: ConnectionNote("cdef", "3210")}}
