"""The account's list, merged into what this computer knows."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import Any

import pytest

from sigmamind_desktop.app.numbers.refreshing import RefreshPhase
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.errors import KeyRefused, MakesNoSense, NoAnswer, NoKey, ServerFault, TooMany
from sigmamind_desktop.domain.numbers.record import NEW, NumberState
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox.account import Envelope
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.scenarios import Answer
from sigmamind_desktop.services.http.exchange import Patience
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient
from tests.app.numbers.listed import record, refresh, states

_HERE, _ELSEWHERE = "+14155550100", "+442083661177"


class Held:
    """A client whose list is read at once, and handed out when the test lets it."""

    def __init__(self, url: str) -> None:
        self._real = SigmaMindClient(ApiAddress.parse(url))
        self.is_read = asyncio.Event()
        self.may_go_on = asyncio.Event()
        self.import_number = self._real.import_number
        self.aclose = self._real.aclose

    async def list_numbers(self, key: Any, **listening: Any) -> Any:
        account = await self._real.list_numbers(key, **listening)
        self.is_read.set()
        await self.may_go_on.wait()
        return account


@pytest.fixture
def held_desk(open_desk: Any, sandbox: Any) -> Any:
    @asynccontextmanager
    async def held_desk() -> Any:
        held = Held(sandbox.url)
        async with open_desk(client=lambda: held) as desk:
            await desk.book.load()
            yield desk, held
        await held.aclose()

    return held_desk


async def test_what_the_account_has_is_listed_and_kept(open_desk: Any, sandbox: Any, data_file: Any) -> None:
    sandbox.account.numbers[_ELSEWHERE] = record(_ELSEWHERE, friendlyName="London")

    async with open_desk() as desk:
        await desk.book.load()
        status = await refresh(desk)
        assert status.phase is RefreshPhase.DONE
        [row] = desk.book.rows
        assert (row.number, row.friendly_name, row.imported_at) == (_ELSEWHERE, "London", None)
        assert row.news == frozenset()  # the first refresh has nothing to compare with
        sandbox.account.numbers[_HERE] = record(_HERE)
        await refresh(desk)
        assert desk.book.get(_HERE).news == {NEW}
        at = desk.refresher.status.at
    assert set(data_file.rows()) == {_HERE, _ELSEWHERE}
    async with open_desk() as desk:
        await desk.refresher.load()
        assert desk.refresher.status.at == at


async def test_what_changed_is_marked_until_it_is_seen(
    open_desk: Any, sandbox: Any, make_request: Any, data_file: Any
) -> None:
    async with open_desk() as desk:
        await desk.book.load()
        await desk.run(make_request(_HERE, friendly_name="Desk"))
        await refresh(desk)
        sandbox.account.numbers[_HERE] |= {"friendlyName": "Front desk", "active": False}
        await refresh(desk)
        row = desk.book.get(_HERE)
        assert (row.friendly_name, row.state) == ("Front desk", NumberState.INACTIVE)
        assert row.news == {"friendly_name", "state"}
        await refresh(desk)
        assert desk.book.get(_HERE).news == row.news
        assert data_file.rows()[_HERE].news == row.news
        desk.book.mark_seen(_HERE)
        assert desk.book.get(_HERE).news == frozenset()
    assert data_file.rows()[_HERE].news == frozenset()
    assert data_file.rows()[_HERE].friendly_name == "Front desk"


async def test_a_number_that_is_gone_is_kept_and_may_come_back(
    open_desk: Any, sandbox: Any, make_request: Any
) -> None:
    async with open_desk() as desk:
        await desk.book.load()
        await desk.run(make_request(_HERE, friendly_name="Desk"))
        record = sandbox.account.numbers.pop(_HERE)
        await refresh(desk)
        row = desk.book.get(_HERE)
        assert (row.state, row.friendly_name, row.news) == (NumberState.GONE, "Desk", {"state"})
        assert row.imported_at is not None
        sandbox.account.numbers[_HERE] = record
        await refresh(desk)
        assert desk.book.get(_HERE).state is NumberState.ACTIVE


async def test_a_list_with_a_row_that_can_t_be_read_makes_nothing_gone(
    open_desk: Any, sandbox: Any, make_request: Any
) -> None:
    async with open_desk() as desk:
        await desk.book.load()
        await desk.run(make_request(_HERE))
        del sandbox.account.numbers[_HERE]
        sandbox.account.numbers["?"] = {"sipPhoneNumber": "a number"}
        status = await refresh(desk)
        assert states(desk) == {_HERE: NumberState.ACTIVE}
        assert status.at is None


@pytest.mark.parametrize(
    ("envelope", "is_whole"),
    [(Envelope.TOTAL_COUNT, True), (Envelope.PAGES, True), (Envelope.NONE, False)],
    ids=str,
)
async def test_a_number_is_gone_only_when_the_end_of_the_list_is_proved(
    open_desk: Any, sandbox: Any, make_request: Any, envelope: Envelope, is_whole: bool
) -> None:
    sandbox.account.envelope = envelope
    async with open_desk() as desk:
        await desk.book.load()
        await desk.run(make_request(_HERE))
        del sandbox.account.numbers[_HERE]
        for last in range(120):
            sandbox.account.numbers[f"+1415556{last:04}"] = record(f"+1415556{last:04}")
        status = await refresh(desk)
        assert status.phase is RefreshPhase.DONE
        assert (status.is_whole, status.at is not None) == (is_whole, is_whole)
        assert len(desk.book.rows) == 121
        assert desk.book.get(_HERE).state is (NumberState.GONE if is_whole else NumberState.ACTIVE)


async def test_an_attempt_that_nobody_answered_has_arrived(
    open_desk: Any, sandbox: Any, make_request: Any, data_file: Any
) -> None:
    store = data_file.open()
    store.begin_attempt("1", make_request(_HERE))
    store.settle_not_confirmed("1", "NoAnswer")
    store.begin_attempt("2", make_request(_ELSEWHERE))
    store.settle_not_confirmed("2", "NoAnswer")
    store.close()
    sandbox.account.numbers[_HERE] = {"sipPhoneNumber": _HERE}  # it does not even say whether it is active

    async with open_desk() as desk:
        await desk.book.load()
        tried_at = desk.book.get(_HERE).imported_at
        await refresh(desk)
        assert states(desk) == {_HERE: NumberState.UNKNOWN, _ELSEWHERE: NumberState.NOT_CONFIRMED}
        assert desk.book.get(_HERE).imported_at == tried_at
    assert data_file.attempts() == [(_HERE, "imported"), (_ELSEWHERE, "not_confirmed")]


async def test_an_import_that_ends_while_the_list_is_read_is_not_lost(
    held_desk: Any, sandbox: Any, make_request: Any, data_file: Any
) -> None:
    sandbox.account.numbers[_ELSEWHERE] = record(_ELSEWHERE)

    async with held_desk() as (desk, held):
        refresh = desk.refresher.start()
        await held.is_read.wait()
        await desk.run(make_request(_HERE))
        held.may_go_on.set()
        await refresh
        assert states(desk) == {_HERE: NumberState.ACTIVE, _ELSEWHERE: NumberState.ACTIVE}
    assert data_file.states() == {_HERE: "active", _ELSEWHERE: "active"}


async def test_an_import_that_is_on_its_way_while_the_list_is_merged_is_not_lost(
    held_desk: Any, sandbox: Any, make_request: Any, data_file: Any
) -> None:
    slow = "+14155550504"  # arrives and is never answered

    async with held_desk() as (desk, held):
        desk.importer.start(make_request(slow))
        await sandbox.account.requests.come(1)
        held.may_go_on.set()
        await desk.refresher.start()
        assert states(desk) == {slow: NumberState.SENDING}
        desk.importer.cancel()
        await desk.reaches(Phase.CANCELLED)
        assert states(desk) == {slow: NumberState.NOT_CONFIRMED}
    assert data_file.states() == {slow: "not_confirmed"}


async def test_without_a_list_what_was_imported_here_stays(
    open_desk: Any, sandbox: Any, make_request: Any
) -> None:
    sandbox.account.has_list = False

    async with open_desk() as desk:
        await desk.book.load()
        await desk.run(make_request(_HERE))
        assert (await refresh(desk)).phase is RefreshPhase.NO_LIST
        assert states(desk) == {_HERE: NumberState.ACTIVE}


@pytest.mark.parametrize(("key", "error"), [(None, NoKey), ("another-key", KeyRefused)])
async def test_a_refresh_that_fails_changes_nothing(
    open_desk: Any, data_file: Any, make_request: Any, key: str | None, error: type
) -> None:
    store = data_file.open()
    store.begin_attempt("1", make_request(_HERE))
    store.settle_not_confirmed("1", "NoAnswer")
    store.close()

    async with open_desk(key=key) as desk:
        await desk.book.load()
        status = await refresh(desk)
        assert (status.phase, type(status.error)) == (RefreshPhase.FAILED, error)
        assert states(desk) == {_HERE: NumberState.NOT_CONFIRMED}


async def test_one_refresh_at_a_time(held_desk: Any) -> None:
    async with held_desk() as (desk, held):
        seen: list[Any] = []
        desk.refresher.changed.connect(seen.append)
        first = desk.refresher.start()
        await held.is_read.wait()
        assert desk.refresher.start() is first
        held.may_go_on.set()
        await first
        assert [status.phase for status in seen] == [RefreshPhase.REFRESHING, RefreshPhase.DONE]


async def test_a_list_that_says_nothing_new_leaves_the_table_alone(open_desk: Any, sandbox: Any) -> None:
    sandbox.account.numbers[_ELSEWHERE] = record(_ELSEWHERE)

    async with open_desk() as desk:
        await desk.book.load()
        await refresh(desk)
        told: list[bool] = []
        desk.book.loaded.connect(lambda: told.append(True))
        await refresh(desk)
        assert told == []


@pytest.mark.parametrize(
    ("answer", "error"),
    [(Answer.SERVER_FAULT, ServerFault), (Answer.TOO_MANY, TooMany), (Answer.WEB_PAGE, MakesNoSense)],
)
async def test_a_list_that_fails_leaves_what_is_known(
    answer: Answer, error: type, open_desk: Any, sandbox: Any
) -> None:
    async with open_desk() as desk:
        sandbox.account.numbers["+14155550100"] = record("+14155550100")
        await desk.refresher.start()
        sandbox.account.list_answer = answer
        await desk.refresher.start()
        assert desk.refresher.status.phase is RefreshPhase.FAILED
        assert type(desk.refresher.status.error) is error
        assert [row.state.value for row in desk.book.rows] == ["active"]


async def test_a_list_that_never_comes_is_given_up(open_desk: Any, sandbox: Any) -> None:
    async with open_desk(patience=Patience(connect=20, read=0.1, total=20)) as desk:
        sandbox.account.list_answer = Answer.NONE
        await desk.refresher.start()
        assert type(desk.refresher.status.error) is NoAnswer


async def test_what_was_begun_with_another_key_says_nothing_of_this_one(open_desk: Any, sandbox: Any) -> None:
    async with open_desk(key="another-key") as desk:
        seen: list[RefreshPhase] = []
        desk.refresher.changed.connect(lambda status: seen.append(status.phase))
        first = desk.refresher.start()
        await desk.credentials.load()
        await desk.credentials.save(Secret(API_KEY))
        second = desk.refresher.start_anew()
        await asyncio.wait([first, second])
        assert first.cancelled()
        assert RefreshPhase.FAILED not in seen
        assert seen[-1] is RefreshPhase.DONE
