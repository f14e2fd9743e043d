"""The Help menu: the user guide, the keyboard shortcuts, what support asks for, and what this program is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QWidget

from sigmamind_desktop import __version__
from sigmamind_desktop.app.help.diagnostics import Diagnostics
from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.runtime import languages
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.flow import Entry, Flow, Menu

_SHOWN = 8000
"""Milliseconds that the status bar says that something was copied."""


class HelpFlow(Flow):
    """Opens what is chosen in the menu. The dialogs are imported when they are opened."""

    def __init__(
        self,
        *,
        settings: Settings,
        diagnostics: Diagnostics,
        tasks: TaskKeeper,
        window: QMainWindow,
        show_demo: Callable[[], None] | None,
    ) -> None:
        """Begin.

        Args:
            settings: know whose news the person has seen.
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
        self._news_button = self._offer_news(settings)

    def entries(self) -> Sequence[Entry]:
        """See `Flow`."""
        contents, keys = QKeySequence.StandardKey.HelpContents, QKeySequence("Ctrl+/")
        about = QAction.MenuRole.AboutRole
        entries = [
            Entry(Menu.HELP, 0, self.tr("User &guide"), self._open_guide, contents),
            Entry(Menu.HELP, 0, self.tr("&Keyboard shortcuts"), self._show_shortcuts, keys),
            Entry(Menu.HELP, 0, self.tr("What's &new"), self._show_news),
            Entry(Menu.HELP, 1, self.tr("Open &log folder"), self._on_open_logs),
            Entry(Menu.HELP, 1, self.tr("Copy &diagnostics"), self._on_copy),
            Entry(Menu.HELP, 2, self.tr("&About"), self._on_about, role=about),
        ]
        if self._show_demo is not None:
            entries.append(Entry(Menu.HELP, 0, self.tr("What to &try"), self._show_demo))
        return entries

    def standing(self) -> Sequence[QWidget]:
        """See `Flow`."""
        return (self._news_button,) if self._news_button is not None else ()

    def _offer_news(self, settings: Settings) -> QPushButton | None:
        """At the first start of a new version, a button; whoever has never used another one needs no news."""
        is_first_start = not settings.news_seen and settings.geometry.isEmpty()
        is_known = settings.news_seen == __version__
        settings.news_seen = __version__
        if is_first_start or is_known:
            return None
        text = self.tr("What's new in version {version}").format(version=__version__)
        button = QPushButton(text, flat=True, autoDefault=True)
        button.setObjectName("newsButton")
        button.clicked.connect(self._show_news)
        button.clicked.connect(button.hide)
        return button

    def _show_news(self) -> None:
        from sigmamind_desktop.ui.help.news_dialog import NewsDialog

        dialog = NewsDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_open_logs(self) -> None:
        self._tasks.spawn(self._open_logs(), name="open logs")

    def _on_copy(self) -> None:
        self._tasks.spawn(self._copy(), name="diagnostics")

    def _on_about(self) -> None:
        self._tasks.spawn(self._show_about(), name="about")

    def _open_guide(self) -> None:
        file = languages.path("guide/{language}/index.html")
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
