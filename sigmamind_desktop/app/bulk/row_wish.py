"""One row on its way: the wish to import a number, which the data file knows as a row's too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.importing.importer import ImportWish
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.domain.numbers.record import ImportRequest

if TYPE_CHECKING:
    # SQLite is loaded after the window's first paint.
    from sigmamind_desktop.services.data_file.store import NumberStore


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
