"""The languages of the window: those whose words come with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sigmamind_desktop.runtime import resources

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

ENGLISH: Final = "en"


def languages() -> list[str]:
    """Their codes (ISO 639-1); also `pseudo`, once `packaging/words.py pseudo` has made it."""
    folder = resources.path(f"languages/{ENGLISH}.qm").parent
    return sorted(file.stem for file in folder.glob("*.qm"))


def speak(code: str, app: QCoreApplication) -> None:
    """Have every word from here on in one of the `languages`; before the first window is made.

    English needs it too: the source has the form for several alone of what is counted.
    """
    from PySide6.QtCore import QTranslator

    translator = QTranslator(app)  # the application keeps it: Qt itself does not
    translator.load(str(resources.path(f"languages/{code}.qm")))
    app.installTranslator(translator)
