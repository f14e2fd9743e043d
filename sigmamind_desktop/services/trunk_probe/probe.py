"""One check of a trunk's host: in five seconds at most, and with six requests at most."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from ipaddress import ip_address
from typing import Any, Final

import truststore

from sigmamind_desktop.domain.errors import Reach
from sigmamind_desktop.domain.outside import plain_line
from sigmamind_desktop.domain.trunks.check import SUBJECT_OF, CheckLine, CheckResult, Subject, result_of
from sigmamind_desktop.domain.trunks.reach import Address, AddressKind, kind_of
from sigmamind_desktop.domain.trunks.sip_options import NotSip, Transport
from sigmamind_desktop.runtime.worker import run_apart
from sigmamind_desktop.services.certificates import why_refused
from sigmamind_desktop.services.trunk_probe.names import Names, Target, Whereabouts
from sigmamind_desktop.services.trunk_probe.peers import Talk, ask_by_datagram, ask_by_stream

_log = logging.getLogger(__name__)

LONGEST: Final = 5.0
"""Seconds that a check takes at most."""

_LONGEST_NAME: Final = 100
"""Characters of a name in a certificate."""

_FOR_NAMES: Final = 2.0
_FOR_THE_END: Final = 0.5
_REQUESTS: Final = 2
"""Of each transport: three times two are six."""

Tell = Callable[[CheckLine], None]

_REFUSALS: Final = {
    Reach.EXPIRED: CheckResult.EXPIRED,
    Reach.NOT_YET_VALID: CheckResult.NOT_YET_VALID,
    Reach.OTHER_HOST: CheckResult.OTHER_NAME,
    Reach.UNKNOWN_AUTHORITY: CheckResult.UNTRUSTED,
}
_NOT_TLS: Final = frozenset(
    {"HTTP_REQUEST", "PACKET_LENGTH_TOO_LONG", "RECORD_LAYER_FAILURE", "UNEXPECTED_MESSAGE"}
    | {"WRONG_VERSION_NUMBER"}
)
"""OpenSSL's reasons for what is no TLS at all."""

_PORT_UNREACHABLE: Final = 1234
"""Windows' word (ERROR_PORT_UNREACHABLE) for what other systems call a refused connection."""


class TrunkProbe:
    """Looks a host up and asks it by OPTIONS over UDP, TCP and TLS.

    It never places a call and sends no credentials. Make it off the window's thread: it reads the
    system's certificates and settings.
    """

    def __init__(
        self,
        names: Names | None = None,
        context: ssl.SSLContext | None = None,
        *,
        kind_of: Callable[[Address], AddressKind] = kind_of,
    ) -> None:
        """Take what to look names up with, and what to judge certificates with; the system's if None.

        Args:
            names: see there.
            context: judges certificates.
            kind_of: judges addresses; on a computer that stands for the internet, its own are public.
        """
        self._names = names or Names()
        self._kind_of = kind_of
        self._judging = context or truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._anybody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._anybody.check_hostname = False
        self._anybody.verify_mode = ssl.CERT_NONE

    async def check(self, host: str, tell: Tell, *, asks_inside: bool = False) -> None:
        """Check a host (bare, as the API takes it), and tell each line as soon as it is known.

        An address that only a local network knows is asked with `asks_inside` alone: a name may lead
        anywhere, also to a device here that nobody means. One that is no single computer's is never asked.

        It runs on an event loop of its own: Windows and macOS may ask the network about a certificate,
        and block until they know. Cancelling ends it there too.
        """
        here = asyncio.get_running_loop()

        def tell_here(line: CheckLine) -> None:
            here.call_soon_threadsafe(tell, line)

        await run_apart("trunk check", lambda: self._check(host, tell_here, asks_inside=asks_inside))

    async def _check(self, host: str, tell: Tell, *, asks_inside: bool) -> None:
        loop = asyncio.get_running_loop()
        began = loop.time()
        found = await self._names.find(host, _FOR_NAMES)
        tell(self._name_line(found, loop.time() - began))
        if not any(found.targets.values()):
            return
        ends = began + LONGEST - _FOR_THE_END
        asked = {AddressKind.PUBLIC, AddressKind.LOCAL} if asks_inside else {AddressKind.PUBLIC}
        checks = []
        for transport in Transport:
            offered = found.targets.get(transport, ())
            kinds = [self._kind(target.address) for target in offered]
            targets = tuple(target for target, kind in zip(offered, kinds, strict=True) if kind in asked)
            if offered and not targets:
                may_be_asked = AddressKind.LOCAL in kinds
                result = CheckResult.NOT_ASKED if may_be_asked else CheckResult.NEVER_ASKED
                tell(CheckLine(SUBJECT_OF[transport], result))
            else:
                checks.append(self._check_transport(host, transport, targets, ends, tell))
        await asyncio.gather(*checks)

    def _kind(self, address: str) -> AddressKind:
        return self._kind_of(ip_address(address))

    def _name_line(self, found: Whereabouts, seconds: float) -> CheckLine:
        inside = sorted(each for each in found.addresses if self._kind(each) is not AddressKind.PUBLIC)
        if inside:
            is_all = len(inside) == len(found.addresses)
            result = CheckResult.NAME_LEADS_INSIDE if is_all else CheckResult.NAME_LEADS_INSIDE_TOO
            return CheckLine(Subject.NAME, result, _milliseconds(seconds), {"address": inside[0]})
        facts = {"count": str(len(found.addresses)), "records": ", ".join(found.records)}
        return CheckLine(Subject.NAME, found.result, _milliseconds(seconds), facts)

    async def _check_transport(
        self, host: str, transport: Transport, targets: tuple[Target, ...], ends: float, tell: Tell
    ) -> None:
        """Ask one target after the other until one answers, and tell how it ended."""
        loop = asyncio.get_running_loop()
        subject = SUBJECT_OF[transport]
        line = CheckLine(subject, CheckResult.NOT_OFFERED)
        context = self._judging if transport is Transport.TLS else None
        left = list(targets[:_REQUESTS])
        for _request in range(_REQUESTS):
            if not left:
                break
            target = left.pop(0)
            until = loop.time() + (ends - loop.time()) / (1 + len(left))
            try:
                if transport is Transport.UDP:
                    most = _REQUESTS if len(targets) == 1 else 1
                    talk = await ask_by_datagram(host, target, most=most, ends=until)
                else:
                    talk = await ask_by_stream(host, target, context=context, ends=until)
            except ssl.SSLCertVerificationError as error:
                refusal = _REFUSALS.get(why_refused(error), CheckResult.NOT_ACCEPTED)
                tell(CheckLine(Subject.CERTIFICATE, refusal))
                line = CheckLine(subject, CheckResult.NO_AGREEMENT)
                # If a request is left, the same one is asked without its certificate being judged.
                context, left = self._anybody, [target]
            except (NotSip, OSError, EOFError) as error:
                _log.info("%s: %s", transport, type(error).__name__)
                if line.result in (CheckResult.NOT_OFFERED, CheckResult.NO_WAY):
                    line = CheckLine(subject, _failure(error), facts={"port": str(target.port)})
            else:
                line = _answer_line(subject, target, talk)
                if context is self._judging and talk.certificate is not None:
                    tell(_trusted_certificate(talk.certificate))
                break
        tell(line)


def _answer_line(subject: Subject, target: Target, talk: Talk) -> CheckLine:
    facts = {
        "port": str(target.port),
        "status": str(talk.answer.status),
        "reason": talk.answer.reason,
    }
    return CheckLine(subject, result_of(talk.answer), _milliseconds(talk.seconds), facts)


def _failure(error: Exception) -> CheckResult:
    match error:
        case NotSip():
            return CheckResult.NOT_SIP
        case TimeoutError():
            return CheckResult.NO_ANSWER
        case ConnectionRefusedError():
            return CheckResult.REFUSED
        case EOFError() | ConnectionError():
            return CheckResult.HANGS_UP
        case ssl.SSLError(reason=reason):
            return CheckResult.NO_TLS if reason in _NOT_TLS else CheckResult.NO_AGREEMENT
        case OSError() if getattr(error, "winerror", 0) == _PORT_UNREACHABLE:
            return CheckResult.REFUSED
        case _:
            return CheckResult.NO_WAY


def _trusted_certificate(certificate: Mapping[str, Any]) -> CheckLine:
    """What it says of itself; where the system judges without showing it, nothing."""
    facts = {}
    if certificate:
        owner, issuer = _names(certificate.get("subject", ())), _names(certificate.get("issuer", ()))
        alternatives = [
            plain_line(name, _LONGEST_NAME)
            for kind, name in certificate.get("subjectAltName", ())
            if kind == "DNS"
        ]
        ends = ssl.cert_time_to_seconds(certificate["notAfter"])
        facts = {
            "name": owner.get("commonName") or next(iter(alternatives), ""),
            "issuer": issuer.get("organizationName") or issuer.get("commonName", ""),
            "until": datetime.fromtimestamp(ends, UTC).date().isoformat(),
        }
    return CheckLine(Subject.CERTIFICATE, CheckResult.TRUSTED, facts=facts)


def _names(parts: Any) -> dict[str, str]:
    """A distinguished name as Python's `getpeercert` gives it, by the kinds of its parts."""
    return {kind: plain_line(value, _LONGEST_NAME) for part in parts for kind, value in part}


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)
