"""What a check found, and what a second import of a number risks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.ui.failures.messages import Words
from sigmamind_desktop.ui.kit.words import isolated, sentences
from sigmamind_desktop.ui.numbers.messages import imported_meaning

translate = QCoreApplication.translate


def found(row: PhoneNumber) -> Words:
    """A number that was not confirmed is in the account."""
    title = translate("NumberMessages", "{number} is in your account")
    arrived = translate("NumberMessages", "The import did arrive.")
    return Words(title.format(number=isolated(pretty(row.number))), sentences(arrived, imported_meaning(row)))


def absent(number: str) -> Words:
    """A number that was not confirmed is not in the account."""
    title = translate("NumberMessages", "{number} is not in your account")
    return Words(
        title.format(number=isolated(pretty(number))),
        translate(
            "NumberMessages",
            "The import did not arrive, and you can import the number again. If it was sent minutes ago, it"
            " may still be on its way: check again first.",
        ),
    )


def import_again(row: PhoneNumber) -> Words:
    """A number that is about to be imported is in the list."""
    number = isolated(pretty(row.number))
    if row.state is NumberState.NOT_CONFIRMED:
        return Words(
            translate("NumberMessages", "{number} may be in your account already").format(number=number),
            translate(
                "NumberMessages",
                "It was sent before and no answer came. If it did arrive, importing it again may be refused,"
                " or change how it is set up. Checking first changes nothing.",
            ),
        )
    return Words(
        translate("NumberMessages", "{number} is in your list already").format(number=number),
        translate(
            "NumberMessages", "Importing it again may be refused, or change how it is set up at SigmaMind."
        ),
    )
