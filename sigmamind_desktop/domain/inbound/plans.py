"""What would be changed at Twilio so that a number's calls reach SigmaMind, step by step, and the way back.

Two things alone are changed: where a trunk sends its calls to (origination URLs), and which trunk a number is
assigned to. https://www.twilio.com/docs/sip-trunking/api
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum, auto
from typing import Final

from sigmamind_desktop.domain.carriers.holdings import (
    Attachment,
    AttachmentKind,
    CarrierNumber,
    CarrierTrunk,
    Origination,
)
from sigmamind_desktop.domain.carriers.login import CHANGEABLE, CarrierName
from sigmamind_desktop.domain.inbound.settings import CarrierSettings, Used, way_out

_LAST_PRIORITY: Final = 65535
_USUAL: Final = 10
"""Twilio's own default for a priority and for a weight."""


class StepKind(StrEnum):
    """What one request does."""

    ADD_TARGET = auto()
    CHANGE_TARGET = auto()
    REMOVE_TARGET = auto()
    ATTACH = auto()
    DETACH = auto()
    RESTORE = auto()
    """An application that a number had is put back."""


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One change at the carrier.

    Attributes:
        trunk_id: the carrier's, of the trunk that it is about.
        trunk_name: as it is called there; may be empty.
        number_id: the carrier's, for what a number is assigned to.
        target: where the trunk sends its calls to, before; None for what is added.
        new_target: afterwards; None for what is taken away.
        attachment: what the number hangs on, before.
        new_attachment: afterwards.
        instead: the host that has the calls first before something is added; empty if there is none.
    """

    kind: StepKind
    trunk_id: str
    trunk_name: str = ""
    number_id: str = ""
    target: Origination | None = None
    new_target: Origination | None = None
    attachment: Attachment | None = None
    new_attachment: Attachment | None = None
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done, in this order.

    Attributes:
        number: the number that is to ring, E.164.
        steps: none of which can be left out.
        undoes: the name of the batch that is taken back; empty if none is.
    """

    number: str
    carrier: CarrierName
    steps: tuple[PlanStep, ...]
    undoes: str = ""

    @property
    def can_be_undone(self) -> bool:
        """Whether everything that it takes away can be put back."""
        return all(
            step.attachment is None
            or step.attachment.kind is not AttachmentKind.APPLICATION
            or bool(step.attachment.target_id)
            for step in self.steps
        )


def plan_of(settings: CarrierSettings, used: Used) -> Plan | None:
    """What leads a number's calls to SigmaMind; None if nothing is to be changed, or not enough is known.

    Where the trunk that SigmaMind places calls over is in the account, the number belongs on that one. A host
    that has calls now keeps its entry: SigmaMind's comes before it.
    """
    number = settings.number
    if settings.carrier not in CHANGEABLE or number is None or number.has_voice is False:
        return None
    trunk = way_out(settings, used) or settings.trunk
    if trunk is None or trunk.originations is None or number.attachment.kind is AttachmentKind.UNKNOWN:
        return None
    steps = [*_targets(trunk, trunk.originations, used.sip_host), *_assigned(number, trunk)]
    return Plan(number.number, settings.carrier, tuple(steps)) if steps else None


def way_back(plan: Plan, done: Iterable[PlanStep], batch: str, undone: int = 0) -> Plan | None:
    """What takes back the steps that were done; None if there is nothing, or nothing left.

    Args:
        plan: the number, and its carrier.
        done: in the order in which they were done.
        batch: they are known by that together.
        undone: how many steps of the way back are done.
    """
    steps = [back for step in reversed(tuple(done)) for back in _back(step)][undone:]
    return Plan(plan.number, plan.carrier, tuple(steps), batch) if steps else None


def _targets(trunk: CarrierTrunk, known: tuple[Origination, ...], sip_host: str) -> list[PlanStep]:
    """SigmaMind's host is there, switched on, and before every other."""
    ours = next((each for each in known if each.points_at(sip_host)), None)
    others = [each for each in known if each is not ours and each.is_enabled is not False]
    others = [each for each in others if not each.points_at(sip_host)]
    first = min((each.priority or 0 for each in others), default=None)
    if first is None:
        priority = ours.priority if ours is not None else _USUAL
    elif ours is not None and ours.priority is not None and ours.priority < first:
        priority = ours.priority
    else:
        priority = max(first - 1, 0)
    steps = []
    if first == 0:  # nothing can come before it: those that are tried first are tried second
        steps = [
            _changed(trunk, each, replace(each, priority=_after(each)))
            for each in others
            if not each.priority
        ]
    if ours is None:
        wanted = Origination(
            f"sip:{sip_host}", name="SigmaMind", is_enabled=True, priority=priority, weight=_USUAL
        )
        instead = min(others, key=lambda each: each.priority or 0).target if others else ""
        add = PlanStep(StepKind.ADD_TARGET, trunk.trunk_id, trunk.name, new_target=wanted, instead=instead)
        return [*steps, add]
    wanted = replace(ours, is_enabled=True, priority=priority)
    return [*steps, _changed(trunk, ours, wanted)] if wanted != ours else steps


def _after(origination: Origination) -> int:
    return min((origination.priority or 0) + _USUAL, _LAST_PRIORITY)


def _assigned(number: CarrierNumber, trunk: CarrierTrunk) -> list[PlanStep]:
    if number.attachment.kind is AttachmentKind.TRUNK and number.attachment.target_id == trunk.trunk_id:
        return []
    return [
        PlanStep(
            StepKind.ATTACH,
            trunk.trunk_id,
            trunk.name,
            number.number_id,
            attachment=number.attachment,
            new_attachment=Attachment(AttachmentKind.TRUNK, trunk.trunk_id, trunk.name),
        )
    ]


def _back(step: PlanStep) -> list[PlanStep]:
    before, after = step.attachment, step.new_attachment
    match step.kind:
        case StepKind.ADD_TARGET:
            return [replace(step, kind=StepKind.REMOVE_TARGET, target=step.new_target, new_target=None)]
        case StepKind.CHANGE_TARGET:
            return [replace(step, target=step.new_target, new_target=step.target)]
        case StepKind.ATTACH if before is not None and before.kind is AttachmentKind.TRUNK:
            return [
                replace(
                    step,
                    trunk_id=before.target_id,
                    trunk_name=before.name,
                    attachment=after,
                    new_attachment=before,
                )
            ]
        case StepKind.ATTACH if before is not None:
            free = Attachment(AttachmentKind.NOTHING)
            off = replace(step, kind=StepKind.DETACH, attachment=after, new_attachment=free)
            if before.kind is not AttachmentKind.APPLICATION or not before.target_id:
                return [replace(off, new_attachment=before)]  # a web address is still set, and answers again
            return [off, replace(step, kind=StepKind.RESTORE, attachment=None, new_attachment=before)]
        case _:
            return []


def _changed(trunk: CarrierTrunk, before: Origination, after: Origination) -> PlanStep:
    return PlanStep(StepKind.CHANGE_TARGET, trunk.trunk_id, trunk.name, target=before, new_target=after)
