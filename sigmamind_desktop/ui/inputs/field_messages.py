"""Every word about a field: labels, hints, and the domain's findings as sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.findings import Code, Finding


def _tr(text: str) -> str:
    return QCoreApplication.translate("FieldMessages", text)


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
        FieldId.INBOUND_AGENT_ID: _tr("Name or ID; answers your calls"),
        FieldId.OUTBOUND_AGENT_ID: _tr("Name or ID; places your calls"),
        FieldId.OUTBOUND_PHONE_NUMBER: _tr("The phone that rings when you test this number"),
    }[field_id]


def country_name(region: str) -> str:
    """A region's name as the system spells it, from its ISO 3166 code."""
    return QLocale.territoryToString(QLocale.codeToTerritory(region)) or region


def finding_text(finding: Finding) -> str:
    """What a judgement of a field says in one sentence or two; nothing of one that is fine."""
    if finding.code in (Code.EMPTY_OPTIONAL, Code.FINE):
        return ""
    if finding.code is Code.REQUIRED:
        return _tr("Needed for the import")
    facts = dict(finding.facts)
    region = facts.get("region")
    facts["country"] = country_name(region) if region else _tr("this country code")
    if finding.code is Code.PHONE_FINE and not region:
        facts["country"] = _tr("International number")
    facts["value"] = finding.value
    return _FINDINGS[finding.code]().format_map(facts)


_FINDINGS: Final[Mapping[Code, Callable[[], str]]] = {
    Code.TOO_LONG: lambda: _tr("Too long: at most {limit} characters"),
    Code.OUTER_SPACE: lambda: _tr("Begins or ends with a space; sent as it is"),
    Code.MASKED: lambda: _tr("These are the dots that hide a password. Copy the password itself"),
    Code.UNSENDABLE: lambda: _tr(
        "Holds a line break or another character that can't be typed; enter it again"
    ),
    Code.LINE_BREAK_TAKEN: lambda: _tr("Sent without the line break or tab at its end"),
    Code.HIDDEN_CHARACTER: lambda: _tr("Holds an invisible character: {character}"),
    Code.AGENT_KNOWN: lambda: _tr("Agent ID {value}"),
    Code.AGENT_UNKNOWN: lambda: _tr("Not among the agents that SigmaMind lists. Will be sent as it is"),
    Code.AGENT_NOT_FOUND: lambda: _tr("No agent is called “{text}”. Is it an agent's ID?"),
    Code.AGENT_AMBIGUOUS: lambda: _tr("{count} agents match. Choose one, or is “{text}” an ID?"),
    Code.AGENT_UNASSIGNED: lambda: _tr("No agent: it will be taken off this number"),
    Code.NOT_EMPTIED: lambda: _tr("Can be changed, but not emptied"),
    Code.PHONE_FINE: lambda: _tr("{country}. Will be sent as {value}"),
    Code.PHONE_NOT_A_NUMBER: lambda: _tr("This is not a phone number. Enter it like +1 415 555 2671"),
    Code.PHONE_SPREADSHEET: lambda: _tr(
        "A spreadsheet has rounded this number. Copy it again from a cell formatted as text"
    ),
    Code.PHONE_DECIMAL: lambda: _tr("A spreadsheet wrote this number as an amount."),
    Code.PHONE_MASKED: lambda: _tr("“{part}” stands for digits. Enter the whole number"),
    Code.PHONE_LETTERS: lambda: _tr("“{part}” is no part of a phone number."),
    Code.PHONE_VANITY: lambda: _tr("Is “{part}” dialled by its letters?"),
    Code.PHONE_EXTENSION: lambda: _tr("A trunk's number has no extension."),
    Code.PHONE_NO_COUNTRY: lambda: _tr("Begin with + and the country code, or choose the country"),
    Code.PHONE_PLUS_MISSING: lambda: _tr("Is the country code in front?"),
    Code.PHONE_ZERO_COUNTRY_CODE: lambda: _tr("No country code begins with 0. Enter it like +1 415 555 2671"),
    Code.PHONE_TOO_SHORT: lambda: _tr("The number is not complete yet"),
    Code.PHONE_TOO_LONG: lambda: _tr("Too many digits for a phone number"),
    Code.PHONE_OLD_MOBILE: lambda: _tr("Mexico's numbers have ten digits now, without a prefix."),
    Code.PHONE_OTHER_PREFIX: lambda: _tr("Is this another country's prefix for calls abroad?"),
    Code.PHONE_TWO_READINGS: lambda: _tr("Will be sent as {value}. Or is {other} meant?"),
    Code.PHONE_DOUBTED_COUNTRY: lambda: _tr("No country is known for this code. Will be sent as {value}"),
    Code.PHONE_DOUBTED_SHORT: lambda: _tr("Looks too short for {country}. Will be sent as {value}"),
    Code.PHONE_DOUBTED_LONG: lambda: _tr("Looks too long for {country}. Will be sent as {value}"),
    Code.PHONE_DOUBTED_SEVERAL: lambda: _tr("Are these two numbers? Will be sent as {value}"),
    Code.PHONE_DOUBTED: lambda: _tr("Not a usual number in {country}. Will be sent as {value}"),
    Code.SIP_FINE: lambda: _tr("Will be sent as {value}"),
    Code.SIP_OF_CARRIER: lambda: _tr("{carrier}. Will be sent as {value}"),
    Code.SIP_HOST_TAKEN: lambda: _tr("The host alone: will be sent as {value}"),
    Code.SIP_PORT_LOST: lambda: _tr("Will be sent as {value}: SigmaMind takes no port, {port} is left out"),
    Code.CARRIER_SLIP: lambda: "{text}",
    Code.SIP_NEEDS_REPAIR: lambda: _tr("Enter only the host."),
    Code.SIP_INCOMPLETE: lambda: _tr("Not complete yet. A host looks like acme.pstn.twilio.com"),
    Code.SIP_NOT_A_HOST: lambda: _tr("This can't be a host name. Copy it again from your carrier's page"),
    Code.SIP_BAD_CHARACTER: lambda: _tr("A host has no “{character}” in it"),
    Code.SIP_BAD_LABEL: lambda: _tr("Each part between the dots begins and ends with a letter or a digit"),
    Code.SIP_BAD_IP: lambda: _tr("This is not a complete IP address"),
    Code.SIP_PRIVATE_IP: lambda: _tr("SigmaMind can't reach {host}: it is no public address"),
    Code.SIP_LOCAL_NAME: lambda: _tr("SigmaMind can't reach {host}: only a local network knows this name"),
    Code.SIP_NETWORK: lambda: _tr("These are many addresses. Enter one host, from your trunk's settings"),
    Code.SIP_PLATFORM_HOST: lambda: _tr(
        "This is {platform}'s own host. Here belongs your carrier's, from its trunk settings"
    ),
    Code.SIP_TRUNK_NAME_MISSING: lambda: _tr("Your trunk's name is missing: it looks like acme.{host}"),
}
