"""Blocking calls on a thread of their own."""

from __future__ import annotations

import asyncio
import gc
import threading
import weakref
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Future
from typing import Any

import pytest

from sigmamind_desktop.runtime.worker import Worker, result_of, run_apart

pytestmark = pytest.mark.usefixtures("qt_garbage_collected")


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Holds a call up; opened at the end, so that no thread outlives its test."""
    gate = threading.Event()
    yield gate
    gate.set()


def _soon(coroutine: Coroutine[Any, Any, Any]) -> Any:
    async def bounded() -> Any:
        async with asyncio.timeout(30):
            return await coroutine

    return asyncio.run(bounded())


def test_a_call_s_result_comes_back() -> None:
    assert _soon(Worker("test").call(lambda: 42)) == 42


def test_calls_run_on_one_thread_that_is_not_the_caller_s() -> None:
    async def threads() -> list[threading.Thread]:
        worker = Worker("by name")
        return [await worker.call(threading.current_thread) for _ in range(3)]

    first, *others = _soon(threads())
    assert others == [first, first]
    assert first is not threading.current_thread()
    assert first.name == "by name"
    assert first.daemon


def test_calls_run_in_the_order_of_asking(gate: threading.Event) -> None:
    async def order() -> list[int]:
        worker, done = Worker("test"), []
        held = worker.submit(gate.wait)
        futures = [worker.submit(lambda index=index: done.append(index)) for index in range(50)]
        assert not any(future.done() for future in futures)
        gate.set()
        await asyncio.gather(*(asyncio.wrap_future(future) for future in [held, *futures]))
        return done

    assert _soon(order()) == list(range(50))


def test_two_workers_do_not_wait_for_each_other(gate: threading.Event) -> None:
    async def both() -> str:
        held = Worker("held").submit(gate.wait)
        answer = await Worker("free").call(lambda: "free")
        assert not held.done()
        return answer

    assert _soon(both()) == "free"


@pytest.mark.parametrize(
    "error", [ValueError("x"), KeyError("x"), SystemExit(3), KeyboardInterrupt()], ids=repr
)
def test_an_exception_is_passed_on_and_the_next_call_runs(error: BaseException) -> None:
    def fail() -> None:
        raise error

    worker = Worker("test")
    assert worker.submit(fail).exception(30) is error
    assert worker.submit(lambda: "next").result(30) == "next"


def test_an_exception_reaches_whoever_awaits_the_call() -> None:
    def fail() -> None:
        raise ValueError("why")

    with pytest.raises(ValueError, match="why"):
        _soon(Worker("test").call(fail))


def test_cancelling_the_waiter_does_not_stop_the_call(gate: threading.Event) -> None:
    async def cancel() -> list[str]:
        worker, done, begun = Worker("test"), [], threading.Event()

        def work() -> None:
            begun.set()
            gate.wait()
            done.append("work")

        waiting = asyncio.create_task(worker.call(work))
        await asyncio.to_thread(begun.wait)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        gate.set()
        assert await worker.call(lambda: "next") == "next"
        return done

    assert _soon(cancel()) == ["work"]


def test_cancelling_before_its_turn_does_not_stop_the_call(gate: threading.Event) -> None:
    async def cancel() -> list[str]:
        worker, done = Worker("test"), []
        worker.submit(gate.wait)
        waiting = asyncio.create_task(worker.call(lambda: done.append("work")))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        gate.set()
        await worker.call(lambda: done.append("next"))
        return done

    assert _soon(cancel()) == ["work", "next"]


@pytest.mark.parametrize("held", [False, True], ids=["running", "queued"])
def test_a_submitted_call_can_not_be_cancelled(held: bool, gate: threading.Event) -> None:
    worker, done = Worker("test"), []
    if held:
        worker.submit(gate.wait)

    def work() -> None:
        gate.wait()
        done.append("work")

    future = worker.submit(work)
    assert not future.cancel()
    gate.set()
    future.result(30)
    assert done == ["work"]
    assert worker.submit(lambda: "next").result(30) == "next"


def test_a_waiter_s_end_by_cancelling_a_wrapped_call_leaves_the_worker_alive(gate: threading.Event) -> None:
    async def cancel() -> str:
        worker = Worker("test")
        waiting = asyncio.wrap_future(worker.submit(gate.wait))
        waiting.cancel()
        gate.set()
        return await worker.call(lambda: "next")

    assert _soon(cancel()) == "next"


def test_a_deadline_ends_the_waiting_and_not_the_call(gate: threading.Event) -> None:
    async def wait() -> list[str]:
        worker, done = Worker("test"), []

        def work() -> None:
            gate.wait()
            done.append("work")

        with pytest.raises(TimeoutError):
            await worker.call(work, seconds=0.01)
        assert done == []
        gate.set()
        await worker.call(lambda: done.append("next"), seconds=30)
        return done

    assert _soon(wait()) == ["work", "next"]


def test_a_call_that_hangs_does_not_keep_the_interpreter_from_ending(run_script: Callable[..., Any]) -> None:
    script = """
import threading
from sigmamind_desktop.runtime.worker import Worker
begun = threading.Event()
def hang():
    begun.set()
    threading.Event().wait()
worker = Worker("hanging")
worker.submit(hang)
worker.submit(lambda: print("never"))
begun.wait()
print("end")
"""
    assert run_script(script).stdout == "end\n"


def test_a_result_is_not_kept_by_the_waiting_thread() -> None:
    class Result:
        pass

    gone = threading.Event()
    worker = Worker("test")
    result = worker.submit(Result).result(30)
    weakref.finalize(result, gone.set)
    del result
    gc.collect()
    assert gone.wait(30)


def test_the_thread_of_a_worker_that_nobody_holds_ends_once_all_is_done(gate: threading.Event) -> None:
    worker, done = Worker("test"), []
    thread = worker.submit(threading.current_thread).result(30)
    worker.submit(gate.wait)
    worker.submit(lambda: done.append("queued"))
    del worker
    gc.collect()
    assert thread.is_alive()
    gate.set()
    thread.join(30)
    assert not thread.is_alive()
    assert done == ["queued"]


def test_what_fails_while_the_loop_ends_and_nobody_waits_is_not_complained_of(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def give_up() -> None:
        waiting = asyncio.ensure_future(result_of(asked))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    asked: Future[None] = Future()
    asked.set_running_or_notify_cancel()
    loop = asyncio.new_event_loop()
    loop.run_until_complete(give_up())
    asked.set_exception(ZeroDivisionError())
    # The loop hears of the failure in its last round.
    loop.call_soon(loop.stop)
    loop.run_forever()
    loop.close()
    gc.collect()
    assert not caplog.records


async def test_what_runs_apart_has_a_loop_and_a_thread_of_its_own() -> None:
    async def where() -> tuple[Any, str]:
        return asyncio.get_running_loop(), threading.current_thread().name

    loop, name = await run_apart("elsewhere", where)
    assert loop is not asyncio.get_running_loop()
    assert name == "elsewhere"


async def test_what_fails_apart_fails_here() -> None:
    async def fail() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await run_apart("fails", fail)


async def test_cancelling_here_cancels_apart() -> None:
    begun, ended = threading.Event(), threading.Event()

    async def wait() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    waiting = asyncio.ensure_future(run_apart("waits", wait))
    await asyncio.to_thread(begun.wait, 10)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert ended.wait(10)
