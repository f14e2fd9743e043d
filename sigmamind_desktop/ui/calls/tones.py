"""How good the news of a test call is."""

from __future__ import annotations

from sigmamind_desktop.app.calls.caller import CallPhase, CallStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.errors import Created
from sigmamind_desktop.ui.kit.theme import Tone


def call_tone(status: CallStatus) -> Tone:
    """The tone of a test call that has ended."""
    match status.phase:
        case CallPhase.OVER if status.call is not None and status.call.outcome is not None:
            return Tone.GOOD if status.call.outcome.proves_trunk else Tone.CAUTION
        case Phase.FAILED if status.created is Created.NO:
            return Tone.BAD
        case CallPhase.LEFT:
            return Tone.NEUTRAL
        case Phase.CANCELLED if status.created is Created.NO:
            return Tone.NEUTRAL
        case _:
            return Tone.CAUTION
