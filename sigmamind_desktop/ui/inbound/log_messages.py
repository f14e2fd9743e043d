"""What a carrier's own log says of calls that failed, in words.

Twilio's codes: https://www.twilio.com/docs/api/errors; Telnyx's:
https://developers.telnyx.com/docs/voice/sip-trunking/troubleshooting/response-codes; codes of three digits:
https://www.rfc-editor.org/rfc/rfc3261#section-21. What none of these is is not known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from sigmamind_desktop.app.inbound.looking import LookPhase, LookStatus
from sigmamind_desktop.domain.carriers.log import CarrierCall, CarrierLog
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.errors import AppError
from sigmamind_desktop.ui.carriers.messages import trouble_words
from sigmamind_desktop.ui.failures.messages import Words
from sigmamind_desktop.ui.kit.moments import moment_text
from sigmamind_desktop.ui.kit.words import isolated, sentences

translate = QCoreApplication.translate


def log_words(status: LookStatus[CarrierLog], carrier: CarrierName, *, of_test_call: bool = False) -> Words:
    """How a look at a carrier's log stands.

    Args:
        status: of the look.
        carrier: whose log it is.
        of_test_call: whether a call from the number failed: what is logged of those to it says nothing then.
    """
    if status.phase is LookPhase.READING:
        title = translate("CarrierLog", "{carrier}'s log of the last half hour is being read…")
        return Words(title.format(carrier=carrier), "")
    if status.found is not None and of_test_call:
        return _found_of_trunk(status.found, carrier)
    if status.found is not None:
        return _found(status.found, carrier)
    return trouble_words(status.error or AppError(), carrier)


def _found_of_trunk(log: CarrierLog, carrier: CarrierName) -> Words:
    """Of a call from the number the log is known to tell by the trunk alone."""
    call = next((each for each in log.calls if each.is_of_trunk), None)
    if call is not None:
        return Words(*_why(call, carrier))
    return Words(
        translate("CarrierLog", "{carrier}'s log does not tell why").format(carrier=carrier),
        translate(
            "CarrierLog",
            "What is read of it here tells of the trunk, and of calls to the number. Why this one failed is"
            " not known.",
        ),
    )


def _found(log: CarrierLog, carrier: CarrierName) -> Words:
    if log.calls:
        # One that has a code says more than a later one without.
        call = next((each for each in log.calls if each.code), log.calls[0])
        return Words(*_why(call, carrier))
    if not log.is_whole:
        title = translate("CarrierLog", "{carrier}'s log does not tell")
        text = translate("CarrierLog", "No failure is among what was read of it, and there is more.")
    elif log.seen:
        title = translate("CarrierLog", "{carrier} logged no failure in the last half hour")
        text = _COUNTED.seen(log.seen)
    else:
        title = translate("CarrierLog", "{carrier} logged no call to the number in the last half hour")
        text = translate(
            "CarrierLog", "Yours did not get there, or is not in the log yet. Ask again in a minute."
        )
    return Words(title.format(carrier=carrier), text)


def _why(call: CarrierCall, carrier: CarrierName) -> tuple[str, str]:
    facts = {
        "carrier": carrier.value,
        "code": isolated(call.code),
        "moment": moment_text(call.at) if call.at is not None else "",
    }
    said = _CODES.get(call.code) or next(
        (words for codes, words in _CODE_GROUPS.items() if re.fullmatch(codes, call.code)), None
    )
    if said is None and not call.code:
        said = _STATUSES.get(call.status)
    title, text = said() if said is not None else _unknown(call)
    logged = translate("CarrierLog", "{carrier} logged it: {moment}, code {code}.")
    if not call.code:
        logged = translate("CarrierLog", "{carrier} logged it: {moment}.")
    if call.at is None:
        logged = translate("CarrierLog", "{carrier} logged code {code}.") if call.code else ""
    of_trunk = ""
    if call.is_of_trunk:
        of_trunk = translate("CarrierLog", "It is logged of the trunk, and may be another call's.")
    return title.format_map(facts), sentences(text, logged, of_trunk).format_map(facts)


def _unknown(call: CarrierCall) -> tuple[str, str]:
    if not call.code:
        return (
            translate("CarrierLog", "A call failed, and {carrier} does not say why"),
            translate("CarrierLog", "Why is not known."),
        )
    return (
        translate("CarrierLog", "A call failed with {carrier}'s code {code}"),
        translate("CarrierLog", "What that means is not known here. Look it up in the list of codes there."),
    )


_Said = Callable[[], tuple[str, str]]

_CODES: Final[Mapping[str, _Said]] = {
    "32010": lambda: (
        translate("CarrierLog", "The trunk has no Origination URI that is enabled"),
        translate("CarrierLog", "So {carrier} had nowhere to send the call."),
    ),
    "32011": lambda: (
        translate("CarrierLog", "The host that {carrier} sent the call to did not take it"),
        translate("CarrierLog", "It may be misspelt, or not SigmaMind's: compare it letter by letter."),
    ),
    "32200": lambda: (
        translate("CarrierLog", "{carrier} did not permit the call"),
        translate("CarrierLog", "See that your account is active, and the trunk has a Credential List."),
    ),
    "32201": lambda: (
        translate("CarrierLog", "The trunk lets in certain IP addresses alone, and SigmaMind's is none"),
        translate("CarrierLog", "Take the IP Access Control List off the trunk: a Credential List lets in."),
    ),
    "D18": lambda: (
        translate("CarrierLog", "The connection is switched off"),
        translate("CarrierLog", "Switch it on at {carrier}."),
    ),
    "D19": lambda: (
        translate("CarrierLog", "Your account at {carrier} is blocked"),
        translate("CarrierLog", "Look at its balance and its means of payment."),
    ),
    "D21": lambda: (
        translate("CarrierLog", "{carrier} had nowhere to send the call"),
        translate("CarrierLog", "Assign the number to a connection with SigmaMind's SIP host."),
    ),
    "D22": lambda: (
        translate("CarrierLog", "More calls at once than {carrier} lets through"),
        translate("CarrierLog", "Look at the limits of channels there."),
    ),
    "403": lambda: (
        translate("CarrierLog", "The call was forbidden"),
        translate("CarrierLog", "Whoever was called refused it, without saying more."),
    ),
    "404": lambda: (
        translate("CarrierLog", "The host that was called does not know the number"),
        translate("CarrierLog", "See that SigmaMind has the number, and that the host is SigmaMind's."),
    ),
    "408": lambda: (
        translate("CarrierLog", "The host that was called did not answer in time"),
        translate("CarrierLog", "It may be misspelt, or not SigmaMind's: compare it letter by letter."),
    ),
    "480": lambda: (
        translate("CarrierLog", "Nobody was there to take the call"),
        translate("CarrierLog", "See that the number has an inbound agent at SigmaMind."),
    ),
    "486": lambda: (translate("CarrierLog", "The line was busy"), ""),
    "487": lambda: (translate("CarrierLog", "The caller hung up before somebody answered"), ""),
    "503": lambda: (
        translate("CarrierLog", "The host that was called could not take calls just then"),
        translate("CarrierLog", "Try again in a few minutes."),
    ),
    "603": lambda: (translate("CarrierLog", "The call was declined"), ""),
}

_CODE_GROUPS: Final[Mapping[str, _Said]] = {
    r"D1[0-7]": lambda: (
        translate("CarrierLog", "Something at {carrier} is switched off or blocked"),
        translate("CarrierLog", "Look at the connection, its outbound voice profile, and the account."),
    ),
    r"D2[5-9]": lambda: (
        translate("CarrierLog", "{carrier} did not accept the username and password"),
        translate("CarrierLog", "Save them anew here, as the connection there has them."),
    ),
}
"""Of the codes that a pattern matches."""

_STATUSES: Final[Mapping[str, _Said]] = {
    "busy": _CODES["486"],
    "no-answer": lambda: (translate("CarrierLog", "Nobody answered"), ""),
    "canceled": _CODES["487"],
}
"""How a call ended, where no code says more."""


class _CountedCalls(QObject):
    """Sentences with a count in them, which have a form for one."""

    def seen(self, calls: int) -> str:
        return self.tr("Of %n calls to the number none failed there.", "", calls)


_COUNTED: Final = _CountedCalls()
