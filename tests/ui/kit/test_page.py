from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from sigmamind_desktop.ui.kit import page, theme


def test_tab_comes_to_a_page_while_it_scrolls(qtbot: Any) -> None:
    content = QWidget()
    theme.column(0, content).addWidget(QLabel("one\n" * 20))
    scrolling = page.scrolling(content, "Lines")
    qtbot.addWidget(scrolling)
    scrolling.resize(300, 1000)
    scrolling.show()
    assert scrolling.focusPolicy() is Qt.FocusPolicy.NoFocus
    scrolling.resize(300, 100)
    assert scrolling.focusPolicy() is Qt.FocusPolicy.StrongFocus
