"""Failures in words: the entry of the table that fits best, with its facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.errors import (
    AppError,
    AskedToWait,
    CannotReach,
    Created,
    FormNotAccepted,
    KeychainTrouble,
    KeyRefused,
    ListNotWhole,
    MakesNoSense,
    StoreUnavailable,
    WrongAddress,
    code_of,
)
from sigmamind_desktop.ui.failures.fault_table import FAULTS, Fault
from sigmamind_desktop.ui.failures.steps import Step
from sigmamind_desktop.ui.kit.moments import day_text
from sigmamind_desktop.ui.kit.words import isolated, quoted, sentences

translate = QCoreApplication.translate

_NOT_ALLOWED: Final = 403

_SECONDS_ALONE: Final = 120
"""From here on minutes are said."""
_MINUTES_ALONE: Final = 120 * 60
"""From here on hours are said; a day is the longest wait."""


@dataclass(frozen=True, slots=True)
class Words:
    """A failure in words: what happened, and what to do next.

    Attributes:
        title: what happened, without a full stop.
        text: whole sentences, at most thirty words but for what SigmaMind said.
        step: the next step, where one press of a button takes it.
    """

    title: str
    text: str
    step: Step | None = None


class Asked(StrEnum):
    """What was asked of SigmaMind."""

    IMPORT = "import"
    CHANGE = "change"
    CALL = "call"


_AFTER_SENDING: Final = {Asked.IMPORT: Step.CHECK_NOW, Asked.CHANGE: Step.REFRESH, Asked.CALL: None}
"""The next step where it may have arrived; a call can only be waited for."""


def failure(error: AppError, wish: Asked = Asked.IMPORT) -> Words:
    """A wish that was not fulfilled."""
    fault, facts = _fault(error, wish), _facts(error)
    parts = [fault.happened, _said(error), fault.to_do]
    if error.created is Created.NO:
        parts.insert(0, _nothing(wish) if fault.created_nothing is None else fault.created_nothing)
    else:
        parts.append(not_confirmed(wish))
    step = fault.step if error.created is Created.NO else _AFTER_SENDING[wish]
    return Words(fault.title, sentences(*(part.format_map(facts) for part in parts)), step)


def cause(error: AppError) -> Words:
    """What went wrong with more than one wish, and what to do; what became of each is said beside it."""
    fault = _fault(error)
    text = sentences(fault.happened, _said(error), fault.to_do)
    return Words(fault.title, text.format_map(_facts(error)))


def title_of(code: str, wish: Asked) -> str:
    """What an error is called that is kept by its short name; empty for one of another version."""
    while code:
        if entry := FAULTS.get(f"{wish}.{code}") or FAULTS.get(code):
            return entry().title
        code = code.rpartition(".")[0]
    return ""


def cancelled(created: Created) -> Words:
    """An import that the person cancelled."""
    if created is Created.MAYBE:
        return Words(
            translate("Messages", "Cancelled, but already sent"), not_confirmed(Asked.IMPORT), Step.CHECK_NOW
        )
    return Words(translate("Messages", "Cancelled"), translate("Messages", "Nothing was sent."))


def not_checked(number: str, error: AppError) -> Words:
    """The account's list could not be read."""
    title = translate("Messages", "{number} could not be checked").format(number=isolated(pretty(number)))
    fault = _fault(error)
    if isinstance(error, WrongAddress):
        reason = translate("Messages", "SigmaMind does not show its list of numbers to this program.")
    elif isinstance(error, ListNotWhole):
        reason = f"{_sentence(fault.title)} {fault.happened}"
    elif isinstance(error, CannotReach):
        reason = sentences(_sentence(fault.title), fault.to_do).format_map(_facts(error))
    else:
        reason = sentences(_sentence(fault.title), _said(error).format_map(_facts(error)))
    dashboard = translate("Messages", "Or look in the dashboard under Deploy > Phone Numbers.")
    step = fault.step if isinstance(error, CannotReach) else Step.TRY_AGAIN
    return Words(title, sentences(reason, dashboard), step)


def key_not_checked(error: AppError) -> Words:
    """An API key was kept though SigmaMind could not be asked about it."""
    fault = _fault(error)
    is_known = isinstance(error, KeyRefused) and error.status == _NOT_ALLOWED
    return Words(
        translate("Messages", "The API key is kept, but may not do everything")
        if is_known
        else translate("Messages", "The API key is kept, but could not be checked"),
        f"{_sentence(fault.title)} {fault.happened}".format_map(_facts(error)).strip(),
    )


def not_refreshed(error: AppError) -> str:
    """Why the account's list could not be read, in a short sentence, and what SigmaMind said."""
    reason = translate("Messages", "Not refreshed: {reason}.").format(reason=_fault(error).title)
    return sentences(reason, _said(error).format_map(_facts(error)))


def store_trouble(error: StoreUnavailable) -> Words:
    """The data file can't be used, with no import under way."""
    fault = _fault(error)
    return Words(fault.title, sentences(fault.created_nothing or "", fault.to_do))


def keychain_trouble(trouble: KeychainTrouble) -> str:
    """Why the keychain does not keep the key."""
    return {
        KeychainTrouble.NONE_HERE: translate("Messages", "This computer has no keychain that is running."),
        KeychainTrouble.LOCKED: translate("Messages", "The keychain is locked and was not unlocked."),
        KeychainTrouble.NO_ANSWER: translate("Messages", "The keychain did not answer."),
        KeychainTrouble.TOO_LONG: translate("Messages", "The keychain takes at most 1,200 characters."),
        KeychainTrouble.REFUSED: translate("Messages", "The keychain refused."),
    }[trouble]


def _sentence(title: str) -> str:
    return translate("Messages", "{title}.").format(title=title)


def _said(error: AppError) -> str:
    """SigmaMind's own words, where they help: not beside a field that has them, nor after a loss.

    What it says of a failure in an answer that looks like a success is all that is known.
    """
    is_shown_elsewhere = isinstance(error, FormNotAccepted) and error.fields
    is_lost = error.created is Created.MAYBE and not isinstance(error, MakesNoSense)
    if not error.said or is_shown_elsewhere or is_lost:
        return ""
    return translate("Messages", "SigmaMind said: {said}.")


def _nothing(wish: Asked) -> str:
    return {
        Asked.IMPORT: translate("Messages", "Nothing was imported."),
        Asked.CHANGE: translate("Messages", "Nothing was changed."),
        Asked.CALL: translate("Messages", "No call was placed."),
    }[wish]


def not_confirmed(wish: Asked) -> str:
    """What is to be said of every request that may have arrived."""
    return {
        Asked.IMPORT: translate(
            "Messages",
            "The number may be in your account. Check now, before you import it again.",
        ),
        Asked.CHANGE: translate(
            "Messages", "It may have been changed all the same: refresh the list to see."
        ),
        Asked.CALL: translate(
            "Messages", "The phone may still ring. Wait a few minutes before you call again."
        ),
    }[wish]


def _fault(error: AppError, wish: Asked = Asked.IMPORT) -> Fault:
    """The most exact entry of the table; what is said of this wish alone comes first."""
    names = [*_names(error)]
    return next(FAULTS[name]() for name in [*(f"{wish}.{name}" for name in names), *names] if name in FAULTS)


def _names(error: AppError) -> Iterator[str]:
    """`CannotReach.name`, `ServerFault.503`, `FormNotAccepted.fields`, ... down to `AppError`."""
    if isinstance(error, CannotReach) and error.created is Created.MAYBE:
        yield "CannotReach.lost.sent"
    if isinstance(error, FormNotAccepted) and error.fields:
        yield "FormNotAccepted.fields"
    if isinstance(error, WrongAddress) and error.status == 404 and error.said:
        yield "WrongAddress.said"
    yield f"{type(error).__name__}.{error.status}"
    yield code_of(error)
    for kind in type(error).__mro__:
        yield kind.__name__


def _facts(error: AppError) -> dict[str, str]:
    wait = error.wait if isinstance(error, AskedToWait) else None
    proxy = error.proxy if isinstance(error, CannotReach) else ""
    return {
        "said": quoted(error.said),
        "today": day_text(date.today()),
        "set_proxy": _set_proxy(proxy),
        "its_proxy": _its_proxy(proxy),
        "wait": Waits().wait(wait),
        "wait_then_try": Waits().wait_then_try(wait),
    }


def _set_proxy(proxy: str) -> str:
    if not proxy:
        return translate("Messages", "This computer is set to use the proxy of this network.")
    return translate("Messages", "This computer is set to use the proxy {proxy}.").format(
        proxy=isolated(proxy)
    )


def _its_proxy(proxy: str) -> str:
    if not proxy:
        return translate("Messages", "It is the proxy of this network.")
    return translate("Messages", "It is the proxy {proxy}.").format(proxy=isolated(proxy))


class Waits(QObject):
    """How long to wait. `lupdate` reads plural forms from the `tr` of a class alone."""

    def wait(self, seconds: int | None) -> str:
        """That one has to wait; None if nobody said how long."""
        if seconds is None:
            return self.tr("Wait a few minutes.")
        if seconds < _SECONDS_ALONE:
            return self.tr("Wait %n seconds.", "", max(seconds, 1))
        if seconds < _MINUTES_ALONE:
            return self.tr("Wait %n minutes.", "", -(-seconds // 60))
        return self.tr("Wait %n hours.", "", -(-seconds // 3600))

    def wait_then_try(self, seconds: int | None) -> str:
        """The same, for what may be tried again then."""
        if seconds is None:
            return self.tr("Wait a few minutes, then try again.")
        if seconds < _SECONDS_ALONE:
            return self.tr("Wait %n seconds, then try again.", "", max(seconds, 1))
        if seconds < _MINUTES_ALONE:
            return self.tr("Wait %n minutes, then try again.", "", -(-seconds // 60))
        return self.tr("Wait %n hours, then try again.", "", -(-seconds // 3600))
