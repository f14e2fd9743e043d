"""A number whose carrier is connected, at the sandbox's look-alikes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest

from sigmamind_desktop.app.inbound.looking import LookPhase
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.sandbox.carrier_scenarios import TELNYX_LOGIN, TWILIO_LOGIN
from sigmamind_desktop.ui.editing.number_dialog import NumberDialog

MAIN, NEW_YORK, MENU = "+442083661177", "+12125550123", "+14155550142"
"""At Twilio: one that rings, one on a trunk that leads elsewhere, one that an application answers."""

INBOUND, OUTBOUND = "+14155552671", "+919876543210"
"""At Telnyx: on the connection for calls to SigmaMind, and on the one for calls from it."""

_HOSTS = {
    MAIN: "acme.pstn.twilio.com",
    NEW_YORK: "acme-ny.pstn.ashburn.twilio.com",
    MENU: "acme.pstn.twilio.com",
    INBOUND: "sip.telnyx.com",
    OUTBOUND: "sip.telnyx.com",
}


@pytest.fixture
def carrier_options(options: Any, sandbox: Any) -> Callable[[], Any]:
    """As `options`, with the sandbox in each carrier's place."""
    return lambda: replace(options(), carriers=ApiAddress.parse(sandbox.url))


@pytest.fixture
def looked(until: Any) -> Any:
    """Wait until what the carrier has is read, or can't be."""

    async def looked(person: Any) -> None:
        settings = person.program.carrier_desk.settings
        await until(
            settings.changed,
            lambda: settings.status is not None and settings.status.phase is not LookPhase.READING,
        )

    return looked


@pytest.fixture
def at_carrier(
    run_program: Any, carrier_options: Any, sandbox: Any, have: Any, opened: Any, looked: Any
) -> Any:
    """A number's details at whether it rings, with its carrier connected."""

    @asynccontextmanager
    async def at_carrier(number: str, **login: Any) -> AsyncIterator[tuple[Any, NumberDialog]]:
        have(number)
        sandbox.account.numbers[number] |= {"terminationSipURI": _HOSTS[number]}
        async with run_program(carrier_options()) as person:
            known = TELNYX_LOGIN if "telnyx" in _HOSTS[number] else TWILIO_LOGIN
            await person.program.connections.keep(replace(known, **login))
            dialog = await opened(person, number)
            dialog.show_checklist()
            await looked(person)
            yield person, dialog

    return at_carrier
