"""The look-alike's HTTP interface: as the import page says, and strict about it."""

from __future__ import annotations

import asyncio
import json
import re
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from sigmamind_desktop.sandbox.scenarios import CALL_ENDS, Answer, answer_for

API_KEY: Final = "sandbox-key-0000-demo"

_SLOW_SECONDS: Final = 5.0
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
_CALL: Final = {"fromPhoneNumber": _NUMBER, "toPhoneNumber": _NUMBER, "agentId": _FIELDS["inboundAgentId"]}
_REQUIRED: Final = ("phoneNumber", "trunkUsername", "trunkPassword", "terminationSipURI")


def _agents() -> list[dict[str, Any]]:
    names = {
        "awTw7UKhOsLGiDbt": "Support",
        "agent_D5D0p7TUs66TTAEAx": "Sales",
        "kQ3pZ81mLxW0vTyB": "Front desk",
    }
    return [
        {
            "agentId": agent_id,
            "agentName": name,
            "instructions": f"You are {name}.",
            "agentSettings": {"webhooks": [{"url": "https://acme.example", "secret": "whsec-8c1d22"}]},
            "tools": [],
        }
        for agent_id, name in names.items()
    ]


class Envelope(Enum):
    """What a page of a list comes in; which of these SigmaMind uses is not documented."""

    HAS_NEXT = auto()
    TOTAL_PAGES = auto()
    TOTAL_COUNTS = auto()
    NONE = auto()
    """All rows at once, in a bare array."""


@dataclass
class Account:
    """What the look-alike remembers.

    Attributes:
        numbers: each imported number's record, by E.164.
        requests: the body of each import that came, in order.
        changes: number and body of each change that came, in order.
        calls: the body of each call that came, in order.
        under_way: what is left to say of each call, by its ID.
        agents: the records of its agents, with all that such a record has; without any there is no list.
        has_list: whether it shows its numbers; not every SigmaMind is known to.
        envelope: what the pages of both lists come in.
        list_answer: how both lists are answered: a failure, slowly, or as usual.
    """

    numbers: dict[str, dict[str, Any]] = field(default_factory=dict)
    requests: list[dict[str, Any]] = field(default_factory=list)
    changes: list[tuple[str, Any]] = field(default_factory=list)
    calls: list[Any] = field(default_factory=list)
    under_way: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    agents: list[dict[str, Any]] = field(default_factory=_agents)
    has_list: bool = True
    envelope: Envelope = Envelope.HAS_NEXT
    list_answer: Answer = Answer.ACTIVE


def make_app(account: Account) -> Starlette:
    """Imports, under both spellings of their path, lists of numbers and of agents, changes, and calls."""

    async def import_number(request: Request) -> Response:
        if not _has_key(request):
            return _key_refused()
        try:
            body = json.loads(await request.body())
        except ValueError:
            return JSONResponse({"message": "The body is not JSON"}, 400)
        account.requests.append(body)
        errors = _check(body)
        if errors:
            return JSONResponse({"message": "Validation failed", "errors": errors}, 422)
        return await _answer(request, account, body)

    async def list_numbers(request: Request) -> Response:
        if not _has_key(request):
            return _key_refused()
        if not account.has_list:
            return JSONResponse({"message": "Cannot GET /v1/phone-numbers"}, 404)
        return await _answer_list(request, account, list(account.numbers.values()))

    async def list_agents(request: Request) -> Response:
        if not _has_key(request):
            return _key_refused()
        if not account.agents:
            return JSONResponse({"message": "Cannot GET /v1/agents"}, 404)
        return await _answer_list(request, account, account.agents)

    async def place_call(request: Request) -> Response:
        if not _has_key(request):
            return _key_refused()
        try:
            body = json.loads(await request.body())
        except ValueError:
            return JSONResponse({"message": "The body is not JSON"}, 400)
        account.calls.append(body)
        if not isinstance(body, dict) or body.keys() != _CALL.keys():
            return JSONResponse({"message": f"Needed: {', '.join(_CALL)}"}, 422)
        errors = _wrong_values(body, _CALL)
        if not errors and body["fromPhoneNumber"] not in account.numbers:
            errors = [{"field": "fromPhoneNumber", "message": "fromPhoneNumber is not yours"}]
        if errors:
            return JSONResponse({"message": "Validation failed", "errors": errors}, 422)
        return await _answer_call(request, account, body["toPhoneNumber"])

    async def get_call(request: Request) -> Response:
        if not _has_key(request):
            return _key_refused()
        steps = account.under_way.get(request.path_params["call_id"])
        if steps is None:
            return JSONResponse({"message": "Call not found"}, 404)
        # Each look finds it a step further on.
        status = steps.pop(0) if len(steps) > 1 else steps[0]
        return JSONResponse({"callId": request.path_params["call_id"]} | status)

    async def change_number(request: Request) -> Response:
        if not _has_key(request):
            return _key_refused()
        number = "+" + request.path_params["digits"]
        try:
            body = json.loads(await request.body())
        except ValueError:
            return JSONResponse({"message": "The body is not JSON"}, 400)
        account.changes.append((number, body))
        if number not in account.numbers:
            return JSONResponse({"message": "Phone number not found"}, 404)
        errors = _check_change(body)
        if errors:
            return JSONResponse({"message": "Validation failed", "errors": errors}, 422)
        return await _answer_change(request, account.numbers[number], body)

    paths = ("/v1/phone-number/import", "/v1/phone-numbers/import")
    return Starlette(
        routes=[
            *(Route(path, import_number, methods=["POST"]) for path in paths),
            Route("/v1/agents", list_agents, methods=["GET"]),
            Route("/v1/calls", place_call, methods=["POST"]),
            Route("/v1/calls/{call_id}", get_call, methods=["GET"]),
            Route("/v1/phone-numbers", list_numbers, methods=["GET"]),
            Route("/v1/phone-numbers/+{digits}", change_number, methods=["PATCH"]),
        ]
    )


def _has_key(request: Request) -> bool:
    return request.headers.get("x-api-key") == API_KEY


def _key_refused() -> Response:
    return JSONResponse({"message": "Invalid API key"}, 401)


async def _answer_list(request: Request, account: Account, rows: list[dict[str, Any]]) -> Response:
    if failure := _failure(account.list_answer):
        return failure
    if account.list_answer is Answer.SLOW:
        await asyncio.sleep(_SLOW_SECONDS)
    if account.list_answer is Answer.NONE:
        await _say_nothing(request)
    if account.envelope is Envelope.NONE:
        return JSONResponse(rows)
    page, size = (int(request.query_params.get(key, usual)) for key, usual in (("page", 0), ("size", 10)))
    reply = {"data": rows[page * size : (page + 1) * size], "page": page, "size": size}
    match account.envelope:
        case Envelope.HAS_NEXT:
            reply |= {"hasNext": (page + 1) * size < len(rows), "hasPrevious": page > 0}
        case Envelope.TOTAL_PAGES:
            reply |= {"totalPages": -(-len(rows) // size)}
        case Envelope.TOTAL_COUNTS:
            reply |= {"totalCounts": len(rows)}
    return JSONResponse(reply)


def _check(body: object) -> list[dict[str, str]]:
    if not isinstance(body, dict):
        return [{"field": "", "message": "must be an object"}]
    errors = [
        {"field": key, "message": f"{key} is required"} for key in _REQUIRED if body.get(key) in (None, "")
    ]
    return errors + _wrong_values(body, _FIELDS)


def _check_change(body: object) -> list[dict[str, str]]:
    if not isinstance(body, dict) or not body:
        return [{"field": "", "message": "must be an object that says what to change"}]
    given = {key: value for key, value in body.items() if value is not None or key not in _MAY_BE_NULL}
    return _wrong_values(given, _CHANGEABLE)


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


async def _answer_change(request: Request, record: dict[str, Any], body: dict[str, Any]) -> Response:
    """A change is answered as an import of its number would be, where that is a failure or takes its time."""
    answer = answer_for(record["sipPhoneNumber"])
    if failure := _failure(answer):
        return failure
    if answer is Answer.SLOW:
        await asyncio.sleep(_SLOW_SECONDS)
    record |= {
        key if key != "terminationSipUri" else "terminationSipURI": value
        for key, value in body.items()
        if not key.startswith("trunk")
    }
    if answer is Answer.NONE:
        await _say_nothing(request)
    return JSONResponse(record)


async def _answer(request: Request, account: Account, body: dict[str, Any]) -> Response:
    number = body["phoneNumber"]
    answer = answer_for(number)
    if failure := _failure(answer):
        return failure
    if answer is Answer.SLOW:
        await asyncio.sleep(_SLOW_SECONDS)
    if answer is Answer.ALREADY_THERE or number in account.numbers:
        return JSONResponse({"message": "Phone number already exists"}, 409)
    account.numbers[number] = _record(body, answer)
    if answer is Answer.NONE:
        await _say_nothing(request)
    return JSONResponse(account.numbers[number])


async def _answer_call(request: Request, account: Account, to_number: str) -> Response:
    answer = answer_for(to_number)
    if failure := _failure(answer):
        return failure
    call_id = f"call_{len(account.calls)}"
    ends = ((end.status, end.reason) for end in CALL_ENDS if to_number.endswith(end.ending))
    status, reason = next(ends, ("ended", "customer_ended_call"))
    account.under_way[call_id] = [
        {"status": "scheduled"},
        {"status": "in-progress"},
        {"status": status, "terminationReason": reason},
    ]
    if answer is Answer.NONE:
        await _say_nothing(request)
    return JSONResponse({"callId": call_id, "status": "scheduled"}, 201)


def _failure(answer: Answer) -> Response | None:
    match answer:
        case Answer.KEY_REFUSED:
            return _key_refused()
        case Answer.USERNAME_REFUSED:
            error = {"field": "trunkUsername", "message": "trunkUsername was not accepted by the trunk"}
            return JSONResponse({"message": "Validation failed", "errors": [error]}, 422)
        case Answer.TOO_MANY:
            return JSONResponse({"message": "Too many requests"}, 429, headers={"Retry-After": "30"})
        case Answer.SERVER_FAULT:
            return JSONResponse({"message": "Internal server error"}, 500)
        case Answer.WEB_PAGE:
            return HTMLResponse("<!doctype html><title>Sign in to the network</title>")
        case _:
            return None


async def _say_nothing(request: Request) -> None:
    """Until the other side has gone, or the server ends."""
    with suppress(asyncio.CancelledError):
        while (await request.receive())["type"] != "http.disconnect":
            pass


def _record(body: dict[str, Any], answer: Answer) -> dict[str, Any]:
    record = {
        "sipPhoneNumber": body["phoneNumber"],
        "active": answer is not Answer.INACTIVE,
        **{key: value for key, value in body.items() if not key.startswith(("phone", "trunk"))},
    }
    if answer is Answer.UNKNOWN:
        del record["active"]
    return record
