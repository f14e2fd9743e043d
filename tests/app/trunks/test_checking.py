"""Checking a trunk's host, one check at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.app.trunks.checking import TrunkCheck, TrunkChecker, TrunkCheckPhase
from sigmamind_desktop.domain.trunks.check import CheckLine, CheckResult, Subject, Verdict

_NAME = CheckLine(Subject.NAME, CheckResult.NAME_FOUND)
_UDP = CheckLine(Subject.UDP, CheckResult.ANSWERS)


class Probe:
    """Finds two lines, the second one when it may."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        self.goes_on = asyncio.Event()

    async def check(self, host: str, tell: Callable[[CheckLine], None], *, asks_inside: bool) -> None:
        if host == "broken.example.com":
            raise ZeroDivisionError
        tell(_UDP)
        self.begun.set()
        await self.goes_on.wait()
        tell(_NAME)


@pytest.fixture
def checking(qapp: Any) -> Any:
    failures: list[BaseException] = []
    seen: list[TrunkCheck] = []
    probes = [Probe(), Probe()]
    to_make = iter(probes)
    checker = TrunkChecker(make_probe=lambda: next(to_make), tasks=TaskKeeper(failures.append))
    checker.changed.connect(seen.append)
    return checker, probes, seen, failures


async def _begun(probe: Probe) -> Probe:
    await probe.begun.wait()
    return probe


async def test_lines_are_told_as_they_come_in_the_order_of_the_subjects(checking: Any) -> None:
    checker, probes, seen, _ = checking

    task = checker.start("sip.telnyx.com")
    assert checker.is_checking("sip.telnyx.com")
    (await _begun(probes[0])).goes_on.set()
    await task
    assert [check.lines for check in seen] == [(), (_UDP,), (_NAME, _UDP), (_NAME, _UDP)]
    assert [check.phase for check in seen[-2:]] == [TrunkCheckPhase.CHECKING, TrunkCheckPhase.DONE]
    assert [check.verdict for check in seen] == [None, None, None, Verdict.ANSWERS]
    assert checker.verdict("sip.telnyx.com") is Verdict.ANSWERS
    assert checker.last("sip.telnyx.com") == seen[-1]
    assert not checker.is_checking("sip.telnyx.com")


async def test_the_newest_host_wins(checking: Any) -> None:
    checker, probes, seen, _ = checking

    first = checker.start("one.example.com")
    old = await _begun(probes[0])
    second = checker.start("two.example.com")
    (await _begun(probes[1])).goes_on.set()
    old.goes_on.set()
    await asyncio.wait([first, second])
    assert first.cancelled()
    assert seen[-1].host == "two.example.com"
    assert checker.verdict("one.example.com") is None
    assert checker.verdict("two.example.com") is Verdict.ANSWERS


async def test_the_same_host_is_not_checked_twice_at_once(checking: Any) -> None:
    checker, probes, _, _ = checking

    task = checker.start("one.example.com")
    assert checker.start("one.example.com") is task
    (await _begun(probes[0])).goes_on.set()
    await task
    assert not probes[1].begun.is_set()


async def test_what_was_stopped_is_not_known(checking: Any) -> None:
    checker, probes, seen, _ = checking

    task = checker.start("one.example.com")
    await _begun(probes[0])
    checker.cancel()
    assert seen[-1].phase is TrunkCheckPhase.CANCELLED
    assert seen[-1].lines == (_UDP,)
    await asyncio.wait([task])
    assert checker.verdict("one.example.com") is None
    checker.cancel()  # nothing is under way any more
    assert seen[-1].phase is TrunkCheckPhase.CANCELLED


async def test_a_check_can_begin_anew_at_once(checking: Any) -> None:
    checker, probes, seen, _ = checking

    stopped = checker.start("one.example.com")
    await _begun(probes[0])
    checker.cancel()
    task = checker.start("one.example.com")
    assert seen[-1].phase is TrunkCheckPhase.CHECKING
    (await _begun(probes[1])).goes_on.set()
    await asyncio.wait([stopped, task])
    assert seen[-1].phase is TrunkCheckPhase.DONE


@pytest.mark.expect_log("did not end in time")
async def test_a_check_that_does_not_end_is_given_up(checking: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    checker, _, seen, failures = checking
    monkeypatch.setattr("sigmamind_desktop.app.trunks.checking._DEADLINE", 0.05)

    await checker.start("one.example.com")
    assert seen[-1].phase is TrunkCheckPhase.FAILED
    assert seen[-1].lines == (_UDP,)
    assert failures == []


async def test_a_check_that_breaks_down_says_so_and_is_reported(checking: Any) -> None:
    checker, _, seen, failures = checking

    await asyncio.wait([checker.start("broken.example.com")])
    assert seen[-1].phase is TrunkCheckPhase.FAILED
    assert seen[-1].verdict is None
    assert [type(failure) for failure in failures] == [ZeroDivisionError]


class _Keeper:
    """Keeps what it is to tell with, and never ends."""

    def __init__(self) -> None:
        self.told_with: list[Callable[[CheckLine], None]] = []
        self.begun = asyncio.Event()

    async def check(self, host: str, tell: Callable[[CheckLine], None], *, asks_inside: bool) -> None:
        self.told_with.append(tell)
        self.begun.set()
        await asyncio.Event().wait()


@pytest.mark.parametrize("next_host", [None, "two.example.com"])
async def test_what_a_check_tells_after_its_end_counts_for_nothing(next_host: str | None, qapp: Any) -> None:
    probe = _Keeper()
    checker = TrunkChecker(make_probe=lambda: probe, tasks=TaskKeeper(lambda _: None))

    task = checker.start("one.example.com")
    await probe.begun.wait()
    # It is on its way when the check is stopped, and so arrives before the task learns of it.
    asyncio.get_running_loop().call_soon(probe.told_with[0], _UDP)
    if next_host is None:
        checker.cancel()
    else:
        checker.start(next_host)
    await asyncio.wait([task])
    expected = TrunkCheckPhase.CANCELLED if next_host is None else TrunkCheckPhase.CHECKING
    assert checker.status == TrunkCheck(expected, next_host or "one.example.com")
    again = checker.start("one.example.com")
    assert again is not task
    checker.cancel()
    await asyncio.wait([again])


async def test_a_check_whose_task_is_gone_begins_anew(qapp: Any) -> None:
    probe = _Keeper()
    checker = TrunkChecker(make_probe=lambda: probe, tasks=TaskKeeper(lambda _: None))

    task = checker.start("one.example.com")
    task.cancel()
    await asyncio.wait([task])
    again = checker.start("one.example.com")
    await probe.begun.wait()
    checker.cancel()
    await asyncio.wait([again])
