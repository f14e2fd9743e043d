"""Every word about what happened to a number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.history.changes import TRUNK_PASSWORD, TRUNK_USERNAME
from sigmamind_desktop.domain.history.events import Event, EventKind, EventOutcome, FieldChange
from sigmamind_desktop.domain.numbers.agents import Agents
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.ui.calls import messages as call_messages
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.failures.messages import Asked
from sigmamind_desktop.ui.numbers.messages import attribute_name, state_name


def _tr(text: str) -> str:
    return QCoreApplication.translate("HistoryMessages", text)


def event_text(event: Event, agents: Agents) -> str:
    """Something that happened to a number, on a line or more."""
    match event.kind:
        case EventKind.IMPORT:
            title = {
                EventOutcome.SENDING: _tr("Import is being sent"),
                EventOutcome.DONE: _tr("Imported"),
                EventOutcome.FAILED: _tr("Import failed"),
                EventOutcome.NOT_CONFIRMED: _tr("Import not confirmed"),
            }[event.outcome]
        case EventKind.CHANGE:
            title = {
                EventOutcome.SENDING: _tr("Change is being sent"),
                EventOutcome.DONE: _tr("Changed"),
                EventOutcome.FAILED: _tr("Change failed"),
                EventOutcome.NOT_CONFIRMED: _tr("Change not confirmed"),
            }[event.outcome]
        case EventKind.SEEN:
            title = _tr("Changed elsewhere")
        case EventKind.CALL:
            title = {
                EventOutcome.SENDING: _tr("Test call is being sent"),
                EventOutcome.DONE: _tr("Test call"),
                EventOutcome.FAILED: _tr("Test call not placed"),
                EventOutcome.NOT_CONFIRMED: _tr("Test call not confirmed"),
            }[event.outcome]
    reason = _reason(event)
    lines = [f"{title}: {reason}" if reason else title]
    lines += [f"  {_field_text(change, agents)}" for change in event.changes]
    return "\n".join(lines)


def _reason(event: Event) -> str:
    kept = {
        "cancelled": _tr("cancelled"),
        "ended": _tr("the program ended before the answer came"),
        "absent": _tr("not in your account"),
        "found": _tr("found in your account"),
    }
    if event.call is not None:
        return call_messages.outcome_name(event.call)
    wish = {EventKind.IMPORT: Asked.IMPORT, EventKind.CALL: Asked.CALL}.get(event.kind, Asked.CHANGE)
    return kept.get(event.error) or messages.title_of(event.error, wish)


def _field_text(change: FieldChange, agents: Agents) -> str:
    if change.field == TRUNK_PASSWORD:
        return attribute_name(change.field)
    before, after = (_value_text(change.field, value, agents) for value in (change.before, change.after))
    if change.before is None and change.field == TRUNK_USERNAME:
        return _tr("{field}: {after}").format(field=attribute_name(change.field), after=after)
    return _tr("{field}: {before} → {after}").format(
        field=attribute_name(change.field), before=before, after=after
    )


def _value_text(field: str, value: str | None, agents: Agents) -> str:
    if value is None:
        return _tr("none")
    match field:
        case "state":
            return state_name(NumberState(value))
        case "inbound_agent_id" | "outbound_agent_id":
            return agents.label(value) or value
        case "outbound_phone_number":
            return pretty(value)
        case _:
            return f"“{value}”"
