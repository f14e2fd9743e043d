from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel

from sigmamind_desktop.ui.kit.wrapping import Wrapping


def test_a_line_that_breaks_later_takes_the_height_for_it(qtbot: Any) -> None:
    line = Wrapping(8)
    qtbot.addWidget(line)
    labels = [QLabel("left"), QLabel("right")]
    for each in labels:
        line.line.addWidget(each)
    longer = "what has room alone, but not beside the other"
    width = QLabel(longer).sizeHint().width()
    line.resize(width, 30)
    line.show()
    one = line.minimumHeight()
    labels[1].setText(longer)
    qtbot.waitUntil(lambda: line.minimumHeight() > one)
    assert line.minimumHeight() == line.line.heightForWidth(width)
