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
from sigmamind_desktop.ui.kit.words import isolated

translate = QCoreApplication.translate


def question(request: CallRequest, agent: str) -> Words:
    """What placing a test call means.

    Args:
        request: the call.
        agent: the agent's name, or its ID.
    """
    to, by = (isolated(pretty(number)) for number in (request.to_number, request.from_number))
    return Words(
        translate("CallMessages", "Ring {number} now?").format(number=to),
        translate(
            "CallMessages",
            "The phone with the number {to} will ring, and “{agent}” will speak, calling from {number}."
            " SigmaMind and your carrier may charge you for the call.",
        ).format(to=to, agent=agent, number=by),
    )


def missing(*, agent: bool, test_number: bool) -> Words:
    """What a test call needs and does not have."""
    if agent and test_number:
        what = translate("CallMessages", "Enter an outbound agent and an outbound test number first.")
    elif agent:
        what = translate("CallMessages", "Enter an outbound agent first.")
    else:
        what = translate("CallMessages", "Enter an outbound test number first: the phone that is to ring.")
    return Words(
        translate("CallMessages", "A test call needs an agent that speaks and a phone that rings"), what
    )


def progress(status: CallStatus) -> str:
    """What a test call is doing now."""
    if status.phase is not CallPhase.PLACED:
        return translate("CallMessages", "Asking SigmaMind to place the call…")
    if status.call is not None and status.call.state is CallState.IN_PROGRESS:
        return translate("CallMessages", "The call is under way…")
    return translate("CallMessages", "SigmaMind has taken the call. Your phone should ring soon…")


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
                translate("CallMessages", "The call was placed"),
                translate("CallMessages", "It goes on by itself. How it ends is not watched any more."),
            )
        case CallPhase.LOST:
            return Words(
                translate("CallMessages", "The call was placed, but how it ended is not known"),
                translate("CallMessages", "Look in the SigmaMind dashboard under the calls."),
            )
        case Phase.CANCELLED if status.created is Created.MAYBE:
            return Words(
                translate("CallMessages", "Cancelled, but already sent"), messages.not_confirmed(Asked.CALL)
            )
        case Phase.CANCELLED:
            return Words(
                translate("CallMessages", "Cancelled"), translate("CallMessages", "No call was placed.")
            )
        case _:
            assert status.error is not None
            return messages.failure(status.error, Asked.CALL)


def outcome_name(outcome: CallOutcome) -> str:
    """What became of a call, within a sentence."""
    return {
        CallOutcome.ANSWERED: translate("CallMessages", "answered"),
        CallOutcome.VOICEMAIL: translate("CallMessages", "answered by voicemail"),
        CallOutcome.BUSY: translate("CallMessages", "busy"),
        CallOutcome.NO_ANSWER: translate("CallMessages", "not answered"),
        CallOutcome.NOT_CONNECTED: translate("CallMessages", "could not be connected"),
        CallOutcome.FAILED: translate("CallMessages", "failed"),
        CallOutcome.UNKNOWN: translate("CallMessages", "ended, not known how"),
    }[outcome]


def _outcome(outcome: CallOutcome, carrier: str | None) -> Words:
    tested = translate("CallMessages", "The number's row says on which day it was tested.")
    words = {
        CallOutcome.ANSWERED: Words(translate("CallMessages", "The call was answered"), tested),
        CallOutcome.VOICEMAIL: Words(translate("CallMessages", "Voicemail took the call"), tested),
        CallOutcome.BUSY: Words(
            translate("CallMessages", "The line was busy"),
            translate("CallMessages", "End the other call on that phone, and try again."),
        ),
        CallOutcome.NO_ANSWER: Words(translate("CallMessages", "Nobody answered"), _if_silent(carrier)),
        CallOutcome.NOT_CONNECTED: Words(
            translate("CallMessages", "The call could not be connected"), _check_trunk(carrier)
        ),
        CallOutcome.FAILED: Words(translate("CallMessages", "The call failed"), _check_trunk(carrier)),
        CallOutcome.UNKNOWN: Words(
            translate("CallMessages", "The call has ended"),
            translate("CallMessages", "SigmaMind did not say how, so it proves nothing."),
        ),
    }[outcome]
    return Words(words.title, words.text.format(carrier=carrier))


def _check_trunk(carrier: str | None) -> str:
    if carrier is None:
        return translate(
            "CallMessages",
            "Check the trunk's username and password at your carrier, and that it may call this number.",
        )
    return translate(
        "CallMessages",
        "Check the trunk's username and password at {carrier}, and that it may call this number.",
    )


def _if_silent(carrier: str | None) -> str:
    if carrier is None:
        return translate(
            "CallMessages",
            "If the phone did not ring at all: Check the trunk's username and password at your carrier, and"
            " that it may call this number.",
        )
    return translate(
        "CallMessages",
        "If the phone did not ring at all: Check the trunk's username and password at {carrier}, and that"
        " it may call this number.",
    )
