"""The main job in the real window, with keyboard, mouse and a keychain, from the first start on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.server import Sandbox
from tests.e2e.words import complaint

if TYPE_CHECKING:
    from tests.e2e.program import Program
    from tests.e2e.session import Desktop

PASSWORD = "Tr&nk (pass) word: ~1"
TYPED = {
    "Phone number": "+1 (415) 555-2671",
    "Friendly name": "Support line",
    "Termination SIP URI": "acme.pstn.twilio.com",
    "Trunk username": "acme-trunk",
    "Trunk password": PASSWORD,
    "Inbound agent": "awTw7UKhOsLGiDbt",
    "Outbound agent": "bxUx8VLiPtMHjEcu",
    "Outbound test number": "4412 3456",
}
SENT = {
    "phoneNumber": "+14155552671",
    "friendlyName": "Support line",
    "terminationSipURI": "acme.pstn.twilio.com",
    "trunkUsername": "acme-trunk",
    "trunkPassword": PASSWORD,
    "inboundAgentId": "awTw7UKhOsLGiDbt",
    "outboundAgentId": "bxUx8VLiPtMHjEcu",
    "outboundPhoneNumber": "+97444123456",
}
ROW = {
    "Number": "+1 415-555-2671",
    "Name": "Support line",
    "State": "Active",
    "Will it ring?": "Carrier not told yet",
    "Inbound agent": "Support",
    "Outbound agent": "bxUx8VLiPtMHjEcu",
    "Test number": "+974 4412 3456",
    "SIP URI": "acme.pstn.twilio.com",
}


@pytest.mark.usefixtures("keychain")
def test_first_start_import_and_second_start(
    desktop: Desktop, sandbox: Sandbox, start_program: Callable[[], Program]
) -> None:
    program = start_program()
    give_key(desktop, program)
    assert kept_keys(desktop, sandbox.url) == [API_KEY]
    fill_form(desktop, program, TYPED)
    program.wait_for("text", "Outbound test number", description="Qatar. Will be sent as +97444123456")
    # The outbound agent, which SigmaMind does not list.
    desktop.click(program.wait_for("push button", "It is an ID"))
    desktop.click(program.wait_for("push button", "Import number"))
    row = program.wait_row(ROW["Number"], "Active", **{"Inbound agent": "Support"})
    assert row.pop("Imported") != "—"
    assert row.pop("Test call") == "—"
    assert row == ROW
    assert sandbox.account.requests == [SENT]
    program.wait_focused("Phone number")
    program.close_window()
    assert_no_secret_in(program)

    program = start_program()
    assert program.wait_row(ROW["Number"], "Active", **{"Inbound agent": "Support"}).items() >= ROW.items()
    program.wait_for("push button", "API key ••••demo")
    assert not program.find("dialog")
    assert_draft_is_back(program)
    import_another_number(desktop, program)
    program.wait_row("+44 20 8366 1177", "Active")
    assert sandbox.account.requests[1:] == [
        {key: text for key, text in SENT.items() if key != "friendlyName"} | {"phoneNumber": "+442083661177"}
    ]
    program.close_window()


@pytest.mark.parametrize("language", ["de", "hi"])
@pytest.mark.usefixtures("keychain")
def test_main_job_by_keyboard_alone(
    desktop: Desktop, sandbox: Sandbox, start_program: Callable[[], Program]
) -> None:
    program = start_program()
    words = program.words
    give_key(desktop, program)
    fill_form(desktop, program, TYPED | {"Outbound test number": "+974 4412 3456"})
    while program.press_tab("shift+Tab").name != words("It is an ID"):
        pass
    desktop.press_keys("space")
    program.wait_focused(words("Outbound agent"))
    desktop.press_keys("Return")
    row = program.wait_row(ROW["Number"], "Active", **{"Inbound agent": "Support"})
    translated = {name: words(ROW[name]) for name in ("State", "Will it ring?")}
    assert row.items() >= (ROW | translated).items()
    assert sandbox.account.requests == [SENT]
    program.wait_focused(words("Phone number"))

    desktop.press_keys("ctrl+f")
    program.wait_focused(words("Search your numbers"))
    desktop.press_keys("Tab", "Tab")
    program.wait_focused(words("Your numbers"))
    desktop.press_keys("Return")
    program.wait_focused(words("Friendly name"))
    desktop.press_keys("Escape")
    program.wait_focused(words("Your numbers"))
    desktop.press_keys("F2")
    program.wait_focused(words("New name of {number}", number=ROW["Number"]))
    program.type("Hotline")
    desktop.press_keys("Return")
    program.wait_row(ROW["Number"], "Active", Name="Hotline")
    program.wait_focused(words("Your numbers"))
    desktop.press_keys("ctrl+z")
    while program.press_tab().name != words("Bring back"):
        pass
    desktop.press_keys("space")
    program.wait_row(ROW["Number"], "Active", Name="Support line")
    desktop.press_keys("Escape")
    program.wait_focused(words("Your numbers"))

    while program.press_tab().name != words("Phone number"):
        pass
    program.type("+1 415 555 0422")
    desktop.press_keys("ctrl+Return")
    program.wait_focused(words("Trunk username"))
    program.wait_for("text", words("Trunk username"), description=complaint(words))
    program.close_window()


@pytest.mark.usefixtures("kept_key")
def test_tab_goes_through_everything_in_the_order_of_the_form(start_program: Callable[[], Program]) -> None:
    program = start_program()
    program.wait_for("push button", "API key ••••demo")
    program.wait_focused("Phone number")
    passed = [program.press_tab() for _ in range(22)]
    assert [node.name if node.role != "combo box" else "a list to choose from" for node in passed] == [
        "Friendly name",
        "a list to choose from",
        "Where do I find this?",
        "Termination SIP URI",
        "Check trunk",
        "Trunk username",
        "Trunk password",
        "Keep this trunk, with its password in the keychain",
        "Inbound agent",
        "Outbound agent",
        "a list to choose from",
        "Outbound test number",
        "Clear",
        "Not ready yet",
        "Import number",
        "a list to choose from",
        "Search your numbers",
        "Refresh",
        "Main account",
        "API key ••••demo",
        "a list to choose from",
        "Phone number",
    ]
    program.close_window()


def give_key(desktop: Desktop, program: Program) -> None:
    """The first start asks for the API key."""
    words = program.words
    welcome = words("Welcome to SigmaMind Desktop")
    program.wait_for("dialog", welcome)
    program.wait_focused(words("API key"))
    program.type(API_KEY)
    desktop.press_keys("Return")
    program.wait_gone("dialog", welcome)
    program.wait_for("push button", words("API key {key}", key="••••demo"))


def kept_keys(desktop: Desktop, address: str) -> list[str]:
    """The keys in the keychain, as another program finds them there."""
    found = desktop.run("secret-tool", "search", "--all", "service", APP_NAME, "username", address)
    start = "secret = "
    return [line.removeprefix(start) for line in found.stdout.splitlines() if line.startswith(start)]


def fill_form(desktop: Desktop, program: Program, typed: dict[str, str]) -> None:
    """Type into each field, with Tab from one to the next."""
    words = program.words
    program.wait_focused(words("Phone number"))
    for name, text in typed.items():
        if name != "Phone number":
            node = program.press_tab()
            # A list to choose from may come before it, or a button.
            while node.role in ("combo box", "push button", "toggle button", "check box"):
                node = program.press_tab()
            assert node.name == words(name)
        if name == "Outbound test number" and not text.startswith("+"):
            choose_country(desktop, program)
        program.type(text)
    program.wait_for("text", words("Outbound test number"), description="+97444123456")


def choose_country(desktop: Desktop, program: Program) -> None:
    """Choose the country of the test number from its list: the only one with a Q."""
    countries = program.find("combo box")
    desktop.click(countries[-1])
    program.wait_focused("", role="list")
    desktop.press_keys("q")
    program.wait_focused("Qatar (+974)")
    desktop.press_keys("Return")
    program.wait_for("combo box", "Qatar (+974)")
    assert program.press_tab().name == "Outbound test number"


def assert_no_secret_in(program: Program) -> None:
    """Of what was typed, all is kept but the secrets."""
    kept = b"".join(program.files().values())
    assert b"acme-trunk" in kept
    assert PASSWORD.encode() not in kept
    assert API_KEY.encode() not in kept


def assert_draft_is_back(program: Program) -> None:
    """Trunk and agents are as they were left; the number is done with, and the password is not kept."""
    program.wait_for("text", "Trunk username", text="acme-trunk")
    left = TYPED | {"Phone number": "", "Friendly name": "", "Inbound agent": "Support"}
    del left["Trunk password"]
    assert {node.name: node.text for node in program.find("text") if node.name in left} == left
    assert [node.text for node in program.find("password text", "Trunk password")] == [""]
    assert [node.name for node in program.find("combo box")][-1] == "Qatar (+974)"


def import_another_number(desktop: Desktop, program: Program) -> None:
    """With what the draft and the keychain have kept: number, password, Enter."""
    program.wait_focused("Phone number")
    program.type("+44 20 8366 1177")
    while program.press_tab().name != "Trunk password":
        pass
    program.type(PASSWORD)
    desktop.press_keys("Return")
    # What was said to be an ID is asked about again after a start.
    desktop.click(program.wait_for("push button", "It is an ID"))
    desktop.press_keys("Return")
