"""One row on its way: the wish to import a number, which the data file knows as a row's too."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.importing.importer import ImportWish
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.domain.numbers.record import ImportRequest, PhoneNumber
from sigmamind_desktop.domain.secret import Secret

if TYPE_CHECKING:
    # httpx and SQLite are loaded after the window's first paint.
    from sigmamind_desktop.services.data_file.store import NumberStore
    from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient


class RowWish(ImportWish):
    """Have SigmaMind take the number of a row.

    Attributes:
        request: what is asked for.
    """

    def __init__(
        self, job: str, place: int, request: ImportRequest, access: Access, book: NumberBook
    ) -> None:
        """Take the job's name and the row's place below the headings; for the rest see ImportWish."""
        super().__init__(request, access, book)
        self._job = job
        self._place = place
        self.request = request

    def begin(self, store: NumberStore) -> None:
        """Write the attempt down, and that it is the row's, at once."""
        store.jobs.begin_row(self._job, self._place, self.name, self.request)

    async def send(
        self, way: tuple[SigmaMindClient, Secret], on_departure: Callable[[], None]
    ) -> PhoneNumber:
        """Let it leave, once; the list shows it when SigmaMind has taken it."""
        client, key = way
        return await client.import_number(self.request, key, on_departure=on_departure)
