"""The table of the account's agents, as they were last read."""

from __future__ import annotations

from collections.abc import Iterable

from sigmamind_desktop.domain.numbers.agents import Agent
from sigmamind_desktop.services.data_file.file import Connection
from sigmamind_desktop.services.data_file.texts import read, sendable, shown


def load(db: Connection, account: str) -> list[Agent]:
    """The agents of an account."""
    rows = db.execute("SELECT agent_id, name FROM agent WHERE address = ?", (account,))
    return [Agent(read(agent_id), read(name)) for agent_id, name in rows]


def save(db: Connection, account: str, agents: Iterable[Agent]) -> None:
    """Keep these agents and no others."""
    db.execute("DELETE FROM agent WHERE address = ?", (account,))
    db.executemany(
        "INSERT INTO agent (address, agent_id, name) VALUES (?, ?, ?)",
        [
            (account, agent_id, shown(agent.name))
            for agent in agents
            if (agent_id := sendable(agent.agent_id))
        ],
    )
