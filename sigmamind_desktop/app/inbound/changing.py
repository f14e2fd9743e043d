"""Changing something at a carrier: a plan that the person has agreed to, one step after the other."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.app.carriers.connections import Connections
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.app.sending import Phase, Sender, Wish, WishStatus
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.carriers.asking import CarrierApi, ChangeableCarrier
from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import (
    Attachment,
    AttachmentKind,
    CarrierPart,
    Origination,
)
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.errors import AppError, Created, StoreUnavailable
from sigmamind_desktop.domain.history.events import EventOutcome
from sigmamind_desktop.domain.inbound.plans import Plan, PlanStep, StepKind, way_back

if TYPE_CHECKING:
    # SQLite is loaded after the window's first paint.
    from sigmamind_desktop.services.data_file.store import NumberStore


@dataclass(frozen=True, slots=True)
class ChangeStatus:
    """A plan as it stands.

    Attributes:
        done: how many of its steps are.
        created: whether the step that failed or was left may have been done all the same.
        error: what went wrong.
    """

    phase: Phase
    plan: Plan
    done: int = 0
    created: Created = Created.NO
    error: AppError | None = None


class _Carrier:
    """One connected carrier, as the one that wishes are for."""

    def __init__(self, connections: Connections, carrier: CarrierName) -> None:
        self._connections = connections
        self._carrier = carrier

    async def open(self) -> CarrierApi:
        """What it is asked with."""
        return await self._connections.open(self._carrier)


class StepWish(Wish[CarrierApi, PlanStep]):
    """Have a carrier do one step, if all is still as it was when the plan was shown."""

    def __init__(self, plan: Plan, step: PlanStep, batch: str, service: _Carrier) -> None:
        super().__init__(service)
        self._plan = plan
        self._step = step
        self._batch = batch

    def begin(self, store: NumberStore) -> None:
        """Write the step down, with what was there before."""
        store.steps.begin(self.name, self._plan, self._step, self._batch)

    async def send(self, way: CarrierApi, on_departure: Callable[[], None]) -> PlanStep:
        """Look once more, then let it leave, once."""
        if not isinstance(way, ChangeableCarrier):
            raise CarrierFailed(
                CarrierTrouble.NOT_ACCEPTED, carrier=self._plan.carrier, part=CarrierPart.TRUNKS
            )
        step = await self._look(way)
        if step is None:
            return self._step
        match step.kind:
            case StepKind.ADD_TARGET if step.new_target is not None:
                made = await way.add_origination(step.trunk_id, step.new_target, on_departure=on_departure)
                return replace(step, new_target=made) if made.origination_id else step
            case StepKind.CHANGE_TARGET if step.new_target is not None:
                made = await way.update_origination(step.trunk_id, step.new_target, on_departure=on_departure)
                return replace(step, new_target=made) if made.origination_id else step
            case StepKind.REMOVE_TARGET if step.target is not None:
                await way.remove_origination(
                    step.trunk_id, step.target.origination_id, on_departure=on_departure
                )
            case StepKind.ATTACH:
                await way.attach_number(step.trunk_id, step.number_id, on_departure=on_departure)
            case StepKind.DETACH:
                await way.detach_number(step.trunk_id, step.number_id, on_departure=on_departure)
            case StepKind.RESTORE if step.new_attachment is not None:
                await way.restore_number(step.number_id, step.new_attachment, on_departure=on_departure)
        return step

    async def _look(self, way: CarrierApi) -> PlanStep | None:
        """The step as it is to be sent; None where it takes something back that is as before already.

        Raises:
            CarrierFailed: if what is to be changed has vanished, or is another thing by now.
        """
        step = self._step
        if step.kind in (StepKind.ADD_TARGET, StepKind.CHANGE_TARGET, StepKind.REMOVE_TARGET):
            return self._look_at_targets((await way.trunk(step.trunk_id)).originations or ())
        number = await way.find_number(self._plan.number)
        is_there = number is not None and number.number_id == step.number_id
        now = number.attachment if number is not None else Attachment(AttachmentKind.UNKNOWN)
        if self._plan.undoes and is_there and self._is_back(now):
            return None
        as_it_was = _is_same(now, step.attachment) if step.attachment is not None else now.kind in _FREE
        self._expect(is_there, as_it_was, CarrierPart.NUMBERS)
        return step

    def _look_at_targets(self, known: tuple[Origination, ...]) -> PlanStep | None:
        step = self._step
        if step.target is None:
            is_there = any(each.points_at(step.new_target.target) for each in known if step.new_target)
            self._expect(True, not is_there, CarrierPart.TRUNKS)
            return step
        wanted = step.target.origination_id
        if wanted:
            found = next((each for each in known if each.origination_id == wanted), None)
        else:  # nobody saw the answer that would have named it
            found = next((each for each in known if each.points_at(step.target.target)), None)
        if self._plan.undoes and found == step.new_target:
            return None
        is_unchanged = found is not None and replace(found, origination_id=wanted) == step.target
        self._expect(found is not None, is_unchanged, CarrierPart.TRUNKS)
        return replace(step, target=found)

    def _is_back(self, now: Attachment) -> bool:
        """Whether a number is where the step, or one after it, leads to."""
        if self._step.kind is StepKind.DETACH and now.kind in _FREE:
            return True
        steps = self._plan.steps[self._plan.steps.index(self._step) :]
        return any(_is_same(now, each.new_attachment) for each in steps if each.new_attachment)

    def _expect(self, is_there: bool, is_unchanged: bool, part: CarrierPart) -> None:
        if not (is_there and is_unchanged):
            reason = CarrierTrouble.CHANGED if is_there else CarrierTrouble.VANISHED
            raise CarrierFailed(reason, carrier=self._plan.carrier, part=part)

    def settle_done(self, store: NumberStore, result: PlanStep) -> None:
        """Record what the carrier has answered."""
        store.steps.settle(self.name, EventOutcome.DONE, step=result)

    def settle_undone(self, store: NumberStore, created: Created, code: str) -> None:
        """Record that it failed, or is not confirmed."""
        is_open = created is Created.MAYBE
        outcome = EventOutcome.NOT_CONFIRMED if is_open else EventOutcome.FAILED
        store.steps.settle(self.name, outcome, error=code)


_FREE: Final = (AttachmentKind.NOTHING, AttachmentKind.WEB_ADDRESS)
"""On no trunk, and on no application: to put one of these back takes nothing away."""


class CarrierChanger(QObject):
    """One plan at a time.

    Signals:
        changed: carries the ChangeStatus.
        undo_found: carries a number (E.164), and the Plan that takes its last one back, or None.
    """

    changed = Signal(object)
    undo_found = Signal(str, object)

    def __init__(
        self,
        connections: Connections,
        *,
        records: Records,
        sender: Sender,
        tasks: TaskKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._connections = connections
        self._records = records
        self._sender = sender
        self._tasks = tasks
        self._task: asyncio.Task[None] | None = None
        self._status: ChangeStatus | None = None

    @property
    def status(self) -> ChangeStatus | None:
        """Where the last plan stands; None before the first."""
        return self._status

    @property
    def is_busy(self) -> bool:
        """Whether a plan is under way."""
        return self._status is not None and self._status.phase.is_busy

    def start(self, plan: Plan) -> asyncio.Task[None]:
        """Do what the person has agreed to; raises RuntimeError if another plan is under way."""
        if self.is_busy:
            raise RuntimeError("a plan is under way")
        self._become(ChangeStatus(Phase.PREPARING, plan))
        self._task = self._tasks.spawn(self._do(plan), name="change at the carrier")
        self._task.add_done_callback(self._on_done)
        return self._task

    def cancel(self) -> None:
        """Stop. The step that has left this computer can't be called back."""
        if self._task is not None:
            self._task.cancel()

    def forget(self) -> None:
        """What is over is another account's."""
        if not self.is_busy:
            self._status = None

    def find_undo(self, number: str) -> asyncio.Task[None]:
        """Look up what takes back the last plan for a number (E.164); `undo_found` tells it."""
        return self._tasks.spawn(self._find_undo(number), name="what can be put back")

    async def _find_undo(self, number: str) -> None:
        try:
            plan = await self.undo_of(number)
        except StoreUnavailable:
            return  # the window says so
        self.undo_found.emit(number, plan)

    async def undo_of(self, number: str) -> Plan | None:
        """What takes back the last plan for a number (E.164) that was not taken back; None if there is none.

        Of a way back that was begun, it is the rest.

        Raises:
            StoreUnavailable: if that can't be read.
        """
        taken = await self._records.call(lambda store: store.steps.taken(number))
        backs = (way_back(plan, plan.steps, batch, undone) for plan, batch, undone in taken)
        return next(filter(None, backs), None)

    async def _do(self, plan: Plan) -> None:
        service, batch = _Carrier(self._connections, plan.carrier), os.urandom(16).hex()
        for done, step in enumerate(plan.steps):

            def tell(standing: WishStatus[PlanStep], done: int = done) -> None:
                is_over = standing.phase is Phase.DONE
                phase = Phase.PREPARING if is_over else standing.phase
                count = done + 1 if is_over else done
                self._become(ChangeStatus(phase, plan, count, standing.created, standing.error))

            if await self._sender.carry(StepWish(plan, step, batch, service), tell) is not None:
                return
        self._become(ChangeStatus(Phase.DONE, plan, len(plan.steps)))

    def _on_done(self, _task: asyncio.Task[None]) -> None:
        # A task that is cancelled between two steps, or before its first, never gets to say so itself.
        if self._status is not None and self._status.phase.is_busy:
            self._become(replace(self._status, phase=Phase.CANCELLED))

    def _become(self, status: ChangeStatus) -> None:
        if status != self._status:
            self._status = status
            self.changed.emit(status)


def _is_same(now: Attachment, before: Attachment) -> bool:
    """By its ID, or by its host: the name of a trunk or an application can be read late, or change."""
    is_address = before.kind is AttachmentKind.WEB_ADDRESS
    is_named = now.name == before.name if is_address else now.target_id == before.target_id
    return now.kind is before.kind and is_named
