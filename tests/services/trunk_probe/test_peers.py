"""Asking real SIP software, and things that are none, over UDP, TCP and TLS."""

from __future__ import annotations

import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.domain.trunks.check import CheckResult, Subject, Verdict, verdict_of
from tests.services.trunk_probe.conftest import Streams, probe_here, results


def test_kamailio_answers_over_udp_tcp_and_tls(
    kamailio: str, check: Any, resolve: Any, certificate: Path
) -> None:
    names = resolve(f"host-record=kamailio.test,{kamailio}")
    trusting = ssl.create_default_context(cafile=str(certificate))
    lines = check("kamailio.test", probe_here(names, trusting))
    assert results(lines) == {
        Subject.NAME: CheckResult.NAME_FOUND,
        Subject.UDP: CheckResult.ANSWERS,
        Subject.TCP: CheckResult.ANSWERS,
        Subject.TLS: CheckResult.ANSWERS,
        Subject.CERTIFICATE: CheckResult.TRUSTED,
    }
    for subject, port in ((Subject.UDP, "5060"), (Subject.TCP, "5060"), (Subject.TLS, "5061")):
        assert lines[subject].facts == {"port": port, "status": "200", "reason": "OK"}
        assert lines[subject].milliseconds is not None
    shown = lines[Subject.CERTIFICATE].facts
    assert (shown["name"], shown["issuer"]) == ("kamailio.test", "kamailio.test")
    assert len(shown["until"]) == len("2026-01-01")
    assert verdict_of(tuple(lines.values())) is Verdict.ANSWERS


def test_a_certificate_that_is_not_accepted_does_not_hide_the_answer(kamailio: str, check: Any) -> None:
    lines = check(kamailio)
    assert lines[Subject.CERTIFICATE].result is CheckResult.UNTRUSTED
    assert lines[Subject.TLS].result is CheckResult.ANSWERS


def test_the_certificate_is_to_be_the_hosts_whatever_name_dns_led_to(
    kamailio: str, check: Any, resolve: Any, certificate: Path
) -> None:
    names = resolve(
        f"host-record=kamailio.test,{kamailio}", "srv-host=_sips._tcp.acme.test,kamailio.test,5061,1,1"
    )
    trusting = ssl.create_default_context(cafile=str(certificate))
    lines = check("acme.test", probe_here(names, trusting))
    assert lines[Subject.CERTIFICATE].result is CheckResult.OTHER_NAME
    assert lines[Subject.TLS].result is CheckResult.ANSWERS


@pytest.mark.parametrize(
    ("status", "result"),
    [
        ("200 OK", CheckResult.ANSWERS),
        ("401 Unauthorized", CheckResult.ASKS_FOR_CREDENTIALS),
        ("407 Proxy Authentication Required", CheckResult.ASKS_FOR_CREDENTIALS),
        ("403 Forbidden", CheckResult.KNOWS_US_NOT),
        ("404 Not Found", CheckResult.ANSWERS),
        ("483 Too Many Hops", CheckResult.ANSWERS),
        ("501 Not Implemented", CheckResult.ANSWERS),
        ("603 Decline", CheckResult.ANSWERS),
        ("100 Trying", CheckResult.ANSWERS),
    ],
)
def test_any_answer_of_sipp_proves_that_sip_is_spoken(
    status: str, result: CheckResult, sipp: Any, check: Any
) -> None:
    sipp(status, header='WWW-Authenticate: Digest realm="acme", nonce="0a1b"')
    lines = check("127.0.0.22")
    assert lines[Subject.UDP].result is result
    assert lines[Subject.UDP].facts["status"] == status[:3]
    assert lines[Subject.UDP].facts["reason"] == status[4:]
    assert results(lines)[Subject.TCP] is results(lines)[Subject.TLS] is CheckResult.REFUSED
    assert verdict_of(tuple(lines.values())) is Verdict.ANSWERS


def test_sipp_answers_over_tcp(sipp: Any, check: Any) -> None:
    sipp("401 Unauthorized", transport="t1")
    lines = check("127.0.0.22")
    assert lines[Subject.TCP].result is CheckResult.ASKS_FOR_CREDENTIALS


@pytest.mark.parametrize(("days", "result"), [(-1, CheckResult.EXPIRED), (80, CheckResult.NOT_YET_VALID)])
def test_a_certificate_of_another_time(
    days: int, result: CheckResult, check: Any, resolve: Any, make_certificate: Any
) -> None:
    pem = make_certificate("tls.test", days=days)
    trusting = ssl.create_default_context(cafile=str(pem))
    names = resolve("host-record=tls.test,127.0.0.29")
    with _tls("127.0.0.29", pem):
        lines = check("tls.test", probe_here(names, trusting))
    assert lines[Subject.CERTIFICATE].result is result


def test_a_server_that_wants_a_certificate_speaks_tls(
    check: Any, resolve: Any, make_certificate: Any
) -> None:
    pem = make_certificate("tls.test")
    names = resolve("host-record=tls.test,127.0.0.29")
    with _tls("127.0.0.29", pem, wants_certificate=True):
        lines = check("tls.test", probe_here(names, ssl.create_default_context(cafile=str(pem))))
    assert lines[Subject.TLS].result is CheckResult.NO_AGREEMENT


def test_at_most_two_requests_over_tls_whatever_their_certificates_say(
    check: Any, resolve: Any, make_certificate: Any
) -> None:
    pem = make_certificate("tls.test")
    names = resolve(
        "host-record=down.test,127.0.0.30",
        "host-record=up.test,127.0.0.29",
        "srv-host=_sips._tcp.tls.test,down.test,5061,10,1",
        "srv-host=_sips._tcp.tls.test,up.test,5061,20,1",
    )
    with _tls("127.0.0.29", pem) as came:
        lines = check("tls.test", probe_here(names))
    assert lines[Subject.CERTIFICATE].result is CheckResult.UNTRUSTED
    assert lines[Subject.TLS].result is CheckResult.NO_AGREEMENT
    assert len(came) == 1


@contextmanager
def _tls(address: str, pem: Path, *, wants_certificate: bool = False) -> Iterator[list[Any]]:
    """A server that takes connections over TLS and says nothing; gives who came."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    context.maximum_version = ssl.TLSVersion.TLSv1_2  # the client hears of a missing certificate at once
    if wants_certificate:
        context.verify_mode = ssl.CERT_REQUIRED
    came: list[Any] = []

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            came.append(self.client_address)
            with suppress(OSError), context.wrap_socket(self.request, server_side=True) as secure:
                secure.recv(65_535)

    with Streams((address, 5061), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield came
        server.shutdown()
