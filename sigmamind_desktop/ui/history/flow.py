"""The list of what happened to all numbers, in the window's menu."""

from __future__ import annotations

from collections.abc import Sequence

from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.numbers.exporting import Exporter
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.errors import StoreUnavailable
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.kit.flow import Entry, Flow, Menu
from sigmamind_desktop.ui.numbers.view import NumbersView


class HappenedFlow(Flow):
    """Reads it, and opens it."""

    def __init__(
        self,
        *,
        book: NumberBook,
        agents: AgentBook,
        exporter: Exporter,
        tasks: TaskKeeper,
        view: NumbersView,
    ) -> None:
        super().__init__(view)
        self._book = book
        self._agents = agents
        self._exporter = exporter
        self._tasks = tasks
        self._view = view

    def entries(self) -> Sequence[Entry]:
        """See `Flow`."""
        return (Entry(Menu.VIEW, 1, self.tr("&What happened…"), self.open),)

    def open(self) -> None:
        """Show what happened, as far as this computer knows."""
        self._tasks.spawn(self._open(), name="what happened")

    async def _open(self) -> None:
        from sigmamind_desktop.ui.history.happened_dialog import MOST, HappenedDialog

        try:
            happened = await self._book.happened(MOST)
        except StoreUnavailable as error:
            words = messages.store_trouble(error)
            self._view.notice.show_caution(words.title, words.text)
            return
        names = {row.number: row.friendly_name or "" for row in self._book.rows}
        dialog = HappenedDialog(
            happened, names, self._agents.agents, exporter=self._exporter, parent=self._view.window()
        )
        dialog.open()
