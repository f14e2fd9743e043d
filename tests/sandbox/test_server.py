"""The look-alike as a running server."""

from __future__ import annotations

import http.client
import ipaddress
import json
import socket
import threading
from typing import Any
from urllib.parse import urlsplit

import pytest

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.server import Sandbox


def _threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "sandbox"]


def test_it_listens_on_loopback_alone(sandbox: Sandbox) -> None:
    parts = urlsplit(sandbox.url)
    assert parts.hostname is not None
    assert ipaddress.ip_address(parts.hostname).is_loopback
    assert sandbox._socket.getsockname() == (parts.hostname, parts.port)


def test_its_address_is_one_that_a_key_may_be_sent_to(sandbox: Sandbox) -> None:
    assert ApiAddress.parse(sandbox.url).url == sandbox.url


def test_two_of_them_do_not_share_an_account(sandbox: Sandbox, send: Any, full: dict[str, Any]) -> None:
    with Sandbox() as other:
        assert other.url != sandbox.url
        assert send(full).status == 200
        assert other.account.numbers == {}


def test_a_request_that_comes_at_once_is_answered(full: dict[str, Any]) -> None:
    for _ in range(3):
        with Sandbox() as sandbox:
            connection = http.client.HTTPConnection(sandbox.url.removeprefix("http://"), timeout=30)
            connection.request("POST", "/v1/phone-number/import", json.dumps(full), {"X-API-Key": API_KEY})
            assert connection.getresponse().status == 200
            connection.close()


def test_its_end_frees_the_port_and_the_thread() -> None:
    before = _threads()
    sandbox = Sandbox()
    assert len(_threads()) == len(before) + 1
    sandbox.stop()
    assert _threads() == before
    parts = urlsplit(sandbox.url)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((parts.hostname, parts.port), timeout=30)


def test_a_request_that_is_never_answered_does_not_hold_up_the_end(full: dict[str, Any]) -> None:
    before = _threads()
    with Sandbox() as sandbox:
        connection = http.client.HTTPConnection(sandbox.url.removeprefix("http://"), timeout=30)
        body = json.dumps(full | {"phoneNumber": "+14155550504"})
        connection.request("POST", "/v1/phone-number/import", body, {"X-API-Key": API_KEY})
        # The other requests are for the server to have begun with this one.
        other = http.client.HTTPConnection(sandbox.url.removeprefix("http://"), timeout=30)
        while not sandbox.account.numbers:
            other.request("GET", "/v1/phone-numbers", headers={"X-API-Key": API_KEY})
            other.getresponse().read()
        other.close()
    assert _threads() == before
    connection.close()


def test_an_idle_connection_does_not_hold_up_the_end() -> None:
    before = _threads()
    with Sandbox() as sandbox:
        idle = http.client.HTTPConnection(urlsplit(sandbox.url).netloc, timeout=30)
        idle.request("GET", "/")
        idle.getresponse().read()
        assert idle.sock is not None
    assert _threads() == before
    idle.close()


def test_many_requests_at_once_are_all_answered(send: Any, full: dict[str, Any], sandbox: Sandbox) -> None:
    numbers = [f"+1212555{n}" for n in range(1100, 1130)]
    statuses: list[int] = []
    threads = [
        threading.Thread(
            target=lambda number=number: statuses.append(send(full | {"phoneNumber": number}).status)
        )
        for number in numbers
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 30
    assert sorted(sandbox.account.numbers) == numbers
