"""A carrier's numbers, to choose from."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sigmamind_desktop.app.carriers.picking import CarrierChoices
from sigmamind_desktop.domain.carriers.choices import NumberChoice
from sigmamind_desktop.domain.carriers.holdings import (
    Attachment,
    AttachmentKind,
    CarrierNumber,
    CarrierPart,
)
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.carriers.pick_dialog import PickDialog
from sigmamind_desktop.ui.failures.messages import Words
from sigmamind_desktop.ui.failures.steps import Step

TRUNK = Attachment(AttachmentKind.TRUNK, "TK1", "Main")
FRONT = NumberChoice(
    CarrierNumber("+14155550101", "PN1", "Front desk", True, TRUNK), "acme.pstn.twilio.com", ("acme",)
)
FAX = NumberChoice(CarrierNumber("+14155550102", "PN2", "Fax", False, Attachment(AttachmentKind.NOTHING)))
VOICEMAIL = NumberChoice(
    CarrierNumber("+14155550103", "PN3", "", True, Attachment(AttachmentKind.APPLICATION, "AP1", "Voicemail"))
)
HELD = NumberChoice(CarrierNumber("+442083661177", "PN4", "London", True, TRUNK))
CHOICES = CarrierChoices((FAX, FRONT, VOICEMAIL, HELD), frozenset())


class Opened:
    """An open dialog, and what was chosen."""

    def __init__(self, dialog: PickDialog) -> None:
        self.dialog = dialog
        self.picked: list[NumberChoice] = []
        self.steps: list[Step] = []
        dialog.picked.connect(self.picked.extend)
        dialog.step_requested.connect(self.steps.append)

    def show(self, choices: CarrierChoices = CHOICES) -> None:
        self.dialog.render_choices(choices, lambda number: number == HELD.number.number)

    def cells(self) -> list[list[str]]:
        items = [item for item in self.dialog.tree.items() if not item.isHidden()]
        return [[item.text(column) for column in range(4)] for item in items]


@pytest.fixture
def opened(qtbot: Any) -> Any:
    def opened(draft: Draft | None = None) -> Opened:
        dialog = PickDialog(CarrierName.TWILIO, draft)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
        return Opened(dialog)

    return opened


def test_each_number_says_what_it_hangs_on_and_what_speaks_against_it(opened: Any) -> None:
    it = opened(Draft())
    it.show()
    assert it.cells() == [
        ["+1 415-555-0102", "Fax", "Nothing", "Takes no calls"],
        ["+1 415-555-0101", "Front desk", "Trunk “Main”", ""],
        ["+1 415-555-0103", "", "Application “Voicemail”", ""],
        ["+44 20 8366 1177", "London", "Trunk “Main”", "At SigmaMind already"],
    ]


def test_enter_chooses_the_first_that_can_be_chosen(opened: Any) -> None:
    it = opened(Draft())
    it.show()
    assert it.dialog.bar.filter.hasFocus()
    QTest.keyClick(it.dialog.bar.filter, Qt.Key.Key_Return)
    assert it.picked == [FRONT]
    assert not it.dialog.isVisible()


def test_a_number_is_found_by_name_and_by_digits(opened: Any) -> None:
    it = opened(Draft())
    it.show()
    QTest.keyClicks(it.dialog.bar.filter, "(415) 555-0103")
    assert [row[0] for row in it.cells()] == ["+1 415-555-0103"]
    QTest.keyClick(it.dialog.bar.filter, Qt.Key.Key_Return)
    assert it.picked == [VOICEMAIL]


def test_one_that_takes_no_calls_can_t_be_chosen(opened: Any) -> None:
    it = opened(Draft())
    it.show()
    QTest.keyClicks(it.dialog.bar.filter, "Fax")
    assert len(it.cells()) == 1
    assert not it.dialog.pick_button.isEnabled()
    QTest.keyClick(it.dialog.bar.filter, Qt.Key.Key_Return)
    assert it.picked == []
    assert it.dialog.isVisible()


def test_the_arrows_go_from_the_search_to_the_list(opened: Any) -> None:
    it = opened(Draft())
    it.show()
    QTest.keyClick(it.dialog.bar.filter, Qt.Key.Key_Down)
    assert it.dialog.tree.hasFocus()
    QTest.keyClick(it.dialog.tree, Qt.Key.Key_Down)
    QTest.keyClick(it.dialog.tree, Qt.Key.Key_Return)
    assert it.picked == [VOICEMAIL]


def test_what_is_filled_in_and_what_goes_is_said_before(opened: Any) -> None:
    it = opened(Draft({FieldId.TERMINATION_SIP_URI: "sip.example.com"}, Secret("correct-horse")))
    it.show()
    said = it.dialog.pick_button.accessibleDescription()
    assert "Friendly name Front desk" in said
    assert "Termination SIP URI acme.pstn.twilio.com" in said
    assert "Trunk username acme" in said
    assert "Replaces what you typed: Termination SIP URI, Trunk password." in said
    it.dialog.tree.setCurrentItem(it.dialog.tree.topLevelItem(2))
    said = it.dialog.pick_button.accessibleDescription()
    assert said == (
        "At Twilio the number has no trunk yet: assign it to one there, or enter one here."
        " Replaces what you typed: Termination SIP URI, Trunk password."
    )
    it.dialog.tree.setCurrentItem(it.dialog.tree.topLevelItem(3))
    said = it.dialog.pick_button.accessibleDescription()
    assert said == (
        "With it: Friendly name London. Twilio tells nothing of its trunk: enter that yourself."
        " Replaces what you typed: Termination SIP URI, Trunk password."
    )


def test_several_are_ticked_but_none_that_sigmamind_has(opened: Any) -> None:
    it = opened()
    it.show()
    assert not it.dialog.pick_button.isEnabled()
    it.dialog.bar.all_button.click()
    assert it.dialog.pick_button.text() == "Make a table of 2 numbers"
    assert it.dialog.bar.count.text() == "2 of 2 chosen"
    it.dialog.pick_button.click()
    assert it.picked == [FRONT, VOICEMAIL]


def test_an_account_without_numbers_says_so(opened: Any, said: Any) -> None:
    it = opened(Draft())
    assert "Asking Twilio for its numbers" in said(it.dialog)
    it.show(CarrierChoices((), frozenset()))
    assert "no numbers" in said(it.dialog)
    assert not it.dialog.pick_button.isEnabled()


def test_what_the_key_may_not_read_is_said_beside_the_numbers(opened: Any, said: Any) -> None:
    it = opened(Draft())
    it.show(CarrierChoices(CHOICES.numbers, frozenset({CarrierPart.USERNAMES})))
    assert "may not read: the trunks' usernames" in said(it.dialog)
    assert len(it.cells()) == 4


def test_a_failure_has_its_step_and_can_be_gone_on_from(opened: Any, said: Any, button: Any) -> None:
    it = opened(Draft())
    it.dialog.render_failure(Words("Twilio has a fault", "Wait.", Step.TRY_AGAIN))
    QTest.mouseClick(button(it.dialog.notice, "Try again"), Qt.MouseButton.LeftButton)
    assert it.steps == [Step.TRY_AGAIN]
    it.dialog.render_reading()
    assert "has a fault" not in said(it.dialog)
    it.show()
    assert len(it.cells()) == 4
