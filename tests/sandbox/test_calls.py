"""Calls that come in at the look-alike's numbers."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.scenarios import SILENT
from sigmamind_desktop.sandbox.server import Sandbox

_RINGS, _SILENT = "+14155552671", f"+1415555{SILENT}"


@pytest.fixture
def read(sandbox: Sandbox) -> Any:
    def read() -> list[Any]:
        answer = httpx.get(f"{sandbox.url}/v1/calls", headers={"X-API-Key": API_KEY})
        rows: list[Any] = answer.json()["data"]
        return rows

    return read


@pytest.fixture(autouse=True)
def numbers(sandbox: Sandbox) -> None:
    for number in (_RINGS, _SILENT):
        sandbox.account.numbers[number] = {"sipPhoneNumber": number, "active": True}


def test_nobody_calls_unless_it_is_told_to(read: Any) -> None:
    assert [read(), read(), read()] == [[], [], []]


def test_now_and_then_somebody_dials_each_number_that_is_not_silent(read: Any, sandbox: Sandbox) -> None:
    sandbox.account.dials_every = 2
    seen = [len(read()) for _ in range(4)]
    assert seen == sorted(seen)
    assert seen[-1] == 2
    assert {row["phoneNumber"]["sipPhoneNumber"] for row in read()} == {_RINGS}


def test_an_agent_takes_the_call_where_the_number_has_one(read: Any, sandbox: Sandbox) -> None:
    sandbox.account.dials_every = 1
    sandbox.account.numbers[_RINGS]["inboundAgentId"] = "awTw7UKhOsLGiDbt"
    (call,) = read()
    assert (call["status"], call["agent"]["name"]) == ("ended", "Support")
    sandbox.account.numbers[_RINGS]["inboundAgentId"] = None
    assert read()[-1]["status"] == "not-connected"
