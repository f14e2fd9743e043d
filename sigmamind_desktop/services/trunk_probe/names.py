"""Where a trunk's host can be reached, as RFC 3263 section 4 has it: NAPTR, SRV, then A and AAAA."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import dns.asyncresolver
import dns.exception
import dns.name
import dns.resolver

from sigmamind_desktop.domain.trunks.check import CheckResult
from sigmamind_desktop.domain.trunks.sip_options import Transport

T = TypeVar("T")

_PREFIXES: Final = {Transport.TLS: "_sips._tcp", Transport.TCP: "_sip._tcp", Transport.UDP: "_sip._udp"}
_SERVICES: Final = {"SIPS+D2T": Transport.TLS, "SIP+D2T": Transport.TCP, "SIP+D2U": Transport.UDP}
_PATIENCE: Final = 0.6
"""Seconds until the next DNS server is asked."""

_MOST_TARGETS: Final = 2
"""Servers of one transport whose addresses are looked up."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where one transport of a host is to be tried: an IP address, and a port."""

    address: str
    port: int


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What is known of a host.

    Attributes:
        targets: for each transport, in the order to try; a transport that is missing has no address,
            one with nothing is expressly not offered (RFC 2782, a target of “.”).
        records: the kinds of DNS record that led there.
    """

    result: CheckResult
    targets: Mapping[Transport, tuple[Target, ...]]
    records: tuple[str, ...] = ()

    @property
    def addresses(self) -> set[str]:
        """Every address, once."""
        return {target.address for targets in self.targets.values() for target in targets}


class Names:
    """Looks names up; make it off the window's thread, for it reads the system's settings.

    Names are taken as whole: the domains that this computer adds to short ones are not SigmaMind's.
    """

    def __init__(self, resolver: dns.asyncresolver.Resolver | None = None) -> None:
        """Take the resolver to ask, or the system's; a system may name none, or in words that say none."""
        self._resolver = resolver
        if resolver is None:
            with suppress(dns.exception.DNSException, OSError, ValueError):
                self._resolver = dns.asyncresolver.Resolver()
        if self._resolver is not None:
            self._resolver.timeout = _PATIENCE

    async def find(self, host: str, seconds: float) -> Whereabouts:
        """Where a host (bare; an IPv6 address in brackets) can be reached, within so many seconds."""
        bare = host.strip("[]")
        if _is_address(bare):
            here = {each: (Target(bare, each.default_port),) for each in Transport}
            return Whereabouts(CheckResult.NAME_IS_ADDRESS, here)
        if self._resolver is None:
            return Whereabouts(CheckResult.NAME_NOT_LOOKED_UP, {})
        search = _Search(self._resolver, seconds)
        services, direct = await asyncio.gather(search.services(host), search.addresses(host))
        targets = {
            transport: services[transport]
            if transport in services
            else tuple(Target(address, transport.default_port) for address in direct or ())
            for transport in Transport
            if transport in services or direct
        }
        if any(targets.values()):
            return Whereabouts(CheckResult.NAME_FOUND, targets, tuple(sorted(search.records)))
        # Nothing is under a name that does not exist (RFC 8020): what was missed there tells nothing.
        is_unknown = not search.records and host in search.unknown
        if direct is None or (search.has_missed_servers and not is_unknown):
            return Whereabouts(CheckResult.NAME_NOT_LOOKED_UP, targets)
        return Whereabouts(
            CheckResult.NAME_UNKNOWN if is_unknown else CheckResult.NAME_WITHOUT_ADDRESS, targets
        )


class _Search:
    """One look-up.

    Attributes:
        records: the kinds of record that were found.
        unknown: the names that are said not to exist.
        has_missed_servers: whether nobody said if there are SRV or NAPTR records, or where a server is
            that they name.
    """

    def __init__(self, resolver: dns.asyncresolver.Resolver, seconds: float) -> None:
        self._resolver = resolver
        self._ends = asyncio.get_running_loop().time() + seconds
        self.records: set[str] = set()
        self.unknown: set[str] = set()
        self.has_missed_servers = False

    async def services(self, host: str) -> dict[Transport, tuple[Target, ...]]:
        """The targets of each transport that has SRV records, named by NAPTR records or by custom.

        A transport without targets is expressly not offered.
        """
        pointers, *usual = await asyncio.gather(
            self._ask(host, "NAPTR"), *(self._servers(f"{prefix}.{host}") for prefix in _PREFIXES.values())
        )
        self.has_missed_servers = self.has_missed_servers or pointers is None
        found = dict(zip(_PREFIXES, usual, strict=True))
        for record in sorted(pointers or (), key=lambda each: (each.order, each.preference), reverse=True):
            transport = _SERVICES.get(record.service.decode("ascii", "replace").upper())
            name = record.replacement.to_text(omit_final_dot=True)
            if transport is None or record.flags.lower() != b"s":
                continue
            self.records.add("NAPTR")
            if name != f"{_PREFIXES[transport]}.{host}":
                found[transport] = await self._servers(name) or found[transport]
        return {transport: targets for transport, targets in found.items() if targets is not None}

    async def addresses(self, name: str) -> list[str] | None:
        """The IP addresses of a name, IPv4 and IPv6 in turn; None if it may have some that nobody told."""
        answers = await asyncio.gather(self._ask(name, "A"), self._ask(name, "AAAA"))
        found = _in_turn([each.address for each in records or ()] for records in answers)
        return None if not found and None in answers else found

    async def _servers(self, name: str) -> tuple[Target, ...] | None:
        """The targets of a name's SRV records, in RFC 2782's order; None if none are known."""
        records = await self._ask(name, "SRV")
        if not records:
            self.has_missed_servers = self.has_missed_servers or records is None
            return None
        servers = [each for each in records.processing_order() if each.target != dns.name.root]
        servers = servers[:_MOST_TARGETS]
        found = await asyncio.gather(
            *(self.addresses(each.target.to_text(omit_final_dot=True)) for each in servers)
        )
        if servers and not any(found):
            self.has_missed_servers = self.has_missed_servers or None in found
            return None
        return tuple(
            _in_turn(
                [Target(address, server.port) for address in addresses or ()]
                for server, addresses in zip(servers, found, strict=True)
            )
        )

    async def _ask(self, name: str, kind: str) -> Any:
        """The records of a name, as dnspython's rrset; empty if it has none, None if nobody answered."""
        left = self._ends - asyncio.get_running_loop().time()
        try:
            answer = await self._resolver.resolve(f"{name}.", kind, lifetime=max(left, 0.01))
        except (dns.resolver.NoAnswer, dns.name.NameTooLong, dns.name.LabelTooLong):
            return []
        except dns.resolver.NXDOMAIN:
            self.unknown.add(name)
            return []
        except (dns.exception.DNSException, OSError):
            return None
        self.records.add(kind)
        return answer.rrset


def _in_turn(groups: Iterable[Iterable[T]]) -> list[T]:
    """The first of each group, then the second of each, and so on."""
    ranked = [(place, each) for group in groups for place, each in enumerate(group)]
    return [each for _place, each in sorted(ranked, key=lambda pair: pair[0])]


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
