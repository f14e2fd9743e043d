"""What is looked at before the first row leaves: key, connection, the trunks' hosts, the account's list."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sigmamind_desktop.app.bulk.account_list import IN_ACCOUNT, AccountList
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.trunks.checking import TrunkChecker
from sigmamind_desktop.domain.bulk.logins import TrunkLogin
from sigmamind_desktop.domain.bulk.stopping import Stop, stop_for
from sigmamind_desktop.domain.errors import AppError, KeyRefused, MakesNoSense, Refused, WrongAddress
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.trunks.check import Verdict

_NO_HOST: Final = (Verdict.NO_SUCH_HOST, Verdict.NO_ADDRESS)

_NOT_ALLOWED: Final = 403
"""The key may import all the same."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why nothing may leave.

    Attributes:
        error: what went wrong.
        hosts: those that do not exist.
        asks: whose passwords are missing.
    """

    stop: Stop
    error: AppError | None = None
    hosts: tuple[str, ...] = ()
    asks: tuple[TrunkLogin, ...] = ()


class Preflight:
    """Looks at what all rows need, each thing once."""

    def __init__(self, *, account: AccountList, book: NumberBook, checker: TrunkChecker) -> None:
        self._account = account
        self._book = book
        self._checker = checker

    async def look(self, requests: Sequence[ImportRequest]) -> Obstacle | None:
        """What stands in the way of these rows; None if nothing does.

        The account's list is read, which needs the key and the connection as well, and then each host is
        checked that is new to the account.

        Raises:
            StoreUnavailable: if the data file can't be used.
        """
        hosts = dict.fromkeys(request.termination_sip_uri for request in requests)
        status = await self._account.read(request.phone_number for request in requests)
        if status.error is not None and not _goes_without_list(status.error):
            return Obstacle(stop_for(status.error) or Stop.LIST, status.error)
        used = {row.termination_sip_uri for row in self._book.rows if row.state in IN_ACCOUNT}
        missing = [host for host in hosts if host not in used and not await self._exists(host)]
        return Obstacle(Stop.HOST, hosts=tuple(missing)) if missing else None

    async def _exists(self, host: str) -> bool:
        """Whether nothing proves that there is no such host."""
        if self._checker.verdict(host) in (None, Verdict.NOT_LOOKED_UP, *_NO_HOST):
            await asyncio.wait([self._checker.start(host)])
        return self._checker.verdict(host) not in _NO_HOST


def _goes_without_list(error: AppError) -> bool:
    """Whether rows may leave though the list could not be read: a double is refused by SigmaMind."""
    if isinstance(error, KeyRefused):
        return error.status == _NOT_ALLOWED
    return isinstance(error, WrongAddress | MakesNoSense | Refused)
