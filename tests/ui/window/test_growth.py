"""Room for longer words and larger letters: every text 40 % longer, and a font of 14 points."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from sigmamind_desktop.app.access.credentials import KeyPlace, KeyStatus
from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.app.trunks.checking import TrunkCheck, TrunkCheckPhase
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import KeychainTrouble
from sigmamind_desktop.domain.importing.readiness import KeyStanding, Known, judge_readiness
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.trunks.check import CheckLine, CheckResult, Subject, Verdict
from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog
from sigmamind_desktop.ui.editing.number_dialog import NumberDialog
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.importing.ready_list import ReadyList
from sigmamind_desktop.ui.inputs import field_messages
from sigmamind_desktop.ui.numbers.view import NumbersView
from sigmamind_desktop.ui.trunks.check_panel import TrunkCheckPanel
from sigmamind_desktop.ui.window.panes import Panes
from tests.ui.books import agent_book, import_form

_GROWTH = 0.4
_FILLER = "lorem ipsum dolor sit amet "


class Stretch(QTranslator):
    """A translation that is 40 % longer and breaks into lines where people's words do."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, _context: str, source: str, _comment: str | None = None, _n: int = -1) -> str:
        more = math.ceil(len(source) * _GROWTH)
        return f"{source} {(_FILLER * (more // len(_FILLER) + 1))[: more - 1]}"


@pytest.fixture
def large(qapp: QApplication) -> None:
    font = qapp.font()
    font.setPointSizeF(14)
    qapp.setFont(font)


@pytest.fixture
def stretched(qapp: QApplication, large: None) -> Iterator[None]:
    translator = Stretch()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def _cut(widget: QWidget) -> list[str]:
    """The texts that do not fit in their places."""
    cut = []
    for label in widget.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        if label.wordWrap():
            if label.heightForWidth(label.width()) > label.height():
                cut.append(label.text())
        elif label.sizeHint().width() > label.width() or label.sizeHint().height() > label.height():
            cut.append(label.text())
    buttons = [button for button in widget.findChildren(QPushButton) if button.isVisible()]
    return cut + [button.text() for button in buttons if button.sizeHint().width() > button.width()]


def _panes() -> Panes:
    """Both panes, as the window has them."""
    return Panes(import_form(), "Import", NumbersView(agent_book()), "Numbers")


@pytest.fixture
def window(stretched: None, show: Any) -> Panes:
    return show(_panes(), 1240, 760)


def _form(window: Panes) -> ImportForm:
    [form] = window.findChildren(ImportForm)
    return form


def test_the_stretch_reaches_every_text(stretched: None) -> None:
    label = field_messages.field_label(FieldId.PHONE_NUMBER)
    assert label.startswith("Phone number ")
    assert len(label) >= 1.4 * len("Phone number")


def test_no_label_of_the_untouched_form_is_cut(window: Panes) -> None:
    assert _cut(_form(window)) == []


def test_no_label_of_a_form_with_problems_is_cut(window: Panes) -> None:
    form = _form(window)
    form.submit()
    QApplication.sendPostedEvents()
    assert _cut(form) == []


def test_no_field_in_large_letters_is_wider_than_its_pane(large: None, show: Any) -> None:
    form = _form(show(_panes(), 1240, 760))
    for row in form.rows.values():
        form.findChild(QScrollArea).ensureWidgetVisible(row)
        assert row.input.visibleRegion().boundingRect().width() == row.input.width()


def test_no_word_of_the_empty_list_is_cut(window: Panes) -> None:
    [view] = window.findChildren(NumbersView)
    view.set_rows([])
    QApplication.sendPostedEvents()
    assert _cut(view) == []
    view.set_rows([PhoneNumber("+14155550100", NumberState.ACTIVE)])
    view.search.setText("paris")
    QApplication.sendPostedEvents()
    assert _cut(view) == []


def test_no_word_of_the_key_s_dialog_is_cut(stretched: None, show: Any) -> None:
    status = KeyStatus(KeyPlace.NOWHERE, trouble=KeychainTrouble.LOCKED)
    dialog = ApiKeyDialog(status, welcome=False)
    dialog.open()
    show(dialog, dialog.width(), dialog.height())
    assert _cut(dialog) == []


@pytest.mark.parametrize("state", [NumberState.ACTIVE, NumberState.INACTIVE, NumberState.UNKNOWN])
def test_no_word_of_the_details_is_cut(stretched: None, show: Any, state: NumberState) -> None:
    window = show(QWidget(), 1240, 800)
    dialog = NumberDialog(
        PhoneNumber("+14155550100", state, "Support line"),
        region="US",
        agents=agent_book(),
        carriers=CarrierBook(),
        settings=Settings(),
        parent=window,
    )
    dialog.open()
    QApplication.sendPostedEvents()
    assert _cut(dialog) == []


def test_no_word_of_the_checks_before_an_import_is_cut(window: Panes) -> None:
    form = _form(window)
    ready, panel = ReadyList(), TrunkCheckPanel()
    form.add_ready_list(ready)
    form.trunk.add_check_panel(panel)
    for answer in (CheckResult.NO_ANSWER, CheckResult.KNOWS_US_NOT):
        lines = (
            CheckLine(Subject.NAME, CheckResult.NAME_FOUND, 27, {"count": "2", "records": "A, AAAA, SRV"}),
            *(CheckLine(each, answer, facts={"status": "403"}) for each in (Subject.UDP, Subject.TLS)),
            CheckLine(Subject.CERTIFICATE, CheckResult.UNTRUSTED),
        )
        panel.render_check(TrunkCheck(TrunkCheckPhase.DONE, "acme.pstn.twilio.com", lines))
        panel.show()
        for known in (Known(), Known(key=KeyStanding.REFUSED, host_verdict=Verdict.NO_ANSWER)):
            ready.render_lines(judge_readiness(form.findings, known))
            ready.button.setChecked(True)
            QApplication.sendPostedEvents()
            assert _cut(panel) == []
            assert _cut(ready) == []
            inside = form.rect().adjusted(0, 0, 1, 1)
            for button in (form.clear_button, ready.button, form.import_button):
                assert inside.contains(button.mapTo(form, button.rect().bottomRight()))
                assert button.width() >= button.sizeHint().width()
