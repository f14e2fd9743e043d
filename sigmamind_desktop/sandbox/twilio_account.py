"""What the look-alike of Twilio remembers: three numbers, one of which does not ring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sigmamind_desktop.domain.carriers.holdings import bare_host
from sigmamind_desktop.domain.trunks.carriers import SIGMAMIND_SIP_HOST
from sigmamind_desktop.sandbox.carrier_scenarios import TWILIO_LOGIN, CarrierAnswer

ACCOUNT: Final = TWILIO_LOGIN.account_id
OTHER_ACCOUNT: Final = f"AC{'0' * 31}2"


def sid(kind: str, count: int) -> str:
    """An ID as Twilio has them."""
    return f"{kind}{count:032x}"


def _numbers() -> dict[str, dict[str, Any]]:
    def number(count: int, e164: str, name: str, trunk: str | None, application: str = "") -> dict[str, Any]:
        return {
            "sid": sid("PN", count),
            "account_sid": ACCOUNT,
            "phone_number": e164,
            "friendly_name": name,
            "capabilities": {"voice": True, "sms": False, "mms": False, "fax": False},
            "trunk_sid": trunk,
            "voice_application_sid": application,
            "voice_url": "https://menu:pw-of-a-menu@menu.example.com/answer?token=t0ken-of-a-menu",
            "status": "in-use",
        }

    rows = (
        number(1, "+442083661177", "London office", sid("TK", 1)),
        number(2, "+12125550123", "NY front desk", sid("TK", 2)),
        number(3, "+14155550142", "Old menu", None, sid("AP", 1)),
    )
    return {row["sid"]: row for row in rows}


def _trunks() -> dict[str, dict[str, Any]]:
    rows = ((1, "Main", "acme.pstn.twilio.com"), (2, "New York", "acme-ny.pstn.twilio.com"))
    return {
        sid("TK", count): {
            "sid": sid("TK", count),
            "account_sid": ACCOUNT,
            "friendly_name": name,
            "domain_name": host,
            "secure": False,
        }
        for count, name, host in rows
    }


def _urls() -> dict[str, dict[str, dict[str, Any]]]:
    def url(count: int, trunk: str, target: str) -> dict[str, Any]:
        return {
            "sid": sid("OU", count),
            "account_sid": ACCOUNT,
            "trunk_sid": trunk,
            "friendly_name": "Calls to the agents" if count == 1 else "Old exchange",
            "sip_url": target,
            "enabled": True,
            "priority": 10,
            "weight": 10,
        }

    rows = (
        url(1, sid("TK", 1), f"sip:{SIGMAMIND_SIP_HOST}"),
        url(2, sid("TK", 2), "sip:pbx.acme.example:5060"),
    )
    return {row["trunk_sid"]: {row["sid"]: row} for row in rows}


def _credentials() -> dict[str, list[dict[str, Any]]]:
    """The credentials of each list; list 1 is of trunk 1, and so on. Passwords are never told."""
    return {
        sid("CL", count): [{"sid": sid("CR", count), "account_sid": ACCOUNT, "username": "acme"}]
        for count in (1, 2)
    }


@dataclass
class TwilioAccount:
    """The one account that the look-alike of Twilio has.

    Attributes:
        numbers: each number's record, by its ID.
        trunks: each trunk's, by its ID.
        urls: the origination URLs of each trunk, by their IDs.
        credentials: those of each credential list.
        requests: method, path and form of whatever came, in order.
        answer: how the right key is answered.
        most_rows: in a page.
    """

    numbers: dict[str, dict[str, Any]] = field(default_factory=_numbers)
    trunks: dict[str, dict[str, Any]] = field(default_factory=_trunks)
    urls: dict[str, dict[str, dict[str, Any]]] = field(default_factory=_urls)
    credentials: dict[str, list[dict[str, Any]]] = field(default_factory=_credentials)
    requests: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    answer: CarrierAnswer = CarrierAnswer.USUAL
    most_rows: int = 1000

    def sends_on(self, number: str) -> bool | None:
        """Whether calls to a number (E.164) reach SigmaMind; None for one that is not here."""
        record = next((each for each in self.numbers.values() if each["phone_number"] == number), None)
        return None if record is None else self._points_at_sigmamind(record["trunk_sid"])

    def calls(self) -> list[dict[str, Any]]:
        """Somebody dialled each number a minute ago."""
        at = datetime.now(UTC) - timedelta(minutes=1)
        return [
            {
                "sid": sid("CA", count),
                "account_sid": ACCOUNT,
                "to": record["phone_number"],
                "from": "+15005550006",
                "phone_number_sid": record["sid"],
                "trunk_sid": record["trunk_sid"] or "",
                "direction": "inbound",
                "status": "completed" if self._takes(record) else "failed",
                "start_time": at.strftime("%a, %d %b %Y %H:%M:%S +0000"),
                "duration": "12" if self._takes(record) else "0",
            }
            for count, record in enumerate(self.numbers.values(), 1)
        ]

    def alerts(self) -> Iterator[dict[str, Any]]:
        """Why calls failed: https://www.twilio.com/docs/api/errors/32010 and 32011."""
        for call in self.calls():
            if call["status"] == "failed":
                enabled = [url for url in self.urls.get(call["trunk_sid"], {}).values() if url["enabled"]]
                yield {
                    "sid": sid("NO", int(call["sid"][2:], 16)),
                    "account_sid": ACCOUNT,
                    "resource_sid": call["sid"],
                    "error_code": "32011" if enabled else "32010",
                    "log_level": "warning",
                    "alert_text": "sipUri=sip:pbx.acme.example&password=pw-of-an-alert",
                    "date_generated": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
                }

    def _takes(self, record: dict[str, Any]) -> bool:
        return not record["trunk_sid"] or self._points_at_sigmamind(record["trunk_sid"])

    def _points_at_sigmamind(self, trunk: str | None) -> bool:
        urls = self.urls.get(trunk or "", {}).values()
        return any(each["enabled"] and bare_host(each["sip_url"]) == SIGMAMIND_SIP_HOST for each in urls)
