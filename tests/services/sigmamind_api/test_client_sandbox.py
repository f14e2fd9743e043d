"""The client and the sandbox, which is strict about what the API's page says."""

from __future__ import annotations

import dataclasses
import importlib.abc
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sigmamind_desktop.domain import errors
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import Created
from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox import answers
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.scenarios import SCENARIOS, Answer
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.services.http.exchange import Patience
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient

pytestmark = pytest.mark.usefixtures("qt_garbage_collected")

_STATES = {
    Answer.INACTIVE: NumberState.INACTIVE,
    Answer.UNKNOWN: NumberState.UNKNOWN,
    Answer.SLOW: NumberState.ACTIVE,
}
_ERRORS = {
    Answer.KEY_REFUSED: (errors.KeyRefused, Created.NO),
    Answer.NOT_ALLOWED: (errors.KeyRefused, Created.NO),
    Answer.USERNAME_REFUSED: (errors.FormNotAccepted, Created.NO),
    Answer.ALREADY_THERE: (errors.AlreadyThere, Created.NO),
    Answer.TOO_MANY: (errors.TooMany, Created.NO),
    Answer.SERVER_FAULT: (errors.ServerFault, Created.MAYBE),
    Answer.WEB_PAGE: (errors.MakesNoSense, Created.MAYBE),
    Answer.NONE: (errors.NoAnswer, Created.MAYBE),
}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def import_from(sandbox: Sandbox, run_async: Any, ask: Any) -> Callable[..., list[Any]]:
    """Import each of these, one after another, with one client."""

    def import_from(
        *wishes: ImportRequest, key: str = API_KEY, patience: Patience | None = None
    ) -> list[Any]:
        async def conversation() -> list[Any]:
            client = SigmaMindClient(ApiAddress.parse(sandbox.url), patience=patience)
            outcomes = [await ask(client, wish, Secret(key)) for wish in wishes]
            await client.aclose()
            return outcomes

        return run_async(conversation())

    return import_from


def test_a_full_import_becomes_the_number_that_was_asked_for(
    import_from: Any, sandbox: Sandbox, wish: ImportRequest
) -> None:
    full = dataclasses.replace(
        wish,
        friendly_name="Front desk",
        inbound_agent_id="awTw7UKhOsLGiDbt",
        outbound_agent_id="agent_D5D0p7TUs66TTAEAx",
        outbound_phone_number="+442083661177",
    )
    (outcome,) = import_from(full)
    assert outcome.error is None
    assert outcome.departures == 1
    assert outcome.result == PhoneNumber(
        number="+14155552671",
        state=NumberState.ACTIVE,
        friendly_name="Front desk",
        inbound_agent_id="awTw7UKhOsLGiDbt",
        outbound_agent_id="agent_D5D0p7TUs66TTAEAx",
        outbound_phone_number="+442083661177",
        termination_sip_uri="sip.telnyx.com",
        imported_at=outcome.result.imported_at,
    )
    assert sandbox.account.requests == [
        {
            "phoneNumber": "+14155552671",
            "trunkUsername": "acme",
            "trunkPassword": "pw-4d81b6f0a7-wxyz",
            "terminationSipURI": "sip.telnyx.com",
            "friendlyName": "Front desk",
            "inboundAgentId": "awTw7UKhOsLGiDbt",
            "outboundAgentId": "agent_D5D0p7TUs66TTAEAx",
            "outboundPhoneNumber": "+442083661177",
        }
    ]


def test_the_smallest_import_is_accepted_by_a_strict_server(import_from: Any, wish: ImportRequest) -> None:
    (outcome,) = import_from(wish)
    assert outcome.error is None
    assert outcome.result.friendly_name is None


def test_a_second_import_of_a_number_is_told_apart(import_from: Any, wish: ImportRequest) -> None:
    first, second = import_from(wish, wish)
    assert first.error is None
    assert type(second.error) is errors.AlreadyThere
    assert second.error.said == "Phone number already exists"


def test_a_wrong_key_is_refused(import_from: Any, sandbox: Sandbox, wish: ImportRequest) -> None:
    (outcome,) = import_from(wish, key="another-key")
    assert type(outcome.error) is errors.KeyRefused
    assert sandbox.account.requests == []


@pytest.mark.parametrize(
    ("ending", "answer"), SCENARIOS.items(), ids=[answer.name.lower() for answer in SCENARIOS.values()]
)
def test_each_scenario_becomes_what_its_answer_says(
    ending: str, answer: Answer, import_from: Any, wish: ImportRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answers, "_SLOW_SECONDS", 0.0)
    patience = Patience(connect=20, read=0.2, total=25) if answer is Answer.NONE else None
    number = dataclasses.replace(wish, phone_number="+1415555" + ending)
    (outcome,) = import_from(number, patience=patience)
    if answer in _STATES:
        assert outcome.result.state is _STATES[answer]
    else:
        assert (type(outcome.error), outcome.error.created) == _ERRORS[answer]
    if answer is Answer.TOO_MANY:
        assert outcome.error.wait == 30
    if answer is Answer.USERNAME_REFUSED:
        assert list(outcome.error.fields) == [FieldId.TRUNK_USERNAME]


def test_the_whole_of_the_form_s_limits_is_accepted(import_from: Any, wish: ImportRequest) -> None:
    longest = ImportRequest(
        phone_number="+123456789012345",
        trunk_username="ü" * 128,
        trunk_password=Secret("🔑" * 128),
        termination_sip_uri="a" * 63 + "." + "b" * 63 + "." + "c" * 63 + "." + "d" * 61,
        friendly_name="\u2028" * 128,
        inbound_agent_id="x" * 64,
        outbound_agent_id="y" * 64,
        outbound_phone_number="+1234567",
    )
    (outcome,) = import_from(longest)
    assert outcome.error is None


class Looked(importlib.abc.MetaPathFinder):
    """Notes which modules Python looks for."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def find_spec(self, name: str, *_: object) -> None:
        self.names.append(name)


async def test_no_request_has_python_look_for_a_module(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = SigmaMindClient(ApiAddress.parse(sandbox.url))
    await client.check_key(Secret(API_KEY))
    looked = Looked()
    monkeypatch.setattr(sys, "meta_path", [looked, *sys.meta_path])
    await client.check_key(Secret(API_KEY))
    await client.aclose()
    assert looked.names == []


@pytest.mark.usefixtures("qt_garbage_collected")
async def test_the_sandbox_lists_what_was_imported(sandbox: Sandbox, ask: Any, wish: ImportRequest) -> None:
    from dataclasses import replace

    key = Secret(API_KEY)
    wishes = [replace(wish, phone_number=f"+1212555{index:04}") for index in range(1000, 1105)]

    client = SigmaMindClient(ApiAddress.parse(sandbox.url))
    assert (await client.list_numbers(key)).rows == []
    imported = [(await ask(client, wish, key)).result for wish in wishes]
    pages: list[int] = []
    listed = (await client.list_numbers(key, on_rows=lambda rows: pages.append(len(rows)))).rows
    assert [replace(number, imported_at=None) for number in imported] == listed
    assert pages == [100]  # the last one is the whole list's end
    with pytest.raises(errors.KeyRefused):
        await client.list_numbers(Secret("another-key"))
    await client.aclose()


@pytest.mark.usefixtures("qt_garbage_collected")
@pytest.mark.parametrize(("ending", "arrived"), [("0504", True), ("0500", False)], ids=["arrived", "lost"])
async def test_the_list_tells_what_became_of_an_import_that_nobody_answered(
    ending: str, arrived: bool, sandbox: Sandbox, ask: Any, wish: ImportRequest
) -> None:
    from dataclasses import replace

    key = Secret(API_KEY)
    number = "+1212555" + ending

    patience = Patience(connect=20, read=0.2, total=25)
    client = SigmaMindClient(ApiAddress.parse(sandbox.url), patience=patience)
    outcome = await ask(client, replace(wish, phone_number=number), key)
    assert outcome.error.created is errors.Created.MAYBE
    assert (number in {row.number for row in (await client.list_numbers(key)).rows}) is arrived
    await client.aclose()
