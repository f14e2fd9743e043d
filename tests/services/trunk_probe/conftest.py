"""Real SIP software and a real DNS server on loopback: kamailio, SIPp, dnsmasq."""

from __future__ import annotations

import socketserver
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import dns.asyncresolver
import dns.message
import dns.query
import pytest

from sigmamind_desktop.domain.trunks.check import CheckLine, CheckResult, Subject
from sigmamind_desktop.domain.trunks.reach import Address, AddressKind, kind_of
from sigmamind_desktop.services.trunk_probe.names import Names
from sigmamind_desktop.services.trunk_probe.probe import TrunkProbe
from tests.sip import listens, need, running

_DNS, _DNS_PORT = "127.0.0.20", 5300

_SIPP_LISTENS = " 1600007F:13C4 "
"""127.0.0.22:5060 as the kernel lists it."""
_SCENARIO = """<?xml version="1.0" encoding="ISO-8859-1" ?>
<scenario name="answers">
  <recv request="OPTIONS"/>
  <send><![CDATA[
    SIP/2.0 {status}
    [last_Via:]
    [last_From:]
    [last_To:];tag=[call_number]
    [last_Call-ID:]
    [last_CSeq:]
    {header}
    Content-Length: 0

  ]]></send>
</scenario>
"""


@pytest.fixture
def sipp(tmp_path: Path) -> Iterator[Callable[..., None]]:
    """Have SIPp answer OPTIONS with a status line at 127.0.0.22:5060."""
    program = need("sipp")
    with ExitStack() as stack:

        def answer(status: str, *, header: str = "Server: SIPp", transport: str = "u1") -> None:
            scenario = tmp_path / "answers.xml"
            scenario.write_text(_SCENARIO.format(status=status, header=header), "utf-8")
            where = ("-i", "127.0.0.22", "-p", "5060", "-t", transport)
            process = stack.enter_context(running(program, "-sf", scenario, *where, "-nostdin"))
            if transport == "t1":
                listens("127.0.0.22", 5060, process)
                return
            while process.poll() is None:
                if any(
                    _SIPP_LISTENS in line for line in Path("/proc/net/udp").read_text("utf-8").splitlines()
                ):
                    return
            raise AssertionError(process.communicate()[1])

        yield answer


@pytest.fixture
def resolve(tmp_path: Path) -> Iterator[Callable[..., Names]]:
    """Have dnsmasq know these records (its options) and nothing else of the domain `test`."""
    program = need("dnsmasq")
    with ExitStack() as stack:

        def serve(*records: str) -> Names:
            options = ("no-resolv", "no-hosts", "local=/test/", "bind-interfaces", "user=root", *records)
            conf = tmp_path / "dnsmasq.conf"
            conf.write_text("\n".join((*options, f"port={_DNS_PORT}", f"listen-address={_DNS}", "")), "utf-8")
            process = stack.enter_context(running(program, "-k", "-C", conf, "-x", tmp_path / "pid"))
            listens(_DNS, _DNS_PORT, process)
            resolver = dns.asyncresolver.Resolver(configure=False)
            resolver.nameservers, resolver.port = [_DNS], _DNS_PORT
            return Names(resolver)

        yield serve


def probe_here(names: Names | None = None, context: ssl.SSLContext | None = None) -> TrunkProbe:
    """A probe for which this computer is the internet."""

    def kind(address: Address) -> AddressKind:
        return AddressKind.PUBLIC if address.is_loopback else kind_of(address)

    return TrunkProbe(names, context, kind_of=kind)


@pytest.fixture
def check(run_async: Any) -> Callable[..., dict[Subject, CheckLine]]:
    """Check a host; each subject may have one line."""

    def check(host: str, probe: TrunkProbe | None = None) -> dict[Subject, CheckLine]:
        lines: list[CheckLine] = []
        run_async(
            (probe or probe_here(Names(dns.asyncresolver.Resolver(configure=False)))).check(
                host, lines.append
            )
        )
        assert len(lines) == len({line.subject for line in lines})
        return {line.subject: line for line in lines}

    return check


class Streams(socketserver.ThreadingTCPServer):
    """A server of connections, each with a thread of its own."""

    daemon_threads = True
    allow_reuse_address = True


def results(lines: dict[Subject, CheckLine]) -> dict[Subject, CheckResult]:
    """What was found, without the rest."""
    return {subject: line.result for subject, line in lines.items()}
