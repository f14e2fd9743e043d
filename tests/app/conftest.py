"""The use cases as the program has them: a data file, a client, and a sandbox on loopback."""

from __future__ import annotations

import asyncio
import gc
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.app.access.credentials import Credentials
from sigmamind_desktop.app.access.keychain import Keychain
from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.calls.caller import Caller, CallStatus
from sigmamind_desktop.app.editing.editor import Editor, EditStatus
from sigmamind_desktop.app.importing.importer import Importer, ImportStatus
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.numbers.checking import Checker, CheckStatus
from sigmamind_desktop.app.numbers.refreshing import Refresher
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.app.sending import Phase, Sender
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.errors import StoreUnavailable
from sigmamind_desktop.domain.numbers.record import ImportRequest, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.services.data_file.store import NumberStore
from sigmamind_desktop.services.http.exchange import Patience
from sigmamind_desktop.services.secret_store import MemorySecretStore
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient
from tests.conftest import wait_until

PASSWORD = "pw-4d81b6f0a7-wxyz"


@pytest.fixture(autouse=True)
def collect_on_this_thread() -> Iterator[None]:
    """Qt objects end on the thread that made them: no worker's thread collects those of an earlier test."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the data file is, or will be."""
    return tmp_path / "data" / "numbers.sqlite3"


@dataclass
class DataFile:
    """The data file, as whoever opens it next finds it."""

    path: Path
    address: str

    def open(self) -> NumberStore:
        return NumberStore(self.path, self.address)

    def rows(self) -> dict[str, PhoneNumber]:
        with closing(self.open()) as store:
            return {row.number: row for row in store.numbers()}

    def states(self) -> dict[str, str]:
        return {number: row.state.value for number, row in self.rows().items()}

    def attempts(self) -> list[tuple[str, str]]:
        """Number and outcome of each attempt, without the settling that opening the file brings."""
        return self.execute("SELECT number, outcome FROM attempt ORDER BY id")

    def execute(self, statement: str) -> list[Any]:
        with closing(sqlite3.connect(self.path)) as db, db:
            return db.execute(statement).fetchall()

    def bytes(self) -> bytes:
        """All that is on the disk, SQLite's side files too."""
        return b"".join(part.read_bytes() for part in self.path.parent.glob(self.path.name + "*"))


@pytest.fixture
def data_file(path: Path, sandbox: Sandbox) -> DataFile:
    return DataFile(path, sandbox.url)


@pytest.fixture
def make_request() -> Callable[..., ImportRequest]:
    def make(number: str = "+14155550100", **texts: str) -> ImportRequest:
        return ImportRequest(number, "acme", Secret(PASSWORD), "sip.telnyx.com", **texts)

    return make


@dataclass
class Desk:
    """The parts of an import, and what they said.

    Attributes:
        seen: each ImportStatus that was told.
        edits: each EditStatus that was told.
        calls: each CallStatus that was told.
        checks: each CheckStatus that was told.
        not_recorded: each failure to write an outcome down.
        failures: what the tasks reported.
    """

    records: Records
    book: NumberBook
    credentials: Credentials
    tasks: TaskKeeper
    importer: Importer
    editor: Editor
    caller: Caller
    checker: Checker
    refresher: Refresher
    access: Access
    sender: Sender
    failures: list[BaseException]
    seen: list[ImportStatus] = field(default_factory=list)
    edits: list[EditStatus] = field(default_factory=list)
    calls: list[CallStatus] = field(default_factory=list)
    checks: list[CheckStatus] = field(default_factory=list)
    not_recorded: list[BaseException] = field(default_factory=list)

    @property
    def phases(self) -> list[Phase]:
        return [status.phase for status in self.seen]

    async def reaches(self, *phases: Phase) -> ImportStatus:
        await wait_until(self.importer.changed, lambda: self.importer.status.phase in phases)
        return self.importer.status

    async def run(self, request: ImportRequest) -> ImportStatus:
        """Import, and wait until the outcome is written down as well."""
        task = self.importer.start(request)
        await asyncio.wait([task])
        # What is asked of the data file is done in the order of asking.
        with suppress(StoreUnavailable):
            await self.records.call(lambda _store: None)
        for failure in self.failures:
            raise failure
        return self.importer.status


@pytest.fixture
def open_desk(run_async: Any, sandbox: Sandbox, data_file: DataFile) -> Callable[..., Any]:
    """Put the parts together; at the end they are closed as the program closes them."""

    @asynccontextmanager
    async def open_desk(
        *,
        key: str | None = API_KEY,
        asked: bool = True,
        open_store: Callable[[], NumberStore] = data_file.open,
        address: ApiAddress | None = None,
        patience: Patience | None = None,
        client: Any = None,
    ) -> AsyncIterator[Desk]:
        address = address or ApiAddress.parse(sandbox.url)
        secrets = MemorySecretStore()
        if key is not None:
            secrets.save(address.url, Secret(key))
        built: list[SigmaMindClient] = []

        async def connected() -> Any:
            if client is not None:
                return client()
            if not built:
                built.append(SigmaMindClient(address, patience=patience))
            return built[0]

        failures: list[BaseException] = []
        records = Records(open_store)
        book = NumberBook(records)
        credentials = Credentials(Keychain(secrets), address.url)
        tasks = TaskKeeper(failures.append)
        access = Access(credentials=credentials, client=connected)
        parts = {
            "records": records,
            "book": book,
            "access": access,
            "tasks": tasks,
        }
        sender = Sender(records=records, tasks=tasks)
        sending = {"book": book, "access": access, "sender": sender}
        importer, editor = Importer(**sending), Editor(**sending, tasks=tasks)
        checker, refresher = Checker(**parts, sender=sender), Refresher(**parts)
        caller = Caller(**sending, pause=0)
        desk = Desk(
            records=records,
            book=book,
            credentials=credentials,
            tasks=tasks,
            importer=importer,
            editor=editor,
            caller=caller,
            checker=checker,
            refresher=refresher,
            access=access,
            sender=sender,
            failures=failures,
        )
        importer.changed.connect(desk.seen.append)
        checker.changed.connect(desk.checks.append)
        sender.not_recorded.connect(desk.not_recorded.append)
        editor.changed.connect(desk.edits.append)
        caller.changed.connect(desk.calls.append)
        if asked:
            await credentials.load()
        try:
            yield desk
        finally:
            await tasks.close()
            await records.close()
            for real in built:
                await real.aclose()

    return open_desk
