"""Where admins really sit: proxies, a company's own authority, another network by now."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import socket
import ssl
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from sigmamind_desktop.app.sending import Phase
from tests.faults.conftest import Case
from tests.faults.people import KEY, NUMBER, PASSWORD, Person, running
from tests.faults.servers import Server, http, says

_NAME = "api.sigmamind.invalid"
_ADDRESS = f"https://{_NAME}"
_PROXY_PASSWORD = "marked-proxy-pw:1a2b"
_RECORD = b'{"sipPhoneNumber": "+14155550100", "active": true}'
_BASIC = 'Proxy-Authenticate: Basic realm="office"\r\n'


def _through(status: int, headers: str, title: str, words: str) -> Case:
    return Case(
        lambda: says(http(status, b"", headers)), title, (words, "Nothing was sent"), "failed", posts=0
    )


_PROXIES = {
    "proxy wants a log-in": _through(
        407, _BASIC, "The network's proxy asks for a name and a password", "It is the proxy 127.0.0.1:"
    ),
    "proxy wants another kind of log-in": _through(
        407,
        "Proxy-Authenticate: Negotiate\r\n",
        "The network's proxy asks for an unknown kind of sign-in",
        "Ask whoever runs the network",
    ),
    "proxy forbids": _through(403, "", "The network's proxy does not let it through", "Ask whoever runs"),
    "proxy has a fault": _through(502, "", "The network's proxy can't be reached", "proxy settings"),
}


@pytest.mark.parametrize("name", _PROXIES)
def test_a_proxy_that_does_not_let_it_through(
    name: str, provoke: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = _PROXIES[name]
    with Server(case.speak()) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        provoke(name, case, _ADDRESS, proxy)
        assert proxy.received.startswith(f"CONNECT {_NAME}:443".encode())
        assert KEY.encode() not in proxy.received


def test_a_proxy_that_is_not_there(provoke: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    case = _through(0, "", "The network's proxy can't be reached", "This computer is set to use the proxy")
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{unused.getsockname()[1]}")
        provoke("proxy refuses", case, _ADDRESS)


def test_a_setting_that_names_no_web_proxy(provoke: Any, home: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", f"socks5://bob:{_PROXY_PASSWORD}@127.0.0.1:1080")
    case = _through(0, "", "This computer's proxy setting can't be used", "no other kind")
    case = Case(case.speak, case.title, case.words, None)
    provoke("SOCKS proxy", case, _ADDRESS)


class Tunnel:
    """A proxy that wants a log-in, and then leads every name to one server of this computer."""

    def __init__(self, port: int) -> None:
        self._port = port
        self.log_ins: list[str] = []

    async def speak(self, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines = head.decode().split("\r\n")
        offered = next((line.partition(": ")[2] for line in lines if line.startswith("Proxy-Auth")), "")
        if not offered:
            writer.write(http(407, b"", _BASIC))
            writer.close()
            return
        self.log_ins.append(base64.b64decode(offered.removeprefix("Basic ")).decode())
        writer.write(b"HTTP/1.1 200 Established\r\n\r\n")
        there, back = await asyncio.open_connection("127.0.0.1", self._port)

        async def pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
            with contextlib.suppress(OSError):
                while data := await source.read(65536):
                    sink.write(data)
            sink.close()

        await asyncio.gather(pump(reader, back), pump(there, writer))


class Company(NamedTuple):
    """SigmaMind behind a company's proxy."""

    server: Server
    tunnel: Tunnel
    proxy: Server


@pytest.fixture
def company(make_certificate: Any, trust: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Company]:
    """SigmaMind behind a proxy that wants a log-in, with a certificate of the company's own authority."""
    certificate = make_certificate(host=_NAME)
    trust(certificate)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with Server(says(http(200, _RECORD)), tls=context) as server:
        tunnel = Tunnel(server.port)
        with Server(tunnel.speak) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            yield Company(server, tunnel, proxy)


async def test_a_company_s_network_is_got_through(home: Any, company: Any) -> None:
    server, tunnel, proxy = company

    async def first_day(person: Person) -> None:
        person.fill()
        person.press_import()
        assert (await person.ended()).phase is Phase.FAILED
        await person.press("Enter name and password")
        [dialog] = person.dialogs()
        lines = {line.objectName(): line for line in dialog.findChildren(QLineEdit)}
        QTest.keyClicks(lines["proxyUsername"], "ACME\\bob")
        QTest.keyClicks(lines["proxyPassword"], _PROXY_PASSWORD)
        QTest.keyClick(lines["proxyPassword"], Qt.Key.Key_Return)
        await person.press("Import number")
        assert (await person.ended()).phase is Phase.DONE

    async with running(home.options(_ADDRESS)) as person:
        await first_day(person)
    # The next day the keychain knows it.
    async with running(home.at("another").options(_ADDRESS)) as person:
        person.fill()
        person.press_import()
        assert (await person.ended()).phase is Phase.DONE
    assert set(tunnel.log_ins) == {f"ACME\\bob:{_PROXY_PASSWORD}"}
    assert server.posts == 2
    assert KEY.encode() in server.received
    # The proxy sees where it goes, and nothing of what is sent there.
    for secret in (KEY, PASSWORD, NUMBER):
        assert secret.encode() not in proxy.received


async def test_a_computer_that_changes_networks_is_followed(
    home: Any, company: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running(home.options(_ADDRESS)) as person:
        person.fill()
        person.press_import()
        assert "proxy asks" in (await _failed(person))
        monkeypatch.delenv("HTTPS_PROXY")
        person.press_import()
        assert "address was not found" in (await _failed(person))


async def _failed(person: Person) -> str:
    assert (await person.ended()).phase is Phase.FAILED
    return person.form.outcome.accessibleName()
