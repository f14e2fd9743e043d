from __future__ import annotations

import gc
import http.client
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.server import Sandbox

IMPORT = "/v1/phone-number/import"


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


@pytest.fixture(scope="session", autouse=True)
def qt_garbage_collected() -> None:
    """End here what earlier tests left of their event loops.

    Such a loop is a circle of Qt objects. Whichever thread next collects garbage would end them,
    and Qt warns of any thread but theirs; the sandbox has a thread of its own.
    """
    gc.collect()


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def sandbox(running: Sandbox) -> Sandbox:
    """A running sandbox that remembers nothing."""
    running.account.numbers.clear()
    running.account.requests.clear()
    running.account.inbound.clear()
    running.account.dials_every = 0
    return running


@pytest.fixture
def full() -> dict[str, Any]:
    """An import with every field."""
    return {
        "phoneNumber": "+14155552671",
        "trunkUsername": "acme",
        "trunkPassword": "pw",
        "terminationSipURI": "sip.telnyx.com",
        "friendlyName": "Front desk",
        "inboundAgentId": "awTw7UKhOsLGiDbt",
        "outboundAgentId": "agent_D5D0p7TUs66TTAEAx",
        "outboundPhoneNumber": "+442083661177",
    }


@pytest.fixture
def send(sandbox: Sandbox) -> Callable[..., Answer]:
    """One request to the sandbox by the standard library's client."""

    def send(
        body: object = b"",
        *,
        method: str = "POST",
        path: str = IMPORT,
        key: str | None = API_KEY,
    ) -> Answer:
        connection = http.client.HTTPConnection(sandbox.url.removeprefix("http://"), timeout=30)
        headers = {"Content-Type": "application/json"} | ({"X-API-Key": key} if key is not None else {})
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        try:
            connection.request(method, path, data, headers)
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        finally:
            connection.close()

    return send
