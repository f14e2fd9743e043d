"""Real SIP software and a real DNS server on loopback: kamailio, SIPp, dnsmasq."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import dns.asyncresolver
import dns.message
import dns.query
import pytest

from sigmamind_desktop.domain.trunk_check import CheckLine, Finding, Subject
from sigmamind_desktop.services.trunk_probe.names import Names
from sigmamind_desktop.services.trunk_probe.probe import TrunkProbe

KAMAILIO = "127.0.0.21"
"""Answers 200 over UDP, TCP and TLS on the usual ports."""

_DNS, _DNS_PORT = "127.0.0.20", 5300

_KAMAILIO_CONF = """#!KAMAILIO
children=1
log_stderror=yes
enable_tls=yes
listen=udp:{address}:5060
listen=tcp:{address}:5060
listen=tls:{address}:5061
loadmodule "tls.so"
loadmodule "sl.so"
loadmodule "pv.so"
loadmodule "textops.so"
loadmodule "siputils.so"
modparam("tls", "private_key", "{pem}")
modparam("tls", "certificate", "{pem}")
modparam("tls", "tls_method", "TLSv1.2+")
request_route {{
  if (is_method("OPTIONS")) {{ sl_send_reply("200", "OK"); exit; }}
  sl_send_reply("403", "Forbidden"); exit;
}}
"""
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


def need(program: str) -> str:
    """Where a program is; the test is skipped where it is not installed."""
    path = shutil.which(program, path="/usr/bin:/usr/sbin:/bin:/sbin")
    if path is None:
        pytest.skip(f"{program} is not installed")
    return path


@contextmanager
def running(*command: str | Path) -> Iterator[subprocess.Popen[str]]:
    """A program that is ended with the test."""
    with subprocess.Popen(
        [str(part) for part in command],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.communicate(timeout=20)


def _listens(address: str, port: int, process: subprocess.Popen[str]) -> None:
    """Return when something takes connections at a port."""
    while process.poll() is None:
        with socket.socket() as connection:
            connection.settimeout(0.2)
            if connection.connect_ex((address, port)) == 0:
                return
    raise AssertionError(process.communicate()[1])


@pytest.fixture(scope="session")
def certificate(make_certificate: Callable[..., Path]) -> Path:
    """Of `kamailio.test`, by itself."""
    return make_certificate("kamailio.test")


@pytest.fixture(scope="session")
def kamailio(certificate: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    program = need("kamailio")
    folder = tmp_path_factory.mktemp("kamailio")
    conf = folder / "kamailio.cfg"
    conf.write_text(_KAMAILIO_CONF.format(address=KAMAILIO, pem=certificate))
    with running(program, "-f", conf, "-P", folder / "pid", "-Y", folder, "-DD", "-E") as process:
        _listens(KAMAILIO, 5061, process)
        yield KAMAILIO


@pytest.fixture
def sipp(tmp_path: Path) -> Iterator[Callable[..., None]]:
    """Have SIPp answer OPTIONS with a status line at 127.0.0.22:5060."""
    program = need("sipp")
    with ExitStack() as stack:

        def answer(status: str, *, header: str = "Server: SIPp", transport: str = "u1") -> None:
            scenario = tmp_path / "answers.xml"
            scenario.write_text(_SCENARIO.format(status=status, header=header))
            where = ("-i", "127.0.0.22", "-p", "5060", "-t", transport)
            process = stack.enter_context(running(program, "-sf", scenario, *where, "-nostdin"))
            if transport == "t1":
                _listens("127.0.0.22", 5060, process)
                return
            while process.poll() is None:
                if any(_SIPP_LISTENS in line for line in Path("/proc/net/udp").read_text().splitlines()):
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
            conf.write_text("\n".join((*options, f"port={_DNS_PORT}", f"listen-address={_DNS}", "")))
            process = stack.enter_context(running(program, "-k", "-C", conf, "-x", tmp_path / "pid"))
            _listens(_DNS, _DNS_PORT, process)
            resolver = dns.asyncresolver.Resolver(configure=False)
            resolver.nameservers, resolver.port = [_DNS], _DNS_PORT
            return Names(resolver)

        yield serve


@pytest.fixture
def check(run_async: Any) -> Callable[..., dict[Subject, CheckLine]]:
    """Check a host; each subject may have one line."""

    def check(host: str, probe: TrunkProbe | None = None) -> dict[Subject, CheckLine]:
        lines: list[CheckLine] = []
        run_async(
            (probe or TrunkProbe(Names(dns.asyncresolver.Resolver(configure=False)))).check(
                host, lines.append
            )
        )
        assert len(lines) == len({line.subject for line in lines})
        return {line.subject: line for line in lines}

    return check


def findings(lines: dict[Subject, CheckLine]) -> dict[Subject, Finding]:
    """What was found, without the rest."""
    return {subject: line.finding for subject, line in lines.items()}
