"""Every word about what happened to a number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.history.events import Event, EventKind, EventOutcome, FieldChange
from sigmamind_desktop.domain.numbers.agents import Agents
from sigmamind_desktop.domain.numbers.attributes import TRUNK_PASSWORD, TRUNK_USERNAME
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.ui.calls import messages as call_messages
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.failures.messages import Asked
from sigmamind_desktop.ui.kit.words import isolated
from sigmamind_desktop.ui.numbers.messages import attribute_name, state_name

translate = QCoreApplication.translate


def event_text(event: Event, agents: Agents) -> str:
    """Something that happened to a number, on a line or more."""
    match event.kind:
        case EventKind.IMPORT:
            title = {
                EventOutcome.SENDING: translate("HistoryMessages", "Import is being sent"),
                EventOutcome.DONE: translate("HistoryMessages", "Imported"),
                EventOutcome.FAILED: translate("HistoryMessages", "Import failed"),
                EventOutcome.NOT_CONFIRMED: translate("HistoryMessages", "Import not confirmed"),
            }[event.outcome]
        case EventKind.CHANGE:
            title = {
                EventOutcome.SENDING: translate("HistoryMessages", "Change is being sent"),
                EventOutcome.DONE: translate("HistoryMessages", "Changed"),
                EventOutcome.FAILED: translate("HistoryMessages", "Change failed"),
                EventOutcome.NOT_CONFIRMED: translate("HistoryMessages", "Change not confirmed"),
            }[event.outcome]
        case EventKind.SEEN:
            title = translate("HistoryMessages", "Changed elsewhere")
        case EventKind.CALL:
            title = {
                EventOutcome.SENDING: translate("HistoryMessages", "Test call is being sent"),
                EventOutcome.DONE: translate("HistoryMessages", "Test call"),
                EventOutcome.FAILED: translate("HistoryMessages", "Test call not placed"),
                EventOutcome.NOT_CONFIRMED: translate("HistoryMessages", "Test call not confirmed"),
            }[event.outcome]
        case EventKind.CARRIER:
            title = {
                EventOutcome.SENDING: translate("HistoryMessages", "Change at the carrier is being sent"),
                EventOutcome.DONE: translate("HistoryMessages", "Changed at the carrier"),
                EventOutcome.FAILED: translate("HistoryMessages", "Change at the carrier failed"),
                EventOutcome.NOT_CONFIRMED: translate(
                    "HistoryMessages", "Change at the carrier not confirmed"
                ),
            }[event.outcome]
    reason = _reason(event)
    if reason:
        title = translate("HistoryMessages", "{what}: {why}").format(what=title, why=reason)
    lines = [title]
    lines += [f"  {_field_text(change, agents)}" for change in event.changes]
    return "\n".join(lines)


def _reason(event: Event) -> str:
    kept = {
        "cancelled": translate("HistoryMessages", "cancelled"),
        "ended": translate("HistoryMessages", "the program ended before the answer came"),
        "absent": translate("HistoryMessages", "not in your account"),
        "found": translate("HistoryMessages", "found in your account"),
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
        return translate("HistoryMessages", "{field}: {after}").format(
            field=attribute_name(change.field), after=after
        )
    return translate("HistoryMessages", "{field}: {before} → {after}").format(
        field=attribute_name(change.field), before=before, after=after
    )


def _value_text(field: str, value: str | None, agents: Agents) -> str:
    if value is None:
        return translate("HistoryMessages", "none")
    match field:
        case "state":
            return state_name(NumberState(value))
        case "inbound_agent_id" | "outbound_agent_id":
            return agents.label(value) or isolated(value)
        case "outbound_phone_number":
            return isolated(pretty(value))
        case "friendly_name" | "carrier_attachment":
            return translate("HistoryMessages", "“{value}”").format(value=value)
        case _:
            return translate("HistoryMessages", "“{value}”").format(value=isolated(value))
