"""Will it ring? What stands between a caller and the agent, and the next step of each point."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.app.calls.caller import CallStatus
from sigmamind_desktop.app.inbound.looking import LookStatus
from sigmamind_desktop.app.inbound.watching import WatchPhase, WatchStatus
from sigmamind_desktop.app.numbers.refreshing import RefreshStatus
from sigmamind_desktop.domain.carriers.log import CarrierLog
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.history.events import NumberHistory
from sigmamind_desktop.domain.inbound.arrivals import CallsReading
from sigmamind_desktop.domain.inbound.checklist import Facts, checklist
from sigmamind_desktop.domain.inbound.findings import Knowledge, Point, PointFinding
from sigmamind_desktop.domain.inbound.hearing import heard_at
from sigmamind_desktop.domain.inbound.plans import Plan, plan_of
from sigmamind_desktop.domain.inbound.settings import (
    NOTHING_USED,
    CarrierSettings,
    Used,
    field_here,
    judge_settings,
    wants_host,
)
from sigmamind_desktop.domain.numbers.agents import Agents
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.trunks.carriers import Carrier
from sigmamind_desktop.ui.inbound.carrier_views import ChangeView, LogView, LookView
from sigmamind_desktop.ui.inbound.messages import finding_words
from sigmamind_desktop.ui.inbound.point_view import HostPoint, PointView
from sigmamind_desktop.ui.inbound.ring_view import RingView
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.page import ScrollingPage

_THERE: Final = (NumberState.ACTIVE, NumberState.INACTIVE, NumberState.UNKNOWN)

_READ_AGAIN: Final = (NumberState.INACTIVE, NumberState.UNKNOWN, NumberState.GONE)
"""Here the account's list may say better by now."""


class Checklist(ScrollingPage):
    """The points of one number.

    Signals:
        check_requested: the person wants to know whether the number arrived.
        refresh_requested: the person wants the account's list read.
        field_requested: the person wants to change a field of the set-up; carries its FieldId.
        host_change_requested: SigmaMind's SIP host is another one.
        set_up: the person says that the carrier sends the calls.
        ring_requested: the person dials the number now.
        stop_requested: the person does not wait for the call any longer.
        call_requested: the person wants a test call.
        shown: the person sees it.
        left: the person sees it no longer.
        connect_requested: the person wants to connect the number's carrier.
        settings_requested: the person wants the carrier's settings read again.
        log_requested: the person wants the carrier's log read.
        look_stop_requested: the person does not wait for the carrier any longer.
        plan_requested: the person wants the program to change the carrier's settings.
        host_changed: SigmaMind's SIP host is another one now.
    """

    check_requested = Signal()
    refresh_requested = Signal()
    field_requested = Signal(object)
    host_change_requested = Signal()
    set_up = Signal()
    ring_requested = Signal()
    stop_requested = Signal()
    call_requested = Signal()
    shown = Signal()
    left = Signal()
    connect_requested = Signal()
    settings_requested = Signal()
    log_requested = Signal()
    look_stop_requested = Signal()
    plan_requested = Signal()
    host_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Will it ring?"))
        self._reading: CallsReading | None = None
        self._listed_at: datetime | None = None
        self._watch: WatchStatus | None = None
        self._history = NumberHistory()
        self._is_connected = False
        self._has_failed_call = False
        self._settings: LookStatus[CarrierSettings] | None = None
        self._known: tuple[PhoneNumber, Agents, str, Carrier | None] | None = None
        self._hosts = {point: HostPoint() for point in (Point.CARRIER, Point.ORIGINATION)}
        self._arrival = RingView()
        self._arrival.ring_requested.connect(self.ring_requested)
        self._arrival.stop_requested.connect(self.stop_requested)
        special: dict[Point, PointView] = {**self._hosts, Point.ARRIVAL: self._arrival}
        self._points = points = {point: special.get(point) or PointView() for point in Point}
        account, carrier = points[Point.ACCOUNT], points[Point.CARRIER]
        self._check = account.add_button(self.tr("Check now"), self.check_requested)
        self._refresh = account.add_button(self.tr("Read the list again"), self.refresh_requested)
        self._choose = points[Point.AGENT].add_button(
            self.tr("Choose an agent"), lambda: self.field_requested.emit(FieldId.INBOUND_AGENT_ID)
        )
        for each in self._hosts.values():
            each.host_change_requested.connect(self.host_change_requested)
        self._tick = carrier.add_button(self.tr("I have done this"), self.set_up)
        self._call = points[Point.TEST_CALL].add_button(self.tr("Place a test call…"), self.call_requested)
        self._why = {
            point: points[point].add_button("", partial(self._ask_why, point))
            for point in (Point.ARRIVAL, Point.TEST_CALL)
        }
        self._why[Point.ARRIVAL].setObjectName("askCarrier")
        self._look = LookView()
        self._look.connect_requested.connect(self.connect_requested)
        self._look.read_requested.connect(self.settings_requested)
        self._look.stop_requested.connect(self.look_stop_requested)
        self.change = ChangeView()
        self.change.hide()
        self._plans = {
            point: points[point].add_button(self.tr("Change it for me…"), self.plan_requested)
            for point in (Point.ATTACHMENT, Point.ORIGINATION, Point.TERMINATION)
        }
        in_set_up = (Point.TERMINATION, Point.USERNAME)
        self._fields = {point: points[point].add_field_button(self.field_requested) for point in in_set_up}
        by_hand = (Point.ATTACHMENT, Point.ORIGINATION, Point.USERNAME, Point.PROFILE)
        self._pages = {point: points[point].add_page_button() for point in by_hand}
        self._log = LogView()
        self._log.ask_requested.connect(self.log_requested)
        self._log.stop_requested.connect(self.look_stop_requested)
        self._log.hide()
        content = QWidget()
        self._layout = theme.column(theme.LARGE, content, margin=theme.LARGE)
        # From top to bottom: what is added later, Tab reaches later.
        for view in points.values():
            if view is carrier:
                self._layout.addWidget(self._look)
                self._layout.addWidget(self.change)
            self._layout.addWidget(view)
        self._layout.addWidget(self._log)
        self._layout.addStretch(1)
        self.setWidget(content)

    @property
    def carrier(self) -> CarrierName | None:
        """The number's, if it is one that can be connected."""
        carrier = self._known[3] if self._known is not None else None
        return next((each for each in CarrierName if carrier and each == carrier.name), None)

    @property
    def used(self) -> Used:
        """What SigmaMind uses, to hold against the carrier's settings."""
        if self._known is None:
            return NOTHING_USED
        row, _agents, host, _carrier = self._known
        return Used(host, row.termination_sip_uri or "", self._history.trunk_username)

    @property
    def plan(self) -> Plan | None:
        """What the program could change at the carrier; None if that is nothing, or not known."""
        settings = self._settings.found if self._settings is not None else None
        return plan_of(settings, self.used) if settings is not None else None

    def render_calls(self, reading: CallsReading | None) -> None:
        """Show which calls came in; None if they were not read."""
        self._reading = reading
        self._render()

    def render_watch(self, status: WatchStatus | None) -> None:
        """Show how the watch for a call stands; one of another number is nobody's here."""
        self._watch = status
        self._render()

    def render_refresh(self, status: RefreshStatus) -> None:
        """Show when the account's list was last read."""
        self._listed_at = status.at
        self._render()

    def render_history(self, history: NumberHistory) -> None:
        """Show since when SigmaMind says what it said in answer to a change, and hold its user name."""
        self._history = history
        self._render()

    def render_call(self, status: CallStatus) -> None:
        """Show what can be asked after a test call."""
        outcome = status.call.outcome if status.call is not None else None
        self._has_failed_call = outcome is not None and not outcome.proves_trunk
        self._render()

    def render_connected(self, is_connected: bool) -> None:
        """Show whether the number's carrier can be asked."""
        self._is_connected = is_connected
        self._render()

    def render_settings(self, status: LookStatus[CarrierSettings] | None) -> None:
        """Show what the carrier has of the number."""
        self._settings = status
        self._render()

    def render_changing(self, *, is_busy: bool) -> None:
        """While something is changed at a carrier, nothing else is."""
        for button in self._plans.values():
            button.setEnabled(not is_busy)

    def render_log(self, status: LookStatus[CarrierLog] | None) -> None:
        """Show what the carrier's log says, where it was asked."""
        self._log.render_log(status, self.carrier)

    def render_number(self, row: PhoneNumber, agents: Agents, host: str, carrier: Carrier | None) -> None:
        """Show a number: its agents by their names, SigmaMind's SIP host, and its carrier if known."""
        before, self._known = self._known, (row, agents, host, carrier)
        self._render()
        if before is not None and before[2] != host:
            self.host_changed.emit()

    def _render(self) -> None:
        if self._known is None:
            return
        row, agents, host, carrier = self._known
        settings = self._settings.found if self._settings is not None else None
        told = judge_settings(settings, self.used) if settings is not None else ()
        facts = Facts(row, self._reading, heard_at(self._listed_at, self._history.events), told)
        findings = {finding.point: finding for finding in checklist(facts)}
        name = (agents.label(agent) or agent) if (agent := row.inbound_agent_id) is not None else None
        for point, view in self._points.items():
            view.setVisible(point in findings)
            if point in findings:
                view.say(findings[point].known, finding_words(findings[point], row, name, carrier))
        is_there = row.state in _THERE
        self._check.setVisible(row.state is NumberState.NOT_CONFIRMED)
        self._refresh.setVisible(row.state in _READ_AGAIN)
        self._choose.setVisible(is_there and agent is None)
        self._tick.setVisible(
            is_there and Point.CARRIER in findings and findings[Point.CARRIER].known is Knowledge.NOT_KNOWN
        )
        target = carrier.target(host) if carrier is not None else host
        for point, view in self._hosts.items():
            is_wanted = is_there and point in findings and wants_host(findings[point])
            view.render_host(target, is_wanted=is_wanted)
        self._look.render_look(
            self._settings, self.carrier if is_there else None, is_connected=self._is_connected
        )
        bad = {point for point, finding in findings.items() if finding.known is Knowledge.BAD}
        at = next((each for each in self._plans if each in bad), None) if self.plan is not None else None
        for point, button in self._plans.items():
            button.setVisible(point is at)
        for point, button in self._fields.items():
            field = field_here(findings[point]) if point in findings else None
            button.render_field(field, is_wanted=is_there and point is not at)
        for point, page in self._pages.items():
            page.render_carrier(carrier, is_wanted=point in bad and point is not at)
        self._call.setVisible(is_there)
        watch = self._watch if self._watch is not None and self._watch.number == row.number else None
        self._arrival.render_watch(watch, carrier, is_there=is_there)
        self._render_why(watch, findings[Point.ARRIVAL])

    def _render_why(self, watch: WatchStatus | None, arrival: PointFinding) -> None:
        """The log is worth a look where a call failed."""
        was_silent = watch is not None and watch.phase in (WatchPhase.NONE, WatchPhase.NOT_KNOWN)
        wanted = {
            Point.ARRIVAL: was_silent or arrival.known is Knowledge.BAD,
            Point.TEST_CALL: self._has_failed_call,
        }
        for point, button in self._why.items():
            button.setText(self.tr("Ask {carrier} why").format(carrier=self.carrier or ""))
            button.setVisible(self._is_connected and self.carrier is not None and wanted[point])

    def _ask_why(self, point: Point) -> None:
        """What the log says stands below what it is asked about."""
        self._log.is_of_test_call = point is Point.TEST_CALL
        self._layout.removeWidget(self._log)
        self._layout.insertWidget(self._layout.indexOf(self._points[point]) + 1, self._log)
        self._log.follow(self._why[point])
        self.log_requested.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """See Qt."""
        super().showEvent(event)
        if not event.spontaneous():
            self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """See Qt."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.left.emit()
