"""Where a trunk sends calls to, and who it is."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.carriers.holdings import Origination, bare_host
from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.domain.secret import Secret

_HOST = "28y698lhv2f.sip.livekit.cloud"


@pytest.mark.parametrize(
    "target",
    [
        _HOST,
        f"sip:{_HOST}",
        f"SIP:{_HOST.upper()}",
        f"sips:{_HOST}:5061;transport=tls",
        f"sip:{_HOST}.",
        f"sip:{_HOST}:5060",
        f"sip://{_HOST}:5060",
        f"sip:agents@{_HOST};transport=tcp",
        f"sip:{_HOST}?header=value",
        f"  {_HOST}  ",
    ],
)
def test_a_host_is_the_same_whatever_stands_round_it(target: str) -> None:
    assert Origination(target).points_at(_HOST)
    assert Origination(_HOST).points_at(target)


@pytest.mark.parametrize(
    "target",
    ["", "sip:", f"sip:{_HOST}.example", f"sip:x{_HOST}", f"sip:{_HOST}@pbx.example", "sip:[::1]:5060"],
)
def test_another_host_is_another_one(target: str) -> None:
    assert not Origination(target).points_at(_HOST)
    assert not Origination(target).points_at("")


@pytest.mark.parametrize(("target", "host"), [("sip:[2001:DB8::1]:5060", "[2001:db8::1]"), ("", "")])
def test_an_address_of_ipv6_keeps_its_brackets(target: str, host: str) -> None:
    assert bare_host(target) == host


_ACCOUNT, _KEY, _SECRET = "AC" + "0f" * 16, "SK" + "F0" * 16, Secret("a-secret-of-twilio")


def test_a_log_in_shows_no_secret() -> None:
    login = CarrierLogin(CarrierName.TWILIO, _SECRET, _ACCOUNT, _KEY)
    assert _SECRET.reveal() not in f"{login} {login!r}"


@pytest.mark.parametrize(
    ("account", "key", "secret"),
    [
        ("", _KEY, _SECRET),
        (_ACCOUNT, "", _SECRET),
        (_KEY, _ACCOUNT, _SECRET),
        (_ACCOUNT + "\n", _KEY, _SECRET),
        (_ACCOUNT + "/../x", _KEY, _SECRET),
        (_ACCOUNT, _KEY, Secret("")),
        (_ACCOUNT, _KEY, Secret("a\r\nb: c")),
        (_ACCOUNT, _KEY, Secret("pässword")),
    ],
)
def test_what_is_no_log_in_to_twilio_is_none(account: str, key: str, secret: Secret) -> None:
    with pytest.raises(ValueError, match=r"another form|can't be sent") as raised:
        CarrierLogin(CarrierName.TWILIO, secret, account, key)
    assert not secret or secret.reveal() not in str(raised.value)


def test_telnyx_has_a_key_and_no_ids() -> None:
    assert CarrierLogin(CarrierName.TELNYX, _SECRET).account_id == ""
    with pytest.raises(ValueError, match="another form"):
        CarrierLogin(CarrierName.TELNYX, _SECRET, _ACCOUNT, _KEY)
