"""What a number's cells show, how they sort, and what a search finds in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from operator import attrgetter
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.numbers.agents import NO_AGENTS, Agents
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.ui.kit.moments import day_text, minute_text, moment_text
from sigmamind_desktop.ui.kit.words import isolated
from sigmamind_desktop.ui.numbers.messages import state_name

NOTHING: Final = "—"


class Column(IntEnum):
    """The columns, in their first order."""

    NUMBER = 0
    NAME = 1
    STATE = 2
    INBOUND_AGENT = 3
    OUTBOUND_AGENT = 4
    TEST_NUMBER = 5
    SIP_URI = 6
    IMPORTED = 7
    TESTED = 8


SHOWN_OF: Final = {
    Column.NAME: "friendly_name",
    Column.STATE: "state",
    Column.INBOUND_AGENT: "inbound_agent_id",
    Column.OUTBOUND_AGENT: "outbound_agent_id",
    Column.TEST_NUMBER: "outbound_phone_number",
    Column.SIP_URI: "termination_sip_uri",
}
"""The attribute of a PhoneNumber that a column shows."""


def show_time(when: datetime | None) -> str:
    """A moment in this computer's zone and format, to the minute."""
    return NOTHING if when is None else moment_text(when)


def tested_text(when: datetime | None) -> str:
    """That a number was tested, and on which day."""
    if when is None:
        return NOTHING
    local = when.astimezone().date()
    return QCoreApplication.translate("NumberCells", "Tested on {day}").format(day=day_text(local))


def cell_text(row: PhoneNumber, column: Column, agents: Agents = NO_AGENTS) -> str:
    """What a cell shows: an agent by its name among `agents`, otherwise by its ID."""
    match column:
        case Column.NUMBER:
            return pretty(row.number)
        case Column.NAME:
            return row.friendly_name or NOTHING
        case Column.STATE:
            return state_name(row.state)
        case Column.INBOUND_AGENT | Column.OUTBOUND_AGENT:
            its_id = agent_id(row, column)
            return (agents.label(its_id) or its_id) if its_id else NOTHING
        case Column.TEST_NUMBER:
            return pretty(row.outbound_phone_number) if row.outbound_phone_number else NOTHING
        case Column.SIP_URI:
            return row.termination_sip_uri or NOTHING
        case Column.IMPORTED:
            return show_time(row.imported_at)
        case Column.TESTED:
            return tested_text(row.tested_at)


def in_its_direction(text: str, column: Column) -> str:
    """A cell's text as it is painted: numbers and addresses from left to right in every language."""
    is_address = column in (Column.NUMBER, Column.TEST_NUMBER, Column.SIP_URI)
    return isolated(text) if is_address else text


def agent_id(row: PhoneNumber, column: Column) -> str | None:
    """The ID of the agent that a cell shows; None if it shows none."""
    match column:
        case Column.INBOUND_AGENT:
            return row.inbound_agent_id
        case Column.OUTBOUND_AGENT:
            return row.outbound_agent_id
        case _:
            return None


def sort_key(column: Column, agents: Agents = NO_AGENTS) -> Callable[[PhoneNumber], Any]:
    """A cell's order: numbers by E.164, moments by time, texts by letters; falsy where it is empty."""
    if column is Column.NUMBER:
        return attrgetter("number")
    if column is Column.IMPORTED:
        return attrgetter("imported_at")
    if column is Column.TESTED:
        return attrgetter("tested_at")
    attribute = attrgetter(SHOWN_OF[column])
    if column is Column.TEST_NUMBER:
        return attribute
    if column is Column.STATE:
        names = {state: state_name(state).casefold() for state in NumberState}
        return lambda row: names[row.state]
    if column in (Column.INBOUND_AGENT, Column.OUTBOUND_AGENT):
        labels = {agent.agent_id: agents.label(agent.agent_id) for agent in agents}
        return lambda row: (labels.get(attribute(row)) or attribute(row) or "").casefold()
    return lambda row: (attribute(row) or "").casefold()


def search_text(row: PhoneNumber, agents: Agents = NO_AGENTS) -> str:
    """Every cell of a row in one text for `Search`, but for the numbers' punctuation."""
    when = _search_time(row.imported_at) if row.imported_at is not None else ""
    tested = tested_text(row.tested_at) if row.tested_at is not None else ""
    names = [agents.label(agent) for agent in (row.inbound_agent_id, row.outbound_agent_id) if agent]
    return (
        f"{row.number}\n{row.friendly_name or ''}\n{state_name(row.state)}\n{row.inbound_agent_id or ''}\n"
        f"{row.outbound_agent_id or ''}\n{row.outbound_phone_number or ''}\n"
        f"{row.termination_sip_uri or ''}\n{when}\n{names}\n{tested}"
    ).casefold()


def _search_time(when: datetime) -> str:
    # The day and the time of day each recur: to format every moment anew would hold up a search.
    local = when.astimezone()
    return f"{day_text(local.date())} {minute_text(local.time().replace(second=0, microsecond=0))}"
