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
from sigmamind_desktop.domain.importing.readiness import ReadyCode, ReadyLine, ReadyStanding, ReadySubject
from sigmamind_desktop.domain.trunks.check import Verdict
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.importing.outcome import Cause
from sigmamind_desktop.ui.importing.ready_list import ReadyList
from sigmamind_desktop.ui.importing.ready_messages import fix_text, line_text
from sigmamind_desktop.ui.inputs.remark import Remark
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.trunks.check_messages import remark_text
from sigmamind_desktop.ui.trunks.check_panel import TrunkCheckPanel


class ReadyFlow(QObject):
    """Connects the checks with the form. Made after the first paint, which does not need it.

    Each fact is said once: what concerns a field under that field, what concerns the key in the message
    above the buttons. The list has all of it, for those who open it.

    Attributes:
        list: the checks above the buttons.
        panel: the details of the host's check, under the trunk.

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
        self._key_line: ReadyLine | None = None
        self.list = ReadyList()
        self.panel = TrunkCheckPanel()
        form.add_ready_list(self.list)
        form.trunk.add_check_panel(self.panel)
        form.trunk.check_requested.connect(self.check_host)
        form.judged.connect(readiness.note)
        form.judged.connect(self._on_judged)
        form.draft_changed.connect(lambda _draft: readiness.note_edit())
        form.cancel_requested.connect(self._on_cancel_requested)
        form.escape_pressed.connect(self._on_escape_pressed)
        readiness.changed.connect(self._on_ready_changed)
        readiness.reached.connect(lambda: form.outcome.withdraw(Cause.CONNECTION))
        form.outcome.left.connect(self._show_check)
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
        self.panel.hide()

    def _on_by_itself_changed(self, checks: bool) -> None:
        self._settings.checks_hosts = checks

    def _follow_settings(self) -> None:
        self._readiness.checks_hosts = self._settings.checks_hosts
        self.panel.set_by_itself(self._settings.checks_hosts)

    def _say_why(self, line: ReadyLine, go_on: Callable[[], None]) -> None:
        actions: dict[str, Callable[[], object]] = {}

        def insist() -> None:
            if line.subject is ReadySubject.HOST:
                self._readiness.insist()
            go_on()

        if text := fix_text(line):
            actions[text] = lambda: self._on_fix_requested(line)
        # What this computer sees of DNS, and what was said of a key, may be of yesterday.
        actions[self.tr("Import all the same")] = insist
        cause = Cause.HOST if line.subject is ReadySubject.HOST else Cause.FORM
        outcome = self._form.outcome
        outcome.show_message(Tone.BAD, line_text(line), self.tr("Nothing was sent."), actions, cause=cause)
        self._show_check()
        outcome.focus_first_button()

    def _on_cancel_requested(self) -> None:
        if self._readiness.is_waiting:
            self._stop_waiting()

    def _on_escape_pressed(self) -> None:
        """Stop the check, or close its details."""
        if self._checker.status.phase is TrunkCheckPhase.CHECKING:
            self._checker.cancel()
            return
        trunk, focused = self._form.trunk, self._form.window().focusWidget()
        if focused is not None and self.panel.isAncestorOf(focused):
            # Qt would go on to whatever comes next, and mark that.
            (trunk.check_button if trunk.card.isHidden() else trunk.card.check_button).setFocus()
        self.panel.hide()

    def _stop_waiting(self) -> None:
        self._readiness.give_up()
        self._form.show_waiting("")

    def _show_details(self) -> None:
        """Show line by line what is known of the host in the form, if that is anything."""
        if (check := self._last_check()) is not None:
            self.panel.render_check(check)
            self.panel.show()
            self._form.fields.bring_into_view(self.panel)

    def _last_check(self) -> TrunkCheck | None:
        """The check of the host in the form, also one that was stopped."""
        status = self._checker.status
        check = self._checker.last(self._host)
        return status if check is None and self._host and status.host == self._host else check

    def _on_judged(self, findings: Mapping[FieldId, Finding]) -> None:
        """Leave nothing under a host that was found out of another one."""
        host = findings[FieldId.TERMINATION_SIP_URI].value
        if host != self._host:
            self._host = host
            self.panel.hide()
            self._show_check()

    def _on_checked(self, check: TrunkCheck) -> None:
        self._show_check()
        if check.host != self._host:
            return
        self.panel.render_check(check)
        if check.phase is TrunkCheckPhase.DONE and self.panel.isHidden():
            announce(self._form, self._check_remark(check).text)

    def _show_check(self) -> None:
        """Say under the host, or on the trunk's card, what is known of it, unless the message says it."""
        if self._form.outcome.speaks_of(Cause.HOST):
            self._form.trunk.show_check(None, Remark("", Tone.NEUTRAL))
            return
        if (check := self._last_check()) is not None:
            remark = self._check_remark(check)
            self._form.trunk.show_check(remark, self._check_remark(check, names_host=False))
            return
        of_host = [line for line in self._readiness.lines if line.subject is ReadySubject.HOST]
        for line in of_host:
            tone = Tone.GOOD if line.standing is ReadyStanding.GOOD else Tone.NEUTRAL
            self._form.trunk.show_check(None, Remark(line_text(line), tone))

    def _check_remark(self, check: TrunkCheck, *, names_host: bool = True) -> Remark:
        text = remark_text(check, names_host=names_host)
        if check.phase is TrunkCheckPhase.CHECKING:
            return Remark(text, Tone.NEUTRAL, self.tr("Cancel"), self._checker.cancel)
        if check.verdict is None:
            return Remark(text, Tone.NEUTRAL)
        tone = Tone.GOOD if check.verdict is Verdict.ANSWERS else Tone.CAUTION
        return Remark(text, tone, self.tr("Details"), self._show_details)

    def _on_ready_changed(self, lines: tuple[ReadyLine, ...]) -> None:
        self.list.render_lines(lines)
        by_subject = {line.subject: line for line in lines}
        self._show_check()
        self.say_of_account()
        self._say_of_key(by_subject[ReadySubject.KEY])

    def say_of_account(self) -> None:
        """Say at the number what the account has of it, unless the message above the button just said so."""
        for account in self._readiness.lines:
            if account.subject is ReadySubject.ACCOUNT:
                is_said = account.standing is ReadyStanding.CAUTION
                if account.code is ReadyCode.NOT_CONFIRMED:
                    is_said = self._form.outcome.isHidden()
                remark = self._account_remark(account) if is_said else None
                self._form.rows[FieldId.PHONE_NUMBER].set_remark(remark)

    def _account_remark(self, line: ReadyLine) -> Remark:
        return Remark(line_text(line), Tone.CAUTION, fix_text(line), lambda: self._on_fix_requested(line))

    def _say_of_key(self, line: ReadyLine) -> None:
        """Say once that there is no key to import with, until there is one; not over what is said already."""
        outcome, before = self._form.outcome, self._key_line
        self._key_line = line
        if line.standing is not ReadyStanding.BAD:
            outcome.withdraw(Cause.NO_KEY)
        elif line != before and outcome.isHidden():
            actions = {fix_text(line): self.key_requested.emit}
            outcome.show_message(Tone.CAUTION, line_text(line), actions=actions, cause=Cause.NO_KEY)

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
                self._form.point_out(FieldId.TERMINATION_SIP_URI)
            case _ if line.subject is ReadySubject.HOST:
                self._show_details()
            case _ if line.field_id is not None and line.fix is not None:
                self._form.rows[line.field_id].fix_accepted.emit(line.fix)
                self._form.point_out(line.field_id)
            case _ if line.field_id is not None:
                self._form.point_out(line.field_id)
