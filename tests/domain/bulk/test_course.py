"""The pace and the stops of an import of several numbers: whatever SigmaMind answers, these hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sigmamind_desktop.domain.bulk.course import Course, state_after
from sigmamind_desktop.domain.bulk.pace import LONGEST_WAIT, MOST, Pace, seconds_left
from sigmamind_desktop.domain.bulk.states import RowState
from sigmamind_desktop.domain.bulk.stopping import Stop, Streak, meets_others, stays_waiting, stop_for
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import (
    AlreadyThere,
    AppError,
    CannotReach,
    Created,
    FormNotAccepted,
    KeyRefused,
    MakesNoSense,
    NoAnswer,
    NoKey,
    Reach,
    Redirected,
    Refused,
    ServerFault,
    StoreTrouble,
    StoreUnavailable,
    TooMany,
    WrongAddress,
)
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.secret import Secret


def _request(number: str = "+14155550100", **texts: str) -> ImportRequest:
    return ImportRequest(number, trunk_password=Secret("x"), **_TRUNK | texts)


_TRUNK = {"trunk_username": "acme", "termination_sip_uri": "sip.telnyx.com"}
_WAITS = st.none() | st.integers(0, 86_400)
_ERRORS = st.one_of(
    st.builds(lambda wait: TooMany(status=429, wait=wait), _WAITS),
    st.builds(lambda wait: ServerFault(status=503, wait=wait), _WAITS),
    st.sampled_from(
        [
            NoKey(),
            KeyRefused(status=401),
            FormNotAccepted(status=422),
            FormNotAccepted(status=422, fields={FieldId.TRUNK_USERNAME: "no"}),
            FormNotAccepted(status=422, fields={FieldId.PHONE_NUMBER: "no"}),
            AlreadyThere(status=409),
            ServerFault(status=500),
            WrongAddress(status=404),
            Refused(status=402),
            CannotReach(Reach.NAME),
            CannotReach(Reach.LOST, created=Created.MAYBE),
            NoAnswer(),
            MakesNoSense(),
            Redirected(),
            StoreUnavailable(StoreTrouble.FULL),
        ]
    ),
)
_SECONDS = st.floats(0.001, 120)
_ENDS = st.lists(st.tuples(st.none() | _ERRORS, _SECONDS, st.booleans()), max_size=60)


@given(_ENDS)
def test_whatever_comes_one_to_four_may_be_on_their_way(
    ends: list[tuple[AppError | None, float, bool]],
) -> None:
    course = Course()
    for error, seconds, is_of_now in ends:
        turn = course.pace.turn if is_of_now else course.pace.turn - 1
        before = course
        if error is None:
            course = course.after_import(seconds, turn)
            assert course.pace.width <= before.pace.width + 1
        else:
            step = course.after_failure(error, _request(), [], seconds=seconds, turn=turn)
            course = step.course
            assert step.pause >= 0
            assert step.stop is not None or step.pause <= LONGEST_WAIT
            if isinstance(error, TooMany) and is_of_now:
                assert course.pace.width == max(before.pace.width / 2, 1)
        assert 1 <= course.allowed <= MOST
        assert 1 <= course.pace.width <= MOST
        if not course.has_arrived:
            assert course.allowed == 1
        if not is_of_now:
            assert course.pace.width >= before.pace.width


def test_each_round_of_good_answers_adds_one() -> None:
    pace, seen = Pace(), []
    for _each in range(8):
        seen.append(pace.allowed)
        pace = pace.after_answer(0.2, pace.turn)
    assert seen == [1, 2, 2, 3, 3, 3, 4, 4]


def test_what_left_together_halves_once() -> None:
    pace = Pace(width=4)
    turn = pace.turn
    for _ in range(4):
        pace = pace.after_too_much(turn)
    assert (pace.width, pace.refusals) == (2, 1)
    assert pace.after_too_much(pace.turn).width == 1


def test_an_answer_that_takes_far_longer_than_the_quickest_halves() -> None:
    pace = Pace(width=4, quickest=0.2)
    assert pace.after_answer(0.9, 0).width == 4  # slower, and still quick
    assert pace.after_answer(2.5, 0).width == 2
    assert Pace(width=4, quickest=3).after_answer(5, 0).width == 4  # slow from the start


@pytest.mark.parametrize(("asked", "pause"), [(0, 0), (30, 30), (None, 2)])
def test_the_pause_is_what_was_asked_for(asked: int | None, pause: float) -> None:
    assert Pace(refusals=1).pause(asked) == pause


def test_without_a_word_the_pause_doubles_up_to_a_minute() -> None:
    assert [Pace(refusals=n).pause(None) for n in range(1, 9)] == [2, 4, 8, 16, 32, 60, 60, 60]


@given(_ERRORS)
def test_no_row_that_may_have_arrived_has_its_turn_again(error: AppError) -> None:
    if error.created is Created.MAYBE:
        assert state_after(error) is RowState.NOT_CONFIRMED
        assert not stays_waiting(error)
    else:
        assert state_after(error) in (RowState.WAITING, RowState.REFUSED, RowState.ALREADY_THERE)


@pytest.mark.parametrize(
    ("error", "stop"),
    [
        (NoKey(), Stop.KEY),
        (KeyRefused(status=403), Stop.KEY),
        (CannotReach(Reach.LOST, created=Created.MAYBE), Stop.NO_CONNECTION),
        (StoreUnavailable(StoreTrouble.LOCKED), Stop.DATA_FILE),
        (TooMany(), None),
        (ServerFault(), None),
    ],
)
def test_what_concerns_all_stops_all(error: AppError, stop: Stop | None) -> None:
    assert stop_for(error) is stop


@pytest.mark.parametrize(
    ("error", "others", "meets"),
    [
        (FormNotAccepted(), [], True),
        (FormNotAccepted(fields={FieldId.TRUNK_USERNAME: "no"}), [_request("+14155550101")], True),
        (
            FormNotAccepted(fields={FieldId.TRUNK_USERNAME: "no"}),
            [_request("+14155550101", trunk_username="other")],
            False,
        ),
        (FormNotAccepted(fields={FieldId.PHONE_NUMBER: "no"}), [_request("+14155550101")], False),
        (AlreadyThere(), [_request("+14155550101")], False),
        (TooMany(), [_request("+14155550101")], False),
        (Refused(status=402), [], True),
        (ServerFault(), [], True),
    ],
)
def test_a_pilot_stops_for_what_would_meet_others(
    error: AppError, others: list[ImportRequest], meets: bool
) -> None:
    assert meets_others(error, _request(), others) is meets


def test_five_equal_refusals_in_a_row_are_enough() -> None:
    refusal = FormNotAccepted(status=422, said="one")
    streak = Streak()
    for _ in range(4):
        streak = streak.after(refusal)
    assert not streak.is_enough
    assert streak.after(FormNotAccepted(status=422, said="other words")).is_enough
    assert not streak.after(FormNotAccepted(status=422, fields={FieldId.PHONE_NUMBER: "no"})).is_enough
    assert not streak.after(None).after(refusal).is_enough
    assert not streak.after(AlreadyThere()).after(refusal).is_enough


def test_the_time_left_is_that_of_the_last_rows() -> None:
    assert seconds_left((0.0, 1.0, 2.0), 10) is None
    assert seconds_left((0.0, 1.0, 2.0, 3.0), 10) == 10
