"""What SigmaMind's words about a call mean."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.calls.outcomes import Call, CallOutcome, CallState


@pytest.mark.parametrize(
    ("state", "reason", "outcome"),
    [
        (CallState.SCHEDULED, "", None),
        (CallState.IN_PROGRESS, "", None),
        (CallState.UNKNOWN, "busy", None),
        (CallState.ENDED, "customer_ended_call", CallOutcome.ANSWERED),
        (CallState.ENDED, "agent_ended_call", CallOutcome.ANSWERED),
        (CallState.ENDED, "inactivity", CallOutcome.ANSWERED),
        (CallState.ENDED, "voicemail", CallOutcome.VOICEMAIL),
        (CallState.ENDED, "busy", CallOutcome.BUSY),
        (CallState.ENDED, "no-answer", CallOutcome.NO_ANSWER),
        (CallState.ENDED, "failed", CallOutcome.FAILED),
        (CallState.ENDED, "", CallOutcome.UNKNOWN),
        (CallState.ENDED, "a new reason", CallOutcome.UNKNOWN),
        (CallState.NOT_CONNECTED, "", CallOutcome.NOT_CONNECTED),
        (CallState.NOT_CONNECTED, "failed", CallOutcome.NOT_CONNECTED),
        (CallState.NOT_CONNECTED, "busy", CallOutcome.BUSY),
        (CallState.NOT_CONNECTED, "no-answer", CallOutcome.NO_ANSWER),
        (CallState.NOT_CONNECTED, "customer_ended_call", CallOutcome.NOT_CONNECTED),
        (CallState.ERROR, "", CallOutcome.FAILED),
        (CallState.ERROR, "customer_ended_call", CallOutcome.FAILED),
    ],
)
def test_what_became_of_a_call(state: CallState, reason: str, outcome: CallOutcome | None) -> None:
    assert Call("c", state, reason).outcome is outcome


def test_only_a_call_that_was_taken_proves_the_trunk() -> None:
    proofs = {outcome for outcome in CallOutcome if outcome.proves_trunk}
    assert proofs == {CallOutcome.ANSWERED, CallOutcome.VOICEMAIL}
