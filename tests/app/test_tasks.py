from __future__ import annotations

import asyncio
import gc
import weakref

import pytest

from sigmamind_desktop.app.tasks import TaskKeeper


async def _wait_for_ever() -> None:
    # Nothing but the task itself holds this future.
    await asyncio.get_running_loop().create_future()


async def _fail() -> None:
    raise LookupError("lost")


async def test_a_task_that_nobody_else_holds_lives_until_it_ends() -> None:
    keeper = TaskKeeper(lambda error: None)
    task = weakref.ref(keeper.spawn(_wait_for_ever(), name="waits"))
    await asyncio.sleep(0)
    gc.collect()
    assert task() is not None
    await keeper.close()
    await asyncio.sleep(0)
    gc.collect()
    assert task() is None


async def test_spawn_gives_the_task_with_its_name_and_result() -> None:
    async def answer() -> int:
        return 42

    task = TaskKeeper(lambda error: None).spawn(answer(), name="answers")
    assert task.get_name() == "answers"
    assert await task == 42


async def test_a_failure_is_reported_once() -> None:
    reports: list[BaseException] = []

    keeper = TaskKeeper(reports.append)
    task = keeper.spawn(_fail(), name="fails")
    await asyncio.wait([task])
    del task
    # Without an owner the event loop would report it again when the task is collected.
    gc.collect()
    await keeper.close()
    assert [type(error) for error in reports] == [LookupError]


async def test_each_failing_task_is_reported() -> None:
    reports: list[BaseException] = []

    keeper = TaskKeeper(reports.append)
    await asyncio.wait([keeper.spawn(_fail(), name=str(number)) for number in range(3)])
    assert len(reports) == 3


async def test_a_cancellation_is_no_failure() -> None:
    reports: list[BaseException] = []

    task = TaskKeeper(reports.append).spawn(_wait_for_ever(), name="waits")
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
    assert reports == []


async def test_close_waits_for_what_tasks_do_at_their_end() -> None:
    ended: list[str] = []

    async def tidy_up() -> None:
        try:
            await _wait_for_ever()
        finally:
            await asyncio.sleep(0)
            ended.append("tidy")

    keeper = TaskKeeper(lambda error: None)
    keeper.spawn(tidy_up(), name="tidies up")
    await asyncio.sleep(0)
    await keeper.close()
    assert ended == ["tidy"]


async def test_a_failure_while_closing_is_reported() -> None:
    reports: list[BaseException] = []

    async def fail_at_the_end() -> None:
        try:
            await _wait_for_ever()
        finally:
            raise LookupError("at the end")

    keeper = TaskKeeper(reports.append)
    keeper.spawn(fail_at_the_end(), name="fails late")
    await asyncio.sleep(0)
    await keeper.close()
    assert [str(error) for error in reports] == ["at the end"]


async def test_close_gives_up_at_its_deadline() -> None:
    let_go = asyncio.Event()

    async def cling() -> None:
        while not let_go.is_set():
            try:
                await let_go.wait()
            except asyncio.CancelledError:
                continue

    keeper = TaskKeeper(lambda error: None)
    task = keeper.spawn(cling(), name="clings")
    await asyncio.sleep(0)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await keeper.close()
    assert not task.done()
    let_go.set()
    await task


async def test_close_with_no_task_returns() -> None:
    await TaskKeeper(lambda error: None).close()
