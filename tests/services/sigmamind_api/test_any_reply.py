"""Any answer to an import is read, or makes no sense."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.services.sigmamind_api.replies import decode_import
from tests.services.sigmamind_api.asked import NOW, WISH, decode

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
        number = decode(reply)
    except ValueError:
        return
    assert number.number == WISH.phone_number
    assert number.state in (NumberState.ACTIVE, NumberState.INACTIVE, NumberState.UNKNOWN)
    assert number.imported_at == NOW
    for text in (number.friendly_name, number.inbound_agent_id, number.outbound_agent_id):
        assert text is None or (isinstance(text, str) and text)


@settings(deadline=None, max_examples=150)
@given(st.binary() | st.text().map(str.encode) | st.binary().map(lambda body: b'{"active":' + body + b"}"))
def test_any_bytes_are_read_or_are_a_value_error(body: bytes) -> None:
    try:
        number = decode_import(body, WISH, NOW)
    except ValueError:
        return
    assert number.number == WISH.phone_number


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(_KEYS[2:8]), json_values))
def test_a_record_s_fields_do_not_depend_on_data_around_it(record: dict[str, object]) -> None:
    numbered = {**record, "sipPhoneNumber": "+14155552671"}
    assert decode({"data": numbered}) == decode(numbered)
