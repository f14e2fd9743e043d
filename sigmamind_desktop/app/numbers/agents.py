"""The account's agents: kept here, and read anew without a word."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.errors import AppError, code_of
from sigmamind_desktop.domain.numbers.agents import Agents
from sigmamind_desktop.runtime import late_asyncio as asyncio

_log = logging.getLogger(__name__)


class AgentBook(QObject):
    """What agents there are, as far as SigmaMind lists them. Without them IDs are shown.

    Attributes:
        agents: those that are known.
        is_read: whether SigmaMind has told its whole list of them since the program was started: what is not
            on it is not listed. What was told of a list in part is added to what is known.

    Signals:
        changed: carries the Agents.
        answered: a refresh has ended; carries the AppError that it failed with, or None.
    """

    changed = Signal(object)
    answered = Signal(object)

    def __init__(
        self,
        *,
        records: Records,
        access: Access,
        tasks: TaskKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._access = access
        self._tasks = tasks
        self._task: asyncio.Task[None] | None = None
        self.agents = Agents()
        self.is_read = False

    async def load(self) -> None:
        """Read those that were kept; raises StoreUnavailable."""
        self._become(Agents(await self._records.call(lambda store: store.agents())))

    def refresh(self) -> asyncio.Task[None]:
        """Read them from SigmaMind, unless that is being done. A failure leaves those that are known."""
        if self._task is None or self._task.done():
            self._task = self._tasks.spawn(self._refresh(), name="refresh agents")
        return self._task

    def stop(self) -> None:
        """End a refresh that is under way: it was begun with another key."""
        self.is_read = False
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _refresh(self) -> None:
        try:
            client, key = await self._access.open()
            listed = await client.list_agents(key)
            kept = [] if listed.is_whole else [*self.agents]
            agents = Agents({agent.agent_id: agent for agent in (*kept, *listed.rows)}.values())
            if agents != self.agents:
                await self._records.call(lambda store: store.save_agents(agents))
        except AppError as error:
            _log.info("agents not read: %s, %s", code_of(error), error.details)
            self.answered.emit(error)
        else:
            self.is_read = listed.is_whole
            self._become(agents)
            self.answered.emit(None)

    def _become(self, agents: Agents) -> None:
        if agents != self.agents:
            self.agents = agents
            self.changed.emit(agents)
