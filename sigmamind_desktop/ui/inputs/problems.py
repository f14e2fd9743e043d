"""What is said of a form that can't be sent as it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.ui.inputs.field_messages import field_label

translate = QCoreApplication.translate


def problem_words(problems: Sequence[FieldId]) -> tuple[str, str]:
    """How many fields stand in the way, and where to begin; as a title and a text."""
    count = len(problems)
    title = (
        translate("FieldProblems", "One field is to be put right")
        if count == 1
        else translate("FieldProblems", "{n} fields are to be put right").format(n=count)
    )
    text = translate("FieldProblems", "Nothing was sent. Begin with “{field}”.")
    return title, text.format(field=field_label(problems[0]))
