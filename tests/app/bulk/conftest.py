"""An import of several numbers upon a Desk: its parts, a clock of its own, and hosts that all exist."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from sigmamind_desktop.app.access.keychain import Keychain
from sigmamind_desktop.app.bulk.account_list import AccountList
from sigmamind_desktop.app.bulk.connection import Connection
from sigmamind_desktop.app.bulk.job import BulkJob
from sigmamind_desktop.app.bulk.outbound import Outbound
from sigmamind_desktop.app.bulk.passwords import PasswordDesk
from sigmamind_desktop.app.bulk.preflight import Preflight
from sigmamind_desktop.app.bulk.status import JobPhase, JobStatus
from sigmamind_desktop.app.bulk.timing import Timing
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.app.trunks.checking import TrunkChecker
from sigmamind_desktop.domain.bulk.rows import BulkRow, BulkTable
from sigmamind_desktop.domain.bulk.states import RowState
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.check import CheckLine, CheckResult, Subject
from sigmamind_desktop.services.secret_store import MemorySecretStore, SecretStore
from tests.conftest import wait_until

PASSWORD = "pw-4d81b6f0a7-wxyz"
HEADER = ("Number", "Name", "Password")


class Clock:
    """Time that goes on while somebody waits for it, and not otherwise.

    Attributes:
        waited: each time that was asked for.
        act: called before each wait.
    """

    def __init__(self) -> None:
        self.at = 1000.0
        self.waited: list[float] = []
        self.act: Callable[[], object] = lambda: None

    def now(self) -> float:
        return self.at

    async def sleep(self, seconds: float) -> None:
        self.waited.append(round(seconds, 3))
        self.act()
        await asyncio.sleep(0)
        self.at += seconds


class Hosts:
    """Each host exists, but for those that are missing.

    Attributes:
        asked: each that was looked for.
    """

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.missing: set[str] = set()

    async def check(self, host: str, tell: Callable[[CheckLine], None], *, asks_inside: bool) -> None:
        self.asked.append(host)
        is_missing = host in self.missing
        tell(CheckLine(Subject.NAME, CheckResult.NAME_UNKNOWN if is_missing else CheckResult.NAME_FOUND))


@dataclass
class Bulk:
    """The parts of an import of several numbers, and what they said."""

    desk: Any
    job: BulkJob
    clock: Clock
    hosts: Hosts
    trunks: TrunkBook
    seen: list[JobStatus] = field(default_factory=list)

    @property
    def states(self) -> list[RowState]:
        return [each.state for each in self.job.rows]

    async def rests(self) -> JobStatus:
        """Wait until it has stopped or ended, and all of that is written down."""
        await wait_until(self.job.changed, lambda: self.job.status.phase in (JobPhase.STOPPED, JobPhase.DONE))
        await self.desk.records.call(lambda _store: None)
        for failure in self.desk.failures:
            raise failure
        return self.job.status

    async def run(self, table: BulkTable) -> JobStatus:
        self.job.start(table)
        return await self.rests()

    async def go_on(self) -> JobStatus:
        self.job.go_on()
        return await self.rests()


@pytest.fixture
def table() -> Callable[..., BulkTable]:
    """Rows for so many numbers, or for these."""

    def table(numbers: int | Sequence[str], **texts: Any) -> BulkTable:
        if isinstance(numbers, int):
            numbers = [f"+1415555{each:04}" for each in range(1000, 1000 + numbers)]
        texts = {"trunk_username": "acme", "termination_sip_uri": "sip.telnyx.com"} | texts
        password = texts.pop("trunk_password", Secret(PASSWORD))
        rows = (
            BulkRow(
                place,
                (number, f"Line {place}", ""),
                ImportRequest(number, trunk_password=password, friendly_name=f"Line {place}", **texts),
            )
            for place, number in enumerate(numbers)
        )
        return BulkTable(HEADER, tuple(rows), "numbers.xlsx")

    return table


@pytest.fixture
def open_bulk(open_desk: Any) -> Callable[..., Any]:
    """Put the parts together."""

    @asynccontextmanager
    async def open_bulk(*, secrets: SecretStore | None = None, **desk_options: Any) -> AsyncIterator[Bulk]:
        async with open_desk(**desk_options) as desk:
            clock, hosts = Clock(), Hosts()
            timing = Timing(clock.now, clock.sleep)
            account = AccountList(records=desk.records, book=desk.book, refresher=desk.refresher)
            checker = TrunkChecker(make_probe=lambda: hosts, tasks=desk.tasks)
            trunks = TrunkBook(records=desk.records, keychain=Keychain(secrets or MemorySecretStore()))
            sending = {"sender": desk.sender, "tasks": desk.tasks}
            job = BulkJob(
                records=desk.records,
                outbound=Outbound(book=desk.book, access=desk.access, timing=timing, **sending),
                account=account,
                preflight=Preflight(account=account, book=desk.book, checker=checker),
                passwords=PasswordDesk(trunks),
                connection=Connection(access=desk.access, timing=timing),
                **sending,
            )
            bulk = Bulk(desk, job, clock, hosts, trunks)
            job.changed.connect(bulk.seen.append)
            yield bulk

    return open_bulk
