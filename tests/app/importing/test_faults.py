"""What an import writes down, and what goes wrong under it that is not SigmaMind's answer."""

from __future__ import annotations

import asyncio
import itertools
import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

from sigmamind_desktop.app.importing.importer import ImportStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.errors import Created, StoreUnavailable

_NUMBER = "+14155550100"


def _forbid(data_file: Any, change: str) -> None:
    """Let the data file, which is open, refuse to be changed, as a full disk would."""
    data_file.execute(f"CREATE TRIGGER forbid BEFORE {change} BEGIN SELECT RAISE(ABORT, 'no room'); END")


async def test_the_attempt_is_on_disk_before_the_request_arrives(
    open_desk: Any, make_request: Any, sandbox: Any, data_file: Any
) -> None:
    found: list[Any] = []

    def look() -> None:
        with closing(sqlite3.connect(data_file.path)) as db:
            found.extend(db.execute("SELECT number, friendly_name, outcome FROM attempt").fetchall())

    sandbox.account.requests.act = look

    async with open_desk() as desk:
        await desk.run(make_request(friendly_name="Support"))
    assert found == [(_NUMBER, "Support", "sending")]


@pytest.mark.expect_log("outcome not kept: ")
@pytest.mark.parametrize(
    ("number", "phase", "shown"),
    [
        pytest.param(_NUMBER, Phase.DONE, ["active"], id="imported"),
        pytest.param("+14155550409", Phase.FAILED, [], id="failed"),
        pytest.param("+14155550500", Phase.FAILED, ["not_confirmed"], id="not confirmed"),
    ],
)
async def test_an_outcome_that_can_t_be_written_is_told(
    open_desk: Any, make_request: Any, data_file: Any, until: Any, number: str, phase: Phase, shown: list[str]
) -> None:
    async with open_desk() as desk:
        await desk.book.load()
        _forbid(data_file, "UPDATE ON attempt")
        status = await desk.run(make_request(number))
        await until(desk.sender.not_recorded, lambda: bool(desk.not_recorded))
        assert status.phase is phase
        assert [row.state.value for row in desk.book.rows] == shown
        assert [type(error) for error in desk.not_recorded] == [StoreUnavailable]
        assert desk.failures == []
    data_file.execute("DROP TRIGGER forbid")
    # The truth is not known any more to whoever opens the file next; the doubt is.
    assert data_file.states() == {number: "not_confirmed"}


class BrokenClient:
    """Fails in a way that nobody foresaw, before or after the request left."""

    def __init__(self, *, departs: bool) -> None:
        self._departs = departs

    async def import_number(self, *_: object, on_departure: Callable[[], None]) -> None:
        if self._departs:
            on_departure()
        raise LookupError("unforeseen")


@pytest.mark.parametrize(
    ("departs", "created", "outcome"),
    [
        pytest.param(False, Created.NO, "failed", id="before departure"),
        pytest.param(True, Created.MAYBE, "not_confirmed", id="after departure"),
    ],
)
async def test_an_unforeseen_failure_is_settled_and_reported(
    open_desk: Any, make_request: Any, data_file: Any, departs: bool, created: Created, outcome: str
) -> None:
    async with open_desk(client=lambda: BrokenClient(departs=departs)) as desk:
        await asyncio.wait([desk.importer.start(make_request())])
        status = desk.importer.status
        assert (status.phase, status.created) == (Phase.FAILED, created)
        assert status.error is not None
        assert status.error.created is created
        assert [type(error) for error in desk.failures] == [LookupError]
    assert data_file.attempts() == [(_NUMBER, outcome)]


async def test_a_client_that_can_t_be_made_sends_and_writes_nothing(
    open_desk: Any, make_request: Any, sandbox: Any, path: Any
) -> None:
    def fail() -> None:
        raise OSError("no certificates")

    async with open_desk(client=fail) as desk:
        await asyncio.wait([desk.importer.start(make_request())])
        assert desk.phases == [Phase.PREPARING, Phase.FAILED]
        assert desk.book.rows == []
        assert [type(error) for error in desk.failures] == [OSError]
    assert sandbox.account.requests == []
    assert not path.exists()


_LEGAL = {
    (Phase.WAITING, Phase.PREPARING),
    (Phase.PREPARING, Phase.SENT),
    (Phase.PREPARING, Phase.FAILED),
    (Phase.PREPARING, Phase.CANCELLED),
    (Phase.SENT, Phase.DONE),
    (Phase.SENT, Phase.FAILED),
    (Phase.SENT, Phase.CANCELLED),
    (Phase.DONE, Phase.PREPARING),
    (Phase.FAILED, Phase.PREPARING),
    (Phase.CANCELLED, Phase.PREPARING),
}
_WAY_TO = {
    Phase.WAITING: [],
    Phase.PREPARING: [Phase.PREPARING],
    Phase.SENT: [Phase.PREPARING, Phase.SENT],
    Phase.DONE: [Phase.PREPARING, Phase.SENT, Phase.DONE],
    Phase.FAILED: [Phase.PREPARING, Phase.FAILED],
    Phase.CANCELLED: [Phase.PREPARING, Phase.CANCELLED],
}


async def test_an_import_goes_only_the_ways_there_are(open_desk: Any) -> None:
    for start, end in itertools.product(Phase, Phase):
        async with open_desk() as desk:
            for phase in _WAY_TO[start]:
                desk.importer._become(ImportStatus(phase))
            if (start, end) in _LEGAL:
                desk.importer._become(ImportStatus(end))
                assert desk.importer.status.phase is end
            else:
                with pytest.raises(RuntimeError):
                    desk.importer._become(ImportStatus(end))
                assert desk.importer.status.phase is start
