"""The table of failures: from the domain's errors to what happened and what to do, in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("Messages", text)


@dataclass(frozen=True, slots=True)
class Fault:
    """A failure in the table. Each text is whole sentences, but for the title; a text may be empty.

    Attributes:
        happened: why, as far as it is known.
        to_do: the next step.
        created_nothing: what certainly did not happen, where `AppError.created` is NO and it is
            something else than the wish; where it is MAYBE, the table has nothing to add to what is
            said of every such failure.
    """

    title: str
    happened: str
    to_do: str
    created_nothing: str | None


def _fault_of(
    title: str, happened: str = "", to_do: str = "", *, created_nothing: str | None = None
) -> Fault:
    return Fault(title, happened, to_do, created_nothing)


def _unreached(title: str, happened: str = "", to_do: str = "") -> Fault:
    return Fault(title, happened, to_do, _tr("Nothing was sent."))


def _unkept(title: str, to_do: str) -> Fault:
    return Fault(title, "", to_do, _tr("Without the list nothing is sent, so that nothing is lost."))


FAULTS: Final[dict[str, Callable[[], Fault]]] = {
    # What SigmaMind answers.
    "NoKey": lambda: _unreached(
        _tr("An API key is needed"), to_do=_tr("Enter the key under File > API key, then try again.")
    ),
    "KeyRefused": lambda: _fault_of(
        _tr("SigmaMind refused the API key"),
        to_do=_tr(
            "Check the key in the dashboard under Deploy > API Keys: it must be the secret key, not the"
            " key ID. Enter it again under File > API key."
        ),
    ),
    "KeyRefused.403": lambda: _fault_of(
        _tr("This API key may not do that"),
        _tr("SigmaMind knows the key, and does not let it do this."),
        _tr("Look in the dashboard under Deploy > API Keys, or ask SigmaMind's support."),
    ),
    "FormNotAccepted": lambda: _fault_of(
        _tr("SigmaMind does not accept what the form says"),
        to_do=_tr("Check each field against your carrier's page, then try again."),
    ),
    "FormNotAccepted.fields": lambda: _fault_of(
        _tr("SigmaMind does not accept what the form says"),
        to_do=_tr("See the fields marked above, then try again."),
    ),
    "FormNotAccepted.413": lambda: _fault_of(
        _tr("The form is too long for SigmaMind"),
        to_do=_tr("Shorten what you entered, the friendly name first, then try again."),
    ),
    "FormNotAccepted.415": lambda: _fault_of(
        _tr("SigmaMind does not understand this program"),
        to_do=_tr("Look for an update of this program. Otherwise send the details to support."),
    ),
    "call.WrongAddress": lambda: _fault_of(
        _tr("This SigmaMind places no calls for programs"),
        to_do=_tr("Place the test call in the dashboard."),
    ),
    "call.AlreadyThere": lambda: _fault_of(
        _tr("SigmaMind does not place this call now"),
        _tr("Another call may be under way."),
        _tr("Wait a few minutes, then try again."),
    ),
    "call.FormNotAccepted": lambda: _fault_of(
        _tr("SigmaMind does not accept this call"),
        to_do=_tr("Check the outbound agent and the test number."),
    ),
    "call.Refused": lambda: _fault_of(
        _tr("SigmaMind refused the call"),
        _tr("The account may have no credit left, or may not call this number."),
        _tr("Look in the dashboard, or ask SigmaMind's support."),
    ),
    "change.AlreadyThere": lambda: _fault_of(
        _tr("SigmaMind does not accept this change now"),
        _tr("It says that the change is at odds with something else."),
        _tr("Refresh the list, then try again."),
    ),
    "AlreadyThere": lambda: _fault_of(
        _tr("This number is already in SigmaMind"),
        to_do=_tr("You find it in the dashboard under Deploy > Phone Numbers."),
        created_nothing=_tr("Nothing was changed."),
    ),
    "TooMany": lambda: _fault_of(_tr("Too many requests at once"), to_do=_tr("{wait}, then try again.")),
    "WrongAddress": lambda: _fault_of(
        _tr("There is no SigmaMind at this address"),
        to_do=_tr(
            "If the program was started with another address, check that; otherwise look for an update"
            " of this program."
        ),
    ),
    "change.WrongAddress": lambda: _fault_of(
        _tr("SigmaMind does not know this number"),
        _tr("It may have been removed, or this SigmaMind takes no changes from programs."),
        _tr("Refresh the list, or look in the dashboard under Deploy > Phone Numbers."),
    ),
    "WrongAddress.405": lambda: _fault_of(
        _tr("This SigmaMind takes no imports from programs"),
        to_do=_tr("Look for an update of this program, or import the number in the dashboard."),
    ),
    "change.Refused": lambda: _fault_of(
        _tr("SigmaMind refused the change"),
        to_do=_tr("Copy the details and send them to SigmaMind's support."),
    ),
    "Refused": lambda: _fault_of(
        _tr("SigmaMind refused the import"),
        to_do=_tr("Copy the details and send them to SigmaMind's support."),
    ),
    "Redirected": lambda: _fault_of(
        _tr("SigmaMind's address points elsewhere"),
        _tr("Neither the API key nor the form was sent on."),
        _tr(
            "In the network of a hotel or a company, open a web page and sign in there first. Otherwise"
            " look for an update of this program."
        ),
    ),
    "ServerFault": lambda: _fault_of(
        _tr("SigmaMind has a fault"), _tr("It is not about what you entered."), _tr("{wait}.")
    ),
    "ServerFault.502": lambda: _fault_of(
        _tr("SigmaMind's service does not answer"),
        _tr("Only what stands in front of it did."),
        _tr("{wait}."),
    ),
    "ServerFault.503": lambda: _fault_of(
        _tr("SigmaMind is not available right now"),
        _tr("It may be under repair, or too busy."),
        _tr("{wait}."),
    ),
    "ServerFault.504": lambda: _fault_of(
        _tr("SigmaMind's service did not answer in time"),
        _tr("Only what stands in front of it did."),
        _tr("{wait}."),
    ),
    "NoAnswer": lambda: _fault_of(
        _tr("SigmaMind did not answer in time"), _tr("The connection may be slow, or SigmaMind busy.")
    ),
    "NoAnswer.408": lambda: _fault_of(
        _tr("The request took too long to arrive"), _tr("The connection from here to SigmaMind is slow.")
    ),
    "MakesNoSense": lambda: _fault_of(
        _tr("The answer was not SigmaMind's"),
        _tr("Something between here and SigmaMind may have answered instead."),
    ),
    "MakesNoSense.web_page": lambda: _fault_of(
        _tr("A web page came instead of SigmaMind's answer"),
        _tr("It may be a sign-in page of the network, or a proxy's."),
    ),
    "MakesNoSense.not_whole": lambda: _fault_of(
        _tr("SigmaMind's answer is not whole"), _tr("It broke off, or was changed on its way.")
    ),
    "TooLarge": lambda: _fault_of(
        _tr("The answer was far too large"),
        _tr("It was not read to its end: no answer of SigmaMind's is that long."),
    ),
    # The way there.
    "CannotReach.name": lambda: _unreached(
        _tr("SigmaMind's name was not found"),
        _tr("This computer could not look its address up."),
        _tr("Check that this computer is online."),
    ),
    "CannotReach.refused": lambda: _unreached(
        _tr("The connection to SigmaMind was refused"),
        _tr("A firewall may block it, or SigmaMind is down for a moment."),
        _tr("Try again in a few minutes; in a company, ask whoever runs the network."),
    ),
    "CannotReach.timeout": lambda: _unreached(
        _tr("SigmaMind can't be reached"),
        _tr("Nobody answered; a firewall may block the way."),
        _tr("Check that this computer is online; in a company, ask whoever runs the network."),
    ),
    "CannotReach.lost": lambda: _unreached(
        _tr("The connection to SigmaMind broke"),
        _tr("It was lost before anything was sent."),
        _tr("Check that this computer is online, then try again."),
    ),
    "CannotReach.lost.sent": lambda: _fault_of(
        _tr("The connection to SigmaMind broke"), _tr("It was lost after the request was sent.")
    ),
    "CannotReach.network": lambda: _unreached(
        _tr("There is no way to SigmaMind"),
        _tr("This computer's network does not lead there."),
        _tr("Check that this computer is online."),
    ),
    "CannotReach.tls": lambda: _unreached(
        _tr("No secure connection could be made"),
        _tr("What answered does not speak securely, or in a way that is no longer safe."),
        _tr("In a hotel or a company, ask whoever runs the network."),
    ),
    "CannotReach.certificate": lambda: _unreached(
        _tr("The connection is not secure"),
        _tr("The certificate of whoever answered can't be trusted."),
        _tr("Ask whoever runs the network."),
    ),
    "CannotReach.expired": lambda: _unreached(
        _tr("The certificate of the connection has expired"),
        _tr("This computer's clock says that today is {today}."),
        _tr("If that is wrong, put the clock right. Otherwise ask whoever runs the network."),
    ),
    "CannotReach.not_yet_valid": lambda: _unreached(
        _tr("The certificate of the connection is not valid yet"),
        _tr("This computer's clock says that today is {today}."),
        _tr("If that is wrong, put the clock right. Otherwise ask whoever runs the network."),
    ),
    "CannotReach.other_host": lambda: _unreached(
        _tr("Somebody else answered in SigmaMind's place"),
        _tr("The certificate of whoever answered is for another name."),
        _tr("In the network of a hotel or a company, open a web page and sign in there first."),
    ),
    "CannotReach.unknown_authority": lambda: _unreached(
        _tr("The connection is not trusted"),
        _tr("Its certificate is from an authority that this computer does not know."),
        _tr("In a company, ask whoever runs the network to install the company's certificate here."),
    ),
    "CannotReach.proxy": lambda: _unreached(
        _tr("The network's proxy can't be reached"),
        _tr("This computer is set to use the proxy {proxy}."),
        _tr("Check this computer's proxy settings, or ask whoever runs the network."),
    ),
    "CannotReach.proxy_address": lambda: _unreached(
        _tr("This computer's proxy setting can't be used"),
        _tr("It names no web proxy, and this program knows no other kind."),
        _tr("Check this computer's proxy settings, or ask whoever runs the network."),
    ),
    "CannotReach.proxy_login": lambda: _unreached(
        _tr("The network's proxy asks for a name and a password"),
        _tr("It is the proxy {proxy}."),
        _tr("Enter them, then try again."),
    ),
    "CannotReach.proxy_sign_in": lambda: _unreached(
        _tr("The network's proxy asks for a sign-in that this program does not know"),
        _tr("It is the proxy {proxy}."),
        _tr("Ask whoever runs the network to let this program through to SigmaMind."),
    ),
    "CannotReach.proxy_forbids": lambda: _unreached(
        _tr("The network's proxy does not let it through"),
        _tr("It is the proxy {proxy}."),
        _tr("Ask whoever runs the network to let this program through to SigmaMind."),
    ),
    # This computer.
    "StoreUnavailable.newer": lambda: _unkept(
        _tr("The list of numbers was written by a newer version of this program"),
        _tr("It is left as it is. Update the program."),
    ),
    "StoreUnavailable.full": lambda: _unkept(
        _tr("The disk is full"), _tr("Make room on it, then try again.")
    ),
    "StoreUnavailable.read_only": lambda: _unkept(
        _tr("This program may not write to its data folder"),
        _tr("Check the folder's permissions, then try again."),
    ),
    "StoreUnavailable.locked": lambda: _unkept(
        _tr("Another program holds the list of numbers"), _tr("Close that program, then try again.")
    ),
    "StoreUnavailable.other": lambda: _unkept(
        _tr("The list of numbers can't be read or written"), _tr("Copy the details and send them to support.")
    ),
    "AppError": lambda: _fault_of(
        _tr("Something unexpected went wrong"),
        _tr("Everything you typed is still here."),
        _tr("Copy the details and send them to support."),
        created_nothing="",
    ),
}
"""By the most exact name that `_names` gives."""
