"""The rule for what goes out, by a wish that no room has: another service, another answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from sigmamind_desktop.app.sending import Phase, Wish, WishStatus
from sigmamind_desktop.domain.calls.outcomes import CallRequest
from sigmamind_desktop.domain.errors import AppError, CannotReach, Created, StoreTrouble, StoreUnavailable
from sigmamind_desktop.domain.history.events import EventOutcome

_NUMBER = "+14155550100"


class Carrier:
    """A service that is not SigmaMind."""

    def __init__(self, error: BaseException | None = None) -> None:
        self._error = error

    async def open(self) -> str:
        if self._error is not None:
            raise self._error
        return "way to the carrier"


class CarrierWish(Wish[str, int]):
    """A fourth kind of wish; it is kept where the calls are.

    Attributes:
        story: what was done for it, in order.
    """

    def __init__(self, service: Carrier, act: Callable[[Callable[[], None]], Any]) -> None:
        super().__init__(service)
        self._act = act
        self.story: list[Any] = []

    def begin(self, store: Any) -> None:
        store.begin_call(self.name, CallRequest(_NUMBER, "+442083660100", "agent"))
        self.story.append("begun")

    async def send(self, way: str, on_departure: Callable[[], None]) -> int:
        self.story.append(way)
        answer: int = await self._act(on_departure)
        return answer

    def settle_done(self, store: Any, result: int) -> None:
        store.settle_call(self.name, EventOutcome.DONE)
        self.story.append(result)

    def settle_undone(self, store: Any, created: Created, code: str) -> None:
        store.settle_call(self.name, EventOutcome.NOT_CONFIRMED, error=code)
        self.story.append((created, code))

    async def ask(self, way: str) -> str:
        """What became of it."""
        return f"asked by the {way}"


async def _answer(on_departure: Callable[[], None]) -> int:
    on_departure()
    return 42


async def _wait(on_departure: Callable[[], None]) -> int:
    on_departure()
    await asyncio.Event().wait()
    raise AssertionError


async def _carry(desk: Any, wish: CarrierWish) -> list[WishStatus[int]]:
    told: list[WishStatus[int]] = []
    await asyncio.wait([desk.sender.start(wish, told.append, name="wish")])
    await desk.records.call(lambda _store: None)
    return told


async def test_a_wish_is_written_down_leaves_and_is_settled(open_desk: Any) -> None:
    async with open_desk() as desk:
        wish = CarrierWish(Carrier(), _answer)
        told = await _carry(desk, wish)
        assert [status.phase for status in told] == [Phase.PREPARING, Phase.SENT, Phase.DONE]
        assert told[-1].result == 42
        assert wish.story == ["begun", "way to the carrier", 42]


async def test_departing_twice_is_told_once(open_desk: Any) -> None:
    async def leave_by_two_paths(on_departure: Callable[[], None]) -> int:
        on_departure()
        return await _answer(on_departure)

    async with open_desk() as desk:
        told = await _carry(desk, CarrierWish(Carrier(), leave_by_two_paths))
        assert [status.phase for status in told] == [Phase.PREPARING, Phase.SENT, Phase.DONE]


async def test_a_service_that_can_t_be_opened_leaves_nothing_written(open_desk: Any) -> None:
    async with open_desk() as desk:
        wish = CarrierWish(Carrier(CannotReach("no way")), _answer)
        told = await _carry(desk, wish)
        assert [status.phase for status in told] == [Phase.PREPARING, Phase.FAILED]
        assert wish.story == []


async def test_what_the_data_file_refuses_does_not_leave(open_desk: Any) -> None:
    def refuse() -> Any:
        raise StoreUnavailable(StoreTrouble.FULL)

    async with open_desk(open_store=refuse) as desk:
        wish, told = CarrierWish(Carrier(), _answer), []
        await asyncio.wait([desk.sender.start(wish, told.append, name="wish")])
        assert [(status.phase, status.created) for status in told[1:]] == [(Phase.FAILED, Created.NO)]
        assert wish.story == []
        assert desk.not_recorded == []


@pytest.mark.expect_log("^outcome not kept: full")
async def test_an_outcome_that_is_refused_at_the_closing_is_in_the_log(
    open_desk: Any, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_desk() as desk:

        def refuse(_store: Any) -> None:
            raise StoreUnavailable(StoreTrouble.FULL)

        desk.sender.record(refuse)
        await desk.tasks.close()
    assert "outcome not kept: full" in caplog.text


@pytest.mark.parametrize("created", Created)
async def test_a_refusal_says_itself_what_it_leaves(open_desk: Any, created: Created) -> None:
    async def refuse(on_departure: Callable[[], None]) -> int:
        on_departure()
        raise AppError(created=created)

    async with open_desk() as desk:
        wish = CarrierWish(Carrier(), refuse)
        told = await _carry(desk, wish)
        assert (told[-1].phase, told[-1].created) == (Phase.FAILED, created)
        assert wish.story[-1] == (created, "AppError")


async def test_each_is_cancelled_alone(open_desk: Any) -> None:
    async with open_desk() as desk:
        wishes = [CarrierWish(Carrier(), _wait) for _ in range(3)]
        told: list[list[Phase]] = [[], [], []]
        sent = asyncio.Event()

        def hear(place: int, status: WishStatus[int]) -> None:
            told[place].append(status.phase)
            if all(Phase.SENT in phases for phases in told):
                sent.set()

        tasks = [
            desk.sender.start(wish, lambda status, place=place: hear(place, status), name="wish")
            for place, wish in enumerate(wishes)
        ]
        await sent.wait()
        tasks[1].cancel()
        await asyncio.wait([tasks[1]])
        await desk.records.call(lambda _store: None)
        assert [phases[-1] for phases in told] == [Phase.SENT, Phase.CANCELLED, Phase.SENT]
        assert wishes[1].story[-1] == (Created.MAYBE, "cancelled")
        assert [task.done() for task in tasks] == [False, True, False]


async def test_cancelled_before_its_first_step_it_says_so(open_desk: Any) -> None:
    async with open_desk() as desk:
        wish, told = CarrierWish(Carrier(), _answer), []
        task = desk.sender.start(wish, told.append, name="wish")
        task.cancel()
        await asyncio.wait([task])
        assert [status.phase for status in told] == [Phase.PREPARING, Phase.CANCELLED]
        assert wish.story == []


async def test_what_nobody_foresaw_is_settled_and_reported(open_desk: Any) -> None:
    async def break_down(on_departure: Callable[[], None]) -> int:
        on_departure()
        raise LookupError("unforeseen")

    async with open_desk() as desk:
        wish = CarrierWish(Carrier(), break_down)
        told = await _carry(desk, wish)
        assert (told[-1].phase, told[-1].created) == (Phase.FAILED, Created.MAYBE)
        assert wish.story[-1] == (Created.MAYBE, "LookupError")
        assert [type(failure) for failure in desk.failures] == [LookupError]


async def test_a_wish_is_asked_for_where_it_went(open_desk: Any) -> None:
    async with open_desk() as desk:
        assert await desk.sender.ask(CarrierWish(Carrier(), _answer)) == "asked by the way to the carrier"
        with pytest.raises(CannotReach):
            await desk.sender.ask(CarrierWish(Carrier(CannotReach("no way")), _answer))
