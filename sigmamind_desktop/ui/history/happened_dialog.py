"""What happened to all numbers: imports, refused ones too, changes from here and elsewhere, test calls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from sigmamind_desktop.app.numbers.exporting import Cell, Exporter
from sigmamind_desktop.domain.e164 import pretty
from sigmamind_desktop.domain.history.events import Happening
from sigmamind_desktop.domain.numbers.agents import Agents
from sigmamind_desktop.domain.numbers.searching import Search
from sigmamind_desktop.domain.secret import mask_living
from sigmamind_desktop.ui.history.messages import event_text
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.cells import WrappedTexts
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.search import is_enter_in
from sigmamind_desktop.ui.kit.words import isolated, listed, unmarked
from sigmamind_desktop.ui.numbers.cells import show_time
from sigmamind_desktop.ui.numbers.copying import put_on_clipboard
from sigmamind_desktop.ui.numbers.export_flow import ExportFlow, Table, dated

MOST: Final = 5000
"""Of what happened, the newest: years of it, and a moment to show."""

_WIDTH, _HEIGHT = 860, 600


class HappenedDialog(QDialog):
    """A list that is searched, copied and exported. Open it with `open()`."""

    def __init__(
        self,
        happened: Sequence[Happening],
        names: Mapping[str, str],
        agents: Agents,
        *,
        exporter: Exporter,
        parent: QWidget,
    ) -> None:
        """Build it.

        Args:
            happened: the newest first.
            names: of the numbers, by E.164.
            agents: those that have names.
            exporter: writes it to a file.
            parent: the window to show it over.
        """
        super().__init__(parent)
        self._happened = happened
        self.setObjectName("happenedDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What happened"))
        self.search = QLineEdit(placeholderText=self.tr("Search"), clearButtonEnabled=True)
        self.search.setObjectName("happenedSearch")
        self.search.setAccessibleName(self.tr("Search what happened"))
        self.search.textChanged.connect(self._show_found)
        self.tree = _HappenedTree()
        self.tree.addTopLevelItems([_item(each, names, agents) for each in happened])
        self.tree.fit()
        self._texts = [_text(item, number) for item, (number, _) in zip(self._items(), happened, strict=True)]
        self.count = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.count.setObjectName("happenedCount")
        self.notice = Notice()
        self._export = ExportFlow(exporter=exporter, make=self._table, notice=self.notice, window=self)
        export = QPushButton(self.tr("Export…"))
        export.clicked.connect(self._export.open)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        head = theme.line(theme.MEDIUM)
        head.addWidget(self.count, stretch=1)
        head.addWidget(self.search, stretch=1)
        buttons = theme.line(theme.SMALL)
        buttons.addStretch(1)
        buttons.addWidget(export)
        buttons.addWidget(close)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        layout.addLayout(head)
        layout.addWidget(self.tree, stretch=1)
        layout.addWidget(self.notice)
        layout.addLayout(buttons)
        close.setDefault(True)  # a dialog knows its default only once that is within it
        self.resize(min(_WIDTH, parent.width() - 40), min(_HEIGHT, parent.height() - 40))
        self._show_count()
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt, but for Enter in the search: it would close the dialog."""
        if not is_enter_in(self.search, event):
            super().keyPressEvent(event)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        for place in range(self.tree.topLevelItemCount()):
            if (item := self.tree.topLevelItem(place)) is not None:
                yield item

    def _show_found(self, text: str) -> None:
        for item, is_found in zip(self._items(), Search(text).hits(self._texts), strict=True):
            item.setHidden(not is_found)
        self._show_count()

    def _show_count(self) -> None:
        total = len(self._happened)
        if not total:
            self.count.setText(self.tr("Nothing was done on this computer yet."))
            return
        shown = sum(not item.isHidden() for item in self._items())
        found = self.tr("%Ln of {total} shown", "", shown).format(total=QLocale().toString(total))
        oldest = self.tr("What is older is not listed.") if total == MOST else ""
        self.count.setText(listed(filter(None, (found if shown < total else "", oldest))))

    def _table(self) -> Table:
        """What is shown, for other programs: moments as such, numbers as E.164."""
        shown = [
            (event.at, number, *(unmarked(item.text(column)) for column in (2, 3, 4)))
            for item, (number, event) in zip(self._items(), self._happened, strict=True)
            if not item.isHidden()
        ]
        rows: Iterator[Sequence[Cell]] = ([cell or None for cell in row] for row in shown)
        return Table(dated(self.tr("What happened {day}")), _headings(), rows, len(shown))


class _HappenedTree(QTreeWidget):
    """Its rows are copied as text and as a table."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("happenedList")
        self.setAccessibleName(QCoreApplication.translate("HappenedDialog", "What happened"))
        self.setHeaderLabels(_headings())
        self.setRootIsDecorated(False)
        self.header().setStretchLastSection(False)
        WrappedTexts(self, 3)
        self.setVerticalScrollMode(
            QAbstractItemView.ScrollMode.ScrollPerItem
        )  # of thousands, not all are measured
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def fit(self) -> None:
        """Give each column the width of what it holds, and what happened the rest."""
        for column in (0, 1, 2, 4):
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, self.columnWidth(column) + theme.MEDIUM)
        self.setColumnWidth(2, min(self.columnWidth(2), self._letters(24)))
        self._give_rest()

    def _give_rest(self) -> None:
        """Where there is hardly any, what happened is scrolled to."""
        others = sum(map(self.columnWidth, (0, 1, 2, 4)))
        self.setColumnWidth(3, max(self._letters(40), self.viewport().width() - others))

    def _letters(self, count: int) -> int:
        return self.fontMetrics().averageCharWidth() * count

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        """See Qt: what has one line stands beside the first of several."""
        super().initViewItemOption(option)
        option.displayAlignment = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt."""
        super().resizeEvent(event)
        self._give_rest()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy copies the rows."""
        if not event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
            return
        rows = sorted(self.selectedIndexes(), key=lambda index: (index.row(), index.column()))
        lines: dict[int, list[str]] = {}
        for index in rows:
            text = str(index.data())
            lines.setdefault(index.row(), []).append(text if index.column() == 1 else mask_living(text))
        if lines:
            put_on_clipboard(list(lines.values()))
            announce(self, self.tr("%Ln rows copied", "", len(lines)))


def _headings() -> list[str]:
    translate = QCoreApplication.translate
    return [
        translate("HappenedDialog", "When"),
        translate("HappenedDialog", "Number"),
        translate("HappenedDialog", "Name"),
        translate("HappenedDialog", "What"),
        translate("HappenedDialog", "Who"),
    ]


def _item(each: Happening, names: Mapping[str, str], agents: Agents) -> QTreeWidgetItem:
    number, event = each
    what = event_text(event, agents)
    when = show_time(event.at) if event.at is not None else ""
    one_line = listed(line.strip() for line in what.splitlines())
    item = QTreeWidgetItem([when, isolated(pretty(number)), names.get(number, ""), one_line, event.person])
    item.setToolTip(3, theme.plain_tooltip(what))
    return item


def _text(item: QTreeWidgetItem, number: str) -> str:
    """What is searched in a row."""
    return "\n".join((number, *map(item.text, range(item.columnCount())))).casefold()
