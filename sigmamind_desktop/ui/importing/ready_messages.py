"""Every word about what stands between a form and a good import."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication
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


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReadyMessages", text)


def overall_text(lines: tuple[ReadyLine, ...]) -> str:
    """What the lines mean together; short, for it stands beside the button."""
    standing = overall(lines)
    if standing is ReadyStanding.CAUTION:
        count = sum(line.standing is ReadyStanding.CAUTION for line in lines)
        return _tr("1 warning") if count == 1 else _tr("{n} warnings").format(n=count)
    return _overall_texts()[standing]


def longest_overall_text(metrics: QFontMetrics) -> str:
    """The widest of what `overall_text` may say."""
    texts = (*_overall_texts().values(), _tr("{n} warnings").format(n=2))
    return max(texts, key=metrics.horizontalAdvance)


def _overall_texts() -> dict[ReadyStanding, str]:
    return {
        ReadyStanding.GOOD: _tr("Ready to import"),
        ReadyStanding.BUSY: _tr("Checking…"),
        ReadyStanding.OPEN: _tr("Not ready yet"),
        ReadyStanding.BAD: _tr("Not ready"),
    }


def line_text(line: ReadyLine) -> str:
    """What a line says."""
    if line.code is not ReadyCode.FIELD:
        if line.code is ReadyCode.HOST_USED and line.facts["count"] == "1":
            return _tr("The host is used by one of your numbers")
        return _LINES[line.code]().format_map(line.facts)
    assert line.finding is not None
    assert line.field_id is not None
    if line.finding.outcome is Outcome.OK:
        return {
            ReadySubject.NUMBER: _tr("The number is right"),
            ReadySubject.SIP_URI: _tr("The SIP URI is a host"),
            ReadySubject.OTHERS: _tr("Name and test number are right"),
        }[line.subject]
    if line.finding.code is Code.REQUIRED:
        return _tr("{field}: still missing").format(field=field_label(line.field_id))
    return f"{field_label(line.field_id)}: {finding_text(line.finding)}"


def fix_text(line: ReadyLine) -> str:
    """What the line's button says; empty where there is nothing to press."""
    if line.fix is not None:
        return _tr("Use {text}").format(text=line.fix.text)
    if line.code in _FIXES:
        return _FIXES[line.code]()
    is_in_form = line.field_id is not None and line.standing not in (ReadyStanding.GOOD, ReadyStanding.BUSY)
    return _tr("Go there") if is_in_form else ""


_LINES: Final[Mapping[ReadyCode, Callable[[], str]]] = {
    ReadyCode.NOT_IN_ACCOUNT: lambda: _tr("The number is not in your account yet"),
    ReadyCode.IN_ACCOUNT: lambda: _tr("The number is in your account already"),
    ReadyCode.NOT_CONFIRMED: lambda: _tr("The number was tried before, and nobody knows whether it arrived"),
    ReadyCode.ACCOUNT_NOT_READ: lambda: _tr("Your account's list was not read yet"),
    ReadyCode.ACCOUNT_NOT_LISTED: lambda: _tr("SigmaMind does not show which numbers the account has"),
    ReadyCode.AFTER_NUMBER: lambda: _tr("Whether the account has the number is looked up then"),
    ReadyCode.AFTER_SIP_URI: lambda: _tr("The host can be checked then"),
    ReadyCode.HOST_USED: lambda: _tr("The host is used by {count} of your numbers"),
    ReadyCode.HOST_NOT_CHECKED: lambda: _tr("The host is not checked"),
    ReadyCode.HOST_CHECKING: lambda: _tr("The host is being checked…"),
    ReadyCode.HOST_ANSWERS: lambda: _tr("The host answers"),
    ReadyCode.HOST_SILENT: lambda: _tr("The host does not answer this computer; it may answer SigmaMind"),
    ReadyCode.HOST_UNKNOWN: lambda: _tr("The host does not exist"),
    ReadyCode.HOST_WITHOUT_ADDRESS: lambda: _tr("The host has no address for calls"),
    ReadyCode.HOST_NOT_LOOKED_UP: lambda: _tr("The host could not be looked up"),
    ReadyCode.HOST_INSIDE: lambda: _tr("SigmaMind can't reach the host, as this network sees it"),
    ReadyCode.HOST_NOT_SIP: lambda: _tr("The host answers, but not in SIP"),
    ReadyCode.CREDENTIALS_ENTERED: lambda: _tr("Trunk username and password are entered"),
    ReadyCode.CREDENTIALS_MISSING: lambda: _tr("Trunk username and password: still missing"),
    ReadyCode.KEY_ASKING: lambda: _tr("The keychain is asked for the API key…"),
    ReadyCode.KEY_MISSING: lambda: _tr("There is no API key yet"),
    ReadyCode.KEY_NOT_CHECKED: lambda: _tr("The API key is not checked"),
    ReadyCode.KEY_CHECKING: lambda: _tr("The API key is being checked…"),
    ReadyCode.KEY_ACCEPTED: lambda: _tr("SigmaMind accepts the API key"),
    ReadyCode.KEY_REFUSED: lambda: _tr("SigmaMind refuses the API key"),
    ReadyCode.AGENTS_KNOWN: lambda: _tr("The agents exist"),
    ReadyCode.AGENTS_UNKNOWN: lambda: _tr("SigmaMind does not list this agent"),
    ReadyCode.AGENTS_NOT_READ: lambda: _tr("Whether the agents exist is not known"),
    ReadyCode.NO_INBOUND_AGENT: lambda: _tr("Nobody answers calls until an inbound agent is chosen"),
}

_FIXES: Final[Mapping[ReadyCode, Callable[[], str]]] = {
    ReadyCode.IN_ACCOUNT: lambda: _tr("Show it"),
    ReadyCode.NOT_CONFIRMED: lambda: _tr("Check now"),
    ReadyCode.ACCOUNT_NOT_READ: lambda: _tr("Read it"),
    ReadyCode.AFTER_NUMBER: lambda: "",
    ReadyCode.AFTER_SIP_URI: lambda: "",
    ReadyCode.HOST_USED: lambda: _tr("Check"),
    ReadyCode.HOST_NOT_CHECKED: lambda: _tr("Check"),
    ReadyCode.HOST_ANSWERS: lambda: _tr("Details"),
    ReadyCode.HOST_CHECKING: lambda: _tr("Details"),
    ReadyCode.HOST_SILENT: lambda: _tr("Details"),
    ReadyCode.HOST_UNKNOWN: lambda: _tr("Go there"),
    ReadyCode.HOST_WITHOUT_ADDRESS: lambda: _tr("Go there"),
    ReadyCode.HOST_NOT_LOOKED_UP: lambda: _tr("Check again"),
    ReadyCode.HOST_INSIDE: lambda: _tr("Details"),
    ReadyCode.HOST_NOT_SIP: lambda: _tr("Details"),
    ReadyCode.AGENTS_NOT_READ: lambda: _tr("Read them"),
    ReadyCode.KEY_MISSING: lambda: _tr("Enter key"),
    ReadyCode.KEY_NOT_CHECKED: lambda: _tr("Check"),
    ReadyCode.KEY_REFUSED: lambda: _tr("Enter key"),
}
