"""No request buys or releases a number, deletes a trunk, or writes what it has no business with."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.carriers.asking import ChangeableCarrier
from sigmamind_desktop.domain.carriers.login import CHANGEABLE, CarrierName
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.sandbox.twilio_account import ACCOUNT, sid
from sigmamind_desktop.services import carrier_apis
from sigmamind_desktop.services.carrier_apis.operations import OPERATIONS, CarrierHost, CarrierRequest
from tests.services.carrier_apis.ways import CHANGES, TELNYX_READS, TWILIO_READS, Way, nothing

_ACCOUNT = f"/2010-04-01/Accounts/{ACCOUNT}"
_NUMBERS = f"{_ACCOUNT}/IncomingPhoneNumbers.json"
_NUMBER = f"{_ACCOUNT}/IncomingPhoneNumbers/{sid('PN', 1)}.json"
_TRUNK = f"/v1/Trunks/{sid('TK', 1)}"
_URL = {
    "SipUrl": "sip:a.example",
    "FriendlyName": "a",
    "Enabled": "true",
    "Priority": "10",
    "Weight": "10",
}
_TURN = {"Enabled": "true", "Priority": "10"}

_CHANGES = {
    ("POST", CarrierHost.TRUNKING, f"{_TRUNK}/OriginationUrls"): _URL,
    ("POST", CarrierHost.TRUNKING, f"{_TRUNK}/OriginationUrls/{sid('OU', 1)}"): _TURN,
    ("DELETE", CarrierHost.TRUNKING, f"{_TRUNK}/OriginationUrls/{sid('OU', 1)}"): {},
    ("POST", CarrierHost.TRUNKING, f"{_TRUNK}/PhoneNumbers"): {"PhoneNumberSid": sid("PN", 1)},
    ("DELETE", CarrierHost.TRUNKING, f"{_TRUNK}/PhoneNumbers/{sid('PN', 1)}"): {},
    ("POST", CarrierHost.TWILIO, _NUMBER): {"TrunkSid": sid("TK", 1)},
}
"""All that may be changed, but for the application that a number is given back."""


def test_the_table_changes_nothing_but_these() -> None:
    changes = [CarrierRequest(*asked, form=form) for asked, form in _CHANGES.items()]
    changes.append(
        CarrierRequest("POST", CarrierHost.TWILIO, _NUMBER, form={"VoiceApplicationSid": sid("AP", 1)})
    )
    written = [each for each in OPERATIONS if each.method != "GET"]
    assert [each.operation for each in changes] == written
    assert {each.method for each in OPERATIONS} == {"GET", "POST", "DELETE"}
    assert all(not each.form for each in OPERATIONS if each.method != "POST")


_MORE: list[tuple[str, CarrierHost, str, dict[str, str]]] = [
    # Buying a number.
    ("POST", CarrierHost.TWILIO, _NUMBERS, {"PhoneNumber": "+14155550100"}),
    ("POST", CarrierHost.TWILIO, _NUMBERS, {"AreaCode": "415"}),
    ("POST", CarrierHost.TWILIO, _NUMBERS, {"TrunkSid": sid("TK", 1)}),
    ("POST", CarrierHost.TWILIO, _NUMBERS, {}),
    ("POST", CarrierHost.TWILIO, f"{_ACCOUNT}/IncomingPhoneNumbers/Local.json", {"AreaCode": "415"}),
    ("POST", CarrierHost.TELNYX, "/v2/number_orders", {"phone_numbers": "+14155550100"}),
    # Releasing one.
    ("DELETE", CarrierHost.TWILIO, _NUMBER, {}),
    ("DELETE", CarrierHost.TWILIO, _NUMBER.removesuffix(".json"), {}),
    ("DELETE", CarrierHost.TELNYX, "/v2/phone_numbers/1", {}),
    ("POST", CarrierHost.TWILIO, _NUMBER, {"AccountSid": sid("AC", 2)}),
    # Trunks.
    ("DELETE", CarrierHost.TRUNKING, _TRUNK, {}),
    ("POST", CarrierHost.TRUNKING, _TRUNK, {"FriendlyName": "a"}),
    ("POST", CarrierHost.TRUNKING, "/v1/Trunks", {"FriendlyName": "a"}),
    ("DELETE", CarrierHost.TRUNKING, f"{_TRUNK}/PhoneNumbers", {}),
    ("DELETE", CarrierHost.TRUNKING, f"{_TRUNK}/OriginationUrls", {}),
    ("DELETE", CarrierHost.TRUNKING, f"{_TRUNK}/CredentialLists/{sid('CL', 1)}", {}),
    # What stands beside the one field that may be put back.
    ("POST", CarrierHost.TWILIO, _NUMBER, {}),
    ("POST", CarrierHost.TWILIO, _NUMBER, {"TrunkSid": ""}),
    ("POST", CarrierHost.TWILIO, _NUMBER, {"TrunkSid": sid("PN", 1)}),
    ("POST", CarrierHost.TWILIO, _NUMBER, {"VoiceApplicationSid": ""}),
    ("POST", CarrierHost.TWILIO, _NUMBER, {"VoiceUrl": "https://a.example"}),
    ("POST", CarrierHost.TWILIO, _NUMBER, {"TrunkSid": sid("TK", 1), "VoiceUrl": "https://a.example"}),
    ("POST", CarrierHost.TWILIO, _NUMBER, {"TrunkSid": sid("TK", 1), "VoiceApplicationSid": sid("AP", 1)}),
    ("POST", CarrierHost.TRUNKING, f"{_TRUNK}/OriginationUrls", _URL | {"SipUrl": "https://a.example"}),
    ("POST", CarrierHost.TRUNKING, f"{_TRUNK}/OriginationUrls", _URL | {"SipUrl": "sip:a.example\r\nb"}),
    ("POST", CarrierHost.TRUNKING, f"{_TRUNK}/OriginationUrls", {"SipUrl": "sip:a.example"}),
    # What somebody else has entered.
    ("POST", CarrierHost.TRUNKING, f"{_TRUNK}/OriginationUrls/{sid('OU', 1)}", _URL),
    ("POST", CarrierHost.TRUNKING, f"{_TRUNK}/OriginationUrls/{sid('OU', 1)}", _TURN | {"Weight": "1"}),
    # Paths that are read as others.
    ("GET", CarrierHost.TWILIO, f"{_NUMBERS}\n", {}),
    ("GET", CarrierHost.TWILIO, f"/x/..{_NUMBERS}", {}),
    ("GET", CarrierHost.TWILIO, _NUMBERS.replace("/IncomingPhoneNumbers", "//IncomingPhoneNumbers"), {}),
    ("GET", CarrierHost.TWILIO, _NUMBERS.replace(".", "x"), {}),
    ("GET", CarrierHost.TWILIO, f"@elsewhere.example{_NUMBERS}", {}),
    ("DELETE", CarrierHost.TRUNKING, f"{_TRUNK}/PhoneNumbers/../{sid('OU', 1)}", {}),
    ("DELETE", CarrierHost.TRUNKING, f"{_TRUNK}/PhoneNumbers/{sid('PN', 1)}/..", {}),
    ("GET", CarrierHost.TELNYX, "/v2/fqdn_connections/..", {}),
    ("GET", CarrierHost.TELNYX, "/v2/fqdn_connections/1/x", {}),
    # Other hosts, other methods.
    ("GET", CarrierHost.MONITOR, _NUMBERS, {}),
    ("GET", CarrierHost.TELNYX, "/v1/Trunks", {}),
    ("PUT", CarrierHost.TRUNKING, f"{_TRUNK}/PhoneNumbers", {"PhoneNumberSid": sid("PN", 1)}),
    ("PATCH", CarrierHost.TELNYX, "/v2/phone_numbers/1", {"connection_id": "1"}),
    ("get", CarrierHost.TRUNKING, "/v1/Trunks", {}),
    ("GET", CarrierHost.TRUNKING, "/v1/Trunks", {"FriendlyName": "a"}),
]


@pytest.mark.parametrize(("method", "host", "path", "form"), _MORE)
def test_no_other_request_can_be_built(
    method: str, host: CarrierHost, path: str, form: dict[str, str]
) -> None:
    with pytest.raises(ValueError, match="nothing of the kind"):
        CarrierRequest(method, host, path, form=form)


@pytest.mark.parametrize("asked", _CHANGES, ids=lambda asked: f"{asked[0]} {asked[2][-50:]}")
def test_a_change_has_no_query(asked: tuple[str, CarrierHost, str]) -> None:
    with pytest.raises(ValueError, match="nothing of the kind"):
        CarrierRequest(*asked, query={"PhoneNumber": "+14155550100"}, form=_CHANGES[asked])


def test_the_carriers_hosts_are_theirs_and_are_asked_over_https() -> None:
    for host in CarrierHost:
        assert ApiAddress.parse(host).url == host
        assert re.fullmatch(r"https://[a-z]+\.(twilio|telnyx)\.com", host)


def test_nothing_reaches_a_carrier_past_the_table() -> None:
    """One module has the pool of connections, and one place in it sends."""
    sends = []
    for file in Path(carrier_apis.__file__).parent.glob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        assert ("HttpClient" in names) is (file.name == "talking.py")
        sends += [
            file.name for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr == "send"
        ]
    assert sends == ["talking.py"]


@pytest.mark.parametrize("way", (TWILIO_READS | CHANGES).values(), ids=(TWILIO_READS | CHANGES).keys())
async def test_whatever_twilio_is_asked_is_in_the_table(way: Way, twilio: Any, sandbox: Sandbox) -> None:
    async with twilio() as carrier:
        await way(carrier, nothing)
    assert sandbox.twilio.requests
    for method, path, form in sandbox.twilio.requests:
        host = CarrierHost.MONITOR if path == "/v1/Alerts" else CarrierHost.TRUNKING
        host = CarrierHost.TWILIO if path.startswith("/2010-04-01/") else host
        assert CarrierRequest(method, host, path, form=form).operation in OPERATIONS
    assert sandbox.telnyx.requests == []


@pytest.mark.parametrize("way", TELNYX_READS.values(), ids=TELNYX_READS.keys())
async def test_telnyx_is_only_read(way: Way, telnyx: Any, sandbox: Sandbox) -> None:
    async with telnyx() as carrier:
        await way(carrier, nothing)
    assert sandbox.telnyx.requests
    assert {method for method, _ in sandbox.telnyx.requests} == {"GET"}
    assert sandbox.twilio.requests == []


async def test_where_it_is_said_that_something_can_be_changed_it_can(twilio: Any, telnyx: Any) -> None:
    async with twilio() as one, telnyx() as other:
        clients = {CarrierName.TWILIO: one, CarrierName.TELNYX: other}
        assert {name for name, each in clients.items() if isinstance(each, ChangeableCarrier)} == CHANGEABLE


async def test_a_client_that_is_not_asked_asks_nothing(twilio: Any, telnyx: Any, sandbox: Sandbox) -> None:
    async with twilio(), telnyx():
        pass
    assert sandbox.twilio.requests == []
    assert sandbox.telnyx.requests == []
