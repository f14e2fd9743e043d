"""Whose an address is."""

from __future__ import annotations

from ipaddress import ip_address

import pytest

from sigmamind_desktop.domain.trunks.reach import AddressKind, kind_of


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("54.172.60.0", AddressKind.PUBLIC),
        ("8.8.8.8", AddressKind.PUBLIC),
        ("2606:4700::1111", AddressKind.PUBLIC),
        ("64:ff9b::808:808", AddressKind.PUBLIC),
        ("2002:808:808::1", AddressKind.PUBLIC),
        ("10.1.2.3", AddressKind.LOCAL),
        ("172.16.0.1", AddressKind.LOCAL),
        ("172.31.255.255", AddressKind.LOCAL),
        ("172.32.0.1", AddressKind.PUBLIC),
        ("192.168.178.1", AddressKind.LOCAL),
        ("100.64.0.1", AddressKind.LOCAL),
        ("100.127.255.255", AddressKind.LOCAL),
        ("127.0.0.1", AddressKind.LOCAL),
        ("127.255.255.254", AddressKind.LOCAL),
        ("192.0.2.1", AddressKind.LOCAL),
        ("198.18.0.1", AddressKind.LOCAL),
        ("::1", AddressKind.LOCAL),
        ("fd12:3456::1", AddressKind.LOCAL),
        ("2001:db8::1", AddressKind.LOCAL),
        ("::ffff:192.168.0.1", AddressKind.LOCAL),
        ("64:ff9b::c0a8:1", AddressKind.LOCAL),
        ("64:ff9b:1::a00:1", AddressKind.LOCAL),  # RFC 8215
        ("3fff::1", AddressKind.LOCAL),
        ("5f00::1", AddressKind.LOCAL),  # RFC 9602
        ("4000::1", AddressKind.LOCAL),
        ("2002:7f00:1::1", AddressKind.LOCAL),
        ("0.0.0.0", AddressKind.NO_HOST),
        ("0.1.2.3", AddressKind.NO_HOST),
        ("255.255.255.255", AddressKind.NO_HOST),
        ("240.0.0.1", AddressKind.NO_HOST),
        ("224.0.0.1", AddressKind.NO_HOST),
        ("239.255.255.250", AddressKind.NO_HOST),
        ("169.254.169.254", AddressKind.NO_HOST),
        ("::", AddressKind.NO_HOST),
        ("fe80::1", AddressKind.NO_HOST),
        ("fe80::1%eth0", AddressKind.NO_HOST),
        ("ff02::1", AddressKind.NO_HOST),
        ("::ffff:169.254.1.1", AddressKind.NO_HOST),
        ("::ffff:255.255.255.255", AddressKind.NO_HOST),
        ("64:ff9b::a9fe:a9fe", AddressKind.NO_HOST),
        ("2002:e000:1::1", AddressKind.NO_HOST),
    ],
)
def test_each_special_address_is_known(address: str, kind: AddressKind) -> None:
    assert kind_of(ip_address(address)) is kind
