"""What this program is, and what it is made of."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import replace

import PySide6
from PySide6.QtCore import QLibraryInfo, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from sigmamind_desktop import APP_NAME, __version__
from sigmamind_desktop.runtime.components import Component
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.cells import WholeTexts

_WIDTH, _HEIGHT = 600, 600
"""At first, in device-independent pixels."""

_ICON = 64


class AboutDialog(QDialog):
    """Name, versions and licences. Open it with `open()`."""

    def __init__(self, components: Sequence[Component], parent: QWidget | None = None) -> None:
        """Build it.

        Args:
            components: the packages that the program needs.
            parent: the window to show it over.
        """
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About {name}").format(name=APP_NAME))
        self._components = sorted(
            (*map(self._with_text, components), *self._foundations(components)),
            key=lambda component: component.name.casefold(),
        )
        icon = QLabel()
        icon.setPixmap(theme.app_icon().pixmap(_ICON))
        words = theme.column(theme.TIGHT)
        words.addWidget(theme.heading(f"{APP_NAME} {__version__}", 1.4))
        words.addWidget(_text(self.tr("Imports phone numbers to SigmaMind over a SIP trunk.")))
        words.addWidget(_text(self._versions()))
        words.addWidget(_text(self.tr("MIT licence. It is made with what others wrote:")))
        head = theme.line(theme.LARGE)
        head.addWidget(icon, alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, stretch=1)
        self.tree = self._tree()
        self.licence = QPlainTextEdit(readOnly=True)
        self.licence.setObjectName("licence")
        self.licence.setAccessibleName(self.tr("Licence"))
        self.licence.setTabChangesFocus(True)
        self.tree.selectionModel().currentChanged.connect(lambda now, _before: self._show_licence(now.row()))
        self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        parts = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        parts.addWidget(self.tree)
        parts.addWidget(self.licence)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        copy = QPushButton(self.tr("Copy"))
        copy.setToolTip(self.tr("Copy the versions and the names of the licences"))
        copy.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons = theme.line(theme.SMALL)
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        layout.addLayout(head)
        layout.addWidget(parts, stretch=1)
        layout.addLayout(buttons)
        close.setDefault(True)  # a dialog knows its default only once that is within it
        sizes.open_as_large(self, _WIDTH, _HEIGHT)
        close.setFocus()

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("components")
        tree.setAccessibleName(self.tr("What others wrote"))
        tree.setHeaderLabels([self.tr("Name"), self.tr("Version"), self.tr("Licence")])
        tree.setRootIsDecorated(False)
        tree.setAlternatingRowColors(True)
        tree.setItemDelegate(WholeTexts(tree))
        for each in self._components:
            tree.addTopLevelItem(QTreeWidgetItem([each.name, each.version, each.licence]))
        tree.header().setStretchLastSection(False)
        for column in range(tree.columnCount()):
            tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return tree

    def _foundations(self, components: Sequence[Component]) -> tuple[Component, Component]:
        """What comes with no package's description of its own."""
        lgpl = next((each.text for each in components if "LGPL" in each.licence), "")
        return (
            Component(
                "Python", platform.python_version(), "PSF-2.0", "https://docs.python.org/3/license.html"
            ),
            Component("Qt", QLibraryInfo.version().toString(), "LGPL-3.0-only", self._qt_licence(lgpl)),
        )

    def _with_text(self, component: Component) -> Component:
        """Of Qt for Python, what may be done with it comes first."""
        if "LGPL" not in component.licence:
            return component
        return replace(component, text=self._qt_licence(component.text))

    def _qt_licence(self, text: str) -> str:
        note = self.tr(
            "Qt and Qt for Python are used under the GNU Lesser General Public License, version 3."
            " You may replace them by versions of your own.\n\n"
            "Licence: https://www.gnu.org/licenses/lgpl-3.0.html\n"
            "Source: https://download.qt.io/official_releases/"
        )
        return f"{note}\n\n{text}".strip()

    def _versions(self) -> str:
        return self.tr("Python {python}, Qt {qt}, PySide6 {pyside}").format(
            python=platform.python_version(),
            qt=QLibraryInfo.version().toString(),
            pyside=PySide6.__version__,
        )

    def _show_licence(self, place: int) -> None:
        component = self._components[place]
        self.licence.setPlainText(component.text or component.licence)

    def _copy(self) -> None:
        lines = (f"{each.name} {each.version}: {each.licence}" for each in self._components)
        text = "\n".join((f"{APP_NAME} {__version__}", self._versions(), "", *lines))
        QGuiApplication.clipboard().setText(text)
        announce(self, self.tr("Copied"))


def _text(text: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
