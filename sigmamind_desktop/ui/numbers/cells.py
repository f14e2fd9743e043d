"""What a number's cells show, how they sort, and what a search finds in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from operator import attrgetter
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.inbound.ringing import ringing
from sigmamind_desktop.domain.inbound.urgency import Ringing
from sigmamind_desktop.domain.numbers.agents import NO_AGENTS, Agents
from sigmamind_desktop.domain.numbers.record import NEW, NumberState, PhoneNumber
from sigmamind_desktop.ui.kit.moments import day_text, minute_text, moment_text
from sigmamind_desktop.ui.kit.words import isolated
from sigmamind_desktop.ui.numbers.messages import (
    meaning,
    news_text,
    ringing_meaning,
    ringing_name,
    state_name,
)

translate = QCoreApplication.translate

NOTHING: Final = "—"


class Column(IntEnum):
    """The columns. Settings know them by these numbers: a new one comes last, and `FIRST_ORDER` places it."""

    NUMBER = 0
    NAME = 1
    STATE = 2
    INBOUND_AGENT = 3
    OUTBOUND_AGENT = 4
    TEST_NUMBER = 5
    SIP_URI = 6
    IMPORTED = 7
    TESTED = 8
    RINGING = 9


FIRST_ORDER: Final = (
    Column.NUMBER,
    Column.NAME,
    Column.STATE,
    Column.RINGING,
    Column.INBOUND_AGENT,
    Column.OUTBOUND_AGENT,
    Column.TEST_NUMBER,
    Column.TESTED,
    Column.SIP_URI,
    Column.IMPORTED,
)
"""The columns as a person first sees them: what is needed most often comes first."""

SHOWN_OF: Final = {
    Column.NAME: "friendly_name",
    Column.STATE: "state",
    Column.INBOUND_AGENT: "inbound_agent_id",
    Column.OUTBOUND_AGENT: "outbound_agent_id",
    Column.TEST_NUMBER: "outbound_phone_number",
    Column.SIP_URI: "termination_sip_uri",
}
"""The attribute of a PhoneNumber that a column shows."""


EDITED_AS: Final = {
    Column.NAME: FieldId.FRIENDLY_NAME,
    Column.INBOUND_AGENT: FieldId.INBOUND_AGENT_ID,
    Column.OUTBOUND_AGENT: FieldId.OUTBOUND_AGENT_ID,
}
"""What can be changed in the row, by the column that shows it."""


def heading(column: Column) -> str:
    """What a column is called."""
    return {
        Column.NUMBER: translate("NumberCells", "Number"),
        Column.NAME: translate("NumberCells", "Name"),
        Column.STATE: translate("NumberCells", "State"),
        Column.INBOUND_AGENT: translate("NumberCells", "Inbound agent"),
        Column.OUTBOUND_AGENT: translate("NumberCells", "Outbound agent"),
        Column.TEST_NUMBER: translate("NumberCells", "Test number"),
        Column.SIP_URI: translate("NumberCells", "SIP URI"),
        Column.IMPORTED: translate("NumberCells", "Imported"),
        Column.TESTED: translate("NumberCells", "Test call"),
        Column.RINGING: translate("NumberCells", "Will it ring?"),
    }[column]


def show_time(when: datetime | None) -> str:
    """A moment in this computer's zone and format, to the minute."""
    return NOTHING if when is None else moment_text(when)


def tested_text(when: datetime | None) -> str:
    """That a number was tested, and on which day."""
    if when is None:
        return NOTHING
    return translate("NumberCells", "Tested on {day}").format(day=day_text(when.astimezone().date()))


def rang_text(when: datetime) -> str:
    """On which day a number rang."""
    return translate("NumberCells", "Rang on {day}").format(day=day_text(when.astimezone().date()))


def arrived_text(when: datetime) -> str:
    """On which day a call arrived at a number."""
    return translate("NumberCells", "Call arrived on {day}").format(day=day_text(when.astimezone().date()))


def ringing_texts(day: datetime) -> tuple[str, ...]:
    """Every text that says what stands between a number and a ring; `day`: one to be named."""
    return (rang_text(day), arrived_text(day), *map(ringing_name, Ringing))


def ringing_text(row: PhoneNumber) -> str:
    """What stands between a number and a ring, or on which day it rang or was called."""
    match judged := ringing(row):
        case Ringing.NOT_ASKED:
            return NOTHING
        case Ringing.RANG if row.tested_at is not None:
            return rang_text(row.tested_at)
        case Ringing.ARRIVED if row.arrived_at is not None:
            return arrived_text(row.arrived_at)
        case _:
            return ringing_name(judged)


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
        case Column.RINGING:
            return ringing_text(row)


def _meaning(row: PhoneNumber, column: Column) -> str:
    """What a cell says in full; empty if it does already."""
    match column:
        case Column.STATE:
            return meaning(row)
        case Column.RINGING:
            return ringing_meaning(ringing(row))
        case _:
            return ""


def cell_tip(row: PhoneNumber, column: Column, shown: str) -> str:
    """What more a cell says than is shown of it: in full, an agent's ID, and what is new."""
    text, its_id = _meaning(row, column) or in_its_direction(shown, column), agent_id(row, column)
    return "\n".join(filter(None, (text, its_id if its_id != text else "", cell_news(row, column))))


def cell_news(row: PhoneNumber, column: Column) -> str:
    """What is new of a cell; empty if nothing is."""
    if column is Column.NUMBER:
        return news_text(row.news)
    attribute = SHOWN_OF.get(column)
    return news_text(frozenset({attribute})) if attribute in row.news - {NEW} else ""


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
    """A cell's order: numbers by E.164, moments by time, what is left by urgency, texts by letters.

    It is falsy where the cell is empty.
    """
    if column is Column.NUMBER:
        return attrgetter("number")
    if column is Column.IMPORTED:
        return attrgetter("imported_at")
    if column is Column.TESTED:
        return attrgetter("tested_at")
    if column is Column.RINGING:
        return lambda row: judged if (judged := ringing(row)) is not Ringing.NOT_ASKED else None
    attribute = attrgetter(SHOWN_OF[column])
    if column is Column.TEST_NUMBER:
        return attribute
    if column is Column.STATE:
        names = {state: state_name(state).casefold() for state in NumberState}
        return lambda row: names[row.state]
    if column in (Column.INBOUND_AGENT, Column.OUTBOUND_AGENT):
        labels = {agent.agent_id: agents.label(agent.agent_id) for agent in agents}
        return lambda row: (labels.get(its_id := attribute(row)) or its_id or "").casefold()
    return lambda row: (attribute(row) or "").casefold()


def own_text(row: PhoneNumber) -> str:
    """The cells that hardly two rows have alike, in one text for `Search`; numbers without punctuation."""
    when = _search_time(row.imported_at) if row.imported_at is not None else ""
    name, test_number = row.friendly_name or "", row.outbound_phone_number or ""
    return f"{row.number}\n{name}\n{test_number}\n{when}".casefold()


def shared_text(row: PhoneNumber, agents: Agents = NO_AGENTS) -> str:
    """The other cells in one text for `Search`, with an agent's name and its ID."""
    ids = [agent for agent in (row.inbound_agent_id, row.outbound_agent_id) if agent]
    tested = tested_text(row.tested_at) if row.tested_at is not None else ""
    names = [agents.label(agent) or "" for agent in ids]
    return "\n".join(
        (state_name(row.state), *ids, *names, row.termination_sip_uri or "", tested, ringing_text(row))
    ).casefold()


def _search_time(when: datetime) -> str:
    # The day and the time of day each recur: to format every moment anew would hold up a search.
    local = when.astimezone()
    text = f"{day_text(local.date())} {minute_text(local.time().replace(second=0, microsecond=0))}"
    # What is searched has no blanks of this kind, and with one a text takes twice the memory.
    return text.replace("\u202f", " ")
