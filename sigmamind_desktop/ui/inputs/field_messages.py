"""Every word about a field: labels, hints, and the domain's findings as sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCollator, QCoreApplication, QLocale, QObject

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.e164 import regions
from sigmamind_desktop.domain.fields.judging import REQUIRED
from sigmamind_desktop.domain.findings import Code, Finding, Repair
from sigmamind_desktop.runtime import languages
from sigmamind_desktop.ui.kit.words import isolated, quoted, titled

translate = QCoreApplication.translate

_ADDRESSES: Final = ("host", "other", "part", "port", "text")
"""The facts that are no words of the language."""


def field_label(field_id: FieldId) -> str:
    """The label over a field."""
    return {
        FieldId.PHONE_NUMBER: translate("FieldMessages", "Phone number"),
        FieldId.FRIENDLY_NAME: translate("FieldMessages", "Friendly name"),
        FieldId.TERMINATION_SIP_URI: translate("FieldMessages", "Termination SIP URI"),
        FieldId.TRUNK_USERNAME: translate("FieldMessages", "Trunk username"),
        FieldId.TRUNK_PASSWORD: translate("FieldMessages", "Trunk password"),
        FieldId.INBOUND_AGENT_ID: translate("FieldMessages", "Inbound agent"),
        FieldId.OUTBOUND_AGENT_ID: translate("FieldMessages", "Outbound agent"),
        FieldId.OUTBOUND_PHONE_NUMBER: translate("FieldMessages", "Outbound test number"),
    }[field_id]


def complaint_text(field_id: FieldId, said: str) -> str:
    """What SigmaMind said of a field."""
    names = {
        FieldId.PHONE_NUMBER: translate("FieldMessages", "phone number"),
        FieldId.FRIENDLY_NAME: translate("FieldMessages", "friendly name"),
        FieldId.TERMINATION_SIP_URI: translate("FieldMessages", "termination SIP URI"),
        FieldId.TRUNK_USERNAME: translate("FieldMessages", "trunk username"),
        FieldId.TRUNK_PASSWORD: translate("FieldMessages", "trunk password"),
        FieldId.INBOUND_AGENT_ID: translate("FieldMessages", "inbound agent"),
        FieldId.OUTBOUND_AGENT_ID: translate("FieldMessages", "outbound agent"),
        FieldId.OUTBOUND_PHONE_NUMBER: translate("FieldMessages", "outbound test number"),
    }
    complaint = translate("FieldMessages", "SigmaMind says of the {field}: {said}.")
    return complaint.format(field=names[field_id], said=quoted(said))


def country_label(field_id: FieldId) -> str:
    """What the list of countries beside a phone number is called."""
    return {
        FieldId.PHONE_NUMBER: translate("FieldMessages", "Country of the phone number"),
        FieldId.OUTBOUND_PHONE_NUMBER: translate("FieldMessages", "Country of the outbound test number"),
    }[field_id]


def field_hint(field_id: FieldId) -> str:
    """What stands under a field that nobody has typed in."""
    return {
        FieldId.PHONE_NUMBER: translate("FieldMessages", "The number you own at your carrier"),
        FieldId.FRIENDLY_NAME: translate(
            "FieldMessages", "What you call this number; the number itself if empty"
        ),
        FieldId.TERMINATION_SIP_URI: translate(
            "FieldMessages", "Your carrier's host, for example acme.pstn.twilio.com"
        ),
        FieldId.TRUNK_USERNAME: translate("FieldMessages", "From the trunk's credentials"),
        FieldId.TRUNK_PASSWORD: translate("FieldMessages", "Not kept on this computer"),
        FieldId.INBOUND_AGENT_ID: translate("FieldMessages", "Name or ID; answers your calls"),
        FieldId.OUTBOUND_AGENT_ID: translate("FieldMessages", "Name or ID; places your calls"),
        FieldId.OUTBOUND_PHONE_NUMBER: translate(
            "FieldMessages", "The phone that rings when you test this number"
        ),
    }[field_id]


def heard_hint(field_id: FieldId, hint: str) -> str:
    """A hint as it is read out: with whether the field is needed, which the eye sees beside its label."""
    is_needed = field_id in REQUIRED
    needed = translate("FieldMessages", "Required") if is_needed else translate("FieldMessages", "Optional")
    return titled(hint, needed)


def country_name(region: str) -> str:
    """A region's name, from its ISO 3166 code: Qt has the English ones, the catalogues all others."""
    name = translate("Countries", region)
    return name if name != region else QLocale.territoryToString(QLocale.codeToTerritory(region)) or region


def countries() -> list[tuple[str, str, int]]:
    """Each region's name, ISO 3166 code and calling code, as the language that is spoken sorts names."""
    collator = QCollator(QLocale(languages.spoken()))  # letters with accents are not behind Z
    rows = ((country_name(region), region, code) for region, code in regions())
    return sorted(rows, key=lambda row: collator.sortKey(row[0]))


def finding_text(finding: Finding) -> str:
    """What a judgement of a field says in one sentence or two; nothing of one that is fine."""
    if finding.code in (Code.EMPTY_OPTIONAL, Code.FINE):
        return ""
    if finding.code is Code.REQUIRED:
        return translate("FieldMessages", "Needed for the import")
    if finding.code is Code.TOO_LONG:
        return FieldCounts().too_long(int(finding.facts["limit"]))
    if finding.code is Code.AGENT_AMBIGUOUS:
        return FieldCounts().agents(int(finding.facts["count"])).format_map(finding.facts)
    if finding.fix is not None and Repair.ONLY_MATCH in finding.fix.repairs:
        match = translate("FieldMessages", "Only “{name}” matches. Agent ID {value}")
        return match.format(name=finding.fix.text, value=finding.value)
    region = finding.facts.get("region")
    words = _FINDINGS[finding.code] if region else _WITHOUT_COUNTRY.get(finding.code, _FINDINGS[finding.code])
    shown = {name: isolated(fact) for name, fact in finding.facts.items() if name in _ADDRESSES}
    facts = {
        **finding.facts,
        **shown,
        "value": isolated(finding.value),
        "country": country_name(region) if region else "",
    }
    return words().format_map(facts)


class FieldCounts(QObject):
    """What is counted. `lupdate` reads plural forms from the `tr` of a class alone."""

    def too_long(self, limit: int) -> str:
        """More characters than `limit`."""
        return self.tr("Too long: at most %n characters", "", limit)

    def agents(self, count: int) -> str:
        """What was typed is the beginning of several agents' names."""
        return self.tr("%n agents match. Choose one, or is “{text}” an ID?", "", count)


_FINDINGS: Final[Mapping[Code, Callable[[], str]]] = {
    Code.OUTER_SPACE: lambda: translate("FieldMessages", "Begins or ends with a space; sent as it is"),
    Code.MASKED: lambda: translate(
        "FieldMessages", "These are the dots that hide a password. Copy the password itself"
    ),
    Code.UNSENDABLE: lambda: translate(
        "FieldMessages", "Holds a line break or another character that can't be typed; enter it again"
    ),
    Code.LINE_BREAK_TAKEN: lambda: translate(
        "FieldMessages", "Sent without the line break or tab at its end"
    ),
    Code.HIDDEN_CHARACTER: lambda: translate("FieldMessages", "Holds an invisible character: {character}"),
    Code.AGENT_KNOWN: lambda: translate("FieldMessages", "Agent ID {value}"),
    Code.AGENT_UNKNOWN: lambda: translate(
        "FieldMessages", "Not among the agents that are known here. Will be sent as it is"
    ),
    Code.AGENT_UNCHECKED: lambda: translate(
        "FieldMessages", "SigmaMind's agents are not known here yet. Will be sent as it is: is it an ID?"
    ),
    Code.AGENT_NOT_FOUND: lambda: translate(
        "FieldMessages", "No agent is called “{text}”, as far as is known here. Is it an agent's ID?"
    ),
    Code.AGENT_UNASSIGNED: lambda: translate("FieldMessages", "No agent: it will be taken off this number"),
    Code.NOT_EMPTIED: lambda: translate("FieldMessages", "Can be changed, but not left empty"),
    Code.PHONE_FINE: lambda: translate("FieldMessages", "{country}. Will be sent as {value}"),
    Code.PHONE_NOT_A_NUMBER: lambda: translate(
        "FieldMessages", "This is not a phone number. Enter it like +1 415 555 2671"
    ),
    Code.PHONE_SPREADSHEET: lambda: translate(
        "FieldMessages", "A spreadsheet has rounded this number. Copy it again from a cell formatted as text"
    ),
    Code.PHONE_DECIMAL: lambda: translate("FieldMessages", "A spreadsheet wrote this number as an amount."),
    Code.PHONE_MASKED: lambda: translate(
        "FieldMessages", "“{part}” stands for digits. Enter the whole number"
    ),
    Code.PHONE_LETTERS: lambda: translate("FieldMessages", "“{part}” is no part of a phone number."),
    Code.PHONE_VANITY: lambda: translate("FieldMessages", "Is “{part}” dialled by its letters?"),
    Code.PHONE_EXTENSION: lambda: translate("FieldMessages", "A trunk's number has no extension."),
    Code.PHONE_NO_COUNTRY: lambda: translate(
        "FieldMessages", "Begin with + and the country code, or choose the country"
    ),
    Code.PHONE_PLUS_MISSING: lambda: translate("FieldMessages", "Is the country code in front?"),
    Code.PHONE_ZERO_COUNTRY_CODE: lambda: translate(
        "FieldMessages", "No country code begins with 0. Enter it like +1 415 555 2671"
    ),
    Code.PHONE_TOO_SHORT: lambda: translate("FieldMessages", "The number is not complete yet"),
    Code.PHONE_TOO_LONG: lambda: translate("FieldMessages", "Too many digits for a phone number"),
    Code.PHONE_OLD_MOBILE: lambda: translate(
        "FieldMessages", "Mexico's numbers have ten digits now, without a prefix."
    ),
    Code.PHONE_OTHER_PREFIX: lambda: translate(
        "FieldMessages", "Is this another country's prefix for calls abroad?"
    ),
    Code.PHONE_TWO_READINGS: lambda: translate(
        "FieldMessages", "Will be sent as {value}. Or is {other} meant?"
    ),
    Code.PHONE_DOUBTED_COUNTRY: lambda: translate(
        "FieldMessages", "No country is known for this code. Will be sent as {value}"
    ),
    Code.PHONE_DOUBTED_SHORT: lambda: translate(
        "FieldMessages", "Looks too short for {country}. Will be sent as {value}"
    ),
    Code.PHONE_DOUBTED_LONG: lambda: translate(
        "FieldMessages", "Looks too long for {country}. Will be sent as {value}"
    ),
    Code.PHONE_DOUBTED_SEVERAL: lambda: translate(
        "FieldMessages", "Are these two numbers? Will be sent as {value}"
    ),
    Code.PHONE_DOUBTED: lambda: translate(
        "FieldMessages", "Not a usual number in {country}. Will be sent as {value}"
    ),
    Code.SIP_FINE: lambda: translate("FieldMessages", "Will be sent as {value}"),
    Code.SIP_OF_CARRIER: lambda: translate("FieldMessages", "{carrier}. Will be sent as {value}"),
    Code.SIP_HOST_TAKEN: lambda: translate("FieldMessages", "The host alone: will be sent as {value}"),
    Code.SIP_PORT_LOST: lambda: translate(
        "FieldMessages", "Will be sent as {value}: SigmaMind takes no port, {port} is left out"
    ),
    Code.SIP_BAD_PORT: lambda: translate(
        "FieldMessages", "No port is greater than 65535. Enter only the host, without a port"
    ),
    Code.CARRIER_SLIP: lambda: "{text}",
    Code.SIP_NEEDS_REPAIR: lambda: translate("FieldMessages", "Enter only the host."),
    Code.SIP_INCOMPLETE: lambda: translate(
        "FieldMessages", "Not complete yet. A host looks like acme.pstn.twilio.com"
    ),
    Code.SIP_NOT_A_HOST: lambda: translate(
        "FieldMessages", "This can't be a host name. Copy it again from your carrier's page"
    ),
    Code.SIP_BAD_CHARACTER: lambda: translate("FieldMessages", "A host has no “{character}” in it"),
    Code.SIP_BAD_LABEL: lambda: translate(
        "FieldMessages", "Each part between the dots begins and ends with a letter or a digit"
    ),
    Code.SIP_BAD_IP: lambda: translate("FieldMessages", "This is not a complete IP address"),
    Code.SIP_PRIVATE_IP: lambda: translate(
        "FieldMessages", "SigmaMind can't reach {host}: it is no public address"
    ),
    Code.SIP_LOCAL_NAME: lambda: translate(
        "FieldMessages", "SigmaMind can't reach {host}: only a local network knows this name"
    ),
    Code.SIP_NETWORK: lambda: translate(
        "FieldMessages", "These are many addresses. Enter one host, from your trunk's settings"
    ),
    Code.SIP_TRUNK_NAME_MISSING: lambda: translate(
        "FieldMessages", "Your trunk's name is missing: it looks like acme.{host}"
    ),
    Code.SIP_PLATFORM_HOST: lambda: translate(
        "FieldMessages", "This is {platform}'s own host. Here belongs your carrier's, from its trunk settings"
    ),
}

_WITHOUT_COUNTRY: Final[Mapping[Code, Callable[[], str]]] = {
    Code.PHONE_FINE: lambda: translate("FieldMessages", "International number. Will be sent as {value}"),
    Code.PHONE_DOUBTED_SHORT: lambda: translate(
        "FieldMessages", "Looks too short for this country code. Will be sent as {value}"
    ),
    Code.PHONE_DOUBTED_LONG: lambda: translate(
        "FieldMessages", "Looks too long for this country code. Will be sent as {value}"
    ),
    Code.PHONE_DOUBTED: lambda: translate(
        "FieldMessages", "Not a usual number in this country code. Will be sent as {value}"
    ),
}
"""Where the number is no single country's."""
