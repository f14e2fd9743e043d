"""What happens when the person takes an offered repair."""

from __future__ import annotations

from collections.abc import Mapping

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.findings import Fix
from sigmamind_desktop.ui.inputs.field_row import FieldRow


def apply_fix(rows: Mapping[FieldId, FieldRow], field_id: FieldId, fix: Fix) -> None:
    """Put a repair into its field, and what was typed along with a host into the fields of the log-in."""
    if field_id is not FieldId.TRUNK_PASSWORD:
        rows[field_id].input.replace_text(fix.text)
    if fix.username:
        rows[FieldId.TRUNK_USERNAME].input.replace_text(fix.username)
    if fix.password:
        rows[FieldId.TRUNK_PASSWORD].input.replace_text(fix.password.reveal())
