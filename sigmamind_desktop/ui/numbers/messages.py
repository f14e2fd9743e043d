"""Every word about a number: its state, what it says, and what is new of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sigmamind_desktop.domain.inbound.ringing import ringing
from sigmamind_desktop.domain.inbound.urgency import Ringing
from sigmamind_desktop.domain.numbers.attributes import TRUNK_PASSWORD, TRUNK_USERNAME
from sigmamind_desktop.domain.numbers.record import NEW, NumberState, PhoneNumber
from sigmamind_desktop.ui.kit.words import listed, sentences

translate = QCoreApplication.translate


def state_name(state: NumberState) -> str:
    """A state in the list."""
    match state:
        case NumberState.ACTIVE:
            return translate("NumberMessages", "Active")
        case NumberState.INACTIVE:
            return translate("NumberMessages", "Inactive")
        case NumberState.UNKNOWN:
            return translate("NumberMessages", "Unknown")
        case NumberState.NOT_CONFIRMED:
            return translate("NumberMessages", "Not confirmed")
        case NumberState.SENDING:
            return translate("NumberMessages", "Sending")
        case NumberState.GONE:
            return translate("NumberMessages", "Gone")
        case NumberState.READING:
            return translate("NumberMessages", "Being read")


def meaning(row: PhoneNumber) -> str:
    """What a number's state says, and what it does not, unless a call has shown that the trunk works."""
    if row.state is NumberState.ACTIVE and row.tested_at is not None:
        return translate("NumberMessages", "SigmaMind says that this number is active.")
    return state_meaning(row.state)


def state_meaning(state: NumberState) -> str:
    """What a state says, and what it does not."""
    return {
        NumberState.ACTIVE: translate(
            "NumberMessages", "SigmaMind says that this number is active. Only a call proves the trunk."
        ),
        NumberState.INACTIVE: translate("NumberMessages", "SigmaMind says that this number is not active."),
        NumberState.UNKNOWN: translate(
            "NumberMessages", "SigmaMind took this number and did not say whether it is active."
        ),
        NumberState.NOT_CONFIRMED: translate(
            "NumberMessages",
            "The import was sent and no answer came. The number may be in your account:"
            " check now, before you import it again.",
        ),
        NumberState.SENDING: translate("NumberMessages", "The import is on its way."),
        NumberState.GONE: translate(
            "NumberMessages",
            "SigmaMind does not list this number any more. What this computer knew of it is kept here.",
        ),
        NumberState.READING: translate(
            "NumberMessages",
            "Your account has this number. Its list is being read, and more is known at its end.",
        ),
    }[state]


def ringing_name(judged: Ringing) -> str:
    """What stands between a number and a ring, in the list."""
    match judged:
        case Ringing.NOT_CONFIRMED:
            return translate("NumberMessages", "Check first")
        case Ringing.NO_AGENT:
            return translate("NumberMessages", "No inbound agent")
        case Ringing.CARRIER_WRONG:
            return translate("NumberMessages", "Calls go elsewhere")
        case Ringing.CARRIER_NOT_TOLD:
            return translate("NumberMessages", "Carrier not told yet")
        case Ringing.NOT_TAKEN:
            return translate("NumberMessages", "No agent took a call")
        case Ringing.NOT_TRIED:
            return translate("NumberMessages", "No test call yet")
        case Ringing.RANG:
            return translate("NumberMessages", "Rang")
        case Ringing.ARRIVED:
            return translate("NumberMessages", "Call arrived")
        case Ringing.NOT_ASKED:
            return ""


def ringing_meaning(judged: Ringing) -> str:
    """What that says, and what is to be done; empty where there is nothing to say."""
    return {
        Ringing.NOT_CONFIRMED: translate(
            "NumberMessages", "Nobody knows yet whether your account has this number: check now."
        ),
        Ringing.NO_AGENT: translate(
            "NumberMessages", "Nobody answers its calls until it has an inbound agent."
        ),
        Ringing.CARRIER_NOT_TOLD: translate(
            "NumberMessages",
            "The carrier has to send its calls to SigmaMind. “Will it ring?” in its menu shows how.",
        ),
        Ringing.CARRIER_WRONG: translate(
            "NumberMessages",
            "The carrier's settings do not send its calls here. “Will it ring?” in its menu shows why.",
        ),
        Ringing.NOT_TAKEN: translate(
            "NumberMessages", "A call arrived, and no agent took it: look at the agent in the dashboard."
        ),
        Ringing.ARRIVED: translate("NumberMessages", "A call from outside arrived at SigmaMind."),
        Ringing.NOT_TRIED: translate(
            "NumberMessages", "Nothing is known to stand in its way, and no test call from here was answered."
        ),
        Ringing.RANG: translate("NumberMessages", "A test call from this number was answered."),
        Ringing.NOT_ASKED: "",
    }[judged]


def imported_meaning(row: PhoneNumber) -> str:
    """What is left to do before a number that was just imported rings; else what its state says."""
    match ringing(row):
        case Ringing.NO_AGENT:
            left = translate(
                "NumberMessages",
                "Before it rings: choose its inbound agent, and have your carrier send its calls to"
                " SigmaMind.",
            )
        case Ringing.CARRIER_NOT_TOLD:
            left = translate(
                "NumberMessages", "Before it rings: have your carrier send its calls to SigmaMind."
            )
        case _:
            return state_meaning(row.state)
    return left if row.state is NumberState.ACTIVE else sentences(state_meaning(row.state), left)


def news_text(news: frozenset[str]) -> str:
    """What is new of a number in one sentence; empty if nothing is."""
    if not news:
        return ""
    if NEW in news:
        return translate("NumberMessages", "New in your account: not imported from this computer.")
    changed = listed(text for name, text in _attributes().items() if name in news)
    return translate("NumberMessages", "Changed at SigmaMind: {what}.").format(what=changed)


def attribute_name(attribute: str) -> str:
    """What an attribute of a number is called within a sentence."""
    return _attributes()[attribute]


def _attributes() -> dict[str, str]:
    return {
        "state": translate("NumberMessages", "state"),
        "friendly_name": translate("NumberMessages", "name"),
        "inbound_agent_id": translate("NumberMessages", "inbound agent"),
        "outbound_agent_id": translate("NumberMessages", "outbound agent"),
        "outbound_phone_number": translate("NumberMessages", "test number"),
        "termination_sip_uri": translate("NumberMessages", "SIP URI"),
        TRUNK_USERNAME: translate("NumberMessages", "trunk username"),
        TRUNK_PASSWORD: translate("NumberMessages", "trunk password"),
        "carrier_target": translate("NumberMessages", "calls are sent to"),
        "carrier_attachment": translate("NumberMessages", "assigned to"),
    }
