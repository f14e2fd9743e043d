"""An answer that tells of a failure, or is none, is no import."""

from __future__ import annotations

from typing import Any

import pytest

from sigmamind_desktop.services.sigmamind_api.refusals import SaysFailure
from sigmamind_desktop.services.sigmamind_api.replies import decode_import
from tests.services.sigmamind_api.asked import AS_ASKED, NOW, WISH, decode


def test_a_failure_among_the_results_of_the_only_wish_is_one() -> None:
    with pytest.raises(SaysFailure):
        decode({"sipPhoneNumber": "+14155552671", "results": [{"success": False}]})
    assert decode({"sipPhoneNumber": "+14155552671", "results": [{"success": True}, 7]}) == AS_ASKED


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
        decode(reply)


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
            decode(reply)


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
    assert decode({"sipPhoneNumber": "+14155552671", **said}).number == AS_ASKED.number


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
        decode_import(body, WISH, NOW)


def test_the_reason_does_not_repeat_the_body() -> None:
    for body in (b"marked-body", b'["marked-body"]', b'{"error": "marked-body"}', b'{"x": "marked-body'):
        with pytest.raises(ValueError, match=r".") as caught:
            decode_import(body, WISH, NOW)
        assert "marked-body" not in str(caught.value)
