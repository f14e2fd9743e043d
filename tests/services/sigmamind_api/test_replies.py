"""Reading the answer to an import: leniently, and nothing is made up."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sigmamind_desktop.domain.numbers.agents import Agent
from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.sigmamind_api.refusals import SaysFailure
from sigmamind_desktop.services.sigmamind_api.replies import decode_agents, decode_import, decode_list

_NOW = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
_WISH = ImportRequest(
    phone_number="+14155552671",
    trunk_username="acme",
    trunk_password=Secret("pw-4d81b6f0a7-wxyz"),
    termination_sip_uri="sip.telnyx.com",
    friendly_name="Asked",
    inbound_agent_id="in-asked",
    outbound_agent_id="out-asked",
    outbound_phone_number="+442083661177",
)
_AS_ASKED = PhoneNumber(
    number="+14155552671",
    state=NumberState.UNKNOWN,
    friendly_name="Asked",
    inbound_agent_id="in-asked",
    outbound_agent_id="out-asked",
    outbound_phone_number="+442083661177",
    termination_sip_uri="sip.telnyx.com",
    imported_at=_NOW,
)
_THE_PAGE_S = """{
  "sipPhoneNumber": 14155552671,
  "inboundAgentId": "D5D0p7TUs66TTAEAx",
  "outboundAgentId": "D5D0p7TUs66TTAEAx",
  "outboundPhoneNumber": 14155552671,
  "active": true,
  "terminationSipURI": "sip.telnyx.com",
  "friendlyName": "Support Line - US"
}"""

_KEYS = (
    "sipPhoneNumber",
    "phoneNumber",
    "inboundAgentId",
    "outboundAgentId",
    "outboundPhoneNumber",
    "active",
    "terminationSipURI",
    "friendlyName",
    "data",
    "error",
    "errors",
)


def _decode(reply: object, wish: ImportRequest = _WISH) -> PhoneNumber:
    return decode_import(json.dumps(reply).encode(), wish, _NOW)


def test_the_example_of_the_page_is_read() -> None:
    assert decode_import(_THE_PAGE_S.encode(), _WISH, _NOW) == PhoneNumber(
        number="+14155552671",
        state=NumberState.ACTIVE,
        friendly_name="Support Line - US",
        inbound_agent_id="D5D0p7TUs66TTAEAx",
        outbound_agent_id="D5D0p7TUs66TTAEAx",
        outbound_phone_number="+14155552671",
        termination_sip_uri="sip.telnyx.com",
        imported_at=_NOW,
    )


@pytest.mark.parametrize(
    ("reply", "state"),
    [
        ({}, NumberState.UNKNOWN),
        ({"active": True}, NumberState.ACTIVE),
        ({"active": False}, NumberState.INACTIVE),
        ({"active": None}, NumberState.UNKNOWN),
        ({"active": "true"}, NumberState.UNKNOWN),
        ({"active": "false"}, NumberState.UNKNOWN),
        ({"active": 1}, NumberState.UNKNOWN),
        ({"active": 0}, NumberState.UNKNOWN),
        ({"active": []}, NumberState.UNKNOWN),
        ({"Active": True}, NumberState.UNKNOWN),
    ],
    ids=str,
)
def test_a_number_is_active_or_not_only_where_a_boolean_says_so(
    reply: dict[str, Any], state: NumberState
) -> None:
    record = {"sipPhoneNumber": "+14155552671", **reply}
    assert _decode(record) == dataclasses.replace(_AS_ASKED, state=state)


@pytest.mark.parametrize(
    "number",
    [
        "+14155552671",
        "14155552671",
        14155552671,
        " +1 (415) 555-2671 ",
        "+1.415.555.2671",
    ],
    ids=str,
)
@pytest.mark.parametrize("key", ["sipPhoneNumber", "phoneNumber"])
def test_the_own_number_is_recognised_however_it_is_written(key: str, number: object) -> None:
    assert _decode({key: number}) == _AS_ASKED


@pytest.mark.parametrize("number", [None, ""], ids=str)
def test_a_number_that_is_left_empty_leaves_the_other_fields_to_tell(number: object) -> None:
    assert _decode({"sipPhoneNumber": number, "friendlyName": "Asked"}) == _AS_ASKED


@pytest.mark.parametrize(
    "reply",
    [
        {"active": True},
        {"active": False},
        {"sipPhoneNumber": None, "active": True},
        {"phoneNumber": "", "active": True},
        {"data": {"active": True}},
        {"data": {"active": True}, "success": True, "message": "OK"},
        {"active": True, "id": 7},
    ],
    ids=str,
)
def test_a_reply_that_names_nothing_of_a_number_tells_of_none(reply: object) -> None:
    with pytest.raises(SaysFailure, match="nothing of a number"):
        _decode(reply)


@pytest.mark.parametrize(
    "number", ["+14155552672", "14155552672", 14155552672, "+1415555267", "+141555526711"]
)
@pytest.mark.parametrize("key", ["sipPhoneNumber", "phoneNumber"])
def test_another_number_is_no_answer_to_this_import(key: str, number: object) -> None:
    with pytest.raises(ValueError, match="another number"):
        _decode({key: number, "active": True})


@pytest.mark.parametrize(
    "body",
    [
        b'{"sipPhoneNumber": "+14155559999", "sipPhoneNumber": "+14155552671"}',
        b'{"sipPhoneNumber": "+14155552671", "active": false, "active": true}',
        b'{"success": false, "success": true, "sipPhoneNumber": "+14155552671"}',
        b'{"data": {"active": false, "active": true, "sipPhoneNumber": "+14155552671"}}',
        '{"active": false, "active": true, "sipPhoneNumber": "+14155552671"}'.encode("utf-16"),
    ],
)
def test_a_reply_that_says_two_things_proves_neither(body: bytes) -> None:
    with pytest.raises(ValueError, match="two things"):
        decode_import(body, _WISH, _NOW)


def test_a_reply_that_says_one_thing_twice_says_it() -> None:
    body = b'{"sipPhoneNumber": "+14155552671", "active": true, "active": true}'
    assert decode_import(body, _WISH, _NOW).state is NumberState.ACTIVE


def test_a_failure_among_the_results_of_the_only_wish_is_one() -> None:
    with pytest.raises(SaysFailure):
        _decode({"sipPhoneNumber": "+14155552671", "results": [{"success": False}]})
    assert _decode({"sipPhoneNumber": "+14155552671", "results": [{"success": True}, 7]}) == _AS_ASKED


@pytest.mark.parametrize("number", ["14155552671.0", "+1415555267.1", "1.4155552671E+10", 14155552671.0])
def test_an_amount_is_no_number(number: object) -> None:
    with pytest.raises(ValueError, match="can't be read"):
        _decode({"sipPhoneNumber": number})
    page = decode_list(json.dumps([{"sipPhoneNumber": number}]).encode())
    assert (page.rows, page.unreadable) == ([], 1)


@pytest.mark.parametrize("agent_id", ["in\u202e-1", "in\n1", "in-1\u200b", "a  b"], ids=ascii)
def test_an_agent_whose_id_can_t_be_sent_as_it_is_is_none_to_choose(agent_id: str) -> None:
    page = decode_agents(json.dumps([{"agentId": agent_id}, {"agentId": " in-2 "}]).encode())
    assert (page.rows, page.unreadable) == ([Agent("in-2", "in-2")], 1)


@pytest.mark.parametrize("number", [-14155552671, "-14155552671"])
def test_a_number_below_zero_is_none(number: object) -> None:
    with pytest.raises(ValueError, match="can't be read"):
        _decode({"sipPhoneNumber": number})


@pytest.mark.parametrize(
    "key", ["number", "phone_number", "sip_phone_number", "e164", "PhoneNumber", "phoneNumber"]
)
def test_another_number_is_none_of_this_import_in_any_spelling_and_place(key: str) -> None:
    own, another = {"sipPhoneNumber": "+14155552671", "active": True}, {key: "+14155552672"}
    for reply in (
        {"active": True, **another},
        own | another,
        {"data": own, **another},
        {"data": own | another},
    ):
        with pytest.raises(ValueError, match="another number"):
            _decode(reply)
    assert _decode({"data": own, key: 14155552671}) == _decode(own)
    assert _decode({**own, "number": 7, "did": None}) == _decode(own)


@pytest.mark.parametrize(
    "reply",
    [
        {"message": "Queued"},
        {"data": {"message": "Queued"}},
        {"message": "Queued", "sipPhoneNumber": None},
        {"msg": "Queued", "friendlyName": "", "phoneNumber": ""},
    ],
    ids=str,
)
def test_a_message_alone_is_no_import(reply: object) -> None:
    with pytest.raises(SaysFailure) as caught:
        _decode(reply)
    assert caught.value.said == "Queued"


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("+12125550123", "+12125550123"),
        ("12125550123", "+12125550123"),
        (12125550123, "+12125550123"),
        ("+1 212 555 0123", "+12125550123"),
        (None, None),
        ("", None),
        (1.2125550123e10, "+442083661177"),
        (True, "+442083661177"),
        ("0", "+442083661177"),
        ({}, "+442083661177"),
    ],
    ids=str,
)
def test_the_test_number_may_be_a_string_or_an_integer(value: object, read: str | None) -> None:
    assert _decode({"outboundPhoneNumber": value}).outbound_phone_number == read


@pytest.mark.parametrize(
    ("key", "attribute"),
    [
        ("friendlyName", "friendly_name"),
        ("inboundAgentId", "inbound_agent_id"),
        ("outboundAgentId", "outbound_agent_id"),
        ("terminationSipURI", "termination_sip_uri"),
    ],
)
def test_a_text_is_sigmamind_s_word_where_it_gives_one(key: str, attribute: str) -> None:
    asked = getattr(_AS_ASKED, attribute)
    for value, read in [
        ("said", "said"),
        (1234, "1234"),
        (None, None),
        ("", None),
        (True, asked),
        ([], asked),
        ({}, asked),
        (1.5, asked),
    ]:
        assert getattr(_decode({key: value}), attribute) == read
    assert getattr(_decode({"phoneNumber": "+14155552671"}), attribute) == asked


def test_unknown_fields_are_passed_over() -> None:
    unknown = {"id": 7, "trunkUsername": "x", "trunkPassword": "y", "provider": "byo", "": None, "a": [[]]}
    own = {"sipPhoneNumber": "+14155552671", "active": True}
    assert _decode({**unknown, **own}) == dataclasses.replace(_AS_ASKED, state=NumberState.ACTIVE)


@pytest.mark.parametrize(
    "extra", [{}, {"error": None}, {"errors": []}, {"success": True, "message": "OK"}], ids=str
)
def test_a_record_wrapped_in_data_is_read(extra: dict[str, Any]) -> None:
    record = {"sipPhoneNumber": "+14155552671", "active": False}
    assert _decode({"data": record, **extra}).state is NumberState.INACTIVE


def test_a_field_called_data_that_is_no_record_is_passed_over() -> None:
    record = {"sipPhoneNumber": "+14155552671", "active": True}
    assert _decode({"data": [1], **record}).state is NumberState.ACTIVE


@pytest.mark.parametrize(
    "reply",
    [
        {"error": "no such trunk"},
        {"error": True},
        {"error": {"message": "no"}},
        {"errors": ["no such trunk"]},
        {"sipPhoneNumber": "+14155552671", "active": True, "error": "no such trunk"},
        {"data": {"error": "no such trunk"}},
    ],
    ids=str,
)
def test_an_error_with_the_status_of_a_success_is_no_import(reply: object) -> None:
    with pytest.raises(ValueError, match="error"):
        _decode(reply)


@pytest.mark.parametrize(
    "said",
    [
        {"success": 0},
        {"success": "no"},
        {"Success": "False"},
        {"isError": True},
        {"has_errors": 1},
        {"failed": True},
        {"failure": "Trunk refused"},
        {"fault": {"faultstring": "Trunk refused"}},
        {"error_msg": "Trunk refused"},
        {"imported": False},
        {"created": False},
        {"updated": False},
        {"modifiedCount": 0},
        {"result": False},
        {"status": False},
        {"status": "denied"},
        {"status": "KO"},
        {"status": "unsuccessful"},
        {"state": "failed"},
        {"httpStatusCode": 422},
        {"responseCode": "503"},
        {"code": 401},
        {"code": "E1042", "message": "Trunk refused"},
        {"meta": {"success": False}},
    ],
    ids=str,
)
def test_a_failure_is_seen_in_any_spelling_beside_the_number(said: dict[str, Any]) -> None:
    record = {"sipPhoneNumber": "+14155552671", "active": True}
    for reply in (record | said, {"data": record, **said}, {"data": record | said}):
        with pytest.raises(SaysFailure):
            _decode(reply)


@pytest.mark.parametrize(
    "said",
    [
        {"active": False},
        {"errors": [], "error": None, "errorMessage": "", "errorCode": 0, "failed": 0, "isError": "false"},
        {"success": None},
        {"success": 1, "ok": "yes", "status": "ok", "result": "success", "code": 200},
        {"status": 0, "state": "inactive"},
        {"created": False, "updated": True},
        {"matchedCount": 1, "modifiedCount": 0},
        {"created": "2026-02-03", "updated": None},
        {"code": "EN", "meta": {"success": True}},
        {"statusCode": 201, "message": "Imported"},
    ],
    ids=str,
)
def test_what_tells_of_no_failure_is_a_success(said: dict[str, Any]) -> None:
    assert _decode({"sipPhoneNumber": "+14155552671", **said}).number == _AS_ASKED.number


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" ",
        b"{",
        b'{"active": true',
        b"{'active': true}",
        b"<html>",
        b"OK",
        b"null",
        b"true",
        b"7",
        b'"x"',
        b"[]",
        b"[{}]",
        b"{}{}",
        b"\xff\xfe",
        b'{"friendlyName": "\xff"}',
        b'{"sipPhoneNumber": ' + b"1" * 5000 + b"}",
        b"NaN",
    ],
    ids=lambda body: ascii(body[:24]),
)
def test_what_is_no_json_object_is_no_import(body: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode_import(body, _WISH, _NOW)


def test_half_of_a_pair_costs_a_name_one_character_and_no_import() -> None:
    """JavaScript writes it where it has cut a name within an emoji."""
    for escape in (r"\ud83d", r"\uDE00"):
        name = decode_import(
            rf'{{"friendlyName": "Desk {escape} \ud83d\ude00 \\ud83d"}}'.encode(), _WISH, _NOW
        )
        assert name.friendly_name == "Desk \ufffd \U0001f600 \\ud83d"


def test_the_reason_does_not_repeat_the_body() -> None:
    for body in (b"marked-body", b'["marked-body"]', b'{"error": "marked-body"}', b'{"x": "marked-body'):
        with pytest.raises(ValueError, match=r".") as caught:
            decode_import(body, _WISH, _NOW)
        assert "marked-body" not in str(caught.value)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(_KEYS) | st.text(), inner, max_size=6)
    ),
    max_leaves=20,
)


@settings(deadline=None, max_examples=150)
@given(json_values)
def test_any_json_is_read_or_is_a_value_error(reply: object) -> None:
    try:
        number = _decode(reply)
    except ValueError:
        return
    assert number.number == _WISH.phone_number
    assert number.state in (NumberState.ACTIVE, NumberState.INACTIVE, NumberState.UNKNOWN)
    assert number.imported_at == _NOW
    for text in (number.friendly_name, number.inbound_agent_id, number.outbound_agent_id):
        assert text is None or (isinstance(text, str) and text)


@settings(deadline=None, max_examples=150)
@given(st.binary() | st.text().map(str.encode) | st.binary().map(lambda body: b'{"active":' + body + b"}"))
def test_any_bytes_are_read_or_are_a_value_error(body: bytes) -> None:
    try:
        number = decode_import(body, _WISH, _NOW)
    except ValueError:
        return
    assert number.number == _WISH.phone_number


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(_KEYS[2:8]), json_values))
def test_a_record_s_fields_do_not_depend_on_data_around_it(record: dict[str, object]) -> None:
    numbered = {**record, "sipPhoneNumber": "+14155552671"}
    assert _decode({"data": numbered}) == _decode(numbered)
