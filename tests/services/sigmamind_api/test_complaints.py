"""Reading an error's body, whose shape nobody has documented."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.sigmamind_api.complaints import Complaint, decode_complaint

_USERNAME = FieldId.TRUNK_USERNAME
_PASSWORD = FieldId.TRUNK_PASSWORD
_NUMBER = FieldId.PHONE_NUMBER
_URI = FieldId.TERMINATION_SIP_URI

_SHAPES: dict[str, tuple[object, str, dict[FieldId, str]]] = {
    "message": ({"message": "No"}, "No", {}),
    "error": ({"error": "No"}, "No", {}),
    "detail": ({"detail": "No"}, "No", {}),
    "title": ({"type": "about:blank", "title": "No", "status": 400}, "No", {}),
    "message-before-error": ({"statusCode": 400, "message": "Why", "error": "Bad Request"}, "Why", {}),
    "error-object": ({"error": {"code": 7, "message": "No"}}, "No", {}),
    "data-object": ({"data": {"message": "No"}}, "No", {}),
    "errors-of-texts": ({"errors": ["One", "Two"]}, "One", {}),
    "messages": ({"message": ["One", "Two"]}, "One", {}),
    "list-of-texts": (["One", "Two"], "One", {}),
    "list-of-objects": ([{"message": "One"}, {"message": "Two"}], "One", {}),
    "text": ("No", "No", {}),
    "null-message": ({"message": None, "error": "No"}, "No", {}),
    "empty-message": ({"message": " ", "detail": "No"}, "No", {}),
    "nothing": ({}, "", {}),
    "empty-list": ([], "", {}),
    "null": (None, "", {}),
    "number": (7, "", {}),
    "true": (True, "", {}),
    "number-as-message": ({"message": 7}, "", {}),
    "dict-of-lists": (
        {"message": "Invalid", "errors": {"trunkUsername": ["is unknown"], "phoneNumber": ["is taken", "x"]}},
        "Invalid",
        {_USERNAME: "is unknown", _NUMBER: "is taken"},
    ),
    "dict-of-texts": ({"errors": {"terminationSipUri": "is no host"}}, "", {_URI: "is no host"}),
    "bare-dict-of-lists": ({"trunk_password": ["too short"]}, "", {_PASSWORD: "too short"}),
    "field-and-message": (
        {"errors": [{"field": "trunkUsername", "message": "is unknown"}]},
        "is unknown",
        {_USERNAME: "is unknown"},
    ),
    "fastapi": (
        {
            "detail": [
                {"loc": ["body", "trunkPassword"], "msg": "field required", "type": "missing"},
                {"loc": ["body"], "msg": "other", "type": "x"},
            ]
        },
        "field required",
        {_PASSWORD: "field required"},
    ),
    "fastapi-with-index": (
        {"detail": [{"loc": ["body", 0, "phoneNumber"], "msg": "bad"}]},
        "bad",
        {_NUMBER: "bad"},
    ),
    "class-validator": (
        {"message": [{"property": "terminationSipURI", "constraints": {"isFqdn": "must be a host"}}]},
        "",
        {_URI: "must be a host"},
    ),
    "nest": (
        {"statusCode": 400, "message": ["trunkPassword must be longer than 8"], "error": "Bad Request"},
        "trunkPassword must be longer than 8",
        {_PASSWORD: "trunkPassword must be longer than 8"},
    ),
    "sentence": (
        {"message": "trunkPassword must be a string"},
        "trunkPassword must be a string",
        {_PASSWORD: "trunkPassword must be a string"},
    ),
    "not-a-field-s-sentence": (
        {"message": "The trunkPassword must be a string"},
        "The trunkPassword must be a string",
        {},
    ),
    "json-pointer": (
        {"errors": [{"instancePath": "/terminationSipURI", "message": "bad"}]},
        "bad",
        {_URI: "bad"},
    ),
    "dotted-path": ({"errors": [{"path": "body.phoneNumber", "msg": "bad"}]}, "bad", {_NUMBER: "bad"}),
    "path-list": ({"issues": [{"path": ["phoneNumber"], "message": "bad"}]}, "", {_NUMBER: "bad"}),
    "the-reply-s-name": ({"errors": {"sipPhoneNumber": ["bad"]}}, "", {_NUMBER: "bad"}),
    "snake-case": ({"errors": [{"param": "trunk_username", "msg": "bad"}]}, "bad", {_USERNAME: "bad"}),
    "first-of-two": (
        {"errors": [{"field": "phoneNumber", "message": "one"}, {"field": "phoneNumber", "message": "two"}]},
        "one",
        {_NUMBER: "one"},
    ),
    "unknown-field": ({"errors": [{"field": "colour", "message": "bad"}]}, "bad", {}),
    "several-lines": ({"message": "One\n\ttwo\x00three\u202efour"}, "One two three four", {}),
}


@pytest.mark.parametrize(("said", "message", "fields"), _SHAPES.values(), ids=_SHAPES.keys())
def test_a_complaint_of_this_shape_is_understood(
    said: object, message: str, fields: dict[FieldId, str]
) -> None:
    assert decode_complaint(json.dumps(said).encode()) == Complaint(message, fields)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", ""),
        (b"  \r\n ", ""),
        (b"upstream connect error", "upstream connect error"),
        (b"one\r\ntwo\ttabs   blanks", "one two tabs blanks"),
        (b"<!doctype html><title>502</title>", ""),
        (b"Error: <b>no</b>", ""),
        ("Größe".encode(), "Größe"),
        (b"\x00\x01\x02", ""),
        (b"error at \x1b[31mred\x1b[0m", "error at [31mred [0m"),
    ],
    ids=ascii,
)
def test_a_text_is_told_and_a_web_page_is_not(body: bytes, message: str) -> None:
    assert decode_complaint(body) == Complaint(message)


@pytest.mark.parametrize(
    "body", [b"x" * 5000, json.dumps({"message": "x" * 5000}).encode()], ids=["text", "json"]
)
def test_a_long_complaint_is_cut_visibly(body: bytes) -> None:
    message = decode_complaint(body).message
    assert len(message) == 300
    assert message == "x" * 299 + "…"


def test_a_complaint_of_just_the_length_is_whole() -> None:
    assert decode_complaint(b"x" * 300).message == "x" * 300


def test_what_lies_too_deep_is_left_out() -> None:
    deep: object = {"message": "too deep"}
    for _ in range(50):
        deep = {"error": deep}
    assert decode_complaint(json.dumps(deep).encode()) == Complaint()


def test_a_nest_deeper_than_the_stack_is_no_complaint() -> None:
    for opening, closing in ((b"[", b"]"), (b'{"error":', b"}")):
        for ending in (b"", closing * 100_000):
            complaint = decode_complaint(opening * 100_000 + b"1" * bool(ending) + ending)
            assert len(complaint.message) <= 300


def test_a_huge_complaint_is_read() -> None:
    fields = [{"field": f"f{index}", "message": "m" * 50} for index in range(10_000)]
    body = json.dumps({"errors": [*fields, {"field": "phoneNumber", "message": "is taken"}]}).encode()
    assert decode_complaint(body).fields == {_NUMBER: "is taken"}


def _is_fit_to_show(complaint: Complaint) -> bool:
    texts = [complaint.message, *complaint.fields.values()]
    return (
        set(complaint.fields) <= set(FieldId)
        and all(text.isprintable() for text in texts)
        and all(len(text) <= 300 for text in texts)
        and all(text == text.strip() for text in texts)
    )


_keys = st.sampled_from(
    [
        "message", "msg", "error", "errors", "detail", "title", "data", "field", "path", "loc", "property",
        "constraints", "instancePath", "trunkPassword", "trunkUsername", "phoneNumber",
    ]
)  # fmt: skip
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text() | _keys,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_keys | st.text(), inner, max_size=6),
    max_leaves=20,
)  # fmt: skip


@settings(deadline=None, max_examples=150)
@given(json_values)
def test_any_json_becomes_short_printable_lines(said: object) -> None:
    assert _is_fit_to_show(decode_complaint(json.dumps(said).encode()))


@settings(deadline=None, max_examples=150)
@given(st.text())
@example('"')
@example("{")
@example('{"message": "\\ud800"}')
@example("1" * 5000)
@example("NaN")
def test_any_text_becomes_short_printable_lines(text: str) -> None:
    assert _is_fit_to_show(decode_complaint(text.encode()))


@settings(deadline=None, max_examples=150)
@given(json_values, st.sampled_from(list(FieldId)), st.text(min_size=1).filter(str.isprintable))
def test_a_named_field_is_found_beside_anything(said: object, field_id: FieldId, message: str) -> None:
    errors = [{"field": str(field_id), "message": message}, said]
    found = decode_complaint(json.dumps({"errors": errors}).encode()).fields
    assert found[field_id] == decode_complaint(json.dumps(message).encode()).message


@pytest.mark.parametrize("coding", ["utf-8", "utf-16", "latin-1"])
def test_a_secret_is_masked_in_whatever_coding_and_beside_broken_signs(coding: str) -> None:
    secret = Secret("pässw0rdß")
    body = f"refused: {secret.reveal()}".encode(coding)
    broken = b"\xff " + body if coding != "utf-16" else body
    assert "ssw0rd" not in decode_complaint(body, (secret,)).message
    assert decode_complaint(broken, (secret,)).message.endswith("refused: •••")
