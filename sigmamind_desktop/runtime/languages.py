"""The languages of the window: those whose words come with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sigmamind_desktop.runtime import resources

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

ENGLISH: Final = "en"


def languages() -> list[str]:
    """Their codes (ISO 639-1); also `pseudo`, once `packaging/words.py pseudo` has made it."""
    try:
        folder = resources.path(f"languages/{ENGLISH}.qm").parent
    except FileNotFoundError:
        return [ENGLISH]  # the code has its words
    return sorted(file.stem for file in folder.glob("*.qm"))


def speak(code: str, app: QCoreApplication) -> str:
    """Have every word from here on in one of the `languages`; before the first window is made.

    English needs it too: the source has the form for several alone of what is counted.

    Returns:
        What is wrong with the file of its words, for the log; empty if nothing is. The words are those of the
        code then, and one thing is counted as several are: "1 numbers".
    """
    from PySide6.QtCore import QTranslator

    translator = QTranslator(app)  # the application keeps it: Qt itself does not
    try:
        file = resources.path(f"languages/{code}.qm")
    except FileNotFoundError:
        return f"{code}.qm is missing"
    if not translator.load(str(file)):
        return f"{code}.qm is damaged"
    app.installTranslator(translator)
    return ""
