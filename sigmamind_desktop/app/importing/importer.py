"""Importing a number: from the form's request to its answer, written down at each step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.sending import Phase, Sender, Wish, WishStatus
from sigmamind_desktop.domain.errors import AppError, Created
from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.runtime import late_asyncio as asyncio

if TYPE_CHECKING:
    # httpx and SQLite are loaded after the window's first paint.
    from sigmamind_desktop.services.data_file.store import NumberStore
    from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient

_NEXT: Final = {
    Phase.WAITING: {Phase.PREPARING},
    Phase.PREPARING: {Phase.SENT, Phase.FAILED, Phase.CANCELLED},
    Phase.SENT: {Phase.DONE, Phase.FAILED, Phase.CANCELLED},
    Phase.DONE: {Phase.PREPARING},
    Phase.FAILED: {Phase.PREPARING},
    Phase.CANCELLED: {Phase.PREPARING},
}


@dataclass(frozen=True, slots=True)
class ImportStatus:
    """An import as it stands.

    Attributes:
        number: E.164.
        created: what is known about the number at SigmaMind, where it failed or was cancelled.
        result: the number as SigmaMind says it is.
        error: what went wrong.
    """

    phase: Phase
    number: str = ""
    created: Created = Created.NO
    result: PhoneNumber | None = None
    error: AppError | None = None


class ImportWish(Wish["tuple[SigmaMindClient, Secret]", PhoneNumber]):
    """Have SigmaMind take a number; its list tells afterwards whether it did."""

    def __init__(self, request: ImportRequest, access: Access, book: NumberBook) -> None:
        super().__init__(access)
        self._request = request
        self._book = book

    def begin(self, store: NumberStore) -> None:
        """Write the attempt down."""
        store.begin_attempt(self.name, self._request)

    async def send(
        self, way: tuple[SigmaMindClient, Secret], on_departure: Callable[[], None]
    ) -> PhoneNumber:
        """Let it leave, once."""
        client, key = way
        self._book.begin_sending(_row(self._request, NumberState.SENDING))
        return await client.import_number(self._request, key, on_departure=on_departure)

    def settle_done(self, store: NumberStore, result: PhoneNumber) -> None:
        """Record what SigmaMind has answered."""
        store.settle_imported(self.name, result)

    def settle_undone(self, store: NumberStore, created: Created, code: str) -> None:
        """Record that it failed, or is not confirmed."""
        if created is Created.MAYBE:
            store.settle_not_confirmed(self.name, code)
        else:
            store.settle_failed(self.name, code)

    def show_end(self, standing: WishStatus[PhoneNumber]) -> None:
        """Show in the list what became of it, once it is not on its way any more."""
        is_open = standing.created is Created.MAYBE
        row = _row(self._request, NumberState.NOT_CONFIRMED) if is_open else standing.result
        self._book.end_sending(self._request.phone_number, row)


class Importer(QObject):
    """One import at a time.

    Signals:
        changed: carries the ImportStatus.
    """

    changed = Signal(object)

    def __init__(
        self, *, book: NumberBook, access: Access, sender: Sender, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._access = access
        self._sender = sender
        self._task: asyncio.Task[AppError | None] | None = None
        self._status = ImportStatus(Phase.WAITING)

    @property
    def status(self) -> ImportStatus:
        """Where the last import stands."""
        return self._status

    def start(self, request: ImportRequest) -> asyncio.Task[AppError | None]:
        """Begin an import; raises RuntimeError if one is on its way."""
        wish = ImportWish(request, self._access, self._book)
        self._task = self._sender.start(
            wish, lambda standing: self._on_told(wish, request.phone_number, standing), name="import"
        )
        return self._task

    def cancel(self) -> None:
        """Stop waiting. What has left this computer can't be called back."""
        if self._task is not None and self._status.phase.is_busy:
            self._task.cancel()

    def _on_told(self, wish: ImportWish, number: str, standing: WishStatus[PhoneNumber]) -> None:
        if not standing.phase.is_busy:
            wish.show_end(standing)
        self._become(ImportStatus(standing.phase, number, standing.created, standing.result, standing.error))

    def _become(self, status: ImportStatus) -> None:
        if status.phase not in _NEXT[self._status.phase]:
            raise RuntimeError(f"an import can't go from {self._status.phase} to {status.phase}")
        self._status = status
        self.changed.emit(status)


def _row(request: ImportRequest, state: NumberState) -> PhoneNumber:
    return PhoneNumber(
        number=request.phone_number,
        state=state,
        friendly_name=request.friendly_name,
        inbound_agent_id=request.inbound_agent_id,
        outbound_agent_id=request.outbound_agent_id,
        outbound_phone_number=request.outbound_phone_number,
        termination_sip_uri=request.termination_sip_uri,
        imported_at=datetime.now(UTC),
    )
