"""What shows and hides is heard as a button, with how it stands."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from sigmamind_desktop.ui.kit.announce import name_choice
from sigmamind_desktop.ui.kit.disclosure import Disclosure
from sigmamind_desktop.ui.kit.words import isolated, quoted


def _heard(widget: QWidget, kind: QAccessible.Text) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(kind)


def test_it_is_a_button_and_says_how_it_stands(show: Any) -> None:
    button, said = show(Disclosure("Where do I find this?"), 200, 40), []
    button.toggled.connect(said.append)
    heard = QAccessible.queryAccessibleInterface(button)
    assert heard.role() == QAccessible.Role.Button
    assert (button.isChecked(), _heard(button, QAccessible.Text.Description)) == (False, "Collapsed")
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert (button.isChecked(), _heard(button, QAccessible.Text.Description)) == (True, "Expanded")
    button.setChecked(True)
    button.setChecked(False)
    assert said == [True, False]
    assert heard.role() == QAccessible.Role.Button


def test_a_list_to_choose_from_has_a_label_that_is_heard(show: Any) -> None:
    box = QWidget()
    choice = QComboBox()
    QHBoxLayout(box).addWidget(choice)
    name_choice(choice, "Country")
    show(box, 200, 40)
    related = QAccessible.queryAccessibleInterface(choice).relations(QAccessible.RelationFlag.Label)
    assert [other.text(QAccessible.Text.Name) for other, _flag in related] == ["Country"]
    assert choice.accessibleName() == "Country"


def test_a_number_is_isolated_where_words_run_from_the_right(from_the_right: None) -> None:
    assert isolated("+1 415-555-0100") == "\u2066+1 415-555-0100\u2069"
    assert isolated("") == ""


def test_a_number_is_as_it_is_where_words_run_from_the_left(qapp: Any) -> None:
    assert isolated("+1 415-555-0100") == "+1 415-555-0100"


def test_what_is_quoted_leaves_the_full_stop_to_the_sentence(qapp: Any) -> None:
    assert quoted("Not a host. ") == "“Not a host”"
