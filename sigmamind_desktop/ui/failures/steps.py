"""What can be done about a failure with one press of a button."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Step(Enum):
    """The next step, where the program can take it. Who shows the failure makes it a button."""

    ENTER_KEY = auto()
    ENTER_ANOTHER_KEY = auto()
    SIGN_IN = auto()
    """At the network's proxy."""
    SHOW_NUMBER = auto()
    """In the list; where it is not there yet, the list is to be read."""
    REFRESH = auto()
    TRY_AGAIN = auto()
    CHECK_NOW = auto()
    """Whether what was sent arrived."""


def step_text(step: Step) -> str:
    """What its button says."""
    return {
        Step.ENTER_KEY: translate("FailureSteps", "Enter the key"),
        Step.ENTER_ANOTHER_KEY: translate("FailureSteps", "Enter another key"),
        Step.SIGN_IN: translate("FailureSteps", "Enter name and password"),
        Step.SHOW_NUMBER: translate("FailureSteps", "Show the number"),
        Step.REFRESH: translate("FailureSteps", "Refresh"),
        Step.TRY_AGAIN: translate("FailureSteps", "Try again"),
        Step.CHECK_NOW: translate("FailureSteps", "Check now"),
    }[step]
