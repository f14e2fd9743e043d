"""Calls that block, off the event loop's thread."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextlib import suppress
from queue import SimpleQueue
from typing import Any, TypeAlias, TypeVar

from sigmamind_desktop.runtime import late_asyncio as asyncio

T = TypeVar("T")

_Calls: TypeAlias = "SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None]"


class Worker:
    """Carries out calls one after another on one daemon thread.

    Not a `ThreadPoolExecutor`, because that is joined when the process ends, and a call that never
    returns (a keychain's prompt, a dead network drive) would keep the program from ending. The thread
    ends when nobody holds the worker any more and what was queued is done.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._calls: _Calls = SimpleQueue()
        self._thread: threading.Thread | None = None

    def submit(self, call: Callable[[], T]) -> Future[T]:
        """Queue a call; it is carried out even if nobody waits for it."""
        future: Future[T] = Future()
        # From here on it can't be cancelled: what is asked for is done.
        future.set_running_or_notify_cancel()
        self._calls.put((future, call))
        if self._thread is None:
            self._thread = threading.Thread(
                target=_carry_out, args=(self._calls,), name=self._name, daemon=True
            )
            self._thread.start()
            weakref.finalize(self, self._calls.put, None)
        return future

    async def call(self, call: Callable[[], T], *, seconds: float | None = None) -> T:
        """Queue a call and wait for its result; see `result_of`."""
        return await result_of(self.submit(call), seconds=seconds)


def _carry_out(calls: _Calls) -> None:
    while asked := calls.get():
        future, call = asked
        try:
            future.set_result(call())
        except BaseException as error:  # noqa: BLE001 - handed to whoever waits
            future.set_exception(error)
        # Hold no secret in a local while waiting for the next call.
        del asked, future, call


async def result_of(asked: Future[T], *, seconds: float | None = None) -> T:
    """Wait for the result of a call that was queued, at most so many seconds.

    Cancelling, or the deadline, only ends the waiting: the call itself is carried out.

    Raises:
        TimeoutError: if the deadline passed.
    """
    async with asyncio.timeout(seconds):
        # Cancelling does not reach the call, because it counts as running from the start. No shield: it
        # would keep a late failure, and asyncio complain of it, though it concerns nobody any more.
        return await asyncio.wrap_future(asked)


async def run_apart(name: str, make: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine on an event loop of its own, on a daemon thread, and wait for its result.

    What blocks there blocks nobody else. Cancelling cancels it there, and does not wait for its end.
    """
    began: Future[tuple[asyncio.AbstractEventLoop, asyncio.Task[Any]]] = Future()

    async def run() -> T:
        task = asyncio.current_task()
        assert task is not None
        began.set_result((asyncio.get_running_loop(), task))
        return await make()

    asked = Worker(name).submit(lambda: asyncio.run(run()))
    try:
        return await result_of(asked)
    except asyncio.CancelledError:
        began.add_done_callback(_cancel)
        raise


def _cancel(began: Future[tuple[asyncio.AbstractEventLoop, asyncio.Task[Any]]]) -> None:
    loop, task = began.result()
    with suppress(RuntimeError):  # that loop has ended by itself
        loop.call_soon_threadsafe(task.cancel)
