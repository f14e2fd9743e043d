"""No key, and nothing private of a reply, comes out anywhere."""

from __future__ import annotations

import base64
import contextlib
import json
import logging
import traceback
from itertools import product
from typing import Any

import pytest

from sigmamind_desktop.domain.carriers.failing import CarrierFailed
from sigmamind_desktop.domain.carriers.login import CarrierLogin
from sigmamind_desktop.sandbox.carrier_scenarios import TELNYX_LOGIN, TWILIO_LOGIN
from sigmamind_desktop.sandbox.server import Sandbox
from tests.services.carrier_apis.ways import CHANGES, LONG_AGO, READS, Way, nothing
from tests.services.raw_server import RawServer, Script, http_reply, saying

_TOKEN = base64.b64encode(f"{TWILIO_LOGIN.key_id}:{TWILIO_LOGIN.secret.reveal()}".encode()).decode()
_TWILIO_SECRET = TWILIO_LOGIN.secret.reveal()
_TELNYX_SECRET = TELNYX_LOGIN.secret.reveal()
_SECRETS = {TWILIO_LOGIN: (_TOKEN, _TWILIO_SECRET), TELNYX_LOGIN: (_TELNYX_SECRET,)}
_PLANTED = (
    *("pw-of-a-menu", "t0ken-of-a-menu", "pw-of-an-alert", "pw-of-a-connection", "pw-of-a-list"),
    *("+15005550006", "a-recording"),
)


def _everything_in(error: CarrierFailed) -> str:
    shown = [str(error), repr(error), repr(error.args), repr(vars(error)), error.details, error.said]
    return "\n".join([*shown, "".join(traceback.format_exception(error))])


def _logged(caplog: pytest.LogCaptureFixture) -> list[str]:
    ours = [record for record in caplog.records if record.name.startswith("sigmamind_desktop")]
    return [logging.Formatter("%(message)s").format(record) + repr(record.args) for record in ours]


_WAYS = READS | {f"change-{name}": (TWILIO_LOGIN, way) for name, way in CHANGES.items()}


def _replies(secrets: tuple[str, ...]) -> list[object]:
    """What says the secrets again, in each place that is read."""
    echo = f"I was sent {' and '.join(secrets)}"
    token = secrets[0]
    return [
        {"message": echo, "code": echo, "errors": [{"code": echo, "title": echo, "detail": echo}]},
        {"message": echo, "code": token},
        {"errors": [{"detail": echo}]},
        {"meta": {"next_page_url": f"https://{token}.example"}, "next_page_uri": echo, "trunks": []},
        echo,
    ]


@pytest.mark.parametrize(("login", "way"), _WAYS.values(), ids=_WAYS.keys())
async def test_a_key_that_comes_back_is_shown_nowhere(
    login: CarrierLogin, way: Way, opened: Any, caplog: pytest.LogCaptureFixture, cases: Any
) -> None:
    caplog.set_level(logging.DEBUG)
    script = Script()
    secrets = _SECRETS[login]
    headers = "".join(f"{name}: x{secrets[0]}\r\n" for name in ("Location", "X-Request-Id", "Retry-After"))
    shown: list[str] = []
    answers = cases(list(product((200, 302, 401, 404, 429, 500), _replies(secrets))))
    async with RawServer(script) as server, opened(server.url, login) as carrier:
        for status, body in answers:
            script.data = http_reply(status, json.dumps(body).encode(), headers)
            try:
                shown.append(repr(await way(carrier, nothing)))
            except CarrierFailed as error:
                shown.append(_everything_in(error))
    shown += _logged(caplog)
    assert len(shown) >= len(answers) > 0
    assert not [secret for secret in secrets if secret in "\n".join(shown)]


@pytest.mark.parametrize("end", ["close", "reset"])
async def test_a_connection_that_breaks_shows_no_key(end: str, opened: Any) -> None:
    for login, secrets in _SECRETS.items():
        data = f"HTTP/1.1 200 {secrets}\r\n{secrets}\r\n\r\n".encode()
        async with RawServer(saying(data, end)) as server, opened(server.url, login) as carrier:
            with pytest.raises(CarrierFailed) as raised:
                await carrier.numbers()
        assert not [secret for secret in secrets if secret in _everything_in(raised.value)]


async def test_a_name_with_the_key_in_it_is_masked(sandbox: Sandbox, twilio: Any) -> None:
    for record in sandbox.twilio.numbers.values():
        record["friendly_name"] = f"Desk {_TOKEN} {_TWILIO_SECRET}"
    async with twilio() as carrier:
        assert {number.name for number in await carrier.numbers()} == {"Desk ••• •••"}


async def test_what_is_private_in_a_reply_is_never_read(
    sandbox: Sandbox, opened: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """Passwords of connections, log-ins in web addresses, texts of alerts, who called."""
    caplog.set_level(logging.DEBUG)
    for record in (*sandbox.twilio.trunks.values(), *sandbox.twilio.numbers.values()):
        record |= {"recording": "a-recording", "password": "pw-of-a-list", "auth_token": "pw-of-a-list"}
    for (credential,) in sandbox.twilio.credentials.values():
        credential["password"] = "pw-of-a-list"
    read = []
    for login in (TWILIO_LOGIN, TELNYX_LOGIN):
        async with opened(sandbox.url, login) as carrier:
            for name, (owner, way) in READS.items():
                if owner is login and "verify" not in name:
                    read.append(await way(carrier, nothing))
            read += [await carrier.recent_failures(each, LONG_AGO) for each in await carrier.numbers()]
    assert len(read) > 10
    shown = repr(read) + "\n".join(_logged(caplog))
    assert not [planted for planted in _PLANTED if planted in shown]


async def test_the_key_goes_in_one_header_and_nowhere_else(opened: Any) -> None:
    async with RawServer(saying(http_reply(200, b"{}"), "close")) as server:
        for login, way in _WAYS.values():
            async with opened(server.url, login) as carrier:
                with contextlib.suppress(CarrierFailed):
                    await way(carrier, nothing)
        for seen in server.requests:
            assert seen.header("authorization") in (f"Basic {_TOKEN}", f"Bearer {_TELNYX_SECRET}")
            others = [value for name, value in seen.headers if name.lower() != "authorization"]
            secrets = (_TOKEN, _TWILIO_SECRET, _TELNYX_SECRET)
            assert not [secret for secret in secrets if secret in f"{seen.target} {seen.body!r} {others}"]
            assert seen.header("cookie") is None
