"""The only code that talks HTTP."""

from __future__ import annotations

import asyncio
import logging
import re
import ssl
import zlib
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Final, TypeVar
from urllib.parse import quote

import httpx
import truststore

from sigmamind_desktop import APP_ID, __version__
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.access.api_key import is_usable_key
from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.domain.calls.outcomes import Call, CallRequest
from sigmamind_desktop.domain.errors import Created, KeyRefused, MakesNoSense, Nonsense, TooLarge
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.agents import Agent
from sigmamind_desktop.domain.numbers.record import AccountNumbers, ImportRequest, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.sigmamind_api import wire
from sigmamind_desktop.services.sigmamind_api.faults import Answer, status_error
from sigmamind_desktop.services.sigmamind_api.transport import transport_error

_log = logging.getLogger(__name__)

P = TypeVar("P", wire.ListPage, wire.AgentsPage)

# The page that is our authority spells the path the first way, newer pages the second.
_IMPORT_PATHS: Final = ("/v1/phone-number/import", "/v1/phone-numbers/import")
# The newer page of a change knows the test number too, and is asked first.
_NUMBER_PATHS: Final = ("/v1/phone-numbers/", "/v1/phone-number/")
_NUMBER_PATH: Final = re.compile(r"/v1/phone-numbers?/%2B[1-9][0-9]{6,14}")

_MOST_BYTES: Final = 1_000_000
"""A reply of an import has a few hundred bytes; what is larger is not one."""

_MOST_LIST_BYTES: Final = 20_000_000

# Only ever read: a POST to either buys a number.
_LIST_PATHS: Final = ("/v1/phone-numbers", "/v1/phone-number")
_AGENTS_PATHS: Final = ("/v1/agents",)
_CALLS_PATH: Final = "/v1/calls"
_PAGE_SIZE: Final = 100
_MOST_PAGES: Final = 1000


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds: for a connection, for each piece of the answer, and in all."""

    connect: float = 10
    read: float = 30
    total: float = 60


class SigmaMindClient:
    """One connection pool to one address for the life of the process.

    Building it reads the system's certificates, which may take a while: build it off the
    window's thread, use it on the event loop's.

    Attributes:
        proxy: the one on the way.
    """

    def __init__(
        self, address: ApiAddress, *, proxy: Proxy | None = None, patience: Patience | None = None
    ) -> None:
        self.proxy = proxy
        self._patience = patience or Patience()
        self._import_paths = [*_IMPORT_PATHS]
        self._number_paths = [*_NUMBER_PATHS]
        # The system's own trust store, so that a company's proxy is trusted if the system trusts it.
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._http = httpx.AsyncClient(
            base_url=address.url,
            verify=context,
            proxy=_httpx_proxy(proxy, context) if proxy is not None else None,
            trust_env=False,  # the proxy is found elsewhere, and nothing else of it is wanted
            follow_redirects=False,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            headers={
                "Accept": "application/json",
                "Accept-Encoding": "identity",
                "User-Agent": f"{APP_ID}/{__version__}",
            },
            timeout=httpx.Timeout(
                connect=self._patience.connect,
                read=self._patience.read,
                write=self._patience.read,
                pool=self._patience.connect,
            ),
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def import_number(
        self, request: ImportRequest, key: Secret, *, on_departure: Callable[[], None]
    ) -> PhoneNumber:
        """Import a number: one POST, and a second one only where the first path is not there.

        Args:
            request: what to import.
            key: the API key of this client's address.
            on_departure: called when the request begins to leave this computer. Until then,
                cancelling or failing has certainly created nothing.

        Raises:
            AppError: one of its types; `created` says what is known about the number.
        """
        secrets = (key, request.trunk_password)
        answer = await self._write(
            "POST",
            self._import_paths,
            content=wire.encode_import(request),
            key=key,
            secrets=secrets,
            on_departure=on_departure,
        )
        try:
            return wire.decode_import(answer.body, request, datetime.now(UTC))
        except ValueError as error:
            raise _no_sense(answer, error) from None

    async def change_number(
        self, change: NumberChange, known: PhoneNumber, key: Secret, *, on_departure: Callable[[], None]
    ) -> PhoneNumber:
        """Change a number: one PATCH, and a second one only where the first path is not there.

        Args:
            change: what is to become different.
            known: the number as it is known, for what SigmaMind does not say of it.
            key: the API key of this client's address.
            on_departure: called when the request begins to leave this computer.

        Raises:
            WrongAddress: if SigmaMind does not know the number, or this program's way to change it.
            AppError: any other of its types; `created` says whether it may have been changed.
        """
        answer = await self._write(
            "PATCH",
            self._number_paths,
            quote(change.number, safe=""),
            content=wire.encode_change(change),
            key=key,
            secrets=(key, change.trunk_password),
            on_departure=on_departure,
        )
        try:
            return wire.decode_change(answer.body, change, known)
        except ValueError as error:
            raise _no_sense(answer, error) from None

    async def place_call(
        self, request: CallRequest, key: Secret, *, on_departure: Callable[[], None]
    ) -> Call:
        """Place a call: one POST, which rings a phone and may cost money. It is never repeated.

        Raises:
            WrongAddress: if this SigmaMind places no calls for programs.
            AppError: any other of its types; `created` says whether the phone may ring.
        """
        answer = await self._write(
            "POST",
            [_CALLS_PATH],
            content=wire.encode_call(request),
            key=key,
            secrets=(key,),
            on_departure=on_departure,
        )
        try:
            return wire.decode_call(answer.body)
        except ValueError as error:
            raise _no_sense(answer, error) from None

    async def get_call(self, call_id: str, key: Secret) -> Call:
        """How a call stands; raises AppError."""
        answer = await self._send("GET", f"{_CALLS_PATH}/{quote(call_id, safe='')}", key=key, secrets=(key,))
        if not answer.is_success:
            raise status_error(answer, (key,))
        try:
            return wire.decode_call(answer.body, call_id)
        except ValueError as error:
            raise _no_sense(answer, error) from None

    async def _write(
        self,
        method: str,
        paths: list[str],
        rest: str = "",
        *,
        content: bytes,
        key: Secret,
        secrets: tuple[Secret, ...],
        on_departure: Callable[[], None],
    ) -> Answer:
        """Send to the first of the paths that is there, which is the first to be asked from then on.

        Returns:
            The answer, a success.
        """
        for path in [*paths]:
            answer = await self._send(
                method, path + rest, content=content, key=key, secrets=secrets, on_departure=on_departure
            )
            if not answer.is_not_there:
                paths.remove(path)
                paths.insert(0, path)
                break
            _log.info("%s: not at this path", method)
        if not answer.is_success:
            raise status_error(answer, secrets)
        return answer

    async def list_numbers(self, key: Secret) -> AccountNumbers:
        """Every number of the account, as far as its rows can be read.

        Raises:
            WrongAddress: if this SigmaMind has no list.
            AppError: any other of its types.
        """
        numbers: dict[str, PhoneNumber] = {}
        unreadable = 0
        told: frozenset[str] = frozenset()
        async for part in self._pages(_LIST_PATHS, wire.decode_list, key):
            numbers |= {row.number: row for row in part.rows if row.number not in numbers}
            unreadable += part.unreadable
            told |= part.told
        return AccountNumbers(list(numbers.values()), is_whole=unreadable == 0, told=told)

    async def list_agents(self, key: Secret) -> list[Agent]:
        """The account's agents, as far as SigmaMind lists them: other kinds than the usual may be missing.

        Raises:
            WrongAddress: if this SigmaMind has no list of them.
            AppError: any other of its types.
        """
        agents: dict[str, Agent] = {}
        async for part in self._pages(_AGENTS_PATHS, wire.decode_agents, key):
            agents |= {agent.agent_id: agent for agent in part.rows if agent.agent_id not in agents}
        return list(agents.values())

    async def _pages(
        self, paths: tuple[str, ...], decode: Callable[[bytes], P], key: Secret
    ) -> AsyncIterator[P]:
        """The pages of a list, at the first of its paths that is there.

        Raises:
            MakesNoSense: if a page that is not the last brings nothing new.
            AppError: any other of its types.
        """
        path, *others = paths
        seen: set[str] = set()
        for page in range(_MOST_PAGES):
            query = f"?page={page}&size={_PAGE_SIZE}"
            answer = await self._send("GET", path + query, key=key, secrets=(key,))
            while answer.is_not_there and page == 0 and others:
                path = others.pop(0)
                answer = await self._send("GET", path + query, key=key, secrets=(key,))
            if not answer.is_success:
                raise status_error(answer, (key,))
            try:
                part = decode(answer.body)
            except ValueError as error:
                raise _no_sense(answer, error) from None
            if not part.has_next:
                yield part
                return
            if part.keys <= seen:
                break
            seen |= part.keys
            yield part
        raise MakesNoSense("the list has no end", created=Created.NO)

    async def _send(
        self,
        method: str,
        path: str,
        *,
        key: Secret,
        secrets: tuple[Secret, ...],
        content: bytes | None = None,
        on_departure: Callable[[], None] | None = None,
    ) -> Answer:
        if not _may_be_asked(method, path):
            raise ValueError("a POST to the list's path buys a number")
        if not is_usable_key(key):
            raise KeyRefused("the key has characters that can't be sent")
        created = Created.NO
        wants_basic = False

        async def trace(event: str, info: Mapping[str, Any]) -> None:
            # A proxy's CONNECT is a request too, and carries nothing of ours.
            nonlocal created, wants_basic
            is_ours = event.endswith("send_request_headers.started") and method != "GET"
            if is_ours and info["request"].method == method.encode():
                created = Created.MAYBE
                if on_departure is not None:
                    on_departure()
            elif event == "http11.receive_response_headers.complete":
                _version, status, _reason, received, *_ = info["return_value"]
                wants_basic = status == 407 and _asks_for_basic(received)

        headers = {"X-API-Key": key.reveal()}
        if content is not None:
            headers["Content-Type"] = "application/json"
        request = self._http.build_request(
            method,
            path,
            content=content,
            headers=headers,
            # https://www.python-httpx.org/advanced/extensions/#trace
            extensions={"trace": trace},
        )
        try:
            async with asyncio.timeout(self._patience.total):
                return await self._exchange(request)
        except (httpx.HTTPError, TimeoutError, ExceptionGroup) as error:
            proxy = self.proxy.place if self.proxy is not None else ""
            # `from None`: the chain would hold the request, and with it the secrets.
            raise transport_error(error, created, secrets, proxy=proxy, wants_basic=wants_basic) from None

    async def _exchange(self, request: httpx.Request) -> Answer:
        is_write = request.method != "GET"
        most = _MOST_BYTES if is_write else _MOST_LIST_BYTES
        response = await self._http.send(request, stream=True)
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
                refused = (400 <= status < 500 and status != 408) or not is_write
                raise TooLarge(
                    f"HTTP {status}: the body has over {most} bytes",
                    status=status,
                    created=Created.NO if refused else Created.MAYBE,
                )
            return Answer(status, response.headers, unpacked)
        except zlib.error:
            raise httpx.DecodingError("the body is not what it is packed as") from None
        finally:
            await response.aclose()


def _may_be_asked(method: str, path: str) -> bool:
    match method:
        case "GET":
            return True
        case "POST":
            return path in (*_IMPORT_PATHS, _CALLS_PATH)
        case "PATCH":
            return _NUMBER_PATH.fullmatch(path) is not None
        case _:
            return False


def _unpack(body: bytes, encoding: str, most: int) -> bytes:
    """A body as it was before it was packed (RFC 9110 section 8.4.1), cut after `most` bytes and one.

    It was asked for unpacked; not everything on the way heeds that. Raises zlib.error.
    """
    if encoding.strip().lower() in ("", "identity"):
        return body
    # Both gzip and deflate; any other packing is none of theirs.
    return zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(body, most + 1)


def _no_sense(answer: Answer, error: ValueError) -> MakesNoSense:
    reason = error.reason if isinstance(error, wire.NotJson) else Nonsense.UNREADABLE
    return MakesNoSense(f"HTTP {answer.status}: {error}", reason=reason, status=answer.status)


def _httpx_proxy(proxy: Proxy, context: truststore.SSLContext) -> httpx.Proxy:
    login = proxy.login
    return httpx.Proxy(
        proxy.url,
        auth=(login.username, login.password.reveal()) if login is not None else None,
        ssl_context=context if proxy.url.startswith("https:") else None,
    )


def _asks_for_basic(headers: Iterable[tuple[bytes, bytes]]) -> bool:
    """Whether one of a proxy's challenges is Basic (RFC 9110 section 11.7.1)."""
    challenges = (value for name, value in headers if name.lower() == b"proxy-authenticate")
    return any(re.search(rb"(?i)(^|,)\s*basic\b", challenge) for challenge in challenges)
