"""The carrier is asked while the person sees the list of a number, and changed when they have agreed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.carriers.connections import Connections
from sigmamind_desktop.app.inbound.asking import CarrierDesk
from sigmamind_desktop.app.inbound.changing import ChangeStatus
from sigmamind_desktop.app.inbound.looking import LookPhase
from sigmamind_desktop.domain.inbound.plans import Plan
from sigmamind_desktop.domain.inbound.settings import CarrierSettings, Used
from sigmamind_desktop.ui.inbound.checklist import Checklist
from sigmamind_desktop.ui.inbound.plan_dialog import PlanDialog
from sigmamind_desktop.ui.inbound.plan_messages import plan_words


class CarrierLook(QObject):
    """Between one list and the desk; it goes with the list.

    Signals:
        connect_requested: the person wants to connect the carrier; carries the CarrierName, and the widget
            that they see.
        change_ended: what was changed at the carrier is, or could not be.
    """

    connect_requested = Signal(object, object)
    change_ended = Signal()

    def __init__(
        self,
        checklist: Checklist,
        number: str,
        *,
        desk: CarrierDesk,
        connections: Connections,
    ) -> None:
        super().__init__(checklist)
        self._changer = changer = desk.changer
        self._undo: Plan | None = None
        self._checklist = checklist
        self._number = number
        self._desk = desk
        self._connections = connections
        self._used: Used | None = None
        desk.forget()
        desk.settings.changed.connect(checklist.render_settings)
        desk.settings.changed.connect(self._render_change)
        desk.log.changed.connect(checklist.render_log)
        connections.changed.connect(self._on_connected)
        checklist.shown.connect(self._look)
        checklist.host_changed.connect(self._on_host_changed)
        checklist.left.connect(desk.cancel)
        checklist.look_stop_requested.connect(desk.cancel)
        checklist.settings_requested.connect(self._read)
        checklist.log_requested.connect(self._ask_why)
        checklist.connect_requested.connect(self._connect)
        checklist.plan_requested.connect(self._ask_before_change)
        checklist.change.undo_requested.connect(self._put_back)
        checklist.change.stop_requested.connect(changer.cancel)
        changer.changed.connect(self._on_changed)
        changer.undo_found.connect(self._on_undo_found)
        changer.find_undo(number)
        self._on_connected()

    def _on_connected(self) -> None:
        self._checklist.render_connected(self._is_connected)
        if self._checklist.isVisible():
            self._read()

    def _look(self) -> None:
        """Read what was not read yet, or was held against other things than now."""
        self._checklist.render_connected(self._is_connected)
        status = self._desk.settings.status
        is_new = status is None or status.phase is LookPhase.LEFT
        if is_new or self._checklist.used != self._used:
            self._read()

    def _on_host_changed(self) -> None:
        if self._checklist.isVisible():
            self._read()

    def _read(self) -> None:
        carrier = self._checklist.carrier
        if carrier is not None and self._is_connected:
            self._used = self._checklist.used
            self._desk.read_settings(self._number, carrier, self._used)

    def _ask_why(self) -> None:
        if self._checklist.carrier is not None:
            self._desk.ask_why(self._number, self._checklist.carrier)

    def _connect(self) -> None:
        self.connect_requested.emit(self._checklist.carrier, self._checklist.window())

    @property
    def _is_connected(self) -> bool:
        carrier = self._checklist.carrier
        return carrier is not None and self._connections.get(carrier) is not None

    def _ask_before_change(self) -> None:
        plan, settings = self._checklist.plan, self._settings
        if plan is None or settings is None:
            return
        yes = self.tr("Change it at {carrier}").format(carrier=plan.carrier)
        dialog = PlanDialog(plan_words(plan, settings), yes, self._checklist.window())
        dialog.accepted.connect(lambda: self._change(plan))
        dialog.open()

    def _put_back(self) -> None:
        if self._undo is not None:
            self._change(self._undo)

    def _change(self, plan: Plan) -> None:
        if not self._changer.is_busy:
            self._changer.start(plan)

    def _on_changed(self, status: ChangeStatus) -> None:
        """Whatever became of it, it is read back."""
        if status.plan.number == self._number:
            self._undo = None  # another one, if any, once it is over
        self._render_change()
        if status.plan.number == self._number and not status.phase.is_busy:
            self._changer.find_undo(self._number)
            self.change_ended.emit()
            if self._checklist.isVisible():
                self._read()

    def _on_undo_found(self, number: str, plan: Plan | None) -> None:
        if number == self._number:
            self._undo = plan
            self._render_change()

    def _render_change(self) -> None:
        status = self._changer.status
        is_its = status is not None and status.plan.number == self._number
        self._checklist.render_changing(is_busy=self._changer.is_busy)
        undo = self._undo if not self._changer.is_busy else None
        self._checklist.change.render_change(status if is_its else None, undo, self._settings)

    @property
    def _settings(self) -> CarrierSettings | None:
        """As they were read last."""
        status = self._desk.settings.status
        return status.found if status is not None else None
