"""Every word about a field, a state or a failure: from the domain's codes to sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.errors import (
    AlreadyThere,
    AppError,
    CannotReach,
    Created,
    FormNotAccepted,
    KeychainTrouble,
    KeyRefused,
    MakesNoSense,
    NoAnswer,
    NoKey,
    Reach,
    Refused,
    ServerFault,
    StoreTrouble,
    StoreUnavailable,
    TooMany,
    WrongAddress,
)
from sigmamind_desktop.domain.fields import FieldId
from sigmamind_desktop.domain.findings import Code, Finding
from sigmamind_desktop.domain.numbers import NumberState, PhoneNumber


def _tr(text: str) -> str:
    return QCoreApplication.translate("Messages", text)


def field_label(field_id: FieldId) -> str:
    """The label over a field."""
    return {
        FieldId.PHONE_NUMBER: _tr("Phone number"),
        FieldId.FRIENDLY_NAME: _tr("Friendly name"),
        FieldId.TERMINATION_SIP_URI: _tr("Termination SIP URI"),
        FieldId.TRUNK_USERNAME: _tr("Trunk username"),
        FieldId.TRUNK_PASSWORD: _tr("Trunk password"),
        FieldId.INBOUND_AGENT_ID: _tr("Inbound agent"),
        FieldId.OUTBOUND_AGENT_ID: _tr("Outbound agent"),
        FieldId.OUTBOUND_PHONE_NUMBER: _tr("Outbound test number"),
    }[field_id]


def field_hint(field_id: FieldId) -> str:
    """What stands under a field that nobody has typed in."""
    return {
        FieldId.PHONE_NUMBER: _tr("The number you own at your carrier"),
        FieldId.FRIENDLY_NAME: _tr("What you call this number; the number itself if empty"),
        FieldId.TERMINATION_SIP_URI: _tr("Your carrier's host, for example acme.pstn.twilio.com"),
        FieldId.TRUNK_USERNAME: _tr("From the trunk's credentials"),
        FieldId.TRUNK_PASSWORD: _tr("Not kept on this computer"),
        FieldId.INBOUND_AGENT_ID: _tr("Agent ID; answers your calls"),
        FieldId.OUTBOUND_AGENT_ID: _tr("Agent ID; places your calls"),
        FieldId.OUTBOUND_PHONE_NUMBER: _tr("The phone that rings when you test this number"),
    }[field_id]


def country_name(region: str) -> str:
    """A region's name as the system spells it, from its ISO 3166 code."""
    return QLocale.territoryToString(QLocale.codeToTerritory(region)) or region


def finding_text(field_id: FieldId, finding: Finding) -> str:
    """What a judgement of a field says in one sentence or two."""
    if finding.code in (Code.EMPTY_OPTIONAL, Code.FINE):
        return field_hint(field_id)
    if finding.code is Code.REQUIRED:
        return _tr("Needed for the import")
    facts = dict(finding.facts)
    region = facts.get("region")
    facts["country"] = country_name(region) if region else _tr("this country code")
    if finding.code is Code.PHONE_FINE and not region:
        facts["country"] = _tr("International number")
    facts["value"] = finding.value
    return _FINDINGS[finding.code]().format_map(facts)


_FINDINGS: Final = {
    Code.TOO_LONG: lambda: _tr("Too long: at most {limit} characters"),
    Code.OUTER_SPACE: lambda: _tr("Begins or ends with a space; sent as it is"),
    Code.UNSENDABLE: lambda: _tr("Holds a character that can't be typed; enter it again"),
    Code.PHONE_FINE: lambda: _tr("{country}. Will be sent as {value}"),
    Code.PHONE_NOT_A_NUMBER: lambda: _tr("This is not a phone number. Enter it like +1 415 555 2671"),
    Code.PHONE_SPREADSHEET: lambda: _tr(
        "A spreadsheet has rounded this number. Copy it again from a cell formatted as text"
    ),
    Code.PHONE_EXTENSION: lambda: _tr("A trunk's number has no extension."),
    Code.PHONE_NO_COUNTRY: lambda: _tr("Begin with + and the country code, or choose the country"),
    Code.PHONE_PLUS_MISSING: lambda: _tr("Is the country code in front?"),
    Code.PHONE_ZERO_COUNTRY_CODE: lambda: _tr("No country code begins with 0. Enter it like +1 415 555 2671"),
    Code.PHONE_TOO_SHORT: lambda: _tr("The number is not complete yet"),
    Code.PHONE_TOO_LONG: lambda: _tr("Too many digits for a phone number"),
    Code.PHONE_DOUBTED_COUNTRY: lambda: _tr("No country is known for this code. Will be sent as {value}"),
    Code.PHONE_DOUBTED_SHORT: lambda: _tr("Looks too short for {country}. Will be sent as {value}"),
    Code.PHONE_DOUBTED_LONG: lambda: _tr("Looks too long for {country}. Will be sent as {value}"),
    Code.PHONE_DOUBTED: lambda: _tr("Not a usual number in {country}. Will be sent as {value}"),
    Code.SIP_FINE: lambda: _tr("Will be sent as {value}"),
    Code.SIP_NEEDS_REPAIR: lambda: _tr("Enter only the host."),
    Code.SIP_INCOMPLETE: lambda: _tr("Not complete yet. A host looks like acme.pstn.twilio.com"),
    Code.SIP_NOT_A_HOST: lambda: _tr("This can't be a host name. Copy it again from your carrier's page"),
    Code.SIP_BAD_CHARACTER: lambda: _tr("A host has no “{character}” in it"),
    Code.SIP_BAD_LABEL: lambda: _tr("Each part between the dots begins and ends with a letter or a digit"),
    Code.SIP_BAD_IP: lambda: _tr("This is not a complete IP address"),
    Code.SIP_PRIVATE_IP: lambda: _tr("SigmaMind can't reach {host}: it is no public address"),
    Code.SIP_PLATFORM_HOST: lambda: _tr(
        "This is {platform}'s own host. Here belongs your carrier's, from its trunk settings"
    ),
    Code.SIP_TRUNK_NAME_MISSING: lambda: _tr("Your trunk's name is missing: it looks like acme.{host}"),
}


def state_name(state: NumberState) -> str:
    """A state in the list."""
    return {
        NumberState.ACTIVE: _tr("Active"),
        NumberState.INACTIVE: _tr("Inactive"),
        NumberState.UNKNOWN: _tr("Unknown"),
        NumberState.NOT_CONFIRMED: _tr("Not confirmed"),
        NumberState.SENDING: _tr("Sending"),
    }[state]


def state_meaning(state: NumberState) -> str:
    """What a state says, and what it does not."""
    return {
        NumberState.ACTIVE: _tr("SigmaMind says that this number is active. Only a call proves the trunk."),
        NumberState.INACTIVE: _tr("SigmaMind says that this number is not active."),
        NumberState.UNKNOWN: _tr("SigmaMind took this number and did not say whether it is active."),
        NumberState.NOT_CONFIRMED: _tr(
            "The import was sent and no answer came. The number may be in your account:"
            " check now, before you import it again."
        ),
        NumberState.SENDING: _tr("The import is on its way."),
    }[state]


@dataclass(frozen=True, slots=True)
class Words:
    """A failure in words: what happened, and what to do next."""

    title: str
    text: str


def failure(error: AppError) -> Words:
    """An import that did not succeed."""
    words = _failure(error)
    text = words.text
    if error.said and not isinstance(error, FormNotAccepted) and error.created is Created.NO:
        text += " " + _tr("SigmaMind said: “{said}”").format(said=error.said)
    if error.created is Created.NO and isinstance(error, NoAnswer | MakesNoSense | ServerFault):
        text += " " + _tr("Nothing was imported.")
    if error.created is Created.MAYBE:
        text += " " + _tr(
            "The number may be in your account all the same: it is listed as Not confirmed."
            " Check now, before you import it again."
        )
    return Words(words.title, text)


def cancelled(created: Created) -> Words:
    """An import that the person cancelled."""
    if created is Created.MAYBE:
        return Words(
            _tr("Cancelled, but already sent"),
            _tr(
                "The number may be in your account: it is listed as Not confirmed."
                " Check now, before you import it again."
            ),
        )
    return Words(_tr("Cancelled"), _tr("Nothing was sent."))


def found(row: PhoneNumber) -> Words:
    """A number that was not confirmed is in the account."""
    title = _tr("{number} is in your account").format(number=pretty(row.number))
    return Words(title, _tr("The import did arrive.") + " " + state_meaning(row.state))


def absent(number: str) -> Words:
    """A number that was not confirmed is not in the account."""
    title = _tr("{number} is not in your account").format(number=pretty(number))
    return Words(
        title,
        _tr(
            "The import did not arrive, and it is safe to import the number again. If it was sent within the"
            " last minutes, it may still be on its way: check again first."
        ),
    )


def not_checked(number: str, error: AppError) -> Words:
    """The account's list could not be read."""
    title = _tr("{number} could not be checked").format(number=pretty(number))
    if isinstance(error, WrongAddress):
        reason = _tr("SigmaMind does not show its list of numbers to this program.")
    else:
        reason = _failure(error).title + "."
    return Words(
        title,
        reason + " " + _tr("Look in the SigmaMind dashboard under Deploy > Phone Numbers before you import."),
    )


def import_again(row: PhoneNumber) -> Words:
    """A number that is about to be imported is in the list."""
    number = pretty(row.number)
    if row.state is NumberState.NOT_CONFIRMED:
        return Words(
            _tr("{number} may be in your account already").format(number=number),
            _tr(
                "It was sent before and no answer came. If it did arrive, importing it again may be refused,"
                " or change how it is set up. Checking first changes nothing."
            ),
        )
    return Words(
        _tr("{number} is in your list already").format(number=number),
        _tr("Importing it again may be refused, or change how it is set up at SigmaMind."),
    )


def _failure(error: AppError) -> Words:
    match error:
        case NoKey():
            return Words(
                _tr("An API key is needed"),
                _tr("Nothing was sent. Enter the key under File > API key, then import again."),
            )
        case KeyRefused():
            return Words(
                _tr("SigmaMind refused the API key"),
                _tr(
                    "Nothing was imported. Check the key in the dashboard under Deploy > API Keys: it must"
                    " be the secret key, not the key ID. Enter it again under File > API key."
                ),
            )
        case FormNotAccepted():
            return _form_not_accepted(error)
        case AlreadyThere():
            return Words(
                _tr("This number is already in SigmaMind"),
                _tr("Nothing was changed. You find it in the dashboard under Deploy > Phone Numbers."),
            )
        case TooMany():
            return Words(_tr("Too many imports at once"), _wait_text(error.wait))
        case ServerFault():
            return Words(
                _tr("SigmaMind has a fault"),
                _tr("It is not about what you entered. Wait a few minutes."),
            )
        case WrongAddress():
            return Words(
                _tr("There is no SigmaMind at this address"),
                _tr(
                    "Nothing was imported. If the program was started with another address, check that;"
                    " otherwise look for an update of this program."
                ),
            )
        case Refused():
            return Words(
                _tr("SigmaMind refused the import"),
                _tr("Nothing was imported. Copy the details and send them to SigmaMind's support."),
            )
        case CannotReach():
            return _cannot_reach(error.reason, error.created)
        case NoAnswer():
            return Words(
                _tr("SigmaMind did not answer in time"),
                _tr("The connection may be slow, or SigmaMind busy."),
            )
        case MakesNoSense():
            return Words(
                _tr("The answer was not SigmaMind's"),
                _tr(
                    "Something between here and SigmaMind may have answered instead: a sign-in page of the"
                    " network, or a proxy."
                ),
            )
        case StoreUnavailable():
            return store_trouble(error.trouble)
        case _:
            return Words(
                _tr("Something unexpected went wrong"),
                _tr("Everything you typed is still here. Copy the details and send them to support."),
            )


def _form_not_accepted(error: FormNotAccepted) -> Words:
    title = _tr("SigmaMind does not accept what the form says")
    if error.fields:
        return Words(title, _tr("Nothing was imported. See the fields marked above, then import again."))
    if error.said:
        return Words(title, _tr("Nothing was imported. SigmaMind said: “{said}”").format(said=error.said))
    return Words(title, _tr("Nothing was imported. Check each field against your carrier's page."))


def _wait_text(seconds: int | None) -> str:
    if seconds is None:
        return _tr("Nothing was imported. Wait a minute, then import again.")
    if seconds < 120:
        return _tr("Nothing was imported. Wait {seconds} seconds, then import again.").format(
            seconds=max(seconds, 1)
        )
    return _tr("Nothing was imported. Wait {minutes} minutes, then import again.").format(
        minutes=-(-seconds // 60)
    )


def _cannot_reach(reason: Reach, created: Created) -> Words:
    title = _tr("SigmaMind can't be reached")
    if created is Created.MAYBE:
        return Words(_tr("The connection broke"), _tr("It was lost after the import was sent."))
    nothing = _tr("Nothing was sent.") + " "
    return Words(
        title,
        nothing
        + {
            Reach.NAME: _tr("Its name was not found. Check that this computer is online."),
            Reach.REFUSED: _tr(
                "The connection was refused. A firewall may block it, or SigmaMind is down for a moment."
            ),
            Reach.TLS: _tr(
                "The connection is not secure: its certificate is not trusted. Check this computer's date"
                " and time; in a company, ask whoever runs the network."
            ),
            Reach.PROXY: _tr("The network's proxy did not let it through. Ask whoever runs the network."),
            Reach.NETWORK: _tr("The network did not answer. Check that this computer is online."),
        }[reason],
    )


def store_trouble(trouble: StoreTrouble) -> Words:
    """The data file can't be used."""
    title = _tr("The list can't be kept on this computer")
    text = {
        StoreTrouble.NEWER: _tr(
            "It was written by a newer version of this program and is left as it is. Update the program."
        ),
        StoreTrouble.FULL: _tr("The disk is full. Make room, then try again."),
        StoreTrouble.READ_ONLY: _tr("This program may not write to its data folder. Check its permissions."),
        StoreTrouble.LOCKED: _tr("Another program holds the data file. Close it, then try again."),
        StoreTrouble.OTHER: _tr("The data file could not be read or written. Copy the details for support."),
    }[trouble]
    return Words(title, text + " " + _tr("Without it nothing is imported, so that no import is lost."))


def keychain_trouble(trouble: KeychainTrouble) -> str:
    """Why the keychain does not keep the key."""
    return {
        KeychainTrouble.NONE_HERE: _tr("This computer has no keychain that is running."),
        KeychainTrouble.LOCKED: _tr("The keychain is locked and was not unlocked."),
        KeychainTrouble.NO_ANSWER: _tr("The keychain did not answer."),
        KeychainTrouble.TOO_LONG: _tr("The keychain takes at most 1,200 characters."),
        KeychainTrouble.REFUSED: _tr("The keychain refused."),
    }[trouble]
