"""The dialog that takes a carrier's key."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from sigmamind_desktop.app.access.credentials import KeyPlace
from sigmamind_desktop.app.carriers.connections import CarrierConnection
from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import CarrierPart
from sigmamind_desktop.domain.carriers.kept import ConnectionNote
from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.domain.errors import (
    AppError,
    CannotReach,
    KeychainTrouble,
    KeychainUnavailable,
    NoKey,
    Reach,
)
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.carriers import Carriers
from sigmamind_desktop.runtime import resources
from sigmamind_desktop.ui.carriers.connect_dialog import ConnectDialog
from sigmamind_desktop.ui.carriers.messages import lacking_words, trouble_words
from sigmamind_desktop.ui.kit import sizes
from sigmamind_desktop.ui.kit.page import ScrollingPage

HEX = "0123456789abcdef0123456789abcdef"
SECRET = "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF"
TWILIO = CarrierLogin(CarrierName.TWILIO, Secret(SECRET), f"AC{HEX}", f"SK{HEX[::-1]}")
TELNYX_KEY = "KEY0190ABCDEF0123456789_zYxW"
GUIDES = Carriers.parse(resources.read("carriers.toml").decode())


class Opened:
    """An open dialog, and what was asked of it."""

    def __init__(self, dialog: ConnectDialog) -> None:
        self.dialog = dialog
        self.asked: list[CarrierLogin] = []
        self.kept: list[CarrierLogin] = []
        dialog.verify_requested.connect(self.asked.append)
        dialog.keep_requested.connect(self.kept.append)

    def line(self, name: str) -> QLineEdit:
        [line] = self.dialog.findChildren(QLineEdit, name)
        return line

    def type(self, **texts: str) -> None:
        for name, text in texts.items():
            line = self.line(name)
            line.setFocus()
            line.selectAll()
            QTest.keyClicks(line, text)

    def fill(self) -> None:
        self.type(accountSid=TWILIO.account_id, keySid=TWILIO.key_id, keySecret=SECRET)

    def press_enter(self) -> None:
        QTest.keyClick(self.dialog.rows[-1].input, Qt.Key.Key_Return)


@pytest.fixture
def opened(qtbot: Any) -> Any:
    def opened(carrier: CarrierName = CarrierName.TWILIO, guide: Any = None) -> Opened:
        dialog = ConnectDialog(carrier, guide or GUIDES.named(carrier))
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
        return Opened(dialog)

    return opened


@pytest.mark.parametrize("carrier", CarrierName)
def test_that_more_is_done_once_it_is_asked_for_is_said_where_it_can_be(
    carrier: CarrierName, opened: Any, said: Any
) -> None:
    text = said(opened(carrier).dialog)
    assert f"The program only reads at {carrier}" in text
    assert "The key itself could do more" in text
    assert ("until you ask for a change" in text) is (carrier is CarrierName.TWILIO)


def test_what_is_said_of_a_part_is_in_sight_on_a_small_screen(
    opened: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sizes, "_OF_SCREEN", 0.4)
    it = opened()
    it.press_enter()
    row = it.dialog.rows[0]
    assert row.input.hasFocus()
    qtbot.waitUntil(lambda: row.visibleRegion().boundingRect() == row.rect())


@pytest.mark.parametrize("carrier", CarrierName)
def test_nothing_scrolls_where_the_screen_has_the_room(
    opened: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch, carrier: CarrierName
) -> None:
    monkeypatch.setattr(sizes, "_OF_SCREEN", 4)
    it = opened(carrier)
    bar = it.dialog.findChild(ScrollingPage).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)


@pytest.mark.parametrize("carrier", CarrierName)
def test_it_says_which_key_and_that_the_key_could_do_more(
    opened: Any, said: Any, carrier: CarrierName
) -> None:
    text = said(opened(carrier).dialog)
    assert f"Connect {carrier}" in text
    assert "only reads" in text
    assert "could do more" in text
    assert "only once" in text
    if carrier is CarrierName.TWILIO:
        assert "key type Standard" in text
        assert "Never copy the Auth Token" in text


def test_only_a_secure_page_is_offered(opened: Any) -> None:
    for carrier in CarrierName:
        guide = GUIDES.named(carrier)
        assert guide is not None
        assert guide.key_page.startswith("https://")
        assert opened(carrier).dialog.findChildren(QPushButton, "keyPageButton")
        plain = replace(guide, key_page=guide.key_page.replace("https:", "http:"))
        assert not opened(carrier, plain).dialog.findChildren(QPushButton, "keyPageButton")


def test_the_secret_alone_is_shown_as_dots(opened: Any) -> None:
    it = opened()
    it.fill()
    assert it.line("accountSid").displayText() == TWILIO.account_id
    assert not set(it.line("keySecret").displayText()) & set(SECRET)


@pytest.mark.parametrize("name", ["accountSid", "keySid", "keySecret"])
def test_an_auth_token_is_told_wherever_it_is_pasted_and_goes_nowhere(opened: Any, name: str) -> None:
    it = opened()
    it.fill()
    it.type(**{name: HEX})
    assert "Auth Token" in it.line(name).accessibleDescription()
    it.press_enter()
    assert it.asked == []
    assert it.line(name).hasFocus()


def test_what_can_still_become_right_is_a_hint_until_the_field_is_left(opened: Any) -> None:
    it = opened()
    it.type(accountSid="AC0123")
    assert "Begins with AC" in it.line("accountSid").accessibleDescription()
    it.line("keySid").setFocus()
    assert "32 digits" in it.line("accountSid").accessibleDescription()


def test_connect_with_something_missing_goes_there_and_asks_nobody(opened: Any) -> None:
    it = opened()
    it.type(accountSid=TWILIO.account_id)
    it.press_enter()
    assert it.asked == []
    assert it.line("keySid").hasFocus()
    assert it.line("keySid").accessibleDescription() == "Still missing"


def test_a_key_is_asked_about_once(opened: Any) -> None:
    it = opened()
    it.fill()
    it.press_enter()
    it.press_enter()
    assert it.asked == [TWILIO]
    assert it.line("keySecret").isReadOnly()
    assert "Asking Twilio" in it.dialog.connect_button.text()
    assert it.dialog.cancel_button.isEnabled()


def test_telnyx_has_one_field(opened: Any) -> None:
    it = opened(CarrierName.TELNYX)
    it.type(telnyxKey=f"Bearer {TELNYX_KEY}")
    it.press_enter()
    assert it.asked == [CarrierLogin(CarrierName.TELNYX, Secret(TELNYX_KEY))]


def test_after_a_failure_everything_stands_there_and_can_be_tried_again(
    opened: Any, said: Any, button: Any
) -> None:
    it = opened()
    it.fill()
    it.press_enter()
    error = CarrierFailed(CarrierTrouble.NO_ANSWER, carrier=CarrierName.TWILIO, part=CarrierPart.NUMBERS)
    it.dialog.render_failure(trouble_words(error, CarrierName.TWILIO))
    assert "Twilio did not answer in time" in said(it.dialog)
    assert "Nothing is kept" in said(it.dialog)
    assert it.line("keySecret").text() == SECRET
    QTest.mouseClick(button(it.dialog.notice, "Try again"), Qt.MouseButton.LeftButton)
    assert it.asked == [TWILIO, TWILIO]
    assert not it.dialog.notice.isVisible()


def test_a_key_that_the_carrier_refused_does_not_look_right_until_it_is_another(opened: Any) -> None:
    it = opened(CarrierName.TELNYX)
    line = it.line("telnyxKey")
    it.type(telnyxKey=TELNYX_KEY)
    assert line.accessibleDescription() == "Looks right"
    it.press_enter()
    error = CarrierFailed(CarrierTrouble.KEY_REFUSED, carrier=CarrierName.TELNYX, part=CarrierPart.NUMBERS)
    it.dialog.render_failure(trouble_words(error, CarrierName.TELNYX))
    assert line.accessibleDescription() == "Begins with KEY. Shown once, when it is made"
    it.type(telnyxKey=f"{TELNYX_KEY}2")
    assert line.accessibleDescription() == "Looks right"


def test_at_a_proxy_that_asks_for_a_name_the_person_can_log_in(opened: Any, button: Any) -> None:
    it = opened()
    asked: list[bool] = []
    it.dialog.sign_in_requested.connect(lambda: asked.append(True))
    error = CarrierFailed(
        CarrierTrouble.CANNOT_REACH,
        carrier=CarrierName.TWILIO,
        part=CarrierPart.NUMBERS,
        reach=Reach.PROXY_LOGIN,
        proxy="proxy.acme.example:3128",
    )
    it.dialog.render_failure(trouble_words(error, CarrierName.TWILIO))
    QTest.mouseClick(button(it.dialog.notice, "Enter name and password"), Qt.MouseButton.LeftButton)
    assert asked == [True]


def test_the_demo_s_key_can_be_filled_in(opened: Any, qtbot: Any) -> None:
    dialog = ConnectDialog(CarrierName.TWILIO, None, example=TWILIO)
    qtbot.addWidget(dialog)
    dialog.open()
    [fill] = dialog.findChildren(QPushButton, "exampleKeyButton")
    assert not dialog.findChild(ScrollingPage).isAncestorOf(fill)  # in sight on any screen
    fill.click()
    it = Opened(dialog)
    dialog.connect_button.click()
    assert it.asked == [TWILIO]
    assert opened().dialog.findChildren(QPushButton, "exampleKeyButton") == []


def test_a_key_that_may_not_read_everything_is_kept_only_if_that_is_wanted(opened: Any, said: Any) -> None:
    it = opened()
    it.fill()
    it.press_enter()
    it.dialog.render_lacking(lacking_words(CarrierName.TWILIO, {CarrierPart.TRUNKS, CarrierPart.LOG}))
    assert "trunks, the log of calls" in said(it.dialog)
    assert "Nothing is kept yet" in said(it.dialog)
    it.press_enter()
    assert it.kept == [TWILIO]


def test_another_key_is_asked_about_anew(opened: Any) -> None:
    it = opened()
    it.fill()
    it.press_enter()
    it.dialog.render_lacking(lacking_words(CarrierName.TWILIO, {CarrierPart.LOG}))
    it.type(keySecret="x" * 32)
    assert it.dialog.connect_button.text() == "Connect"
    it.press_enter()
    assert it.kept == []
    assert it.asked[-1].secret == Secret("x" * 32)


def test_without_a_keychain_it_says_so_and_stays(opened: Any, said: Any) -> None:
    it = opened()
    it.fill()
    it.press_enter()
    it.dialog.render_keeping()
    note = ConnectionNote.of(TWILIO)
    it.dialog.render_kept(
        CarrierConnection(CarrierName.TWILIO, note, KeyPlace.SESSION, KeychainTrouble.NONE_HERE)
    )
    assert "for this session only" in said(it.dialog)
    assert "no keychain" in said(it.dialog)
    assert it.line("keySecret").text() == ""
    it.press_enter()
    assert not it.dialog.isVisible()


def test_a_key_that_is_kept_closes_it(opened: Any) -> None:
    it = opened()
    it.fill()
    it.press_enter()
    it.dialog.render_kept(CarrierConnection(CarrierName.TWILIO, ConnectionNote.of(TWILIO)))
    assert not it.dialog.isVisible()


def _troubles() -> list[AppError]:
    def failed(reason: CarrierTrouble, **more: Any) -> CarrierFailed:
        return CarrierFailed(reason, carrier=CarrierName.TWILIO, part=CarrierPart.TRUNKS, **more)

    return [
        *(failed(reason) for reason in CarrierTrouble if reason is not CarrierTrouble.CANNOT_REACH),
        *(failed(CarrierTrouble.CANNOT_REACH, reach=reach, proxy="proxy.example:3128") for reach in Reach),
        *(KeychainUnavailable(trouble) for trouble in KeychainTrouble),
        CannotReach(Reach.PROXY_ADDRESS),
        NoKey(),
    ]


@pytest.mark.parametrize("error", _troubles(), ids=repr)
def test_every_failure_has_words_of_its_own(error: AppError) -> None:
    words = trouble_words(error, CarrierName.TWILIO)
    assert words.title
    assert not words.title.endswith(".")
    assert "SigmaMind" not in words.title + words.text
    assert "{" not in words.title + words.text
    assert len(words.text.split()) <= 30
    assert words.text.endswith(".")


def test_a_part_that_the_key_lacks_and_what_the_carrier_said_are_named() -> None:
    error = CarrierFailed(
        CarrierTrouble.LACKS_PART, carrier=CarrierName.TWILIO, part=CarrierPart.USERNAMES, said="Not allowed."
    )
    text = trouble_words(error, CarrierName.TWILIO).text
    assert "usernames" in text
    assert "Twilio said: “Not allowed”." in text
    wait = CarrierFailed(
        CarrierTrouble.TOO_MANY, carrier=CarrierName.TWILIO, part=CarrierPart.NUMBERS, wait=30
    )
    assert "30 seconds" in trouble_words(wait, CarrierName.TWILIO).text
