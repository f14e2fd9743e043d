"""Every word about the check of a trunk's host. None claims more than was found out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from sigmamind_desktop.domain.trunks.check import CheckLine, CheckResult, Subject, Verdict
from sigmamind_desktop.ui.failures.messages import Words


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrunkCheckMessages", text)


def subject_label(subject: Subject) -> str:
    """What stands before a line."""
    return {
        Subject.NAME: _tr("Name"),
        Subject.UDP: "UDP",
        Subject.TCP: "TCP",
        Subject.TLS: "TLS",
        Subject.CERTIFICATE: _tr("Certificate"),
    }[subject]


def verdict_words(verdict: Verdict, host: str) -> Words:
    """What the lines say together, and what to do."""
    words = {
        Verdict.ANSWERS: lambda: Words(
            _tr("{host} answers"),
            _tr("SIP is spoken there. Whether username and password are right, only a call shows."),
        ),
        Verdict.NO_ANSWER: lambda: Words(
            _tr("No answer from this computer"),
            _tr(
                "It may still work from SigmaMind: many carriers do not answer strangers, and a firewall"
                " here may be in the way. Compare the host with your carrier's console."
            ),
        ),
        Verdict.NO_SUCH_HOST: lambda: Words(
            _tr("{host} does not exist"),
            _tr("Compare it letter by letter with your carrier's console."),
        ),
        Verdict.NO_ADDRESS: lambda: Words(
            _tr("{host} has no address for calls"),
            _tr("The name exists, but it is no trunk's host. Compare it with your carrier's console."),
        ),
        Verdict.LEADS_INSIDE: lambda: Words(
            _tr("SigmaMind can't reach {host}"),
            _tr("As this network sees it, the host is within a network that is not on the internet."),
        ),
        Verdict.NOT_LOOKED_UP: lambda: Words(
            _tr("The name could not be looked up"),
            _tr("Is this computer connected to the internet? Then check again."),
        ),
        Verdict.NOT_SIP: lambda: Words(
            _tr("Something answers, but not in SIP"),
            _tr("Is this your carrier's host for SIP trunks? Compare it with your carrier's console."),
        ),
    }[verdict]()
    return Words(words.title.format(host=host), words.text)


def line_text(line: CheckLine) -> str:
    """What a line found, with how long it took where that says something."""
    facts = dict(line.facts)
    if "until" in facts:
        until = QDate.fromString(facts["until"], Qt.DateFormat.ISODate)
        facts["until"] = QLocale().toString(until, QLocale.FormatType.ShortFormat)
    text = _words_of(line)().format_map(facts)
    if line.milliseconds is None or line.result in _TIMELESS:
        return text
    return _tr("{text}, {time} ms").format(text=text, time=line.milliseconds)


def _words_of(line: CheckLine) -> Callable[[], str]:
    if line.result is CheckResult.NAME_FOUND and line.facts.get("count") == "1":
        return lambda: _tr("Exists, one address ({records})")
    if line.result is CheckResult.TRUSTED and not line.facts:
        return lambda: _tr("Accepted by this computer")
    if line.result is CheckResult.ANSWERS and not line.facts.get("reason"):
        return lambda: _tr("Answers: {status}")
    return _RESULTS[line.result]


_TIMELESS: Final = frozenset({CheckResult.NAME_IS_ADDRESS, CheckResult.NAME_NOT_LOOKED_UP})

_RESULTS: Final[Mapping[CheckResult, Callable[[], str]]] = {
    CheckResult.NAME_FOUND: lambda: _tr("Exists, {count} addresses ({records})"),
    CheckResult.NAME_IS_ADDRESS: lambda: _tr("It is an IP address; there is nothing to look up"),
    CheckResult.NAME_UNKNOWN: lambda: _tr("Does not exist"),
    CheckResult.NAME_WITHOUT_ADDRESS: lambda: _tr("Exists, but has no address for calls"),
    CheckResult.NAME_NOT_LOOKED_UP: lambda: _tr("Nobody answered who could know it"),
    CheckResult.NAME_LEADS_INSIDE: lambda: _tr("Leads to {address}, which nobody on the internet can reach"),
    CheckResult.NAME_LEADS_INSIDE_TOO: lambda: _tr(
        "Leads also to {address}, which nobody on the internet can reach"
    ),
    CheckResult.ANSWERS: lambda: _tr("Answers: {status} {reason}"),
    CheckResult.ASKS_FOR_CREDENTIALS: lambda: _tr("Answers, and asks for credentials ({status})"),
    CheckResult.KNOWS_US_NOT: lambda: _tr("Answers, and does not know this computer ({status})"),
    CheckResult.NOT_SIP: lambda: _tr("Something answers at port {port}, but not in SIP"),
    CheckResult.HANGS_UP: lambda: _tr("Hangs up without an answer"),
    CheckResult.REFUSED: lambda: _tr("Nothing takes calls at port {port}"),
    CheckResult.NO_ANSWER: lambda: _tr("No answer from this computer"),
    CheckResult.NO_WAY: lambda: _tr("No way from this computer to the address"),
    CheckResult.NOT_OFFERED: lambda: _tr("Not offered"),
    CheckResult.NOT_ASKED: lambda: _tr("Not asked"),
    CheckResult.NO_TLS: lambda: _tr("Does not speak TLS at port {port}"),
    CheckResult.NO_AGREEMENT: lambda: _tr("No secure connection could be agreed upon"),
    CheckResult.TRUSTED: lambda: _tr("Accepted: {name}, from {issuer}, until {until}"),
    CheckResult.EXPIRED: lambda: _tr("Has expired"),
    CheckResult.NOT_YET_VALID: lambda: _tr("Is not valid yet, by this computer's clock"),
    CheckResult.OTHER_NAME: lambda: _tr("Is for another name"),
    CheckResult.UNTRUSTED: lambda: _tr("From an issuer that this computer does not know"),
    CheckResult.NOT_ACCEPTED: lambda: _tr("Not accepted by this computer"),
}
