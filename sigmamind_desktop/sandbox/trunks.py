"""What the demo's check of a trunk's host finds: nothing leaves this computer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from sigmamind_desktop.domain.trunks.check import CheckLine, CheckResult, Subject

_BETWEEN_LINES: Final = 0.25
"""Seconds: as long as a person needs to see that something happens."""

_OPEN: Final = {"port": "5060", "status": "401", "reason": "Unauthorized"}
_ANSWERS: Final = (
    CheckLine(Subject.NAME, CheckResult.NAME_FOUND, 31, {"count": "2", "records": "A, SRV"}),
    CheckLine(Subject.UDP, CheckResult.ASKS_FOR_CREDENTIALS, 48, _OPEN),
    CheckLine(Subject.TCP, CheckResult.ASKS_FOR_CREDENTIALS, 93, _OPEN),
    CheckLine(
        Subject.CERTIFICATE,
        CheckResult.TRUSTED,
        facts={"name": "*.example.com", "issuer": "Demo", "until": "2030-12-31"},
    ),
    CheckLine(Subject.TLS, CheckResult.ASKS_FOR_CREDENTIALS, 141, _OPEN | {"port": "5061"}),
)
_SILENT: Final = (
    CheckLine(Subject.NAME, CheckResult.NAME_FOUND, 27, {"count": "1", "records": "A"}),
    *(CheckLine(subject, CheckResult.NO_ANSWER) for subject in (Subject.UDP, Subject.TCP, Subject.TLS)),
)
_UNKNOWN: Final = (CheckLine(Subject.NAME, CheckResult.NAME_UNKNOWN, 35),)


@dataclass(frozen=True, slots=True)
class DemoHost:
    """A check of the host `name` finds `lines`."""

    name: str
    lines: tuple[CheckLine, ...]


HOSTS: Final = (
    DemoHost("silent.example.com", _SILENT),
    DemoHost("nowhere.example.com", _UNKNOWN),
)
"""Every other host answers."""


class DemoProbe:
    """Finds what the host's name says, and asks nobody."""

    async def check(self, host: str, tell: Callable[[CheckLine], None], *, asks_inside: bool = False) -> None:
        """Tell the lines of a host, one after the other."""
        for line in next((each.lines for each in HOSTS if each.name == host), _ANSWERS):
            await asyncio.sleep(_BETWEEN_LINES)
            tell(line)
