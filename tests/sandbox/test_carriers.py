"""The carriers' look-alikes: what is changed at them stays so, and decides which numbers ring."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from sigmamind_desktop.domain.trunks.carriers import SIGMAMIND_SIP_HOST
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.carrier_scenarios import TELNYX_LOGIN, TWILIO_LOGIN
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.sandbox.telnyx import INBOUND, TelnyxAccount
from sigmamind_desktop.sandbox.twilio_account import ACCOUNT, TwilioAccount, sid

_LONDON, _NEW_YORK, _MENU = "+442083661177", "+12125550123", "+14155550142"
_ACCOUNT = f"/2010-04-01/Accounts/{ACCOUNT}"
_URL = {
    "SipUrl": f"sip:{SIGMAMIND_SIP_HOST}",
    "FriendlyName": "SigmaMind",
    "Enabled": "true",
    "Priority": "10",
    "Weight": "10",
}

Asking = Callable[..., httpx.Response]


@pytest.fixture
def ask(sandbox: Sandbox) -> Asking:
    """One request to the look-alike of Twilio."""
    vars(sandbox.twilio).update(vars(TwilioAccount()))
    vars(sandbox.telnyx).update(vars(TelnyxAccount()))

    def ask(method: str, path: str, form: dict[str, str] | None = None, key: str = "") -> httpx.Response:
        secret = key or TWILIO_LOGIN.secret.reveal()
        return httpx.request(method, sandbox.url + path, data=form, auth=(TWILIO_LOGIN.key_id, secret))

    return ask


@pytest.fixture
def dialled(sandbox: Sandbox) -> Callable[[], set[str]]:
    """Have somebody dial each number at SigmaMind; those whose calls arrived."""
    sandbox.account.dials_every = 1

    def dialled() -> set[str]:
        sandbox.account.inbound.clear()
        rows = httpx.get(f"{sandbox.url}/v1/calls", headers={"X-API-Key": API_KEY}).json()["data"]
        return {row["phoneNumber"]["sipPhoneNumber"] for row in rows}

    return dialled


def test_a_number_at_each_does_not_ring_though_it_hangs_on_a_trunk() -> None:
    twilio, telnyx = TwilioAccount(), TelnyxAccount()
    assert {
        each["phone_number"]: twilio.sends_on(each["phone_number"]) for each in twilio.numbers.values()
    } == {
        _LONDON: True,
        _NEW_YORK: False,
        _MENU: False,  # an application has it
    }
    assert [telnyx.sends_on(each["phone_number"]) for each in telnyx.numbers] == [True, False, False]
    assert twilio.sends_on("+4930901820") is None
    assert telnyx.sends_on("+4930901820") is None


def test_calls_arrive_once_the_carrier_sends_them_on(sandbox: Sandbox, ask: Asking, dialled: Any) -> None:
    for number in (_LONDON, _NEW_YORK, "+14155552671", "+919876543210", "+4930901820"):
        sandbox.account.numbers[number] = {"sipPhoneNumber": number, "active": None}
    assert dialled() == {_LONDON, "+14155552671", "+4930901820"}
    assert ask("POST", f"/v1/Trunks/{sid('TK', 2)}/OriginationUrls", _URL).status_code == 201
    assert _NEW_YORK in dialled()
    sandbox.telnyx.numbers[1]["connection_id"] = INBOUND
    assert "+919876543210" in dialled()


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", f"{_ACCOUNT}/IncomingPhoneNumbers.json"),
        ("DELETE", f"{_ACCOUNT}/IncomingPhoneNumbers/{sid('PN', 1)}.json"),
        ("DELETE", f"/v1/Trunks/{sid('TK', 1)}"),
        ("POST", "/v1/Trunks"),
        ("PATCH", "/v2/phone_numbers/1"),
        ("POST", "/v2/phone_numbers"),
    ],
)
def test_numbers_are_neither_bought_nor_released(
    method: str, path: str, ask: Asking, sandbox: Sandbox
) -> None:
    assert ask(method, path, {"PhoneNumber": "+14155550100"}).status_code in (404, 405)
    assert (len(sandbox.twilio.numbers), len(sandbox.twilio.trunks)) == (3, 2)


def test_an_origination_url_needs_all_its_fields_and_a_sip_address(ask: Asking) -> None:
    urls = f"/v1/Trunks/{sid('TK', 1)}/OriginationUrls"
    assert ask("POST", urls, {"SipUrl": "sip:a.example"}).status_code == 400
    assert ask("POST", urls, _URL | {"SipUrl": "https://a.example"}).status_code == 400
    assert ask("POST", f"{urls}/{sid('OU', 9)}", _URL).status_code == 404
    assert ask("DELETE", f"{urls}/{sid('OU', 9)}").status_code == 404
    assert ask("POST", f"/v1/Trunks/{sid('TK', 9)}/OriginationUrls", _URL).status_code == 404


def test_a_trunk_takes_a_number_from_its_application(ask: Asking, sandbox: Sandbox) -> None:
    members = f"/v1/Trunks/{sid('TK', 1)}/PhoneNumbers"
    assert ask("POST", members, {"PhoneNumberSid": sid("PN", 3)}).status_code == 201
    assert sandbox.twilio.numbers[sid("PN", 3)]["voice_application_sid"] == ""
    assert sandbox.twilio.sends_on(_MENU) is True
    assert ask("DELETE", f"{members}/{sid('PN', 3)}").status_code == 204
    assert ask("DELETE", f"{members}/{sid('PN', 3)}").status_code == 404
    assert ask("POST", members, {"PhoneNumberSid": sid("PN", 9)}).status_code == 404


def test_a_key_that_is_not_the_accounts_is_refused(ask: Asking, sandbox: Sandbox) -> None:
    numbers = f"{_ACCOUNT}/IncomingPhoneNumbers.json"
    assert ask("GET", numbers).status_code == 200
    assert ask("GET", numbers, key="another").json()["code"] == 20003
    assert ask("GET", numbers.replace(ACCOUNT, sid("AC", 9))).status_code == 401
    assert httpx.get(sandbox.url + numbers).status_code == 401
    for header in ("Basic !", "Basic /w==", f"Bearer {TWILIO_LOGIN.secret.reveal()}"):
        assert httpx.get(sandbox.url + numbers, headers={"Authorization": header}).status_code == 401
    headers = {"Authorization": f"Basic {base64.b64encode(TELNYX_LOGIN.secret.reveal().encode()).decode()}"}
    assert httpx.get(f"{sandbox.url}/v2/phone_numbers", headers=headers).status_code == 401
