"""Which calls are new."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.calls.outcomes import CallState
from sigmamind_desktop.domain.inbound.arrivals import CallsReading, Doubt, InboundCall, Watch

_NUMBER = "+14155552671"


def _call(call_id: str, number: str | None = _NUMBER, state: CallState = CallState.ENDED) -> InboundCall:
    return InboundCall(call_id, number, state)


def _whole(*calls: InboundCall) -> CallsReading:
    return CallsReading(calls)


def test_a_call_that_no_reading_before_had_has_arrived() -> None:
    watch = Watch(_NUMBER, [_whole(_call("old"))])
    assert watch.arrived(_whole(_call("old"))) is None
    assert watch.arrived(_whole(_call("new"), _call("old"))) == _call("new")
    assert watch.doubt(_whole(_call("new"), _call("old"))) is None


def test_a_call_that_one_reading_missed_and_another_had_is_not_new() -> None:
    watch = Watch(_NUMBER, [_whole(_call("old")), _whole()])
    assert watch.arrived(_whole(_call("old"))) is None


def test_a_call_to_another_number_is_none_to_this_one() -> None:
    watch = Watch(_NUMBER, [_whole()])
    now = _whole(_call("new", "+442083661177"))
    assert (watch.arrived(now), watch.doubt(now)) == (None, None)


def test_of_several_the_one_that_was_answered_is_told() -> None:
    missed, taken = _call("a", state=CallState.NOT_CONNECTED), _call("b", state=CallState.IN_PROGRESS)
    assert Watch(_NUMBER, [_whole()]).arrived(_whole(missed, taken)) == taken


def test_a_new_call_at_an_unknown_number_may_be_the_one() -> None:
    now = _whole(_call("new", None))
    watch = Watch(_NUMBER, [_whole()])
    assert (watch.arrived(now), watch.doubt(now)) == (None, Doubt.NO_NUMBER)
    assert Watch(_NUMBER, [now]).doubt(now) is None


def test_after_a_reading_that_was_cut_nothing_is_certainly_new() -> None:
    cut = CallsReading((_call("old"),), is_whole=False)
    watch = Watch(_NUMBER, [cut])
    now = _whole(_call("old"), _call("older, or new"))
    assert (watch.arrived(now), watch.doubt(now)) == (None, Doubt.TOO_MANY)


def test_a_reading_that_is_cut_may_have_missed_the_call() -> None:
    watch = Watch(_NUMBER, [_whole(_call("old"))])
    assert watch.doubt(CallsReading((_call("old"),), is_whole=False)) is Doubt.TOO_MANY
    assert watch.arrived(CallsReading((_call("new"),), is_whole=False)) == _call("new")


@pytest.mark.parametrize(
    ("state", "was_answered", "is_over"),
    [
        (CallState.SCHEDULED, None, False),
        (CallState.UNKNOWN, None, False),
        (CallState.IN_PROGRESS, True, False),
        (CallState.ENDED, True, True),
        (CallState.NOT_CONNECTED, False, True),
        (CallState.ERROR, False, True),
    ],
)
def test_what_a_state_says_of_a_call(state: CallState, was_answered: bool | None, is_over: bool) -> None:
    assert (_call("a", state=state).was_answered, _call("a", state=state).is_over) == (was_answered, is_over)
