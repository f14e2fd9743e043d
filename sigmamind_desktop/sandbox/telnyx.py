"""A look-alike of the parts of Telnyx that the program reads: three numbers, one of which does not ring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from sigmamind_desktop.domain.trunks.carriers import SIGMAMIND_SIP_HOST
from sigmamind_desktop.sandbox.carrier_scenarios import TELNYX_LOGIN, CarrierAnswer, answer_to

OUTBOUND: Final = "1293384261075731491"
INBOUND: Final = "1293384261075731492"
"""The connections for calls from SigmaMind, and to it."""

_PASSWORD: Final = "pw-of-a-connection"  # noqa: S105 - Telnyx tells it, and nobody here is to read it


def _numbers() -> list[dict[str, Any]]:
    rows = (
        ("+14155552671", INBOUND, "Calls to the agents"),
        ("+919876543210", OUTBOUND, "Calls of the agents"),
        ("+14155550143", None, None),
    )
    return [
        {
            "id": f"{1293384261075731600 + count}",
            "record_type": "phone_number",
            "phone_number": number,
            "status": "active",
            "connection_id": connection,
            "connection_name": name,
            "tags": [],
        }
        for count, (number, connection, name) in enumerate(rows)
    ]


def _connections() -> list[dict[str, Any]]:
    return [
        {
            "id": OUTBOUND,
            "record_type": "credential_connection",
            "connection_name": "Calls of the agents",
            "active": True,
            "user_name": "acme",
            "password": _PASSWORD,
            "outbound": {"outbound_voice_profile_id": "1293384261075731499"},
        },
        {
            "id": INBOUND,
            "record_type": "fqdn_connection",
            "connection_name": "Calls to the agents",
            "active": True,
            "user_name": None,
            "password": _PASSWORD,
            "outbound": {"outbound_voice_profile_id": None},
        },
    ]


def _fqdns() -> list[dict[str, Any]]:
    return [
        {
            "id": "1293384261075731501",
            "record_type": "fqdn",
            "connection_id": INBOUND,
            "fqdn": SIGMAMIND_SIP_HOST,
            "port": 5060,
            "dns_record_type": "a",
        }
    ]


@dataclass
class TelnyxAccount:
    """The one account that the look-alike of Telnyx has.

    Attributes:
        numbers: the record of each number.
        connections: of each connection, of either kind.
        fqdns: of each FQDN.
        requests: method and path of whatever came, in order.
        answer: how the right key is answered.
        most_rows: in a page.
    """

    numbers: list[dict[str, Any]] = field(default_factory=_numbers)
    connections: list[dict[str, Any]] = field(default_factory=_connections)
    fqdns: list[dict[str, Any]] = field(default_factory=_fqdns)
    requests: list[tuple[str, str]] = field(default_factory=list)
    answer: CarrierAnswer = CarrierAnswer.USUAL
    most_rows: int = 250

    def sends_on(self, number: str) -> bool | None:
        """Whether calls to a number (E.164) reach SigmaMind; None for one that is not here."""
        record = next((each for each in self.numbers if each["phone_number"] == number), None)
        if record is None:
            return None
        own = [each["fqdn"] for each in self.fqdns if each["connection_id"] == record["connection_id"]]
        return SIGMAMIND_SIP_HOST in own

    def records(self) -> list[dict[str, Any]]:
        """Somebody dialled each number a minute ago."""
        at = datetime.now(UTC) - timedelta(minutes=1)
        return [
            {
                "id": f"record-{record['id']}",
                "record_type": "sip-trunking",
                "direction": "inbound",
                "cli": "+15005550006",
                "cld": record["phone_number"],
                "started_at": at.strftime("%Y-%m-%dT%H:%M:%SZ"),
                "connected": 1 if self.sends_on(record["phone_number"]) else 0,
                "hangup_cause": (
                    "NORMAL_CLEARING" if self.sends_on(record["phone_number"]) else "UNALLOCATED_NUMBER"
                ),
                "sip_invite_failure_status": "" if self.sends_on(record["phone_number"]) else "404",
            }
            for record in self.numbers
        ]


def telnyx_routes(telnyx: TelnyxAccount) -> list[Route]:
    """What can be read."""

    def at(path: str, answer: Callable[[Request], Response]) -> Route:
        async def endpoint(request: Request) -> Response:
            telnyx.requests.append((request.method, request.url.path))
            return _refusal(request, telnyx) or answer(request)

        return Route(path, endpoint, methods=["GET"])

    def lists(rows: Callable[[], list[dict[str, Any]]]) -> Callable[[Request], Response]:
        def answer(request: Request) -> Response:
            filters = {
                name[7:-1]: value
                for name, value in request.query_params.items()
                if name.startswith("filter[")
            }
            found = [row for row in rows() if all(row.get(name) == value for name, value in filters.items())]
            return _page(request, telnyx, found)

        return answer

    def connections(kind: str) -> list[dict[str, Any]]:
        return [each for each in telnyx.connections if kind in each["record_type"]]

    def one(kind: str) -> Callable[[Request], Response]:
        def answer(request: Request) -> Response:
            wanted = request.path_params["id"]
            row = next((each for each in connections(kind) if each["id"] == wanted), None)
            return (
                JSONResponse({"data": row})
                if row is not None
                else _refused(404, "10005", "Resource not found")
            )

        return answer

    return [
        at("/v2/phone_numbers", lists(lambda: telnyx.numbers)),
        at("/v2/credential_connections", lists(lambda: connections("credential"))),
        at("/v2/fqdn_connections", lists(lambda: connections("fqdn"))),
        at("/v2/fqdns", lists(lambda: telnyx.fqdns)),
        at("/v2/detail_records", lists(lambda: telnyx.records())),
        at("/v2/connections/{id}", one("")),
        at("/v2/credential_connections/{id}", one("credential")),
        at("/v2/fqdn_connections/{id}", one("fqdn")),
    ]


def _answer(request: Request, telnyx: TelnyxAccount) -> CarrierAnswer:
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    answer = answer_to(key, TELNYX_LOGIN) if scheme == "Bearer" else CarrierAnswer.KEY_REFUSED
    return telnyx.answer if answer is CarrierAnswer.USUAL else answer


def _refusal(request: Request, telnyx: TelnyxAccount) -> Response | None:
    """What the key and the scenario stand in the way of; None for nothing."""
    match _answer(request, telnyx):
        case CarrierAnswer.KEY_REFUSED | CarrierAnswer.OTHER_ACCOUNT | CarrierAnswer.OTHER_REGION:
            return _refused(401, "10009", "Authentication failed")
        case CarrierAnswer.NO_TRUNKS if "connection" in request.url.path or "fqdn" in request.url.path:
            return _refused(403, "10010", "Authorization failed")
        case CarrierAnswer.NO_USERNAMES if "credential" in request.url.path:
            return _refused(403, "10010", "Authorization failed")
        case CarrierAnswer.TOO_MANY:
            return _refused(429, "10011", "Too many requests", {"x-ratelimit-reset": "30"})
        case CarrierAnswer.FAULT:
            return _refused(500, "10007", "Unexpected error")
        case CarrierAnswer.WEB_PAGE:
            return HTMLResponse("<!doctype html><title>Sign in to the network</title>")
        case CarrierAnswer.ELSEWHERE | CarrierAnswer.PAGE_ELSEWHERE:
            return RedirectResponse("https://elsewhere.example/")
        case CarrierAnswer.VANISHED if "id" in request.path_params:
            return _refused(404, "10005", "Resource not found")
        case _:
            return None


def _page(request: Request, telnyx: TelnyxAccount, rows: list[dict[str, Any]]) -> Response:
    size = min(int(request.query_params.get("page[size]", 20)), telnyx.most_rows)
    page = int(request.query_params.get("page[number]", 1))
    pages = -(-len(rows) // size) or 1
    if _answer(request, telnyx) is CarrierAnswer.ENDLESS:
        pages = page + 1
    meta = {"page_number": page, "page_size": size, "total_pages": pages, "total_results": len(rows)}
    return JSONResponse({"data": rows[(page - 1) * size : page * size], "meta": meta})


def _refused(status: int, code: str, title: str, headers: dict[str, str] | None = None) -> Response:
    error = {"code": code, "title": title, "detail": f"{title}."}
    return JSONResponse({"errors": [error]}, status, headers)
