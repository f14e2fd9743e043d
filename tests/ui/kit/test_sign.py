"""What is beside letters grows with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.sign import Sign
from sigmamind_desktop.ui.kit.style import ClearStyle
from sigmamind_desktop.ui.kit.wrapping import Wrapping


@pytest.fixture
def doubled(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    qapp.setFont(theme.scaled_font(before, 2))
    yield
    qapp.setFont(before)


def test_a_sign_is_drawn_anew_in_another_size(qtbot: Any) -> None:
    sign = Sign(14)
    qtbot.addWidget(sign)
    sign.draw("check", QColor("green"))
    before = sign.width()
    sign.setFont(theme.scaled_font(sign.font(), 2))
    assert sign.width() == pytest.approx(2 * before, abs=2)
    assert sign.pixmap().deviceIndependentSize().width() == sign.width()
    sign.clear()
    assert sign.pixmap().isNull()


def test_an_icon_on_a_button_is_as_large_as_its_letters(doubled: None) -> None:
    side = ClearStyle().pixelMetric(QStyle.PixelMetric.PM_ButtonIconSize)
    assert side >= 30
    assert theme.icon("check", QColor("green")).actualSize(QSize(side, side)).width() >= 30


@pytest.mark.parametrize(
    "mark",
    [
        QStyle.SubElement.SE_CheckBoxIndicator,
        QStyle.SubElement.SE_RadioButtonIndicator,
        QStyle.SubElement.SE_ItemViewItemCheckIndicator,
    ],
    ids=lambda mark: mark.name,
)
def test_what_is_ticked_is_as_large_as_its_letters(qapp: QApplication, mark: QStyle.SubElement) -> None:
    before = qapp.font()
    option = QStyleOptionViewItem() if "Item" in mark.name else QStyleOptionButton()
    option.rect = QRect(0, 0, 400, 100)
    if isinstance(option, QStyleOptionViewItem):
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    usual = ClearStyle().subElementRect(mark, option, None)
    qapp.setFont(theme.scaled_font(before, 2))
    large = ClearStyle().subElementRect(mark, option, None)
    qapp.setFont(before)
    assert (large.width(), large.height()) == pytest.approx((2 * usual.width(), 2 * usual.height()), abs=2)


def test_lines_beside_each_other_are_level_whatever_is_in_them(show: Any) -> None:
    around = QWidget()
    layout = QVBoxLayout(around)
    with_button, without = Wrapping(8), Wrapping(8)
    button, label = QPushButton("Demo"), QLabel("6 numbers")
    with_button.line.addWidget(button)
    without.line.addWidget(label)
    for each in (with_button, without):
        each.setFixedHeight(200)
        layout.addWidget(each)
    show(around, 300, 500)
    assert abs(button.geometry().center().y() - label.geometry().center().y()) <= 2
