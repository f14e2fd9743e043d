"""Every word about a number: its state, what a check found, and what a second import risks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.numbers import NumberState, PhoneNumber
from sigmamind_desktop.ui.messages import Words


def _tr(text: str) -> str:
    return QCoreApplication.translate("NumberMessages", text)


def state_name(state: NumberState) -> str:
    """A state in the list."""
    return {
        NumberState.ACTIVE: _tr("Active"),
        NumberState.INACTIVE: _tr("Inactive"),
        NumberState.UNKNOWN: _tr("Unknown"),
        NumberState.NOT_CONFIRMED: _tr("Not confirmed"),
        NumberState.SENDING: _tr("Sending"),
    }[state]


def state_meaning(state: NumberState) -> str:
    """What a state says, and what it does not."""
    return {
        NumberState.ACTIVE: _tr("SigmaMind says that this number is active. Only a call proves the trunk."),
        NumberState.INACTIVE: _tr("SigmaMind says that this number is not active."),
        NumberState.UNKNOWN: _tr("SigmaMind took this number and did not say whether it is active."),
        NumberState.NOT_CONFIRMED: _tr(
            "The import was sent and no answer came. The number may be in your account:"
            " check now, before you import it again."
        ),
        NumberState.SENDING: _tr("The import is on its way."),
    }[state]


def found(row: PhoneNumber) -> Words:
    """A number that was not confirmed is in the account."""
    title = _tr("{number} is in your account").format(number=pretty(row.number))
    return Words(title, _tr("The import did arrive.") + " " + state_meaning(row.state))


def absent(number: str) -> Words:
    """A number that was not confirmed is not in the account."""
    title = _tr("{number} is not in your account").format(number=pretty(number))
    return Words(
        title,
        _tr(
            "The import did not arrive, and it is safe to import the number again. If it was sent within the"
            " last minutes, it may still be on its way: check again first."
        ),
    )


def import_again(row: PhoneNumber) -> Words:
    """A number that is about to be imported is in the list."""
    number = pretty(row.number)
    if row.state is NumberState.NOT_CONFIRMED:
        return Words(
            _tr("{number} may be in your account already").format(number=number),
            _tr(
                "It was sent before and no answer came. If it did arrive, importing it again may be refused,"
                " or change how it is set up. Checking first changes nothing."
            ),
        )
    return Words(
        _tr("{number} is in your list already").format(number=number),
        _tr("Importing it again may be refused, or change how it is set up at SigmaMind."),
    )
