"""How the look-alike judges a body: as the API's pages say, and strict about it.

What is wrong is told by field; nothing is if the list is empty.
"""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Any, Final

_NUMBER: Final = r"\+[1-9][0-9]{6,14}"
_FIELDS: Final = {
    "phoneNumber": _NUMBER,
    "outboundPhoneNumber": _NUMBER,
    "trunkUsername": r"(?s).{1,128}",
    "trunkPassword": r"(?s).{1,128}",
    "terminationSipURI": r"[^\s:@;/]{1,253}|\[[0-9a-f:.]+\]",
    "friendlyName": r"(?s).{1,128}",
    "inboundAgentId": r"(?s).{1,64}",
    "outboundAgentId": r"(?s).{1,64}",
}
_CHANGEABLE: Final = {
    "friendlyName": _FIELDS["friendlyName"],
    "inboundAgentId": _FIELDS["inboundAgentId"],
    "outboundAgentId": _FIELDS["outboundAgentId"],
    "outboundPhoneNumber": _NUMBER,
    "terminationSipUri": _FIELDS["terminationSipURI"],
    "trunkUsername": _FIELDS["trunkUsername"],
    "trunkPassword": _FIELDS["trunkPassword"],
}
_MAY_BE_NULL: Final = ("inboundAgentId", "outboundAgentId")
CALL: Final = {"fromPhoneNumber": _NUMBER, "toPhoneNumber": _NUMBER, "agentId": _FIELDS["inboundAgentId"]}
"""The fields of a call; none may be missing."""

_REQUIRED: Final = ("phoneNumber", "trunkUsername", "trunkPassword", "terminationSipURI")


def wrong_in_import(body: object) -> list[dict[str, str]]:
    """What is wrong with the body of an import."""
    if not isinstance(body, dict):
        return [{"field": "", "message": "must be an object"}]
    errors = [
        {"field": key, "message": f"{key} is required"} for key in _REQUIRED if body.get(key) in (None, "")
    ]
    return errors + _wrong_values(body, _FIELDS)


def wrong_in_change(body: object) -> list[dict[str, str]]:
    """What is wrong with the body of a change."""
    if not isinstance(body, dict) or not body:
        return [{"field": "", "message": "must be an object that says what to change"}]
    given = {key: value for key, value in body.items() if value is not None or key not in _MAY_BE_NULL}
    return _wrong_values(given, _CHANGEABLE)


def wrong_in_call(body: dict[str, Any], numbers: Container[str]) -> list[dict[str, str]]:
    """What is wrong with the body of a call from an account that has these numbers."""
    errors = _wrong_values(body, CALL)
    if not errors and body["fromPhoneNumber"] not in numbers:
        errors = [{"field": "fromPhoneNumber", "message": "fromPhoneNumber is not yours"}]
    return errors


def _wrong_values(body: dict[str, Any], patterns: dict[str, str]) -> list[dict[str, str]]:
    errors = []
    for key, value in body.items():
        if key not in patterns:
            errors.append({"field": key, "message": f"{key} should not exist"})
        elif not isinstance(value, str):
            errors.append({"field": key, "message": f"{key} must be a string"})
        elif not re.fullmatch(patterns[key], value):
            errors.append({"field": key, "message": f"{key} is not valid"})
    return errors
