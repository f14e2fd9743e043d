"""The languages of the window: those whose words come with the program, each of them complete.

Words follow the language; how days, times and numbers are written follows the system's region.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from sigmamind_desktop.runtime import resources

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

ENGLISH: Final = "en"
PSEUDO: Final = "pseudo"
"""English, longer and marked: it has words alone, no guide."""

_SPOKEN: Final = "language"
"""The application's property that holds the code."""


def languages() -> list[str]:
    """Their codes as Qt has them: `de`, `pt_BR`; `PSEUDO` too, where `packaging/words.py` made it."""
    try:
        folder = resources.path(f"languages/{ENGLISH}.qm").parent
    except FileNotFoundError:
        return [ENGLISH]  # the code has its words
    return sorted(file.stem for file in folder.glob("*.qm"))


def choose(wish: str) -> str:
    """The language of a code; where it is not offered, the first of the system's that is, or else English.

    The language as another country speaks it is nearer than the system's next one.
    """
    from PySide6.QtCore import QLocale

    offered = languages()
    wishes = [wish, *(tag.replace("-", "_") for tag in QLocale.system().uiLanguages())]
    for code in filter(None, wishes):
        for each in (code, code.partition("_")[0]):
            if each in offered:
                return each
        for each in offered:
            if each.partition("_")[0] == code.partition("_")[0]:
                return each
    return ENGLISH


def own_name(code: str) -> str:
    """What a language calls itself, by its words."""
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    with suppress(FileNotFoundError):
        translator.load(str(resources.path(f"languages/{code}.qm")))
    return translator.translate("Languages", "English") or "English"


def speak(code: str, app: QCoreApplication) -> str:
    """Have every word from here on in one of the `languages`; before the first window is made.

    English needs it too: the source has the form for several alone of what is counted. Qt brings the words of
    its own buttons and dialogs, in most languages; ours come before them.

    Returns:
        What is wrong with the file of our words, for the log; empty if nothing is. The words are those of the
        code then, and one thing is counted as several are: "1 numbers".
    """
    from PySide6.QtCore import QLibraryInfo, QTranslator

    qts = QTranslator(app)  # the application keeps it: Qt itself does not
    if qts.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qts)
    ours = QTranslator(app)
    try:
        file = resources.path(f"languages/{code}.qm")
    except FileNotFoundError:
        return f"{code}.qm is missing"
    if not ours.load(str(file)):
        return f"{code}.qm is damaged"
    app.installTranslator(ours)
    app.setProperty(_SPOKEN, code)
    return ""


def spoken() -> str:
    """The code of the language that is spoken."""
    from PySide6.QtCore import QCoreApplication

    app = QCoreApplication.instance()
    return str(app.property(_SPOKEN) or ENGLISH) if app is not None else ENGLISH


def path(name: str) -> Path:
    """Where `resources/<name>` is in the language that is spoken, or in English where that has none.

    Args:
        name: with `{language}` where the language's code stands.

    Raises:
        FileNotFoundError: if there is none in English either.
    """
    with suppress(FileNotFoundError):
        return resources.path(name.format(language=spoken()))
    return resources.path(name.format(language=ENGLISH))
