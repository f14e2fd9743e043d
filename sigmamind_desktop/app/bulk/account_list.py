"""One reading of the account's list for many numbers."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.numbers.refreshing import Refresher, RefreshPhase, RefreshStatus
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.domain.bulk.states import RowState
from sigmamind_desktop.domain.errors import AppError, StoreUnavailable
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber

if TYPE_CHECKING:
    # SQLite is loaded after the window's first paint.
    from sigmamind_desktop.services.data_file.store import NumberStore

IN_ACCOUNT: Final = (NumberState.ACTIVE, NumberState.INACTIVE, NumberState.UNKNOWN)
"""The states of the numbers that the account has."""


class AccountList:
    """Reads the account's list by a refresh, which the person sees as well."""

    def __init__(self, *, records: Records, book: NumberBook, refresher: Refresher) -> None:
        self._records = records
        self._book = book
        self._refresher = refresher

    async def read(self, numbers: Iterable[str]) -> RefreshStatus:
        """Read it whole, and settle the numbers (E.164) that are not confirmed.

        What is listed has arrived. What is not has not, unless the list is not proved to be whole.

        Raises:
            StoreUnavailable: if that can't be written down.
        """
        # The list says nothing about an attempt that begins while it is on its way.
        newest = await self._records.call(lambda store: store.newest_attempt())
        status = await self._refresh()
        if status.phase is RefreshPhase.DONE and status.is_whole:
            for number in numbers:
                row = self._book.get(number)
                if row is not None and row.state is NumberState.NOT_CONFIRMED:
                    await self._book.settle(number, partial(_settle_absent, number, newest))
        return status

    async def outcomes(self, numbers: Sequence[str]) -> tuple[dict[str, RowState], AppError | None]:
        """What became of numbers (E.164) that are not confirmed, as far as that can be told; and why not."""
        if not numbers:
            return {}, None
        try:
            error = (await self.read(numbers)).error
        except StoreUnavailable as failure:
            error = failure
        found: dict[str, RowState] = {}
        for number in numbers:
            row = self._book.get(number)
            if row is not None and row.state in IN_ACCOUNT:
                found[number] = RowState.IMPORTED
            elif error is None and (row is None or row.state is NumberState.GONE):
                found[number] = RowState.NOT_ARRIVED
        return found, error

    async def _refresh(self) -> RefreshStatus:
        task = self._refresher.start_anew()
        await asyncio.wait([task])
        while task.cancelled():
            # The person has asked for another one meanwhile: it began later, and is as good.
            task = self._refresher.start()
            await asyncio.wait([task])
        return self._refresher.status


def _settle_absent(number: str, newest: int, store: NumberStore) -> PhoneNumber | None:
    return store.settle_absent(number, newest)
