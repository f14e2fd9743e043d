"""Three wishes are open together, and anything happens in any order: the rule against a model of it.

The data file is a real one; the service's end is the machine's, which decides when a request leaves and what
is answered. A crash is what a copy of the data file, taken at that moment, shows whoever opens it next.
"""

from __future__ import annotations

import asyncio
import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import Phase as HypothesisPhase
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from sigmamind_desktop.app.calls.caller import CallWish
from sigmamind_desktop.app.editing.editor import EditWish
from sigmamind_desktop.app.importing.importer import ImportWish
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.app.sending import Phase, Sender, WishStatus
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.calls.outcomes import Call, CallRequest, CallState
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import AppError, Created
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.history.events import EventOutcome
from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.data_file.store import NumberStore
from tests.conftest import LongRuns

_ADDRESS = "https://api.example.test"
_AT_ONCE = 3
_KINDS = st.sampled_from(["import", "edit", "call"])
_ENDINGS = {
    (Phase.DONE, Created.NO): EventOutcome.DONE,
    (Phase.FAILED, Created.NO): EventOutcome.FAILED,
    (Phase.CANCELLED, Created.NO): EventOutcome.FAILED,
    (Phase.FAILED, Created.MAYBE): EventOutcome.NOT_CONFIRMED,
    (Phase.CANCELLED, Created.MAYBE): EventOutcome.NOT_CONFIRMED,
}


class ServiceEnd:
    """What stands at the other end of every wish, told apart by their numbers.

    Attributes:
        left: how often each has left this computer, since the machine began.
    """

    def __init__(self, left: Counter[str]) -> None:
        self.left = left
        self._turns: dict[str, asyncio.Future[Any]] = {}
        self._moved = asyncio.Event()

    async def open(self) -> tuple[Any, Secret]:
        return self, Secret("key")

    async def import_number(self, request: Any, _key: Secret, *, on_departure: Any) -> Any:
        return await self._serve(request.phone_number, on_departure)

    async def change_number(self, change: Any, _known: Any, _key: Secret, *, on_departure: Any) -> Any:
        return await self._serve(change.number, on_departure)

    async def place_call(self, request: Any, _key: Secret, *, on_departure: Any) -> Any:
        return await self._serve(request.from_number, on_departure)

    def turn(self, number: str) -> asyncio.Future[Any]:
        """What a wish waits for now."""
        return self._turns[number]

    async def come(self, number: str, task: asyncio.Task[Any], *, left: int) -> None:
        """Wait until a wish has come here, and has left so often, or is over."""
        task.add_done_callback(lambda _task: self._moved.set())
        while not task.done() and not (number in self._turns and self.left[number] >= left):
            self._moved.clear()
            await self._moved.wait()

    async def _serve(self, number: str, on_departure: Any) -> Any:
        assert number not in self._turns, "it was sent before"
        await self._wait(number)
        on_departure()
        self.left[number] += 1
        return await self._wait(number)

    async def _wait(self, number: str) -> Any:
        self._turns[number] = asyncio.get_running_loop().create_future()
        self._moved.set()
        return await self._turns[number]


@dataclass(eq=False)
class Expected:
    """A wish as the model has it.

    Attributes:
        told: what must have been told of it.
        recorded: what the data file may say of it.
    """

    kind: str
    number: str
    task: asyncio.Task[Any] = field(init=False, repr=False)
    told: list[tuple[Phase, Created]] = field(default_factory=lambda: [(Phase.PREPARING, Created.NO)])
    recorded: tuple[list[EventOutcome], ...] = ([EventOutcome.SENDING],)
    heard: list[tuple[Phase, Created]] = field(default_factory=list)

    @property
    def has_left(self) -> bool:
        return (Phase.SENT, Created.NO) in self.told

    @property
    def created(self) -> Created:
        """What is known if nobody hears more of it."""
        return Created.MAYBE if self.has_left else Created.NO

    def hear(self, status: WishStatus[Any]) -> None:
        self.heard.append((status.phase, status.created))


class Sending(RuleBasedStateMachine):
    """See the module."""

    def __init__(self, run: Any, folder: Path) -> None:
        super().__init__()
        self._run = run
        self._folder = folder
        self._starts = 0
        self._path = self._next_path()
        self._left: Counter[str] = Counter()
        self._all: list[Expected] = []
        self._open: list[Expected] = []
        self._run(self._begin_program())

    # What happens.

    @initialize(kinds=st.permutations(["import", "edit", "call"]))
    def begin_three(self, kinds: list[str]) -> None:
        for kind in kinds:
            self._run(self._begin(kind))

    @precondition(lambda self: len(self._open) < _AT_ONCE)
    @rule(kind=_KINDS, leaves=st.booleans())
    def begin(self, kind: str, leaves: bool) -> None:
        wish = self._run(self._begin(kind))
        if leaves and wish in self._open:
            self._run(self._leave(wish))

    @rule(kind=_KINDS, steps=st.integers(0, 4))
    def begin_and_cancel(self, kind: str, steps: int) -> None:
        self._run(self._begin_and_cancel(kind, steps))

    @precondition(lambda self: not all(wish.has_left for wish in self._open))
    @rule(data=st.data())
    def leave(self, data: Any) -> None:
        wish = data.draw(st.sampled_from([wish for wish in self._open if not wish.has_left]))
        self._run(self._leave(wish))

    @precondition(lambda self: any(wish.has_left for wish in self._open))
    @rule(data=st.data())
    def answer(self, data: Any) -> None:
        wish = data.draw(st.sampled_from([wish for wish in self._open if wish.has_left]))
        result: Any = PhoneNumber(wish.number, NumberState.ACTIVE)
        if wish.kind == "call":
            result = Call("call-1", CallState.SCHEDULED)
        self.service.turn(wish.number).set_result(result)
        self._run(self._end(wish, Phase.DONE, Created.NO))

    @precondition(lambda self: self._open)
    @rule(data=st.data(), created=st.sampled_from(Created))
    def refuse(self, data: Any, created: Created) -> None:
        wish = data.draw(st.sampled_from(self._open))
        created = created if wish.has_left else Created.NO
        self.service.turn(wish.number).set_exception(AppError(created=created))
        self._run(self._end(wish, Phase.FAILED, created))

    @precondition(lambda self: self._open)
    @rule(data=st.data())
    def break_down(self, data: Any) -> None:
        wish = data.draw(st.sampled_from(self._open))
        self.service.turn(wish.number).set_exception(LookupError("unforeseen"))
        self._breakdowns += 1
        self._run(self._end(wish, Phase.FAILED, wish.created))

    @precondition(lambda self: self._open)
    @rule(data=st.data())
    def cancel(self, data: Any) -> None:
        wish = data.draw(st.sampled_from(self._open))
        wish.task.cancel()
        self._run(self._end(wish, Phase.CANCELLED, wish.created))

    @rule()
    def fill_or_free_disk(self) -> None:
        self._is_full = not self._is_full
        switch = f"PRAGMA query_only = {'ON' if self._is_full else 'OFF'}"
        self._run(self.records.call(lambda store: store._db.execute(switch)))

    @precondition(lambda self: self._open)
    @rule()
    def close(self) -> None:
        self._run(self._close())
        self._open_again()

    @precondition(lambda self: self._open)
    @rule()
    def crash(self) -> None:
        path = self._next_path()
        shutil.copytree(self._path.parent, path.parent)
        recorded = [wish.recorded for wish in self._all]
        self._run(self._close())
        for wish, before in zip(self._all, recorded, strict=True):
            wish.recorded = before  # what the dying program wrote after that is not in the copy
        self._path = path
        self._open_again()

    # What must hold.

    @invariant()
    def each_leaves_once_at_most(self) -> None:
        assert self._left == Counter(wish.number for wish in self._all if wish.has_left)

    @invariant()
    def what_is_told_is_what_happened(self) -> None:
        assert [wish.heard for wish in self._all] == [wish.told for wish in self._all]
        assert [type(failure) for failure in self.failures] == [LookupError] * self._breakdowns

    @invariant()
    def the_data_file_knows(self) -> None:
        recorded = self._run(self._recorded())
        assert all(found in wish.recorded for found, wish in zip(recorded, self._all, strict=True))
        assert self._unrecorded <= len(self.not_recorded) <= self._unrecorded + self._perhaps_unrecorded

    def teardown(self) -> None:
        self._run(self._close())
        self.what_is_told_is_what_happened()
        self._open_again()
        self.the_data_file_knows()
        self._run(self._close())

    # How it is brought about.

    def _next_path(self) -> Path:
        self._starts += 1
        return self._folder / str(self._starts) / "numbers.sqlite3"

    async def _begin_program(self) -> None:
        self.failures: list[BaseException] = []
        self.not_recorded: list[BaseException] = []
        self._is_full = False
        self._breakdowns = self._unrecorded = self._perhaps_unrecorded = 0
        self.records = Records(lambda: NumberStore(self._path, _ADDRESS))
        self.tasks = TaskKeeper(self.failures.append)
        self.sender = Sender(records=self.records, tasks=self.tasks)
        self.sender.not_recorded.connect(self.not_recorded.append)
        self.book = NumberBook(self.records)
        self.service = ServiceEnd(self._left)
        await self.records.call(lambda _store: None)

    def _open_again(self) -> None:
        """What was not settled when the program ended is not confirmed at its next start."""
        self._open.clear()
        for wish in self._all:
            wish.recorded = tuple(
                [EventOutcome.NOT_CONFIRMED] if outcomes == [EventOutcome.SENDING] else outcomes
                for outcomes in wish.recorded
            )
        self._run(self._begin_program())

    def _start(self, kind: str) -> Expected:
        wish = Expected(kind, f"+1415555{len(self._all):04}")
        self._all.append(wish)
        real: Any
        if kind == "import":
            request = ImportRequest(wish.number, "acme", Secret("pw"), "sip.telnyx.com")
            real = ImportWish(request, self.service, self.book)  # type: ignore[arg-type]
        elif kind == "edit":
            change = NumberChange(wish.number, {FieldId.FRIENDLY_NAME: "Desk"})
            real = EditWish(change, "", self.service, self.book)  # type: ignore[arg-type]
        else:
            real = CallWish(CallRequest(wish.number, "+442083660100", "agent"), self.service)  # type: ignore[arg-type]
        wish.task = self.sender.start(real, wish.hear, name=kind)
        return wish

    async def _begin(self, kind: str) -> Expected:
        wish = self._start(kind)
        await self.service.come(wish.number, wish.task, left=0)
        if self._is_full:
            wish.told.append((Phase.FAILED, Created.NO))
            wish.recorded = ([],)
        else:
            self._open.append(wish)
        return wish

    async def _begin_and_cancel(self, kind: str, steps: int) -> None:
        wish = self._start(kind)
        for _ in range(steps):
            await asyncio.sleep(0)
        is_over = wish.task.done()  # a full disk may have been quicker
        wish.task.cancel()
        await asyncio.wait([wish.task])
        wish.told.append((Phase.FAILED if is_over else Phase.CANCELLED, Created.NO))
        wish.recorded = ([],) if self._is_full else ([], [EventOutcome.FAILED])
        self._perhaps_unrecorded += self._is_full
        await self._written()

    async def _leave(self, wish: Expected) -> None:
        self.service.turn(wish.number).set_result(None)
        wish.told.append((Phase.SENT, Created.NO))
        await self.service.come(wish.number, wish.task, left=1)

    async def _end(self, wish: Expected, phase: Phase, created: Created) -> None:
        self._open.remove(wish)
        await asyncio.wait([wish.task])
        self._expect_end(wish, phase, created)
        await self._written()

    def _expect_end(self, wish: Expected, phase: Phase, created: Created) -> None:
        wish.told.append((phase, created))
        if self._is_full:
            self._unrecorded += 1
        else:
            wish.recorded = ([_ENDINGS[phase, created]],)

    async def _written(self) -> None:
        """Wait until the data file has done what was asked of it, and that was told."""
        await self.records.call(lambda _store: None)
        told = [task for task in asyncio.all_tasks() if task.get_name() == "record"]
        if told:
            await asyncio.wait(told)

    async def _close(self) -> None:
        for wish in self._open:
            self._expect_end(wish, Phase.CANCELLED, wish.created)
        await self.tasks.close()
        await self.records.close()

    async def _recorded(self) -> list[list[EventOutcome]]:
        def look(store: NumberStore) -> list[list[EventOutcome]]:
            return [[event.outcome for event in store.history(wish.number)] for wish in self._all]

        return await self.records.call(look)


@pytest.mark.slow
@pytest.mark.expect_log("outcome not kept: ")
def test_whatever_happens_each_wish_leaves_once_and_is_settled(
    run_async: Any, tmp_path: Path, long_runs: LongRuns
) -> None:
    count = 0

    def make() -> Sending:
        nonlocal count
        count += 1
        return Sending(run_async, tmp_path / str(count))

    run_state_machine_as_test(
        make,
        settings=settings(
            max_examples=long_runs.count(800),
            stateful_step_count=25,
            derandomize=True,
            phases=[HypothesisPhase.generate],  # shrinking what needs a data file takes minutes
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
