"""Imports of numbers that are listed already, and what became of those that nobody answered."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton

from sigmamind_desktop.app.numbers.checking import CheckPhase, CheckStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox.api import API_KEY

_NUMBER = "+14155550100"
_LOST = "+14155550500"
_ARRIVED = "+14155550504"


async def _import(person: Any, number: str) -> None:
    person.fill(number)
    person.press_import()
    await person.ended()


async def _leave_unanswered(person: Any, sandbox: Any) -> None:
    person.fill(_ARRIVED)
    person.press_import()
    await sandbox.account.requests.come(1)
    await person.press("Cancel", person.form)
    await person.ended()


class Checks(list[CheckStatus]):
    """What the checks of a person said."""

    def __init__(self, person: Any, until: Any) -> None:
        super().__init__()
        self._changed, self._until = person.program.checker.changed, until
        self._changed.connect(self.append)

    async def end(self) -> CheckPhase:
        await self._until(self._changed, lambda: bool(self) and self[-1].phase is not CheckPhase.CHECKING)
        return self[-1].phase


def _question(person: Any) -> QMessageBox:
    boxes = person.window.findChildren(QMessageBox, "importAgainDialog")
    [shown] = [box for box in boxes if box.isVisible()]
    return shown


async def test_an_import_that_did_arrive_is_found(
    run_program: Any, options: Any, sandbox: Any, until: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        await _leave_unanswered(person, sandbox)
        assert person.states() == {_ARRIVED: "not_confirmed"}
        buttons = person.form.findChildren(QPushButton)
        assert [each.text() for each in buttons if each.isVisible()].count("Check now") == 1
        checks = Checks(person, until)
        await person.press("Check now", person.form)
        assert await checks.end() is CheckPhase.FOUND
        assert person.states() == {_ARRIVED: "active"}
        assert "is in your account" in said(person.form.outcome)
        assert "Before it rings: " in said(person.form.outcome)
        assert not person.form.rows[FieldId.PHONE_NUMBER].input.text()
        assert person.form.rows[FieldId.PHONE_NUMBER].input.hasFocus()
        assert person.form.rows[FieldId.TERMINATION_SIP_URI].input.text()
        await person.press("Show me how", person.form)
    async with run_program(options()) as person:
        assert person.states() == {_ARRIVED: "active"}
    assert len(sandbox.account.requests) == 1


async def test_an_import_that_did_not_arrive_can_be_tried_again(
    run_program: Any, options: Any, until: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        person.write(FieldId.FRIENDLY_NAME, "Support line")
        await _import(person, _LOST)
        person.form.clear()
        checks = Checks(person, until)
        person.program.checker.start(_LOST)
        assert await checks.end() is CheckPhase.ABSENT
        assert person.states() == {}
        assert "is not in your account" in said(person.form.outcome)
        await person.press("Fill in the form", person.form)
        draft = person.form.draft
        assert draft.text(FieldId.PHONE_NUMBER) == _LOST
        assert draft.text(FieldId.FRIENDLY_NAME) == "Support line"
        assert draft.text(FieldId.TRUNK_USERNAME) == "acme"
        assert not draft.password
        assert person.form.rows[FieldId.TRUNK_PASSWORD].input.hasFocus()


async def test_what_was_typed_meanwhile_can_be_brought_back(
    run_program: Any, options: Any, until: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        await _import(person, _LOST)
        checks = Checks(person, until)
        person.program.checker.start(_LOST)
        await checks.end()
        person.fill("+14155550123")
        typed = person.form.draft
        await person.press("Fill in the form", person.form)
        assert person.form.draft.text(FieldId.PHONE_NUMBER) == _LOST
        await person.press("Undo", person.form)
        assert person.form.draft == typed


async def test_a_check_that_can_t_be_made_says_so_and_can_be_tried_again(
    run_program: Any, options: Any, sandbox: Any, until: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        await _leave_unanswered(person, sandbox)
        credentials = person.program.credentials
        await credentials.save(Secret("another-key-0000"))
        checks = Checks(person, until)
        await person.press("Check now", person.form)
        assert await checks.end() is CheckPhase.FAILED
        assert person.states() == {_ARRIVED: "not_confirmed"}
        assert "could not be checked" in said(person.form.outcome)
        assert "dashboard" in said(person.form.outcome)
        await credentials.save(Secret(API_KEY))
        checks.clear()
        await person.press("Try again", person.form)
        assert await checks.end() is CheckPhase.FOUND


async def test_a_number_in_doubt_can_be_checked_from_the_list(
    run_program: Any, options: Any, sandbox: Any, until: Any
) -> None:
    async with run_program(options()) as person:
        await _leave_unanswered(person, sandbox)
        checks = Checks(person, until)
        table = person.window.numbers.table
        table.selectRow(0)
        QTest.keyClick(table, Qt.Key.Key_Return)
        [details] = [each for each in person.window.findChildren(QDialog) if each.isVisible()]
        await person.press("Check now", details)
        assert await checks.end() is CheckPhase.FOUND
        assert person.states() == {_ARRIVED: "active"}


@pytest.mark.parametrize("state", ["active", "not_confirmed"])
async def test_before_a_listed_number_is_imported_again_the_person_is_asked(
    run_program: Any, options: Any, sandbox: Any, said: Any, state: str
) -> None:
    number = _NUMBER if state == "active" else _LOST

    async with run_program(options()) as person:
        await _import(person, number)
        assert person.states() == {number: state}
        person.fill(number)
        before = person.form.draft
        person.press_import()
        box = _question(person)
        assert "again" in said(box)
        await person.press("Cancel", box)
        assert person.form.draft == before
        assert person.states() == {number: state}
    assert len(sandbox.account.requests) == 1


async def test_the_person_may_import_a_listed_number_again(
    run_program: Any, options: Any, sandbox: Any
) -> None:
    async with run_program(options()) as person:
        await _import(person, _NUMBER)
        person.fill(_NUMBER)
        person.press_import()
        await person.press("Import all the same", _question(person))
        # SigmaMind has it already, and what is listed stays as it was.
        assert (await person.ended()).phase is Phase.FAILED
        assert person.states() == {_NUMBER: "active"}
    assert len(sandbox.account.requests) == 2


async def test_the_person_may_check_a_number_in_doubt_first(
    run_program: Any, options: Any, sandbox: Any, until: Any
) -> None:
    async with run_program(options()) as person:
        await _leave_unanswered(person, sandbox)
        checks = Checks(person, until)
        person.fill(_ARRIVED)
        person.press_import()
        await person.press("Check now", _question(person))
        assert await checks.end() is CheckPhase.FOUND
        assert person.states() == {_ARRIVED: "active"}
    assert len(sandbox.account.requests) == 1


async def test_enter_in_the_question_sends_nothing(run_program: Any, options: Any, sandbox: Any) -> None:
    async with run_program(options()) as person:
        await _import(person, _NUMBER)
        person.fill(_NUMBER)
        person.press_import()
        box = _question(person)
        QTest.keyClick(box, Qt.Key.Key_Return)
        assert not box.isVisible()
        assert not person.program.importer.status.phase.is_busy
    assert len(sandbox.account.requests) == 1
