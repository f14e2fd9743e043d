"""A look-alike of the parts of Twilio that the program asks; its three hosts are one here."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Awaitable, Callable
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from sigmamind_desktop.sandbox.carrier_scenarios import TWILIO_LOGIN, CarrierAnswer, answer_to
from sigmamind_desktop.sandbox.twilio_account import ACCOUNT, OTHER_ACCOUNT, TwilioAccount, sid

Answering = Callable[[Request, dict[str, str]], Awaitable[Response]]

_API: Final = "/2010-04-01/Accounts/{account}"
_TRUNK: Final = "/v1/Trunks/{trunk}"
_URL_FIELDS: Final = frozenset({"SipUrl", "FriendlyName", "Enabled", "Priority", "Weight"})


def twilio_routes(twilio: TwilioAccount) -> list[Route]:
    """What can be asked. There is nothing that buys or releases a number, nor deletes a trunk."""

    def at(path: str, method: str, answer: Answering) -> Route:
        async def endpoint(request: Request) -> Response:
            form = dict(parse_qsl((await request.body()).decode()))
            twilio.requests.append((request.method, request.url.path, form))
            return _refusal(request, twilio) or await answer(request, form)

        return Route(path, endpoint, methods=[method])

    def lists(name: str, rows: Callable[[Request], list[dict[str, Any]] | None]) -> Answering:
        async def answer(request: Request, _form: dict[str, str]) -> Response:
            found = rows(request)
            return _not_found() if found is None else _page(request, twilio, name, found)

        return answer

    def numbers(request: Request) -> list[dict[str, Any]]:
        wanted = request.query_params.get("PhoneNumber", "")
        return [each for each in twilio.numbers.values() if wanted in each["phone_number"]]

    def urls(request: Request) -> list[dict[str, Any]] | None:
        trunk = request.path_params["trunk"]
        return list(twilio.urls.get(trunk, {}).values()) if trunk in twilio.trunks else None

    def members(request: Request) -> list[dict[str, Any]] | None:
        trunk = request.path_params["trunk"]
        held = [each for each in twilio.numbers.values() if each["trunk_sid"] == trunk]
        return held if trunk in twilio.trunks else None

    def lists_of_trunk(request: Request) -> list[dict[str, Any]] | None:
        trunk = request.path_params["trunk"]
        list_id = f"CL{trunk[2:]}"
        if trunk not in twilio.trunks:
            return None
        return (
            [{"sid": list_id, "account_sid": ACCOUNT, "trunk_sid": trunk}]
            if list_id in twilio.credentials
            else []
        )

    async def get_trunk(request: Request, _form: dict[str, str]) -> Response:
        trunk = twilio.trunks.get(request.path_params["trunk"])
        return JSONResponse(trunk) if trunk is not None else _not_found()

    async def write_url(request: Request, form: dict[str, str]) -> Response:
        trunk, url_id = request.path_params["trunk"], request.path_params.get("url")
        known = twilio.urls.setdefault(trunk, {}) if trunk in twilio.trunks else None
        if known is None or (url_id is not None and url_id not in known):
            return _not_found()
        if url_id is None and form.keys() != _URL_FIELDS:
            return _refused(400, 20001, "Required parameters are missing")
        if not form.get("SipUrl", "sip:").startswith("sip:"):
            return _refused(400, 21245, "SipUrl must be a sip: address")
        record = known.get(url_id or "") or {
            "sid": sid("OU", 100 + len(twilio.requests)),
            "account_sid": ACCOUNT,
            "trunk_sid": trunk,
        }
        changes = {
            "sip_url": form.get("SipUrl"),
            "friendly_name": form.get("FriendlyName"),
            "enabled": form["Enabled"] == "true" if "Enabled" in form else None,
            "priority": int(form["Priority"]) if "Priority" in form else None,
            "weight": int(form["Weight"]) if "Weight" in form else None,
        }
        record |= {name: value for name, value in changes.items() if value is not None}
        known[record["sid"]] = record
        return JSONResponse(record, 200 if url_id else 201)

    async def remove_url(request: Request, _form: dict[str, str]) -> Response:
        known = twilio.urls.get(request.path_params["trunk"], {})
        gone = known.pop(request.path_params["url"], None)
        return Response(status_code=204) if gone is not None else _not_found()

    async def attach(request: Request, form: dict[str, str]) -> Response:
        number = twilio.numbers.get(form.get("PhoneNumberSid", ""))
        if request.path_params["trunk"] not in twilio.trunks or number is None:
            return _not_found()
        number |= {"trunk_sid": request.path_params["trunk"], "voice_application_sid": ""}
        return JSONResponse(number, 201)

    async def detach(request: Request, _form: dict[str, str]) -> Response:
        number = twilio.numbers.get(request.path_params["number"])
        if number is None or number["trunk_sid"] != request.path_params["trunk"]:
            return _not_found()
        number["trunk_sid"] = None
        return Response(status_code=204)

    async def restore(request: Request, form: dict[str, str]) -> Response:
        number = twilio.numbers.get(request.path_params["number"])
        if number is None:
            return _not_found()
        if "TrunkSid" in form:
            number |= {"trunk_sid": form["TrunkSid"], "voice_application_sid": ""}
        if "VoiceApplicationSid" in form:
            number["voice_application_sid"] = form["VoiceApplicationSid"]
        return JSONResponse(number)

    return [
        at(f"{_API}/IncomingPhoneNumbers.json", "GET", lists("incoming_phone_numbers", numbers)),
        at(f"{_API}/IncomingPhoneNumbers/{{number}}.json", "POST", restore),
        at(
            f"{_API}/SIP/CredentialLists.json",
            "GET",
            lists("credential_lists", lambda _: [{"sid": each} for each in twilio.credentials]),
        ),
        at(
            f"{_API}/SIP/CredentialLists/{{list}}/Credentials.json",
            "GET",
            lists("credentials", lambda request: twilio.credentials.get(request.path_params["list"])),
        ),
        at(f"{_API}/Calls.json", "GET", lists("calls", lambda _: twilio.calls())),
        at("/v1/Alerts", "GET", lists("alerts", lambda _: list(twilio.alerts()))),
        at("/v1/Trunks", "GET", lists("trunks", lambda _: list(twilio.trunks.values()))),
        at(_TRUNK, "GET", get_trunk),
        at(f"{_TRUNK}/OriginationUrls", "GET", lists("origination_urls", urls)),
        at(f"{_TRUNK}/OriginationUrls", "POST", write_url),
        at(f"{_TRUNK}/OriginationUrls/{{url}}", "POST", write_url),
        at(f"{_TRUNK}/OriginationUrls/{{url}}", "DELETE", remove_url),
        at(f"{_TRUNK}/CredentialLists", "GET", lists("credential_lists", lists_of_trunk)),
        at(f"{_TRUNK}/PhoneNumbers", "GET", lists("phone_numbers", members)),
        at(f"{_TRUNK}/PhoneNumbers", "POST", attach),
        at(f"{_TRUNK}/PhoneNumbers/{{number}}", "DELETE", detach),
    ]


def _refusal(request: Request, twilio: TwilioAccount) -> Response | None:
    """What the key and the scenario stand in the way of; None for nothing."""
    is_of_trunks = request.url.path.startswith("/v1/Trunks")
    match _answer(request, twilio):
        case CarrierAnswer.KEY_REFUSED:
            return _refused(401, 20003, "Authenticate")
        case CarrierAnswer.OTHER_REGION:
            return _refused(401, 20003, "The API key is of another region")
        case CarrierAnswer.NO_TRUNKS if is_of_trunks:
            return _refused(401, 70051, "Authorization failed")
        case CarrierAnswer.NO_USERNAMES if "CredentialLists" in request.url.path:
            return _refused(403, 20403, "Forbidden")
        case CarrierAnswer.NO_MEMBERS if is_of_trunks and request.url.path.endswith("/PhoneNumbers"):
            return _refused(401, 70051, "Authorization failed")
        case CarrierAnswer.OTHER_ACCOUNT if not is_of_trunks:
            return _refused(401, 20003, "Authenticate")
        case CarrierAnswer.OTHER_ACCOUNT:
            return _page(request, twilio, "trunks", [{"sid": sid("TK", 9), "account_sid": OTHER_ACCOUNT}])
        case CarrierAnswer.TOO_MANY:
            return _refused(429, 20429, "Too many requests", {"Retry-After": "30"})
        case CarrierAnswer.FAULT:
            return _refused(500, 20500, "Internal server error")
        case CarrierAnswer.WEB_PAGE:
            return HTMLResponse("<!doctype html><title>Sign in to the network</title>")
        case CarrierAnswer.ELSEWHERE:
            return RedirectResponse("https://elsewhere.example/")
        case CarrierAnswer.VANISHED if {"trunk", "number"} & request.path_params.keys():
            return _not_found()
        case _:
            return _not_of_account(request)


def _not_of_account(request: Request) -> Response | None:
    is_here = request.path_params.get("account", ACCOUNT) == ACCOUNT
    return None if is_here else _refused(401, 20003, "Authenticate")


def _answer(request: Request, twilio: TwilioAccount) -> CarrierAnswer:
    """To the key of HTTP's Basic authentication (RFC 7617)."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    try:
        key_id, _, key = base64.b64decode(token, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return CarrierAnswer.KEY_REFUSED
    if scheme != "Basic" or key_id != TWILIO_LOGIN.key_id:
        return CarrierAnswer.KEY_REFUSED
    answer = answer_to(key, TWILIO_LOGIN)
    return twilio.answer if answer is CarrierAnswer.USUAL else answer


def _page(request: Request, twilio: TwilioAccount, name: str, rows: list[dict[str, Any]]) -> Response:
    """A page: on the oldest host the next one is a path, on the others an address."""
    query = request.query_params
    size = min(int(query.get("PageSize", 50)), twilio.most_rows)
    page = int(query.get("Page", 0))
    answer = _answer(request, twilio)
    follows = (page + 1) * size < len(rows) or answer in (CarrierAnswer.ENDLESS, CarrierAnswer.PAGE_ELSEWHERE)
    path = f"{request.url.path}?{urlencode({**query, 'Page': page + 1, 'PageToken': f'PT{page + 1}'})}"
    host = "https://elsewhere.example" if answer is CarrierAnswer.PAGE_ELSEWHERE else ""
    body: dict[str, Any] = {name: rows[page * size : (page + 1) * size]}
    if request.url.path.startswith("/v1/"):
        base = host or str(request.base_url).rstrip("/")
        return JSONResponse(body | {"meta": {"key": name, "next_page_url": base + path if follows else None}})
    return JSONResponse(body | {"next_page_uri": host + path if follows else None})


def _not_found() -> Response:
    return _refused(404, 20404, "The requested resource was not found")


def _refused(status: int, code: int, message: str, headers: dict[str, str] | None = None) -> Response:
    more = f"https://www.twilio.com/docs/errors/{code}"
    return JSONResponse(
        {"code": code, "message": message, "more_info": more, "status": status}, status, headers
    )
