"""What the look-alike remembers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from sigmamind_desktop.sandbox.scenarios import Answer, Trouble, answer_for


def _agents() -> list[dict[str, Any]]:
    names = {
        "awTw7UKhOsLGiDbt": "Support",
        "agent_D5D0p7TUs66TTAEAx": "Sales",
        "kQ3pZ81mLxW0vTyB": "Front desk",
    }
    return [
        {
            "agentId": agent_id,
            "agentName": name,
            "instructions": f"You are {name}.",
            "agentSettings": {"webhooks": [{"url": "https://acme.example", "secret": "whsec-8c1d22"}]},
            "tools": [],
        }
        for agent_id, name in names.items()
    ]


class Envelope(Enum):
    """What a page of a list comes in; which of these SigmaMind uses is not documented."""

    HAS_NEXT = auto()
    TOTAL_PAGES = auto()
    TOTAL_COUNTS = auto()
    TOTAL_COUNT = auto()
    """Ten rows in a page, whatever size was asked for, and the count as text."""
    PAGES = auto()
    """Bare arrays, one for each page."""
    NONE = auto()
    """All rows at once, in a bare array."""


@dataclass
class SandboxAccount:
    """The one account that the look-alike has.

    Attributes:
        numbers: each imported number's record, by E.164.
        requests: the body of each import that came, in order.
        changes: number and body of each change that came, in order.
        calls: the body of each call that came, in order.
        under_way: what is left to say of each call, by its ID.
        inbound: the record of each call that came in.
        sends_on: whether the carrier of a number (E.164) sends its calls on.
        dials_every: at each so-manieth reading of the calls somebody dials every number; 0 is never.
        agents: the records of its agents, with all that such a record has; without any there is no list.
        has_list: whether it shows its numbers; not every SigmaMind is known to.
        envelope: what the pages of both lists come in.
        list_answer: how both lists are answered: a failure, slowly, or as usual.
        answer: how the import of a number (E.164) is answered.
        seconds: that each import takes.
        retry_after: what stands in that header where the program is to wait; none does if it is empty.
    """

    numbers: dict[str, dict[str, Any]] = field(default_factory=dict)
    requests: list[dict[str, Any]] = field(default_factory=list)
    changes: list[tuple[str, Any]] = field(default_factory=list)
    calls: list[Any] = field(default_factory=list)
    under_way: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    inbound: list[dict[str, Any]] = field(default_factory=list)
    sends_on: Callable[[str], bool] = lambda _: True
    dials_every: int = 0
    agents: list[dict[str, Any]] = field(default_factory=_agents)
    has_list: bool = True
    envelope: Envelope = Envelope.HAS_NEXT
    list_answer: Answer | Trouble = Answer.ACTIVE
    answer: Callable[[str], Answer | Trouble] = answer_for
    seconds: float = 0
    retry_after: str = "30"
