"""Windows judges certificates: a process for each question, for Wine answers a second one as the first."""

from __future__ import annotations

import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.conftest import SECONDS
from tests.windows_roots import Store, is_wine, trusting

# Wine does not ask the person, whom nobody would answer for on Windows.
STORES = list(Store) if is_wine() else [Store.COMPUTER]

_ASK = """
import socket, ssl, sys, truststore
from sigmamind_desktop.services.certificates import why_refused
context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
with socket.create_connection(("127.0.0.1", int(sys.argv[1]))) as connection:
    try:
        context.wrap_socket(connection, server_hostname="localhost")
    except ssl.SSLCertVerificationError as error:
        print(why_refused(error).name)
    else:
        print("accepted")
"""


@contextmanager
def _server(certificate: Path) -> Iterator[int]:
    """Something that speaks TLS; gives its port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = listener.accept()
                    with suppress(OSError), context.wrap_socket(connection, server_side=True) as talk:
                        talk.recv(1)

        threading.Thread(target=serve, daemon=True).start()
        yield listener.getsockname()[1]


def _asked(certificate: Path) -> str:
    with _server(certificate) as port:
        command = [sys.executable, "-c", _ASK, str(port)]
        return subprocess.run(
            command, capture_output=True, text=True, check=True, timeout=SECONDS
        ).stdout.strip()


def test_who_is_not_in_the_system_s_store_is_unknown(make_certificate: Callable[..., Path]) -> None:
    assert _asked(make_certificate("localhost")) == "UNKNOWN_AUTHORITY"


@pytest.mark.parametrize("whose", STORES)
@pytest.mark.parametrize(
    ("host", "days", "said"),
    [
        ("localhost", 30, "accepted"),
        ("elsewhere.test", 30, "OTHER_HOST"),
        ("localhost", -1, "EXPIRED"),
        ("localhost", 90, "EXPIRED"),  # Windows has one word for both
    ],
)
def test_who_is_in_it_is_judged_by_the_rest(
    host: str, days: int, said: str, whose: Store, make_certificate: Callable[..., Path]
) -> None:
    certificate = make_certificate(host, days=days)
    with trusting(certificate, whose):
        assert _asked(certificate) == said
