"""The table of what was changed at carriers: each step with what was there, so that it can be put back."""

from __future__ import annotations

import json
import logging
from collections import Counter
from dataclasses import asdict
from typing import Any

from sigmamind_desktop.domain.carriers.holdings import Attachment, AttachmentKind, Origination
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.history.events import Event, EventKind, EventOutcome, FieldChange
from sigmamind_desktop.domain.inbound.plans import Plan, PlanStep, StepKind
from sigmamind_desktop.services.data_file.file import Connection
from sigmamind_desktop.services.data_file.happenings import happenings
from sigmamind_desktop.services.data_file.moments import now
from sigmamind_desktop.services.data_file.texts import read, shown
from sigmamind_desktop.services.data_file.troubles import translated

_log = logging.getLogger(__name__)


class StepStore:
    """The changes at the carriers of one account's numbers."""

    def __init__(self, db: Connection, account: str, person: str) -> None:
        self._db = db
        self._account = account
        self._person = person

    def begin(self, wish: str, plan: Plan, step: PlanStep, batch: str) -> None:
        """Write down, durably, that a step is about to leave.

        `wish` is any unique text, `batch` one that all steps have that were agreed to at once.
        """
        with translated(), self._db:
            self._db.execute(
                "INSERT INTO carrier_step (name, address, number, carrier, batch, undoes, step, person,"
                " outcome, started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'sending', ?)",
                (
                    *(wish, self._account, plan.number, plan.carrier.value, batch, plan.undoes),
                    *(_written(step), shown(self._person), now()),
                ),
            )

    def settle(
        self, wish: str, outcome: EventOutcome, *, error: str = "", step: PlanStep | None = None
    ) -> None:
        """Record what became of a step; `step`: as the carrier has done it."""
        with translated(), self._db:
            self._db.execute(
                "UPDATE carrier_step SET outcome = ?, error = ?, step = coalesce(?, step) WHERE name = ?",
                (outcome.value, shown(error), _written(step) if step is not None else None, wish),
            )

    def taken(self, number: str) -> list[tuple[Plan, str, int]]:
        """What was agreed to for a number (E.164), the newest first, without what is damaged.

        Returns:
            The steps that are done, and those that may be; their batch; how much of its way back is done.
        """
        with translated():
            rows = self._db.execute(
                "SELECT batch, undoes, carrier, outcome, step FROM carrier_step WHERE address = ?"
                " AND number = ? AND outcome IN ('done', 'not_confirmed') ORDER BY id",
                (self._account, number),
            ).fetchall()
        undone = Counter(undoes for _, undoes, _, outcome, _ in rows if outcome == "done")
        batches: dict[tuple[str, str], list[PlanStep | None]] = {}
        for batch, undoes, carrier, _, step in rows:
            if not undoes and carrier in iter(CarrierName):
                batches.setdefault((batch, carrier), []).append(_read(step))
        return [
            (Plan(number, CarrierName(carrier), tuple(filter(None, steps))), batch, undone[batch])
            for (batch, carrier), steps in reversed(batches.items())
            if None not in steps
        ]


def settle_cut_off(db: Connection, account: str) -> None:
    """What is still being sent at the start was cut off: nobody knows what became of it."""
    db.execute(
        "UPDATE carrier_step SET outcome = 'not_confirmed', error = 'ended'"
        " WHERE outcome = 'sending' AND address = ?",
        (account,),
    )


def events(db: Connection, account: str, number: str | None, most: int) -> list[tuple[str, Event]]:
    """Every change at the carrier of a number, or of every number, with its E.164; the newest ones first."""
    return happenings(
        db,
        "carrier_step",
        EventKind.CARRIER,
        of=(account, number, most),
        column="step",
        read_column=lambda step: {"changes": _changes(_read(step))},
    )


def _changes(step: PlanStep | None) -> tuple[FieldChange, ...]:
    if step is None:
        return ()
    if step.kind in (StepKind.ADD_TARGET, StepKind.CHANGE_TARGET, StepKind.REMOVE_TARGET):
        before = _target_text(step.target) or read(step.instead) or None
        return (FieldChange("carrier_target", before, _target_text(step.new_target)),)
    before, after = (_attachment_text(each) for each in (step.attachment, step.new_attachment))
    return (FieldChange("carrier_attachment", before, after),)


def _target_text(target: Origination | None) -> str | None:
    """A host with its priority: the lowest is tried first."""
    if target is None:
        return None
    return read(f"{target.target} ({target.priority})" if target.priority is not None else target.target)


def _attachment_text(attachment: Attachment | None) -> str | None:
    return read(attachment.name or attachment.target_id) or None if attachment is not None else None


def _written(step: PlanStep) -> str:
    """As JSON; what a carrier has written may have a secret in it, which is masked."""
    fields = asdict(step)
    for name in ("attachment", "new_attachment"):
        if fields[name] is not None:
            fields[name]["kind"] = fields[name]["kind"].name
    for name in ("target", "new_target", "attachment", "new_attachment"):
        for part in ("name", "target"):
            if fields[name] is not None and part in fields[name]:
                fields[name][part] = shown(fields[name][part])
    fields["instead"] = shown(fields["instead"])
    return json.dumps(fields)


def _read(written: str) -> PlanStep | None:
    """As it was written; None for what is damaged, and the log says so."""
    try:
        fields: dict[str, Any] = json.loads(written)
        for name in ("target", "new_target"):
            fields[name] = Origination(**fields[name]) if fields[name] is not None else None
        for name in ("attachment", "new_attachment"):
            if (kept := fields[name]) is not None:
                fields[name] = Attachment(AttachmentKind[kept["kind"]], kept["target_id"], kept["name"])
        return PlanStep(**fields | {"kind": StepKind(fields["kind"])})
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        _log.warning("data file: a change at a carrier is damaged")
        return None
