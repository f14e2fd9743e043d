"""The rows of an import on their way: one alone until one has arrived, then as many as the course allows."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.bulk.account_list import IN_ACCOUNT
from sigmamind_desktop.app.bulk.preflight import Obstacle
from sigmamind_desktop.app.bulk.row_wish import RowWish
from sigmamind_desktop.app.bulk.timing import Timing
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.sending import Phase, Sender, WishStatus
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.bulk.course import Course, state_after
from sigmamind_desktop.domain.bulk.pace import ENDS_KEPT, seconds_left
from sigmamind_desktop.domain.bulk.states import RowState, RowStatus, Summary
from sigmamind_desktop.domain.bulk.stopping import Stop
from sigmamind_desktop.domain.errors import AppError, Created
from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber

_BETWEEN_SHOWS: Final = 250
"""Milliseconds."""
_MAY_ARRIVE: Final = (NumberState.SENDING, NumberState.NOT_CONFIRMED)


@dataclass(frozen=True, slots=True)
class _Departure:
    """When a row left, and the pace's turn then."""

    at: float
    turn: int


class Outbound(QObject):
    """Lets rows leave, and learns from their ends.

    Attributes:
        rows: as they stand, in the table's order.
        job: the data file knows the import by that name.

    Signals:
        row_changed: carries the place of a row in `rows`.
        halted: nothing leaves any more by itself; carries the Obstacle.
        paused: SigmaMind wants nothing to come, or that is over.
        rested: nothing is under way, and nothing will be.
    """

    row_changed = Signal(int)
    halted = Signal(object)
    paused = Signal()
    rested = Signal()

    def __init__(
        self,
        *,
        book: NumberBook,
        access: Access,
        sender: Sender,
        tasks: TaskKeeper,
        timing: Timing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._access = access
        self._sender = sender
        self._tasks = tasks
        self._timing = timing
        self._pause: asyncio.Task[None] | None = None
        self._ended: dict[str, Callable[[], None]] = {}
        """What the list is to show of numbers (E.164) whose requests have ended."""
        self._show_timer = QTimer(self, singleShot=True, interval=_BETWEEN_SHOWS)
        self._show_timer.timeout.connect(self._show_ended)
        self.take("", [])

    def take(self, job: str, rows: list[RowStatus]) -> None:
        """Have other rows."""
        self.job, self.rows = job, rows
        self._counts = Counter(row.state for row in rows)
        self._total = sum(row.row.request is not None for row in rows)
        self._is_open = False
        self._course = Course()
        self._waiting = deque(place for place, row in enumerate(rows) if row.state is RowState.WAITING)
        self._under_way: dict[int, _Departure | None] = {}
        self._ends: deque[float] = deque(maxlen=ENDS_KEPT)
        self._pause_until = 0.0
        self._end_pause()

    @property
    def requests(self) -> Iterator[ImportRequest]:
        """What is to leave."""
        return map(self._request, self._waiting)

    @property
    def summary(self) -> Summary:
        """How many rows stand where."""
        return Summary(+self._counts, self._total)

    @property
    def wait(self) -> float:
        """Seconds in which SigmaMind wants nothing to come; 0 if it may come."""
        return max(self._pause_until - self._timing.now(), 0) if self._pause is not None else 0

    @property
    def seconds_left(self) -> float | None:
        """Until all rows have had their turn; None if that can't be told."""
        return seconds_left(tuple(self._ends), len(self._waiting) + len(self._under_way))

    def open(self) -> None:
        """Let rows leave from now on, as soon as SigmaMind wants them."""
        self._is_open = True
        self._course = self._course.anew()
        self._ends.clear()
        if self._pause_until > self._timing.now():
            self._begin_pause()
        self._let_leave()

    def close(self) -> None:
        """Let nothing leave any more."""
        self._is_open = False
        self._end_pause()
        self._let_leave()

    def give_up(self) -> None:
        """What is left is not to be sent any more."""
        for place in self._waiting:
            self._set(place, RowState.NOT_SENT)
        self._waiting.clear()

    def settle(self, place: int, state: RowState) -> None:
        """A row stands otherwise by now."""
        self._set(place, state)

    def _let_leave(self) -> None:
        while self._is_open and self._pause is None and self._waiting:
            if len(self._under_way) >= self._course.allowed:
                return
            self._let_row_leave(self._waiting.popleft())
        if not self._under_way and self._pause is None:
            self._is_open = False
            self._show_ended()
            self.rested.emit()

    def _let_row_leave(self, place: int) -> None:
        job, line, request = self.job, self.rows[place].row.index, self._request(place)
        known = self._book.get(request.phone_number)
        if known is not None and known.state in IN_ACCOUNT:
            self._sender.record(lambda store: store.jobs.note_there(job, line))
            self._set(place, RowState.ALREADY_THERE)
        elif (known is not None and known.state in _MAY_ARRIVE) or self._is_under_way(request.phone_number):
            # Somebody else's request for it may arrive, or has: the account's list will tell.
            self._set(place, RowState.NOT_CONFIRMED)
        else:
            wish = RowWish(job, line, request, self._access, self._book)
            self._under_way[place] = None
            self._sender.start(wish, partial(self._on_told, place, wish), name="row")

    def _on_told(self, place: int, wish: RowWish, standing: WishStatus[PhoneNumber]) -> None:
        match standing.phase:
            case Phase.PREPARING:
                self._set(place, RowState.SENDING)
                return
            case Phase.SENT:
                self._under_way[place] = _Departure(self._timing.now(), self._course.pace.turn)
                return
        if standing.result is not None or standing.created is Created.MAYBE:
            self._ended[wish.request.phone_number] = partial(wish.show_end, standing)
            if not self._show_timer.isActive():
                self._show_timer.start()
        departure = self._under_way.pop(place)
        now = self._timing.now()
        seconds, turn = (now - departure.at, departure.turn) if departure is not None else (0, -1)
        match standing.phase:
            case Phase.DONE:
                self._course = self._course.after_import(seconds, turn)
                self._set(place, RowState.IMPORTED)
            case Phase.FAILED if standing.error is not None:
                self._on_failed(place, wish.request, standing.error, seconds, turn)
            case _:
                # The program ends.
                self._halt(Obstacle(Stop.PERSON))
                is_open = standing.created is Created.MAYBE
                self._set(place, RowState.NOT_CONFIRMED if is_open else RowState.WAITING)
        if not self.rows[place].state.is_left:
            self._ends.append(now)
        self._let_leave()

    def _on_failed(
        self, place: int, request: ImportRequest, error: AppError, seconds: float, turn: int
    ) -> None:
        state = state_after(error)
        if state is RowState.WAITING:
            self._waiting.appendleft(place)
        elif state is not RowState.NOT_CONFIRMED:
            job, line = self.job, self.rows[place].row.index
            self._sender.record(lambda store: store.jobs.note_answer(job, line, error))
        self._set(place, state, error if state is not RowState.WAITING else None)
        step = self._course.after_failure(error, request, self.requests, seconds=seconds, turn=turn)
        self._course = step.course
        if step.stop is not None:
            self._halt(Obstacle(step.stop, error))
        elif step.pause:
            self._pause_until = max(self._pause_until, self._timing.now() + step.pause)
            if self._is_open:
                self._begin_pause()

    def _halt(self, obstacle: Obstacle) -> None:
        if self._is_open:
            self._is_open = False
            self._end_pause()
            self.halted.emit(obstacle)

    def _begin_pause(self) -> None:
        if self._pause is None:
            self._pause = self._tasks.spawn(self._wait(), name="pause")
            self.paused.emit()

    def _end_pause(self) -> None:
        if self._pause is not None:
            self._pause.cancel()
            self._pause = None

    async def _wait(self) -> None:
        # It may become longer meanwhile.
        while (seconds := self._pause_until - self._timing.now()) > 0:
            await self._timing.sleep(seconds)
        self._pause = None
        self.paused.emit()
        self._let_leave()

    def _show_ended(self) -> None:
        """Show in the list what became of rows, several at once: each time, all of it is painted."""
        self._show_timer.stop()
        ended, self._ended = self._ended, {}
        for show in ended.values():
            show()

    def _is_under_way(self, number: str) -> bool:
        return number in self._ended or any(
            self._request(place).phone_number == number for place in self._under_way
        )

    def _request(self, place: int) -> ImportRequest:
        request = self.rows[place].row.request
        if request is None:
            raise LookupError("a row that can't be sent is not to wait for its turn")
        return request

    def _set(self, place: int, state: RowState, error: AppError | None = None) -> None:
        self._counts[self.rows[place].state] -= 1
        self._counts[state] += 1
        self.rows[place] = replace(self.rows[place], state=state, error=error)
        self.row_changed.emit(place)
