"""Reading a page of the account's list."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sigmamind_desktop.domain.e164 import is_e164
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.services.sigmamind_api.replies import decode_list

_ROW = {"sipPhoneNumber": "+14155552671"}


def _decode(page: object) -> tuple[list[PhoneNumber], bool]:
    page = decode_list(json.dumps(page).encode())
    return page.rows, page.has_next


def test_a_row_is_read_like_the_answer_to_an_import() -> None:
    row = {
        "sipPhoneNumber": 14155552671,
        "inboundAgentId": "in",
        "outboundAgentId": "out",
        "outboundPhoneNumber": "442083661177",
        "active": False,
        "terminationSipURI": "sip.telnyx.com",
        "friendlyName": "Desk",
        "provider": "byo",
    }
    (number,), _ = _decode([row])
    assert number == PhoneNumber(
        number="+14155552671",
        state=NumberState.INACTIVE,
        friendly_name="Desk",
        inbound_agent_id="in",
        outbound_agent_id="out",
        outbound_phone_number="+442083661177",
        termination_sip_uri="sip.telnyx.com",
    )


def test_nothing_is_made_up_for_what_a_row_does_not_say() -> None:
    assert _decode([_ROW])[0] == [PhoneNumber(number="+14155552671", state=NumberState.UNKNOWN)]
    assert _decode([{"phoneNumber": "+14155552671"}])[0] == _decode([_ROW])[0]


@pytest.mark.parametrize(
    ("rest", "has_next"),
    [
        ({}, False),
        ({"hasNext": True}, True),
        ({"hasNext": False}, False),
        ({"hasNext": None}, False),
        ({"page": 0, "totalPages": 2}, True),
        ({"page": 1, "totalPages": 2}, False),
        ({"page": 0, "totalPages": 1}, False),
        ({"page": 0, "totalPages": 0}, False),
        ({"page": 0, "totalPages": 9, "hasNext": False}, False),
        ({"totalCount": 25}, True),
        ({"total_count": "25"}, True),
        ({"pagination": {"total": 25}}, True),
        ({"meta": {"totalItems": "25"}}, True),
        ({"page": 24, "size": 1, "totalCount": 25}, False),
        ({"hasMore": True}, True),
        ({"has_next_page": "true"}, True),
        ({"nextPage": 1}, True),
        ({"next": None}, False),
        ({"links": {"next": "/v1/phone-numbers?page=1"}}, True),
        ({"last": False}, True),
        ({"last": True}, False),
        ({"page": 9, "totalPages": 9, "hasNext": True}, True),
        ({"page": "0", "totalPages": 2}, True),
        ({"totalPages": 2}, True),
    ],
    ids=str,
)
def test_whether_another_page_follows(rest: dict[str, Any], has_next: bool) -> None:
    rows, more = _decode({"data": [_ROW], **rest})
    assert len(rows) == 1
    assert more is has_next


def test_a_bare_array_is_the_whole_list() -> None:
    assert _decode([_ROW])[1] is False
    assert _decode([]) == ([], False)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"{}",
        b"null",
        b"7",
        b'"x"',
        b'{"data": null}',
        b'{"data": {}}',
        b'{"data": "x"}',
        b"\xff",
        b'"\xff"',
    ],
    ids=ascii,
)
def test_what_is_no_list_is_a_value_error(body: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode_list(body)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["data", "hasNext", "page", "totalPages", *_ROW, "active", "friendlyName"]), inner
        )
    ),
    max_leaves=20,
)


@settings(deadline=None, max_examples=150)
@given(json_values)
def test_any_json_is_read_or_is_a_value_error(page: object) -> None:
    try:
        rows, more = _decode(page)
    except ValueError:
        return
    assert isinstance(more, bool)
    assert all(is_e164(row.number) for row in rows)


@settings(deadline=None, max_examples=150)
@given(st.binary() | st.binary().map(lambda body: b"[" + body + b"]"))
def test_any_bytes_are_read_or_are_a_value_error(body: bytes) -> None:
    try:
        decode_list(body)
    except ValueError:
        return


def test_a_page_says_what_its_rows_tell_of() -> None:
    page = decode_list(json.dumps([_ROW, _ROW | {"active": None, "friendlyName": "Desk"}]).encode())
    assert page.told == {"state", "friendly_name"}
    assert decode_list(b"[]").told == frozenset()


def test_a_page_tells_of_everything_that_a_row_can_hold() -> None:
    row = {
        "sipPhoneNumber": "+14155552671",
        "inboundAgentId": None,
        "outboundAgentId": None,
        "outboundPhoneNumber": None,
        "active": None,
        "terminationSipURI": None,
        "friendlyName": None,
    }
    assert decode_list(json.dumps([row]).encode()).told == {
        "state",
        "friendly_name",
        "inbound_agent_id",
        "outbound_agent_id",
        "outbound_phone_number",
        "termination_sip_uri",
    }


def test_the_sip_uri_is_read_in_the_letters_of_a_change_too() -> None:
    page = decode_list(json.dumps([_ROW | {"terminationSipUri": "sip.telnyx.eu"}]).encode())
    assert page.rows[0].termination_sip_uri == "sip.telnyx.eu"
    assert page.told == {"termination_sip_uri"}


@pytest.mark.parametrize(
    ("body", "is_doubtful"),
    [
        (b'{"data": [], "total": 99, "total": 0}', True),
        (b'[{"sipPhoneNumber": "+14155552671", "sipPhoneNumber": "+14155552672"}]', True),
        (b'{"data": [], "total": 0, "total": 0}', False),
    ],
)
def test_a_page_that_says_two_things_proves_nothing(body: bytes, is_doubtful: bool) -> None:
    assert decode_list(body).end.is_doubtful is is_doubtful
