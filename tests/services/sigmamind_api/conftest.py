"""A client that asks a server on loopback, which answers with whatever bytes it is told to."""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import pytest

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.errors import AppError
from sigmamind_desktop.domain.numbers.record import ImportRequest, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.http.exchange import Patience
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient
from tests.services.raw_server import RawServer, Seen, Speak, http_reply, saying

_POSTS = ("/v1/phone-number/import", "/v1/phone-numbers/import", "/v1/calls")
_LISTS = ("/v1/phone-number", "/v1/phone-numbers")
_LONG = Patience(connect=20, read=20, total=25)


class SigmaMindRawServer(RawServer):
    """One that is asked for what SigmaMind is asked for, and nothing else."""

    async def __aexit__(self, *args: object) -> None:
        await super().__aexit__(*args)
        # Whatever the test was about: a POST to the list's path would buy a number.
        for seen in self.requests:
            match seen.method:
                case "POST":
                    assert seen.target in _POSTS
                case "PATCH":
                    assert re.fullmatch(r"/v1/phone-numbers?/%2B[0-9]+", seen.target)
                case "GET":
                    path = seen.target.partition("?")[0]
                    assert path in _LISTS or path == "/v1/calls" or path.startswith("/v1/calls/")
                    assert seen.body == b""
                case method:
                    assert method == "CONNECT"


@dataclass
class Outcome:
    """What became of an import."""

    result: PhoneNumber | None = None
    error: AppError | None = None
    departures: int = 0
    server: RawServer | None = None
    requests: list[Seen] = field(default_factory=list)


async def _ask(client: SigmaMindClient, wish: ImportRequest, key: Secret) -> Outcome:
    outcome = Outcome()

    def departed() -> None:
        outcome.departures += 1

    try:
        outcome.result = await client.import_number(wish, key, on_departure=departed)
    except AppError as error:
        outcome.error = error
    return outcome


@pytest.fixture
def key() -> Secret:
    return Secret("key-7f3a9c51e2-ABCD")


@pytest.fixture
def wish() -> ImportRequest:
    return ImportRequest(
        phone_number="+14155552671",
        trunk_username="acme",
        trunk_password=Secret("pw-4d81b6f0a7-wxyz"),
        termination_sip_uri="sip.telnyx.com",
    )


@pytest.fixture
def reply() -> Callable[..., bytes]:
    """Build an HTTP answer."""
    return http_reply


@pytest.fixture
def accepted() -> bytes:
    """The answer to an import of `wish` that went well."""
    return http_reply(200, b'{"sipPhoneNumber": "+14155552671", "active": true}')


@pytest.fixture
def says() -> Callable[[bytes, str], Speak]:
    """Make a server's behaviour: these bytes, then "keep", "close", "reset", "silence" or "trickle"."""
    return saying


@pytest.fixture
def raw_server() -> type[RawServer]:
    return SigmaMindRawServer


@pytest.fixture
def ask() -> Callable[[SigmaMindClient, ImportRequest, Secret], Coroutine[Any, Any, Outcome]]:
    """Import once and take down what came of it."""
    return _ask


@pytest.fixture
def talk(
    run_async: Callable[[Coroutine[Any, Any, Outcome]], Outcome], wish: ImportRequest, key: Secret
) -> Callable[..., Outcome]:
    """One import, by a new client, from a new server that says `data` and then does `end`.

    `run` is the program's own event loop unless told otherwise.
    """

    def talk(
        data: bytes = b"",
        end: str = "close",
        *,
        wish: ImportRequest = wish,
        key: Secret = key,
        patience: Patience = _LONG,
        tls: ssl.SSLContext | None = None,
        run: Callable[[Coroutine[Any, Any, Outcome]], Outcome] = run_async,
    ) -> Outcome:
        async def conversation() -> Outcome:
            async with SigmaMindRawServer(saying(data, end), tls) as server:
                client = SigmaMindClient(ApiAddress.parse(server.url), patience=patience)
                try:
                    outcome = await _ask(client, wish, key)
                finally:
                    await client.aclose()
                await server.all_ended()
                outcome.server, outcome.requests = server, server.requests
                return outcome

        return run(conversation())

    return talk
