"""Who can reach an address: SigmaMind is on the internet, and knows no other network."""

from __future__ import annotations

import ipaddress
from enum import Enum, auto
from typing import Final

_NAT64: Final = ipaddress.IPv6Network("64:ff9b::/96")
"""An IPv4 address behind a translator (RFC 6052 section 2.1)."""

_THIS_NETWORK: Final = ipaddress.IPv4Network("0.0.0.0/8")


class AddressKind(Enum):
    """Whose an address is, by the registries of special addresses (RFC 6890)."""

    PUBLIC = auto()
    """Anybody on the internet may reach it."""
    LOCAL = auto()
    """It means something else in each network: private, loopback, shared by a carrier, for documents."""
    NO_HOST = auto()
    """No single computer has it, or only one on the same wire: multicast, broadcast, link-local, reserved."""


def kind_of(address: str) -> AddressKind:
    """The kind of an IP address as DNS gives it, without brackets; raises ValueError if it is none."""
    parsed = _within(ipaddress.ip_address(address))
    if (
        parsed.is_unspecified
        or parsed.is_multicast
        or parsed.is_link_local
        or (parsed.version == 4 and (parsed.is_reserved or parsed in _THIS_NETWORK))
    ):
        return AddressKind.NO_HOST
    return AddressKind.PUBLIC if parsed.is_global else AddressKind.LOCAL


def _within(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """The IPv4 address that is meant by an IPv6 address, if it only carries one."""
    if isinstance(address, ipaddress.IPv6Address):
        if address in _NAT64:
            return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        return address.ipv4_mapped or address.sixtofour or address
    return address
