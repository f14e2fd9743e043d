"""Several numbers on their way: the first alone, then some at once, and what stops them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import count
from typing import Any

import pytest

from sigmamind_desktop.app.bulk.status import JobPhase, JobStatus
from sigmamind_desktop.domain.bulk.states import RowState
from sigmamind_desktop.domain.bulk.stopping import Stop
from sigmamind_desktop.domain.errors import (
    FormNotAccepted,
    KeyRefused,
    StoreTrouble,
    StoreUnavailable,
    TooMany,
)
from sigmamind_desktop.sandbox.scenarios import Answer, Trouble
from sigmamind_desktop.services.http.exchange import Patience
from tests.conftest import wait_until


def _nth(answers: dict[int, Any], otherwise: Answer = Answer.ACTIVE) -> Callable[[str], Any]:
    """Answers by the order in which imports come, from 0."""
    order = count()
    return lambda _number: answers.get(next(order), otherwise)


def _posts(sandbox: Any) -> Counter[str]:
    return Counter(body["phoneNumber"] for body in sandbox.account.requests)


async def test_every_row_is_imported_once_and_the_list_shows_it(
    open_bulk: Any, sandbox: Any, table: Any, data_file: Any
) -> None:
    async with open_bulk() as bulk:
        status = await bulk.run(table(25))
        assert status.phase is JobPhase.DONE
        assert status.summary.counts == {RowState.IMPORTED: 25}
        assert set(_posts(sandbox).values()) == {1}
        assert {row.state.value for row in bulk.desk.book.rows} == {"active"}
        assert {body["friendlyName"] for body in sandbox.account.requests} == {f"Line {n}" for n in range(25)}
    assert set(data_file.states().values()) == {"active"}
    assert len(data_file.attempts()) == 25


async def test_the_first_row_goes_alone_and_never_more_than_four_together(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    async with open_bulk() as bulk:
        together: list[int] = []
        bulk.job.row_changed.connect(lambda _place: together.append(bulk.states.count(RowState.SENDING)))
        await bulk.run(table(40))
        first_end = next(
            place for place, status in enumerate(bulk.seen) if status.summary.counts[RowState.IMPORTED]
        )
        assert max(s.summary.counts[RowState.SENDING] for s in bulk.seen[:first_end]) == 1
        assert max(together) == 4


async def test_what_the_account_has_is_not_sent(open_bulk: Any, sandbox: Any, table: Any) -> None:
    sandbox.account.numbers["+14155551001"] = {"sipPhoneNumber": "+14155551001", "active": True}
    async with open_bulk() as bulk:
        await bulk.run(table(3))
        assert bulk.states == [RowState.IMPORTED, RowState.ALREADY_THERE, RowState.IMPORTED]
        assert _posts(sandbox)["+14155551001"] == 0


async def test_the_same_number_twice_is_sent_once(open_bulk: Any, sandbox: Any, table: Any) -> None:
    async with open_bulk() as bulk:
        await bulk.run(table(["+14155551000", "+14155551001", "+14155551001", "+14155551000"]))
        assert _posts(sandbox) == {"+14155551000": 1, "+14155551001": 1}
        assert RowState.NOT_ARRIVED not in bulk.states


async def test_a_pilot_that_is_refused_for_the_trunk_stops_all(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    sandbox.account.answer = _nth({0: Answer.USERNAME_REFUSED})
    async with open_bulk() as bulk:
        status = await bulk.run(table(5))
        assert (status.phase, status.stop) == (JobPhase.STOPPED, Stop.PILOT)
        assert isinstance(status.error, FormNotAccepted)
        assert status.summary.counts == {RowState.REFUSED: 1, RowState.WAITING: 4}
        assert len(sandbox.account.requests) == 1
        assert isinstance(bulk.job.rows[0].error, FormNotAccepted)
        # The person knows better.
        status = await bulk.go_on()
        assert status.summary.counts == {RowState.REFUSED: 1, RowState.IMPORTED: 4}


async def test_a_pilot_that_is_there_already_stops_nothing(open_bulk: Any, sandbox: Any, table: Any) -> None:
    sandbox.account.answer = _nth({0: Answer.ALREADY_THERE})
    async with open_bulk() as bulk:
        status = await bulk.run(table(5))
        assert status.summary.counts == {RowState.ALREADY_THERE: 1, RowState.IMPORTED: 4}


async def test_a_key_that_is_refused_midway_stops_and_the_row_has_its_turn_again(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    sandbox.account.answer = _nth({5: Answer.KEY_REFUSED})
    async with open_bulk() as bulk:
        status = await bulk.run(table(20))
        assert (status.phase, status.stop) == (JobPhase.STOPPED, Stop.KEY)
        assert isinstance(status.error, KeyRefused)
        assert status.summary.counts[RowState.REFUSED] == 0
        status = await bulk.go_on()
        assert status.summary.counts == {RowState.IMPORTED: 20}
        # That one alone was asked for twice: the first time, SigmaMind did not even look at it.
        assert sorted(_posts(sandbox).values()) == [1] * 19 + [2]


async def test_without_a_key_nothing_leaves(open_bulk: Any, sandbox: Any, table: Any) -> None:
    async with open_bulk(key=None) as bulk:
        status = await bulk.run(table(3))
        assert (status.phase, status.stop) == (JobPhase.STOPPED, Stop.KEY)
        assert sandbox.account.requests == []


async def test_five_equal_refusals_in_a_row_stop_and_four_do_not(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    refused = Answer.USERNAME_REFUSED
    sandbox.account.answer = _nth(dict.fromkeys((*range(3, 7), *range(8, 20)), refused))
    async with open_bulk() as bulk:
        status = await bulk.run(table(40))
        assert (status.phase, status.stop) == (JobPhase.STOPPED, Stop.SAME_AGAIN)
        # Those that were under way came to their end.
        assert 9 <= status.summary.counts[RowState.REFUSED] <= 12
        assert status.summary.counts[RowState.WAITING] > 20
        assert status.summary.counts[RowState.SENDING] == 0


async def test_a_fault_for_one_in_three_stops_nothing_and_is_settled_by_the_list(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    order = count()
    sandbox.account.answer = lambda _: Answer.SERVER_FAULT if next(order) % 3 == 2 else Answer.ACTIVE
    async with open_bulk() as bulk:
        status = await bulk.run(table(30))
        assert status.phase is JobPhase.DONE
        assert status.summary.counts == {RowState.IMPORTED: 20, RowState.NOT_ARRIVED: 10}
        assert set(_posts(sandbox).values()) == {1}
        assert [len(bulk.job.failed().rows), bulk.job.failed().header] == [10, bulk.job.header]


def _date(seconds: int) -> str:
    return format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)


@pytest.mark.parametrize(
    ("header", "least", "most"),
    [("0", 0, 0), ("30", 30, 30), ("in a minute", 1, 60), ("rubbish", 2, 2), ("", 2, 2)],
)
async def test_asked_to_wait_it_waits_and_asks_again(
    header: str, least: float, most: float, open_bulk: Any, sandbox: Any, table: Any
) -> None:
    sandbox.account.answer = _nth({4: Answer.TOO_MANY})
    # Not when tests are gathered: a slow run comes to this one minutes later.
    sandbox.account.retry_after = _date(60) if header == "in a minute" else header
    async with open_bulk() as bulk:
        status = await bulk.run(table(12))
        assert status.summary.counts == {RowState.IMPORTED: 12}
        assert least <= sum(bulk.clock.waited) <= most
        assert sorted(_posts(sandbox).values()) == [1] * 11 + [2]
        if most:
            assert any(status.wait for status in bulk.seen)


async def test_asked_to_wait_for_a_year_it_leaves_that_to_the_person(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    sandbox.account.answer = _nth({4: Answer.TOO_MANY})
    sandbox.account.retry_after = str(365 * 86_400)
    async with open_bulk() as bulk:
        status = await bulk.run(table(12))
        assert (status.phase, status.stop) == (JobPhase.STOPPED, Stop.LONG_WAIT)
        assert isinstance(status.error, TooMany)
        assert bulk.clock.waited == []
        assert (await bulk.go_on()).summary.counts == {RowState.IMPORTED: 12}


async def test_asked_to_wait_again_and_again_it_stops(open_bulk: Any, sandbox: Any, table: Any) -> None:
    sandbox.account.answer = _nth(dict.fromkeys(range(2), Answer.ACTIVE), Answer.TOO_MANY)
    sandbox.account.retry_after = "0"
    async with open_bulk() as bulk:
        status = await bulk.run(table(12))
        assert (status.phase, status.stop) == (JobPhase.STOPPED, Stop.LONG_WAIT)
        assert len(sandbox.account.requests) < 20


async def test_paused_while_it_waits_it_goes_on_waiting_afterwards(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    sandbox.account.answer = _nth({1: Answer.TOO_MANY})
    async with open_bulk() as bulk:
        bulk.clock.act = bulk.job.pause
        status = await bulk.run(table(4))
        assert (status.phase, status.stop) == (JobPhase.STOPPED, Stop.PERSON)
        bulk.clock.act = lambda: None
        bulk.clock.at += 10
        assert (await bulk.go_on()).summary.counts == {RowState.IMPORTED: 4}
        assert bulk.clock.waited == [30, 20]


async def test_a_503_is_not_sent_again_and_the_others_wait(open_bulk: Any, sandbox: Any, table: Any) -> None:
    sandbox.account.answer = _nth({3: Trouble.UNAVAILABLE})
    async with open_bulk() as bulk:
        status = await bulk.run(table(10))
        assert status.summary.counts == {RowState.IMPORTED: 9, RowState.NOT_ARRIVED: 1}
        assert bulk.clock.waited == [30]
        assert set(_posts(sandbox).values()) == {1}


@pytest.mark.parametrize("answer", [Trouble.OTHER_NUMBER, Trouble.CUT])
async def test_an_answer_that_says_nothing_of_the_number_is_settled_by_the_list(
    answer: Trouble, open_bulk: Any, sandbox: Any, table: Any
) -> None:
    sandbox.account.answer = _nth({3: answer})
    async with open_bulk() as bulk:
        bulk.job.start(table(10))
        # A connection that broke is waited for, and then it goes on by itself.
        await wait_until(bulk.job.changed, lambda: bulk.job.status.phase is JobPhase.DONE)
        status = bulk.job.status
        assert any(each.stop is Stop.NO_CONNECTION for each in bulk.seen) is (answer is Trouble.CUT)
        assert status.summary.counts == {RowState.IMPORTED: 10}
        assert set(_posts(sandbox).values()) == {1}


async def test_a_list_that_never_ends_leaves_rows_not_confirmed_until_it_does(
    open_bulk: Any, sandbox: Any, table: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.account.answer = _nth({3: Answer.SERVER_FAULT})
    async with open_bulk() as bulk:
        client, _key = await bulk.desk.access.open()

        def never_ends(status: JobStatus) -> None:
            if status.phase is JobPhase.SENDING:
                sandbox.account.list_answer = Trouble.ENDLESS
                monkeypatch.setattr(client, "_patience", Patience(pages=0.2))

        bulk.job.changed.connect(never_ends)
        status = await bulk.run(table(6))
        assert status.phase is JobPhase.DONE
        assert status.error is not None
        assert status.summary.counts == {RowState.IMPORTED: 5, RowState.NOT_CONFIRMED: 1}
        assert bulk.job.failed().rows == ()
        sandbox.account.list_answer = Answer.ACTIVE
        monkeypatch.setattr(client, "_patience", Patience())
        bulk.job.go_on()
        assert bulk.job.status.phase is JobPhase.SETTLING
        status = await bulk.rests()
        assert status.summary.counts == {RowState.IMPORTED: 5, RowState.NOT_ARRIVED: 1}


async def test_where_nothing_is_listed_a_row_stays_not_confirmed(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    sandbox.account.has_list = False
    sandbox.account.answer = _nth({3: Answer.SERVER_FAULT})
    async with open_bulk() as bulk:
        status = await bulk.run(table(6))
        assert status.summary.counts == {RowState.IMPORTED: 5, RowState.NOT_CONFIRMED: 1}


async def test_what_was_not_confirmed_before_is_sent_only_if_the_list_says_that_it_is_absent(
    open_bulk: Any, sandbox: Any, table: Any, make_request: Any
) -> None:
    async with open_bulk() as bulk:
        for number, has_list in (("+14155551000", True), ("+14155551001", False)):
            sandbox.account.has_list = has_list
            await bulk.desk.records.call(
                lambda store, number=number: (
                    store.begin_attempt(number, make_request(number)),
                    store.settle_not_confirmed(number, "NoAnswer"),
                )
            )
            await bulk.desk.book.load()
            await bulk.run(table([number]))
        assert _posts(sandbox) == {"+14155551000": 1}
        assert bulk.states == [RowState.NOT_CONFIRMED]


async def test_a_host_that_does_not_exist_stops_before_anything_leaves(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    async with open_bulk() as bulk:
        bulk.hosts.missing = {"sip.telnyx.com"}
        status = await bulk.run(table(6))
        assert (status.phase, status.stop, status.hosts) == (
            JobPhase.STOPPED,
            Stop.HOST,
            ("sip.telnyx.com",),
        )
        assert sandbox.account.requests == []
        bulk.hosts.missing = set()
        assert (await bulk.go_on()).summary.counts == {RowState.IMPORTED: 6}
        assert bulk.hosts.asked == ["sip.telnyx.com"] * 2


async def test_paused_nothing_leaves_and_it_goes_on_where_it_was(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    async with open_bulk() as bulk:
        bulk.job.row_changed.connect(
            lambda place: bulk.job.pause() if bulk.job.status.summary.done == 7 else None
        )
        status = await bulk.run(table(30))
        assert (status.phase, status.stop) == (JobPhase.STOPPED, Stop.PERSON)
        sent = len(sandbox.account.requests)
        assert sent == status.summary.done < 12
        status = await bulk.go_on()
        assert status.summary.counts == {RowState.IMPORTED: 30}
        assert set(_posts(sandbox).values()) == {1}


async def test_stopped_the_rest_is_not_sent_and_can_be_had_for_a_new_import(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    async with open_bulk() as bulk:
        is_first = True
        bulk.job.row_changed.connect(
            lambda place: bulk.job.stop() if is_first and bulk.job.status.summary.done == 4 else None
        )
        status = await bulk.run(table(20))
        assert status.phase is JobPhase.DONE
        imported = status.summary.counts[RowState.IMPORTED]
        assert imported == len(sandbox.account.requests)
        assert status.summary.counts == {RowState.IMPORTED: imported, RowState.NOT_SENT: 20 - imported}
        again, is_first = bulk.job.failed(), False
        status = await bulk.run(again)
        assert status.summary.counts == {RowState.IMPORTED: 20 - imported}
        assert set(_posts(sandbox).values()) == {1}


async def test_a_data_file_that_can_t_be_written_stops_it_before_the_row_leaves(
    open_bulk: Any, sandbox: Any, table: Any, data_file: Any
) -> None:
    async with open_bulk() as bulk:
        bulk.job.row_changed.connect(lambda _place: None)

        def fill_disk(_store: Any) -> None:
            # As many pages as there are, and no more: what SQLite says then is what it says of a full disk.
            bulk.desk.records._store._db.execute("PRAGMA max_page_count = 1")

        await bulk.desk.records.call(lambda store: store.numbers())
        bulk.job.changed.connect(
            lambda status: (
                bulk.desk.records.submit(fill_disk) if status.summary.counts[RowState.IMPORTED] == 3 else None
            )
        )
        status = await bulk.run(table(400))
        assert (status.phase, status.stop) == (JobPhase.STOPPED, Stop.DATA_FILE)
        assert isinstance(status.error, StoreUnavailable)
        assert status.error.trouble is StoreTrouble.FULL
        assert status.summary.left > 0
        assert len(sandbox.account.requests) == status.summary.done


async def test_a_list_that_is_read_meanwhile_leaves_no_row_being_sent(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    sandbox.account.answer = _nth(dict.fromkeys(range(3, 7), Answer.USERNAME_REFUSED))
    async with open_bulk() as bulk:

        def refresh(_place: int) -> None:
            if RowState.SENDING in bulk.states:
                bulk.desk.refresher.start()

        bulk.job.row_changed.connect(refresh)
        await bulk.run(table(12))
        assert {row.state.value for row in bulk.desk.book.rows} == {"active"}
        assert len(bulk.desk.book.rows) == 8


async def test_busy_it_takes_no_other_table(open_bulk: Any, table: Any) -> None:
    async with open_bulk() as bulk:
        bulk.job.start(table(3))
        with pytest.raises(RuntimeError):
            bulk.job.start(table(1))
        with pytest.raises(RuntimeError):
            bulk.job.put_away()
        await bulk.rests()
        bulk.job.put_away()
        assert (bulk.job.status.phase, bulk.job.rows) == (JobPhase.NONE, [])


async def test_the_time_left_is_told_once_it_can_be(open_bulk: Any, sandbox: Any, table: Any) -> None:
    async with open_bulk() as bulk:
        bulk.job.row_changed.connect(lambda _place: setattr(bulk.clock, "at", bulk.clock.at + 0.5))
        await bulk.run(table(30))
        told = [status.seconds_left for status in bulk.seen if status.seconds_left]
        assert told
        assert told[-1] < told[0]
