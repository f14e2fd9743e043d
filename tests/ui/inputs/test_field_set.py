"""The fields of a form together: what is typed before anything is judged."""

from __future__ import annotations

from typing import Any

import pytest

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.findings import Code
from sigmamind_desktop.ui.importing.form import ImportForm
from tests.ui.books import import_form


@pytest.fixture
def held(qtbot: Any) -> ImportForm:
    """A form as it is at the window's first paint."""
    form = import_form()
    qtbot.addWidget(form)
    form.fields.hold_judgement()
    return form


def test_what_is_typed_while_judgement_is_held_is_judged_when_it_is_released(held: ImportForm) -> None:
    drafts: list[Draft] = []
    held.draft_changed.connect(drafts.append)
    row = held.rows[FieldId.PHONE_NUMBER]
    row.input.insert("+14155552671")
    assert drafts[-1].text(FieldId.PHONE_NUMBER) == "+14155552671"
    assert row.finding is not None
    assert row.finding.code is Code.REQUIRED
    held.fields.release_judgement()
    assert row.finding.code is Code.PHONE_FINE
    row.input.insert("x")
    assert row.finding.code is not Code.PHONE_FINE


def test_who_presses_import_meanwhile_hears_what_is_wrong_with_what_is_typed(held: ImportForm) -> None:
    row = held.rows[FieldId.PHONE_NUMBER]
    row.input.insert("+14155552671")
    held.submit()
    assert row.finding is not None
    assert row.finding.code is Code.PHONE_FINE
    assert held.outcome.isVisibleTo(held)
