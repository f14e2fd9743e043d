"""Headings and columns, as the files of carriers and people have them."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.bulk.columns import Ground, lay_out
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.numbers.agents import Agent, Agents

_NUMBER = "+14155550161"
_HOST = "acme.pstn.twilio.com"


@pytest.mark.parametrize(
    ("heading", "cell", "field"),
    [
        ("phoneNumber", _NUMBER, FieldId.PHONE_NUMBER),
        ("phone_number", _NUMBER, FieldId.PHONE_NUMBER),
        ("Phone number", _NUMBER, FieldId.PHONE_NUMBER),
        ("\ufeffnumber", _NUMBER, FieldId.PHONE_NUMBER),
        ("number_val_e164", _NUMBER, FieldId.PHONE_NUMBER),
        ("FullNumber", "4155550161", FieldId.PHONE_NUMBER),
        ("DID", "(415) 555-0161", FieldId.PHONE_NUMBER),
        ("TN", "4155550161", FieldId.PHONE_NUMBER),
        ("Rufnummer", "030 901820", FieldId.PHONE_NUMBER),
        ("Numéro de téléphone", "01 42 68 53 00", FieldId.PHONE_NUMBER),
        ("Phone", "\u202a+1 415-555-0161\u202c", FieldId.PHONE_NUMBER),  # as Windows' dialogs copy it
        ("Phone", "\uff0b１４１５５５５０１６１", FieldId.PHONE_NUMBER),
        ("Phone", "tel:+14155550161", FieldId.PHONE_NUMBER),
        ("Phone", "14,155,550,161", FieldId.PHONE_NUMBER),
        ("friendly_name", "Desk", FieldId.FRIENDLY_NAME),
        ("termination_uri", _HOST, FieldId.TERMINATION_SIP_URI),
        ("sip_uri", f"sip:{_HOST}", FieldId.TERMINATION_SIP_URI),
        ("trunk", _HOST, FieldId.TERMINATION_SIP_URI),
        ("username", "acme", FieldId.TRUNK_USERNAME),
        ("Kennwort", "geheim", FieldId.TRUNK_PASSWORD),
        ("inbound_agent", "Support", FieldId.INBOUND_AGENT_ID),
        ("Outbound agent", "Support", FieldId.OUTBOUND_AGENT_ID),
        ("Outbound test number", _NUMBER, FieldId.OUTBOUND_PHONE_NUMBER),
    ],
)
def test_a_heading_says_what_a_column_is(heading: str, cell: str, field: FieldId) -> None:
    [column, _] = lay_out([(heading, "note"), (cell, "x")]).columns
    assert (column.field, column.ground) == (field, Ground.NAMED)


@pytest.mark.parametrize("heading", ["connection_name", "origination_uri", "created_at", "price", ""])
def test_what_no_heading_says_is_left_out(heading: str) -> None:
    [_, column] = lay_out([("number", heading), (_NUMBER, "x")]).columns
    assert (column.field, column.proposed) == (None, None)


def test_the_headings_are_found_below_other_lines() -> None:
    layout = lay_out([("Export of 3 May",), (), ("DID", "Name"), (_NUMBER, "Desk")])
    assert (layout.first_row, layout.has_headings, layout.lines_above) == (3, True, 2)


def test_headings_with_dots_are_headings_though_they_look_like_hosts() -> None:
    layout = lay_out([("phone.number", "sip.uri"), (_NUMBER, _HOST)])
    assert layout.has_headings
    assert [column.field for column in layout.columns] == [FieldId.PHONE_NUMBER, FieldId.TERMINATION_SIP_URI]


def test_without_headings_nothing_is_assumed_and_all_rows_are_there() -> None:
    layout = lay_out([(_NUMBER, _HOST), ("+14155550162", _HOST)])
    assert (layout.first_row, layout.has_headings) == (0, False)
    assert [(column.field, column.proposed) for column in layout.columns] == [
        (None, FieldId.PHONE_NUMBER),
        (None, FieldId.TERMINATION_SIP_URI),
    ]


def test_a_column_under_another_name_is_proposed_by_what_it_holds() -> None:
    layout = lay_out([("Linea", "Nota"), (_NUMBER, "x"), ("1.41556E+10", "y")])
    assert layout.has_headings
    column = layout.columns[0]
    assert (column.field, column.proposed, column.ground) == (None, FieldId.PHONE_NUMBER, Ground.HOLDS)
    assert (column.hits, column.looked_at) == (2, 2)


def test_a_heading_that_most_cells_speak_against_is_only_proposed() -> None:
    layout = lay_out([("number", "trunk"), (_NUMBER, "Main"), ("+14155550162", "Main"), (_NUMBER, _HOST)])
    assert (layout.columns[1].field, layout.columns[1].proposed, layout.columns[1].ground) == (
        None,
        FieldId.TERMINATION_SIP_URI,
        Ground.NAMED_ONLY,
    )


def test_of_two_columns_for_one_field_the_fuller_one_is_taken() -> None:
    layout = lay_out([("phone", "number"), ("", _NUMBER), (_NUMBER, "+14155550162")])
    assert [(column.field, column.ground) for column in layout.columns] == [
        (None, Ground.TWICE),
        (FieldId.PHONE_NUMBER, Ground.NAMED),
    ]


def test_agents_are_known_by_their_names() -> None:
    agents = Agents([Agent("a1", "Support"), Agent("a2", "Sales")])
    layout = lay_out([("number", "Who"), (_NUMBER, "support"), (_NUMBER, "a2")], agents)
    assert layout.columns[1].proposed is FieldId.INBOUND_AGENT_ID


@pytest.mark.parametrize("date", ["2026-05-03", "2026-05-03 10:00:00", "03/05/2026", "3.5.2026"])
def test_a_date_is_no_number(date: str) -> None:
    [column] = lay_out([("Since",), (date,), (date,)]).columns
    assert (column.field, column.proposed) == (None, None)


@pytest.mark.parametrize("amount", ["1,234,567", "12,500.00", "1,200"])
def test_an_amount_is_no_number(amount: str) -> None:
    [column] = lay_out([("Fee",), (amount,), (amount,)]).columns
    assert (column.field, column.proposed) == (None, None)


def test_a_sheet_of_nothing_has_no_columns() -> None:
    assert lay_out([]).columns == ()
