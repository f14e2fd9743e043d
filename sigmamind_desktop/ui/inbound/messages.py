"""Whether a number rings, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from sigmamind_desktop.app.inbound.watching import WatchPhase, WatchStatus
from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.inbound.arrivals import Doubt, InboundCall
from sigmamind_desktop.domain.inbound.findings import Evidence, Knowledge, Point, PointFinding
from sigmamind_desktop.domain.inbound.settings import SETTING_POINTS
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.trunks.carriers import Carrier
from sigmamind_desktop.ui.failures.messages import Words, not_refreshed
from sigmamind_desktop.ui.inbound.settings_messages import setting_words
from sigmamind_desktop.ui.kit.moments import moment_text
from sigmamind_desktop.ui.kit.words import isolated, quoted, sentences

translate = QCoreApplication.translate


def known_text(known: Knowledge) -> str:
    """What a point's sign means."""
    return {
        Knowledge.GOOD: translate("Inbound", "Good"),
        Knowledge.BAD: translate("Inbound", "Not good"),
        Knowledge.NOT_KNOWN: translate("Inbound", "Not known"),
    }[known]


def finding_words(
    finding: PointFinding, row: PhoneNumber, agent: str | None, carrier: Carrier | None
) -> Words:
    """A point of the list.

    Args:
        finding: about the number.
        row: the number.
        agent: the inbound agent's name, or its ID.
        carrier: the number's, if it is known.
    """
    if finding.point in SETTING_POINTS and carrier is not None:
        return setting_words(finding, carrier)
    match finding.point:
        case Point.ACCOUNT:
            title, text = _ACCOUNT[row.state]()
            return Words(title, sentences(text, _said_text(finding)))
        case Point.AGENT:
            words = _agent(agent)
            return Words(words.title, sentences(words.text, _said_text(finding)))
        case Point.CARRIER:
            return _carrier(finding, carrier)
        case Point.ARRIVAL:
            return _arrival(finding)
        case _:
            return _test_call(finding)


def watch_words(status: WatchStatus, carrier: Carrier | None) -> Words:
    """A watch as it stands.

    Args:
        status: of the watch; not one that the person left.
        carrier: the number's, if it is known.
    """
    number = isolated(pretty(status.number))
    match status.phase:
        case WatchPhase.PREPARING:
            return Words(
                translate("Inbound", "One moment, please"),
                translate(
                    "Inbound", "Do not dial yet: earlier calls are read first, so that yours stands out."
                ),
            )
        case WatchPhase.WATCHING:
            return Words(
                translate("Inbound", "Now call {number} from any phone").format(number=number),
                translate("Inbound", "For five minutes SigmaMind is asked whether the call has arrived."),
            )
        case WatchPhase.ARRIVED | WatchPhase.OVER:
            assert status.call is not None
            return _call_words(status.call)
        case WatchPhase.NONE:
            return Words(translate("Inbound", "No call arrived in five minutes"), silent_text(carrier))
        case WatchPhase.NOT_KNOWN:
            assert status.doubt is not None
            return Words(
                translate("Inbound", "It can't be told whether a call arrived"), _DOUBTS[status.doubt]()
            )
        case _:
            assert status.error is not None
            return Words(translate("Inbound", "The calls can't be read"), not_refreshed(status.error))


def silent_text(carrier: Carrier | None) -> str:
    """What keeps a number silent, the likeliest first, a line each."""
    lines = carrier.inbound if carrier is not None and carrier.inbound else _anybodys_lines()
    head = translate("Inbound", "Look at these at your carrier, one after the other:")
    if carrier is not None:
        head = translate("Inbound", "Look at these at {carrier}, one after the other:").format(
            carrier=carrier.name
        )
    return "\n".join([head, *(f"{place}. {line}" for place, line in enumerate(lines, 1))])


def _anybodys_lines() -> tuple[str, ...]:
    return (
        translate("Inbound", "The number is assigned to the trunk."),
        translate("Inbound", "The trunk sends incoming calls to SigmaMind's SIP host."),
        translate("Inbound", "The log of calls says what became of yours."),
    )


_DOUBTS: Final[Mapping[Doubt, Callable[[], str]]] = {
    Doubt.TOO_MANY: lambda: translate(
        "Inbound", "SigmaMind lists more calls than are read here, so a new one would not stand out."
    ),
    Doubt.NO_NUMBER: lambda: translate(
        "Inbound", "A call arrived, and SigmaMind does not say at which number."
    ),
}

_ACCOUNT: Final[Mapping[NumberState, Callable[[], tuple[str, str]]]] = {
    NumberState.ACTIVE: lambda: (translate("Inbound", "SigmaMind has the number, and it is active"), ""),
    NumberState.INACTIVE: lambda: (
        translate("Inbound", "At SigmaMind the number is inactive"),
        translate("Inbound", "Look in the dashboard under Deploy > Phone Numbers."),
    ),
    NumberState.UNKNOWN: lambda: (
        translate("Inbound", "SigmaMind does not say whether the number is active"),
        translate("Inbound", "Look in the dashboard under Deploy > Phone Numbers."),
    ),
    NumberState.NOT_CONFIRMED: lambda: (
        translate("Inbound", "It is not known whether the number arrived at SigmaMind"),
        translate("Inbound", "“Check now” looks for it in your account."),
    ),
    NumberState.SENDING: lambda: (translate("Inbound", "The number is on its way to SigmaMind"), ""),
    NumberState.GONE: lambda: (
        translate("Inbound", "The number is no longer in your account"),
        translate("Inbound", "Import it again, if it is to ring."),
    ),
    NumberState.READING: lambda: (translate("Inbound", "The list of your account is being read"), ""),
}


def _said_text(finding: PointFinding) -> str:
    """Since when SigmaMind has said so; empty if that is not known."""
    if finding.at is None or finding.evidence is not Evidence.SIGMAMIND_SAYS:
        return ""
    return translate("Inbound", "SigmaMind said so: {moment}.").format(moment=moment_text(finding.at))


def _agent(agent: str | None) -> Words:
    if agent is not None:
        return Words(translate("Inbound", "“{agent}” answers the calls").format(agent=agent), "")
    return Words(
        translate("Inbound", "No agent answers yet"),
        translate("Inbound", "Calls to this number have no agent until an inbound agent is assigned."),
    )


def _carrier(finding: PointFinding, carrier: Carrier | None) -> Words:
    facts = {
        "carrier": carrier.name if carrier is not None else translate("Inbound", "Your carrier"),
        "moment": moment_text(finding.at) if finding.at is not None else "",
    }
    if finding.known is Knowledge.GOOD:
        title = translate("Inbound", "{carrier} sends the calls to SigmaMind")
        return Words(title.format_map(facts), _proof_text(finding).format_map(facts))
    if finding.known is Knowledge.BAD:
        title = translate("Inbound", "{carrier} does not send the calls to SigmaMind")
        return Words(
            title.format_map(facts), sentences(_proof_text(finding).format_map(facts), _where(carrier))
        )
    if finding.evidence is Evidence.CARRIER_SILENT:
        unseen = translate("Inbound", "The import does not do that, and the settings there do not tell it.")
    else:
        unseen = translate("Inbound", "The import does not do that, and it can't be seen from here.")
    title = translate("Inbound", "Send the calls to SigmaMind's SIP host")
    return Words(title, sentences(_where(carrier), unseen))


def _proof_text(finding: PointFinding) -> str:
    """Who says what the carrier does, and since when."""
    match finding.evidence:
        case Evidence.PERSON_SAYS:
            return translate("Inbound", "You said so: {moment}.")
        case Evidence.REMEMBERED:
            return translate("Inbound", "You said so, or a call has proved it.")
        case Evidence.CARRIER_SAYS:
            return translate("Inbound", "Its settings said so: {moment}.")
        case _ if finding.at is None:
            return translate("Inbound", "A call that arrived proves it.")
        case _:
            return translate("Inbound", "A call that arrived proves it: {moment}.")


def _where(carrier: Carrier | None) -> str:
    """Where the host is to be entered."""
    if carrier is None:
        return translate(
            "Inbound", "In the trunk's settings at your carrier, send this number's calls there."
        )
    if not carrier.calls_at:
        return translate(
            "Inbound", "In the trunk's settings at {carrier}, send this number's calls there."
        ).format(carrier=carrier.name)
    return translate("Inbound", "Enter it at {carrier}, under {place}.").format(
        carrier=carrier.name, place=carrier.calls_at
    )


def _arrival(finding: PointFinding) -> Words:
    if finding.call is not None:
        return _call_words(finding.call)
    if finding.at is not None:
        title = translate("Inbound", "A call arrived: {moment}").format(moment=moment_text(finding.at))
        return Words(title, _not_taken() if finding.known is Knowledge.BAD else "")
    if finding.evidence is Evidence.NO_CALL_LISTED:
        title = translate("Inbound", "No call has arrived yet")
    else:
        title = translate("Inbound", "It is not known whether a call has arrived")
    return Words(
        title,
        translate(
            "Inbound",
            "Dial the number yourself, from any phone: this program only watches whether the call arrives."
            " The call costs what it usually does.",
        ),
    )


def _call_words(call: InboundCall) -> Words:
    title = translate("Inbound", "A call arrived")
    if call.started_at is not None:
        title = translate("Inbound", "A call arrived: {moment}").format(moment=moment_text(call.started_at))
    if call.was_answered is False:
        return Words(title, _not_taken())
    if call.was_answered is None:
        return Words(title, translate("Inbound", "SigmaMind does not say whether an agent took it."))
    return Words(title, _answered_by(call.agent, call.seconds))


def _not_taken() -> str:
    return translate("Inbound", "No agent took it. Look at the agent in the dashboard.")


def _answered_by(agent: str, seconds: int | None) -> str:
    who = quoted(agent) if agent else translate("Inbound", "An agent")
    if seconds is None:
        return translate("Inbound", "{agent} answered.").format(agent=who)
    return _COUNTED.answered(who, seconds)


def _test_call(finding: PointFinding) -> Words:
    if finding.at is not None:
        return Words(
            translate("Inbound", "A call from the number was answered: {moment}").format(
                moment=moment_text(finding.at)
            ),
            "",
        )
    return Words(
        translate("Inbound", "No call from the number was tried yet"),
        translate(
            "Inbound",
            "A test call rings the test number, and shows that the trunk takes username and password.",
        ),
    )


class _Counted(QObject):
    """Sentences with a count in them, which have a form for one."""

    def answered(self, agent: str, seconds: int) -> str:
        return self.tr("{agent} answered, %n seconds.", "", seconds).format(agent=agent)


_COUNTED: Final = _Counted()
