"""What a carrier's own settings say, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from sigmamind_desktop.app.inbound.looking import LookPhase, LookStatus
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.errors import AppError
from sigmamind_desktop.domain.inbound.findings import Point, PointFinding, SettingCause
from sigmamind_desktop.domain.inbound.settings import TO_ASSIGN, TO_ENTER, CarrierSettings
from sigmamind_desktop.domain.trunks.carriers import Carrier
from sigmamind_desktop.ui.carriers.messages import trouble_words
from sigmamind_desktop.ui.failures.messages import Words
from sigmamind_desktop.ui.kit.moments import moment_text
from sigmamind_desktop.ui.kit.words import isolated, quoted, sentences

translate = QCoreApplication.translate

_Said = Callable[[], tuple[str, str]]


def setting_words(finding: PointFinding, carrier: Carrier) -> Words:
    """A point that a carrier's settings tell of, and where it is put right there."""
    title, text = _SETTINGS[finding.point, finding.cause]()
    if finding.point in _AT_TELNYX and carrier.name == CarrierName.TELNYX:
        title, text = _AT_TELNYX[finding.point].get(finding.cause, lambda: (title, text))()
    facts = {
        "carrier": carrier.name,
        "what": isolated(finding.what) if finding.point in _ADDRESSES else quoted(finding.what),
    }
    text = text.format_map(facts)
    if place := _place(finding, carrier):
        at = translate("Settings", "At {carrier} under {place}.").format(carrier=carrier.name, place=place)
        # What is to be copied stands below the text, which leads there.
        text = sentences(at, text) if finding.point is Point.ORIGINATION else sentences(text, at)
    return Words(title.format_map(facts), text)


def _place(finding: PointFinding, carrier: Carrier) -> str:
    """Where the carrier's console has what is to be changed; empty if that is not known."""
    match finding.point:
        case Point.ORIGINATION if finding.cause in TO_ENTER:
            return carrier.calls_at
        case Point.ATTACHMENT if finding.cause in TO_ASSIGN:
            return carrier.number_at
        case Point.USERNAME if finding.cause in (SettingCause.OTHER_USERNAME, SettingCause.NO_USERNAME):
            return carrier.username_at
        case Point.PROFILE if finding.cause is SettingCause.NO_PROFILE:
            return carrier.profile_at
        case _:
            return ""


def look_words(
    status: LookStatus[CarrierSettings] | None, carrier: CarrierName, *, is_connected: bool
) -> Words:
    """How a look at a carrier's settings stands."""
    facts = {"carrier": carrier.value}
    if not is_connected:
        title = translate("Settings", "{carrier} can tell more")
        text = translate(
            "Settings",
            "Connect {carrier}, and the program looks there whether the calls are sent on. It only reads.",
        )
        return Words(title.format_map(facts), text.format_map(facts))
    title = translate("Settings", "The settings at {carrier}").format_map(facts)
    if status is None or status.phase is LookPhase.LEFT:
        return Words(title, translate("Settings", "They were not read."))
    if status.phase is LookPhase.READING:
        return Words(translate("Settings", "{carrier} is being asked…").format_map(facts), "")
    if status.found is not None:
        moment = moment_text(status.found.at)
        return Words(title, translate("Settings", "As they were: {moment}").format(moment=moment))
    return trouble_words(status.error or AppError(), carrier)


_ADDRESSES: Final = (Point.ORIGINATION, Point.TERMINATION)
"""Here what is there is a host."""

_NOT_ALLOWED: Final[_Said] = lambda: (  # noqa: E731
    translate("Settings", "{carrier} does not let this key read more"),
    translate("Settings", "Connect {carrier} with a key of the usual kind, to know more."),
)

_SETTINGS: Final[Mapping[tuple[Point, SettingCause | None], _Said]] = {
    (Point.CARRIER_NUMBER, None): lambda: (
        translate("Settings", "The number is in your account at {carrier}, and takes calls"),
        "",
    ),
    (Point.CARRIER_NUMBER, SettingCause.NOT_IN_ACCOUNT): lambda: (
        translate("Settings", "The connected account at {carrier} does not have the number"),
        translate("Settings", "It may be in another account of yours. Where its calls go is not known."),
    ),
    (Point.CARRIER_NUMBER, SettingCause.NO_VOICE): lambda: (
        translate("Settings", "At {carrier} the number can't take calls"),
        translate("Settings", "It was bought without voice. Only a number with voice can ring."),
    ),
    (Point.CARRIER_NUMBER, SettingCause.NOT_TOLD): lambda: (
        translate("Settings", "The number is in your account at {carrier}"),
        translate("Settings", "Whether it can take calls {carrier} does not say."),
    ),
    (Point.ATTACHMENT, None): lambda: (translate("Settings", "It is assigned to the trunk {what}"), ""),
    (Point.ATTACHMENT, SettingCause.ON_NOTHING): lambda: (
        translate("Settings", "It is assigned to no trunk"),
        translate("Settings", "Calls to it end at {carrier}. Assign it to your trunk there."),
    ),
    (Point.ATTACHMENT, SettingCause.ON_APPLICATION): lambda: (
        translate("Settings", "Another application answers it: {what}"),
        translate(
            "Settings",
            "Its calls do not reach SigmaMind. Assigned to your trunk, it is not answered there any more.",
        ),
    ),
    (Point.ATTACHMENT, SettingCause.ON_WEB_ADDRESS): lambda: (
        translate("Settings", "A program on the web answers it: {what}"),
        translate(
            "Settings",
            "Its calls do not reach SigmaMind. Assigned to your trunk, it is not answered there any more.",
        ),
    ),
    (Point.ATTACHMENT, SettingCause.ON_OUTBOUND): lambda: (
        translate("Settings", "It is assigned to {what}, which is for calls from SigmaMind"),
        translate(
            "Settings",
            "Calls to it end there. Assign it to a connection of the type FQDN: it can be on one only.",
        ),
    ),
    (Point.ATTACHMENT, SettingCause.ON_OTHER): lambda: (
        translate("Settings", "It is assigned to {what}, a connection of another kind"),
        translate("Settings", "Whether that leads to SigmaMind can't be told from here."),
    ),
    (Point.ATTACHMENT, SettingCause.TRUNK_OFF): lambda: (
        translate("Settings", "It is assigned to {what}, which is switched off"),
        translate("Settings", "Switch that on at {carrier}."),
    ),
    (Point.ATTACHMENT, SettingCause.NOT_ALLOWED): _NOT_ALLOWED,
    (Point.ATTACHMENT, SettingCause.NOT_TOLD): lambda: (
        translate("Settings", "{carrier} does not say what the number is assigned to"),
        "",
    ),
    (Point.ORIGINATION, None): lambda: (
        translate("Settings", "That sends the calls to SigmaMind's SIP host"),
        "",
    ),
    (Point.ORIGINATION, SettingCause.NO_TARGET): lambda: (
        translate("Settings", "That sends the calls nowhere"),
        translate("Settings", "Enter SigmaMind's SIP host there:"),
    ),
    (Point.ORIGINATION, SettingCause.OTHER_TARGET): lambda: (
        translate("Settings", "That sends the calls to another host: {what}"),
        translate("Settings", "Enter SigmaMind's SIP host there in its place:"),
    ),
    (Point.ORIGINATION, SettingCause.TARGET_OFF): lambda: (
        translate("Settings", "SigmaMind's SIP host is entered there, and switched off"),
        translate("Settings", "Switch it on at {carrier}."),
    ),
    (Point.ORIGINATION, SettingCause.OTHER_TARGET_FIRST): lambda: (
        translate("Settings", "Another host gets the calls before SigmaMind, or some of them: {what}"),
        translate("Settings", "Switch that off at {carrier}, or give it a higher number as its priority."),
    ),
    (Point.ORIGINATION, SettingCause.SPELLING): lambda: (
        translate("Settings", "SigmaMind's SIP host is misspelt there: {what}"),
        translate("Settings", "{carrier} wants it like this:"),
    ),
    (Point.ORIGINATION, SettingCause.NOT_ALLOWED): _NOT_ALLOWED,
    (Point.ORIGINATION, SettingCause.NOT_TOLD): lambda: (
        translate("Settings", "{carrier} does not say where that sends the calls"),
        "",
    ),
    (Point.TERMINATION, None): lambda: (
        translate("Settings", "SigmaMind places calls over the same trunk: {what}"),
        "",
    ),
    (Point.TERMINATION, SettingCause.OTHER_HOST): lambda: (
        translate("Settings", "SigmaMind places calls over another trunk"),
        translate("Settings", "The termination SIP URI of the number's own trunk is {what}."),
    ),
    (Point.TERMINATION, SettingCause.NOT_TOLD): lambda: (
        translate("Settings", "Whether SigmaMind places calls over the number's own trunk is not known"),
        "",
    ),
    (Point.USERNAME, None): lambda: (translate("Settings", "{carrier} has the trunk username {what}"), ""),
    (Point.USERNAME, SettingCause.OTHER_USERNAME): lambda: (
        translate("Settings", "The trunk's Credential List does not have the username {what}"),
        translate("Settings", "Calls from SigmaMind are refused. Add it there, or change it here."),
    ),
    (Point.USERNAME, SettingCause.NO_USERNAME): lambda: (
        translate("Settings", "The trunk {what} has no Credential List"),
        translate("Settings", "Calls from SigmaMind are refused. Add one at {carrier}, with the username."),
    ),
    (Point.USERNAME, SettingCause.USERNAME_UNKNOWN): lambda: (
        translate("Settings", "Which trunk username SigmaMind has is not known here"),
        translate("Settings", "SigmaMind does not tell it. Save it anew, and it is compared."),
    ),
    (Point.USERNAME, SettingCause.NO_TRUNK): lambda: (
        translate("Settings", "{carrier} has no trunk with the termination SIP URI in use"),
        translate("Settings", "Calls from SigmaMind are refused. Change the SIP URI here."),
    ),
    (Point.USERNAME, SettingCause.NO_CONNECTION): lambda: (
        translate("Settings", "No connection at {carrier} has the username {what}"),
        translate("Settings", "Calls from SigmaMind are refused. Correct it here or there."),
    ),
    (Point.USERNAME, SettingCause.NOT_ALLOWED): _NOT_ALLOWED,
    (Point.USERNAME, SettingCause.NOT_TOLD): lambda: (
        translate("Settings", "{carrier} does not say which usernames the trunk has"),
        "",
    ),
    (Point.PROFILE, None): lambda: (
        translate("Settings", "The connection {what} has an outbound voice profile"),
        "",
    ),
    (Point.PROFILE, SettingCause.NO_PROFILE): lambda: (
        translate("Settings", "The connection {what} has no outbound voice profile"),
        translate("Settings", "Calls from your number are refused until it has one."),
    ),
    (Point.PROFILE, SettingCause.NOT_TOLD): lambda: (
        translate("Settings", "Whether {carrier} lets calls out is not known"),
        "",
    ),
}
"""By the point and the cause; without a cause all is well."""

_AT_TELNYX: Final[Mapping[Point, Mapping[SettingCause | None, _Said]]] = {
    Point.ATTACHMENT: {
        None: lambda: (
            translate("Settings", "It is assigned to {what}, which is for calls to SigmaMind"),
            "",
        ),
        SettingCause.ON_NOTHING: lambda: (
            translate("Settings", "It is assigned to no connection"),
            translate("Settings", "Calls to it end there. Assign it to a connection of the type FQDN."),
        ),
    },
}
"""What is called otherwise there: its trunks are connections."""
