"""The message boxes. Each is opened with `open()`: a nested event loop would stop asyncio."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.ui.kit.words import isolated

translate = QCoreApplication.translate


async def closed(dialog: QDialog) -> None:
    """Show a dialog that has no window behind it; return when it is closed."""
    done = asyncio.Event()
    dialog.finished.connect(done.set)
    dialog.open()
    await done.wait()


def without_icons(box: QMessageBox) -> None:
    """Take off the icons that some systems give to some buttons: here no button of a dialog has one."""
    for button in box.buttons():
        button.setIcon(QIcon())


def message_box(
    name: str, title: str, text: str, icon: QMessageBox.Icon, parent: QWidget | None = None
) -> QMessageBox:
    """A message in plain text, whatever it quotes; it is gone once it is closed.

    Args:
        name: for whoever looks for it.
        title: one short line.
        text: what follows from it.
        icon: how grave it is.
        parent: what to show it over.
    """
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(APP_NAME)
    box.setIcon(icon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(title)
    box.setInformativeText(text)
    return box


def question(
    name: str,
    title: str,
    text: str,
    yes: str,
    parent: QWidget,
    *,
    icon: QMessageBox.Icon = QMessageBox.Icon.Warning,
) -> QMessageBox:
    """Asks before something is done: `accepted` says that it is wanted, Cancel is the default.

    Args:
        name: see `message_box`.
        title: the question.
        text: what follows from it.
        yes: what is done then, as the button says it.
        parent: what to show it over.
        icon: see `message_box`.
    """
    box = message_box(name, title, text, icon, parent)
    box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    without_icons(box)
    return box


def no_answer_box() -> QMessageBox:
    """Another start of the program has the data folder and does not answer."""
    title = translate("Dialogs", "{app} is running already and does not answer")
    text = translate(
        "Dialogs", "Wait a moment and start it again. If that does not help, restart this computer."
    )
    box = message_box("noAnswerDialog", title.format(app=APP_NAME), text, QMessageBox.Icon.Warning)
    box.addButton(QMessageBox.StandardButton.Close)
    without_icons(box)
    return box


def show_not_opened(title: str, path: Path, parent: QWidget) -> QMessageBox:
    """No other program opened a file or a folder: its path, to open it by hand."""
    text = translate("Dialogs", "It is here:\n{path}").format(path=isolated(str(path)))
    box = message_box("notOpenedDialog", title, text, QMessageBox.Icon.Information, parent)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    copy = box.addButton(translate("Dialogs", "Copy the path"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(str(path)))
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Close))
    without_icons(box)
    box.open()
    return box
