"""The account's agents: kept here, read anew without a word."""

from __future__ import annotations

from typing import Any

import pytest

from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.domain.numbers.agents import Agents
from sigmamind_desktop.sandbox.account import Envelope


@pytest.fixture
def agent_book(open_desk: Any) -> Any:
    def agent_book(desk: Any) -> AgentBook:
        return AgentBook(records=desk.records, access=desk.access, tasks=desk.tasks)

    return agent_book


async def test_only_id_and_name_are_kept(
    open_desk: Any, agent_book: Any, sandbox: Any, data_file: Any
) -> None:
    sandbox.account.agents = [
        {"agentId": f"id{i}", "agentName": f"Agent {i}", "instructions": "prompt-5d1c"} for i in range(250)
    ]
    sandbox.account.agents[3] = {"agentName": "without an ID"}

    async with open_desk() as desk:
        book = agent_book(desk)
        told: list[Agents] = []
        book.changed.connect(told.append)
        await book.refresh()
        assert len(list(book.agents)) == 249
        assert book.agents.label("id249") == "Agent 249"
        await book.refresh()
        assert told == [book.agents]
    async with open_desk(key=None) as desk:
        again = agent_book(desk)
        await again.load()
        assert again.agents == book.agents
        await again.refresh()
        assert again.agents == book.agents
    assert b"Agent 249" in data_file.bytes()
    assert b"prompt-5d1c" not in data_file.bytes()


async def test_a_list_that_is_not_proved_whole_takes_no_agent_away(
    open_desk: Any, agent_book: Any, sandbox: Any
) -> None:
    def listed(*names: str) -> list[dict[str, Any]]:
        return [{"agentId": name, "agentName": name.upper()} for name in names]

    async with open_desk() as desk:
        book = agent_book(desk)
        assert not book.is_read
        sandbox.account.agents = listed("a", "b")
        await book.refresh()
        assert book.is_read
        sandbox.account.agents = [{"agentName": "without an ID"}, *listed("c")]
        await book.refresh()
        assert (book.is_read, [each.agent_id for each in book.agents]) == (False, ["a", "b", "c"])
        sandbox.account.agents = listed("c")
        await book.refresh()
        assert (book.is_read, [each.agent_id for each in book.agents]) == (True, ["c"])
        sandbox.account.envelope = Envelope.NONE
        sandbox.account.agents = listed("d")
        await book.refresh()
        assert (book.is_read, [each.agent_id for each in book.agents]) == (False, ["c", "d"])
        book.stop()
        assert not book.is_read


async def test_where_there_is_no_list_what_was_known_stays(
    open_desk: Any, agent_book: Any, sandbox: Any
) -> None:
    async with open_desk() as desk:
        book = agent_book(desk)
        await book.refresh()
        assert book.agents.label("awTw7UKhOsLGiDbt") == "Support"
        sandbox.account.agents = []
        await book.refresh()
        assert book.agents.label("awTw7UKhOsLGiDbt") == "Support"
        assert desk.failures == []
