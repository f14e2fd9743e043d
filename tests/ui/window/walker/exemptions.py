"""What the rules do not ask of some widgets, each with the reason. One that nothing needs fails its test."""

from __future__ import annotations

from tests.ui.window.walker.sight import Finding

EXEMPT = {
    ("by mouse alone", "QPushButton pasteButton"): "File > Paste details… does the same, by Ctrl+Shift+V too",
    ("by mouse alone", "QHeaderView"): "the table's menu (Shift+F10) and View > Columns do what headings do",
    ("by mouse alone", "RowHeads"): "Home, then Shift and End choose what a row's head does",
    ("turned round", "RowsTable"): "isolated as it is painted; what is copied is as it was typed",
}
"""By the rule, and what begins as the widget is called."""


def exemption_of(finding: Finding) -> tuple[str, str] | None:
    """Why a finding is none, if that is so."""
    for rule, where in EXEMPT:
        if finding.rule == rule and finding.where.startswith(where):
            return rule, where
    return None
