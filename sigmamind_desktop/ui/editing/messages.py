"""Every word about an edit: what it changes, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from sigmamind_desktop.app.editing.editor import Edit
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.errors import Created
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.attributes import ATTRIBUTE_OF, TRUNK_PASSWORD, TRUNK_USERNAME
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.failures.messages import Asked, Words
from sigmamind_desktop.ui.failures.steps import Step
from sigmamind_desktop.ui.kit.words import isolated, listed, titled
from sigmamind_desktop.ui.numbers.messages import attribute_name

translate = QCoreApplication.translate


def change_text(change: NumberChange) -> str:
    """What a change is about: `name, inbound agent`."""
    return _names(change.fields)


def saved(change: NumberChange, result: PhoneNumber) -> Words:
    """SigmaMind has answered a change."""
    refused = change.refused(result)
    if not refused:
        return Words(
            translate("EditMessages", "Saved at SigmaMind"),
            translate("EditMessages", "Changed: {what}.").format(what=change_text(change)),
        )
    return Words(
        translate("EditMessages", "SigmaMind did not take every change"),
        translate("EditMessages", "Not as you wanted it: {what}. You see what SigmaMind has now.").format(
            what=_names(refused)
        ),
    )


def ended_of(edit: Edit) -> str:
    """How the edit of one number among several ended."""
    words = ended(edit)
    return translate("EditMessages", "{number}: {ended}").format(
        number=isolated(pretty(edit.change.number)), ended=titled(words.title, words.text)
    )


def ended(edit: Edit) -> Words:
    """How the edit of one number ended, or how it stands."""
    match edit.phase:
        case Phase.WAITING:
            return Words(translate("EditMessages", "Waiting"), "")
        case Phase.PREPARING | Phase.SENT:
            return Words(translate("EditMessages", "Changing…"), "")
        case Phase.DONE if edit.result is not None and edit.change.refused(edit.result):
            return saved(edit.change, edit.result)
        case Phase.DONE:
            return Words(translate("EditMessages", "Changed"), "")
        case Phase.CANCELLED if edit.created is Created.NO:
            return Words(
                translate("EditMessages", "Not sent"), translate("EditMessages", "Nothing was changed.")
            )
        case _ if edit.error is not None:
            return messages.failure(edit.error, Asked.CHANGE)
        case _:
            return Words(
                translate("EditMessages", "Cancelled, but already sent"),
                messages.not_confirmed(Asked.CHANGE),
                Step.REFRESH,
            )


def _names(fields: tuple[FieldId, ...]) -> str:
    others = {FieldId.TRUNK_USERNAME: TRUNK_USERNAME, FieldId.TRUNK_PASSWORD: TRUNK_PASSWORD}
    return listed(attribute_name(ATTRIBUTE_OF.get(field_id) or others[field_id]) for field_id in fields)


class EditCounts(QObject):
    """How far several edits are. `lupdate` reads plural forms from the `tr` of a class alone."""

    def under_way(self, done: int, total: int) -> str:
        """Some of them are done."""
        return self.tr("%n of {total} done…", "", done).format(total=total)

    def changed(self, changed: int, total: int) -> str:
        """All are over."""
        return self.tr("%n of {total} changed", "", changed).format(total=total)

    def will_change(self, changing: int, total: int) -> str:
        """Before they do."""
        return self.tr("%n of {total} numbers change", "", changing).format(total=total)

    def have_it(self, numbers: int) -> str:
        """Those that stay as they are, since that is what is wanted."""
        return self.tr("%n have it already", "", numbers)

    def left_out(self, numbers: int) -> str:
        """Those that can't be changed."""
        return self.tr("%n are left out", "", numbers)

    def lose_inbound(self, numbers: int) -> str:
        """What removing does."""
        return self.tr("%n numbers lose their inbound agent", "", numbers)

    def lose_outbound(self, numbers: int) -> str:
        """What removing does."""
        return self.tr("%n numbers lose their outbound agent", "", numbers)

    def bring_back(self, numbers: int) -> str:
        """What undoing does."""
        return self.tr("%n numbers get back what they had", "", numbers)

    def changed_since(self, numbers: int) -> str:
        """What undoing leaves alone."""
        return self.tr("%n were changed again since, and stay as they are", "", numbers)
