"""The account's agents, by ID and by what a person calls them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Agent:
    """An agent that a call can be answered or placed by.

    Attributes:
        agent_id: opaque, 1 to 64 characters.
        name: as SigmaMind shows it; need not be unique.
    """

    agent_id: str
    name: str


@dataclass(frozen=True, slots=True)
class AccountAgents:
    """The agents of an account, as it lists them.

    Attributes:
        rows: those that could be read.
        is_whole: whether these are proved to be all that are listed.
    """

    rows: list[Agent]
    is_whole: bool


class Agents:
    """Some of the account's agents: SigmaMind does not list every kind."""

    def __init__(self, agents: Iterable[Agent] = ()) -> None:
        """Take the agents.

        An agent's label is its name; with the ID where that is another's name, ID or label too; and where
        even this is, the ID alone.
        """
        self._agents = tuple(sorted(agents, key=lambda agent: (agent.name.casefold(), agent.agent_id)))
        owners = {
            (_key(form), each.agent_id) for each in self._agents for form in (*_forms(each), each.agent_id)
        }
        counts = Counter(key for key, _ in owners)
        self._labels = {
            each.agent_id: next(
                (form for form in _forms(each) if _key(form) and counts[_key(form)] == 1), each.agent_id
            )
            for each in self._agents
        }
        self._ids = {
            _key(label): agent_id for agent_id, label in self._labels.items() if counts[_key(label)] == 1
        }

    def label(self, agent_id: str) -> str | None:
        """What an agent is called, unlike any other; None if it is not known."""
        return self._labels.get(agent_id)

    def id_of(self, text: str) -> str | None:
        """The ID of the agent that a text is the ID or the label of, the latter in any case of letters."""
        text = text.strip()
        return text if text in self._labels else self._ids.get(_key(text))

    def matching(self, text: str) -> tuple[Agent, ...]:
        """The agents whose name or ID holds a text, in any case of letters: those that a field offers."""
        wanted = text.strip().casefold()
        return tuple(
            agent
            for agent in self._agents
            if wanted in self._labels[agent.agent_id].casefold() or wanted in agent.agent_id.casefold()
        )

    def __iter__(self) -> Iterator[Agent]:
        return iter(self._agents)

    def __bool__(self) -> bool:
        return bool(self._agents)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Agents) and self._agents == other._agents

    def __hash__(self) -> int:
        return hash(self._agents)


def _forms(agent: Agent) -> tuple[str, str]:
    """What an agent may be called, the shortest first."""
    return agent.name, f"{agent.name} ({agent.agent_id})"


def _key(text: str) -> str:
    """A text as labels are compared: in any case of letters."""
    return text.strip().casefold()


NO_AGENTS: Final = Agents()
