"""The only code that talks HTTP."""

from __future__ import annotations

import asyncio
import email.utils
import logging
import re
import socket
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import httpx
import truststore

from sigmamind_desktop import APP_ID, __version__
from sigmamind_desktop.domain.api_address import ApiAddress
from sigmamind_desktop.domain.api_key import is_usable_key
from sigmamind_desktop.domain.errors import (
    AlreadyThere,
    AppError,
    CannotReach,
    Created,
    FormNotAccepted,
    KeyRefused,
    MakesNoSense,
    NoAnswer,
    Reach,
    Refused,
    ServerFault,
    TooMany,
    WrongAddress,
)
from sigmamind_desktop.domain.numbers import ImportRequest, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.sigmamind_api import wire

_log = logging.getLogger(__name__)

# The page that is our authority spells the path the first way, newer pages the second. There is
# deliberately nothing here that could build either without `/import`: a POST to that buys a number.
_IMPORT_PATHS: Final = ("/v1/phone-number/import", "/v1/phone-numbers/import")

_MOST_BYTES: Final = 1_000_000
"""A reply of an import has a few hundred bytes; what is larger is not one."""

_LONGEST_DETAILS: Final = 300


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds: for a connection, for each piece of the answer, and in all."""

    connect: float = 10
    read: float = 30
    total: float = 60


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def is_not_there(self) -> bool:
        return self.status in (404, 405)


class SigmaMindClient:
    """One connection pool to one address for the life of the process.

    Building it reads the system's certificates, which may take a while: build it off the
    window's thread, use it on the event loop's.
    """

    def __init__(self, address: ApiAddress, *, patience: Patience | None = None) -> None:
        self._patience = patience or Patience()
        self._paths = _IMPORT_PATHS
        # The system's own trust store, so that a company's proxy is trusted if the system trusts it.
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._http = httpx.AsyncClient(
            base_url=address.url,
            verify=context,
            follow_redirects=False,
            headers={"Accept": "application/json", "User-Agent": f"{APP_ID}/{__version__}"},
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
        if not is_usable_key(key):
            raise KeyRefused("the key has characters that can't be sent")
        secrets = (key, request.trunk_password)
        first, other = self._paths
        answer = await self._post(first, wire.encode_import(request), key, secrets, on_departure)
        if answer.is_not_there:
            _log.info("no import at the first path: trying the other spelling")
            answer = await self._post(other, wire.encode_import(request), key, secrets, on_departure)
            if not answer.is_not_there:
                self._paths = (other, first)
        if not 200 <= answer.status < 300:
            raise _status_error(answer, secrets)
        try:
            return wire.decode_import(answer.body, request, datetime.now(UTC))
        except ValueError as error:
            raise MakesNoSense(f"HTTP {answer.status}: {error}", status=answer.status) from None

    async def _post(
        self,
        path: str,
        content: bytes,
        key: Secret,
        secrets: tuple[Secret, ...],
        on_departure: Callable[[], None],
    ) -> _Answer:
        created = Created.NO

        async def trace(event: str, info: Mapping[str, Any]) -> None:
            # A proxy's CONNECT is a request too, and carries nothing of ours.
            nonlocal created
            if event.endswith("send_request_headers.started") and info["request"].method == b"POST":
                created = Created.MAYBE
                on_departure()

        try:
            async with asyncio.timeout(self._patience.total):
                # https://www.python-httpx.org/advanced/extensions/#trace
                return await self._exchange(path, content, key, extensions={"trace": trace})
        except (httpx.HTTPError, TimeoutError) as error:
            # `from None`: the chain would hold the request, and with it the secrets.
            raise _transport_error(error, created, secrets) from None

    async def _exchange(self, path: str, content: bytes, key: Secret, extensions: dict[str, Any]) -> _Answer:
        headers = {"Content-Type": "application/json", "X-API-Key": key.reveal()}
        async with self._http.stream(
            "POST", path, content=content, headers=headers, extensions=extensions
        ) as response:
            status = response.status_code
            body = bytearray()
            async for piece in response.aiter_bytes():
                body += piece
                if len(body) > _MOST_BYTES:
                    created = Created.NO if 400 <= status < 500 else Created.MAYBE
                    raise MakesNoSense(
                        f"HTTP {status}: the body has over {_MOST_BYTES} bytes",
                        status=status,
                        created=created,
                    )
            return _Answer(status, response.headers, bytes(body))


def _transport_error(error: Exception, created: Created, secrets: tuple[Secret, ...]) -> AppError:
    """What kept the answer from coming, as one of ours."""
    # The texts of some exceptions quote what was sent or received.
    details = _masked(f"{type(error).__name__}: {error}", secrets)[:_LONGEST_DETAILS]
    match error:
        case httpx.ConnectTimeout():
            return CannotReach(Reach.NETWORK, details)
        case httpx.TimeoutException() | TimeoutError():
            return NoAnswer(details, created=created)
        case httpx.ProxyError():
            return CannotReach(Reach.PROXY, details, created=created)
        case httpx.ConnectError():
            return CannotReach(_reach(error), details)
        case httpx.DecodingError() | httpx.RemoteProtocolError():
            return MakesNoSense(details, created=created)
        case _:
            return CannotReach(Reach.NETWORK, details, created=created)


def _masked(text: str, secrets: tuple[Secret, ...]) -> str:
    for secret in secrets:
        text = secret.mask(text)
    return text


def _reach(error: BaseException) -> Reach:
    """Why a connection could not be made, from the chain of causes under httpx's error."""
    cause: BaseException | None = error
    while cause is not None:
        match cause:
            case socket.gaierror():
                return Reach.NAME
            case ssl.SSLError():
                return Reach.TLS
            case ConnectionRefusedError():
                return Reach.REFUSED
        cause = cause.__cause__ or cause.__context__
    # anyio sums the failures of several addresses up in one OSError.
    return Reach.REFUSED if "All connection attempts failed" in str(error) else Reach.NETWORK


def _status_error(answer: _Answer, secrets: tuple[Secret, ...]) -> AppError:
    complaint = wire.decode_complaint(answer.body)
    # A server may repeat in its complaint what it was sent.
    said = _masked(complaint.message, secrets)
    status = answer.status
    details = f"HTTP {status}"
    if re.fullmatch(r"[\w.:-]{1,100}", request_id := answer.headers.get("x-request-id", "")):
        details += f", request {_masked(request_id, secrets)}"
    match status:
        case 401 | 403:
            return KeyRefused(details, status=status, said=said)
        case 404 | 405:
            return WrongAddress(details, status=status, said=said)
        case 408:
            return NoAnswer(details, status=status, said=said)
        case 409:
            return AlreadyThere(details, status=status, said=said)
        case 400 | 413 | 415 | 422:
            fields = {field_id: _masked(text, secrets) for field_id, text in complaint.fields.items()}
            return FormNotAccepted(details, status=status, said=said, fields=fields)
        case 429:
            return TooMany(details, status=status, said=said, wait=_retry_after(answer.headers))
        case _ if 400 <= status < 500:
            return Refused(details, status=status, said=said)
        case _ if status >= 500:
            return ServerFault(details, status=status, said=said)
        case _:
            return MakesNoSense(details, status=status)


def _retry_after(headers: Mapping[str, str]) -> int | None:
    """Seconds to wait (RFC 9110 section 10.2.3: a number, or a date), at most a day."""
    text = headers.get("retry-after", "").strip()
    if re.fullmatch(r"[0-9]{1,9}", text, re.ASCII):
        return min(int(text), 86_400)
    try:
        when = email.utils.parsedate_to_datetime(text)
    except ValueError:
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return min(max(0, round((when - datetime.now(UTC)).total_seconds())), 86_400)
