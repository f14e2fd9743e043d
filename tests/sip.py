"""Real software on loopback, for whatever test needs it: kamailio answers OPTIONS."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

KAMAILIO = "127.0.0.21"
"""Answers 200 over UDP, TCP and TLS on the usual ports."""

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


def listens(address: str, port: int, process: subprocess.Popen[str]) -> None:
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
    conf.write_text(_KAMAILIO_CONF.format(address=KAMAILIO, pem=certificate), "utf-8")
    with running(program, "-f", conf, "-P", folder / "pid", "-Y", folder, "-DD", "-E") as process:
        listens(KAMAILIO, 5061, process)
        yield KAMAILIO
