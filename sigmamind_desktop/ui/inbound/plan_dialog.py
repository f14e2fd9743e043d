"""What would be changed at a carrier, to be read as a whole before a yes."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.ui.failures.messages import Words
from sigmamind_desktop.ui.kit import sizes, theme

_WIDTH = 460


class PlanDialog(QDialog):
    """A plan in words, to scroll, to select and to copy: an address in it may be longer than any window.

    `accepted` says that it is wanted; Cancel is the default. Open it with `open()`.
    """

    def __init__(self, words: Words, yes: str, parent: QWidget) -> None:
        """Build it.

        Args:
            words: the question, and what follows from a yes.
            yes: what is done then, as the button says it.
            parent: what to show it over.
        """
        super().__init__(parent)
        self.setObjectName("planDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(APP_NAME)
        self._title = title = QLabel(words.title, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        title.setFont(theme.scaled_font(self.font(), 1.15, bold=True))
        self.text = QPlainTextEdit(words.text, readOnly=True, tabChangesFocus=True)
        self.text.setAccessibleName(words.title)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        change = QPushButton(yes)
        change.setObjectName("changeAtCarrier")
        change.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._buttons = buttons = theme.line(theme.SMALL)
        buttons.addStretch(1)
        buttons.addWidget(change)
        buttons.addWidget(cancel)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        layout.addWidget(title)
        layout.addWidget(self.text, stretch=1)
        layout.addLayout(buttons)
        cancel.setDefault(True)  # a dialog knows its default only once that is within it
        sizes.open_at(self, self._whole())
        cancel.setFocus()

    def _whole(self) -> QSize:
        """How large it is while nothing of the text scrolls: an editor tells no height of what is in it."""
        width = round(_WIDTH * theme.font_scale(self.font()))
        inner = width - 2 * theme.LARGE
        edges = 2 * self.text.frameWidth()
        words = QTextDocument(self.text.toPlainText())
        words.setDefaultFont(self.text.font())
        # It is laid out beside its bar first, and keeps that if it does not fit there.
        words.setTextWidth(inner - edges - self.text.verticalScrollBar().sizeHint().width())
        # And a pixel: an editor scrolls what is exactly as high as itself.
        height = self._title.heightForWidth(inner) + ceil(words.size().height()) + edges + 1
        height += self._buttons.sizeHint().height() + 2 * (theme.LARGE + theme.MEDIUM)
        return QSize(width, height)
