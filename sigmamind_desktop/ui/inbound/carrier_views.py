"""What a connected carrier tells of a number, among the points: its settings, and its log."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from sigmamind_desktop.app.inbound.changing import ChangeStatus
from sigmamind_desktop.app.inbound.looking import LookPhase, LookStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.carriers.log import CarrierLog
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.inbound.findings import Knowledge
from sigmamind_desktop.domain.inbound.plans import Plan
from sigmamind_desktop.domain.inbound.settings import CarrierSettings
from sigmamind_desktop.ui.inbound.log_messages import log_words
from sigmamind_desktop.ui.inbound.plan_messages import change_words
from sigmamind_desktop.ui.inbound.point_view import PointView
from sigmamind_desktop.ui.inbound.settings_messages import look_words


class LookView(PointView):
    """The head above what a carrier's settings tell: whether they were read, and when.

    Signals:
        connect_requested: the person wants to connect the carrier.
        read_requested: the person wants them read.
        stop_requested: the person does not wait.
    """

    connect_requested = Signal()
    read_requested = Signal()
    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._connect = self.add_button("", self.connect_requested)
        self._connect.setObjectName("connectCarrier")
        self._read = self.add_button(self.tr("Read again"), self.read_requested)
        self._stop = self.add_button(self.tr("Stop"), self.stop_requested)

    def render_look(
        self, status: LookStatus[CarrierSettings] | None, carrier: CarrierName | None, *, is_connected: bool
    ) -> None:
        """Show how the look stands; nothing for a carrier that can't be connected."""
        self.setVisible(carrier is not None)
        if carrier is None:
            return
        is_reading = status is not None and status.phase is LookPhase.READING
        has_failed = status is not None and status.phase is LookPhase.FAILED
        had_focus = self._read.hasFocus() or self._stop.hasFocus()
        self.say(
            Knowledge.NOT_KNOWN if is_connected and has_failed else None,
            look_words(status, carrier, is_connected=is_connected),
        )
        self._connect.setText(self.tr("Connect {carrier}…").format(carrier=carrier))
        self._connect.setVisible(not is_connected or has_failed)
        self._read.setVisible(is_connected and not is_reading)
        self._stop.setVisible(is_connected and is_reading)
        if had_focus:
            (self._stop if is_reading else self._read).setFocus()


class LogView(PointView):
    """What a carrier's log says of the last calls, once it was asked.

    Attributes:
        is_of_test_call: whether it was asked of a call from the number, and not of one to it.

    Signals:
        ask_requested: the person wants it read.
        stop_requested: the person does not wait.
    """

    ask_requested = Signal()
    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_of_test_call = False
        self._again = self.add_button(self.tr("Ask again"), self.ask_requested)
        self._stop = self.add_button(self.tr("Stop"), self.stop_requested)

    def render_log(self, status: LookStatus[CarrierLog] | None, carrier: CarrierName | None) -> None:
        """Show how the look stands."""
        is_asked = status is not None and status.phase is not LookPhase.LEFT and carrier is not None
        self.setVisible(is_asked)
        if status is None or carrier is None or not is_asked:
            return
        is_reading = status.phase is LookPhase.READING
        self.say(
            None if is_reading else Knowledge.NOT_KNOWN,
            log_words(status, carrier, of_test_call=self.is_of_test_call),
        )
        had_focus = self._again.hasFocus() or self._stop.hasFocus()
        self._again.setVisible(not is_reading)
        self._stop.setVisible(is_reading)
        if had_focus:
            (self._stop if is_reading else self._again).setFocus()

    def follow(self, button: QPushButton) -> None:
        """Let Tab come here from what it was asked with."""
        QWidget.setTabOrder(button, self._again)
        QWidget.setTabOrder(self._again, self._stop)


class ChangeView(PointView):
    """What becomes of a change at the carrier, and the way back from it.

    Signals:
        undo_requested: the person wants back what was there before.
        stop_requested: the person wants no further step.
    """

    undo_requested = Signal()
    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._undo = self.add_button(self.tr("Put it back"), self.undo_requested)
        self._undo.setObjectName("undoChange")
        self._stop = self.add_button(self.tr("Stop"), self.stop_requested)

    def render_change(
        self, status: ChangeStatus | None, undo: Plan | None, settings: CarrierSettings | None
    ) -> None:
        """Show how the last change stands, of this start or of another day, and its way back if any.

        Args:
            status: of the change; None if it was made on another day, or there is none.
            undo: its way back.
            settings: as they were read last; None if they were not.
        """
        self.setVisible(status is not None or undo is not None)
        if status is None and undo is None:
            return
        phase = status.phase if status is not None else None
        is_busy = phase is not None and phase.is_busy
        signs = {Phase.DONE: Knowledge.GOOD, Phase.FAILED: Knowledge.BAD}
        self.say(signs.get(phase) if phase is not None else None, change_words(status, undo, settings))
        self._undo.setVisible(undo is not None and not is_busy)
        self._stop.setVisible(is_busy)
