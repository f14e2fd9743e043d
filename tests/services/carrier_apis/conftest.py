"""Clients of the carriers' look-alikes, and of a server that says whatever it is told to."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.carriers.login import CarrierLogin
from sigmamind_desktop.sandbox.carrier_scenarios import TELNYX_LOGIN, TWILIO_LOGIN
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.services.carrier_apis.opening import open_carrier
from sigmamind_desktop.services.http.exchange import Patience

_LONG = Patience(connect=20, read=20, total=25)

Opening = Callable[..., AbstractAsyncContextManager[Any]]


@asynccontextmanager
async def _open(url: str, login: CarrierLogin, patience: Patience = _LONG) -> AsyncIterator[Any]:
    carrier = open_carrier(login, address=ApiAddress.parse(url), patience=patience)
    try:
        yield carrier
    finally:
        await carrier.aclose()


@pytest.fixture
def opened() -> Opening:
    """A client at an address, with a log-in."""
    return _open


@pytest.fixture
def twilio(sandbox: Sandbox) -> Callable[[], AbstractAsyncContextManager[Any]]:
    """A client of the look-alike of Twilio."""
    return lambda: _open(sandbox.url, TWILIO_LOGIN)


@pytest.fixture
def telnyx(sandbox: Sandbox) -> Callable[[], AbstractAsyncContextManager[Any]]:
    """A client of the look-alike of Telnyx."""
    return lambda: _open(sandbox.url, TELNYX_LOGIN)
