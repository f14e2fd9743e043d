"""What is said of a form that can't be sent as it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.ui.inputs.field_messages import field_label

translate = QCoreApplication.translate


def problem_words(problems: Sequence[FieldId]) -> tuple[str, str]:
    """How many fields stand in the way, and where to begin; as a title and a text."""
    text = translate("FieldProblems", "Nothing was sent. Begin with “{field}”.")
    return ProblemCount().title(len(problems)), text.format(field=field_label(problems[0]))


class ProblemCount(QObject):
    """How many fields stand in the way. `lupdate` reads plural forms from the `tr` of a class alone."""

    def title(self, count: int) -> str:
        """In a title."""
        return self.tr("%n fields are missing or wrong", "", count)
