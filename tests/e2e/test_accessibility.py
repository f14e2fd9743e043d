"""What a screen reader finds, says and operates; no key or button of the mouse is pressed here."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.server import Sandbox
from tests.e2e.words import complaint

if TYPE_CHECKING:
    from tests.e2e.program import Program

PASSWORD = "a password of the trunk"
TYPED = {
    "Phone number": "+14155552671",
    "Friendly name": "Support line",
    "Termination SIP URI": "sip.telnyx.com",
    "Trunk username": "acme",
    "Trunk password": PASSWORD,
    "Inbound agent": "awTw7UKhOsLGiDbt",
    "Outbound agent": "bxUx8VLiPtMHjEcu",
    "Outbound test number": "+442083661177",
}


@pytest.mark.parametrize("language", ["en", "de", "hi"])
@pytest.mark.usefixtures("keychain")
def test_main_job_through_the_tree(sandbox: Sandbox, start_program: Callable[[], Program]) -> None:
    program = start_program()
    words = program.words
    welcome = words("Welcome to SigmaMind Desktop")
    program.wait_for("dialog", welcome)
    program.fill({words("API key"): API_KEY})
    program.press(words("Save key"))
    program.wait_gone("dialog", welcome)
    program.fill({words(name): text for name, text in TYPED.items()})
    program.press(words("It is an ID"))  # the outbound agent, which SigmaMind does not list
    program.press(words("Import number"))
    row = program.wait_row("+1 415-555-2671", "Active", **{"Inbound agent": "Support"})
    assert row.pop("Imported") != "—"
    assert row.pop("Test call") == "—"
    assert row == {
        "Number": "+1 415-555-2671",
        "Name": "Support line",
        "State": words("Active"),
        "Will it ring?": words("Carrier not told yet"),
        "Inbound agent": "Support",
        "Outbound agent": "bxUx8VLiPtMHjEcu",
        "Test number": "+44 20 8366 1177",
        "SIP URI": "sip.telnyx.com",
    }
    assert len(sandbox.account.requests) == 1
    imported = words("{number} is imported", number="+1 415-555-2671")
    assert any(text.startswith(imported) for text in program.heard())

    program.press(words("Show me how"))
    details = f"+1 415-555-2671 — {APP_NAME}"
    program.wait_for("dialog", details)
    program.press(words("Close"))
    program.wait_gone("dialog", details)

    program.fill({words("Phone number"): "+14155550422"})
    program.press(words("Import number"))
    program.wait_for("filler", words("SigmaMind does not accept what the form says"))
    program.wait_for("text", words("Trunk username"), description=complaint(words))
    program.close_window()


@pytest.mark.usefixtures("kept_key")
def test_message_under_a_field_is_its_description_and_news(start_program: Callable[[], Program]) -> None:
    program = start_program()
    program.wait_loaded()
    hint = "Your carrier's host, for example acme.pstn.twilio.com. Required"
    assert program.wait_for("text", "Termination SIP URI", description="host").description == hint
    program.fill({"Termination SIP URI": "acme_trunk.example.com"})
    error = "A host has no “_” in it"
    assert program.wait_for("text", "Termination SIP URI", description="no").description == error
    assert program.heard() == [f"Termination SIP URI: {error}"]
    program.close_window()


@pytest.mark.usefixtures("kept_key")
def test_fix_is_offered_as_a_button(start_program: Callable[[], Program]) -> None:
    program = start_program()
    program.wait_loaded()
    program.fill({"Termination SIP URI": "sip:user@acme.pstn.twilio.com:5060;transport=tls"})
    program.wait_for("text", "Termination SIP URI", description="Enter only the host")
    program.press("Use acme.pstn.twilio.com")
    fixed = program.wait_for("text", "Termination SIP URI", description="Will be sent as")
    assert fixed.text == "acme.pstn.twilio.com"
    program.wait_gone("push button", "Use acme.pstn.twilio.com")
    program.close_window()


@pytest.mark.usefixtures("kept_key")
def test_hidden_password_is_not_told(start_program: Callable[[], Program]) -> None:
    program = start_program()
    program.wait_loaded()
    program.fill({"Trunk password": PASSWORD})
    (hidden,) = program.find("password text", "Trunk password")
    assert hidden.text
    assert set(hidden.text).isdisjoint(PASSWORD)
    assert PASSWORD not in json.dumps(program.ask("tree"))
    program.press("Show what is typed", role="check box")
    program.wait_for("text", "Trunk password", text=PASSWORD)
    program.press("Hide what is typed", role="check box")
    program.wait_for("password text", "Trunk password")
    assert PASSWORD not in json.dumps(program.ask("tree"))
    program.close_window()


@pytest.mark.usefixtures("kept_key")
def test_no_markup_is_told(start_program: Callable[[], Program]) -> None:
    program = start_program()
    program.wait_for("push button", "API key ••••demo")
    told = [node["name"] + node["description"] for node in program.ask("tree")]
    assert [text for text in told if "<" in text or "&#" in text] == []
    program.close_window()
