"""Will it ring? What stands between a caller and the agent, and the next step of each point."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QWidget

from sigmamind_desktop.app.inbound.watching import WatchPhase, WatchStatus
from sigmamind_desktop.domain.inbound.arrivals import CallsReading
from sigmamind_desktop.domain.inbound.checklist import Evidence, Knowledge, Point, checklist
from sigmamind_desktop.domain.numbers.agents import Agents
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.trunks.carriers import Carrier
from sigmamind_desktop.ui.failures.messages import Words
from sigmamind_desktop.ui.inbound.messages import finding_words, known_text, watch_words
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated

_ICON_SIZE: Final = 18

_SIGNS: Final = {
    Knowledge.GOOD: ("check", Tone.GOOD),
    Knowledge.BAD: ("warning", Tone.CAUTION),
    Knowledge.NOT_KNOWN: ("question", Tone.NEUTRAL),
}

_WATCH_SIGNS: Final = {
    WatchPhase.NONE: Knowledge.BAD,
    WatchPhase.FAILED: Knowledge.NOT_KNOWN,
    WatchPhase.NOT_KNOWN: Knowledge.NOT_KNOWN,
}
"""How a watch without a call has ended; a call that arrived is among the findings."""


class _PointView(QWidget):
    """A sign, a title, a text, and a line for what to press."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._title.setFont(theme.scaled_font(self.font(), 1.0, bold=True))
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        for label in (self._title, self._text):
            label.setMinimumWidth(1)  # a long word without a break must not widen the dialog
        self.line: QHBoxLayout = theme.line(theme.SMALL)
        words = theme.column(theme.TIGHT)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addLayout(self.line)
        layout = theme.line(theme.SMALL, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, stretch=1)

    def say(self, known: Knowledge, words: Words) -> None:
        """Show how the point stands."""
        self._title.setText(words.title)
        self._text.setText(words.text)
        self._text.setVisible(bool(words.text))
        name, tone = _SIGNS[known]
        colour = theme.tone_colour(tone, self.palette()).name()
        self._icon.setPixmap(theme.pixmap(name, colour, _ICON_SIZE, self.devicePixelRatioF()))
        self._icon.setAccessibleName(known_text(known))


class Checklist(QScrollArea):
    """The points of one number.

    Signals:
        check_requested: the person wants to know whether the number arrived.
        agent_requested: the person wants to assign an inbound agent.
        host_change_requested: SigmaMind's SIP host is another one.
        set_up: the person says that the carrier sends the calls.
        ring_requested: the person dials the number now.
        stop_requested: the person does not wait for the call any longer.
        call_requested: the person wants a test call.
    """

    check_requested = Signal()
    agent_requested = Signal()
    host_change_requested = Signal()
    set_up = Signal()
    ring_requested = Signal()
    stop_requested = Signal()
    call_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Will it ring?"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._reading: CallsReading | None = None
        self._watch: WatchStatus | None = None
        self._known: tuple[PhoneNumber, Agents, str, Carrier | None] | None = None
        self._points = {point: _PointView() for point in Point}
        self._check = self._button(Point.ACCOUNT, self.tr("Check now"), self.check_requested)
        self._choose = self._button(Point.AGENT, self.tr("Choose an agent"), self.agent_requested)
        self._target = ""
        self._host = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._host.setObjectName("sipHost")
        self._host.setFont(theme.scaled_font(self.font(), 1.0, bold=True))
        self._host.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._points[Point.CARRIER].line.addWidget(self._host)
        self._carrier = (
            self._button(Point.CARRIER, self.tr("Copy"), self._copy),
            self._button(Point.CARRIER, self.tr("Change…"), self.host_change_requested),
            self._button(Point.CARRIER, self.tr("I have done this"), self.set_up),
        )
        self._carrier[1].setToolTip(self.tr("If SigmaMind's dashboard shows another host"))
        self._ring = self._button(Point.ARRIVAL, self.tr("Ring it now"), self.ring_requested)
        self._ring.setObjectName("ringButton")
        self._stop = self._button(Point.ARRIVAL, self.tr("Stop waiting"), self.stop_requested)
        self._call = self._button(Point.TEST_CALL, self.tr("Place a test call…"), self.call_requested)
        content = QWidget()
        layout = theme.column(theme.LARGE, content, margin=theme.LARGE)
        for point in self._points.values():
            point.line.addStretch(1)
            layout.addWidget(point)
        layout.addStretch(1)
        self.setWidget(content)

    def render_calls(self, reading: CallsReading | None) -> None:
        """Show which calls came in; None if they were not read."""
        self._reading = reading
        self._render()

    def render_watch(self, status: WatchStatus | None) -> None:
        """Show how the watch for a call stands; one of another number is nobody's here."""
        self._watch = status
        self._render()

    def render_number(self, row: PhoneNumber, agents: Agents, host: str, carrier: Carrier | None) -> None:
        """Show what is known of a number.

        Args:
            row: the number.
            agents: those that have names.
            host: SigmaMind's own SIP host.
            carrier: the number's, if it is known.
        """
        self._known = (row, agents, host, carrier)
        self._render()

    def _render(self) -> None:
        if self._known is None:
            return
        row, agents, host, carrier = self._known
        agent = row.inbound_agent_id
        name = (agents.label(agent) or agent) if agent is not None else None
        findings = {finding.point: finding for finding in checklist(row, self._reading)}
        for point, finding in findings.items():
            self._points[point].say(finding.known, finding_words(finding, row, name, carrier))
        is_there = row.state in (NumberState.ACTIVE, NumberState.INACTIVE, NumberState.UNKNOWN)
        self._check.setVisible(row.state is NumberState.NOT_CONFIRMED)
        self._choose.setVisible(is_there and agent is None)
        self._target = carrier.target(host) if carrier is not None else host
        self._host.setText(isolated(self._target))
        self._host.setAccessibleName(self.tr("SigmaMind's SIP host: {host}").format(host=self._host.text()))
        is_proved = findings[Point.CARRIER].evidence is Evidence.CALL_ARRIVED
        for widget in (self._host, *self._carrier):
            widget.setVisible(is_there and not is_proved)
        self._carrier[2].setVisible(findings[Point.CARRIER].evidence is Evidence.NOBODY_SAYS and is_there)
        self._call.setVisible(is_there)
        self._render_watch(row.number, carrier, is_there=is_there)

    def _render_watch(self, number: str, carrier: Carrier | None, *, is_there: bool) -> None:
        watch = self._watch if self._watch is not None and self._watch.number == number else None
        is_watching = watch is not None and watch.phase.is_busy
        had_focus = self._ring.hasFocus() or self._stop.hasFocus()
        self._ring.setVisible(is_there and not is_watching)
        self._stop.setVisible(is_watching)
        if had_focus:
            (self._stop if is_watching else self._ring).setFocus()
        if watch is None or watch.phase in (WatchPhase.LEFT, WatchPhase.OVER):
            return
        known = Knowledge.GOOD if watch.phase is WatchPhase.ARRIVED else _WATCH_SIGNS.get(watch.phase)
        self._points[Point.ARRIVAL].say(known or Knowledge.NOT_KNOWN, watch_words(watch, carrier))

    def _button(self, point: Point, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(slot)
        self._points[point].line.addWidget(button)
        return button

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._target)
        announce(self, self.tr("Copied"))
