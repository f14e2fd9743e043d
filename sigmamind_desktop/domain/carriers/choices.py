"""A carrier's numbers as a person chooses from them: each with what an import can take over of its trunk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sigmamind_desktop.domain.carriers.holdings import (
    AttachmentKind,
    CarrierNumber,
    CarrierTrunk,
    TrunkKind,
    bare_host,
)
from sigmamind_desktop.domain.draft import Draft, FieldId

CHOICE_FIELDS = (
    FieldId.PHONE_NUMBER,
    FieldId.FRIENDLY_NAME,
    FieldId.TERMINATION_SIP_URI,
    FieldId.TRUNK_USERNAME,
)
"""What a carrier can tell of an import. A password it never tells."""


@dataclass(frozen=True, slots=True)
class NumberChoice:
    """One number of the carrier's.

    Attributes:
        number: as the carrier has it.
        host: of the trunk that it hangs on, for calls from SigmaMind; empty if that is not known.
        usernames: of who may place calls over that trunk; empty if that is not known.
    """

    number: CarrierNumber
    host: str = ""
    usernames: tuple[str, ...] = ()

    @property
    def may_be_chosen(self) -> bool:
        """Whether it can take calls, as far as the carrier says."""
        return self.number.has_voice is not False

    @property
    def has_no_trunk(self) -> bool:
        """Whether the carrier says that it hangs on something else, or on nothing."""
        return self.number.attachment.kind not in (AttachmentKind.TRUNK, AttachmentKind.UNKNOWN)

    @property
    def name(self) -> str:
        """What the person calls it; empty if that is the number itself, as Twilio names a new one."""
        digits = "".join(filter(str.isdecimal, self.number.name))
        return "" if digits and self.number.number.endswith(digits) else self.number.name

    @property
    def texts(self) -> dict[FieldId, str]:
        """What goes into the form's fields; a field that the carrier does not tell is not among them."""
        username = self.usernames[0] if len(self.usernames) == 1 else ""
        texts = (self.number.number, self.name, self.host, username)
        return {field_id: text for field_id, text in zip(CHOICE_FIELDS, texts, strict=True) if text}

    def texts_for(self, draft: Draft) -> dict[FieldId, str]:
        """What goes into a form that holds `draft`: a name that the person gave stays.

        Of another trunk nothing stays: what the carrier does not tell of this one's is empty.
        """
        texts = self.texts
        if self.is_on_other_trunk_than(draft):
            texts = dict.fromkeys(CHOICE_FIELDS, "") | texts
        if draft.text(FieldId.FRIENDLY_NAME).strip():
            texts.pop(FieldId.FRIENDLY_NAME, None)
        return texts

    def is_on_other_trunk_than(self, draft: Draft) -> bool:
        """Whether the trunk in `draft`, if there is one, is not certainly the number's own."""
        host, username = (draft.text(field_id).strip() for field_id in CHOICE_FIELDS[2:])
        if not (host or username or draft.password):
            return False
        is_of_another = bool(username and self.usernames) and username not in self.usernames
        return bare_host(host) != bare_host(self.host) or is_of_another

    def replaces(self, draft: Draft) -> tuple[FieldId, ...]:
        """The fields whose text goes; with another trunk its password goes too."""
        replaced = [
            field_id
            for field_id, text in self.texts_for(draft).items()
            if draft.text(field_id).strip() not in ("", text)
        ]
        if draft.password and self.is_on_other_trunk_than(draft):
            replaced.append(FieldId.TRUNK_PASSWORD)
        return tuple(replaced)


def attached_trunks(numbers: Iterable[CarrierNumber]) -> list[str]:
    """The IDs of the trunks that numbers hang on, each once."""
    attachments = (number.attachment for number in numbers)
    return list(dict.fromkeys(each.target_id for each in attachments if each.kind is AttachmentKind.TRUNK))


def number_choices(
    numbers: Iterable[CarrierNumber], trunks: Mapping[str, CarrierTrunk], shared_host: str
) -> tuple[NumberChoice, ...]:
    """Every number with what is known of its trunk.

    Args:
        numbers: of the account.
        trunks: those that could be read, by ID.
        shared_host: that all trunks of the carrier have; empty if each has its own.
    """
    senders = [trunk for trunk in trunks.values() if trunk.kind is TrunkKind.CREDENTIALS]
    return tuple(_choice(number, trunks, senders, shared_host) for number in numbers)


def _choice(
    number: CarrierNumber,
    trunks: Mapping[str, CarrierTrunk],
    senders: Sequence[CarrierTrunk],
    shared_host: str,
) -> NumberChoice:
    trunk = trunks.get(number.attachment.target_id)
    if trunk is not None and not number.attachment.name:
        number = replace(number, attachment=replace(number.attachment, name=trunk.name))
    if trunk is not None and trunk.kind is TrunkKind.FQDN:
        # Calls to SigmaMind go over this one, and those from it over another: certain if there is but one.
        trunk = senders[0] if len(senders) == 1 else None
    if trunk is None:
        return NumberChoice(number, shared_host)
    return NumberChoice(number, trunk.termination_host or shared_host, trunk.usernames or ())
