"""Choosing from a carrier's numbers: the dialog, and what it shows."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.carriers.connections import Connections
from sigmamind_desktop.app.carriers.picking import read_choices
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.carriers.choices import NumberChoice
from sigmamind_desktop.domain.carriers.failing import CarrierFailed
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.draft import Draft
from sigmamind_desktop.domain.errors import AppError, CannotReach
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.ui.carriers.messages import trouble_words
from sigmamind_desktop.ui.carriers.pick_dialog import PickDialog
from sigmamind_desktop.ui.failures.steps import Step


class PickFlow(QObject):
    """Reads a carrier's numbers when the person wants to choose, and not before.

    Signals:
        connect_requested: the carrier's key is to be entered anew; carries the CarrierName.
        sign_in_requested: the person wants to log in at the network's proxy; carries its host and port.
    """

    connect_requested = Signal(object)
    sign_in_requested = Signal(str)

    def __init__(
        self,
        *,
        connections: Connections,
        carriers: CarrierBook,
        book: NumberBook,
        tasks: TaskKeeper,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._connections = connections
        self._carriers = carriers
        self._book = book
        self._tasks = tasks
        self._dialog: PickDialog | None = None
        self._reading: asyncio.Task[None] | None = None
        self._proxy = ""

    def open(
        self,
        carrier: CarrierName,
        window: QWidget,
        take: Callable[[tuple[NumberChoice, ...]], object],
        draft: Draft | None = None,
    ) -> None:
        """Show a carrier's numbers, to choose from.

        Args:
            carrier: that is connected.
            window: to show them over.
            take: takes those that are chosen.
            draft: the form that one number is for; None if several are wanted.
        """
        if self._dialog is not None:
            return
        self._dialog = dialog = PickDialog(carrier, draft, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.picked.connect(take)
        dialog.step_requested.connect(lambda step: self._take_step(step, carrier))
        dialog.finished.connect(self._on_finished)
        self._start(carrier)
        dialog.open()

    def _start(self, carrier: CarrierName) -> None:
        self._reading = self._tasks.spawn(self._read(carrier), name="read carrier")

    def _on_finished(self) -> None:
        self._dialog = None
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _take_step(self, step: Step, carrier: CarrierName) -> None:
        assert self._dialog is not None
        if step is Step.SIGN_IN:
            self.sign_in_requested.emit(self._proxy)
        elif step is Step.ENTER_ANOTHER_KEY:
            self._dialog.reject()
            self.connect_requested.emit(carrier)
        else:
            self._dialog.render_reading()
            self._start(carrier)

    async def _read(self, carrier: CarrierName) -> None:
        guide = self._carriers.carriers.named(carrier)
        host = guide.host if guide is not None and not guide.host.startswith(".") else ""
        try:
            choices = await read_choices(await self._connections.open(carrier), host)
        except AppError as error:
            self._proxy = error.proxy if isinstance(error, CannotReach | CarrierFailed) else ""
            if self._dialog is not None:
                self._dialog.render_failure(trouble_words(error, carrier))
            return
        if self._dialog is not None:
            self._dialog.render_choices(choices, self._is_held)

    def _is_held(self, number: str) -> bool:
        row = self._book.get(number)
        return row is not None and row.state is not NumberState.GONE
