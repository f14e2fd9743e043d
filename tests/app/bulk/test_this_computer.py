"""What this computer does to an import of several numbers: a locked file, a sleep, a second program."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from contextlib import closing
from typing import Any

import pytest

from sigmamind_desktop.app.bulk.status import JobPhase
from sigmamind_desktop.domain.bulk.states import RowState
from sigmamind_desktop.domain.bulk.stopping import Stop
from sigmamind_desktop.domain.errors import StoreTrouble, StoreUnavailable
from sigmamind_desktop.services.data_file.store import NumberStore


@pytest.mark.expect_log("outcome not kept")
async def test_a_data_file_that_another_program_locks_stops_it_until_it_is_free(
    open_bulk: Any, sandbox: Any, table: Any, data_file: Any
) -> None:
    async with open_bulk() as bulk:
        await bulk.desk.records.call(lambda store: store._db.execute("PRAGMA busy_timeout = 1"))
        with closing(sqlite3.connect(data_file.path, isolation_level=None)) as other:

            def lock(_place: int) -> None:
                if bulk.job.status.summary.done == 3 and not other.in_transaction:
                    other.execute("BEGIN IMMEDIATE")

            bulk.job.row_changed.connect(lock)
            status = await bulk.run(table(10))
            bulk.job.row_changed.disconnect(lock)
            other.execute("ROLLBACK")
        assert (status.phase, status.stop) == (JobPhase.STOPPED, Stop.DATA_FILE)
        assert isinstance(status.error, StoreUnavailable)
        assert status.error.trouble is StoreTrouble.LOCKED
        assert len(sandbox.account.requests) == status.summary.done
        status = await bulk.go_on()
        assert status.summary.counts == {RowState.IMPORTED: 10}
    posts = Counter(body["phoneNumber"] for body in sandbox.account.requests)
    assert set(posts.values()) == {1}


async def test_a_data_file_that_is_locked_at_the_start_lets_nothing_leave(
    open_bulk: Any, sandbox: Any, table: Any, data_file: Any
) -> None:
    async with open_bulk() as bulk:
        await bulk.desk.records.call(lambda store: store._db.execute("PRAGMA busy_timeout = 1"))
        with closing(sqlite3.connect(data_file.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            status = await bulk.run(table(3))
            other.execute("ROLLBACK")
        assert (status.stop, sandbox.account.requests) == (Stop.DATA_FILE, [])
        assert (await bulk.go_on()).summary.counts == {RowState.IMPORTED: 3}


async def test_an_hour_of_sleep_changes_nothing_but_the_pace(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    async with open_bulk() as bulk:

        def sleep(_place: int) -> None:
            if bulk.job.status.summary.done == 8:
                bulk.clock.at += 3600

        bulk.job.row_changed.connect(sleep)
        status = await bulk.run(table(20))
        assert status.summary.counts == {RowState.IMPORTED: 20}


async def test_two_programs_with_the_same_table_import_each_number_once(
    open_bulk: Any, sandbox: Any, table: Any, data_file: Any
) -> None:
    path = data_file.path.with_name("other.sqlite3")
    async with (
        open_bulk() as one,
        open_bulk(open_store=lambda: NumberStore(path, data_file.address)) as other,
    ):
        one.job.start(table(20))
        other.job.start(table(20))
        await asyncio.gather(one.rests(), other.rests())
        both = zip(one.states, other.states, strict=True)
        assert {frozenset(pair) for pair in both} == {frozenset({RowState.IMPORTED, RowState.ALREADY_THERE})}
    assert len(sandbox.account.numbers) == 20
