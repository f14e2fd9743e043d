"""Every word about a test call."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sigmamind_desktop.app.calls.caller import CallPhase, CallStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.calls.outcomes import CallOutcome, CallRequest, CallState
from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.errors import Created
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.failures.messages import Asked, Words


def _tr(text: str) -> str:
    return QCoreApplication.translate("CallMessages", text)


def question(request: CallRequest, agent: str) -> Words:
    """What placing a test call means.

    Args:
        request: the call.
        agent: the agent's name, or its ID.
    """
    to = pretty(request.to_number)
    return Words(
        _tr("Ring {number} now?").format(number=to),
        _tr(
            "The phone with the number {to} will ring, and “{agent}” will speak, calling from {number}."
            " SigmaMind and your carrier may charge you for the call."
        ).format(to=to, agent=agent, number=pretty(request.from_number)),
    )


def missing(*, agent: bool, test_number: bool) -> Words:
    """What a test call needs and does not have."""
    if agent and test_number:
        what = _tr("Enter an outbound agent and an outbound test number, and save them first.")
    elif agent:
        what = _tr("Enter an outbound agent, and save it first.")
    else:
        what = _tr("Enter an outbound test number, the phone that is to ring, and save it first.")
    return Words(_tr("A test call needs an agent that speaks and a phone that rings"), what)


def progress(status: CallStatus) -> str:
    """What a test call is doing now."""
    if status.phase is not CallPhase.PLACED:
        return _tr("Asking SigmaMind to place the call…")
    if status.call is not None and status.call.state is CallState.IN_PROGRESS:
        return _tr("The call is under way…")
    return _tr("SigmaMind has taken the call. Your phone should ring soon…")


def ended(status: CallStatus, carrier: str | None) -> Words:
    """How a test call ended.

    Args:
        status: one that is over.
        carrier: the name of the number's carrier, if it is known.
    """
    match status.phase:
        case CallPhase.OVER if status.call is not None and status.call.outcome is not None:
            return _outcome(status.call.outcome, carrier)
        case CallPhase.LEFT:
            return Words(
                _tr("The call was placed"), _tr("It goes on by itself. How it ends is not followed any more.")
            )
        case CallPhase.LOST:
            return Words(
                _tr("The call was placed, and its end could not be learnt"),
                _tr("Look in the SigmaMind dashboard under the calls."),
            )
        case Phase.CANCELLED if status.created is Created.MAYBE:
            return Words(_tr("Cancelled, but already sent"), messages.not_confirmed(Asked.CALL))
        case Phase.CANCELLED:
            return Words(_tr("Cancelled"), _tr("No call was placed."))
        case _:
            assert status.error is not None
            return messages.failure(status.error, Asked.CALL)


def outcome_name(outcome: CallOutcome) -> str:
    """What became of a call, within a sentence."""
    return {
        CallOutcome.ANSWERED: _tr("answered"),
        CallOutcome.VOICEMAIL: _tr("answered by voicemail"),
        CallOutcome.BUSY: _tr("busy"),
        CallOutcome.NO_ANSWER: _tr("not answered"),
        CallOutcome.NOT_CONNECTED: _tr("could not be connected"),
        CallOutcome.FAILED: _tr("failed"),
        CallOutcome.UNKNOWN: _tr("ended, nobody knows how"),
    }[outcome]


def _outcome(outcome: CallOutcome, carrier: str | None) -> Words:
    at = _tr("at {carrier}").format(carrier=carrier) if carrier else _tr("at your carrier")
    tested = _tr("The number's row says on which day it was tested.")
    trunk = _tr("Check the trunk's username and password {at}, and that it may call this number.")
    return {
        CallOutcome.ANSWERED: Words(_tr("The call was answered"), tested),
        CallOutcome.VOICEMAIL: Words(_tr("Voicemail took the call"), tested),
        CallOutcome.BUSY: Words(
            _tr("The line was busy"), _tr("End the other call on that phone, and try again.")
        ),
        CallOutcome.NO_ANSWER: Words(
            _tr("Nobody answered"), _tr("If the phone did not ring at all: ") + trunk.format(at=at)
        ),
        CallOutcome.NOT_CONNECTED: Words(_tr("The call could not be connected"), trunk.format(at=at)),
        CallOutcome.FAILED: Words(_tr("The call failed"), trunk.format(at=at)),
        CallOutcome.UNKNOWN: Words(
            _tr("The call has ended"),
            _tr("SigmaMind did not say how, so that it proves nothing."),
        ),
    }[outcome]
