"""Which number gets which answer."""

from __future__ import annotations

import http.client
import json
from typing import Any

import pytest

from sigmamind_desktop.sandbox import answers
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.scenarios import SCENARIOS, Answer, answer_for
from sigmamind_desktop.sandbox.server import Sandbox


@pytest.fixture
def play(send: Any, full: dict[str, Any]) -> Any:
    """Import the number of a scenario."""
    return lambda ending: send(full | {"phoneNumber": "+1415555" + ending})


def test_a_number_without_a_scenario_becomes_active(play: Any) -> None:
    assert play("0100").json()["active"] is True


def test_0001_is_imported_but_inactive(play: Any, sandbox: Sandbox) -> None:
    answer = play("0001")
    assert answer.status == 200
    assert answer.json()["active"] is False
    assert list(sandbox.account.numbers) == ["+14155550001"]


def test_0002_is_imported_and_nothing_says_whether_it_is_active(play: Any, sandbox: Sandbox) -> None:
    answer = play("0002")
    assert answer.status == 200
    assert "active" not in answer.json()
    assert list(sandbox.account.numbers) == ["+14155550002"]


def test_0003_is_imported_after_five_seconds(play: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert answers._SLOW_SECONDS == 5
    waited: list[float] = []

    async def wait(seconds: float) -> None:
        waited.append(seconds)

    # The server's own loop sleeps too, by another name.
    monkeypatch.setattr(answers, "asyncio", type("asyncio", (), {"sleep": staticmethod(wait)}))
    answer = play("0003")
    assert answer.status == 200
    assert answer.json()["active"] is True
    assert waited == [5]


def test_0401_refuses_the_key(play: Any, sandbox: Sandbox) -> None:
    assert play("0401").status == 401
    assert sandbox.account.numbers == {}


def test_0403_does_not_let_the_key_import(play: Any, sandbox: Sandbox) -> None:
    assert play("0403").status == 403
    assert sandbox.account.numbers == {}


def test_0409_is_already_in_the_account(play: Any) -> None:
    answer = play("0409")
    assert answer.status == 409
    assert answer.json() == {"message": "Phone number already exists"}


def test_0422_does_not_accept_the_trunk_username(play: Any, sandbox: Sandbox) -> None:
    answer = play("0422")
    assert answer.status == 422
    assert [error["field"] for error in answer.json()["errors"]] == ["trunkUsername"]
    assert sandbox.account.numbers == {}


def test_0429_asks_to_wait_30_seconds(play: Any, sandbox: Sandbox) -> None:
    answer = play("0429")
    assert answer.status == 429
    assert answer.headers["Retry-After"] == "30"
    assert sandbox.account.numbers == {}


def test_0500_is_a_fault_and_did_not_arrive(play: Any, sandbox: Sandbox) -> None:
    assert play("0500").status == 500
    assert sandbox.account.numbers == {}


def test_0502_is_a_web_page_instead_of_an_answer(play: Any) -> None:
    answer = play("0502")
    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("text/html")
    assert answer.body.startswith(b"<!doctype html>")


def test_0504_gives_no_answer_and_did_arrive(sandbox: Sandbox, send: Any, full: dict[str, Any]) -> None:
    connection = http.client.HTTPConnection(sandbox.url.removeprefix("http://"), timeout=0.3)
    body = json.dumps(full | {"phoneNumber": "+14155550504"})
    connection.request("POST", "/v1/phone-number/import", body, {"X-API-Key": API_KEY})
    with pytest.raises(TimeoutError):
        connection.getresponse()
    connection.close()
    listed = send(method="GET", path="/v1/phone-numbers").json()["data"]
    assert [row["sipPhoneNumber"] for row in listed] == ["+14155550504"]
    assert send(full | {"phoneNumber": "+14155550100"}).status == 200


def test_every_scenario_is_tested_here() -> None:
    tested = {name[5:9] for name in globals() if name.startswith("test_0")}
    assert tested == set(SCENARIOS)


def test_every_answer_has_a_scenario_but_the_usual_one() -> None:
    assert sorted(SCENARIOS.values(), key=lambda answer: answer.value) == [
        answer for answer in Answer if answer is not Answer.ACTIVE
    ]


def test_the_scenarios_can_be_told_apart_by_their_endings() -> None:
    assert all(ending.isdigit() and len(ending) == 4 for ending in SCENARIOS)
    for ending, answer in SCENARIOS.items():
        assert answer_for("+1415555" + ending) is answer
        assert answer_for("+44208366" + ending) is answer


@pytest.mark.parametrize("number", ["+14155552671", "+14150401555", "+10001000000", ""])
def test_a_scenario_is_the_end_of_a_number(number: str) -> None:
    assert answer_for(number) is Answer.ACTIVE


def test_each_scenario_s_number_can_be_typed_into_the_form() -> None:
    from sigmamind_desktop.domain.phone_judging import judge_phone_number

    for ending in SCENARIOS:
        finding = judge_phone_number("+1415555" + ending, "US", required=True)
        assert finding.value == "+1415555" + ending
        assert finding.outcome.may_be_sent
