from __future__ import annotations

import asyncio
import gc
import weakref
from typing import Any

import pytest

from sigmamind_desktop.app.tasks import TaskKeeper


async def _wait_for_ever() -> None:
    # Nothing but the task itself holds this future.
    await asyncio.get_running_loop().create_future()


async def _fail() -> None:
    raise LookupError("lost")


def test_a_task_that_nobody_else_holds_lives_until_it_ends(run_async: Any) -> None:
    async def scene() -> None:
        keeper = TaskKeeper(lambda error: None)
        task = weakref.ref(keeper.spawn(_wait_for_ever(), name="waits"))
        await asyncio.sleep(0)
        gc.collect()
        assert task() is not None
        await keeper.close()
        await asyncio.sleep(0)
        gc.collect()
        assert task() is None

    run_async(scene())


def test_spawn_gives_the_task_with_its_name_and_result(run_async: Any) -> None:
    async def answer() -> int:
        return 42

    async def scene() -> None:
        task = TaskKeeper(lambda error: None).spawn(answer(), name="answers")
        assert task.get_name() == "answers"
        assert await task == 42

    run_async(scene())


def test_a_failure_is_reported_once(run_async: Any) -> None:
    reports: list[BaseException] = []

    async def scene() -> None:
        keeper = TaskKeeper(reports.append)
        task = keeper.spawn(_fail(), name="fails")
        await asyncio.wait([task])
        del task
        # Without an owner the event loop would report it again when the task is collected.
        gc.collect()
        await keeper.close()

    run_async(scene())
    assert [type(error) for error in reports] == [LookupError]


def test_each_failing_task_is_reported(run_async: Any) -> None:
    reports: list[BaseException] = []

    async def scene() -> None:
        keeper = TaskKeeper(reports.append)
        await asyncio.wait([keeper.spawn(_fail(), name=str(number)) for number in range(3)])

    run_async(scene())
    assert len(reports) == 3


def test_a_cancellation_is_no_failure(run_async: Any) -> None:
    reports: list[BaseException] = []

    async def scene() -> None:
        task = TaskKeeper(reports.append).spawn(_wait_for_ever(), name="waits")
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()

    run_async(scene())
    assert reports == []


def test_close_waits_for_what_tasks_do_at_their_end(run_async: Any) -> None:
    ended: list[str] = []

    async def tidy_up() -> None:
        try:
            await _wait_for_ever()
        finally:
            await asyncio.sleep(0)
            ended.append("tidy")

    async def scene() -> None:
        keeper = TaskKeeper(lambda error: None)
        keeper.spawn(tidy_up(), name="tidies up")
        await asyncio.sleep(0)
        await keeper.close()

    run_async(scene())
    assert ended == ["tidy"]


def test_a_failure_while_closing_is_reported(run_async: Any) -> None:
    reports: list[BaseException] = []

    async def fail_at_the_end() -> None:
        try:
            await _wait_for_ever()
        finally:
            raise LookupError("at the end")

    async def scene() -> None:
        keeper = TaskKeeper(reports.append)
        keeper.spawn(fail_at_the_end(), name="fails late")
        await asyncio.sleep(0)
        await keeper.close()

    run_async(scene())
    assert [str(error) for error in reports] == ["at the end"]


def test_close_gives_up_at_its_deadline(run_async: Any) -> None:
    async def scene() -> None:
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

    run_async(scene())


def test_close_with_no_task_returns(run_async: Any) -> None:
    run_async(TaskKeeper(lambda error: None).close())
