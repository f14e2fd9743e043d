"""The account's list, merged into what this computer knows."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from itertools import chain
from typing import Any

import pytest

from sigmamind_desktop.app.numbers import refreshing
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

_HERE, _ELSEWHERE = "+14155550100", "+442083661177"


def _record(number: str, **fields: object) -> dict[str, object]:
    return {"sipPhoneNumber": number, "active": True, "terminationSipURI": "sip.telnyx.com", **fields}


async def _refresh(desk: Any) -> Any:
    await desk.refresher.start()
    assert desk.failures == []
    return desk.refresher.status


def _states(desk: Any) -> dict[str, NumberState]:
    return {row.number: row.state for row in desk.book.rows}


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
    sandbox.account.numbers[_ELSEWHERE] = _record(_ELSEWHERE, friendlyName="London")

    async with open_desk() as desk:
        await desk.book.load()
        status = await _refresh(desk)
        assert status.phase is RefreshPhase.DONE
        [row] = desk.book.rows
        assert (row.number, row.friendly_name, row.imported_at) == (_ELSEWHERE, "London", None)
        assert row.news == frozenset()  # the first refresh has nothing to compare with
        sandbox.account.numbers[_HERE] = _record(_HERE)
        await _refresh(desk)
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
        await _refresh(desk)
        sandbox.account.numbers[_HERE] |= {"friendlyName": "Front desk", "active": False}
        await _refresh(desk)
        row = desk.book.get(_HERE)
        assert (row.friendly_name, row.state) == ("Front desk", NumberState.INACTIVE)
        assert row.news == {"friendly_name", "state"}
        await _refresh(desk)
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
        await _refresh(desk)
        row = desk.book.get(_HERE)
        assert (row.state, row.friendly_name, row.news) == (NumberState.GONE, "Desk", {"state"})
        assert row.imported_at is not None
        sandbox.account.numbers[_HERE] = record
        await _refresh(desk)
        assert desk.book.get(_HERE).state is NumberState.ACTIVE


async def test_a_list_with_a_row_that_can_t_be_read_makes_nothing_gone(
    open_desk: Any, sandbox: Any, make_request: Any
) -> None:
    async with open_desk() as desk:
        await desk.book.load()
        await desk.run(make_request(_HERE))
        del sandbox.account.numbers[_HERE]
        sandbox.account.numbers["?"] = {"sipPhoneNumber": "a number"}
        status = await _refresh(desk)
        assert _states(desk) == {_HERE: NumberState.ACTIVE}
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
            sandbox.account.numbers[f"+1415556{last:04}"] = _record(f"+1415556{last:04}")
        status = await _refresh(desk)
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
        await _refresh(desk)
        assert _states(desk) == {_HERE: NumberState.UNKNOWN, _ELSEWHERE: NumberState.NOT_CONFIRMED}
        assert desk.book.get(_HERE).imported_at == tried_at
    assert data_file.attempts() == [(_HERE, "imported"), (_ELSEWHERE, "not_confirmed")]


async def test_an_import_that_ends_while_the_list_is_read_is_not_lost(
    held_desk: Any, sandbox: Any, make_request: Any, data_file: Any
) -> None:
    sandbox.account.numbers[_ELSEWHERE] = _record(_ELSEWHERE)

    async with held_desk() as (desk, held):
        refresh = desk.refresher.start()
        await held.is_read.wait()
        await desk.run(make_request(_HERE))
        held.may_go_on.set()
        await refresh
        assert _states(desk) == {_HERE: NumberState.ACTIVE, _ELSEWHERE: NumberState.ACTIVE}
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
        assert _states(desk) == {slow: NumberState.SENDING}
        desk.importer.cancel()
        await desk.reaches(Phase.CANCELLED)
        assert _states(desk) == {slow: NumberState.NOT_CONFIRMED}
    assert data_file.states() == {slow: "not_confirmed"}


async def test_without_a_list_what_was_imported_here_stays(
    open_desk: Any, sandbox: Any, make_request: Any
) -> None:
    sandbox.account.has_list = False

    async with open_desk() as desk:
        await desk.book.load()
        await desk.run(make_request(_HERE))
        assert (await _refresh(desk)).phase is RefreshPhase.NO_LIST
        assert _states(desk) == {_HERE: NumberState.ACTIVE}


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
        status = await _refresh(desk)
        assert (status.phase, type(status.error)) == (RefreshPhase.FAILED, error)
        assert _states(desk) == {_HERE: NumberState.NOT_CONFIRMED}


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
    sandbox.account.numbers[_ELSEWHERE] = _record(_ELSEWHERE)

    async with open_desk() as desk:
        await desk.book.load()
        await _refresh(desk)
        told: list[bool] = []
        desk.book.loaded.connect(lambda: told.append(True))
        await _refresh(desk)
        assert told == []


async def test_what_a_page_brings_is_being_read_until_the_last_page(
    open_desk: Any, sandbox: Any, make_request: Any
) -> None:
    async with open_desk() as desk:
        await desk.book.load()
        await desk.run(make_request(_HERE))
        numbers = [f"+1415556{end:04}" for end in range(250)]
        sandbox.account.numbers |= {number: _record(number, friendlyName="Desk") for number in numbers}
        seen: list[tuple[list[Any], list[str]]] = []

        def look() -> None:
            seen.append((desk.refresher.reading, [row.number for row in desk.book.rows]))

        desk.refresher.reading_grew.connect(look)
        await _refresh(desk)
        reading, kept = seen[0]
        # Of the first page, the number that is known is not being read.
        assert [row.number for row in reading] == numbers[:99]
        assert {(row.state, row.friendly_name) for row in reading} == {(NumberState.READING, "Desk")}
        assert kept == [_HERE]
        assert desk.refresher.reading == []
        assert len(desk.book.rows) == 251
        assert NumberState.READING not in _states(desk).values()


async def test_each_number_that_is_being_read_is_told_of_once(
    open_desk: Any, sandbox: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refreshing, "_PAUSE", 0.0)
    async with open_desk() as desk:
        await desk.book.load()
        numbers = [f"+1415556{end:04}" for end in range(350)]
        sandbox.account.numbers |= {number: _record(number) for number in numbers}
        told: list[list[str]] = []

        def note(came: list[Any]) -> None:
            told.append([row.number for row in came])
            assert [row.number for row in desk.refresher.reading] == [*chain.from_iterable(told)]

        desk.refresher.reading_grew.connect(note)
        await _refresh(desk)
        assert told == [numbers[:100], numbers[100:200], numbers[200:300]]


async def test_what_pages_brought_is_gone_again_where_the_rest_fails(open_desk: Any, sandbox: Any) -> None:
    async with open_desk() as desk:
        await desk.book.load()
        sandbox.account.numbers |= {f"+1415556{end:04}": _record(f"+1415556{end:04}") for end in range(250)}
        seen: list[int] = []

        def look() -> None:
            seen.append(len(desk.refresher.reading))
            sandbox.account.list_answer = Answer.SERVER_FAULT

        desk.refresher.reading_grew.connect(look)
        desk.refresher.reading_ended.connect(look)
        assert (await _refresh(desk)).phase is RefreshPhase.FAILED
        assert seen == [100, 0]
        assert desk.book.rows == []


async def test_a_list_that_says_nothing_new_writes_nothing_but_when_it_was_read(
    open_desk: Any, sandbox: Any
) -> None:
    sandbox.account.numbers |= {f"+1415556{end:04}": _record(f"+1415556{end:04}") for end in range(250)}

    async with open_desk() as desk:
        await desk.book.load()
        await _refresh(desk)
        told: list[str] = []
        desk.refresher.reading_grew.connect(lambda: told.append("reading"))
        desk.refresher.reading_ended.connect(lambda: told.append("read"))
        desk.book.loaded.connect(lambda: told.append("loaded"))
        before = await desk.records.call(lambda store: store._db.total_changes)
        await _refresh(desk)
        assert await desk.records.call(lambda store: store._db.total_changes) == before + 1
        assert told == []


@pytest.mark.parametrize("envelope", Envelope)
async def test_every_number_and_agent_comes_in_whichever_envelope(
    envelope: Envelope, open_desk: Any, sandbox: Any
) -> None:
    async with open_desk() as desk:
        numbers = [f"+1415555{end:04}" for end in range(1000, 1250)]
        sandbox.account.numbers |= {number: _record(number) for number in numbers}
        sandbox.account.agents = [{"agentId": f"a{i}", "agentName": f"Agent {i}"} for i in range(101)]
        sandbox.account.envelope = envelope
        await desk.refresher.start()
        assert desk.refresher.status.phase is RefreshPhase.DONE
        assert sorted(row.number for row in desk.book.rows) == numbers
        client, key = await desk.access.open()
        agents = await client.list_agents(key)
        assert (len(agents.rows), agents.is_whole) == (101, envelope is not Envelope.NONE)


@pytest.mark.parametrize(
    ("answer", "error"),
    [(Answer.SERVER_FAULT, ServerFault), (Answer.TOO_MANY, TooMany), (Answer.WEB_PAGE, MakesNoSense)],
)
async def test_a_list_that_fails_leaves_what_is_known(
    answer: Answer, error: type, open_desk: Any, sandbox: Any
) -> None:
    async with open_desk() as desk:
        sandbox.account.numbers["+14155550100"] = _record("+14155550100")
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
