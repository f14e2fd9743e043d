"""A long list, page by page."""

from __future__ import annotations

from itertools import chain
from typing import Any

import pytest

from sigmamind_desktop.app.numbers import refreshing
from sigmamind_desktop.app.numbers.refreshing import RefreshPhase
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.sandbox.account import Envelope
from sigmamind_desktop.sandbox.scenarios import Answer
from tests.app.numbers.listed import record, refresh, states

_HERE = "+14155550100"


async def test_what_a_page_brings_is_being_read_until_the_last_page(
    open_desk: Any, sandbox: Any, make_request: Any
) -> None:
    async with open_desk() as desk:
        await desk.book.load()
        await desk.run(make_request(_HERE))
        numbers = [f"+1415556{end:04}" for end in range(250)]
        sandbox.account.numbers |= {number: record(number, friendlyName="Desk") for number in numbers}
        seen: list[tuple[list[Any], list[str]]] = []

        def look() -> None:
            seen.append((desk.refresher.reading, [row.number for row in desk.book.rows]))

        desk.refresher.reading_grew.connect(look)
        await refresh(desk)
        reading, kept = seen[0]
        # Of the first page, the number that is known is not being read.
        assert [row.number for row in reading] == numbers[:99]
        assert {(row.state, row.friendly_name) for row in reading} == {(NumberState.READING, "Desk")}
        assert kept == [_HERE]
        assert desk.refresher.reading == []
        assert len(desk.book.rows) == 251
        assert NumberState.READING not in states(desk).values()


async def test_each_number_that_is_being_read_is_told_of_once(
    open_desk: Any, sandbox: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refreshing, "_PAUSE", 0.0)
    async with open_desk() as desk:
        await desk.book.load()
        numbers = [f"+1415556{end:04}" for end in range(350)]
        sandbox.account.numbers |= {number: record(number) for number in numbers}
        told: list[list[str]] = []

        def note(came: list[Any]) -> None:
            told.append([row.number for row in came])
            assert [row.number for row in desk.refresher.reading] == [*chain.from_iterable(told)]

        desk.refresher.reading_grew.connect(note)
        await refresh(desk)
        assert told == [numbers[:100], numbers[100:200], numbers[200:300]]


async def test_what_pages_brought_is_gone_again_where_the_rest_fails(open_desk: Any, sandbox: Any) -> None:
    async with open_desk() as desk:
        await desk.book.load()
        sandbox.account.numbers |= {f"+1415556{end:04}": record(f"+1415556{end:04}") for end in range(250)}
        seen: list[int] = []

        def look() -> None:
            seen.append(len(desk.refresher.reading))
            sandbox.account.list_answer = Answer.SERVER_FAULT

        desk.refresher.reading_grew.connect(look)
        desk.refresher.reading_ended.connect(look)
        assert (await refresh(desk)).phase is RefreshPhase.FAILED
        assert seen == [100, 0]
        assert desk.book.rows == []


async def test_a_list_that_says_nothing_new_writes_nothing_but_when_it_was_read(
    open_desk: Any, sandbox: Any
) -> None:
    sandbox.account.numbers |= {f"+1415556{end:04}": record(f"+1415556{end:04}") for end in range(250)}

    async with open_desk() as desk:
        await desk.book.load()
        await refresh(desk)
        told: list[str] = []
        desk.refresher.reading_grew.connect(lambda: told.append("reading"))
        desk.refresher.reading_ended.connect(lambda: told.append("read"))
        desk.book.loaded.connect(lambda: told.append("loaded"))
        before = await desk.records.call(lambda store: store._db.total_changes)
        await refresh(desk)
        assert await desk.records.call(lambda store: store._db.total_changes) == before + 1
        assert told == []


@pytest.mark.parametrize("envelope", Envelope)
async def test_every_number_and_agent_comes_in_whichever_envelope(
    envelope: Envelope, open_desk: Any, sandbox: Any
) -> None:
    async with open_desk() as desk:
        numbers = [f"+1415555{end:04}" for end in range(1000, 1250)]
        sandbox.account.numbers |= {number: record(number) for number in numbers}
        sandbox.account.agents = [{"agentId": f"a{i}", "agentName": f"Agent {i}"} for i in range(101)]
        sandbox.account.envelope = envelope
        await desk.refresher.start()
        assert desk.refresher.status.phase is RefreshPhase.DONE
        assert sorted(row.number for row in desk.book.rows) == numbers
        client, key = await desk.access.open()
        agents = await client.list_agents(key)
        assert (len(agents.rows), agents.is_whole) == (101, envelope is not Envelope.NONE)
