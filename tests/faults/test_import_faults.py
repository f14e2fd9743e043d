"""An import into each answer that is none.

For each: the words shown, the state recorded on disk and in the list, the requests that arrived, what is
still in the form, what support is told, and that the window answered all the while.
"""

from __future__ import annotations

import asyncio
import email.utils
import gzip
import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.services.http.exchange import Patience
from tests.faults.conftest import Case
from tests.faults.people import KEY
from tests.faults.servers import Server, Speak, http, read_body, reset, says

_BRIEF = Patience(connect=20, read=0.3, total=20)
_ALL_TOO_LONG = Patience(connect=20, read=20, total=2)
_RECORD = {"sipPhoneNumber": "+14155550100", "active": True}
_NOT_CONFIRMED = "may be in your account. Check now"


def _json(body: object) -> bytes:
    return json.dumps(body).encode()


def _answer(status: int, body: bytes = b"", headers: str = "") -> Callable[[], Speak]:
    return lambda: says(http(status, body, headers))


def _bytes(data: bytes, end: str = "close") -> Callable[[], Speak]:
    return lambda: says(data, end)


def _on_head(then: str) -> Callable[[], Speak]:
    """Break off before the body is read."""

    def speak_of() -> Speak:
        async def speak(_head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            if then == "body":
                await reader.read(10)
            reset(writer)

        return speak

    return speak_of


def _in_four_minutes() -> str:
    return email.utils.formatdate(time.time() + 240, usegmt=True)


def _echo() -> Speak:
    """Answer with the very bytes that came, secrets and all."""

    async def speak(head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        body = await read_body(head, reader)
        said = json.dumps({"message": (head + body).decode()}).encode()
        writer.write(http(400, said, f"X-Request-Id: {KEY}\r\n"))
        writer.close()

    return speak


_OK_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
_COMPLAINT_SHAPES = {
    "list of fields": {"errors": [{"field": "trunkUsername", "message": "is not known"}]},
    "map of fields": {"errors": {"trunkUsername": ["is not known"]}},
    "location": {"detail": [{"loc": ["body", "trunkUsername"], "msg": "is not known"}]},
    "sentence": {"message": ["trunkUsername is not known"]},
}
_FORM = "SigmaMind does not accept what the form says"
_BROKE = "The connection to SigmaMind broke"

_CASES: dict[str, Case] = {
    "reset at the head": Case(_on_head("head"), _BROKE, (_NOT_CONFIRMED,), "not_confirmed"),
    "reset in the body": Case(_on_head("body"), _BROKE, (_NOT_CONFIRMED,), "not_confirmed"),
    "reset after the body": Case(
        _bytes(b"", "reset"), _BROKE, ("after the request was sent", "Check now"), "not_confirmed"
    ),
    "reset in the answer's head": Case(
        _bytes(b"HTTP/1.1 200 O", "reset"), _BROKE, (_NOT_CONFIRMED,), "not_confirmed"
    ),
    "reset in the answer": Case(
        _bytes(_OK_HEAD + b'Content-Length: 90\r\n\r\n{"act', "reset"),
        _BROKE,
        (_NOT_CONFIRMED,),
        "not_confirmed",
    ),
    "closed without an answer": Case(_bytes(b""), _BROKE, (_NOT_CONFIRMED,), "not_confirmed"),
    "closed in the answer": Case(
        _bytes(_OK_HEAD + b'Content-Length: 90\r\n\r\n{"act'), _BROKE, (_NOT_CONFIRMED,), "not_confirmed"
    ),
    "silence": Case(
        _bytes(b"", "silence"),
        "SigmaMind did not answer in time",
        (_NOT_CONFIRMED,),
        "not_confirmed",
        patience=_BRIEF,
    ),
    "silence in the answer": Case(
        _bytes(_OK_HEAD + b"Content-Length: 90\r\n\r\n{", "silence"),
        "SigmaMind did not answer in time",
        (_NOT_CONFIRMED,),
        "not_confirmed",
        patience=_BRIEF,
    ),
    "endless trickle": Case(
        _bytes(_OK_HEAD + b"\r\n", "trickle"),
        "SigmaMind did not answer in time",
        (_NOT_CONFIRMED,),
        "not_confirmed",
        patience=_ALL_TOO_LONG,
    ),
    "not the web's language": Case(
        _bytes(b"220 smtp.example ESMTP\r\n\r\n"),
        "The answer was not SigmaMind's",
        (_NOT_CONFIRMED,),
        "not_confirmed",
    ),
    "a page instead of an answer": Case(
        _answer(200, b"<!doctype html><title>Sign in</title>", "Content-Type: text/html\r\n"),
        "A web page came instead of SigmaMind's answer",
        ("sign-in page", _NOT_CONFIRMED),
        "not_confirmed",
    ),
    "truncated JSON": Case(
        _answer(200, _json(_RECORD)[:-5]),
        "SigmaMind's answer is not whole",
        (_NOT_CONFIRMED,),
        "not_confirmed",
    ),
    "wrong types": Case(
        _answer(200, b'[true, "active"]'),
        "The answer was not SigmaMind's",
        (_NOT_CONFIRMED,),
        "not_confirmed",
    ),
    "another number": Case(
        _answer(200, _json({"sipPhoneNumber": "+442079460958", "active": True})),
        "The answer was not SigmaMind's",
        (_NOT_CONFIRMED,),
        "not_confirmed",
    ),
    "a failure that calls itself a success": Case(
        _answer(200, _json({"success": False, "message": "no"})),
        "SigmaMind's answer tells of a failure",
        (_NOT_CONFIRMED,),
        "not_confirmed",
    ),
    "an empty success": Case(
        _bytes(b"HTTP/1.1 204 No Content\r\n\r\n"),
        "SigmaMind's answer is not whole",
        (_NOT_CONFIRMED,),
        "not_confirmed",
    ),
    "200 MB announced": Case(
        _bytes(_OK_HEAD + b"Content-Length: 209715200\r\n\r\n" + b" " * 1_100_000, "silence"),
        "The answer was far too large",
        (_NOT_CONFIRMED,),
        "not_confirmed",
    ),
    "200 MB from a few bytes": Case(
        _answer(200, gzip.compress(bytes(200_000_000), 9), "Content-Encoding: gzip\r\n"),
        "The answer was far too large",
        (_NOT_CONFIRMED,),
        "not_confirmed",
    ),
    "not what it is packed as": Case(
        _answer(200, b"not gzip", "Content-Encoding: gzip\r\n"),
        "The answer was not SigmaMind's",
        (_NOT_CONFIRMED,),
        "not_confirmed",
    ),
    **{
        f"{status}": Case(
            _answer(status, b"", "Location: http://127.0.0.1:9/elsewhere\r\n"),
            "SigmaMind's address points elsewhere",
            ("was not sent on", _NOT_CONFIRMED),
            "not_confirmed",
        )
        for status in (301, 302, 303, 307, 308)
    },
    "400": Case(
        _answer(400, _json({"message": "Bad thing"})), _FORM, ("“Bad thing”", "Nothing was"), "failed"
    ),
    **{
        f"422 as a {shape}": Case(
            _answer(422, _json(body)),
            _FORM,
            ("See the fields marked above", "Nothing was imported"),
            "failed",
            fields=((FieldId.TRUNK_USERNAME, "is not known"),),
        )
        for shape, body in _COMPLAINT_SHAPES.items()
    },
    "400 that names a field": Case(
        _answer(400, _json({"message": "terminationSipURI must be a host"})),
        _FORM,
        ("See the fields marked above",),
        "failed",
        fields=((FieldId.TERMINATION_SIP_URI, "must be a host"),),
    ),
    "401": Case(
        _answer(401, _json({"message": "Invalid API key"})),
        "SigmaMind refused the API key",
        ("secret key", "Deploy > API Keys", "Nothing was imported"),
        "failed",
    ),
    "403": Case(_answer(403), "This API key may not do that", ("support", "Nothing was imported"), "failed"),
    "404 on both paths": Case(
        _answer(404), "There is no SigmaMind at this address", ("Nothing was imported",), "failed", posts=2
    ),
    "405 on both paths": Case(
        _answer(405), "SigmaMind takes no imports from this program", ("dashboard",), "failed", posts=2
    ),
    "408": Case(_answer(408), "The request took too long to arrive", (_NOT_CONFIRMED,), "not_confirmed"),
    "409": Case(_answer(409), "This number is already in SigmaMind", ("Nothing was changed",), "failed"),
    "413": Case(_answer(413), "The form is too long for SigmaMind", ("Shorten",), "failed"),
    "415": Case(_answer(415), "SigmaMind does not understand this program", ("update",), "failed"),
    "429": Case(_answer(429), "Too many requests at once", ("Wait a few minutes", "Nothing was"), "failed"),
    "429 with seconds": Case(
        _answer(429, b"", "Retry-After: 30\r\n"), "Too many requests at once", ("Wait 30 seconds",), "failed"
    ),
    "429 with a date": Case(
        lambda: says(http(429, b"", f"Retry-After: {_in_four_minutes()}\r\n")),
        "Too many requests at once",
        ("Wait 4 minutes",),
        "failed",
    ),
    "451": Case(_answer(451), "SigmaMind refused the import", ("support",), "failed"),
    "500": Case(_answer(500, b"oops"), "SigmaMind has a fault", (_NOT_CONFIRMED,), "not_confirmed"),
    "502": Case(_answer(502), "SigmaMind's service does not answer", (_NOT_CONFIRMED,), "not_confirmed"),
    "503": Case(
        _answer(503, b"", "Retry-After: 600\r\n"),
        "SigmaMind is not available right now",
        ("Wait 10 minutes", _NOT_CONFIRMED),
        "not_confirmed",
    ),
    "504": Case(
        _answer(504), "SigmaMind's service did not answer in time", (_NOT_CONFIRMED,), "not_confirmed"
    ),
    "echo of everything": Case(_echo, _FORM, ("Nothing was imported",), "failed"),
}


@pytest.mark.parametrize("name", _CASES)
def test_an_answer_that_is_none(name: str, provoke: Any) -> None:
    case = _CASES[name]
    with Server(case.speak()) as server:
        provoke(name, case, server.url, server)
        # A look-up of the list buys nothing, but nobody asked for one.
        assert b"GET" not in server.received
