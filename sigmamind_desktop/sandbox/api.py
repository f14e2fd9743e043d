"""The look-alike's HTTP interface: what it can be asked, and with which key."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sigmamind_desktop.sandbox.account import SandboxAccount
from sigmamind_desktop.sandbox.answers import (
    answer_call,
    answer_change,
    answer_import,
    answer_list,
    dial_every_number,
    key_refused,
)
from sigmamind_desktop.sandbox.judging import CALL, wrong_in_call, wrong_in_change, wrong_in_import

API_KEY: Final = "sandbox-key-0000-demo"


def make_app(account: SandboxAccount, carriers: Sequence[Route] = ()) -> Starlette:
    """Imports, under both spellings of their path, lists of numbers and of agents, changes, and calls.

    Args:
        account: what it remembers.
        carriers: what can be asked of the carriers' look-alikes.
    """
    readings = 0

    @_with_key
    async def import_number(request: Request) -> Response:
        try:
            body = json.loads(await request.body())
        except ValueError:
            return JSONResponse({"message": "The body is not JSON"}, 400)
        account.requests.append(body)
        errors = wrong_in_import(body)
        if errors:
            return JSONResponse({"message": "Validation failed", "errors": errors}, 422)
        return await answer_import(request, account, body)

    @_with_key
    async def list_numbers(request: Request) -> Response:
        if not account.has_list:
            return JSONResponse({"message": "Cannot GET /v1/phone-numbers"}, 404)
        return await answer_list(request, account, list(account.numbers.values()))

    @_with_key
    async def list_agents(request: Request) -> Response:
        if not account.agents:
            return JSONResponse({"message": "Cannot GET /v1/agents"}, 404)
        return await answer_list(request, account, account.agents)

    @_with_key
    async def place_call(request: Request) -> Response:
        try:
            body = json.loads(await request.body())
        except ValueError:
            return JSONResponse({"message": "The body is not JSON"}, 400)
        account.calls.append(body)
        if not isinstance(body, dict) or body.keys() != CALL.keys():
            return JSONResponse({"message": f"Needed: {', '.join(CALL)}"}, 422)
        errors = wrong_in_call(body, account.numbers)
        if errors:
            return JSONResponse({"message": "Validation failed", "errors": errors}, 422)
        return await answer_call(request, account, body["toPhoneNumber"])

    @_with_key
    async def list_calls(request: Request) -> Response:
        nonlocal readings
        readings += 1
        if account.dials_every and readings % account.dials_every == 0:
            dial_every_number(account)
        return await answer_list(request, account, account.inbound)

    @_with_key
    async def get_call(request: Request) -> Response:
        steps = account.under_way.get(request.path_params["call_id"])
        if steps is None:
            return JSONResponse({"message": "Call not found"}, 404)
        # Each look finds it a step further on.
        status = steps.pop(0) if len(steps) > 1 else steps[0]
        return JSONResponse({"callId": request.path_params["call_id"]} | status)

    @_with_key
    async def change_number(request: Request) -> Response:
        number = "+" + request.path_params["digits"]
        try:
            body = json.loads(await request.body())
        except ValueError:
            return JSONResponse({"message": "The body is not JSON"}, 400)
        account.changes.append((number, body))
        if number not in account.numbers:
            return JSONResponse({"message": "Phone number not found"}, 404)
        errors = wrong_in_change(body)
        if errors:
            return JSONResponse({"message": "Validation failed", "errors": errors}, 422)
        return await answer_change(request, account.numbers[number], body)

    paths = ("/v1/phone-number/import", "/v1/phone-numbers/import")
    return Starlette(
        routes=[
            *(Route(path, import_number, methods=["POST"]) for path in paths),
            *carriers,
            Route("/v1/agents", list_agents, methods=["GET"]),
            Route("/v1/calls", place_call, methods=["POST"]),
            Route("/v1/calls", list_calls, methods=["GET"]),
            Route("/v1/calls/{call_id}", get_call, methods=["GET"]),
            Route("/v1/phone-numbers", list_numbers, methods=["GET"]),
            Route("/v1/phone-numbers/+{digits}", change_number, methods=["PATCH"]),
        ]
    )


def _with_key(answer: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    """Refuse whoever asks without the key."""

    async def answer_to_key(request: Request) -> Response:
        has_key = request.headers.get("x-api-key") == API_KEY
        return await answer(request) if has_key else key_refused()

    return answer_to_key
