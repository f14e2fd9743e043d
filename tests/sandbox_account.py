"""The sandbox as most tests want it: empty, and with requests that can be waited for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import fields
from typing import Any

import pytest

from sigmamind_desktop.sandbox.account import SandboxAccount
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.sandbox.telnyx import TelnyxAccount
from sigmamind_desktop.sandbox.twilio_account import TwilioAccount


class Arrivals(list[Any]):
    """The sandbox's requests, which can be waited for.

    Attributes:
        act: called on the sandbox's thread when one arrives, before it is answered.
    """

    def __init__(self) -> None:
        super().__init__()
        self.act: Callable[[], object] = lambda: None
        self._tell: Callable[[], object] = lambda: None

    def append(self, body: Any) -> None:
        self.act()
        super().append(body)
        self._tell()

    async def come(self, count: int) -> None:
        """Wait until there are so many."""
        loop = asyncio.get_running_loop()
        while len(self) < count:
            come = asyncio.Event()
            self._tell = lambda come=come: loop.call_soon_threadsafe(come.set)
            if len(self) < count:
                await come.wait()
        self._tell = lambda: None


@pytest.fixture(scope="session")
def sandbox_server() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(sandbox_server: Sandbox) -> Sandbox:
    """A sandbox that has seen nothing yet. A test that cancels waits for what it has sent to arrive."""
    empty = SandboxAccount(requests=Arrivals(), changes=Arrivals(), calls=Arrivals())
    for each in fields(empty):
        setattr(sandbox_server.account, each.name, getattr(empty, each.name))
    for known, new in ((sandbox_server.twilio, TwilioAccount()), (sandbox_server.telnyx, TelnyxAccount())):
        vars(known).update(vars(new))
    return sandbox_server
