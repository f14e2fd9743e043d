"""What would be changed at a carrier, and what became of it, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from sigmamind_desktop.app.inbound.changing import ChangeStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.carriers.holdings import Attachment, AttachmentKind, Origination
from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.errors import AppError, Created
from sigmamind_desktop.domain.inbound.plans import Plan, PlanStep, StepKind
from sigmamind_desktop.domain.inbound.settings import CarrierSettings
from sigmamind_desktop.ui.carriers.messages import trouble_words
from sigmamind_desktop.ui.failures.messages import Words
from sigmamind_desktop.ui.kit.words import isolated, listed, quoted, sentences

translate = QCoreApplication.translate

_MOST_NAMED: Final = 10


def plan_words(plan: Plan, settings: CarrierSettings) -> Words:
    """The question before anything is done: each step before and after, what stops, and the way back.

    Args:
        plan: what would be done.
        settings: that it comes of, which know what else a trunk has.
    """
    title = translate("Plan", "Change this at {carrier}?").format(carrier=plan.carrier)
    steps = [
        translate("Plan", "{place}. {what}").format(place=place, what=_step_text(step, plan))
        for place, step in enumerate(plan.steps, 1)
    ]
    return Words(title, "\n\n".join([*steps, *_order(plan), *_losses(plan, settings), _way_back_text(plan)]))


def change_words(status: ChangeStatus | None, undo: Plan | None, settings: CarrierSettings | None) -> Words:
    """How a change stands, and what its way back touches.

    Args:
        status: of the change; None: it was made on another day.
        undo: puts back what was there before; None if that can't be done, or not now.
        settings: as they were read last, which know what else a trunk has; None if they were not.
    """
    words = _standing_words(status)
    return Words(words.title, sentences(words.text, *_touched_texts(undo, settings)))


def _standing_words(status: ChangeStatus | None) -> Words:
    if status is None:
        return Words(
            translate("Plan", "This was changed from here"),
            translate("Plan", "What was there before is remembered, and can be put back."),
        )
    carrier, steps = status.plan.carrier, len(status.plan.steps)
    facts = {"carrier": carrier, "done": status.done, "steps": steps}
    if status.phase.is_busy:
        return Words(
            translate("Plan", "{carrier} is being changed…").format_map(facts),
            translate("Plan", "Steps that are done: {done} of {steps}.").format_map(facts),
        )
    if status.phase is Phase.DONE and status.plan.undoes:
        return Words(
            translate("Plan", "What {carrier} had before is there again").format_map(facts),
            translate("Plan", "It was read back, and stands below."),
        )
    if status.phase is Phase.DONE:
        return Words(
            translate("Plan", "{carrier} has taken the change").format_map(facts),
            translate("Plan", "It was read back, and stands below. Ring it now, to be sure."),
        )
    words = Words(translate("Plan", "You stopped the change"), "")
    if status.phase is Phase.FAILED:
        words = trouble_words(status.error or AppError(), carrier)
    so_far = translate("Plan", "Steps that are done: {done} of {steps}.").format_map(facts)
    maybe = ""
    if status.created is Created.MAYBE:
        maybe = translate("Plan", "The next one may be done, too: what was read back stands below.")
    return Words(words.title, sentences(words.text, so_far, maybe))


def _step_text(step: PlanStep, plan: Plan) -> str:
    if step.kind in (StepKind.ATTACH, StepKind.DETACH, StepKind.RESTORE):
        what = translate("Plan", "The number {number} is assigned to:").format(
            number=isolated(pretty(plan.number))
        )
        before, after = _attachment_text(step.attachment), _attachment_text(step.new_attachment)
    else:
        what = translate("Plan", "The trunk {trunk} sends its calls to:").format(
            trunk=quoted(step.trunk_name)
        )
        before, after = _target_text(step.target), _target_text(step.new_target)
        if step.kind is StepKind.ADD_TARGET and step.new_target is not None:
            after = isolated(step.new_target.target)
            if step.instead:  # which stays, for what is left to it
                before = isolated(step.instead)
                both = translate("Plan", "{host} first, then {other} for calls that are not taken there")
                after = both.format(host=after, other=before)
    return "\n".join(
        [
            what,
            translate("Plan", "before: {what}").format(what=before),
            translate("Plan", "after: {what}").format(what=after),
        ]
    )


def _target_text(target: Origination | None) -> str:
    if target is None:
        return translate("Plan", "nothing")
    facts = {"host": isolated(target.target), "priority": target.priority}
    if target.is_enabled is False:
        return translate("Plan", "{host}, switched off").format_map(facts)
    return translate("Plan", "{host}, with priority {priority}").format_map(facts)


def _attachment_text(attachment: Attachment | None) -> str:
    if attachment is None or attachment.kind is AttachmentKind.NOTHING:
        return translate("Plan", "nothing")
    name = quoted(attachment.name or attachment.target_id)
    match attachment.kind:
        case AttachmentKind.TRUNK:
            return translate("Plan", "the trunk {name}").format(name=name)
        case AttachmentKind.APPLICATION:
            return translate("Plan", "the application {name}").format(name=name)
        case _:
            return translate("Plan", "the program on the web at {name}").format(name=name)


def _order(plan: Plan) -> Iterator[str]:
    """What a priority means, where one is told."""
    if any(step.kind is StepKind.CHANGE_TARGET for step in plan.steps):
        yield translate("Plan", "Of several hosts, the one with the lowest priority number is tried first.")


def _losses(plan: Plan, settings: CarrierSettings) -> Iterator[str]:
    """What stops working."""
    for step in plan.steps:
        before = step.attachment
        if step.kind is StepKind.ATTACH and before is not None and before.kind is not AttachmentKind.NOTHING:
            text = translate("Plan", "What stops: {what} does not get the calls to this number any more.")
            yield text.format(what=_attachment_text(before))
    if any(step.kind in (StepKind.ADD_TARGET, StepKind.CHANGE_TARGET) for step in plan.steps):
        text = translate(
            "Plan",
            "It concerns every number on the trunk {trunk}: SigmaMind gets their calls first, any other"
            " host only those that SigmaMind does not take.",
        )
        trunk = plan.steps[0]
        yield sentences(text.format(trunk=quoted(trunk.trunk_name)), _others_text(settings, trunk.trunk_id))


def _touched_texts(undo: Plan | None, settings: CarrierSettings | None) -> Iterator[str]:
    """The other numbers that a way back is felt at."""
    steps = undo.steps if undo is not None else ()
    touched = (StepKind.REMOVE_TARGET, StepKind.CHANGE_TARGET)
    trunks = ((step.trunk_id, step.trunk_name) for step in steps if step.kind in touched)
    for trunk_id, trunk in dict.fromkeys(trunks):
        text = translate(
            "Plan",
            "Putting it back concerns every number on the trunk {trunk}: their calls go where they went"
            " before.",
        )
        yield sentences(text.format(trunk=quoted(trunk)), _others_text(settings, trunk_id))


def _others_text(settings: CarrierSettings | None, trunk_id: str) -> str:
    """The other numbers on a trunk; empty if it is not known whether there are any."""
    others = settings.others_on(trunk_id) if settings is not None else None
    return _OTHERS.named(others) if others is not None else ""


def _way_back_text(plan: Plan) -> str:
    if plan.can_be_undone:
        return translate("Plan", "All of it can be put back here with one click, on any other day as well.")
    return translate(
        "Plan", "The application can't be put back from here: {carrier} does not name it."
    ).format(carrier=plan.carrier)


class _OtherNumbers(QObject):
    """Which they are. `lupdate` reads plural forms from the `tr` of a class alone."""

    def named(self, numbers: tuple[str, ...]) -> str:
        names = listed(isolated(pretty(each)) for each in numbers[:_MOST_NAMED])
        if not numbers:
            return self.tr("No other number is on it.")
        if (more := len(numbers) - _MOST_NAMED) > 0:
            return self.tr("Also on it: {numbers}, and %n more.", "", more).format(numbers=names)
        return self.tr("Also on it: {numbers}.").format(numbers=names)


_OTHERS: Final = _OtherNumbers()
