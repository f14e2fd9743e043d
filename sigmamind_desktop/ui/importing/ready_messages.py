"""Every word about what stands between a form and a good import."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QFontMetrics

from sigmamind_desktop.domain.findings import Code, Outcome
from sigmamind_desktop.domain.importing.readiness import (
    ReadyCode,
    ReadyLine,
    ReadyStanding,
    ReadySubject,
    overall,
)
from sigmamind_desktop.ui.inputs.field_messages import field_label, finding_text
from sigmamind_desktop.ui.kit.words import isolated

translate = QCoreApplication.translate


def overall_text(lines: tuple[ReadyLine, ...]) -> str:
    """What the lines mean together; short, for it stands beside the button."""
    standing = overall(lines)
    if standing is ReadyStanding.CAUTION:
        return ReadyCounts().warnings(sum(line.standing is ReadyStanding.CAUTION for line in lines))
    return _overall_texts()[standing]


def longest_overall_text(metrics: QFontMetrics) -> str:
    """The widest of what `overall_text` may say."""
    texts = (*_overall_texts().values(), ReadyCounts().warnings(2))
    return max(texts, key=metrics.horizontalAdvance)


class ReadyCounts(QObject):
    """What is counted. `lupdate` reads plural forms from the `tr` of a class alone."""

    def warnings(self, count: int) -> str:
        """Nothing is in the way, and this much needs a look."""
        return self.tr("%n warnings", "", count)

    def host_users(self, count: int) -> str:
        """Other numbers are at this host."""
        return self.tr("The host is used by %n of your numbers", "", count)


def _overall_texts() -> dict[ReadyStanding, str]:
    return {
        ReadyStanding.GOOD: translate("ReadyMessages", "Ready to import"),
        ReadyStanding.BUSY: translate("ReadyMessages", "Checking…"),
        ReadyStanding.OPEN: translate("ReadyMessages", "Not ready yet"),
        ReadyStanding.BAD: translate("ReadyMessages", "Not ready"),
    }


def line_text(line: ReadyLine) -> str:
    """What a line says."""
    if line.code is not ReadyCode.FIELD:
        if line.code is ReadyCode.HOST_USED:
            return ReadyCounts().host_users(int(line.facts["count"]))
        return _LINES[line.code]().format_map(line.facts)
    assert line.finding is not None
    assert line.field_id is not None
    if line.finding.outcome is Outcome.OK:
        return {
            ReadySubject.NUMBER: translate("ReadyMessages", "The number is right"),
            ReadySubject.SIP_URI: translate("ReadyMessages", "The SIP URI is complete"),
            ReadySubject.OTHERS: translate("ReadyMessages", "Nothing to correct in name and test number"),
        }[line.subject]
    if line.finding.code is Code.REQUIRED:
        return translate("ReadyMessages", "{field}: still missing").format(field=field_label(line.field_id))
    return translate("ReadyMessages", "{field}: {finding}").format(
        field=field_label(line.field_id), finding=finding_text(line.finding)
    )


def fix_text(line: ReadyLine) -> str:
    """What the line's button says; empty where there is nothing to press."""
    if line.fix is not None:
        return translate("ReadyMessages", "Use {text}").format(text=isolated(line.fix.text))
    if line.code in _FIXES:
        return _FIXES[line.code]()
    is_in_form = line.field_id is not None and line.standing not in (ReadyStanding.GOOD, ReadyStanding.BUSY)
    return translate("ReadyMessages", "Go there") if is_in_form else ""


_LINES: Final[Mapping[ReadyCode, Callable[[], str]]] = {
    ReadyCode.NOT_IN_ACCOUNT: lambda: translate("ReadyMessages", "The number is not in your account yet"),
    ReadyCode.IN_ACCOUNT: lambda: translate("ReadyMessages", "The number is in your account already"),
    ReadyCode.NOT_CONFIRMED: lambda: translate(
        "ReadyMessages", "The number was sent before, and no answer came"
    ),
    ReadyCode.ACCOUNT_NOT_READ: lambda: translate(
        "ReadyMessages", "Your account's numbers are not read to the end yet"
    ),
    ReadyCode.ACCOUNT_NOT_LISTED: lambda: translate(
        "ReadyMessages", "SigmaMind does not show which numbers the account has"
    ),
    ReadyCode.AFTER_NUMBER: lambda: translate(
        "ReadyMessages", "Enter the number to see whether your account has it already"
    ),
    ReadyCode.AFTER_SIP_URI: lambda: translate("ReadyMessages", "Enter the SIP URI to check its host"),
    ReadyCode.HOST_NOT_CHECKED: lambda: translate("ReadyMessages", "The host is not checked"),
    ReadyCode.HOST_CHECKING: lambda: translate("ReadyMessages", "The host is being checked…"),
    ReadyCode.HOST_ANSWERS: lambda: translate("ReadyMessages", "The host answers"),
    ReadyCode.HOST_SILENT: lambda: translate(
        "ReadyMessages", "The host does not answer this computer; it may answer SigmaMind"
    ),
    ReadyCode.HOST_UNKNOWN: lambda: translate(
        "ReadyMessages", "This computer's network does not know the host"
    ),
    ReadyCode.HOST_WITHOUT_ADDRESS: lambda: translate(
        "ReadyMessages", "This computer's network has no address for calls at the host"
    ),
    ReadyCode.HOST_NOT_LOOKED_UP: lambda: translate("ReadyMessages", "The host could not be looked up"),
    ReadyCode.HOST_INSIDE: lambda: translate(
        "ReadyMessages", "SigmaMind can't reach the host, as this network sees it"
    ),
    ReadyCode.HOST_NOT_SIP: lambda: translate("ReadyMessages", "The host answers, but not in SIP"),
    ReadyCode.CREDENTIALS_ENTERED: lambda: translate(
        "ReadyMessages", "Trunk username and password are entered"
    ),
    ReadyCode.CREDENTIALS_MISSING: lambda: translate(
        "ReadyMessages", "Trunk username and password: still missing"
    ),
    ReadyCode.KEY_ASKING: lambda: translate("ReadyMessages", "The keychain is asked for the API key…"),
    ReadyCode.KEY_MISSING: lambda: translate("ReadyMessages", "There is no API key yet"),
    ReadyCode.KEY_NOT_CHECKED: lambda: translate("ReadyMessages", "The API key is not checked"),
    ReadyCode.KEY_CHECKING: lambda: translate("ReadyMessages", "The API key is being checked…"),
    ReadyCode.KEY_ACCEPTED: lambda: translate("ReadyMessages", "SigmaMind accepts the API key"),
    ReadyCode.KEY_REFUSED: lambda: translate("ReadyMessages", "SigmaMind refuses the API key"),
    ReadyCode.KEY_UNUSABLE: lambda: translate("ReadyMessages", "The API key that is kept can't be one"),
    ReadyCode.KEY_LIMITED: lambda: translate(
        "ReadyMessages", "SigmaMind knows the API key, and does not let it do everything"
    ),
    ReadyCode.AGENTS_KNOWN: lambda: translate("ReadyMessages", "The agents exist"),
    ReadyCode.AGENTS_UNKNOWN: lambda: translate("ReadyMessages", "SigmaMind does not list this agent"),
    ReadyCode.AGENTS_NOT_READ: lambda: translate("ReadyMessages", "The agents are not checked yet"),
    ReadyCode.NO_INBOUND_AGENT: lambda: translate(
        "ReadyMessages", "Nobody answers calls until an inbound agent is chosen"
    ),
    ReadyCode.JUST_FAILED: lambda: translate(
        "ReadyMessages", "The last try of exactly this form failed; see the message above"
    ),
}

_FIXES: Final[Mapping[ReadyCode, Callable[[], str]]] = {
    ReadyCode.IN_ACCOUNT: lambda: translate("ReadyMessages", "Show it"),
    ReadyCode.NOT_CONFIRMED: lambda: translate("ReadyMessages", "Check now"),
    ReadyCode.ACCOUNT_NOT_READ: lambda: translate("ReadyMessages", "Refresh"),
    ReadyCode.AFTER_NUMBER: lambda: "",
    ReadyCode.AFTER_SIP_URI: lambda: "",
    ReadyCode.HOST_USED: lambda: translate("ReadyMessages", "Check"),
    ReadyCode.HOST_NOT_CHECKED: lambda: translate("ReadyMessages", "Check"),
    ReadyCode.HOST_ANSWERS: lambda: translate("ReadyMessages", "Details"),
    ReadyCode.HOST_CHECKING: lambda: translate("ReadyMessages", "Details"),
    ReadyCode.HOST_SILENT: lambda: translate("ReadyMessages", "Details"),
    ReadyCode.HOST_UNKNOWN: lambda: translate("ReadyMessages", "Go there"),
    ReadyCode.HOST_WITHOUT_ADDRESS: lambda: translate("ReadyMessages", "Go there"),
    ReadyCode.HOST_NOT_LOOKED_UP: lambda: translate("ReadyMessages", "Check again"),
    ReadyCode.HOST_INSIDE: lambda: translate("ReadyMessages", "Details"),
    ReadyCode.HOST_NOT_SIP: lambda: translate("ReadyMessages", "Details"),
    ReadyCode.AGENTS_NOT_READ: lambda: translate("ReadyMessages", "Check the agents"),
    ReadyCode.KEY_MISSING: lambda: translate("ReadyMessages", "Enter the key"),
    ReadyCode.KEY_NOT_CHECKED: lambda: translate("ReadyMessages", "Check"),
    ReadyCode.KEY_REFUSED: lambda: translate("ReadyMessages", "Enter another key"),
    ReadyCode.KEY_UNUSABLE: lambda: translate("ReadyMessages", "Enter another key"),
    ReadyCode.KEY_LIMITED: lambda: translate("ReadyMessages", "Check the key"),
}
