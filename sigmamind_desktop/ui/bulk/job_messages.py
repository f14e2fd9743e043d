"""The words about an import of several numbers: its rows, why it stops, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from sigmamind_desktop.app.bulk.status import JobPhase, JobStatus
from sigmamind_desktop.domain.bulk.rows import RowKind
from sigmamind_desktop.domain.bulk.states import RowState, RowStatus, Summary
from sigmamind_desktop.domain.bulk.stopping import Stop
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import FormNotAccepted
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.failures.messages import Asked, Words
from sigmamind_desktop.ui.inputs.field_messages import field_label, finding_text
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.words import isolated, listed, sentences, titled

translate = QCoreApplication.translate

LOOKS: Final[Mapping[RowState, tuple[str, Tone]]] = {
    RowState.IMPORTED: ("check", Tone.GOOD),
    RowState.ALREADY_THERE: ("info", Tone.NEUTRAL),
    RowState.REFUSED: ("cross", Tone.BAD),
    RowState.NOT_CONFIRMED: ("warning", Tone.CAUTION),
    RowState.NOT_ARRIVED: ("cross", Tone.BAD),
    RowState.NOT_SENT: ("pause", Tone.NEUTRAL),
    RowState.SKIPPED: ("pause", Tone.NEUTRAL),
}
"""The icon and the tone of a row's state; what is under way has none."""

_STATES: Final[Mapping[RowState, Callable[[], str]]] = {
    RowState.WAITING: lambda: translate("BulkJob", "Waiting"),
    RowState.SENDING: lambda: translate("BulkJob", "Being sent"),
    RowState.IMPORTED: lambda: translate("BulkJob", "Imported"),
    RowState.ALREADY_THERE: lambda: translate("BulkJob", "In your account already"),
    RowState.REFUSED: lambda: translate("BulkJob", "Refused"),
    RowState.NOT_CONFIRMED: lambda: translate("BulkJob", "Not confirmed"),
    RowState.NOT_ARRIVED: lambda: translate("BulkJob", "Did not arrive"),
    RowState.NOT_SENT: lambda: translate("BulkJob", "Not sent"),
    RowState.SKIPPED: lambda: translate("BulkJob", "Left out"),
}

_TO_DO: Final[Mapping[RowState, Callable[[], str]]] = {
    RowState.ALREADY_THERE: lambda: translate("BulkJob", "Nothing was changed there."),
    RowState.NOT_CONFIRMED: lambda: messages.not_confirmed(Asked.IMPORT),
    RowState.NOT_ARRIVED: lambda: translate(
        "BulkJob", "It was sent, and your account does not have it. It can be imported again."
    ),
    RowState.NOT_SENT: lambda: translate("BulkJob", "The import was stopped before its turn."),
    RowState.SKIPPED: lambda: translate("BulkJob", "It could not be sent as it was."),
}


_LEFT_OUT: Final[Mapping[RowKind | None, Callable[[], str]]] = {
    RowKind.DOUBLE: lambda: translate("BulkJob", "A row above it has the same number: see there."),
    RowKind.TWO_TRUNKS: lambda: translate("BulkJob", "Another row has its number on another trunk."),
}
"""Why a row was left out, where that is not to be seen in it alone."""


def state_text(state: RowState) -> str:
    """A row's state in a word or two."""
    return _STATES[state]()


def row_text(row: RowStatus) -> str:
    """What happened to a row, and what to do next: what the form would say of it; may be empty."""
    error = row.error
    if row.state is RowState.SKIPPED and row.row.problems:
        found = {field: finding_text(finding) for field, finding in row.row.problems.items()}
        return _by_field(found)
    if row.state is RowState.SKIPPED and row.row.kind in _LEFT_OUT:
        return _LEFT_OUT[row.row.kind]()
    if error is None or row.state is RowState.ALREADY_THERE:
        return _TO_DO[row.state]() if row.state in _TO_DO else ""
    if isinstance(error, FormNotAccepted) and error.fields:
        # No field stands beside the row in which its words could be seen.
        said = _by_field(error.fields)
        error = FormNotAccepted(error.details, status=error.status, said=said)
    words = messages.failure(error)
    return titled(words.title, words.text)


def _by_field(said: Mapping[FieldId, str]) -> str:
    return listed(
        translate("BulkJob", "{field}: {said}").format(field=field_label(field), said=text)
        for field, text in said.items()
    )


def stop_words(status: JobStatus) -> Words:
    """Why an import has stopped, and what to do."""
    left = JobCounts().left(status.summary.left)
    match status.stop:
        case Stop.HOST:
            title = translate("BulkJob", "{host} does not exist").format(
                host=listed(map(isolated, status.hosts))
            )
            text = translate(
                "BulkJob",
                "Nothing was sent. Check the termination SIP URI against your carrier's page, then go on,"
                " or stop and correct it.",
            )
            return Words(title, text)
        case Stop.PASSWORDS:
            title = translate("BulkJob", "A trunk's password is needed")
            text = translate(
                "BulkJob", "Passwords are never written down. Type it once, and the import goes on."
            )
            return Words(title, text)
        case Stop.PERSON | None:
            return Words(translate("BulkJob", "Paused"), left)
    cause = messages.cause(status.error) if status.error is not None else Words("", "")
    match status.stop:
        case Stop.PILOT:
            why = translate("BulkJob", "The first row was refused, and the others would be too.")
        case Stop.SAME_AGAIN:
            why = translate("BulkJob", "Five rows in a row were refused for the same.")
        case Stop.NO_CONNECTION if status.is_waiting_for_connection:
            why = translate("BulkJob", "It goes on by itself once SigmaMind is reached.")
        case _:
            why = ""
    return Words(cause.title, sentences(why, cause.text, left))


def end_words(status: JobStatus) -> Words:
    """What came of an import that is over."""
    counts, words = status.summary.counts, JobCounts()
    text = words.others(status.summary)
    if counts[RowState.NOT_CONFIRMED] and status.error is not None:
        text = sentences(text, messages.not_refreshed(status.error))
    return Words(words.imported(counts[RowState.IMPORTED]), text)


def doing(status: JobStatus) -> str:
    """What is being done now, in a line."""
    words = JobCounts()
    match status.phase:
        case JobPhase.CHECKING:
            return translate("BulkJob", "Your key, the trunk and your account's list are being checked…")
        case JobPhase.SETTLING:
            return translate("BulkJob", "Your account's list is being read…")
        case JobPhase.STOPPING:
            return translate("BulkJob", "What is under way comes to its end…")
        case JobPhase.SENDING if status.wait:
            return sentences(words.done(status.summary), words.wait(round(status.wait)))
        case _:
            counts = sentences(words.done(status.summary), words.ends(status.summary))
            return sentences(counts, words.time_left(status.seconds_left))


class JobCounts(QObject):
    """Counts in words. `lupdate` reads plural forms from the `tr` of a class alone."""

    def left(self, count: int) -> str:
        """How many rows are left."""
        return self.tr("%n rows are left.", "", count)

    def done(self, summary: Summary) -> str:
        """How many of the rows that were to be sent have had their turn."""
        return self.tr("%n of {total} rows are done.", "", summary.done).format(total=summary.total)

    def imported(self, count: int) -> str:
        """How many numbers were imported."""
        return self.tr("%n numbers imported", "", count)

    def ends(self, summary: Summary) -> str:
        """What became of all rows that are not left; empty if there are none."""
        imported = summary.counts[RowState.IMPORTED]
        first = [self.imported(imported)] if imported else []
        return self._sentence(first + self._others(summary))

    def others(self, summary: Summary) -> str:
        """What became of those that were not imported; empty if there are none."""
        return self._sentence(self._others(summary))

    def _sentence(self, parts: Sequence[str]) -> str:
        return self.tr("{counts}.").format(counts=listed(parts)) if parts else ""

    def _others(self, summary: Summary) -> list[str]:
        counts = summary.counts
        lost = counts[RowState.REFUSED] + counts[RowState.NOT_ARRIVED]
        counted: tuple[tuple[int, Callable[[int], str]], ...] = (
            (lost, lambda count: self.tr("%n failed", "", count)),
            (counts[RowState.NOT_CONFIRMED], lambda count: self.tr("%n are not confirmed", "", count)),
            (
                counts[RowState.ALREADY_THERE],
                lambda count: self.tr("%n were in your account already", "", count),
            ),
            (counts[RowState.NOT_SENT], lambda count: self.tr("%n were not sent", "", count)),
            (counts[RowState.SKIPPED], lambda count: self.tr("%n were left out", "", count)),
        )
        return [say(count) for count, say in counted if count]

    def time_left(self, seconds: float | None) -> str:
        """How long it will take."""
        if seconds is None:
            return ""
        if seconds < 60:
            return self.tr("Less than a minute is left.")
        return self.tr("About %n minutes are left.", "", round(seconds / 60))

    def wait(self, seconds: int) -> str:
        """That SigmaMind wants nothing to come."""
        return self.tr("SigmaMind asks to wait: it goes on in %n seconds.", "", max(seconds, 1))

    def offered(self, summary: Summary) -> str:
        """What an earlier start has left."""
        return self.tr("%n of {total} rows are left.", "", summary.left).format(total=summary.total)
