"""What is left of an import of several numbers when the program ends under it, and how it goes on."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import pytest

from sigmamind_desktop.app.bulk.status import JobPhase
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.bulk.logins import TrunkLogin
from sigmamind_desktop.domain.bulk.rows import BulkRow, BulkTable
from sigmamind_desktop.domain.bulk.states import RowState
from sigmamind_desktop.domain.bulk.stopping import Stop
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import FormNotAccepted, KeychainTrouble, KeychainUnavailable, KeyRefused
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.scenarios import Answer
from sigmamind_desktop.services.secret_store import MemorySecretStore
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient
from tests.app.bulk.conftest import PASSWORD
from tests.conftest import wait_until

LOGIN = TrunkLogin("sip.telnyx.com", "acme")
UNANSWERED = "+14155550504"
NUMBERS = ["+14155551000", "+14155551001", UNANSWERED, "+14155551003", "+14155551004", "+14155551005"]


class LostKeychain(MemorySecretStore):
    """It can't be asked any more."""

    def load(self, account: str) -> Secret | None:
        raise KeychainUnavailable(KeychainTrouble.NO_ANSWER)


async def _leave(bulk: Any, sandbox: Any, table: BulkTable) -> None:
    """Start, and end while a row is under way that nobody answers."""
    unanswered = next(row.index for row in table.rows if row.request.phone_number == UNANSWERED)
    bulk.job.row_changed.connect(lambda place: bulk.job.pause() if place == unanswered else None)
    bulk.job.start(table)
    await wait_until(bulk.job.changed, lambda: bulk.job.status.phase is JobPhase.STOPPING)
    await wait_until(bulk.job.changed, lambda: bulk.states.count(RowState.SENDING) == 1)
    await sandbox.account.requests.come(bulk.job.status.summary.done + 1)


def _posts(sandbox: Any) -> Counter[str]:
    return Counter(body["phoneNumber"] for body in sandbox.account.requests)


async def test_it_is_offered_again_with_what_is_known_and_goes_on(
    open_bulk: Any, sandbox: Any, table: Any, data_file: Any
) -> None:
    async with open_bulk() as bulk:
        await _leave(bulk, sandbox, table(NUMBERS))
    sent = _posts(sandbox)
    async with open_bulk() as bulk:
        await bulk.desk.book.load()
        await bulk.job.load()
        assert bulk.job.status.phase is JobPhase.OFFERED
        assert bulk.job.status.file == "numbers.xlsx"
        assert bulk.states[2] is RowState.NOT_CONFIRMED
        assert bulk.job.rows[3].row.cells == (NUMBERS[3], "Line 3", "")
        status = await bulk.go_on()
        assert (status.phase, status.stop, status.asks) == (JobPhase.STOPPED, Stop.PASSWORDS, (LOGIN,))
        assert _posts(sandbox) == sent
        bulk.job.give_password(LOGIN, Secret(PASSWORD))
        status = await bulk.go_on()
        assert (status.phase, status.summary.counts) == (JobPhase.DONE, {RowState.IMPORTED: 6})
    assert set(_posts(sandbox).values()) == {1}
    assert {body["trunkPassword"] for body in sandbox.account.requests} == {PASSWORD}
    assert {body["friendlyName"] for body in sandbox.account.requests} == {f"Line {n}" for n in range(6)}
    assert set(data_file.states().values()) == {"active"}


async def test_a_saved_trunk_s_password_comes_from_the_keychain(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    secrets = MemorySecretStore()
    async with open_bulk(secrets=secrets) as bulk:
        await bulk.trunks.keep(LOGIN.host, LOGIN.username, Secret(PASSWORD))
        await _leave(bulk, sandbox, table(NUMBERS))
    async with open_bulk(secrets=secrets) as bulk:
        await bulk.trunks.load()
        await bulk.desk.book.load()
        await bulk.job.load()
        assert (await bulk.go_on()).summary.counts == {RowState.IMPORTED: 6}
    assert {body["trunkPassword"] for body in sandbox.account.requests} == {PASSWORD}


async def test_without_the_keychain_each_trunk_and_username_is_asked_for_once(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    one = table(NUMBERS)
    other = table(["+14155551010", "+14155551011"], trunk_username="other")
    rows = tuple(BulkRow(place, row.cells, row.request) for place, row in enumerate(one.rows + other.rows))
    async with open_bulk() as bulk:
        await _leave(bulk, sandbox, BulkTable(one.header, rows, ""))
    async with open_bulk(secrets=LostKeychain()) as bulk:
        await bulk.job.load()
        status = await bulk.go_on()
        assert status.asks == (LOGIN, TrunkLogin("sip.telnyx.com", "other"))
        bulk.job.give_password(LOGIN, Secret("first"))
        assert (await bulk.go_on()).asks == (TrunkLogin("sip.telnyx.com", "other"),)


@pytest.mark.expect_log("keychain")
async def test_a_keychain_that_is_gone_is_as_one_without_the_password(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    secrets = LostKeychain()
    async with open_bulk(secrets=secrets) as bulk:
        await bulk.trunks.keep(LOGIN.host, LOGIN.username, Secret(PASSWORD))
        await _leave(bulk, sandbox, table(NUMBERS))
    async with open_bulk(secrets=secrets) as bulk:
        await bulk.trunks.load()
        await bulk.job.load()
        assert (await bulk.go_on()).asks == (LOGIN,)


async def test_no_password_is_written_not_even_from_another_cell(
    open_bulk: Any, sandbox: Any, table: Any, data_file: Any
) -> None:
    made = table(NUMBERS)
    rows = tuple(
        BulkRow(row.index, (*row.cells[:2], f"sip:acme:{PASSWORD}@sip.telnyx.com"), row.request)
        for row in made.rows
    )
    async with open_bulk() as bulk:
        await _leave(bulk, sandbox, BulkTable(made.header, rows, f"{PASSWORD}.csv"))
        assert PASSWORD.encode() not in data_file.bytes()
    assert PASSWORD.encode() not in data_file.bytes()
    async with open_bulk() as bulk:
        await bulk.job.load()
        assert bulk.job.rows[0].row.cells[:2] == rows[0].cells[:2]
        assert "•••" in bulk.job.rows[0].row.cells[2]


async def test_the_words_of_a_refusal_are_known_after_a_restart(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    sandbox.account.answer = lambda number: Answer.USERNAME_REFUSED if number == NUMBERS[1] else Answer.ACTIVE
    async with open_bulk() as bulk:
        await bulk.run(table([NUMBERS[0], NUMBERS[1]]))
    async with open_bulk() as bulk:
        await bulk.job.load()
        assert bulk.job.status.phase is JobPhase.DONE
        error = bulk.job.rows[1].error
        assert isinstance(error, FormNotAccepted)
        assert error.status == 422
        assert error.fields == {FieldId.TRUNK_USERNAME: "trunkUsername was not accepted by the trunk"}


async def test_what_was_stopped_is_not_sent_after_a_restart_and_put_away_it_is_gone(
    open_bulk: Any, sandbox: Any, table: Any, data_file: Any
) -> None:
    async with open_bulk() as bulk:
        bulk.job.row_changed.connect(lambda _: bulk.job.stop() if bulk.job.status.summary.done == 2 else None)
        await bulk.run(table(9))
        states = bulk.states
    async with open_bulk() as bulk:
        await bulk.job.load()
        assert bulk.job.status.phase is JobPhase.DONE
        assert bulk.states == states
        assert RowState.NOT_SENT in states
        bulk.job.put_away()
        await bulk.desk.records.call(lambda _store: None)
        await bulk.job.load()
        assert bulk.job.status.phase is JobPhase.NONE
    assert data_file.execute("SELECT count(*) FROM job_row") == [(0,)]


@pytest.mark.parametrize("is_put_away", [False, True])
async def test_what_is_stopped_while_it_is_written_down_is_not_offered_after_a_restart(
    is_put_away: bool, open_bulk: Any, sandbox: Any, table: Any
) -> None:
    async with open_bulk() as bulk:
        await bulk.desk.book.load()
        bulk.job.start(table(9))
        await asyncio.sleep(0)  # it is being written by now
        bulk.job.stop()
        status = await bulk.rests()
        assert (status.phase, status.summary.counts) == (JobPhase.DONE, {RowState.NOT_SENT: 9})
        if is_put_away:
            bulk.job.put_away()
            await bulk.desk.records.call(lambda _store: None)
    async with open_bulk() as bulk:
        await bulk.job.load()
        expected = JobPhase.NONE if is_put_away else JobPhase.DONE
        assert bulk.job.status.phase is expected
    assert sandbox.account.requests == []


async def test_it_belongs_to_its_account(open_bulk: Any, sandbox: Any, table: Any) -> None:
    async with open_bulk() as bulk:
        await _leave(bulk, sandbox, table(NUMBERS))
    async with open_bulk() as bulk:
        await bulk.desk.records.call(lambda store: store.use("another#1"))
        await bulk.job.load()
        assert bulk.job.status.phase is JobPhase.NONE
        await bulk.desk.records.call(lambda store: store.use(sandbox.url))
        await bulk.job.load()
        assert bulk.job.status.phase is JobPhase.OFFERED


@pytest.mark.parametrize("goes_on", [True, False])
async def test_without_a_connection_it_stops_and_goes_on_by_itself_if_that_is_wanted(
    goes_on: bool, open_bulk: Any, sandbox: Any, table: Any
) -> None:
    near = SigmaMindClient(ApiAddress.parse(sandbox.url))
    away = SigmaMindClient(ApiAddress.parse("http://127.0.0.1:9"))
    now = [near]
    async with open_bulk(client=lambda: now[0]) as bulk:
        bulk.job.goes_on_by_itself = goes_on
        goes_away = iter([away])

        def go_away(_place: int) -> None:
            if bulk.job.status.summary.done == 3:
                now[0] = next(goes_away, now[0])

        bulk.job.row_changed.connect(go_away)
        bulk.clock.act = lambda: now.__setitem__(0, near) if len(bulk.clock.waited) == 6 else None
        bulk.job.start(table(10))
        end = JobPhase.DONE if goes_on else JobPhase.STOPPED
        await wait_until(bulk.job.changed, lambda: bulk.job.status.phase is end)
        status = next(each for each in bulk.seen if each.phase is JobPhase.STOPPED)
        assert status.stop is Stop.NO_CONNECTION
        assert status.is_waiting_for_connection is goes_on
        assert status.summary.counts[RowState.REFUSED] == 0
        assert set(_posts(sandbox).values()) == {1}
        if goes_on:
            assert bulk.job.status.summary.counts == {RowState.IMPORTED: 10}
            assert bulk.clock.waited == [5, 10, 20, 40, 60, 60]
        else:
            assert bulk.clock.waited == []
    await near.aclose()
    await away.aclose()


async def test_a_key_that_is_refused_when_the_connection_is_back_ends_the_waiting(
    open_bulk: Any, sandbox: Any, table: Any
) -> None:
    near = SigmaMindClient(ApiAddress.parse(sandbox.url))
    away = SigmaMindClient(ApiAddress.parse("http://127.0.0.1:9"))
    now = [away]
    async with open_bulk(client=lambda: now[0], key="sk_of_another_account") as bulk:
        bulk.clock.act = lambda: now.__setitem__(0, near)
        bulk.job.start(table(3))
        await wait_until(bulk.job.changed, lambda: bulk.job.status.is_waiting_for_connection)
        await wait_until(bulk.job.changed, lambda: bulk.job.status.phase is JobPhase.CHECKING)
        status = await bulk.rests()
        assert (status.stop, status.is_waiting_for_connection) == (Stop.KEY, False)
        assert isinstance(status.error, KeyRefused)
        assert sandbox.account.requests == []
    await near.aclose()
    await away.aclose()


async def test_the_person_ends_the_waiting_for_a_connection(open_bulk: Any, table: Any) -> None:
    away = SigmaMindClient(ApiAddress.parse("http://127.0.0.1:9"))
    async with open_bulk(client=lambda: away, key=API_KEY) as bulk:
        status = await bulk.run(table(2))
        assert status.is_waiting_for_connection
        bulk.job.pause()
        assert not bulk.job.status.is_waiting_for_connection
        assert bulk.job.status.phase is JobPhase.STOPPED
    await away.aclose()
