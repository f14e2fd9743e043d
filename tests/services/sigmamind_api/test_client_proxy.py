"""A proxy on the way."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.domain.errors import CannotReach, Created, NoAnswer, Reach
from sigmamind_desktop.services.http.exchange import Patience
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient

_ADDRESS = "https://api.sigmamind.invalid"


@pytest.fixture
def through(run_async: Any, raw_server: Any, says: Any, ask: Any, wish: Any, key: Any) -> Any:
    """One import to an address of HTTPS through a proxy that says `data` and then does `end`."""

    def through(data: bytes, end: str = "close", patience: Patience | None = None) -> Any:
        async def conversation() -> Any:
            async with raw_server(says(data, end)) as proxy:
                place = Proxy.parse(proxy.url.replace("://", "://someone:proxy-pw-2b9e@"))
                client = SigmaMindClient(ApiAddress.parse(_ADDRESS), proxy=place, patience=patience)
                outcome = await ask(client, wish, key)
                await client.aclose()
                await proxy.all_ended()
                outcome.server = proxy
                return outcome

        return run_async(conversation())

    return through


_NEGOTIATE = "Proxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n"
_BASIC = 'Proxy-Authenticate: Basic realm="here"\r\n'


@pytest.mark.parametrize(
    ("status", "headers", "reason"),
    [
        (400, "", Reach.PROXY_FORBIDS),
        (403, _BASIC, Reach.PROXY_FORBIDS),
        (407, _BASIC, Reach.PROXY_LOGIN),
        (407, _NEGOTIATE + _BASIC, Reach.PROXY_LOGIN),
        (407, "proxy-authenticate: NTLM, basic realm=x\r\n", Reach.PROXY_LOGIN),
        (407, _NEGOTIATE, Reach.PROXY_SIGN_IN),
        (407, "", Reach.PROXY_SIGN_IN),
        (502, "", Reach.PROXY),
        (503, "", Reach.PROXY),
    ],
)
def test_a_proxy_that_refuses_gets_nothing_of_ours(
    status: int, headers: str, reason: Reach, through: Any, reply: Any, wish: Any, key: Any
) -> None:
    outcome = through(reply(status, b"{}", headers))
    assert type(outcome.error) is CannotReach
    assert (outcome.error.reason, outcome.error.created) == (reason, Created.NO)
    assert outcome.error.proxy == outcome.server.url.removeprefix("http://")
    assert str(status) in outcome.error.details
    assert outcome.departures == 0
    (seen,) = outcome.server.requests
    assert (seen.method, seen.target) == ("CONNECT", "api.sigmamind.invalid:443")
    assert key.reveal().encode() not in outcome.server.received
    assert wish.trunk_password.reveal().encode() not in outcome.server.received
    assert seen.header("X-API-Key") is None
    assert seen.header("Proxy-Authorization") == "Basic c29tZW9uZTpwcm94eS1wdy0yYjll"


@pytest.mark.parametrize(
    ("data", "end"),
    [(b"", "close"), (b"", "reset"), (b"garbage\r\n\r\n", "close"), (b"HTTP/1.1 200 OK\r\n\r\n", "close")],
    ids=["closes", "resets", "garbage", "closes-the-tunnel"],
)
def test_a_proxy_that_fails_leaves_nothing_open(data: bytes, end: str, through: Any) -> None:
    outcome = through(data, end)
    assert outcome.result is None
    assert outcome.error.created is Created.NO
    assert outcome.departures == 0


def test_a_proxy_that_is_silent_leaves_nothing_open(through: Any) -> None:
    outcome = through(b"", "silence", Patience(connect=20, read=0.1, total=25))
    assert type(outcome.error) is NoAnswer
    assert outcome.error.created is Created.NO
    assert outcome.departures == 0


def test_the_proxy_s_own_password_is_not_shown(through: Any, reply: Any) -> None:
    error = through(reply(407)).error
    assert "proxy-pw-2b9e" not in repr(vars(error)) + repr(error)


async def test_a_proxy_that_is_not_there_sends_nothing(ask: Any, wish: Any, key: Any) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        place = Proxy.parse(f"127.0.0.1:{unused.getsockname()[1]}")

    client = SigmaMindClient(ApiAddress.parse(_ADDRESS), proxy=place)
    outcome = await ask(client, wish, key)
    await client.aclose()
    outcome = outcome
    assert type(outcome.error) is CannotReach
    assert (outcome.error.reason, outcome.error.created) == (Reach.PROXY, Created.NO)
    assert outcome.departures == 0


@pytest.mark.parametrize(
    "host", ["10.0.0.999", "\u00fc..example", "a" * 70_000], ids=lambda host: ascii(host[:10])
)
def test_a_proxy_at_no_host_is_said_to_be_none(host: str) -> None:
    proxy = Proxy.parse(f"http://someone:proxy-pw-2b9e@{host}:3128")
    with pytest.raises(CannotReach) as caught:
        SigmaMindClient(ApiAddress.parse(_ADDRESS), proxy=proxy)
    assert (caught.value.reason, caught.value.created) == (Reach.PROXY_ADDRESS, Created.NO)
    assert "proxy-pw-2b9e" not in repr(vars(caught.value)) + repr(caught.value)
