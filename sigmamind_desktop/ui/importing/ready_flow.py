"""The checks before an import in the window: the trunk's host, and whether all is ready."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.importing.readiness import Readiness
from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.app.trunks.checking import TrunkCheck, TrunkChecker, TrunkCheckPhase
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.findings import Finding
from sigmamind_desktop.domain.importing.readiness import ReadyCode, ReadyLine, ReadySubject
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.importing.ready_list import ReadyList
from sigmamind_desktop.ui.importing.ready_messages import fix_text, line_text
from sigmamind_desktop.ui.trunks.check_panel import TrunkCheckPanel


class ReadyFlow(QObject):
    """Connects the checks with the form. Made after the first paint, which does not need it.

    Attributes:
        list: the checks above the buttons.
        panel: the check of the host, under its field.

    Signals:
        key_requested: the person wants to enter an API key.
        refresh_requested: the person wants the account's list read.
        number_requested: the person wants to see a number's row; carries its E.164.
        check_requested: the person wants to know whether a number arrived; carries its E.164.
    """

    key_requested = Signal()
    refresh_requested = Signal()
    number_requested = Signal(str)
    check_requested = Signal(str)

    def __init__(
        self,
        *,
        readiness: Readiness,
        checker: TrunkChecker,
        form: ImportForm,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._readiness = readiness
        self._checker = checker
        self._form = form
        self._settings = settings
        self._host = ""
        self._gave_way = False
        self.list = ReadyList()
        self.panel = TrunkCheckPanel()
        form.add_ready_list(self.list)
        form.trunk.add_check_panel(self.panel)
        form.trunk.check_requested.connect(self.check_host)
        form.judged.connect(readiness.note)
        form.judged.connect(self._on_judged)
        form.cancel_requested.connect(self._on_cancel_requested)
        form.escape_pressed.connect(self._on_escape_pressed)
        readiness.changed.connect(self.list.render_lines)
        self.list.fix_requested.connect(self._on_fix_requested)
        checker.changed.connect(self._on_checked)
        self.panel.cancel_requested.connect(checker.cancel)
        self.panel.again_requested.connect(self.check_host)
        self.panel.inside_requested.connect(partial(self.check_host, asks_inside=True))
        self.panel.by_itself_changed.connect(self._on_by_itself_changed)
        settings.changed.connect(self._follow_settings)
        self._follow_settings()
        readiness.note(form.findings)
        self._on_judged(form.findings)

    def check_host(self, *, asks_inside: bool = False) -> None:
        """Check the host in the form, or go to its field if there is none yet."""
        finding = self._form.findings[FieldId.TERMINATION_SIP_URI]
        if not finding.value or not finding.outcome.may_be_sent:
            self._form.point_out(FieldId.TERMINATION_SIP_URI)
            return
        self._gave_way = False
        self.panel.show()
        self._form.fields.bring_into_view(self.panel)
        self._checker.start(finding.value, asks_inside=asks_inside)

    def before_import(self, go_on: Callable[[], None]) -> None:
        """Let an import through, or say what stands in its way."""

        def end_waiting() -> None:
            self._form.show_waiting("")

        def pass_on() -> None:
            end_waiting()
            go_on()

        def stop(line: ReadyLine) -> None:
            end_waiting()
            self._say_why(line, go_on)

        self._readiness.before_import(pass_on, stop)
        if self._readiness.is_waiting:
            self._form.show_waiting(self.tr("Checking the trunk's host…"))

    def forget(self) -> None:
        """Another account is about to be shown: what waits is not sent."""
        self._stop_waiting()
        self._gave_way = False
        self.panel.hide()

    def _on_by_itself_changed(self, checks: bool) -> None:
        self._settings.checks_hosts = checks

    def _follow_settings(self) -> None:
        self._readiness.checks_hosts = self._settings.checks_hosts
        self.panel.set_by_itself(self._settings.checks_hosts)

    def _say_why(self, line: ReadyLine, go_on: Callable[[], None]) -> None:
        actions: dict[str, Callable[[], object]] = {}
        if text := fix_text(line):
            actions[text] = lambda: self._on_fix_requested(line)
        # What this computer sees of DNS, and what was said of a key, may be of yesterday.
        actions[self.tr("Import all the same")] = go_on
        self._form.say_not_sent(line_text(line), self.tr("Nothing was sent."), actions)

    def _on_cancel_requested(self) -> None:
        if self._readiness.is_waiting:
            self._stop_waiting()

    def _on_escape_pressed(self) -> None:
        """Stop the check, or close what it has found."""
        if self._checker.status.phase is TrunkCheckPhase.CHECKING:
            self._checker.cancel()
        else:
            self.panel.hide()

    def _stop_waiting(self) -> None:
        self._readiness.give_up()
        self._form.show_waiting("")

    def _show_check(self) -> None:
        """Show what is known of the host in the form."""
        if (check := self._checker.last(self._host)) is not None:
            self._open_panel(check)

    def _open_panel(self, check: TrunkCheck) -> None:
        self._gave_way = False
        self.panel.render_check(check)
        self.panel.show()

    def _on_judged(self, findings: Mapping[FieldId, Finding]) -> None:
        """Leave nothing under a host that was found out of another one."""
        host = findings[FieldId.TERMINATION_SIP_URI].value
        if host == self._host:
            return
        self._host = host
        if self.panel.isHidden() and not self._gave_way:
            return  # the person has closed it, or never wanted it
        if (check := self._checker.last(host)) is not None:
            self._open_panel(check)
        elif self._checker.status.phase is TrunkCheckPhase.CANCELLED and not self.panel.isHidden():
            # Typing stopped it: that is said, and the panel does not vanish under whoever watched it.
            self.panel.render_check(TrunkCheck(TrunkCheckPhase.CANCELLED, host))
        else:
            self._gave_way = True
            self.panel.hide()

    def _on_checked(self, check: TrunkCheck) -> None:
        if self._gave_way and check.host == self._host:
            self._open_panel(check)
        else:
            self.panel.render_check(check)
        # Whoever waits for it sees all of it; nothing moves under those who have gone on.
        focus = self._form.window().focusWidget()
        if focus is self._form.trunk.check_button or self.panel.isAncestorOf(focus):
            self._form.fields.bring_into_view(self.panel)

    def _on_fix_requested(self, line: ReadyLine) -> None:
        number = self._form.findings[FieldId.PHONE_NUMBER].value
        match line.code:
            case ReadyCode.IN_ACCOUNT:
                self.number_requested.emit(number)
            case ReadyCode.NOT_CONFIRMED:
                self.check_requested.emit(number)
            case ReadyCode.ACCOUNT_NOT_READ:
                self.refresh_requested.emit()
            case ReadyCode.KEY_MISSING | ReadyCode.KEY_REFUSED | ReadyCode.KEY_UNUSABLE:
                self.key_requested.emit()
            case ReadyCode.KEY_NOT_CHECKED | ReadyCode.KEY_LIMITED | ReadyCode.AGENTS_NOT_READ:
                self._readiness.read_agents()
            case ReadyCode.HOST_NOT_CHECKED | ReadyCode.HOST_USED | ReadyCode.HOST_NOT_LOOKED_UP:
                self.check_host()
            case ReadyCode.HOST_UNKNOWN | ReadyCode.HOST_WITHOUT_ADDRESS:
                self._show_check()
                self._form.point_out(FieldId.TERMINATION_SIP_URI)
            case _ if line.subject is ReadySubject.HOST:
                self._show_check()
                self._form.fields.bring_into_view(self.panel)
            case _ if line.field_id is not None and line.fix is not None:
                self._form.rows[line.field_id].fix_accepted.emit(line.fix)
                self._form.point_out(line.field_id)
            case _ if line.field_id is not None:
                self._form.point_out(line.field_id)
