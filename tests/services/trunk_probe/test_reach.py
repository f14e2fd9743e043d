"""Where no check goes, whatever a name says: these tests fail if anything leaves for another address."""

from __future__ import annotations

import asyncio
import socket
import sys
from pathlib import Path
from typing import Any

import dns.asyncresolver
import pytest

from sigmamind_desktop.domain.trunks.check import CheckLine, CheckResult, Subject, Verdict, verdict_of
from sigmamind_desktop.services.trunk_probe.names import Names
from sigmamind_desktop.services.trunk_probe.probe import TrunkProbe
from tests.services.trunk_probe.conftest import probe_here

_NOBODY = ["0.0.0.0", "169.254.169.254", "224.0.0.1", "255.255.255.255", "::", "fe80::1", "ff02::1"]
_INSIDE = ["127.0.0.24", "10.255.255.1", "192.168.255.255", "fd00::24", "::ffff:10.0.0.1"]


@pytest.fixture
def went(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Every address that a socket of the check turns to; none of them is reached."""
    addresses: list[Any] = []

    def refuse(_self: socket.socket, address: Any) -> None:
        addresses.append(address[0])
        raise ConnectionRefusedError

    class Guarded(socket.socket):
        connect = refuse
        connect_ex = refuse

        def sendto(self, _data: bytes, *rest: Any) -> int:
            refuse(self, rest[-1])
            raise AssertionError

    async def refuse_on_windows(_loop: Any, connection: socket.socket, address: Any) -> None:
        refuse(connection, address)

    if sys.platform == "win32":  # there no socket connects by itself, and the loop's own are a pair of them
        monkeypatch.setattr(asyncio.ProactorEventLoop, "sock_connect", refuse_on_windows)
    else:
        monkeypatch.setattr(socket, "socket", Guarded)
    return addresses


async def _check(host: str, names: Names, *, asks_inside: bool) -> dict[Subject, CheckLine]:
    lines: list[CheckLine] = []
    await TrunkProbe(names).check(host, lines.append, asks_inside=asks_inside)
    assert len(lines) == len({line.subject for line in lines})
    return {line.subject: line for line in lines}


def _nobody_knows() -> Names:
    return Names(dns.asyncresolver.Resolver(configure=False))


def _is_said(lines: dict[Subject, CheckLine], address: str) -> None:
    assert lines[Subject.NAME].result is CheckResult.NAME_LEADS_INSIDE
    assert lines[Subject.NAME].facts == {"address": address}
    assert verdict_of(tuple(lines.values())) is Verdict.LEADS_INSIDE


@pytest.mark.parametrize("asks_inside", [False, True])
@pytest.mark.parametrize("address", _NOBODY)
async def test_an_address_that_is_no_single_computers_is_never_asked(
    address: str, asks_inside: bool, went: list[Any]
) -> None:
    lines = await _check(address, _nobody_knows(), asks_inside=asks_inside)
    _is_said(lines, address)
    assert {lines[each].result for each in (Subject.UDP, Subject.TCP, Subject.TLS)} == {
        CheckResult.NEVER_ASKED
    }
    assert went == []


@pytest.mark.parametrize("address", _INSIDE)
async def test_an_address_that_only_this_network_knows_is_asked_when_the_person_says_so(
    address: str, went: list[Any]
) -> None:
    lines = await _check(address, _nobody_knows(), asks_inside=False)
    _is_said(lines, address)
    assert went == []
    lines = await _check(address, _nobody_knows(), asks_inside=True)
    _is_said(lines, address)
    assert set(went) == {address}
    assert lines[Subject.TCP].result is CheckResult.REFUSED


@pytest.mark.parametrize("address", ["169.254.1.1", "255.255.255.255", "127.0.0.24"])
async def test_nor_where_a_name_leads_there(address: str, resolve: Any) -> None:
    lines = await _check("acme.test", resolve(f"host-record=acme.test,{address}"), asks_inside=False)
    _is_said(lines, address)
    is_here = address.startswith("127.")
    assert lines[Subject.UDP].result is (CheckResult.NOT_ASKED if is_here else CheckResult.NEVER_ASKED)


async def test_nor_where_a_service_of_it_leads_there(resolve: Any) -> None:
    names = resolve("srv-host=_sip._udp.acme.test,far.test,5060", "host-record=far.test,224.0.0.251")
    _is_said(await _check("acme.test", names, asks_inside=True), "224.0.0.251")


async def test_a_host_with_one_address_inside_is_judged_by_the_others(resolve: Any) -> None:
    """127.0.0.24 stands for the internet, where nobody answers."""
    names = resolve("host-record=acme.test,127.0.0.24", "host-record=acme.test,10.255.255.1")
    lines: list[CheckLine] = []
    await probe_here(names).check("acme.test", lines.append)
    found = {line.subject: line for line in lines}
    assert found[Subject.NAME].result is CheckResult.NAME_LEADS_INSIDE_TOO
    assert found[Subject.NAME].facts == {"address": "10.255.255.1"}
    assert found[Subject.TCP].result is CheckResult.REFUSED
    assert verdict_of(tuple(lines)) is Verdict.NO_ANSWER


@pytest.mark.parametrize(
    "text",
    ["", "nameserver nonsense\n", "search a..b\nnameserver 127.0.0.1\n", "nameserver \udcff\udcfe\n", "\0\0"],
)
async def test_name_servers_that_can_not_be_learnt_are_a_line(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    conf = tmp_path / "resolv.conf"
    conf.write_bytes(text.encode("utf-8", "surrogateescape"))
    real = dns.asyncresolver.Resolver
    monkeypatch.setattr(dns.asyncresolver, "Resolver", lambda: real(str(conf)))
    lines: list[CheckLine] = []
    await TrunkProbe().check("acme.test", lines.append)
    assert [line.result for line in lines] == [CheckResult.NAME_NOT_LOOKED_UP]
