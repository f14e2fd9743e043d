"""What SigmaMind, which is on the internet, can reach: neither local names nor local addresses."""

from __future__ import annotations

import ipaddress
from enum import Enum, auto
from typing import Final

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_LOCAL: Final = (
    *("local", "localhost", "localdomain", "internal", "lan", "home", "corp", "intranet", "private"),
    *("home.arpa", "test", "invalid", "example", "onion", "alt", "fritz.box", "workgroup"),
)
"""Endings of names that no public name server knows (RFC 6761, 6762, 8375, 9476; ICANN's .internal)."""
_BROADCAST: Final = ipaddress.IPv4Address("255.255.255.255")
_TRANSLATED: Final = ipaddress.IPv6Network("64:ff9b::/96")
"""IPv4 addresses as NAT64 writes them (RFC 6052)."""


_GLOBAL: Final = ipaddress.IPv6Network("2000::/3")
"""All that is given out of IPv6 so far (IANA's registry of global unicast addresses)."""
_FOR_DOCUMENTS: Final = ipaddress.IPv6Network("3fff::/20")
"""RFC 9637."""
_THIS_NETWORK: Final = ipaddress.IPv4Network("0.0.0.0/8")


class AddressKind(Enum):
    """Whose an address is, by the registries of special addresses (RFC 6890)."""

    PUBLIC = auto()
    """Anybody on the internet may reach it."""
    LOCAL = auto()
    """It means something else in each network: private, loopback, shared by a carrier, for documents."""
    NO_HOST = auto()
    """No single computer has it, or only one on the same wire: multicast, broadcast, link-local, reserved."""


def is_local_name(host: str) -> bool:
    """Whether only a local network can know `host` (lower case). One label alone is not complete yet."""
    return "." in host and any(f".{host}".endswith(f".{ending}") for ending in _LOCAL)


def kind_of(address: Address) -> AddressKind:
    """The kind of an address, or of the IPv4 address that it carries."""
    inner = _within(address)
    if is_nobody(inner) or inner.is_link_local or (inner.version == 4 and _is_reserved(inner)):
        return AddressKind.NO_HOST
    return AddressKind.PUBLIC if is_public(address) else AddressKind.LOCAL


def is_public(address: Address) -> bool:
    """Whether SigmaMind, which is on the internet, can reach `address`."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = _within(address)
        if inner is not address:
            return is_public(inner)
        if address not in _GLOBAL or address in _FOR_DOCUMENTS:
            return False
    return address.is_global and not address.is_multicast


def is_nobody(address: Address) -> bool:
    """Whether `address` is none that one host has: unspecified, multicast, broadcast."""
    return address.is_unspecified or address.is_multicast or address == _BROADCAST


def _within(address: Address) -> Address:
    """The IPv4 address that is meant by an IPv6 address, if it only carries one."""
    if isinstance(address, ipaddress.IPv6Address):
        if address in _TRANSLATED:
            return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        return address.ipv4_mapped or address.sixtofour or address
    return address


def _is_reserved(address: Address) -> bool:
    return address.is_reserved or address in _THIS_NETWORK
