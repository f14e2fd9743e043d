"""The Help menu: the user guide, the keyboard shortcuts, what support asks for, and what this program is."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from sigmamind_desktop.app.help.diagnostics import Diagnostics
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.runtime import resources
from sigmamind_desktop.ui.kit.announce import announce

_SHOWN = 8000
"""Milliseconds that the status bar says that something was copied."""


class HelpMenu(QObject):
    """Fills the menu, and opens what is chosen there. The dialogs are imported when they are opened."""

    def __init__(
        self,
        *,
        diagnostics: Diagnostics,
        tasks: TaskKeeper,
        window: QMainWindow,
        show_demo: Callable[[], None] | None,
    ) -> None:
        """Begin.

        Args:
            diagnostics: knows what support asks for.
            tasks: owns what runs longer than a slot.
            window: the window whose menus and shortcuts there are.
            show_demo: says what to try in the demo; None if this is no demo.
        """
        super().__init__(window)
        self._diagnostics = diagnostics
        self._tasks = tasks
        self._window = window
        self._show_demo = show_demo

    def fill(self, menu: QMenu) -> None:
        """Put the entries into the menu."""
        menu.addAction(self.tr("User &guide"), QKeySequence.StandardKey.HelpContents, self._open_guide)
        menu.addAction(self.tr("&Keyboard shortcuts"), QKeySequence("Ctrl+/"), self._show_shortcuts)
        if self._show_demo is not None:
            menu.addAction(self.tr("What to &try"), self._show_demo)
        menu.addSeparator()
        menu.addAction(self.tr("Open &log folder"), lambda: self._start(self._open_logs, "open logs"))
        menu.addAction(self.tr("Copy &diagnostics"), lambda: self._start(self._copy, "diagnostics"))
        menu.addSeparator()
        about = menu.addAction(self.tr("&About"), lambda: self._start(self._show_about, "about"))
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _start(self, step: Callable[[], Coroutine[None, None, None]], name: str) -> None:
        self._tasks.spawn(step(), name=name)

    def _open_guide(self) -> None:
        file = resources.path("guide/index.html")
        if not _opened(file):
            self._say_not_opened(self.tr("No browser opened the user guide"), file)

    def _show_shortcuts(self) -> None:
        from sigmamind_desktop.ui.help.shortcuts_dialog import ShortcutsDialog

        dialog = ShortcutsDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    async def _open_logs(self) -> None:
        folder = self._diagnostics.logs
        if not await self._diagnostics.has_logs():
            self._say_not_opened(self.tr("There is no log folder"), folder)
        elif not _opened(folder):
            self._say_not_opened(self.tr("No program opened the log folder"), folder)

    async def _copy(self) -> None:
        from sigmamind_desktop.ui.help.support import support_details

        scale = self._window.devicePixelRatioF()
        window_system = f"{QGuiApplication.platformName()}, {QApplication.style().name()}, scale {scale:g}"
        report = await self._diagnostics.report()
        QGuiApplication.clipboard().setText(support_details(f"Window system: {window_system}\n{report}"))
        said = self.tr("Diagnostics copied. They hold no key, no password and no phone number.")
        self._window.statusBar().showMessage(said, _SHOWN)
        announce(self._window, said)

    async def _show_about(self) -> None:
        from sigmamind_desktop.ui.help.about_dialog import AboutDialog

        dialog = AboutDialog(await self._diagnostics.components(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _say_not_opened(self, title: str, path: Path) -> None:
        from sigmamind_desktop.ui.kit.dialogs import show_not_opened

        show_not_opened(title, path, self._window)


def _opened(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
