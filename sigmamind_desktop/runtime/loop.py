"""The event loop: asyncio on Qt's, and nothing else."""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from sigmamind_desktop.runtime import late_asyncio as asyncio


def run(main: Coroutine[Any, Any, int], app: QApplication) -> int:
    """Run `main` on Qt's event loop; returns its result, or 1 if the system ended the loop before.

    The program ends when `main` returns, not when the last window closes: by then everything
    that `main` awaits must have had its turn.
    """
    app.setQuitOnLastWindowClosed(False)
    has_ended = was_ended = False

    async def noted() -> int:
        nonlocal has_ended
        try:
            return await main
        finally:
            has_ended = True

    try:
        with (
            asyncio.Runner(loop_factory=lambda: _make(app)) as runner,
            closing_generators(runner.get_loop()),
        ):
            try:
                return runner.run(noted())
            except RuntimeError:
                was_ended = not has_ended
                raise
    except RuntimeError:
        # A log-out ends Qt's loop, see `on_quit`; what is still open there can't be closed any more.
        if not was_ended:
            raise
        return 1


def _make(app: QApplication) -> asyncio.AbstractEventLoop:
    # It picks whichever Qt binding it finds; there is one here.
    os.environ["QT_API"] = "pyside6"
    import qasync  # which the first paint does not need

    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(app)
    return loop


@contextmanager
def closing_generators(loop: Any) -> Iterator[None]:
    """Have `loop` close the asynchronous generators that nobody finishes.

    asyncio's own loops see to that while they run; qasync's does not.
    """
    before = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(loop._asyncgen_firstiter_hook, loop._asyncgen_finalizer_hook)
    try:
        yield
    finally:
        sys.set_asyncgen_hooks(*before)


def on_quit(callback: Callable[[], None]) -> Callable[[], None]:
    """Call `callback` when Qt's loop ends, and the process perhaps right after it; returns what undoes this.

    A log-out does that, on Windows by a message, on X11 by taking the display away; it waits for nothing
    that is asynchronous. Called once. https://doc.qt.io/qt-6/qcoreapplication.html#aboutToQuit
    """
    app = QApplication.instance()
    assert app is not None
    waiting = [callback]

    def tell() -> None:
        while waiting:
            waiting.pop()()

    app.aboutToQuit.connect(tell)
    return waiting.clear


def on_termination(callback: Callable[[], None]) -> None:
    """Call `callback` on the event loop when the system asks the process to end (SIGINT, SIGTERM).

    Python handles a signal between two byte codes, and there is none while Qt waits: the byte
    that the system writes for each signal wakes Qt up.
    https://doc.qt.io/qt-6/unix-signals.html
    """
    if os.name != "posix":
        return
    reader, writer = socket.socketpair()
    reader.setblocking(False)
    writer.setblocking(False)
    signal.set_wakeup_fd(writer.fileno())
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)

    def wake() -> None:
        reader.recv(64)

    notifier.activated.connect(wake)
    # The three live as long as the process.
    on_termination.__dict__["kept"] = (reader, writer, notifier)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: callback())
