"""Which proxy is used: the environment's, the system's, none."""

from __future__ import annotations

import pytest
from PySide6.QtNetwork import QNetworkProxy

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.domain.errors import CannotReach, Created, Reach
from sigmamind_desktop.services import system_proxy
from sigmamind_desktop.services.system_proxy import find_proxy

_ADDRESS = ApiAddress.parse("https://api.sigmamind.invalid")
_KINDS = QNetworkProxy.ProxyType


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
@pytest.mark.parametrize(
    ("text", "url", "place"),
    [
        ("http://proxy.acme.example:3128", "http://proxy.acme.example:3128", "proxy.acme.example:3128"),
        ("proxy.acme.example:3128/", "http://proxy.acme.example:3128", "proxy.acme.example:3128"),
        ("https://proxy.acme.example", "https://proxy.acme.example:443", "proxy.acme.example:443"),
        ("http://[::1]", "http://[::1]:80", "[::1]:80"),
    ],
)
def test_the_environment_names_it(
    name: str, text: str, url: str, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, text)
    assert find_proxy(_ADDRESS) == Proxy(url, place)


def test_a_log_in_in_the_address_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://ACME%5Cbob:p%40ss@proxy.example:3128")
    proxy = find_proxy(_ADDRESS)
    assert proxy is not None
    assert proxy.url == "http://proxy.example:3128"
    assert proxy.login is not None
    assert (proxy.login.username, proxy.login.password.reveal()) == ("ACME\\bob", "p@ss")
    assert "p@ss" not in repr(proxy)


@pytest.mark.parametrize(
    "text", ["socks5://127.0.0.1:1", "foo://h:1", "http://[::1", "http://h:99999", "//", "h h"]
)
def test_one_that_can_not_be_used_is_said(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", text)
    with pytest.raises(CannotReach) as caught:
        find_proxy(_ADDRESS)
    assert (caught.value.reason, caught.value.created) == (Reach.PROXY_ADDRESS, Created.NO)


def test_nothing_of_an_unusable_address_is_quoted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://bob:marked-pw@proxy.example:99999")
    with pytest.raises(CannotReach) as caught:
        find_proxy(_ADDRESS)
    assert "marked-pw" not in repr(vars(caught.value)) + repr(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@pytest.mark.parametrize(
    "hosts",
    [
        *("api.sigmamind.invalid", "*", ".invalid,other", "sigmamind.invalid", "*.sigmamind.invalid"),
        *("a;sigmamind.invalid", "a; *.invalid", "a b\tinvalid", "API.SigmaMind.invalid.", "api*"),
        *("sigmamind.invalid:443", "localhost,*.sigmamind.invalid:443;b", ",;, .invalid"),
    ],
)
def test_an_address_that_is_left_out_is_asked_directly(hosts: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", hosts)
    assert find_proxy(_ADDRESS) is None


@pytest.mark.parametrize(
    "hosts",
    ["", ",; ", "mind.invalid", "sigmamind.invalid:8443", "*.api.sigmamind.invalid", "10.0.0.0/8", "other"],
)
def test_an_address_that_is_not_left_out_goes_through_the_proxy(
    hosts: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", hosts)
    assert find_proxy(_ADDRESS) is not None


@pytest.mark.parametrize(
    ("url", "hosts"),
    [
        ("https://192.0.2.7", "192.0.2.0/24"),
        ("https://192.0.2.7", "192.0.2.7;a"),
        ("https://192.0.2.7", "192.0.*"),
        ("https://[2001:db8::7]", "2001:db8::/32"),
        ("https://[2001:db8::7]:8443", "[2001:db8::7]:8443"),
    ],
)
def test_an_ip_address_is_left_out_by_its_network(
    url: str, hosts: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", hosts)
    assert find_proxy(ApiAddress.parse(url)) is None


@pytest.mark.parametrize("url", ["http://127.0.0.1:8000", "http://localhost", "https://[::1]:8443"])
def test_this_computer_is_asked_directly(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://proxy.example:3128")
    assert find_proxy(ApiAddress.parse(url)) is None


def test_without_any_the_way_is_straight() -> None:
    assert find_proxy(_ADDRESS) is None


# What Windows and macOS would say, as Qt says it.


def test_the_system_s_first_choice_is_taken() -> None:
    proxy = QNetworkProxy(_KINDS.HttpProxy, "proxy.acme.example", 8080, "bob", "p@s:s/")
    found = system_proxy._first([proxy, QNetworkProxy(_KINDS.NoProxy)])
    assert found is not None
    assert (found.url, found.place) == ("http://proxy.acme.example:8080", "proxy.acme.example:8080")
    assert found.login is not None
    assert (found.login.username, found.login.password.reveal()) == ("bob", "p@s:s/")


def test_the_system_may_say_that_there_is_none() -> None:
    assert system_proxy._first([QNetworkProxy(_KINDS.NoProxy)]) is None
    assert system_proxy._first([]) is None


def test_a_kind_that_is_not_usable_is_passed_over_if_there_is_another() -> None:
    socks, web = QNetworkProxy(_KINDS.Socks5Proxy, "h", 1080), QNetworkProxy(_KINDS.HttpCachingProxy, "h", 80)
    assert system_proxy._first([socks, web]) == Proxy("http://h:80", "h:80")
    with pytest.raises(CannotReach) as caught:
        system_proxy._first([socks])
    assert caught.value.reason is Reach.PROXY_ADDRESS
