"""Twilio: https://www.twilio.com/docs/sip-trunking/api, and its numbers, calls and alerts."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Final

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import (
    Attachment,
    AttachmentKind,
    CarrierNumber,
    CarrierPart,
    CarrierTrunk,
    Origination,
)
from sigmamind_desktop.domain.carriers.log import CarrierLog
from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.carrier_apis.operations import CarrierHost, CarrierRequest
from sigmamind_desktop.services.carrier_apis.rows import Row
from sigmamind_desktop.services.carrier_apis.talking import (
    CarrierHttp,
    CarrierPage,
    Reader,
    all_of,
    the_one_of,
)
from sigmamind_desktop.services.carrier_apis.twilio_log import read_log
from sigmamind_desktop.services.carrier_apis.twilio_rows import number_in, origination_in, sid_in, trunk_in
from sigmamind_desktop.services.carrier_apis.verifying import REFUSALS, parts_refused
from sigmamind_desktop.services.http.exchange import Patience

_PAGE: Final = {"PageSize": "1000"}
_LOG_PAGE: Final = {"PageSize": "200"}
_ONE_ROW: Final = {"PageSize": "1"}

_LONGEST_LINK: Final = 2000

_USUAL: Final = 10
"""Twilio's own default for a priority and for a weight."""

_RESTORED: Final = {AttachmentKind.TRUNK: "TrunkSid", AttachmentKind.APPLICATION: "VoiceApplicationSid"}


class TwilioApi:
    """One account at Twilio; see `CarrierApi` and `ChangeableCarrier`."""

    def __init__(
        self, login: CarrierLogin, *, proxy: Proxy | None, patience: Patience, address: ApiAddress | None
    ) -> None:
        """Take a log-in; for the rest see `CarrierHttp`."""
        token = Secret(base64.b64encode(f"{login.key_id}:{login.secret.reveal()}".encode()).decode())
        self.proxy = proxy
        self._account_id = login.account_id
        self._account = f"/2010-04-01/Accounts/{login.account_id}"
        self._http = CarrierHttp(
            login, scheme="Basic", token=token, proxy=proxy, patience=patience, address=address
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def verify(self) -> frozenset[CarrierPart]:
        """Which parts the key may not read."""
        probes = {
            "incoming_phone_numbers": self._in_account("IncomingPhoneNumbers.json", _ONE_ROW),
            "trunks": _on_trunking("", _ONE_ROW),
            "credential_lists": self._in_account("SIP/CredentialLists.json", _ONE_ROW),
            "calls": self._in_account("Calls.json", _ONE_ROW),
            "alerts": CarrierRequest("GET", CarrierHost.MONITOR, "/v1/Alerts", _ONE_ROW),
        }
        owners: set[str] = set()

        async def probe(name: str, request: CarrierRequest) -> None:
            rows = (await self._http.page(request, _of_account(name))).rows
            owners.update(filter(None, (row.text("account_sid") for row in rows)))

        refused = await parts_refused([(each, partial(probe, name, each)) for name, each in probes.items()])
        if CarrierPart.NUMBERS in refused and owners and self._account_id not in owners:
            # What does not ask for an account by its ID answers for the one that the key is of.
            raise CarrierFailed(
                CarrierTrouble.WRONG_ACCOUNT,
                "the trunks are another account's",
                carrier=CarrierName.TWILIO,
                part=CarrierPart.NUMBERS,
            )
        return refused

    async def numbers(self) -> tuple[CarrierNumber, ...]:
        """Every number of the account, as far as its rows can be read."""
        return all_of(await self._numbers(_PAGE), CarrierName.TWILIO)

    async def find_number(self, number: str) -> CarrierNumber | None:
        """One number (E.164); None if the account has none such."""
        found = await self._numbers({"PhoneNumber": number, **_PAGE})
        return the_one_of(found, number, CarrierName.TWILIO)

    async def trunks(self) -> tuple[CarrierTrunk, ...]:
        """Every trunk, without its originations and user names."""
        rows = await self._http.pages(_on_trunking("", _PAGE), _of_trunking("trunks"))
        return tuple(trunk for trunk in map(trunk_in, rows) if trunk.trunk_id)

    async def trunk(self, trunk_id: str) -> CarrierTrunk:
        """One trunk, with all that the key may read of it."""
        trunk = trunk_in(await self._http.ask(_on_trunking(f"/{trunk_id}")))
        urls = _on_trunking(f"/{trunk_id}/OriginationUrls", _PAGE)
        rows = await self._http.pages(urls, _of_trunking("origination_urls"))
        originations = tuple(map(origination_in, rows))
        trunk = replace(trunk, originations=originations, numbers=await self._members(trunk_id))
        try:
            return replace(trunk, usernames=await self._usernames(trunk_id))
        except CarrierFailed as error:
            if error.reason not in REFUSALS:
                raise
            return replace(trunk, refused=frozenset({CarrierPart.USERNAMES}))

    async def recent_failures(self, number: CarrierNumber, since: datetime) -> CarrierLog:
        """What Twilio logged of calls to a number: of its last 200 calls and 200 alerts since then."""
        moment = since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        calls = await self._http.page(
            self._in_account("Calls.json", {"StartTime>": moment, **_LOG_PAGE}), _of_account("calls")
        )
        request = CarrierRequest("GET", CarrierHost.MONITOR, "/v1/Alerts", {"StartDate": moment, **_LOG_PAGE})
        return read_log(number, calls, await self._http.page(request, _of_trunking("alerts")))

    async def add_origination(
        self, trunk_id: str, wanted: Origination, *, on_departure: Callable[[], None]
    ) -> Origination:
        """Add an origination URL."""
        path = f"/v1/Trunks/{trunk_id}/OriginationUrls"
        return origination_in(await self._post(CarrierHost.TRUNKING, path, _form(wanted), on_departure))

    async def update_origination(
        self, trunk_id: str, wanted: Origination, *, on_departure: Callable[[], None]
    ) -> Origination:
        """Give one origination URL the switch and the priority of `wanted`."""
        path = f"/v1/Trunks/{trunk_id}/OriginationUrls/{wanted.origination_id}"
        return origination_in(await self._post(CarrierHost.TRUNKING, path, _turn(wanted), on_departure))

    async def remove_origination(
        self, trunk_id: str, origination_id: str, *, on_departure: Callable[[], None]
    ) -> None:
        """Take one origination URL away."""
        path = f"/v1/Trunks/{trunk_id}/OriginationUrls/{origination_id}"
        await self._http.change(CarrierRequest("DELETE", CarrierHost.TRUNKING, path), on_departure)

    async def attach_number(self, trunk_id: str, number_id: str, *, on_departure: Callable[[], None]) -> None:
        """Hang a number on a trunk."""
        path = f"/v1/Trunks/{trunk_id}/PhoneNumbers"
        await self._post(CarrierHost.TRUNKING, path, {"PhoneNumberSid": number_id}, on_departure)

    async def detach_number(self, trunk_id: str, number_id: str, *, on_departure: Callable[[], None]) -> None:
        """Take a number off a trunk."""
        path = f"/v1/Trunks/{trunk_id}/PhoneNumbers/{number_id}"
        await self._http.change(CarrierRequest("DELETE", CarrierHost.TRUNKING, path), on_departure)

    async def restore_number(
        self, number_id: str, remembered: Attachment, *, on_departure: Callable[[], None]
    ) -> None:
        """Hang a number back on a trunk or an application."""
        if remembered.kind not in _RESTORED:
            raise ValueError("only a trunk or an application can be put back")
        form = {_RESTORED[remembered.kind]: remembered.target_id}
        path = f"{self._account}/IncomingPhoneNumbers/{number_id}.json"
        await self._post(CarrierHost.TWILIO, path, form, on_departure)

    async def _numbers(self, query: Mapping[str, str]) -> tuple[CarrierNumber | None, ...]:
        request = self._in_account("IncomingPhoneNumbers.json", query)
        rows = await self._http.pages(request, _of_account("incoming_phone_numbers"))
        return tuple(map(number_in, rows))

    async def _members(self, trunk_id: str) -> tuple[str, ...] | None:
        """The numbers that hang on a trunk; None if the key may not read which they are."""
        members = _on_trunking(f"/{trunk_id}/PhoneNumbers", _PAGE)
        try:
            rows = await self._http.pages(members, _of_trunking("phone_numbers"))
        except CarrierFailed as error:
            if error.reason not in REFUSALS:
                raise
            return None
        return tuple(filter(None, (row.number("phone_number") for row in rows)))

    async def _usernames(self, trunk_id: str) -> tuple[str, ...]:
        """Of all credential lists of a trunk."""
        lists = _on_trunking(f"/{trunk_id}/CredentialLists", _PAGE)
        names: list[str] = []
        rows = await self._http.pages(lists, _of_trunking("credential_lists"))
        for list_id in filter(None, (sid_in(row, "sid", "CL") for row in rows)):
            request = self._in_account(f"SIP/CredentialLists/{list_id}/Credentials.json", _PAGE)
            rows = await self._http.pages(request, _of_account("credentials"))
            names += filter(None, (row.text("username") for row in rows))
        return tuple(names)

    def _in_account(self, path: str, query: Mapping[str, str]) -> CarrierRequest:
        return CarrierRequest("GET", CarrierHost.TWILIO, f"{self._account}/{path}", query)

    async def _post(
        self, host: CarrierHost, path: str, form: Mapping[str, str], on_departure: Callable[[], None]
    ) -> Row:
        return await self._http.change(CarrierRequest("POST", host, path, form=form), on_departure)


def _of_account(name: str) -> Reader:
    """Reads a page of api.twilio.com, whose next one is a path."""
    return lambda reply, _: _page(reply, name, reply.text("next_page_uri", _LONGEST_LINK))


def _of_trunking(name: str) -> Reader:
    """Reads a page of a newer host, whose next one is an absolute address."""
    return lambda reply, _: _page(reply, name, reply.row("meta").text("next_page_url", _LONGEST_LINK))


def _page(reply: Row, name: str, follows: str) -> CarrierPage:
    if not reply.has_rows(name):
        raise ValueError(f"no list of {name}")
    return CarrierPage(reply.rows(name), follows)


def _on_trunking(path: str, query: Mapping[str, str] | None = None) -> CarrierRequest:
    return CarrierRequest("GET", CarrierHost.TRUNKING, f"/v1/Trunks{path}", query or {})


def _form(wanted: Origination) -> dict[str, str]:
    return {
        "SipUrl": wanted.target,
        "FriendlyName": wanted.name or "SigmaMind",
        "Weight": str(_USUAL if wanted.weight is None else wanted.weight),
        **_turn(wanted),
    }


def _turn(wanted: Origination) -> dict[str, str]:
    return {
        "Enabled": "false" if wanted.is_enabled is False else "true",
        "Priority": str(_USUAL if wanted.priority is None else wanted.priority),
    }
