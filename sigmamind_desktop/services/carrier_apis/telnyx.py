"""Telnyx, which is only read: https://developers.telnyx.com/api-reference.

Its detail records of SIP trunking are documented by name alone. What they hold is taken as it has been seen
(`cld`, `connected`, `sip_invite_failure_status`); where that is missing, nothing is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.domain.carriers.holdings import CarrierNumber, CarrierPart, CarrierTrunk, TrunkKind
from sigmamind_desktop.domain.carriers.log import CarrierLog
from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.services.carrier_apis.operations import CarrierHost, CarrierRequest
from sigmamind_desktop.services.carrier_apis.rows import Row
from sigmamind_desktop.services.carrier_apis.talking import CarrierHttp, CarrierPage, all_of, the_one_of
from sigmamind_desktop.services.carrier_apis.telnyx_rows import (
    connection_in,
    kind_in,
    number_in,
    origination_in,
    read_log,
)
from sigmamind_desktop.services.carrier_apis.verifying import parts_refused
from sigmamind_desktop.services.http.exchange import Patience

_PAGE: Final = {"page[size]": "250"}
_LOG_PAGE: Final = {"page[size]": "50"}
_ONE_ROW: Final = {"page[size]": "1"}

_CALLS: Final = {"filter[record_type]": "sip-trunking", "sort": "-created_at"}
_CONNECTIONS: Final = {
    TrunkKind.CREDENTIALS: "credential_connections",
    TrunkKind.FQDN: "fqdn_connections",
}


class TelnyxApi:
    """One account at Telnyx; see `CarrierApi`."""

    def __init__(
        self, login: CarrierLogin, *, proxy: Proxy | None, patience: Patience, address: ApiAddress | None
    ) -> None:
        """Take a log-in; for the rest see `CarrierHttp`."""
        self.proxy = proxy
        self._http = CarrierHttp(
            login, scheme="Bearer", token=login.secret, proxy=proxy, patience=patience, address=address
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def verify(self) -> frozenset[CarrierPart]:
        """Which parts the key may not read."""
        requests = (
            _get("phone_numbers", _ONE_ROW),
            _get("fqdn_connections", _ONE_ROW),
            _get("credential_connections", _ONE_ROW),
            _get("detail_records", _CALLS | _ONE_ROW),
        )

        async def probe(request: CarrierRequest) -> None:
            await self._http.page(request, _read)

        return await parts_refused([(each, partial(probe, each)) for each in requests])

    async def numbers(self) -> tuple[CarrierNumber, ...]:
        """Every number of the account, as far as its rows can be read."""
        return all_of(await self._numbers(_PAGE), CarrierName.TELNYX)

    async def find_number(self, number: str) -> CarrierNumber | None:
        """One number (E.164); None if the account has none such."""
        found = await self._numbers({"filter[phone_number]": number, **_PAGE})
        return the_one_of(found, number, CarrierName.TELNYX)

    async def trunks(self) -> tuple[CarrierTrunk, ...]:
        """Every connection by credentials or FQDN, whole."""
        fqdns = await self._rows("fqdns")
        found = []
        for kind, path in _CONNECTIONS.items():
            for row in await self._rows(path):
                trunk = connection_in(row, kind)
                if kind is TrunkKind.FQDN:
                    own = [each for each in fqdns if each.text("connection_id") == trunk.trunk_id]
                    trunk = replace(trunk, originations=tuple(map(origination_in, own)))
                found.append(trunk)
        return tuple(trunk for trunk in found if trunk.trunk_id)

    async def trunk(self, trunk_id: str) -> CarrierTrunk:
        """One connection; of another kind than by credentials or FQDN, no more than its name."""
        row = await self._http.ask(_get(f"connections/{trunk_id}"), within="data")
        kind = kind_in(row)
        if kind not in _CONNECTIONS:
            return connection_in(row, kind)
        row = await self._http.ask(_get(f"{_CONNECTIONS[kind]}/{trunk_id}"), within="data")
        trunk = connection_in(row, kind)
        if kind is not TrunkKind.FQDN:
            return trunk
        rows = await self._rows("fqdns", {"filter[connection_id]": trunk_id})
        return replace(trunk, originations=tuple(map(origination_in, rows)))

    async def recent_failures(self, number: CarrierNumber, since: datetime) -> CarrierLog:
        """What Telnyx logged of calls to a number, of its last 50."""
        request = _get("detail_records", {**_CALLS, "filter[cld]": number.number, **_LOG_PAGE})
        return read_log(await self._http.page(request, _read), since)

    async def _numbers(self, query: Mapping[str, str]) -> tuple[CarrierNumber | None, ...]:
        rows = await self._http.pages(_get("phone_numbers", query), _read)
        return tuple(map(number_in, rows))

    async def _rows(self, path: str, query: Mapping[str, str] | None = None) -> tuple[Row, ...]:
        return await self._http.pages(_get(path, {**(query or {}), **_PAGE}), _read)


def _get(path: str, query: Mapping[str, str] | None = None) -> CarrierRequest:
    return CarrierRequest("GET", CarrierHost.TELNYX, f"/v2/{path}", query or {})


def _read(reply: Row, asked: CarrierRequest) -> CarrierPage:
    """A page of a list; `meta.total_pages` says whether another one follows."""
    if not reply.has_rows("data"):
        raise ValueError("no list")
    page = int(asked.query.get("page[number]", 1))
    if page >= (reply.row("meta").count("total_pages") or 1):
        return CarrierPage(reply.rows("data"), "")
    follows = replace(asked, query={**asked.query, "page[number]": str(page + 1)})
    return CarrierPage(reply.rows("data"), follows.target)
