"""Reading the answer to an import: leniently, and nothing is made up."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

from sigmamind_desktop.domain.numbers.agents import Agent
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.services.sigmamind_api.refusals import SaysFailure
from sigmamind_desktop.services.sigmamind_api.replies import decode_agents, decode_import, decode_list
from tests.services.sigmamind_api.asked import AS_ASKED, NOW, WISH, decode

_THE_PAGE_S = """{
  "sipPhoneNumber": 14155552671,
  "inboundAgentId": "D5D0p7TUs66TTAEAx",
  "outboundAgentId": "D5D0p7TUs66TTAEAx",
  "outboundPhoneNumber": 14155552671,
  "active": true,
  "terminationSipURI": "sip.telnyx.com",
  "friendlyName": "Support Line - US"
}"""


def test_the_example_of_the_page_is_read() -> None:
    assert decode_import(_THE_PAGE_S.encode(), WISH, NOW) == PhoneNumber(
        number="+14155552671",
        state=NumberState.ACTIVE,
        friendly_name="Support Line - US",
        inbound_agent_id="D5D0p7TUs66TTAEAx",
        outbound_agent_id="D5D0p7TUs66TTAEAx",
        outbound_phone_number="+14155552671",
        termination_sip_uri="sip.telnyx.com",
        imported_at=NOW,
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
    assert decode(record) == dataclasses.replace(AS_ASKED, state=state)


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
    assert decode({key: number}) == AS_ASKED


@pytest.mark.parametrize("number", [None, ""], ids=str)
def test_a_number_that_is_left_empty_leaves_the_other_fields_to_tell(number: object) -> None:
    assert decode({"sipPhoneNumber": number, "friendlyName": "Asked"}) == AS_ASKED


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
        decode(reply)


@pytest.mark.parametrize(
    "number", ["+14155552672", "14155552672", 14155552672, "+1415555267", "+141555526711"]
)
@pytest.mark.parametrize("key", ["sipPhoneNumber", "phoneNumber"])
def test_another_number_is_no_answer_to_this_import(key: str, number: object) -> None:
    with pytest.raises(ValueError, match="another number"):
        decode({key: number, "active": True})


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
        decode_import(body, WISH, NOW)


def test_a_reply_that_says_one_thing_twice_says_it() -> None:
    body = b'{"sipPhoneNumber": "+14155552671", "active": true, "active": true}'
    assert decode_import(body, WISH, NOW).state is NumberState.ACTIVE


@pytest.mark.parametrize("number", ["14155552671.0", "+1415555267.1", "1.4155552671E+10", 14155552671.0])
def test_an_amount_is_no_number(number: object) -> None:
    with pytest.raises(ValueError, match="can't be read"):
        decode({"sipPhoneNumber": number})
    page = decode_list(json.dumps([{"sipPhoneNumber": number}]).encode())
    assert (page.rows, page.unreadable) == ([], 1)


@pytest.mark.parametrize("agent_id", ["in\u202e-1", "in\n1", "in-1\u200b", "a  b"], ids=ascii)
def test_an_agent_whose_id_can_t_be_sent_as_it_is_is_none_to_choose(agent_id: str) -> None:
    page = decode_agents(json.dumps([{"agentId": agent_id}, {"agentId": " in-2 "}]).encode())
    assert (page.rows, page.unreadable) == ([Agent("in-2", "in-2")], 1)


@pytest.mark.parametrize("number", [-14155552671, "-14155552671"])
def test_a_number_below_zero_is_none(number: object) -> None:
    with pytest.raises(ValueError, match="can't be read"):
        decode({"sipPhoneNumber": number})


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
            decode(reply)
    assert decode({"data": own, key: 14155552671}) == decode(own)
    assert decode({**own, "number": 7, "did": None}) == decode(own)


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
        decode(reply)
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
    assert decode({"outboundPhoneNumber": value}).outbound_phone_number == read


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
    asked = getattr(AS_ASKED, attribute)
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
        assert getattr(decode({key: value}), attribute) == read
    assert getattr(decode({"phoneNumber": "+14155552671"}), attribute) == asked


def test_unknown_fields_are_passed_over() -> None:
    unknown = {"id": 7, "trunkUsername": "x", "trunkPassword": "y", "provider": "byo", "": None, "a": [[]]}
    own = {"sipPhoneNumber": "+14155552671", "active": True}
    assert decode({**unknown, **own}) == dataclasses.replace(AS_ASKED, state=NumberState.ACTIVE)


@pytest.mark.parametrize(
    "extra", [{}, {"error": None}, {"errors": []}, {"success": True, "message": "OK"}], ids=str
)
def test_a_record_wrapped_in_data_is_read(extra: dict[str, Any]) -> None:
    record = {"sipPhoneNumber": "+14155552671", "active": False}
    assert decode({"data": record, **extra}).state is NumberState.INACTIVE


def test_a_field_called_data_that_is_no_record_is_passed_over() -> None:
    record = {"sipPhoneNumber": "+14155552671", "active": True}
    assert decode({"data": [1], **record}).state is NumberState.ACTIVE


def test_half_of_a_pair_costs_a_name_one_character_and_no_import() -> None:
    """JavaScript writes it where it has cut a name within an emoji."""
    for escape in (r"\ud83d", r"\uDE00"):
        name = decode_import(rf'{{"friendlyName": "Desk {escape} \ud83d\ude00 \\ud83d"}}'.encode(), WISH, NOW)
        assert name.friendly_name == "Desk \ufffd \U0001f600 \\ud83d"
