"""What a column can be taken for."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from sigmamind_desktop.app.bulk.workbench import Workbench
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.ui.bulk.messages import column_ground, column_name
from sigmamind_desktop.ui.kit import theme


class ColumnMenu(QMenu):
    """The fields, under the reason for what the column is."""

    def __init__(self, bench: Workbench, column: int, *, is_locked: bool, parent: QWidget) -> None:
        super().__init__(parent)
        known = bench.columns[column]
        self.addAction(theme.plain_button_text(column_ground(known))).setEnabled(False)
        self.addSeparator()
        for field in (*FieldId, None):
            action = self.addAction(column_name(field))
            action.setCheckable(True)
            action.setChecked(known.field is field)
            action.setEnabled(not is_locked)
            action.triggered.connect(partial(bench.set_column, column, field))
