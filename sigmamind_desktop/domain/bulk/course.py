"""The course of an import of several numbers: what each row's end says of those to come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from sigmamind_desktop.domain.bulk.pace import LONGEST_WAIT, Pace
from sigmamind_desktop.domain.bulk.states import RowState
from sigmamind_desktop.domain.bulk.stopping import Stop, Streak, meets_others, stays_waiting, stop_for
from sigmamind_desktop.domain.errors import AlreadyThere, AppError, AskedToWait, Created, NoAnswer, TooMany
from sigmamind_desktop.domain.numbers.record import ImportRequest

_UNAVAILABLE = 503


@dataclass(frozen=True, slots=True)
class CourseStep:
    """What follows from the end of a row.

    Attributes:
        course: as it is now.
        stop: why nothing may leave any more; None if it may.
        pause: seconds in which nothing may leave.
    """

    course: Course
    stop: Stop | None = None
    pause: float = 0


@dataclass(frozen=True, slots=True)
class Course:
    """What was learnt so far.

    Attributes:
        pace: how many are on their way at once.
        streak: of rows that were refused for the same.
        has_arrived: whether SigmaMind has taken a row: until then each row is a pilot, alone.
    """

    pace: Pace = field(default_factory=Pace)
    streak: Streak = field(default_factory=Streak)
    has_arrived: bool = False

    @property
    def allowed(self) -> int:
        """How many rows may be on their way at once."""
        return self.pace.allowed if self.has_arrived else 1

    def after_import(self, seconds: float, turn: int) -> Course:
        """SigmaMind took a row; for the arguments see `Pace.after_answer`."""
        return Course(self.pace.after_answer(seconds, turn), Streak(), has_arrived=True)

    def after_failure(
        self,
        error: AppError,
        request: ImportRequest,
        others: Iterable[ImportRequest],
        *,
        seconds: float,
        turn: int,
    ) -> CourseStep:
        """A row came to no good end.

        Args:
            error: what went wrong.
            request: what was asked for.
            others: the rows to come.
            seconds: from the request's departure to its end; 0 if it did not leave.
            turn: of the pace when it left.
        """
        is_too_much = isinstance(error, TooMany | NoAnswer) or error.status == _UNAVAILABLE
        if is_too_much:
            pace = self.pace.after_too_much(turn)
        else:
            pace = self.pace.after_answer(seconds, turn) if seconds else self.pace
        streak = self.streak if isinstance(error, TooMany) else self.streak.after(error)
        course = replace(self, pace=pace, streak=streak)
        if stop := stop_for(error):
            return CourseStep(course, stop)
        pause = 0.0
        if isinstance(error, AskedToWait) and is_too_much:
            pause = pace.pause(error.wait)
            if pause > LONGEST_WAIT or pace.is_hopeless:
                return CourseStep(course, Stop.LONG_WAIT, pause)
        if not self.has_arrived and meets_others(error, request, others):
            return CourseStep(course, Stop.PILOT, pause)
        return CourseStep(course, Stop.SAME_AGAIN if streak.is_enough else None, pause)

    def anew(self) -> Course:
        """The person wants to go on: what has stopped it counts no more."""
        return replace(self, streak=Streak(), pace=replace(self.pace, refusals=0))


def state_after(error: AppError) -> RowState:
    """Where a row stands that met an error."""
    if error.created is Created.MAYBE:
        return RowState.NOT_CONFIRMED
    if stays_waiting(error):
        return RowState.WAITING
    return RowState.ALREADY_THERE if isinstance(error, AlreadyThere) else RowState.REFUSED
