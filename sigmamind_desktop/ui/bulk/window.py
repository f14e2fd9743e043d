"""The window for several numbers: what is for all of them, the table, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from sigmamind_desktop.domain.bulk.sheets import TableFile
from sigmamind_desktop.ui.bulk.common_fields import CommonFields
from sigmamind_desktop.ui.bulk.counts import BulkCounts
from sigmamind_desktop.ui.bulk.dropping import holds_table
from sigmamind_desktop.ui.bulk.sheet_view import SheetView
from sigmamind_desktop.ui.inputs.controls import ChoiceBox
from sigmamind_desktop.ui.inputs.problems import problem_words
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.kit.announce import name_choice
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.kit.page import ScrollingPage
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.kit.wrapping import WrappingLine

_WIDTH, _HEIGHT = 1180, 820

_WIDEST_NAME = 360
"""Pixels, for letters of the usual size; a longer one would push the buttons beside it out of the window."""


class BulkWindow(QWidget):
    """The table is the screen.

    Attributes:
        common: what is for all rows.
        notice: what is said of a file.
        view: the table that is open; None before one is.

    Signals:
        open_requested: the person wants to choose a file.
        paste_requested: the person wants the clipboard's table.
        template_requested: the person wants an empty table.
        example_requested: the person wants the demo's table.
        dropped: carries the QMimeData.
        sheet_chosen: another sheet of the workbook is wanted; carries its place.
        start_requested: the rows that are ready are to be sent.
    """

    open_requested = Signal()
    paste_requested = Signal()
    template_requested = Signal()
    example_requested = Signal()
    dropped = Signal(object)
    sheet_chosen = Signal(int)
    start_requested = Signal()

    def __init__(self, common: CommonFields, parent: QWidget, *, offers_example: bool = False) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("bulkWindow")
        self.setWindowTitle(self.tr("Import several numbers"))
        self.setAcceptDrops(True)
        self.addActions(parent.actions())  # the program is left from here too
        self.common = common
        common.edited.connect(self._withdraw)
        self._said = ""
        self.view: SheetView | None = None
        self._job: QWidget | None = None
        self._sources: list[QPushButton] = []
        self.notice = Notice()
        self.notice.setObjectName("bulkNotice")
        self.open_button = self._button("openFileButton", self.tr("Open file…"))
        self.open_button.setShortcut(QKeySequence(QKeySequence.StandardKey.Open))
        self.open_button.clicked.connect(self.open_requested)
        self.paste_button = self._button("pasteTableButton", self.tr("Paste table"))
        self.paste_button.clicked.connect(self.paste_requested)
        self.template_button = self._button("saveTemplateButton", self.tr("Save an empty table…"))
        self.template_button.clicked.connect(self.template_requested)
        self.example_button = self._button("openExampleButton", self.tr("Open an example"))
        self.example_button.clicked.connect(self.example_requested)
        self.example_button.setVisible(offers_example)
        self.sheets = ChoiceBox()
        self.sheets.setObjectName("sheet")
        self.sheets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.sheets.activated.connect(self.sheet_chosen)
        self.start_button = self._button("startImportButton", self.tr("Start import"))
        self.start_button.clicked.connect(self._on_start)
        self._title = theme.heading("", 1.5)
        self._passed = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._empty = QLabel(
            self.tr(
                "Drop an Excel workbook or a CSV file here, open one, or paste a table: a number in each row."
                "\nNothing is sent before you say so."
            ),
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        self._sum = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._sum.setObjectName("bulkSum")
        self._build()
        self.show_no_table()
        sizes.open_as_large(self, _WIDTH, _HEIGHT)

    @property
    def is_changed(self) -> bool:
        """Whether the table has changes that no file has."""
        return self.view is not None and not self.view.table.undo.isClean()

    def finish_typing(self) -> None:
        """Take what is in the input of a cell: it is a change before Enter is pressed, too."""
        if self.view is not None:
            self.view.table.finish_typing()

    def show_no_table(self) -> None:
        """Say how to begin."""
        self._title.setText(self.tr("Import several numbers"))
        self.sheets.hide()
        self._show_parts()

    def show_table(self, file: TableFile, sheet: int, view: SheetView) -> None:
        """Show a table in place of the one before."""
        if self.view is not None:
            self.view.deleteLater()
        self.view = view
        self._place.insertWidget(0, view, stretch=1)
        QWidget.setTabOrder(view.line.fix_button, self.start_button)
        self.notice.tab_after = view.line.fix_button
        view.counted.connect(self._on_counted)
        view.table.undo.indexChanged.connect(self._withdraw)
        view.table.did_not_fit.connect(self._say_what_did_not_fit)
        view.bench.columns_changed.connect(self._on_columns_changed)
        name = file.name or self.tr("Pasted table")
        widest, middle = theme.beside_letters(_WIDEST_NAME, self.font()), Qt.TextElideMode.ElideMiddle
        self._title.setText(self._title.fontMetrics().elidedText(name, middle, widest))
        self._title.setToolTip(theme.plain_tooltip(name))
        self._title.setAccessibleName(name)
        title = self.tr("{name}: import several numbers").format(name=name)
        self.setWindowTitle(theme.plain_window_title(title))
        self.sheets.clear()
        hidden = self.tr("{sheet} (hidden in the workbook)")
        for each in file.sheets:
            self.sheets.addItem(hidden.format(sheet=each.name) if each.is_hidden else each.name)
        self.sheets.setCurrentIndex(sheet)
        self.sheets.setVisible(len(file.sheets) > 1)
        self._show_parts()
        self._on_columns_changed()
        self._on_counted()
        view.table.go_to(0, 1)

    def accept_proposals(self) -> None:
        """Take each column for what is proposed."""
        assert self.view is not None
        self.view.bench.accept_proposals()
        self.notice.hide()

    def show_passed_over(self, text: str) -> None:
        """Say what of the sheet is not in the table."""
        self._passed.setText(text)

    def add_source(self, button: QPushButton) -> None:
        """Take a button that brings a table from elsewhere."""
        self._sources.append(button)
        self._head.insert_widget(self._head.indexOf(self.paste_button), button)
        QWidget.setTabOrder(self.template_button, button)

    def add_job(self, job: QWidget) -> None:
        """Take what shows an import of several numbers; `show_job` shows it in place of the table."""
        self._job = job
        self._place.addWidget(job, stretch=1)

    def show_job(self, shown: bool) -> None:
        """Show an import in place of the table, or the table again."""
        if self._job is None or self._job.isVisibleTo(self) == shown:
            return
        self._job.setVisible(shown)
        self.set_locked(shown)
        self._show_parts()
        if shown:
            self._job.setFocus()
        elif self.view is not None:
            self.view.bench.judge_all()  # the account may have its numbers by now

    def set_locked(self, locked: bool) -> None:
        """Let the table stay as it is while it is sent, or be worked on again."""
        self.common.setEnabled(not locked)
        for widget in (self.open_button, self.paste_button, self.example_button, self.sheets, *self._sources):
            widget.setEnabled(not locked)
        self.setAcceptDrops(not locked)
        if self.view is not None:
            self.view.set_locked(locked)
        self._foot.setVisible(not locked)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, autoDefault=True)
        button.setObjectName(name)
        return button

    def _build(self) -> None:
        self._head = head = WrappingLine(theme.SMALL)
        head.addWidget(self._title)
        head.addWidget(self.sheets)
        head.addWidget(self._passed)
        head.add_stretch()
        buttons = (self.example_button, self.template_button, self.paste_button, self.open_button)
        for button in buttons:
            head.addWidget(button)
        self._foot = QWidget()
        foot = theme.line(theme.MEDIUM, self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._sum, stretch=1)
        foot.addWidget(self.start_button)
        self._place = theme.column(theme.SMALL)
        self._place.addWidget(self._empty, stretch=1)
        content = QWidget()
        parts = theme.column(theme.MEDIUM, content, margin=0)
        parts.addLayout(head)
        parts.addWidget(self.common)
        parts.addLayout(self._place, stretch=1)
        page = ScrollingPage()
        page.set_content(content)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # all in it can be gone to
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        layout.addWidget(page, stretch=1)
        layout.addWidget(self.notice)  # here it takes room from the table alone: what is above it stays
        layout.addWidget(self._foot)
        name_choice(self.sheets, self.tr("Sheet"))

    def _show_parts(self) -> None:
        is_sent = self._job is not None and self._job.isVisibleTo(self)
        is_open = self.view is not None and not is_sent
        self._empty.setVisible(self.view is None and not is_sent)
        self.common.setVisible(is_open)
        self._foot.setVisible(is_open)
        if self.view is not None:
            self.view.setVisible(is_open)

    def _on_columns_changed(self) -> None:
        assert self.view is not None
        self.common.follow(self.view.bench.columns)

    def _say(self, tone: Tone, title: str, text: str) -> None:
        """Say something of the table as it is, until it is changed."""
        self._said = title
        self.notice.show_message(tone, title, text)

    def _withdraw(self) -> None:
        """What was said of the table is not so any more."""
        if self.notice.accessibleName() == self._said:
            self.notice.hide()

    def _say_what_did_not_fit(self, columns: int, rows: int) -> None:
        title = self.tr("A part of what you pasted did not fit into the table")
        self._say(Tone.CAUTION, title, BulkCounts().did_not_fit(columns, rows))

    def _on_counted(self) -> None:
        assert self.view is not None
        bench = self.view.bench
        if not bench.is_complete:
            text = self.tr("Say which column holds the phone numbers: press its heading.")
        elif not bench.is_judged:
            text = self.tr("The rows are being looked at…")
        else:
            text = BulkCounts().sums(bench.counts)
            if self._said == self.tr("Not yet"):
                self._withdraw()
        self._sum.setText(text)

    def _on_start(self) -> None:
        """Send what is ready, or say what is to be done first."""
        assert self.view is not None
        self.finish_typing()  # a button that is clicked takes the focus not everywhere
        bench = self.view.bench
        if not bench.is_complete or not bench.is_judged:
            self._say(Tone.NEUTRAL, self.tr("Not yet"), self._sum.text())
        elif any(count for kind, count in bench.counts.items() if kind.is_sent):
            self.notice.hide()
            self.start_requested.emit()
        elif problems := self.common.settle():
            self._say(Tone.BAD, *problem_words(problems))
            self.common.rows[problems[0]].input.setFocus()
        else:
            title = self.tr("No row can be sent as it is")
            self._say(Tone.BAD, title, self.tr("Begin with the first of them."))
            self.view.go_to_first_problem()

    # Qt.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file, or a table as text."""
        if holds_table(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """See `dragEnterEvent`."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def changeEvent(self, event: QEvent) -> None:
        """The lists of countries are made once the window is seen."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.common.fill_countries()
