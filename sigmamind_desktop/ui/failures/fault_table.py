"""The table of failures: from the domain's errors to what happened and what to do, in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from sigmamind_desktop.ui.failures.steps import Step

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Fault:
    """A failure in the table. Each text is whole sentences, but for the title; a text may be empty.

    What stands in braces is one of the facts of `messages`: a name, a day, or a whole sentence.

    Attributes:
        happened: why, as far as it is known.
        to_do: the next step.
        created_nothing: what certainly did not happen, where `AppError.created` is NO and it is
            something else than the wish; where it is MAYBE, the table has nothing to add to what is
            said of every such failure.
        step: what a button can do about it, where `AppError.created` is NO.
    """

    title: str
    happened: str
    to_do: str
    created_nothing: str | None
    step: Step | None


def _fault_of(
    title: str,
    happened: str = "",
    to_do: str = "",
    *,
    created_nothing: str | None = None,
    step: Step | None = None,
) -> Fault:
    return Fault(title, happened, to_do, created_nothing, step)


def _unreached(
    title: str, happened: str = "", to_do: str = "", *, step: Step | None = Step.TRY_AGAIN
) -> Fault:
    return Fault(title, happened, to_do, translate("Messages", "Nothing was sent."), step)


def _unkept(title: str, to_do: str, *, step: Step | None = Step.TRY_AGAIN) -> Fault:
    return Fault(title, "", to_do, translate("Messages", "Until that is put right, nothing is sent."), step)


FAULTS: Final[dict[str, Callable[[], Fault]]] = {
    # What SigmaMind answers.
    "NoKey": lambda: _unreached(
        translate("Messages", "An API key is needed"),
        to_do=translate("Messages", "Enter the key under File > API key, then try again."),
        step=Step.ENTER_KEY,
    ),
    "KeyRefused": lambda: _fault_of(
        translate("Messages", "SigmaMind refused the API key"),
        to_do=translate(
            "Messages",
            "Copy the secret key again from the dashboard, under Deploy > API Keys: the key ID is not it.",
        ),
        step=Step.ENTER_ANOTHER_KEY,
    ),
    "UnusableKey": lambda: _unreached(
        translate("Messages", "The API key that is kept can't be one"),
        translate("Messages", "It has characters that no API key has."),
        translate("Messages", "Enter it again under File > API key."),
        step=Step.ENTER_ANOTHER_KEY,
    ),
    "KeyRefused.403": lambda: _fault_of(
        translate("Messages", "This API key may not do that"),
        translate("Messages", "SigmaMind knows the key, and does not let it do this."),
        translate("Messages", "Look in the dashboard under Deploy > API Keys, or ask SigmaMind's support."),
        step=Step.ENTER_ANOTHER_KEY,
    ),
    "FormNotAccepted": lambda: _fault_of(
        translate("Messages", "SigmaMind does not accept what the form says"),
        to_do=translate("Messages", "Check each field against your carrier's page, then try again."),
    ),
    "FormNotAccepted.fields": lambda: _fault_of(
        translate("Messages", "SigmaMind does not accept what the form says"),
        to_do=translate("Messages", "See the fields marked above, then try again."),
    ),
    "FormNotAccepted.413": lambda: _fault_of(
        translate("Messages", "The form is too long for SigmaMind"),
        to_do=translate("Messages", "Shorten what you entered, the friendly name first, then try again."),
    ),
    "FormNotAccepted.415": lambda: _fault_of(
        translate("Messages", "SigmaMind does not understand this program"),
        to_do=translate(
            "Messages", "Look for an update of this program. Otherwise send the details to support."
        ),
    ),
    "call.WrongAddress": lambda: _fault_of(
        translate("Messages", "SigmaMind places no calls for this program"),
        to_do=translate("Messages", "Place the test call in the dashboard."),
    ),
    "call.AlreadyThere": lambda: _fault_of(
        translate("Messages", "SigmaMind does not place this call now"),
        translate("Messages", "Another call may be under way."),
        translate("Messages", "Wait a few minutes, then try again."),
        step=Step.TRY_AGAIN,
    ),
    "call.FormNotAccepted": lambda: _fault_of(
        translate("Messages", "SigmaMind does not accept this call"),
        to_do=translate("Messages", "Check the outbound agent and the test number."),
    ),
    "call.Refused": lambda: _fault_of(
        translate("Messages", "SigmaMind refused the call"),
        translate("Messages", "The account may have no credit left, or may not call this number."),
        translate("Messages", "Look in the dashboard, or ask SigmaMind's support."),
    ),
    "change.AlreadyThere": lambda: _fault_of(
        translate("Messages", "SigmaMind does not accept this change now"),
        translate("Messages", "It says that the change is at odds with something else."),
        translate("Messages", "Refresh the list, then try again."),
        step=Step.REFRESH,
    ),
    "AlreadyThere": lambda: _fault_of(
        translate("Messages", "This number is already in SigmaMind"),
        to_do=translate("Messages", "You find it in the dashboard under Deploy > Phone Numbers."),
        created_nothing=translate("Messages", "Nothing was changed."),
        step=Step.SHOW_NUMBER,
    ),
    "TooMany": lambda: _fault_of(
        translate("Messages", "Too many requests at once"),
        to_do="{wait_then_try}",
        step=Step.TRY_AGAIN,
    ),
    "WrongAddress": lambda: _fault_of(
        translate("Messages", "There is no SigmaMind at this address"),
        to_do=translate(
            "Messages",
            "If the program was started with another address, check that; otherwise look for an update"
            " of this program.",
        ),
    ),
    "import.WrongAddress.said": lambda: _fault_of(
        translate("Messages", "SigmaMind did not find what the import names"),
        to_do=translate("Messages", "Check the agents and the other fields, then try again."),
    ),
    "change.WrongAddress": lambda: _fault_of(
        translate("Messages", "SigmaMind does not know this number"),
        translate("Messages", "It may have been removed, or SigmaMind takes no changes from this program."),
        translate("Messages", "Refresh the list, or look in the dashboard under Deploy > Phone Numbers."),
        step=Step.REFRESH,
    ),
    "WrongAddress.405": lambda: _fault_of(
        translate("Messages", "SigmaMind takes no imports from this program"),
        to_do=translate(
            "Messages", "Look for an update of this program, or import the number in the dashboard."
        ),
    ),
    "change.Refused": lambda: _fault_of(
        translate("Messages", "SigmaMind refused the change"),
        to_do=translate("Messages", "Copy the details and send them to SigmaMind's support."),
    ),
    "Refused": lambda: _fault_of(
        translate("Messages", "SigmaMind refused the import"),
        to_do=translate("Messages", "Copy the details and send them to SigmaMind's support."),
    ),
    "Redirected": lambda: _fault_of(
        translate("Messages", "SigmaMind's address points elsewhere"),
        translate("Messages", "It was not sent on."),
        translate("Messages", "In a hotel or company, sign in on a web page."),
        step=Step.TRY_AGAIN,
    ),
    "ServerFault": lambda: _fault_of(
        translate("Messages", "SigmaMind has a fault"),
        translate("Messages", "It is not about what you entered."),
        "{wait}",
        step=Step.TRY_AGAIN,
    ),
    "ServerFault.502": lambda: _fault_of(
        translate("Messages", "SigmaMind's service does not answer"),
        translate("Messages", "A server in front of it answered instead."),
        "{wait}",
        step=Step.TRY_AGAIN,
    ),
    "ServerFault.503": lambda: _fault_of(
        translate("Messages", "SigmaMind is not available right now"),
        translate("Messages", "It may be under repair, or too busy."),
        "{wait}",
        step=Step.TRY_AGAIN,
    ),
    "ServerFault.504": lambda: _fault_of(
        translate("Messages", "SigmaMind's service did not answer in time"),
        translate("Messages", "A server in front of it answered instead."),
        "{wait}",
        step=Step.TRY_AGAIN,
    ),
    "NoAnswer": lambda: _fault_of(
        translate("Messages", "SigmaMind did not answer in time"),
        translate("Messages", "The connection may be slow, or SigmaMind busy."),
    ),
    "NoAnswer.408": lambda: _fault_of(
        translate("Messages", "The request took too long to arrive"),
        translate("Messages", "The connection from here to SigmaMind is slow."),
    ),
    "MakesNoSense": lambda: _fault_of(
        translate("Messages", "The answer was not SigmaMind's"),
        translate("Messages", "Something between here and SigmaMind may have answered instead."),
    ),
    "MakesNoSense.web_page": lambda: _fault_of(
        translate("Messages", "A web page came instead of SigmaMind's answer"),
        translate("Messages", "It may be a sign-in page of the network, or a proxy's."),
    ),
    "MakesNoSense.not_whole": lambda: _fault_of(
        translate("Messages", "SigmaMind's answer is not whole"),
        translate("Messages", "It broke off, or was changed on its way."),
    ),
    "MakesNoSense.failed": lambda: _fault_of(
        translate("Messages", "SigmaMind's answer tells of a failure"),
        translate("Messages", "It also says that it worked, so it is not certain what was done."),
    ),
    "EndlessList": lambda: _fault_of(
        translate("Messages", "SigmaMind's list has no end"),
        translate(
            "Messages",
            "It was read for two minutes, or up to 100,000 rows: no account has that many numbers.",
        ),
    ),
    "ListNotWhole": lambda: _fault_of(
        translate("Messages", "SigmaMind did not tell the whole list"),
        translate("Messages", "A number that is not on it may be there all the same."),
    ),
    "TooLarge": lambda: _fault_of(
        translate("Messages", "The answer was far too large"),
        translate("Messages", "It was not read to its end: no answer of SigmaMind's is that long."),
    ),
    # The way there.
    "CannotReach.name": lambda: _unreached(
        translate("Messages", "SigmaMind's address was not found"),
        translate("Messages", "This computer could not look it up."),
        translate("Messages", "Check that this computer is online."),
    ),
    "CannotReach.refused": lambda: _unreached(
        translate("Messages", "The connection to SigmaMind was refused"),
        translate("Messages", "A firewall may block it, or SigmaMind is down for a moment."),
        translate("Messages", "Try again in a few minutes; in a company, ask whoever runs the network."),
    ),
    "CannotReach.timeout": lambda: _unreached(
        translate("Messages", "SigmaMind can't be reached"),
        translate("Messages", "Nobody answered; a firewall may block the way."),
        translate(
            "Messages", "Check that this computer is online; in a company, ask whoever runs the network."
        ),
    ),
    "CannotReach.lost": lambda: _unreached(
        translate("Messages", "The connection to SigmaMind broke"),
        translate("Messages", "It was lost before anything was sent."),
        translate("Messages", "Check that this computer is online, then try again."),
    ),
    "CannotReach.lost.sent": lambda: _fault_of(
        translate("Messages", "The connection to SigmaMind broke"),
        translate("Messages", "It was lost after the request was sent."),
    ),
    "CannotReach.network": lambda: _unreached(
        translate("Messages", "There is no connection to SigmaMind"),
        translate("Messages", "This computer's network does not reach it."),
        translate("Messages", "Check that this computer is online."),
    ),
    "CannotReach.tls": lambda: _unreached(
        translate("Messages", "No secure connection could be made"),
        translate("Messages", "What answered does not speak securely, or in a way that is no longer safe."),
        translate("Messages", "In a hotel or a company, ask whoever runs the network."),
    ),
    "CannotReach.certificate": lambda: _unreached(
        translate("Messages", "The connection is not secure"),
        translate("Messages", "The certificate of whoever answered can't be trusted."),
        translate("Messages", "Ask whoever runs the network."),
    ),
    "CannotReach.expired": lambda: _unreached(
        translate("Messages", "The connection's certificate has expired"),
        to_do=translate(
            "Messages",
            "If today is not {today}, put the clock right. Otherwise ask whoever runs the network.",
        ),
    ),
    "CannotReach.not_yet_valid": lambda: _unreached(
        translate("Messages", "The connection's certificate isn't valid yet"),
        to_do=translate(
            "Messages",
            "If today is not {today}, put the clock right. Otherwise ask whoever runs the network.",
        ),
    ),
    "CannotReach.other_host": lambda: _unreached(
        translate("Messages", "Somebody else answered in SigmaMind's place"),
        translate("Messages", "The certificate of whoever answered is for another name."),
        translate("Messages", "In a hotel or company, sign in on a web page."),
    ),
    "CannotReach.unknown_authority": lambda: _unreached(
        translate("Messages", "The connection is not trusted"),
        translate("Messages", "Its certificate is from an authority that this computer does not know."),
        translate(
            "Messages",
            "In a company, ask whoever runs the network to install its certificate here.",
        ),
    ),
    "CannotReach.proxy": lambda: _unreached(
        translate("Messages", "The network's proxy can't be reached"),
        "{set_proxy}",
        translate("Messages", "Check this computer's proxy settings, or ask whoever runs the network."),
    ),
    "CannotReach.proxy_address": lambda: _unreached(
        translate("Messages", "This computer's proxy setting can't be used"),
        translate("Messages", "It names no web proxy, and this program knows no other kind."),
        translate("Messages", "Check this computer's proxy settings, or ask whoever runs the network."),
    ),
    "CannotReach.proxy_login": lambda: _unreached(
        translate("Messages", "The network's proxy asks for a name and a password"),
        "{its_proxy}",
        translate("Messages", "Enter them, then try again."),
        step=Step.SIGN_IN,
    ),
    "CannotReach.proxy_sign_in": lambda: _unreached(
        translate("Messages", "The network's proxy asks for an unknown kind of sign-in"),
        "{its_proxy}",
        translate("Messages", "Ask whoever runs the network to let this program through."),
    ),
    "CannotReach.proxy_forbids": lambda: _unreached(
        translate("Messages", "The network's proxy does not let it through"),
        "{its_proxy}",
        translate("Messages", "Ask whoever runs the network to let this program through."),
    ),
    # This computer.
    "StoreUnavailable.newer": lambda: _unkept(
        translate("Messages", "The list of numbers was written by a newer version of this program"),
        translate("Messages", "It is left as it is. Update the program."),
        step=None,
    ),
    "StoreUnavailable.full": lambda: _unkept(
        translate("Messages", "The disk is full"), translate("Messages", "Make room on it, then try again.")
    ),
    "StoreUnavailable.read_only": lambda: _unkept(
        translate("Messages", "This program may not write to its data folder"),
        translate("Messages", "Check the folder's permissions, then try again."),
    ),
    "StoreUnavailable.locked": lambda: _unkept(
        translate("Messages", "Another program holds the list of numbers"),
        translate("Messages", "Close that program, then try again."),
    ),
    "StoreUnavailable.io": lambda: _unkept(
        translate("Messages", "The disk does not read or write the list of numbers"),
        translate("Messages", "Check that the disk is connected and sound, then try again."),
    ),
    "StoreUnavailable.damaged": lambda: _unkept(
        translate("Messages", "The list of numbers is damaged"),
        translate("Messages", "Start the program again: the damaged file is kept, and a new one is begun."),
        step=None,
    ),
    "StoreUnavailable.other": lambda: _unkept(
        translate("Messages", "The list of numbers can't be read or written"),
        translate("Messages", "Copy the details and send them to support."),
        step=None,
    ),
    "AppError": lambda: _fault_of(
        translate("Messages", "Something unexpected went wrong"),
        translate("Messages", "Everything you typed is still here."),
        translate("Messages", "Copy the details and send them to support."),
        created_nothing="",
    ),
}
"""By the most exact name that `_names` gives."""
