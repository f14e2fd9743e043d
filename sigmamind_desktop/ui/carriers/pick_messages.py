"""What is said of a carrier's numbers while one of them is chosen."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QObject

from sigmamind_desktop.domain.carriers.choices import NumberChoice
from sigmamind_desktop.domain.carriers.holdings import Attachment, AttachmentKind, CarrierPart
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.ui.carriers.messages import part_name
from sigmamind_desktop.ui.inputs.field_messages import field_label
from sigmamind_desktop.ui.kit.words import isolated, listed, quoted, sentences

translate = QCoreApplication.translate


def attachment_text(attachment: Attachment, carrier: CarrierName) -> str:
    """What takes a number's calls."""
    has_name, is_telnyx = bool(attachment.name), carrier is CarrierName.TELNYX
    match attachment.kind:
        case AttachmentKind.TRUNK if is_telnyx:
            said = (
                translate("CarrierNumbers", "Connection {name}")
                if has_name
                else translate("CarrierNumbers", "A connection")
            )
        case AttachmentKind.TRUNK:
            said = (
                translate("CarrierNumbers", "Trunk {name}")
                if has_name
                else translate("CarrierNumbers", "A trunk")
            )
        case AttachmentKind.APPLICATION:
            said = (
                translate("CarrierNumbers", "Application {name}")
                if has_name
                else translate("CarrierNumbers", "An application")
            )
        case AttachmentKind.WEB_ADDRESS:
            said = (
                translate("CarrierNumbers", "Web address {name}")
                if has_name
                else translate("CarrierNumbers", "A web address")
            )
        case AttachmentKind.NOTHING:
            said = translate("CarrierNumbers", "Nothing")
        case AttachmentKind.UNKNOWN:
            said = ""
    return said.format(name=quoted(attachment.name))


def remark_text(choice: NumberChoice, *, is_held: bool) -> str:
    """What speaks against a number."""
    if not choice.may_be_chosen:
        return translate("CarrierNumbers", "Takes no calls")
    return translate("CarrierNumbers", "At SigmaMind already") if is_held else ""


def fills_text(choice: NumberChoice, draft: Draft, carrier: CarrierName) -> str:
    """What goes into the form."""
    texts = choice.texts_for(draft)
    parts = [
        translate("CarrierNumbers", "{field} {text}").format(field=field_label(field_id), text=isolated(text))
        for field_id, text in texts.items()
        if text and field_id is not FieldId.PHONE_NUMBER
    ]
    said = translate("CarrierNumbers", "With it: {fields}.").format(fields=listed(parts)) if parts else ""
    if not choice.host:
        said = sentences(said, trunkless_text(choice, carrier))
    if len(choice.usernames) > 1:
        several = translate("CarrierNumbers", "Several usernames may use its trunk: {names}.")
        said = sentences(said, several.format(names=listed(map(isolated, choice.usernames))))
    return said


def trunkless_text(choice: NumberChoice, carrier: CarrierName) -> str:
    """What to do about a number whose trunk the carrier does not tell."""
    if choice.has_no_trunk:
        said = translate(
            "CarrierNumbers",
            "At {carrier} the number has no trunk yet: assign it to one there, or enter one here.",
        )
    else:
        said = translate("CarrierNumbers", "{carrier} tells nothing of its trunk: enter that yourself.")
    return said.format(carrier=carrier)


def missing_text(
    choice: NumberChoice, carrier: CarrierName, *, has_username: bool, has_password: bool
) -> str:
    """What is to be entered yet of a number's trunk, now that it is in the form; empty if nothing is."""
    if not choice.host:
        return trunkless_text(choice, carrier)
    if not has_username:
        return translate("CarrierNumbers", "Enter the trunk's username and password yourself.")
    if not has_password:
        ask = translate("CarrierNumbers", "Enter the trunk's password: {carrier} does not tell it.")
        return ask.format(carrier=carrier)
    return ""


def replaces_text(fields: Collection[FieldId]) -> str:
    """What was typed and goes; empty if nothing does."""
    if not fields:
        return ""
    return translate("CarrierNumbers", "Replaces what you typed: {fields}.").format(
        fields=listed(map(field_label, fields))
    )


def replaced_text(fields: Collection[FieldId]) -> str:
    """The same, once it is done."""
    if not fields:
        return ""
    return translate("CarrierNumbers", "Replaced what you had typed: {fields}.").format(
        fields=listed(map(field_label, fields))
    )


def refused_text(parts: Collection[CarrierPart]) -> str:
    """What is missing from the list because the key may not read it; empty if nothing is."""
    if not parts:
        return ""
    return translate(
        "CarrierNumbers", "This key may not read: {parts}. Enter what is missing yourself."
    ).format(parts=listed(part_name(part) for part in CarrierPart if part in parts))


class PickCounts(QObject):
    """How many numbers. `lupdate` reads plural forms from the `tr` of a class alone."""

    def table(self, count: int) -> str:
        """What is pressed to work on those that are ticked."""
        if not count:
            return self.tr("Make a table")
        return self.tr("Make a table of %n numbers", "", count)
