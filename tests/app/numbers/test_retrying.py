"""The account's list is read again by itself."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from sigmamind_desktop.app.numbers.refreshing import RefreshPhase
from sigmamind_desktop.app.numbers.retrying import Retrier, may_pass
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.errors import (
    AppError,
    CannotReach,
    KeyRefused,
    MakesNoSense,
    NoAnswer,
    NoKey,
    Reach,
    ServerFault,
    TooMany,
)
from sigmamind_desktop.sandbox.scenarios import Answer

_AT_ONCE = (0.0,)
NUMBER = "+14155550100"


class Ear:
    """What a Refresher said."""

    def __init__(self, refresher: Any) -> None:
        self.phases: list[RefreshPhase] = []
        refresher.changed.connect(lambda status: self.phases.append(status.phase))


async def test_a_server_that_comes_back_is_read_without_a_word(
    open_desk: Any, sandbox: Any, until: Any
) -> None:
    sandbox.account.numbers[NUMBER] = {"sipPhoneNumber": NUMBER, "active": True}
    sandbox.account.list_answer = Answer.SERVER_FAULT
    async with open_desk() as desk:
        await desk.book.load()
        retrier, ear = Retrier(desk.refresher, pauses=_AT_ONCE), Ear(desk.refresher)
        await desk.refresher.start()
        await until(desk.refresher.changed, lambda: len(ear.phases) > 3)
        assert desk.book.rows == []
        sandbox.account.list_answer = Answer.ACTIVE
        await until(desk.refresher.changed, lambda: desk.refresher.status.phase is RefreshPhase.DONE)
        assert [row.number for row in desk.book.rows] == [NUMBER]
        assert ear.phases[0] is RefreshPhase.REFRESHING
        assert set(ear.phases[1:-1]) == {RefreshPhase.FAILED}
        retrier.stop()


async def test_an_address_where_nobody_listens_is_tried_until_somebody_does(
    open_desk: Any, sandbox: Any, until: Any
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = ApiAddress.parse(f"http://127.0.0.1:{taken.getsockname()[1]}")
        async with open_desk(address=address) as desk:
            await desk.book.load()
            retrier, ear = Retrier(desk.refresher, pauses=_AT_ONCE), Ear(desk.refresher)
            await desk.refresher.start()
            await until(desk.refresher.changed, lambda: ear.phases.count(RefreshPhase.FAILED) > 2)
            retrier.stop()


async def test_pressing_refresh_while_it_is_tried_shows_that(open_desk: Any, sandbox: Any) -> None:
    async with open_desk() as desk:
        await desk.book.load()
        ear = Ear(desk.refresher)
        quiet = desk.refresher.start(quietly=True)
        assert ear.phases == []
        assert desk.refresher.start() is quiet
        await quiet
        assert ear.phases == [RefreshPhase.REFRESHING, RefreshPhase.DONE]


async def test_what_has_to_be_put_right_is_not_tried_again(open_desk: Any, sandbox: Any) -> None:
    sandbox.account.list_answer = Answer.KEY_REFUSED
    async with open_desk() as desk:
        await desk.book.load()
        retrier = Retrier(desk.refresher, pauses=_AT_ONCE)
        await desk.refresher.start()
        assert not retrier._timer.isActive()


def test_pauses_grow_and_a_longer_wish_of_the_server_is_kept_to(open_desk: Any, run_async: Any) -> None:
    async def pauses() -> list[int]:
        async with open_desk() as desk:
            retrier = Retrier(desk.refresher, pauses=(5.0, 15.0))
            seen = []
            for error in (NoAnswer(), NoAnswer(), NoAnswer(), TooMany(wait=90), TooMany()):
                desk.refresher._become(type(desk.refresher.status)(RefreshPhase.FAILED, error=error))
                seen.append(retrier._timer.interval() // 1000)
            retrier.stop()
            return seen

    assert run_async(pauses()) == [5, 15, 15, 90, 15]


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (NoAnswer(), True),
        (ServerFault(), True),
        (TooMany(), True),
        (CannotReach(Reach.NETWORK), True),
        (CannotReach(Reach.NAME), True),
        (CannotReach(Reach.CERTIFICATE), False),
        (CannotReach(Reach.PROXY_LOGIN), False),
        (KeyRefused(), False),
        (NoKey(), False),
        (MakesNoSense(), False),
        (None, False),
    ],
)
def test_what_may_be_over_by_itself(error: AppError | None, expected: bool) -> None:
    assert may_pass(error) is expected
