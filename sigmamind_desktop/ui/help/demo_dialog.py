"""What to try in the demo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QPushButton, QWidget

from sigmamind_desktop.ui.kit import page, theme
from sigmamind_desktop.ui.kit.words import isolated

_WIDTH = 720


class DemoDialog(QDialog):
    """Says that nothing is real, and what happens with which number and host. Open it with `open()`."""

    def __init__(
        self, lines: Sequence[tuple[str, str]], parent: QWidget | None = None, *, welcome: bool
    ) -> None:
        """Build it.

        Args:
            lines: the ends of numbers, and hosts, each with what happens then.
            parent: the window to show it over.
            welcome: whether the demo begins with it, rather than that somebody looks something up.
        """
        super().__init__(parent)
        self.setObjectName("demoDialog")
        self.setWindowTitle(self.tr("Welcome to the demo") if welcome else self.tr("What to try"))
        content = QWidget()
        words = theme.column(theme.MEDIUM, content, margin=theme.SMALL)  # off the ring around it
        words.addWidget(theme.heading(self.tr("Try everything, nothing is real"), 1.4))
        intro = _selectable(
            self.tr(
                "The demo talks to stand-ins inside this program: for SigmaMind, for carriers, and for the"
                " keychain. Nothing leaves this computer; your own keychain and data are not touched."
            ),
        )
        words.addWidget(intro)
        how = self.tr(
            "Import any number, for example +1 415 555 2671, with any trunk. The last four digits"
            " choose what happens:"
        )
        words.addWidget(_selectable(how))
        form = QFormLayout(horizontalSpacing=theme.LARGE, verticalSpacing=theme.TIGHT)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for typed, summary in lines:
            form.addRow(isolated(typed), _selectable(summary))
        words.addLayout(form)
        leave = QPushButton(self.tr("Start") if welcome else self.tr("Close"))
        leave.clicked.connect(self.accept)
        buttons = theme.line(theme.SMALL)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        layout = theme.column(theme.MEDIUM, self, margin=theme.LARGE)
        whole = page.scrolling(content, self.windowTitle())
        layout.addWidget(whole, stretch=1)
        layout.addLayout(buttons)
        leave.setDefault(True)  # a dialog knows its default only once that is within it
        page.fit_height(self, whole, round(_WIDTH * theme.font_scale(self.font())))


def _selectable(text: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
