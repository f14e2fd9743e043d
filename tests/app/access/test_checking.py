"""Asking SigmaMind about a key that is not in use yet."""

from __future__ import annotations

from typing import Any

import pytest

from sigmamind_desktop.app.access.checking import KeyChecker
from sigmamind_desktop.domain.errors import (
    CannotReach,
    KeyRefused,
    MakesNoSense,
    NoAnswer,
    Reach,
    WrongAddress,
)
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.scenarios import Answer


async def _check(open_desk: Any, key: str = API_KEY, **settings: Any) -> Any:
    async with open_desk(key=None) as desk:

        async def client() -> Any:
            return await desk.access._client()

        return await KeyChecker(client, **settings).check(Secret(key))


async def test_a_key_that_sigmamind_takes_is_not_doubted(open_desk: Any, sandbox: Any) -> None:
    assert await _check(open_desk) is None
    sandbox.account.has_list = False
    assert isinstance(await _check(open_desk), WrongAddress)


async def test_a_key_that_sigmamind_does_not_know_is_refused(open_desk: Any) -> None:
    doubt = await _check(open_desk, "a-key-of-nobody")
    assert (type(doubt), doubt.status) == (KeyRefused, 401)


async def test_a_page_of_the_network_proves_nothing(open_desk: Any, sandbox: Any) -> None:
    sandbox.account.list_answer = Answer.WEB_PAGE
    assert isinstance(await _check(open_desk), MakesNoSense)


@pytest.mark.parametrize("patience", [0.05, 0.0])
async def test_an_answer_that_does_not_come_is_given_up(
    open_desk: Any, sandbox: Any, patience: float
) -> None:
    sandbox.account.list_answer = Answer.NONE
    assert isinstance(await _check(open_desk, patience=patience), NoAnswer)


async def test_what_is_in_the_way_to_a_client_is_the_reason() -> None:
    async def client() -> Any:
        raise CannotReach(Reach.PROXY)

    assert isinstance(await KeyChecker(client).check(Secret(API_KEY)), CannotReach)
