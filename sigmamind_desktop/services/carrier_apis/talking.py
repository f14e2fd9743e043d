"""One account at one carrier, as it is asked over HTTP."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias
from urllib.parse import parse_qsl, urlencode, urlsplit

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import CarrierNumber, CarrierPart
from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.domain.errors import AppError, Created
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.carrier_apis.operations import CarrierHost, CarrierRequest
from sigmamind_desktop.services.carrier_apis.refusals import not_answered, refused
from sigmamind_desktop.services.carrier_apis.rows import Row
from sigmamind_desktop.services.http.exchange import HttpAnswer, HttpClient, Patience

_log = logging.getLogger(__name__)

# Of all pages of a list together. No account has a hundred thousand numbers; whatever goes on after that
# would fill the memory.
_MOST_ROWS: Final = 100_000
_MOST_BYTES: Final = 100_000_000

_NO_CONTENT: Final = 204


@dataclass(frozen=True, slots=True)
class CarrierPage:
    """A page of a list.

    Attributes:
        rows: as they came.
        follows: where it says that the next page is, a path with a query or an address; empty at the end.
    """

    rows: tuple[Row, ...]
    follows: str


Reader: TypeAlias = Callable[[Row, CarrierRequest], CarrierPage]
"""Makes a page of an answer and what asked for it; raises ValueError if it is none."""


class CarrierHttp:
    """The connections to a carrier, with a log-in to it.

    Building it reads the system's certificates, which may take a while.
    """

    def __init__(
        self,
        login: CarrierLogin,
        *,
        scheme: str,
        token: Secret,
        proxy: Proxy | None,
        patience: Patience,
        address: ApiAddress | None,
    ) -> None:
        """Take what it needs.

        Args:
            login: whose account it is.
            scheme: of authentication (RFC 9110 section 11.1).
            token: what stands behind it.
            proxy: on the way.
            patience: with the carrier.
            address: stands for each of the carrier's hosts; None for these themselves.
        """
        self._carrier = login.carrier
        self._scheme = scheme
        self._token = token
        self._secrets = (token, login.secret)
        self._patience = patience
        self._address = address
        self._http = HttpClient(proxy, patience)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def ask(self, request: CarrierRequest, within: str = "") -> Row:
        """Read one thing.

        Args:
            request: asks for it.
            within: the name that it stands under in the answer; empty if it is the answer.

        Raises:
            CarrierFailed: also if there is no such thing in the answer.
        """
        answer = await self._send(request)
        row = Row.of_body(answer.body, self._secrets)
        if within:
            row = row.row(within)
        if not row:
            raise self._failed(CarrierTrouble.NO_SENSE, request, f"HTTP {answer.status}, no JSON object")
        return row

    async def change(self, request: CarrierRequest, on_departure: Callable[[], None]) -> Row:
        """Send a change.

        Args:
            request: what is to change.
            on_departure: called when it begins to leave this computer.

        Returns:
            The answer, which may be empty.

        Raises:
            CarrierFailed: `created` says whether it may have been done.
        """
        answer = await self._send(request, on_departure)
        row = Row.of_body(answer.body, self._secrets)
        if not row and answer.status != _NO_CONTENT:
            raise self._failed(
                CarrierTrouble.NO_SENSE, request, f"HTTP {answer.status}, no JSON object", Created.MAYBE
            )
        return row

    async def pages(self, first: CarrierRequest, read: Reader) -> tuple[Row, ...]:
        """The rows of a list, page after page.

        Args:
            first: asks for the first page.
            read: each of them.

        Raises:
            CarrierFailed: ENDLESS if there is more of it than of any account's, or a page comes again.
        """
        rows: list[Row] = []
        size = 0
        asked: set[str] = set()
        request: CarrierRequest | None = first
        try:
            async with asyncio.timeout(self._patience.pages):
                while request is not None:
                    if request.target in asked or len(rows) > _MOST_ROWS or size > _MOST_BYTES:
                        details = f"{len(rows)} rows, {size} bytes, {len(asked)} pages"
                        raise self._failed(CarrierTrouble.ENDLESS, first, details)
                    asked.add(request.target)
                    page, length = await self._page(request, read)
                    size += length
                    rows += page.rows
                    request = self._follow(page.follows, request) if page.follows else None
        except TimeoutError:
            details = f"over {self._patience.pages:.0f} seconds, {len(asked)} pages"
            raise self._failed(CarrierTrouble.ENDLESS, first, details) from None
        return tuple(rows)

    async def page(self, request: CarrierRequest, read: Reader) -> CarrierPage:
        """One page of a list alone; see `pages`."""
        page, _ = await self._page(request, read)
        return page

    def _follow(self, link: str, of: CarrierRequest) -> CarrierRequest:
        """What asks for the page that a page names as its next.

        Args:
            link: to it.
            of: asked for the page that names it.

        Raises:
            CarrierFailed: REDIRECTED if it leads to another host, or to something else than its list.
        """
        base = self._base(of.host)
        try:
            parts = urlsplit(link)
            is_here = f"{parts.scheme}://{parts.netloc}" in (base, "://") and parts.path == of.path
        except ValueError:
            is_here = False
        if not is_here:
            raise self._failed(CarrierTrouble.REDIRECTED, of, "the next page is elsewhere")
        return CarrierRequest("GET", of.host, of.path, dict(parse_qsl(parts.query)))

    async def _page(self, request: CarrierRequest, read: Reader) -> tuple[CarrierPage, int]:
        """A page, and how many bytes it had."""
        answer = await self._send(request)
        try:
            return read(Row.of_body(answer.body, self._secrets), request), len(answer.body)
        except ValueError as error:
            raise self._failed(CarrierTrouble.NO_SENSE, request, str(error)) from None

    async def _send(
        self, request: CarrierRequest, on_departure: Callable[[], None] | None = None
    ) -> HttpAnswer:
        headers = {"Authorization": f"{self._scheme} {self._token.reveal()}"}
        content = None
        if request.form:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            content = urlencode(request.form).encode()
        try:
            answer = await self._http.send(
                request.method,
                self._base(request.host) + request.target,
                headers=headers,
                secrets=self._secrets,
                content=content,
                on_departure=on_departure,
            )
        except AppError as error:
            raise not_answered(error, request, self._carrier) from None
        if not answer.is_success:
            refusal = refused(answer, request, self._carrier, self._secrets)
            _log.info("%s %s: %s", self._carrier, request.method, refusal.details)
            raise refusal
        return answer

    def _base(self, host: CarrierHost) -> str:
        return self._address.url if self._address is not None else host.value

    def _failed(
        self,
        reason: CarrierTrouble,
        request: CarrierRequest,
        details: str,
        created: Created = Created.NO,
    ) -> CarrierFailed:
        return CarrierFailed(
            reason,
            details,
            carrier=self._carrier,
            part=request.operation.part,
            created=created,
        )


def the_one_of(
    found: Iterable[CarrierNumber | None], number: str, carrier: CarrierName
) -> CarrierNumber | None:
    """The number (E.164) that was looked for; None if the account has none such.

    Args:
        found: what was answered, None for a row that can't be read: that may be the one.
        number: that was looked for.
        carrier: that answered.

    Raises:
        CarrierFailed: if it is not among those that can be read, and some can't.
    """
    rows = tuple(found)
    known = next((each for each in rows if each is not None and each.number == number), None)
    if known is None and None in rows:
        raise _unreadable(carrier)
    return known


def all_of(found: Iterable[CarrierNumber | None], carrier: CarrierName) -> tuple[CarrierNumber, ...]:
    """The numbers that can be read; for the rest see `the_one_of`.

    Raises:
        CarrierFailed: if there are some, and none of them can be read.
    """
    rows = tuple(found)
    known = tuple(filter(None, rows))
    if rows and not known:
        raise _unreadable(carrier)
    return known


def _unreadable(carrier: CarrierName) -> CarrierFailed:
    details = "numbers that can't be read"
    return CarrierFailed(CarrierTrouble.NO_SENSE, details, carrier=carrier, part=CarrierPart.NUMBERS)
