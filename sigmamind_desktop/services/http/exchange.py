"""HTTP as this program speaks it: what is sent, how long an answer may take, and how large it may be."""

from __future__ import annotations

import asyncio
import email.utils
import re
import ssl
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Final

import httpx
import truststore

from sigmamind_desktop import APP_ID, __version__
from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.domain.errors import CannotReach, Created, Reach, TooLarge
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.http.transport import transport_error

_MOST_BYTES: Final = 1_000_000
"""A reply of an import has a few hundred bytes; what is larger is not one."""

_MOST_LIST_BYTES: Final = 20_000_000

_LONGEST_WAIT: Final = 86_400
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds: for a connection, a piece of the answer, all of it, a list's pages."""

    connect: float = 10
    read: float = 30
    total: float = 60
    pages: float = 120


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """An HTTP answer, read to its end."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def is_success(self) -> bool:
        """2xx."""
        return 200 <= self.status < 300

    @property
    def is_not_there(self) -> bool:
        """The path, or the method at it, does not exist."""
        return self.status in (404, 405)

    @property
    def wait(self) -> int | None:
        """Seconds to wait (RFC 9110 section 10.2.3: a number, or a date), at most a day; None if not said."""
        text = self.headers.get("retry-after", "").strip()
        if re.fullmatch(r"[0-9]{1,9}", text, re.ASCII):
            return min(int(text), _LONGEST_WAIT)
        try:
            when = email.utils.parsedate_to_datetime(text)
        except (ValueError, OverflowError):
            return None
        if when.tzinfo is None:
            when = when.replace(tzinfo=UTC)
        return min(max(0, round((when - datetime.now(UTC)).total_seconds())), _LONGEST_WAIT)


class HttpClient:
    """One pool of connections.

    Building it reads the system's certificates, which may take a while.
    """

    def __init__(self, proxy: Proxy | None, patience: Patience) -> None:
        self._proxy = proxy
        self._patience = patience
        # The system's own trust store, so that a company's proxy is trusted if the system trusts it.
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._http = httpx.AsyncClient(
            verify=context,
            proxy=_httpx_proxy(proxy, context) if proxy is not None else None,
            trust_env=False,  # the proxy is found elsewhere, and nothing else of it is wanted
            follow_redirects=False,
            event_hooks={"response": [_without_location]},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            headers={
                "Accept": "application/json",
                "Accept-Encoding": "identity",
                "User-Agent": f"{APP_ID}/{__version__}",
            },
            timeout=httpx.Timeout(
                connect=patience.connect,
                read=patience.read,
                write=patience.read,
                pool=patience.connect,
            ),
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str],
        secrets: tuple[Secret, ...],
        content: bytes | None = None,
        on_departure: Callable[[], None] | None = None,
    ) -> HttpAnswer:
        """Send one request and read its answer to the end.

        Args:
            method: of HTTP; all but GET may change something.
            url: absolute.
            headers: what this request has beside those of all requests.
            secrets: what a failure's text may quote.
            content: the body.
            on_departure: called when a request that is to change something begins to leave.

        Raises:
            AppError: if no answer came; `created` says what is known by then.
        """
        created = Created.NO
        wants_basic = False
        connecting: Any = None

        async def trace(event: str, info: Mapping[str, Any]) -> None:
            # A proxy's CONNECT is a request too, and carries nothing of ours.
            nonlocal created, wants_basic, connecting
            is_ours = event.endswith("send_request_headers.started") and method != "GET"
            if is_ours and info["request"].method == method.encode():
                created = Created.MAYBE
                if on_departure is not None:
                    on_departure()
            elif event == "http11.receive_response_headers.complete":
                _version, status, _reason, received, *_ = info["return_value"]
                wants_basic = status == 407 and _asks_for_basic(received)
            elif event.endswith(("connect_tcp.complete", "start_tls.complete")):
                connecting = info["return_value"] if "connect_tcp" in event else None

        response: httpx.Response | None = None
        try:
            request = self._http.build_request(
                method,
                url,
                content=content,
                headers=headers,
                # https://www.python-httpx.org/advanced/extensions/#trace
                # Where nothing is changed and no proxy stands between, it would tell nothing.
                extensions={"trace": trace} if self._proxy is not None or method != "GET" else None,
            )
            async with asyncio.timeout(self._patience.total):
                try:
                    response = await self._http.send(request, stream=True)
                except asyncio.CancelledError:
                    if connecting is not None:
                        # httpcore drops it during the handshake of TLS, and on Windows it stays open then:
                        # https://github.com/encode/httpcore/blob/1.0.9/httpcore/_backends/anyio.py#L81
                        await connecting.aclose()
                    raise
                body = await _read(response)
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, ExceptionGroup, TooLarge) as error:
            if response is not None and not response.is_success:
                # The status decides, and it has come; the body would have added words at most. That
                # nothing is there leads to another path, and is believed only if it came whole.
                answer = HttpAnswer(response.status_code, response.headers, b"")
                if not answer.is_not_there:
                    return answer
            if isinstance(error, TooLarge):
                raise
            proxy = self._proxy.place if self._proxy is not None else ""
            # `from None`: the chain would hold the request, and with it the secrets.
            raise transport_error(error, created, secrets, proxy=proxy, wants_basic=wants_basic) from None
        return HttpAnswer(response.status_code, response.headers, body)


async def _without_location(response: httpx.Response) -> None:
    """Take away where a redirect leads: httpx reads it though it does not go there, and may fail at it.

    https://www.python-httpx.org/advanced/event-hooks/
    """
    response.headers.pop("Location", None)


async def _read(response: httpx.Response) -> bytes:
    """The body of an answer, unpacked; raises httpx.HTTPError, or TooLarge."""
    is_write = response.request.method != "GET"
    most = _MOST_BYTES if is_write else _MOST_LIST_BYTES
    try:
        status = response.status_code
        body = bytearray()
        # Not httpx's own unpacking: a few bytes can stand for hundreds of megabytes.
        async for piece in response.aiter_raw():
            body += piece
            if len(body) > most:
                break
        unpacked = _unpack(bytes(body), response.headers.get("content-encoding", ""), most)
        if len(unpacked) > most:
            raise TooLarge(
                f"HTTP {status}: the body has over {most} bytes",
                status=status,
                created=Created.MAYBE if is_write and response.is_success else Created.NO,
            )
        return unpacked
    except zlib.error:
        raise httpx.DecodingError("the body is not what it is packed as") from None
    finally:
        await response.aclose()


def _unpack(body: bytes, encoding: str, most: int) -> bytes:
    """A body as it was before it was packed (RFC 9110 section 8.4.1), cut after `most` bytes and one.

    It was asked for unpacked; not everything on the way heeds that. Raises zlib.error.
    """
    if encoding.strip().lower() in ("", "identity"):
        return body
    # Both gzip and deflate; any other packing is none of theirs.
    return zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(body, most + 1)


def _httpx_proxy(proxy: Proxy, context: truststore.SSLContext) -> httpx.Proxy:
    login = proxy.login
    try:
        return httpx.Proxy(
            proxy.url,
            auth=(login.username, login.password.reveal()) if login is not None else None,
            ssl_context=context if proxy.url.startswith("https:") else None,
        )
    except httpx.InvalidURL:
        raise CannotReach(Reach.PROXY_ADDRESS, "its host can't be one", proxy=proxy.place) from None


def _asks_for_basic(headers: Iterable[tuple[bytes, bytes]]) -> bool:
    """Whether one of a proxy's challenges is Basic (RFC 9110 section 11.7.1)."""
    challenges = (value for name, value in headers if name.lower() == b"proxy-authenticate")
    return any(re.search(rb"(?i)(^|,)\s*basic\b", challenge) for challenge in challenges)
