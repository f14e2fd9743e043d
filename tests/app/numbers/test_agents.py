"""The account's agents: kept here, read anew without a word."""

from __future__ import annotations

from typing import Any

import pytest

from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.domain.numbers.agents import Agents


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
