"""How the look-alike answers what is in order: as the scenario of the number says."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from sigmamind_desktop.sandbox.account import Envelope, SandboxAccount
from sigmamind_desktop.sandbox.scenarios import (
    CALL_ENDS,
    SILENT,
    Answer,
    CallEnd,
    Trouble,
    answer_for,
    by_ending,
)

_SLOW_SECONDS: Final = 5.0


def key_refused() -> Response:
    """The key is not the account's."""
    return JSONResponse({"message": "Invalid API key"}, 401)


async def answer_list(request: Request, account: SandboxAccount, rows: list[dict[str, Any]]) -> Response:
    """A page of a list, in the envelope that the account has."""
    if failure := _failure(account.list_answer, account.retry_after):
        return failure
    if account.list_answer is Answer.SLOW:
        await asyncio.sleep(_SLOW_SECONDS)
    if account.list_answer is Answer.NONE:
        await _say_nothing(request)
    if account.envelope is Envelope.NONE:
        return JSONResponse(rows)
    page, size = (int(request.query_params.get(key, usual)) for key, usual in (("page", 0), ("size", 10)))
    if account.envelope is Envelope.TOTAL_COUNT:
        size = 10
    if account.list_answer is Trouble.ENDLESS:
        rows = [{"sipPhoneNumber": f"+4930{each:08}"} for each in range((page + 2) * size)]
    reply = {"data": rows[page * size : (page + 1) * size], "page": page, "size": size}
    match account.envelope:
        case Envelope.HAS_NEXT:
            reply |= {"hasNext": (page + 1) * size < len(rows), "hasPrevious": page > 0}
        case Envelope.TOTAL_PAGES:
            reply |= {"totalPages": -(-len(rows) // size)}
        case Envelope.TOTAL_COUNTS:
            reply |= {"totalCounts": len(rows)}
        case Envelope.TOTAL_COUNT:
            reply |= {"totalCount": str(len(rows))}
        case Envelope.PAGES:
            return JSONResponse(reply["data"])
    return JSONResponse(reply)


def dial_every_number(account: SandboxAccount) -> None:
    """Somebody calls each number; what its carrier sends on, an agent takes where there is one."""
    names = {agent["agentId"]: agent["agentName"] for agent in account.agents}
    began = datetime.now(UTC)
    for number, record in account.numbers.items():
        if record.get("active") is False or number.endswith(SILENT) or not account.sends_on(number):
            continue
        agent_id = record.get("inboundAgentId")
        account.inbound.append(
            {
                "callId": f"call-in-{len(account.inbound) + 1}",
                "callType": "inbound",
                "phoneNumber": {"sipPhoneNumber": number},
                "agent": {"agentId": agent_id, "name": names.get(agent_id)} if agent_id else None,
                "status": "ended" if agent_id else "not-connected",
                "startTime": began.isoformat(),
                "duration": 12 if agent_id else 0,
                "transcript": "Hello, this is somebody.",
            }
        )


async def answer_change(request: Request, record: dict[str, Any], body: dict[str, Any]) -> Response:
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


async def answer_import(request: Request, account: SandboxAccount, body: dict[str, Any]) -> Response:
    """An import is answered as the account says: by its number's ending, if nothing else is wanted."""
    number = body["phoneNumber"]
    answer = account.answer(number)
    if account.seconds:
        await asyncio.sleep(account.seconds)
    if failure := _failure(answer, account.retry_after):
        return failure
    if answer is Answer.SLOW:
        await asyncio.sleep(_SLOW_SECONDS)
    if answer is Answer.ALREADY_THERE or number in account.numbers:
        return JSONResponse({"message": "Phone number already exists"}, 409)
    account.numbers[number] = _record(body, answer)
    if answer is Answer.NONE:
        await _say_nothing(request)
    if answer is Trouble.CUT:
        # Less comes than is said: the server has to end the connection.
        return Response(b"{", headers={"Content-Length": "200"})
    other = {"sipPhoneNumber": "+12025550199"} if answer is Trouble.OTHER_NUMBER else {}
    return JSONResponse(account.numbers[number] | other)


async def answer_call(request: Request, account: SandboxAccount, to_number: str) -> Response:
    """A call ends as the ending of the number that it rings says."""
    answer = answer_for(to_number)
    if failure := _failure(answer):
        return failure
    call_id = f"call_{len(account.calls)}"
    status, reason = by_ending(CALL_ENDS, to_number, CallEnd.ANSWERED).value
    account.under_way[call_id] = [
        {"status": "scheduled"},
        {"status": "in-progress"},
        {"status": status, "terminationReason": reason},
    ]
    if answer is Answer.NONE:
        await _say_nothing(request)
    return JSONResponse({"callId": call_id, "status": "scheduled"}, 201)


def _failure(answer: Answer | Trouble, retry_after: str = "30") -> Response | None:
    when = {"Retry-After": retry_after} if retry_after else {}
    match answer:
        case Answer.KEY_REFUSED:
            return key_refused()
        case Answer.NOT_ALLOWED:
            return JSONResponse({"message": "This key may not do that"}, 403)
        case Answer.USERNAME_REFUSED:
            error = {"field": "trunkUsername", "message": "trunkUsername was not accepted by the trunk"}
            return JSONResponse({"message": "Validation failed", "errors": [error]}, 422)
        case Answer.TOO_MANY:
            return JSONResponse({"message": "Too many requests"}, 429, headers=when)
        case Trouble.UNAVAILABLE:
            return JSONResponse({"message": "Service unavailable"}, 503, headers=when)
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


def _record(body: dict[str, Any], answer: Answer | Trouble) -> dict[str, Any]:
    record = {
        "sipPhoneNumber": body["phoneNumber"],
        "active": answer is not Answer.INACTIVE,
        **{key: value for key, value in body.items() if not key.startswith(("phone", "trunk"))},
    }
    if answer is Answer.UNKNOWN:
        del record["active"]
    return record
