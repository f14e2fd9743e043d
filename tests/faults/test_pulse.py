"""What holds the window up is noticed: otherwise the other files here prove nothing."""

from __future__ import annotations

import asyncio
import time

import pytest

from tests.faults.pulse import SECONDS_HELD_UP, Pulse


@pytest.mark.linux_only("the wait for a processor")
async def test_a_call_that_blocks_is_noticed() -> None:
    pulse = Pulse()
    await asyncio.sleep(0)
    time.sleep(2 * SECONDS_HELD_UP)  # noqa: ASYNC251 - as a keychain or a disk would
    await asyncio.sleep(0)
    pulse.stop()
    assert pulse.longest > SECONDS_HELD_UP


async def test_waiting_for_something_to_happen_is_none() -> None:
    pulse = Pulse()
    await asyncio.sleep(3 * SECONDS_HELD_UP)
    pulse.stop()
    assert pulse.longest < SECONDS_HELD_UP
