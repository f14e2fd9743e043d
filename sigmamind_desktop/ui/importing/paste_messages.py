"""The words for what stands in a pasted text and does not go into the form."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.reading.details import PastedDetails, Reason
from sigmamind_desktop.ui.inputs.field_messages import field_label
from sigmamind_desktop.ui.kit.words import isolated, listed

_MOST_NAMED = 5

translate = QCoreApplication.translate


def further_numbers(details: PastedDetails) -> Iterator[str]:
    """Which number is taken, and which others stand there."""
    further = details.further_numbers
    if not further:
        return
    named = listed((*map(isolated, further[:_MOST_NAMED]), *(["…"] if len(further) > _MOST_NAMED else [])))
    taken = details.texts.get(FieldId.PHONE_NUMBER)
    counts = FurtherNumbers()
    count = len(further)
    yield counts.alone(count, named) if taken is None else counts.beside(isolated(taken), count, named)


class FurtherNumbers(QObject):
    """How many numbers are left out. `lupdate` reads plural forms from the `tr` of a class alone."""

    def alone(self, count: int, numbers: str) -> str:
        """None is taken over."""
        return self.tr("%n numbers can't be taken over: {numbers}.", "", count).format(numbers=numbers)

    def beside(self, taken: str, count: int, numbers: str) -> str:
        """One is taken over."""
        return self.tr(
            "Only {taken} is taken over, for one number is imported at a time. %n more: {numbers}.", "", count
        ).format(taken=taken, numbers=numbers)


def left_out(details: PastedDetails) -> Iterator[str]:
    """What SigmaMind has no field for."""
    port, transport = details.without_field.get("port"), details.without_field.get("transport")
    if port and transport:
        said = translate(
            "PasteMessages",
            "Left out, for SigmaMind has no field for it: the port {port}, the transport {transport}.",
        )
    elif port:
        said = translate("PasteMessages", "Left out, for SigmaMind has no field for it: the port {port}.")
    elif transport:
        said = translate(
            "PasteMessages", "Left out, for SigmaMind has no field for it: the transport {transport}."
        )
    else:
        return
    yield said.format(port=port, transport=transport)


def not_read(details: PastedDetails) -> Iterator[str]:
    """Which fields' values stand there and are not taken over, and why."""
    for field_id, reason in details.not_read.items():
        is_taken = field_id in details.fields
        yield _reason(reason, is_taken=is_taken).format(field=field_label(field_id))


def _reason(reason: Reason, *, is_taken: bool) -> str:
    match reason:
        case Reason.CODE:
            return translate("PasteMessages", "{field}: a variable or a placeholder stands there, no value.")
        case Reason.INBOUND:
            return translate("PasteMessages", "{field}: not taken over, for it is for inbound calls.")
        case Reason.SEVERAL if is_taken:
            return translate("PasteMessages", "{field}: several stand there, one of them is taken over.")
        case Reason.SEVERAL:
            return translate(
                "PasteMessages",
                "{field}: several stand there, and which one belongs to the rest is not clear.",
            )
        case Reason.HOLDS_PASSWORD:
            return translate(
                "PasteMessages", "{field}: not taken over, for the password stands in it and would be shown."
            )
        case Reason.UNCLEAR:
            return translate(
                "PasteMessages", "{field}: what stands there can be read in several ways. Enter it yourself."
            )
        case Reason.REALM:
            return translate("PasteMessages", "{field}: only a realm stands there, which is no host.")
