"""Asks before agents are taken off numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.ui.editing.messages import EditCounts
from sigmamind_desktop.ui.kit.dialogs import question

translate = QCoreApplication.translate


def removal_question(changes: Sequence[NumberChange], yes: str, parent: QWidget) -> QMessageBox | None:
    """The question, which says how many numbers lose which agent; None if none does.

    Args:
        changes: what is about to be asked for.
        yes: what is done then, as the button says it.
        parent: what to show it over.
    """
    counts = EditCounts()
    says = {FieldId.INBOUND_AGENT_ID: counts.lose_inbound, FieldId.OUTBOUND_AGENT_ID: counts.lose_outbound}
    losing = {
        field_id: sum(change.values.get(field_id, "") is None for change in changes) for field_id in says
    }
    lines = [say(losing[field_id]) for field_id, say in says.items() if losing[field_id]]
    if not lines:
        return None
    text = translate("EditMessages", "Without an agent no calls are answered or placed. Undo brings it back.")
    return question("removeAgentsDialog", "\n".join(lines), text, yes, parent)
