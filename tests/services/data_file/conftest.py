from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.data_file.store import NumberStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "numbers.sqlite3"


@pytest.fixture
def open_store(path: Path) -> Iterator[Callable[..., NumberStore]]:
    """Open the file, as often as wanted, at an address."""
    stores: list[NumberStore] = []

    def open_store(address: str = "https://api.sigmamind.ai") -> NumberStore:
        stores.append(NumberStore(path, address))
        return stores[-1]

    yield open_store
    for store in stores:
        store.close()


@pytest.fixture
def wish() -> ImportRequest:
    return ImportRequest(
        phone_number="+14155552671",
        trunk_username="acme",
        trunk_password=Secret("pw-4d81b6f0a7-wxyz"),
        termination_sip_uri="sip.telnyx.com",
        friendly_name="Front desk",
        inbound_agent_id="in-1",
        outbound_agent_id="out-1",
        outbound_phone_number="+442083661177",
    )


@pytest.fixture
def imported() -> PhoneNumber:
    """The answer to `wish`, which differs from it in every field."""
    return PhoneNumber(
        number="+14155552671",
        state=NumberState.ACTIVE,
        friendly_name="As SigmaMind says",
        inbound_agent_id="in-2",
        outbound_agent_id=None,
        outbound_phone_number="+12125550123",
        termination_sip_uri="acme.pstn.twilio.com",
        imported_at=datetime(2026, 2, 3, 4, 5, 6, 789, tzinfo=UTC),
    )


@pytest.fixture
def numbered() -> Callable[[ImportRequest, str], ImportRequest]:
    """The same wish for another number."""
    return lambda wish, number: dataclasses.replace(wish, phone_number=number)


@pytest.fixture
def states() -> Callable[[NumberStore], dict[str, str]]:
    """The state of each number in the list."""
    return lambda store: {row.number: row.state.value for row in store.numbers()}


@pytest.fixture
def attempts(path: Path) -> Callable[[], list[tuple[str, str, str | None, bool]]]:
    """Read each attempt as anybody else sees it: its name, outcome, error, and whether it is settled."""

    def attempts() -> list[tuple[str, str, str | None, bool]]:
        query = "SELECT name, outcome, error, settled_at IS NOT NULL FROM attempt ORDER BY id"
        with closing(sqlite3.connect(path)) as other:
            return [(name, outcome, error, bool(done)) for name, outcome, error, done in other.execute(query)]

    return attempts
