"""An import of several numbers: the first row alone, then a few at once, each written down before it leaves.

It stops by itself for what would meet the rows to come too, and goes on where it stopped, after a restart as
well. A row that may have arrived is not sent again: the account's list tells at the end.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.bulk.account_list import AccountList
from sigmamind_desktop.app.bulk.connection import Connection
from sigmamind_desktop.app.bulk.outbound import Outbound
from sigmamind_desktop.app.bulk.passwords import PasswordDesk
from sigmamind_desktop.app.bulk.preflight import Obstacle, Preflight
from sigmamind_desktop.app.bulk.status import JobPhase, JobStatus
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.app.sending import Sender
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.bulk.logins import TrunkLogin, missing_logins, with_passwords
from sigmamind_desktop.domain.bulk.rows import BulkTable
from sigmamind_desktop.domain.bulk.states import RowState, RowStatus, failed_rows, first_state
from sigmamind_desktop.domain.bulk.stopping import Stop
from sigmamind_desktop.domain.errors import StoreUnavailable
from sigmamind_desktop.domain.secret import Secret


class BulkJob(QObject):
    """One import of several numbers at a time.

    Attributes:
        goes_on_by_itself: whether it goes on once SigmaMind is reached again.
        header: the table's headings.

    Signals:
        began: the rows are others now.
        changed: carries the JobStatus.
        row_changed: carries the place of a row in `rows`.
    """

    began = Signal()
    changed = Signal(object)
    row_changed = Signal(int)

    def __init__(
        self,
        *,
        records: Records,
        outbound: Outbound,
        sender: Sender,
        account: AccountList,
        preflight: Preflight,
        passwords: PasswordDesk,
        connection: Connection,
        tasks: TaskKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._out = outbound
        self._sender = sender
        self._account = account
        self._preflight = preflight
        self._passwords = passwords
        self._connection = connection
        self._tasks = tasks
        self._task: asyncio.Task[None] | None = None
        self._out.row_changed.connect(self._on_row_changed)
        self._out.halted.connect(self._halt)
        self._out.paused.connect(self.tell)
        self._out.rested.connect(self._on_rested)
        sender.not_recorded.connect(self._on_not_recorded)
        self.goes_on_by_itself = True
        self._clear()

    @property
    def rows(self) -> list[RowStatus]:
        """The rows as they stand, in the table's order."""
        return self._out.rows

    @property
    def status(self) -> JobStatus:
        """Where it stands."""
        return self._status

    async def load(self) -> None:
        """Offer what an earlier start has left; raises StoreUnavailable."""
        kept = await self._records.call(lambda store: store.jobs.load())
        if kept is None or self._status.phase is not JobPhase.NONE:
            return
        self._take(kept.name, kept.header, list(kept.rows))
        self._is_kept = self._may_be_kept = True
        counts = self._out.summary.counts
        is_over = not (counts[RowState.WAITING] or counts[RowState.NOT_CONFIRMED])
        self._become(JobStatus(JobPhase.DONE if is_over else JobPhase.OFFERED, file=kept.file))

    def start(self, table: BulkTable) -> None:
        """Import the rows of a table, in place of what was kept; raises RuntimeError if others are sent."""
        self.drop()
        rows = [RowStatus(row, first_state(row)) for row in table.rows]
        self._take(os.urandom(16).hex(), table.header, rows)
        self._begin(JobStatus(JobPhase.CHECKING, file=table.name), self._check())

    def go_on(self) -> None:
        """Go on where it stopped; at the end, ask once more what became of rows that are not confirmed."""
        file = self._status.file
        if self._status.phase in (JobPhase.OFFERED, JobPhase.STOPPED):
            self._begin(JobStatus(JobPhase.CHECKING, file=file), self._check())
        elif self._status.phase is JobPhase.DONE:
            self._begin(JobStatus(JobPhase.SETTLING, file=file), self._settle())

    def give_password(self, login: TrunkLogin, password: Secret) -> None:
        """Take a trunk's password that the rows have lost; it is kept nowhere."""
        self._passwords.give(login, password)

    def pause(self) -> None:
        """Let nothing leave any more; what is under way comes to its end."""
        if self._status.phase in (JobPhase.CHECKING, JobPhase.SENDING):
            self._halt(Obstacle(Stop.PERSON))
        elif self._status.is_waiting_for_connection:
            self._end_task()
            self._become(replace(self._status, is_waiting_for_connection=False))

    def stop(self) -> None:
        """Import what is under way, and nothing of the rest."""
        if self._status.phase in (JobPhase.NONE, JobPhase.SETTLING, JobPhase.DONE):
            return
        self._is_over = True
        if self._may_be_kept:
            name = self._out.job
            self._sender.record(lambda store: store.jobs.stop(name))
        self._halt(Obstacle(Stop.PERSON))

    def put_away(self) -> None:
        """Keep it no longer; raises RuntimeError if rows are on their way."""
        may_be_kept = self._may_be_kept
        self.drop()
        if may_be_kept:
            self._sender.record(lambda store: store.jobs.delete())

    def drop(self) -> None:
        """Know nothing of it, its passwords included; the data file keeps it. Raises as `put_away` does."""
        if self._status.phase.is_busy:
            raise RuntimeError("several numbers are being imported")
        self._end_task()
        self._clear()
        self.began.emit()
        self.changed.emit(self._status)

    def tell(self) -> None:
        """Tell again how it stands: time has gone on."""
        self._become(self._status)

    def failed(self) -> BulkTable:
        """What has failed, for a new import."""
        return failed_rows(self.header, self.rows, self._status.file)

    # Its course.

    def _clear(self) -> None:
        self._status = JobStatus(JobPhase.NONE)
        self._is_kept = self._may_be_kept = self._was_checked = self._is_over = False
        self.header: tuple[str, ...] = ()
        self._out.take("", [])
        self._passwords.forget()

    def _take(self, name: str, header: tuple[str, ...], rows: list[RowStatus]) -> None:
        self.header = header
        self._out.take(name, rows)
        self.began.emit()

    def _begin(self, status: JobStatus, step: Coroutine[Any, Any, None]) -> None:
        self._end_task()
        self._become(status)
        self._task = self._tasks.spawn(step, name="several numbers")

    def _end_task(self) -> None:
        if self._task is not None and self._task is not asyncio.current_task():
            self._task.cancel()
        self._task = None

    async def _check(self) -> None:
        """Whatever is needed before a row may leave."""
        try:
            obstacle = await self._obstacle()
        except StoreUnavailable as error:
            obstacle = Obstacle(Stop.DATA_FILE, error)
        self._task = None
        if obstacle is not None:
            self._halt(obstacle)
            return
        self._become(replace(self._status, phase=JobPhase.SENDING))
        self._out.open()

    async def _obstacle(self) -> Obstacle | None:
        if not self._is_kept:
            table = BulkTable(self.header, tuple(each.row for each in self.rows), self._status.file)
            name = self._out.job
            self._may_be_kept = True  # what is asked for is done, even if the person stops meanwhile
            try:
                await self._records.call(lambda store: store.jobs.create(name, table))
            except StoreUnavailable:
                self._may_be_kept = False
                raise
            self._is_kept = True
        if lacking := missing_logins(self.rows):
            known = await self._passwords.find(lacking)
            self.rows[:] = [with_passwords(each, known) for each in self.rows]
            if asks := missing_logins(self.rows):
                return Obstacle(Stop.PASSWORDS, asks=asks)
        if not self._was_checked:
            obstacle = await self._preflight.look(list(self._out.requests))
            self._was_checked = obstacle is None
            return obstacle
        return None

    def _halt(self, obstacle: Obstacle) -> None:
        """Stop for this; the first reason is told."""
        self._end_task()
        if self._status.phase is not JobPhase.STOPPING:
            self._become(
                replace(
                    self._status,
                    phase=JobPhase.STOPPING,
                    stop=obstacle.stop,
                    error=obstacle.error,
                    hosts=obstacle.hosts,
                    asks=obstacle.asks,
                    is_waiting_for_connection=False,
                )
            )
        self._out.close()

    def _on_rested(self) -> None:
        """Nothing is under way: it is stopped, or over."""
        is_stopping = self._status.phase is JobPhase.STOPPING
        if is_stopping and not self._is_over:
            waits = self._status.stop is Stop.NO_CONNECTION and self.goes_on_by_itself
            self._become(replace(self._status, phase=JobPhase.STOPPED, is_waiting_for_connection=waits))
            if waits:
                self._task = self._tasks.spawn(self._go_on_when_connected(), name="several numbers")
        elif is_stopping or self._status.phase is JobPhase.SENDING:
            self._out.give_up()
            self._begin(replace(self._status, phase=JobPhase.SETTLING), self._settle())

    async def _go_on_when_connected(self) -> None:
        await self._connection.comes_back()
        self.go_on()

    async def _settle(self) -> None:
        """Ask what became of the rows that are not confirmed, and come to the end."""
        numbers = {
            place: each.row.request.phone_number
            for place, each in enumerate(self.rows)
            if each.state is RowState.NOT_CONFIRMED and each.row.request is not None
        }
        found, error = await self._account.outcomes(list(numbers.values()))
        for place, number in numbers.items():
            if number in found:
                self._out.settle(place, found[number])
        self._task = None
        self._become(replace(self._status, phase=JobPhase.DONE, error=error))

    # What is told.

    def _on_row_changed(self, place: int) -> None:
        self.row_changed.emit(place)
        self.tell()

    def _on_not_recorded(self, error: StoreUnavailable) -> None:
        if self._status.phase is JobPhase.SENDING:
            self._halt(Obstacle(Stop.DATA_FILE, error))

    def _become(self, status: JobStatus) -> None:
        self._status = replace(
            status,
            summary=self._out.summary,
            wait=self._out.wait,
            seconds_left=self._out.seconds_left,
        )
        self.changed.emit(self._status)
