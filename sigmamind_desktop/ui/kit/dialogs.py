"""The small dialogs. Each is opened with `open()`: a nested event loop would stop asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QMessageBox,
    QWidget,
)

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.ui.kit import theme

translate = QCoreApplication.translate


async def closed(dialog: QDialog) -> None:
    """Show a dialog that has no window behind it; return when it is closed."""
    done = asyncio.Event()
    dialog.finished.connect(done.set)
    dialog.open()
    await done.wait()


def no_answer_box() -> QMessageBox:
    """Another start of the program has the data folder and does not answer."""
    box = QMessageBox(QMessageBox.Icon.Warning, APP_NAME, "")
    box.setText(translate("Dialogs", "{app} is running already and does not answer").format(app=APP_NAME))
    box.setInformativeText(
        translate(
            "Dialogs", "Wait a moment and start it again. If that does not help, restart this computer."
        )
    )
    return box


def show_not_opened(title: str, path: Path, parent: QWidget) -> QMessageBox:
    """No other program opened a file or a folder: its path, to open it by hand."""
    box = QMessageBox(QMessageBox.Icon.Information, APP_NAME, title, parent=parent)
    box.setObjectName("notOpenedDialog")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(translate("Dialogs", "It is here:\n{path}").format(path=path))
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    copy = box.addButton(translate("Dialogs", "Copy the path"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(str(path)))
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Close))
    box.open()
    return box


def show_demo(lines: Sequence[tuple[str, str]], parent: QWidget) -> QDialog:
    """What to try in the demo.

    Args:
        lines: the ends of numbers, and hosts, each with what happens then.
        parent: the window to show it over.
    """
    dialog = QDialog(parent)
    dialog.setObjectName("demoDialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("Dialogs", "Welcome to the demo"))
    dialog.setMinimumWidth(480)
    layout = theme.column(theme.MEDIUM, dialog, margin=theme.LARGE)
    layout.addWidget(theme.heading(translate("Dialogs", "Try everything, nothing is real"), 1.4))
    intro = _selectable(
        translate(
            "Dialogs",
            "The demo talks to a stand-in for SigmaMind inside this program. Nothing leaves this computer,"
            " and your keychain and your data are not touched.\n\n"
            "Import any number, for example +1 415 555 2671, with any trunk. The last four digits"
            " choose what happens:",
        ),
        wraps=True,
    )
    layout.addWidget(intro)
    form = QFormLayout(horizontalSpacing=theme.LARGE, verticalSpacing=theme.TIGHT)
    for typed, summary in lines:
        form.addRow(typed, _selectable(summary))
    layout.addLayout(form)
    buttons = QDialogButtonBox()
    buttons.addButton(translate("Dialogs", "Start"), QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.accepted.connect(dialog.accept)
    layout.addWidget(buttons)
    theme.fit_height(dialog)
    dialog.open()
    return dialog


def _selectable(text: str, *, wraps: bool = False) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=wraps)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
