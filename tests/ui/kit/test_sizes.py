"""How large a window opens, and what a line is at least."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QTreeWidget, QTreeWidgetItem

from sigmamind_desktop.ui.kit import cells, sizes, theme


@pytest.fixture
def letters(qapp: QApplication) -> None:
    qapp.setFont(theme.scaled_font(qapp.font(), 1.5))


def test_a_dialog_opens_larger_for_larger_letters(qtbot: Any, letters: None) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    sizes.open_as_large(dialog, 200, 100)
    assert dialog.size().toTuple() == pytest.approx((300, 150), rel=0.1)  # letters have whole pixels


def test_no_dialog_opens_larger_than_its_screen(qtbot: Any) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    sizes.open_as_large(dialog, 99_999, 99_999)
    room = sizes.room_for(dialog)
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()


def test_the_hint_in_a_line_is_whole_however_little_room_there_is(qtbot: Any) -> None:
    dialog, line = QDialog(), QLineEdit(placeholderText="Search these numbers")
    qtbot.addWidget(dialog)
    QHBoxLayout(dialog).addWidget(line)
    sizes.show_hint(line)
    dialog.resize(dialog.minimumSizeHint())
    assert line.width() >= line.fontMetrics().horizontalAdvance(line.placeholderText())


def test_columns_have_room_for_what_they_hold(qtbot: Any, letters: None) -> None:
    tree = QTreeWidget(columnCount=2)
    qtbot.addWidget(tree)
    tree.addTopLevelItem(QTreeWidgetItem(["acme.pstn.twilio.com", "letters " * 90]))
    cells.fit_columns(tree)
    assert tree.columnWidth(0) >= tree.sizeHintForColumn(0)
