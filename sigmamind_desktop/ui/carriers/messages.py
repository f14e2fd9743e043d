"""What went wrong at a carrier, and what its key may not read, in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import CarrierPart
from sigmamind_desktop.domain.carriers.kept import PARTS
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.errors import AppError, CannotReach, KeychainUnavailable, NoKey, Reach
from sigmamind_desktop.ui.failures.messages import Waits, Words, cause, keychain_trouble
from sigmamind_desktop.ui.failures.steps import Step
from sigmamind_desktop.ui.kit.words import listed, quoted, sentences

translate = QCoreApplication.translate

_OF_NETWORK: Final = (Reach.NAME, Reach.REFUSED, Reach.TIMEOUT, Reach.LOST, Reach.NETWORK, Reach.OTHER_HOST)
"""What the table of failures has words for that name SigmaMind."""


def part_name(part: CarrierPart) -> str:
    """What a key may read, or not."""
    return {
        CarrierPart.NUMBERS: translate("CarrierMessages", "phone numbers"),
        CarrierPart.TRUNKS: translate("CarrierMessages", "trunks"),
        CarrierPart.USERNAMES: translate("CarrierMessages", "the trunks' usernames"),
        CarrierPart.LOG: translate("CarrierMessages", "the log of calls"),
    }[part]


def lacking_words(carrier: CarrierName, parts: Iterable[CarrierPart]) -> Words:
    """A key that may not read everything, before it is kept."""
    named = listed(part_name(part) for part in CarrierPart if part in set(parts))
    return Words(
        translate("CarrierMessages", "{carrier} takes this key, but not for everything").format(
            carrier=carrier
        ),
        translate(
            "CarrierMessages",
            "It may not read: {parts}. What depends on that stays not known. Nothing is kept yet.",
        ).format(parts=named),
    )


def trouble_words(error: AppError, carrier: CarrierName) -> Words:
    """Why a carrier did not answer what it was asked."""
    if isinstance(error, NoKey):
        return Words(
            translate("CarrierMessages", "The key for {carrier} is gone").format(carrier=carrier),
            translate(
                "CarrierMessages", "The keychain does not have it any more. Connect {carrier} again."
            ).format(carrier=carrier),
            Step.ENTER_ANOTHER_KEY,
        )
    if isinstance(error, KeychainUnavailable):
        return Words(
            translate("CarrierMessages", "The key for {carrier} could not be fetched").format(
                carrier=carrier
            ),
            keychain_trouble(error.trouble),
            Step.TRY_AGAIN,
        )
    if not isinstance(error, CarrierFailed):
        return cause(error)
    title, text, step = _failed(error, carrier)
    facts = {
        "carrier": carrier,
        "part": part_name(error.part),
        "wait": Waits().wait_then_try(error.wait),
        "said": quoted(error.said),
    }
    said = error.said and translate("CarrierMessages", "{carrier} said: {said}.")
    return Words(title.format_map(facts), sentences(text, said).format_map(facts), step)


def _failed(error: CarrierFailed, carrier: CarrierName) -> tuple[str, str, Step | None]:
    match error.reason:
        case CarrierTrouble.CANNOT_REACH:
            return _unreached(error)
        case CarrierTrouble.KEY_REFUSED:
            return (
                translate("CarrierMessages", "{carrier} refused this key"),
                _copied_again(carrier),
                Step.ENTER_ANOTHER_KEY,
            )
        case CarrierTrouble.LACKS_PART:
            return (
                translate("CarrierMessages", "This key may not do that at {carrier}"),
                translate("CarrierMessages", "It does not cover: {part}. Make a key of the usual kind."),
                Step.ENTER_ANOTHER_KEY,
            )
        case CarrierTrouble.WRONG_ACCOUNT:
            return (
                translate("CarrierMessages", "The key is of another account at {carrier}"),
                translate("CarrierMessages", "Copy the Account SID and the key from the same account."),
                Step.ENTER_ANOTHER_KEY,
            )
        case CarrierTrouble.WRONG_REGION:
            return (
                translate("CarrierMessages", "The key is of another region of {carrier}"),
                translate("CarrierMessages", "Make a key in the region United States (US1)."),
                Step.ENTER_ANOTHER_KEY,
            )
        case CarrierTrouble.TOO_MANY:
            return translate("CarrierMessages", "{carrier} was asked too often"), "{wait}", Step.TRY_AGAIN
        case CarrierTrouble.NO_ANSWER:
            return (
                translate("CarrierMessages", "{carrier} did not answer in time"),
                translate("CarrierMessages", "The connection may be slow, or {carrier} busy."),
                Step.TRY_AGAIN,
            )
        case CarrierTrouble.REDIRECTED:
            return (
                translate("CarrierMessages", "{carrier}'s address points to another host"),
                translate(
                    "CarrierMessages",
                    "The key was not sent there. In a hotel or company, sign in on a web page first.",
                ),
                Step.TRY_AGAIN,
            )
        case CarrierTrouble.VANISHED:
            return (
                translate("CarrierMessages", "{carrier} does not have it any more"),
                translate("CarrierMessages", "It was removed meanwhile. Read the list again."),
                Step.TRY_AGAIN,
            )
        case CarrierTrouble.CHANGED:
            return (
                translate("CarrierMessages", "It was changed at {carrier} meanwhile"),
                translate("CarrierMessages", "Nothing more was done. Read the settings again, then decide."),
                Step.TRY_AGAIN,
            )
        case CarrierTrouble.NOT_ACCEPTED:
            return (
                translate("CarrierMessages", "{carrier} does not accept what was asked"),
                translate("CarrierMessages", "Look for an update of this program."),
                None,
            )
        case CarrierTrouble.FAULT:
            return (
                translate("CarrierMessages", "{carrier} has a fault"),
                "{wait}",
                Step.TRY_AGAIN,
            )
        case CarrierTrouble.NO_SENSE:
            return (
                translate("CarrierMessages", "The answer was not {carrier}'s"),
                translate(
                    "CarrierMessages", "Something between here and {carrier} may have answered instead."
                ),
                Step.TRY_AGAIN,
            )
        case CarrierTrouble.ENDLESS:
            return (
                translate("CarrierMessages", "{carrier}'s list has no end"),
                translate("CarrierMessages", "It goes on where no account's does, and was not read further."),
                Step.TRY_AGAIN,
            )


def _copied_again(carrier: CarrierName) -> str:
    """What to do about a key that is refused: of one part, or of several."""
    if len(PARTS[carrier]) == 1:
        return translate(
            "CarrierMessages",
            "Copy the whole key again, or make another one there. One that was deleted is refused as well.",
        )
    return translate(
        "CarrierMessages",
        "Copy each part again from the console. A key of another region, or one that was deleted,"
        " is refused as well.",
    )


def _unreached(error: CarrierFailed) -> tuple[str, str, Step | None]:
    """Why a carrier can't be reached: what is this network's is said as it is said of SigmaMind."""
    if error.reach is not None and error.reach not in _OF_NETWORK:
        words = cause(CannotReach(error.reach, proxy=error.proxy))
        step = Step.SIGN_IN if error.reach is Reach.PROXY_LOGIN else Step.TRY_AGAIN
        return words.title, words.text, step
    if error.reach is Reach.OTHER_HOST:
        return (
            translate("CarrierMessages", "Somebody else answered in {carrier}'s place"),
            translate("CarrierMessages", "In a hotel or company, sign in on a web page."),
            Step.TRY_AGAIN,
        )
    return (
        translate("CarrierMessages", "{carrier} can't be reached"),
        translate(
            "CarrierMessages",
            "Check that this computer is online; in a company, a firewall may block the way.",
        ),
        Step.TRY_AGAIN,
    )
