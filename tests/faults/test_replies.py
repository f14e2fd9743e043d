"""Thousands of generated answers, from a real server to the real client and on to its words."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import AppError, Created, Redirected
from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.http.exchange import Patience
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.help.support import failure_details
from tests.conftest import LongRuns
from tests.faults.people import KEY, NUMBER, PASSWORD
from tests.faults.servers import Server, read_body

_REPLIES = 10_000
"""In a whole run."""

_WISH = ImportRequest(NUMBER, "acme", Secret(PASSWORD), "sip.telnyx.com")

_keys = st.sampled_from(
    [
        *FieldId, "sipPhoneNumber", "active", "data", "success", "message", "error", "errors", "detail",
        "field", "loc", "msg", "path", "property", "constraints", "hasNext",
    ]
)  # fmt: skip
_texts = (
    st.sampled_from([KEY, PASSWORD, NUMBER, *FieldId, "active", "", "<html>", "\u202e", "{said}"]) | st.text()
)
_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | _texts,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(_keys | st.text(max_size=9), inner, max_size=5)
    ),
    max_leaves=12,
)
_bodies = (
    _json.map(lambda value: json.dumps(value).encode())
    | _json.map(lambda value: json.dumps(value).encode()[:-1])
    | st.binary(max_size=200)
    | st.just(b"<!doctype html><title>Sign in</title>")
)
_statuses = st.sampled_from(
    [200, 201, 204, 301, 307, 400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 503]
) | (st.integers(200, 599))
_headers = st.lists(
    st.sampled_from(
        [
            "Retry-After: 9", "Retry-After: soon", "Retry-After: -1", "Content-Encoding: gzip",
            "Content-Encoding: br", "Content-Type: text/html", "Set-Cookie: a=b", f"X-Request-Id: {KEY}",
            "Location: //elsewhere.invalid/", "Transfer-Encoding: chunked", "Content-Length: 5",
        ]
    ),
    max_size=3,
)  # fmt: skip


@st.composite
def _answers(draw: st.DrawFn) -> bytes:
    """Mostly an answer of HTTP/1.1, sometimes any bytes."""
    if draw(st.integers(0, 19)) == 0:
        return draw(st.binary(max_size=300))
    body = draw(_bodies)
    lines = [f"HTTP/1.1 {draw(_statuses)} Status", *draw(_headers)]
    if not any(line.startswith(("Transfer", "Content-Length")) for line in lines):
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode() + body


class _Answering(Server):
    """Says what it is told next."""

    def __init__(self) -> None:
        self.answer = b""
        super().__init__(self._say)

    async def _say(self, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_body(head, reader)
        writer.write(self.answer)
        writer.close()


def test_any_answer_becomes_a_number_or_words(print_at_end: Any, qapp: Any, long_runs: LongRuns) -> None:
    runner = asyncio.Runner()
    replies = long_runs.count(_REPLIES)
    seen = 0

    with _Answering() as server, runner:
        address = ApiAddress.parse(server.url)
        client = runner.run(_make(address))

        @settings(max_examples=replies, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(_answers())
        def judge(answer: bytes) -> None:
            nonlocal seen
            seen += 1
            server.answer = answer
            _judge(runner.run(_import(client)))

        judge()
        runner.run(client.aclose())
        assert seen >= replies
        print_at_end(f"replies: {seen} generated, each became a number or words")
        # Each wish is one request, or two where the first path is not there.
        assert seen <= server.posts <= 2 * seen


async def _make(address: ApiAddress) -> SigmaMindClient:
    return SigmaMindClient(address, patience=Patience(connect=20, read=20, total=25))


async def _import(client: SigmaMindClient) -> PhoneNumber | AppError:
    try:
        return await client.import_number(_WISH, Secret(KEY), on_departure=lambda: None)
    except AppError as error:
        return error


def _judge(outcome: PhoneNumber | AppError) -> None:
    if isinstance(outcome, PhoneNumber):
        assert outcome.number == NUMBER
        assert outcome.state in (NumberState.ACTIVE, NumberState.INACTIVE, NumberState.UNKNOWN)
        return
    words = messages.failure(outcome)
    shown = f"{words.title} {words.text} {failure_details(outcome)}"
    assert words.title
    assert words.text
    for secret in (KEY, PASSWORD):
        assert secret not in shown
    if isinstance(outcome, Redirected) or (outcome.status or 0) >= 500:
        assert outcome.created is Created.MAYBE
