"""The window: it arranges what the rooms hand it as panes, menus and a status bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QVBoxLayout, QWidget

from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.kit.flow import Entry, Flow, Menu
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.words import isolated
from sigmamind_desktop.ui.kit.wrapping import Wrapping
from sigmamind_desktop.ui.numbers.view import NumbersView
from sigmamind_desktop.ui.window.panes import Panes

_FIRST: Final = QSize(1240, 800)
"""In device-independent pixels, for letters of the usual size."""

_LEAST: Final = QSize(480, 420)

_TITLE: Final = 1.4
"""Lines of text that a window's title bar is as high as, which no system tells before the window is shown."""


class MainWindow(QMainWindow):
    """Two panes, menus, a status bar, and a place for the messages that concern all of it.

    Attributes:
        form: the left pane.
        numbers: the right pane.
        panes: both, beside each other or as tabs.
        notice: messages over the panes.

    Signals:
        close_requested: the person wants to leave; whoever owns the window ends the program.
        painted: the window was painted for the first time.
    """

    close_requested = Signal()
    painted = Signal()

    def __init__(self, *, form: ImportForm, numbers: NumbersView, settings: Settings) -> None:
        """Build it with both panes; `arrange` and `fill_menus` add the rest."""
        super().__init__()
        self._settings = settings
        self._flows: Sequence[Flow] = ()
        self._may_close = False
        self._was_painted = False
        self.form = form
        self.numbers = numbers
        self.panes = Panes(form, self.tr("Import a number"), numbers, self.tr("Your numbers"))
        self.notice = Notice()
        self.notice.setObjectName("notice")
        central = QWidget()
        layout = theme.column(0, central, margin=0)
        top = QVBoxLayout()
        top.setContentsMargins(theme.LARGE, 0, theme.LARGE, 0)
        top.addWidget(self.notice)
        layout.addLayout(top)
        layout.addWidget(self.panes, stretch=1)
        self.setCentralWidget(central)
        titles = {Menu.FILE: self.tr("&File"), Menu.VIEW: self.tr("&View"), Menu.HELP: self.tr("&Help")}
        # From the start on, before the menus have their entries.
        self._quit = QAction(self.tr("&Quit"), self)
        self._quit.setShortcut(QKeySequence.StandardKey.Quit)
        self._quit.setMenuRole(QAction.MenuRole.QuitRole)
        self._quit.triggered.connect(self.close)
        self.addAction(self._quit)
        self._menus = {menu: self.menuBar().addMenu(title) for menu, title in titles.items()}
        self._take_place()
        self.panes.restore_state(settings.panes)
        form.rows[next(iter(form.rows))].input.setFocus()

    # What the owner tells the window.

    def arrange(self, flows: Sequence[Flow], *, address: str = "") -> None:
        """Give each flow its places in the status bar.

        Args:
            flows: those that have some, in their order.
            address: of the API, where the person should see it.
        """
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(theme.LARGE - theme.TIGHT, 0, theme.LARGE, 0)
        places = Wrapping(theme.SMALL)
        for widget in (widget for flow in flows for widget in flow.status()):
            places.line.addWidget(widget)
        if address:
            places.line.addWidget(QLabel(self.tr("Address: {url}").format(url=isolated(address))))
        places.line.add_stretch()
        for widget in (widget for flow in flows for widget in flow.standing()):
            places.line.addWidget(widget)
        bar.addWidget(places, 1)

    def fill_menus(self, flows: Sequence[Flow]) -> None:
        """Give each flow its entries, and the pane that it wishes to be seen.

        Args:
            flows: all of them, in the order of their entries.
        """
        self._flows = flows
        entries = [entry for flow in flows for entry in flow.entries()]
        for menu, shown in self._menus.items():
            mine = [entry for entry in entries if entry.menu is menu]
            _fill(shown, sorted(mine, key=lambda entry: entry.group))
        self._menus[Menu.FILE].addSeparator()
        self._menus[Menu.FILE].addAction(self._quit)
        for flow in flows:
            flow.pane_requested.connect(self.panes.show_pane)

    def note_arrangement(self) -> None:
        """Put into the settings how the person has arranged the window."""
        self._settings.geometry = self.saveGeometry()
        self._settings.panes = self.panes.save_state()
        for flow in self._flows:
            flow.note_arrangement()

    def come_to_front(self) -> None:
        """Show the window over others, as far as the system lets a program do that."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def close_now(self) -> None:
        """Close without asking the owner."""
        self._may_close = True
        self.close()

    def _take_place(self) -> None:
        """As large as the letters want it and the screen has room, or as it was left."""
        title = round(_TITLE * self.fontMetrics().lineSpacing())
        frame = QMargins(theme.TIGHT, title, theme.TIGHT, theme.TIGHT)
        room = sizes.room_for(self).marginsRemoved(frame).size()
        self.setMinimumSize(_LEAST.boundedTo(room))
        self.resize((_FIRST * theme.font_scale(self.font())).boundedTo(room))
        if self._settings.geometry:
            # Qt sees to it that it is within a screen that is there.
            self.restoreGeometry(self._settings.geometry)

    # Qt.

    def closeEvent(self, event: QCloseEvent) -> None:
        """The owner closes the window, after what is under way has been brought to an end."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Remember the arrangement when the person turns elsewhere: a log-out may end the program at once."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.note_arrangement()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say so the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)


def _fill(menu: QMenu, entries: Sequence[Entry]) -> None:
    """Put entries, sorted by group, into a menu, with a line between groups."""
    for _group, members in groupby(entries, key=lambda entry: entry.group):
        if not menu.isEmpty():
            menu.addSeparator()
        for entry in members:
            if entry.fill is not None:
                _fill_when_shown(menu.addMenu(entry.text), entry.fill)
                continue
            action = menu.addAction(entry.text)
            action.setMenuRole(entry.role)
            if entry.keys is not None:
                action.setShortcut(entry.keys)
            if entry.chosen is not None:
                action.triggered.connect(entry.chosen)
            if entry.enabled_by is not None:
                action.setEnabled(False)
                entry.enabled_by.connect(action.setEnabled)


def _fill_when_shown(menu: QMenu, fill: Callable[[QMenu], None]) -> None:
    menu.aboutToShow.connect(lambda: fill(menu))
