"""Ready to import: the checks beside the button, as the form is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from sigmamind_desktop.app.access.credentials import Credentials, KeyPlace
from sigmamind_desktop.app.importing.importer import Importer, ImportStatus
from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.numbers.refreshing import Refresher, RefreshPhase, RefreshStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.app.trunks.checking import TrunkChecker
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import AppError, CannotReach, KeyRefused, UnusableKey
from sigmamind_desktop.domain.findings import Code, Finding
from sigmamind_desktop.domain.importing.readiness import (
    KeyStanding,
    Known,
    ReadyLine,
    judge_readiness,
    stands_in_the_way,
)
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.domain.trunks.check import Verdict

PAUSE = 800
"""Milliseconds without typing before anything is asked over the network."""

_IN_ACCOUNT = (NumberState.ACTIVE, NumberState.INACTIVE, NumberState.UNKNOWN)
_NOT_ALLOWED = 403


class Readiness(QObject):
    """Judges the form with all that is known beyond it; the cheap at once, the network after a pause.

    Attributes:
        checks_hosts: whether a host that is new to the account is checked by itself.
        lines: as they are now; empty before the form was judged.

    Signals:
        changed: carries the tuple of ReadyLines.
        reached: SigmaMind has answered, and took the key.
    """

    changed = Signal(object)
    reached = Signal()

    def __init__(
        self,
        *,
        book: NumberBook,
        agents: AgentBook,
        credentials: Credentials,
        refresher: Refresher,
        importer: Importer,
        checker: TrunkChecker,
        asks_sigmamind: bool = True,
        parent: QObject | None = None,
    ) -> None:
        """Take what knows; without `asks_sigmamind`, only what others ask SigmaMind is known."""
        super().__init__(parent)
        self._book = book
        self._agents = agents
        self._credentials = credentials
        self._refresher = refresher
        self._checker = checker
        self._asks_sigmamind = asks_sigmamind
        self._findings: Mapping[FieldId, Finding] = {}
        self._host_users = 0
        self._insisted_host = ""
        self._failed: AppError | None = None
        self._key_standing: KeyStanding | None = None
        self._is_key_asked = False
        self._was_key_asked = False
        self._is_list_read = False
        self._asked_agents: set[str] = set()
        self._asked_hosts: set[str] = set()
        self._after_check: Callable[[], None] | None = None
        self.checks_hosts = False
        self.lines: tuple[ReadyLine, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        for signal in (book.loaded, book.row_changed, book.row_removed):
            signal.connect(self._on_rows_changed)
        agents.changed.connect(self._judge)
        credentials.changed.connect(self._on_key_changed)
        agents.answered.connect(self._on_key_used)
        refresher.changed.connect(self._on_refreshed)
        importer.changed.connect(self._on_import_changed)
        checker.changed.connect(self._on_checked)

    def note(self, findings: Mapping[FieldId, Finding]) -> None:
        """Take the form's judgement as it is typed."""
        host_before = self._host
        self._findings = findings
        if self._host != host_before:
            self._insisted_host = ""
            self._count_host_users()
            if self._after_check is None:
                # A check that nobody waits for any more: the host is another one.
                self._checker.cancel()
        self._judge()
        self._pause.start()

    def note_edit(self) -> None:
        """The person has changed something: what SigmaMind said of the form before is of another one."""
        self._failed = None
        self._judge()

    def read_agents(self) -> None:
        """Ask SigmaMind for the agents, and learn whether it takes the key."""
        self._is_key_asked = self._was_key_asked = True
        self._agents.refresh()
        self._judge()

    def before_import(self, go_on: Callable[[], None], stop: Callable[[ReadyLine], None]) -> None:
        """Let an import through, or not.

        The host is checked first if it is new, and if the person wants that.

        Args:
            go_on: called when nothing stands in the way, now or after the check.
            stop: called with the line that does.
        """
        if self._is_host_new and self.checks_hosts:
            self._after_check = lambda: self._decide(go_on, stop)
            self._checker.start(self._host)
        else:
            self._decide(go_on, stop)

    def insist(self) -> None:
        """The person has said that the host is right: it stops no import until it is another one."""
        self._insisted_host = self._host
        self._judge()

    def give_up(self) -> None:
        """Do not wait for a host's check any more."""
        self._after_check = None
        self._checker.cancel()

    def stop(self) -> None:
        """The program ends: nothing is asked any more."""
        self._pause.stop()
        self._after_check = None
        self._asks_sigmamind = self.checks_hosts = False

    @property
    def is_waiting(self) -> bool:
        """Whether an import waits for the check of its host."""
        return self._after_check is not None

    @property
    def _host(self) -> str:
        """The host that would be sent; empty if none would."""
        finding = self._findings.get(FieldId.TERMINATION_SIP_URI)
        return finding.value if finding is not None and finding.outcome.may_be_sent else ""

    @property
    def _is_host_new(self) -> bool:
        is_known = self._checker.verdict(self._host) not in (None, Verdict.NOT_LOOKED_UP)
        return bool(self._host) and not self._host_users and not is_known

    @property
    def _key(self) -> KeyStanding:
        match self._credentials.status.place:
            case KeyPlace.ASKING:
                return KeyStanding.ASKING
            case KeyPlace.NOWHERE:
                return KeyStanding.MISSING
        if self._key_standing is not None:
            return self._key_standing
        is_asking = self._is_key_asked or self._refresher.status.phase is RefreshPhase.REFRESHING
        return KeyStanding.CHECKING if is_asking else KeyStanding.NOT_CHECKED

    def _count_host_users(self) -> None:
        """Not at each keystroke: the list may be long."""
        rows = self._book.rows if self._host else []
        self._host_users = sum(
            row.termination_sip_uri == self._host and row.state in _IN_ACCOUNT for row in rows
        )

    def _decide(self, go_on: Callable[[], None], stop: Callable[[ReadyLine], None]) -> None:
        line = stands_in_the_way(self.lines)
        if line is None:
            go_on()
        else:
            stop(line)

    def _judge(self, *_news: object) -> None:
        if not self._findings:
            return
        number = self._findings[FieldId.PHONE_NUMBER].value
        known = Known(
            row=self._book.get(number) if number else None,
            is_list_read=self._is_list_read,
            is_listed=self._refresher.status.phase is not RefreshPhase.NO_LIST,
            host_users=self._host_users,
            host_verdict=self._checker.verdict(self._host),
            is_host_checking=self._checker.is_checking(self._host),
            is_host_insisted_on=bool(self._host) and self._host == self._insisted_host,
            key=self._key,
            has_agents=bool(self._agents.agents),
            are_agents_read=self._agents.is_read,
            has_just_failed=self._failed is not None,
        )
        lines = judge_readiness(self._findings, known)
        if lines != self.lines:
            self.lines = lines
            self.changed.emit(lines)

    def _on_rows_changed(self, *_news: object) -> None:
        self._count_host_users()
        self._judge()

    def _ask(self) -> None:
        """After a pause: what is not known yet."""
        if self.checks_hosts and self._is_host_new and self._host not in self._asked_hosts:
            self._asked_hosts.add(self._host)
            self._checker.start(self._host)
        if not self._asks_sigmamind:
            return
        unknown = {
            finding.value or finding.facts["text"]
            for finding in self._findings.values()
            if finding.code in (Code.AGENT_UNKNOWN, Code.AGENT_NOT_FOUND)
        } - self._asked_agents
        if self._key is KeyStanding.NOT_CHECKED and not self._was_key_asked:
            self.read_agents()
        elif unknown and self._key is KeyStanding.ACCEPTED:
            # It may have been made a minute ago.
            self._agents.refresh()
        self._asked_agents |= unknown

    def _on_key_changed(self) -> None:
        self._key_standing = None
        self._is_list_read, self._failed = False, None
        self._is_key_asked = self._was_key_asked = False
        self._asked_agents.clear()
        self._judge()

    def _on_key_used(self, error: AppError | None) -> None:
        """Something was asked with the key: what does the answer say of it?"""
        self._is_key_asked = False
        if error is None:
            self._key_standing = KeyStanding.ACCEPTED
            if isinstance(self._failed, CannotReach):
                self._failed = None
            self.reached.emit()
        elif isinstance(error, UnusableKey):
            self._key_standing = KeyStanding.UNUSABLE
        elif isinstance(error, KeyRefused) and error.status != _NOT_ALLOWED:
            self._key_standing = KeyStanding.REFUSED
        elif isinstance(error, KeyRefused) and self._key_standing is not KeyStanding.ACCEPTED:
            self._key_standing = KeyStanding.LIMITED
        self._judge()

    def _on_refreshed(self, status: RefreshStatus) -> None:
        if status.phase is RefreshPhase.DONE:
            self._is_list_read = status.is_whole
        if status.phase is RefreshPhase.DONE or status.error is not None:
            self._on_key_used(status.error)
        else:
            self._judge()

    def _on_import_changed(self, status: ImportStatus) -> None:
        """An import is no good witness against a key: SigmaMind is asked once more."""
        self._failed = status.error
        if status.phase is Phase.DONE:
            self._on_key_used(None)
        elif isinstance(status.error, KeyRefused):
            self._key_standing, self._was_key_asked = None, False
            self._pause.start()
        self._judge()

    def _on_checked(self) -> None:
        self._judge()
        if self._after_check is not None and not self._checker.is_checking(self._host):
            go_on, self._after_check = self._after_check, None
            go_on()
