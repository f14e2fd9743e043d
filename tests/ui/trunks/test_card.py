"""The card of a trunk that is kept, as it is seen."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QPushButton

from sigmamind_desktop.ui.inputs.remark import Remark
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.trunks.card import TrunkCard


def test_what_is_pressed_in_it_is_of_one_height(show: Any) -> None:
    card = TrunkCard()
    card.show_check(Remark("Answered just now", Tone.GOOD, "Details", card.hide))
    show(card, 500, 120)
    buttons = {each.text(): each for each in card.findChildren(QPushButton) if each.isVisible()}
    assert buttons.keys() == {"Change", "Check again", "Details"}
    assert len({each.height() for each in buttons.values()}) == 1
