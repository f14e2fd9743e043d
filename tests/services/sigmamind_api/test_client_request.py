"""What leaves this computer: exactly the request of the API's page."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sigmamind_desktop.domain.errors import UnusableKey
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.sigmamind_api import requests

_ALL = {
    "phoneNumber": "+14155552671",
    "trunkUsername": "acme",
    "trunkPassword": "pw-4d81b6f0a7-wxyz",
    "terminationSipURI": "sip.telnyx.com",
    "friendlyName": "Front desk",
    "inboundAgentId": "awTw7UKhOsLGiDbt",
    "outboundAgentId": "agent_D5D0p7TUs66TTAEAx",
    "outboundPhoneNumber": "+442083661177",
}
_REQUIRED = ("phoneNumber", "trunkUsername", "trunkPassword", "terminationSipURI")
_OPTIONAL = ("friendlyName", "inboundAgentId", "outboundAgentId", "outboundPhoneNumber")
_ATTRIBUTES = {
    "friendlyName": "friendly_name",
    "inboundAgentId": "inbound_agent_id",
    "outboundAgentId": "outbound_agent_id",
    "outboundPhoneNumber": "outbound_phone_number",
}

texts = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=128)


def test_an_import_is_one_post_to_the_path_of_the_page(talk: Any, accepted: bytes) -> None:
    outcome = talk(accepted)
    assert [(seen.method, seen.target) for seen in outcome.requests] == [("POST", "/v1/phone-number/import")]
    assert outcome.departures == 1


def test_the_headers_are_the_page_s_and_http_s_own_and_no_other(talk: Any, accepted: bytes) -> None:
    (seen,) = talk(accepted).requests
    assert {name.lower() for name, _ in seen.headers} == {
        "host",
        "accept",
        "accept-encoding",
        "connection",
        "user-agent",
        "content-length",
        "content-type",
        "x-api-key",
    }
    assert seen.header("Content-Type") == "application/json"
    assert seen.header("X-API-Key") == "key-7f3a9c51e2-ABCD"
    assert seen.header("Accept") == "application/json"


def test_the_name_of_the_key_s_header_is_spelt_as_on_the_page(talk: Any, accepted: bytes) -> None:
    (seen,) = talk(accepted).requests
    assert [name for name, _ in seen.headers if name.lower() == "x-api-key"] == ["X-API-Key"]


def test_only_the_required_fields_go_out_where_the_others_are_empty(talk: Any, accepted: bytes) -> None:
    (seen,) = talk(accepted).requests
    assert seen.json() == {key: _ALL[key] for key in _REQUIRED}


def test_all_eight_fields_go_out_as_strings(talk: Any, accepted: bytes, wish: ImportRequest) -> None:
    full = dataclasses.replace(wish, **{_ATTRIBUTES[key]: _ALL[key] for key in _OPTIONAL})
    (seen,) = talk(accepted, wish=full).requests
    assert seen.json() == _ALL
    assert all(type(value) is str for value in seen.json().values())


@pytest.mark.parametrize("key", _OPTIONAL)
def test_an_optional_field_goes_out_alone(key: str, wish: ImportRequest) -> None:
    body = requests.encode_import(dataclasses.replace(wish, **{_ATTRIBUTES[key]: _ALL[key]}))
    assert body == requests.encode_import(wish)[:-1] + f',"{key}":"{_ALL[key]}"}}'.encode()


@pytest.mark.parametrize(
    "password",
    ['"', "\\", "</script>", "a b", " outer ", "пароль", "🔑", "\u2028", "%00", "'; DROP TABLE", "x" * 128],
    ids=ascii,
)
def test_a_password_arrives_exactly_as_it_was_typed(
    password: str, talk: Any, accepted: bytes, wish: ImportRequest
) -> None:
    odd = dataclasses.replace(wish, trunk_password=Secret(password))
    (seen,) = talk(accepted, wish=odd).requests
    assert seen.json()["trunkPassword"] == password


@settings(deadline=None)
@given(username=texts, password=texts, name=st.none() | texts, agent=st.none() | texts)
def test_any_text_goes_through_the_body_unchanged(
    username: str, password: str, name: str | None, agent: str | None
) -> None:
    import msgspec

    body = requests.encode_import(
        ImportRequest(
            phone_number="+14155552671",
            trunk_username=username,
            trunk_password=Secret(password),
            termination_sip_uri="sip.telnyx.com",
            friendly_name=name,
            outbound_agent_id=agent,
        )
    )
    sent = {
        "phoneNumber": "+14155552671",
        "trunkUsername": username,
        "trunkPassword": password,
        "terminationSipURI": "sip.telnyx.com",
        "friendlyName": name,
        "outboundAgentId": agent,
    }
    assert msgspec.json.decode(body) == {key: value for key, value in sent.items() if value is not None}


@pytest.mark.parametrize(
    "text",
    ["", "schlüssel", "••••••••", "key\nX-Other: 1", "key\r\n", "key\x00", "ключ"],
    ids=ascii,
)
def test_a_key_that_can_not_stand_in_a_header_is_not_sent(text: str, talk: Any) -> None:
    outcome = talk(key=Secret(text))
    assert type(outcome.error) is UnusableKey
    assert outcome.error.created == "no"
    assert outcome.server.connections == 0
    assert outcome.departures == 0
