"""What SigmaMind, which is on the internet, can reach: neither local names nor local addresses."""

from __future__ import annotations

import ipaddress
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


def is_local_name(host: str) -> bool:
    """Whether only a local network can know `host` (lower case). One label alone is not complete yet."""
    return "." in host and any(f".{host}".endswith(f".{ending}") for ending in _LOCAL)


def is_public(address: Address) -> bool:
    """Whether SigmaMind, which is on the internet, can reach `address`."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in _TRANSLATED:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None and not is_public(inner):
            return False
        if address.is_site_local or int(address) >> 32 == 0:  # the latter: RFC 4291 section 2.5.5.1
            return False
    return address.is_global and not address.is_multicast


def is_nobody(address: Address) -> bool:
    """Whether `address` is none that one host has: unspecified, multicast, broadcast."""
    return address.is_unspecified or address.is_multicast or address == _BROADCAST
