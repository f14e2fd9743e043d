"""Trunks that are kept, so that ten numbers on one of them mean typing it once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.domain.text import read_name

LONGEST_NAME: Final = 80
"""Characters."""


@dataclass(frozen=True, slots=True)
class SavedTrunk:
    """A trunk that is kept. Its password is in the keychain alone.

    Attributes:
        trunk_id: opaque; what the password is kept under.
        host: its termination SIP URI, bare, in lower case.
    """

    trunk_id: str
    name: str
    host: str
    username: str

    def is_of(self, host: str, username: str) -> bool:
        """Whether a host and a username mean this trunk."""
        return (self.host, self.username) == (host, username)

    def may_carry(self, number: PhoneNumber) -> bool:
        """Whether a number is at this trunk's host; several trunks may share one."""
        return number.termination_sip_uri == self.host


def read_trunk_name(typed: str, others: Iterable[SavedTrunk]) -> str | None:
    """See `read_name`."""
    return read_name(typed, (trunk.name for trunk in others), LONGEST_NAME)


def free_name(host: str, username: str, others: Iterable[SavedTrunk]) -> str:
    """What a new trunk is called until the person names it."""
    taken = {trunk.name for trunk in others}
    return host if host not in taken else f"{host} ({username})"
