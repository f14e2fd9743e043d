"""Every word about the check of a trunk's host. None claims more than was found out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from sigmamind_desktop.app.trunks.checking import TrunkCheck, TrunkCheckPhase
from sigmamind_desktop.domain.trunks.check import CheckLine, CheckResult, Subject, Verdict
from sigmamind_desktop.ui.failures.messages import Words
from sigmamind_desktop.ui.kit.moments import day_text, minute_text, moment_text
from sigmamind_desktop.ui.kit.words import isolated

translate = QCoreApplication.translate


def subject_label(subject: Subject) -> str:
    """What stands before a line."""
    return {
        Subject.NAME: translate("TrunkCheckMessages", "Name"),
        Subject.UDP: "UDP",
        Subject.TCP: "TCP",
        Subject.TLS: "TLS",
        Subject.CERTIFICATE: translate("TrunkCheckMessages", "Certificate"),
    }[subject]


def verdict_words(verdict: Verdict, host: str) -> Words:
    """What the lines say together, and what to do."""
    words = {
        Verdict.ANSWERS: lambda: Words(
            translate("TrunkCheckMessages", "{host} answers"),
            translate(
                "TrunkCheckMessages",
                "SIP is spoken there. Whether username and password are right, only a call shows.",
            ),
        ),
        Verdict.NO_ANSWER: lambda: Words(
            translate("TrunkCheckMessages", "No answer from this computer"),
            translate(
                "TrunkCheckMessages",
                "It may still work from SigmaMind: many carriers do not answer strangers, and a firewall"
                " here may be in the way. Compare the host with your carrier's console.",
            ),
        ),
        Verdict.NO_SUCH_HOST: lambda: Words(
            translate("TrunkCheckMessages", "This computer's network does not know {host}"),
            translate("TrunkCheckMessages", "Compare it letter by letter with your carrier's console."),
        ),
        Verdict.NO_ADDRESS: lambda: Words(
            translate("TrunkCheckMessages", "This computer's network has no address for calls at {host}"),
            translate(
                "TrunkCheckMessages",
                "It knows the name, but as no trunk's host. Compare it with your carrier's console.",
            ),
        ),
        Verdict.LEADS_INSIDE: lambda: Words(
            translate("TrunkCheckMessages", "SigmaMind can't reach {host}"),
            translate(
                "TrunkCheckMessages",
                "As this network sees it, the host is within a network that is not on the internet.",
            ),
        ),
        Verdict.NOT_LOOKED_UP: lambda: Words(
            translate("TrunkCheckMessages", "The name could not be looked up"),
            translate("TrunkCheckMessages", "Is this computer connected to the internet? Then check again."),
        ),
        Verdict.NOT_SIP: lambda: Words(
            translate("TrunkCheckMessages", "Something answers, but not in SIP"),
            translate(
                "TrunkCheckMessages",
                "Is this your carrier's host for SIP trunks? Compare it with your carrier's console.",
            ),
        ),
    }[verdict]()
    return Words(words.title.format(host=isolated(host)), words.text)


def remark_text(check: TrunkCheck, *, names_host: bool) -> str:
    """What a check says in one line, with or without the host's name, which may stand above it."""
    if check.verdict is Verdict.ANSWERS and check.ended_at is not None:
        said = _answered_text(check.ended_at)
        if names_host:
            return translate("TrunkCheckMessages", "{host}: {said}").format(
                host=isolated(check.host), said=said
            )
        return said
    return check_words(check).title


def check_words(check: TrunkCheck) -> Words:
    """What is said of a check as it stands."""
    if check.verdict is not None:
        return verdict_words(check.verdict, check.host)
    match check.phase:
        case TrunkCheckPhase.CANCELLED:
            return Words(translate("TrunkCheckMessages", "Stopped before all was found out"), "")
        case TrunkCheckPhase.FAILED:
            return Words(translate("TrunkCheckMessages", "The check could not be completed"), "")
        case _:
            return Words(
                translate("TrunkCheckMessages", "Checking {host}…").format(host=isolated(check.host)),
                translate(
                    "TrunkCheckMessages",
                    "No call is placed, and no credentials are sent. It takes five seconds at most.",
                ),
            )


def _answered_text(when: datetime) -> str:
    local = when.astimezone()
    if local.date() != date.today():
        return translate("TrunkCheckMessages", "Answered on {when}").format(when=moment_text(when))
    time = minute_text(local.time().replace(second=0, microsecond=0))
    return translate("TrunkCheckMessages", "Answered today at {time}").format(time=time)


def line_text(line: CheckLine) -> str:
    """What a line found, with how long it took where that says something."""
    facts = dict(line.facts)
    if "name" in facts:
        facts["name"] = isolated(facts["name"])
    if "until" in facts:
        facts["until"] = day_text(date.fromisoformat(facts["until"]))
    text = _words_of(line)().format_map(facts)
    if line.milliseconds is None or line.result in _TIMELESS:
        return text
    return translate("TrunkCheckMessages", "{text}, {time} ms").format(text=text, time=line.milliseconds)


def _words_of(line: CheckLine) -> Callable[[], str]:
    if line.result is CheckResult.NAME_FOUND:
        return lambda: FoundAddresses().exist(int(line.facts["count"]))
    if line.result is CheckResult.TRUSTED and not line.facts:
        return lambda: translate("TrunkCheckMessages", "Accepted by this computer")
    if line.result is CheckResult.ANSWERS and not line.facts.get("reason"):
        return lambda: translate("TrunkCheckMessages", "Answers: {status}")
    return _RESULTS[line.result]


class FoundAddresses(QObject):
    """What was looked up. `lupdate` reads plural forms from the `tr` of a class alone."""

    def exist(self, count: int) -> str:
        """A name has addresses."""
        return self.tr("Exists, %n addresses ({records})", "", count)


_TIMELESS: Final = frozenset({CheckResult.NAME_IS_ADDRESS, CheckResult.NAME_NOT_LOOKED_UP})

_RESULTS: Final[Mapping[CheckResult, Callable[[], str]]] = {
    CheckResult.NAME_IS_ADDRESS: lambda: translate(
        "TrunkCheckMessages", "It is an IP address; there is nothing to look up"
    ),
    CheckResult.NAME_UNKNOWN: lambda: translate("TrunkCheckMessages", "Not known to this computer's network"),
    CheckResult.NAME_WITHOUT_ADDRESS: lambda: translate(
        "TrunkCheckMessages", "Known here, but without an address for calls"
    ),
    CheckResult.NAME_NOT_LOOKED_UP: lambda: translate(
        "TrunkCheckMessages", "Nobody answered who could know it"
    ),
    CheckResult.NAME_LEADS_INSIDE: lambda: translate(
        "TrunkCheckMessages", "Leads to {address}, which nobody on the internet can reach"
    ),
    CheckResult.NAME_LEADS_INSIDE_TOO: lambda: translate(
        "TrunkCheckMessages", "Leads also to {address}, which nobody on the internet can reach"
    ),
    CheckResult.ANSWERS: lambda: translate("TrunkCheckMessages", "Answers: {status} {reason}"),
    CheckResult.ASKS_FOR_CREDENTIALS: lambda: translate(
        "TrunkCheckMessages", "Answers, and asks for credentials ({status})"
    ),
    CheckResult.KNOWS_US_NOT: lambda: translate(
        "TrunkCheckMessages", "Answers, and does not know this computer ({status})"
    ),
    CheckResult.NOT_SIP: lambda: translate(
        "TrunkCheckMessages", "Something answers at port {port}, but not in SIP"
    ),
    CheckResult.HANGS_UP: lambda: translate("TrunkCheckMessages", "Hangs up without an answer"),
    CheckResult.REFUSED: lambda: translate("TrunkCheckMessages", "Nothing takes calls at port {port}"),
    CheckResult.NO_ANSWER: lambda: translate("TrunkCheckMessages", "No answer from this computer"),
    CheckResult.NO_WAY: lambda: translate("TrunkCheckMessages", "No way from this computer to the address"),
    CheckResult.NOT_OFFERED: lambda: translate("TrunkCheckMessages", "Not offered"),
    CheckResult.NOT_ASKED: lambda: translate("TrunkCheckMessages", "Not asked"),
    CheckResult.NEVER_ASKED: lambda: translate(
        "TrunkCheckMessages", "Not asked: no computer has this address"
    ),
    CheckResult.NO_TLS: lambda: translate("TrunkCheckMessages", "Does not speak TLS at port {port}"),
    CheckResult.NO_AGREEMENT: lambda: translate(
        "TrunkCheckMessages", "No secure connection could be agreed upon"
    ),
    CheckResult.TRUSTED: lambda: translate(
        "TrunkCheckMessages", "Accepted: {name}, from {issuer}, until {until}"
    ),
    CheckResult.EXPIRED: lambda: translate("TrunkCheckMessages", "Has expired"),
    CheckResult.NOT_YET_VALID: lambda: translate(
        "TrunkCheckMessages", "Is not valid yet, by this computer's clock"
    ),
    CheckResult.OTHER_NAME: lambda: translate("TrunkCheckMessages", "Is for another name"),
    CheckResult.UNTRUSTED: lambda: translate(
        "TrunkCheckMessages", "From an issuer that this computer does not know"
    ),
    CheckResult.NOT_ACCEPTED: lambda: translate("TrunkCheckMessages", "Not accepted by this computer"),
}
