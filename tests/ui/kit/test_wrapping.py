from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QPushButton

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


def test_what_stands_at_the_end_goes_to_another_line_together(qtbot: Any) -> None:
    line = Wrapping(8)
    qtbot.addWidget(line)
    title, buttons = QLabel("a title"), [QPushButton("first"), QPushButton("second"), QPushButton("third")]
    line.line.addWidget(title)
    line.line.add_stretch()
    for each in buttons:
        line.line.addWidget(each)
    whole = line.line.sizeHint().width()
    line.show()

    def tops(width: int) -> list[int]:
        line.resize(width, 200)
        line.line.activate()
        last = buttons[-1].geometry().right()
        assert last == width - 1
        return [each.geometry().center().y() for each in (title, *buttons)]

    assert len(set(tops(whole))) == 1
    above, *below = tops(whole - 1)
    assert len(set(below)) == 1
    assert above < below[0]
    _, first, second, third = tops(buttons[0].sizeHint().width() + 8 + buttons[1].sizeHint().width())
    assert first == second < third
