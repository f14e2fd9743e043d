"""Several numbers on their way, as a person sees them: sent, stopped, left, offered again, saved."""

from __future__ import annotations

import asyncio
import csv
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QPushButton

from sigmamind_desktop.app.bulk.status import JobPhase, JobStatus
from sigmamind_desktop.domain.bulk.states import RowState
from sigmamind_desktop.domain.trunks.check import CheckLine, CheckResult, Subject
from sigmamind_desktop.sandbox.account import SandboxAccount
from sigmamind_desktop.sandbox.scenarios import Answer
from sigmamind_desktop.services.table_files.opening import open_table
from sigmamind_desktop.ui.kit import theme
from tests.conftest import wait_until

PASSWORD = "pw-4d81b6f0a7-wxyz"
_HEAD = "DID\tName\tTermination URI\tUsername\tPassword\tNote"
UNANSWERED = "+14155550504"


class Hosts:
    """Each host exists."""

    async def check(self, host: str, tell: Callable[[CheckLine], None], *, asks_inside: bool) -> None:
        tell(CheckLine(Subject.NAME, CheckResult.NAME_FOUND))


def _numbers(count: int) -> list[str]:
    return [f"+1415555{each:04}" for each in range(1000, 1000 + count)]


class Sent:
    """The window with a job in it."""

    def __init__(self, person: Any) -> None:
        self.person = person
        self.job = person.program.job

    @property
    def window(self) -> Any:
        return self.person.program.flows.bulk.window

    @property
    def view(self) -> Any:
        return self.person.program.flows.job.view

    async def reaches(self, *phases: JobPhase) -> None:
        await wait_until(self.job.changed, lambda: self.job.status.phase in phases)
        await self.person.program.records.call(lambda _store: None)

    def press(self, name: str, within: Any = None) -> None:
        button = (within or self.window).findChild(QPushButton, name)
        assert button.isVisible(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def column(self, column: int) -> list[str]:
        model = self.view.model
        return [model.index(row, column).data() for row in range(model.rowCount())]

    def said(self) -> tuple[str, str]:
        notice = self.view.notice
        return (notice.accessibleName(), notice.accessibleDescription()) if notice.isVisible() else ("", "")


@pytest.fixture(autouse=True)
def usual_answers(sandbox: Any) -> None:
    usual = SandboxAccount()
    sandbox.account.answer, sandbox.account.seconds = usual.answer, usual.seconds


@pytest.fixture
def several(run_program: Any, options: Any, tmp_path: Path) -> Callable[..., Any]:
    """The program, with a table of these numbers open if any."""

    @asynccontextmanager
    async def several(*numbers: str) -> AsyncIterator[Sent]:
        async with run_program(replace(options(), probe=Hosts())) as person:
            sent = Sent(person)
            if numbers:
                rest = f"sip.telnyx.com\tacme\t{PASSWORD}"
                rows = (f"{number}\tLine {at}\t{rest}\t=1+1" for at, number in enumerate(numbers))
                file = tmp_path / "numbers.tsv"
                file.write_text("\n".join([_HEAD, *rows]), encoding="utf-8")
                flow = person.program.flows.bulk
                flow.open_file(file)
                await wait_until(flow._opener.opened, lambda: flow.window.view is not None)
                bench = flow.window.view.bench
                await wait_until(bench.counted, lambda: bench.is_judged)
            yield sent

    return several


def _posts(sandbox: Any) -> Counter[str]:
    return Counter(body["phoneNumber"] for body in sandbox.account.requests)


async def test_numbers_can_be_read_in_large_letters_too(several: Any, qapp: QApplication) -> None:
    qapp.setFont(theme.scaled_font(qapp.font(), 1.5))
    async with several("+1 (415) 555-1000") as sent:
        sent.press("startImportButton")
        await sent.reaches(JobPhase.DONE)
        table, head = sent.view.table, sent.view.table.horizontalHeader()
        for column in range(2, sent.view.model.columnCount()):
            needed = max(table.sizeHintForColumn(column), head.sectionSizeFromContents(column).width())
            assert table.columnWidth(column) >= needed, sent.view.model.headings()[column - 2]


@pytest.mark.parametrize("larger", [1, 1.5, 2])
async def test_what_became_of_a_row_is_read_whole_beside_its_number(larger: float, several: Any) -> None:
    async with several(*_numbers(2), "1.41556E+10") as sent:
        sent.window.resize(round(1300 * larger), 700)
        sent.press("startImportButton")
        await sent.reaches(JobPhase.DONE)
        theme.scale_text(larger)
        QApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange)
        table, model = sent.view.table, sent.view.model
        for column in range(3):
            assert table.columnWidth(column) >= table.sizeHintForColumn(column), model.headings()[column - 2]
        assert table.visualRect(model.index(2, 2)).right() < table.viewport().width()
        assert table.rowHeight(2) >= table.sizeHintForRow(2)


async def test_messages_have_their_room_once_nothing_moves_any_more(several: Any, sandbox: Any) -> None:
    numbers = _numbers(2)
    sandbox.account.answer = lambda number: Answer.USERNAME_REFUSED if number == numbers[1] else Answer.ACTIVE
    async with several(*numbers) as sent:
        sent.window.resize(1800, 700)
        sent.press("startImportButton")
        before = sent.view.table.columnWidth(1)
        widths: set[int] = set()
        sent.job.row_changed.connect(lambda _place: widths.add(sent.view.table.columnWidth(1)))
        await sent.reaches(JobPhase.DONE)
        assert widths == {before}
        assert sent.view.table.columnWidth(1) >= sent.view.table.sizeHintForColumn(1) > before


async def test_the_whole_of_a_message_is_below_the_table(several: Any) -> None:
    async with several(*_numbers(2), "1.41556E+10") as sent:
        sent.window.resize(600, 500)
        sent.press("startImportButton")
        await sent.reaches(JobPhase.DONE)
        table, reason = sent.view.table, sent.view.reason
        assert table.columnWidth(1) < table.sizeHintForColumn(1)
        QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        assert reason.text() == sent.column(1)[2] != ""
        assert reason.height() >= reason.heightForWidth(reason.width())
        QTest.keyClick(table, Qt.Key.Key_Up)
        assert reason.text() == ""


async def test_a_table_is_sent_and_each_row_says_what_became_of_it(
    several: Any, sandbox: Any, have: Any
) -> None:
    numbers = _numbers(6)
    sandbox.account.answer = lambda number: Answer.USERNAME_REFUSED if number == numbers[4] else Answer.ACTIVE
    async with several(*numbers) as sent:
        sent.window.view.table.put({(4, 1): "Hall"}, "typing")
        sent.press("startImportButton")
        assert not sent.window.open_button.isEnabled()
        await sent.reaches(JobPhase.DONE)
        assert sent.column(0) == ["Imported"] * 4 + ["Refused", "Imported"]
        message = sent.column(1)[4]
        assert "Trunk username: trunkUsername was not accepted" in message
        assert "Check each field against your carrier's page" in message
        assert sent.said() == ("5 numbers imported", "1 failed.")
        # In the main list as well.
        assert set(sent.person.states().values()) == {"active"}
        assert len(sent.person.states()) == 5
        # What failed, with its password still there.
        sandbox.account.answer = lambda _number: Answer.ACTIVE
        sent.press("againButton")
        bench = sent.window.view.bench
        await wait_until(bench.counted, lambda: bench.is_judged)
        assert [bench.cell(row, 0) for row in range(bench.row_count)] == [numbers[4]]
        assert not sent.window.view.table.undo.canUndo()  # what was edited is at other places now
        sent.press("startImportButton")
        await sent.reaches(JobPhase.DONE)
        assert sent.column(0) == ["Imported"]
        assert sandbox.account.requests[-1]["trunkPassword"] == PASSWORD
        sent.press("putAwayButton")
        assert sent.window.view.isVisible()


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
async def test_the_result_has_the_file_s_own_columns_and_no_password(
    ending: str, several: Any, sandbox: Any, tmp_path: Path
) -> None:
    async with several(*_numbers(2)) as sent:
        sent.press("startImportButton")
        await sent.reaches(JobPhase.DONE)
        dialog = sent.person.program.flows.job.choose_file()
        assert "numbers result" in dialog.selectedFiles()[0]
        dialog.close()
        path = tmp_path / f"result.{ending}"
        sent.person.program.flows.job.save(path)
        await wait_until(
            sent.person.program.flows.job._exporter.exported, lambda: sent.said()[0].startswith("The result")
        )
        if ending == "csv":
            with path.open(encoding="utf-8-sig", newline="") as file:
                rows = list(csv.reader(file))
            apostrophe = "'"
        else:
            import openpyxl

            sheet = openpyxl.load_workbook(path).active
            rows = [[cell.value or "" for cell in row] for row in sheet.iter_rows()]
            assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value} == {"s"}
            apostrophe = ""
        heads = _HEAD.split("\t")
        assert rows[0] == [*heads, "State", "Message"]
        plus = f"{apostrophe}+14155551000"
        own = [plus, "Line 0", "sip.telnyx.com", "acme", "", f"{apostrophe}=1+1"]
        assert rows[1] == [*own, "Imported", ""]
        assert PASSWORD.encode() not in path.read_bytes()


async def test_the_bar_and_its_words_are_of_the_rows_that_are_sent(several: Any, sandbox: Any) -> None:
    seen: list[tuple[int, int, str]] = []

    def look(view: Any) -> Callable[[JobStatus], None]:
        return lambda status: (
            seen.append((view.bar.value(), view.bar.maximum(), view.doing.text()))
            if status.phase is JobPhase.SENDING
            else None
        )

    numbers = _numbers(4)
    sandbox.account.answer = lambda number: Answer.USERNAME_REFUSED if number == numbers[2] else Answer.ACTIVE
    async with several(*numbers, "1.41556E+10", "(415) 555-1000") as sent:
        sent.press("startImportButton")
        sent.job.changed.connect(look(sent.view))
        await sent.reaches(JobPhase.DONE)
        assert sent.column(0) == ["Imported", "Imported", "Refused", "Imported", "Left out", "Left out"]
    assert [(value, most) for value, most, _ in (seen[0], seen[-1])] == [(0, 4), (4, 4)]
    assert seen[0][2] == "0 of 4 rows are done. 2 were left out."
    assert seen[-1][2].startswith("4 of 4 rows are done. 3 numbers imported, 1 failed, 2 were left out.")


async def test_what_was_done_before_a_restart_counts_after_it(several: Any, sandbox: Any) -> None:
    async with several(*_numbers(6), "1.41556E+10") as sent:
        sent.job.row_changed.connect(
            lambda _place: sent.job.pause() if sent.job.status.summary.done == 2 else None
        )
        sent.press("startImportButton")
        await sent.reaches(JobPhase.STOPPED)
        before = sent.view.bar.value(), sent.view.bar.maximum()
    async with several() as sent:
        sent.person.program.flows.bulk.open()
        done = sent.job.status.summary.done
        assert (sent.view.bar.value(), sent.view.bar.maximum()) == before == (done, 6)
        assert (
            sent.view.doing.text() == f"{done} of 6 rows are done. {done} numbers imported, 1 was left out."
        )
        sent.press("stopButton")
        await sent.reaches(JobPhase.DONE)


async def test_it_is_paused_goes_on_and_is_stopped(several: Any, sandbox: Any) -> None:
    async with several(*_numbers(30)) as sent:
        sent.press("startImportButton")
        sandbox.account.seconds = 0.01
        await wait_until(sent.job.changed, lambda: sent.job.status.summary.done >= 3)
        sent.press("pauseButton")
        await sent.reaches(JobPhase.STOPPED)
        left = sent.job.status.summary.left
        assert sent.said() == ("Paused", f"{left} rows are left.")
        assert sent.person.program.switcher.may_switch
        sent.press("goOnButton")
        assert not sent.person.program.switcher.may_switch
        await wait_until(sent.job.changed, lambda: sent.job.status.summary.left < left - 2)
        sent.press("stopButton")
        await sent.reaches(JobPhase.DONE)
        imported = sent.job.status.summary.counts[RowState.IMPORTED]
        assert sent.said() == (
            f"{imported} numbers imported",
            f"{30 - imported} were not sent.",
        )
        assert set(_posts(sandbox).values()) == {1}


async def test_it_is_read_out_at_milestones_and_not_for_each_row(
    several: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, said = QtGui.QAccessibleAnnouncementEvent, []

    def hear(widget: Any, text: str) -> Any:
        said.append(text)
        return real(widget, text)

    monkeypatch.setattr(QtGui, "QAccessibleAnnouncementEvent", hear)
    async with several(*_numbers(24)) as sent:
        said.clear()
        sent.press("startImportButton")
        await sent.reaches(JobPhase.DONE)
    of_rows = [text for text in said if "of 24 rows are done" in text]
    assert 3 <= len(of_rows) <= 4
    assert [text for text in said if text.startswith("24 numbers imported")]


async def test_a_milestone_is_read_out_once_though_it_is_paused_there(
    several: Any, sandbox: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, said = QtGui.QAccessibleAnnouncementEvent, []

    def hear(widget: Any, text: str) -> Any:
        said.append(text)
        return real(widget, text)

    monkeypatch.setattr(QtGui, "QAccessibleAnnouncementEvent", hear)
    async with several(*_numbers(24)) as sent:
        sent.job.row_changed.connect(
            lambda _place: sent.job.pause() if sent.job.status.summary.done == 14 else None
        )
        sent.press("startImportButton")
        await sent.reaches(JobPhase.STOPPED)
        said.clear()
        sandbox.account.seconds = 0.01
        sent.press("goOnButton")
        await sent.reaches(JobPhase.DONE)
    quarters = [int(text.split()[0]) // 6 for text in said if "of 24 rows are done" in text]
    assert quarters == sorted(set(quarters)), said
    assert min(quarters) > 2


async def test_it_is_started_paused_resumed_and_saved_by_keys(several: Any, sandbox: Any) -> None:
    async with several(*_numbers(30)) as sent:
        window = sent.window
        window.start_button.setFocus()
        QTest.keyClick(window.start_button, Qt.Key.Key_Space)
        assert sent.view.table.hasFocus()
        sandbox.account.seconds = 0.01
        await wait_until(sent.job.changed, lambda: sent.job.status.summary.done >= 3)
        sent.view.pause_button.setFocus()
        QTest.keyClick(sent.view.pause_button, Qt.Key.Key_Space)
        # A second press of it must not be one of Stop.
        assert sent.view.table.hasFocus()
        await sent.reaches(JobPhase.STOPPED)
        sent.view.go_on_button.setFocus()
        QTest.keyClick(sent.view.go_on_button, Qt.Key.Key_Space)
        await sent.reaches(JobPhase.DONE)
        sent.view.save_button.setFocus()
        QTest.keyClick(sent.view.save_button, Qt.Key.Key_Space)
        [dialog] = sent.window.findChildren(QDialog, "resultDialog")
        dialog.close()


async def test_a_table_that_comes_back_knows_what_was_imported_of_it(several: Any, sandbox: Any) -> None:
    numbers = _numbers(2)
    sandbox.account.answer = lambda number: Answer.USERNAME_REFUSED if number == numbers[1] else Answer.ACTIVE
    async with several(*numbers) as sent:
        sent.press("startImportButton")
        await sent.reaches(JobPhase.DONE)
        sent.press("putAwayButton")
        view = sent.window.view
        await wait_until(view.bench.counted, lambda: view.bench.is_judged)
        states = [view.model.index(row, 0).data() for row in range(2)]
        assert states == ["In your account already", "Ready"]


@pytest.mark.parametrize("leave", ["the cross", "the key", "the key in the other window"])
async def test_closing_says_how_many_rows_are_left(leave: str, several: Any, sandbox: Any) -> None:
    async with several(*_numbers(2), UNANSWERED, *_numbers(9)[2:]) as sent:
        sent.press("startImportButton")
        await wait_until(sent.job.changed, lambda: sent.job.status.summary.left == 1)
        main, own = sent.person.window, sent.window
        seen = own if leave == "the key in the other window" else main
        seen.activateWindow()
        await wait_until(QApplication.instance().focusWindowChanged, seen.isActiveWindow)

        def close() -> None:
            if leave == "the cross":
                main.close()
                return
            # By the action: where nothing is drawn it has no key, see test_first_keys.py.
            [quit_action] = [each for each in seen.actions() if each.text() == "&Quit"]
            quit_action.trigger()

        close()
        [box] = [each for each in main.findChildren(QMessageBox) if each.isVisible()]
        assert box.parentWidget() is seen
        assert box.text() == "Several numbers are being imported"
        assert box.informativeText().startswith("1 row is left.")
        assert not sent.person.program._closing.is_set()
        box.reject()
        close()
        await sent.person.press("Quit now")
        assert sent.person.program._closing.is_set()


async def test_the_question_follows_the_import_behind_it(several: Any, sandbox: Any) -> None:
    async with several(*_numbers(12)) as sent:
        sandbox.account.seconds = 0.01
        sent.press("startImportButton")
        await wait_until(sent.job.changed, lambda: sent.job.status.summary.done >= 1)
        sent.person.window.close()
        [box] = sent.person.window.findChildren(QMessageBox, "leaveDialog")
        texts: list[str] = []
        said: list[str] = []

        def look(status: Any) -> None:
            if status.phase.is_busy:
                texts.append(box.informativeText().split()[0])
                said.append(str(status.summary.left))

        sent.job.changed.connect(look)
        gone: list[int] = []
        box.finished.connect(gone.append)
        await sent.reaches(JobPhase.DONE)
        assert texts == said
        assert len(set(said)) > 3
        assert gone == [QDialog.DialogCode.Rejected.value]
        assert not sent.person.program._closing.is_set()


async def test_what_was_changed_in_a_table_is_not_lost_by_quitting(several: Any, sandbox: Any) -> None:
    async with several(*_numbers(1)) as sent:
        main = sent.person.window
        sent.window.view.table.put({(0, 1): "Hall"}, "typing")
        main.close()
        [box] = [each for each in main.findChildren(QMessageBox, "leaveDialog") if each.isVisible()]
        assert box.text() == "Your table is not imported yet"
        assert box.informativeText() == "What you have changed in its cells will be lost."
        assert not sent.person.program._closing.is_set()
        box.reject()
        sent.press("startImportButton")
        await sent.reaches(JobPhase.DONE)
        main.close()
        assert sent.person.program._closing.is_set()


def _type(sent: Sent, text: str) -> None:
    """Begin to write into the first cell, and press no Enter."""
    table = sent.window.view.table
    table.go_to(0, 2)
    table.edit(table.currentIndex())
    QTest.keyClicks(QApplication.focusWidget(), text)


@pytest.mark.parametrize("window", ["the main one", "its own"])
async def test_what_is_being_typed_is_not_lost_by_quitting(window: str, several: Any) -> None:
    async with several(*_numbers(1)) as sent:
        main = sent.person.window
        _type(sent, "Hall")
        if window == "the main one":
            main.close()
        else:
            [quit_action] = [each for each in sent.window.actions() if each.text() == "&Quit"]
            quit_action.trigger()
        [box] = [each for each in main.findChildren(QMessageBox, "leaveDialog") if each.isVisible()]
        assert box.text() == "Your table is not imported yet"
        assert not sent.person.program._closing.is_set()
        box.reject()
        assert sent.window.view.bench.cell(0, 1) == "Hall"
        sent.window.view.table.undo.undo()
        assert sent.window.view.bench.cell(0, 1) == "Line 0"


async def test_what_is_being_typed_is_sent(several: Any, sandbox: Any) -> None:
    async with several(*_numbers(1)) as sent:
        _type(sent, "Hall")
        sent.window.start_button.click()  # which does not move the focus, as a mouse does not on a Mac
        await sent.reaches(JobPhase.DONE)
    assert [body["friendlyName"] for body in sandbox.account.requests] == ["Hall"]


async def test_what_is_being_typed_is_not_lost_to_another_table(several: Any, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("number\n+14155552671\n", encoding="utf-8")
    async with several(*_numbers(1)) as sent:
        _type(sent, "Hall")
        sent.person.program.flows.bulk.show_file(open_table(other))  # as a second start hands it over
        [box] = sent.window.findChildren(QMessageBox, "replaceDialog")
        box.reject()
        assert sent.window.view.bench.cell(0, 1) == "Hall"


async def test_what_is_being_typed_stays_while_the_window_is_closed(several: Any) -> None:
    async with several(*_numbers(1)) as sent:
        _type(sent, "Hall")
        sent.window.close()
        assert sent.window.is_changed
        assert sent.window.view.bench.cell(0, 1) == "Hall"


async def test_what_an_earlier_start_has_left_is_offered_and_goes_on(several: Any, sandbox: Any) -> None:
    numbers = [*_numbers(2), UNANSWERED, *_numbers(9)[2:]]
    async with several(*numbers) as sent:
        sent.job.row_changed.connect(lambda place: sent.job.pause() if place == 2 else None)
        sent.press("startImportButton")
        await sandbox.account.requests.come(3)
    before = _posts(sandbox)
    async with several() as sent:
        notice = sent.person.window.notice
        assert notice.accessibleName() == "An import of several numbers was cut off"
        left = sent.job.status.summary.left
        assert notice.accessibleDescription() == f"{left} of 10 rows are left."
        await sent.person.press("Show it", notice)
        assert sent.said()[0] == "This import was cut off"
        assert sent.column(0)[2] == "Not confirmed"
        assert sent.column(2) == numbers
        sent.press("goOnButton")
        await sent.reaches(JobPhase.STOPPED)
        assert sent.said()[0] == "A trunk's password is needed"
        assert _posts(sandbox) == before
        sent.press("goOnButton")
        [dialog] = [each for each in sent.window.findChildren(QDialog) if each.isVisible()]
        QTest.keyClicks(dialog.findChild(QLineEdit, "rowsPassword"), PASSWORD)
        sent.press("usePasswordButton", dialog)
        await sent.reaches(JobPhase.DONE)
        assert set(_posts(sandbox).values()) == {1}
        assert set(_posts(sandbox)) >= set(numbers) - {UNANSWERED}
        assert set(sent.column(0)) <= {"Imported", "Did not arrive"}
        assert sent.column(0)[2] == "Imported"
        sent.press("putAwayButton")
        await asyncio.sleep(0)
    async with several() as sent:
        assert sent.job.status.phase is JobPhase.NONE


async def test_an_import_that_is_over_makes_way_for_another_table(
    several: Any, sandbox: Any, tmp_path: Path
) -> None:
    async with several(*_numbers(2)) as sent:
        sent.press("startImportButton")
        await sent.reaches(JobPhase.DONE)
    async with several(*_numbers(3)) as sent:
        assert sent.job.status.phase is JobPhase.NONE
        assert sent.window.view.isVisible()
        assert not sent.view.isVisible()


async def test_a_file_that_comes_while_an_import_is_shown_waits_for_its_end(
    several: Any, sandbox: Any, tmp_path: Path
) -> None:
    other = tmp_path / "other.csv"
    other.write_text("number\n+14155552671\n", encoding="utf-8")
    async with several(*_numbers(2), UNANSWERED, *_numbers(9)[2:]) as sent:
        before, notice = sent.window.view, sent.window.notice
        sent.press("startImportButton")
        await wait_until(sent.job.changed, lambda: sent.job.status.summary.left == 1)
        flow = sent.person.program.flows.bulk
        flow.open_file(other)
        await wait_until(flow._opener.opened, notice.isVisible)
        assert notice.accessibleName() == "“other.csv” waits"
        assert sent.window.view is before
        sent.press("stopButton")
        await sent.reaches(JobPhase.DONE)
        assert sent.window.view is before  # what came of it is there to be read
        sent.press("putAwayButton")
        assert sent.window.view.bench.name == "other.csv"
        assert sent.window.view.isVisible()
        assert not notice.isVisible()


async def test_a_file_that_waits_does_not_take_the_place_of_what_failed(
    several: Any, sandbox: Any, tmp_path: Path
) -> None:
    numbers = _numbers(9)
    sandbox.account.answer = lambda number: Answer.USERNAME_REFUSED if number == numbers[1] else Answer.ACTIVE
    other = tmp_path / "other.csv"
    other.write_text("number\n+14155552671\n", encoding="utf-8")
    async with several(*numbers) as sent:
        sent.press("startImportButton")
        flow = sent.person.program.flows.bulk
        flow.show_file(open_table(other))
        await sent.reaches(JobPhase.DONE)
        sent.press("againButton")
        [box] = [each for each in sent.window.findChildren(QMessageBox) if each.isVisible()]
        box.reject()
        assert [sent.window.view.bench.cell(0, 0)] == [numbers[1]]


async def test_what_stood_in_a_row_s_way_is_said_of_it(several: Any, sandbox: Any) -> None:
    async with several(*_numbers(1), "1.41556E+10") as sent:
        sent.press("startImportButton")
        await sent.reaches(JobPhase.DONE)
        assert sent.column(0)[1] == "Left out"
        assert sent.column(1)[1].startswith("Phone number: A spreadsheet has rounded")


async def test_it_is_left_with_its_account(several: Any, sandbox: Any) -> None:
    async with several(*_numbers(9)) as sent:
        sent.job.row_changed.connect(lambda place: sent.job.pause() if place == 4 else None)
        sent.press("startImportButton")
        await sent.reaches(JobPhase.STOPPED)
        accounts, switcher = sent.person.program.accounts, sent.person.program.switcher
        first = accounts.current
        await switcher.switch(accounts.add("Another"))
        assert sent.job.status.phase is JobPhase.NONE
        assert not sent.view.isVisible()
        assert PASSWORD not in repr(sent.job.rows)
        await switcher.switch(first)
        await wait_until(sent.job.changed, lambda: sent.job.status.phase is JobPhase.OFFERED)
        assert sent.view.isVisible()
        assert sent.person.window.notice.accessibleName() == "An import of several numbers was cut off"


async def test_a_refused_key_offers_to_enter_another(several: Any, sandbox: Any) -> None:
    sandbox.account.answer = lambda _number: Answer.KEY_REFUSED
    async with several(*_numbers(3)) as sent:
        sent.press("startImportButton")
        await sent.reaches(JobPhase.STOPPED)
        title, text = sent.said()
        assert title == "SigmaMind refused the API key"
        assert text.endswith("3 rows are left.")
        assert sent.column(0) == ["Waiting"] * 3
        await sent.person.press("Enter API key…", sent.view.notice)
        assert [each for each in sent.person.window.findChildren(QDialog) if each.isVisible()]


async def test_the_view_follows_the_rows_under_way_until_the_person_scrolls(
    several: Any, sandbox: Any
) -> None:
    async with several(*_numbers(60)) as sent:
        bar = sent.view.table.verticalScrollBar()
        sent.press("startImportButton")
        await wait_until(sent.job.row_changed, lambda: bar.value() > 0)
        bar.triggerAction(bar.SliderAction.SliderToMinimum)  # as a wheel, a click and a drag do
        await sent.reaches(JobPhase.DONE)
        assert bar.value() == 0


async def test_rows_have_the_numbers_of_the_file_wherever_they_are_shown(several: Any, sandbox: Any) -> None:
    numbers = _numbers(3)
    sandbox.account.answer = lambda number: Answer.USERNAME_REFUSED if number == numbers[2] else Answer.ACTIVE

    def lines(model: Any) -> list[int]:
        return [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]

    async with several(*numbers) as sent:
        assert lines(sent.window.view.model) == [2, 3, 4]
        sent.press("startImportButton")
        await sent.reaches(JobPhase.DONE)
        assert lines(sent.view.model) == [2, 3, 4]
    async with several() as sent:  # after a restart, too
        flow = sent.person.program.flows.bulk
        flow.open()
        assert lines(sent.view.model) == [2, 3, 4]
        sent.press("againButton")
        await wait_until(sent.window.view.bench.counted, lambda: sent.window.view.bench.is_judged)
        assert lines(sent.window.view.model) == [4]


async def test_what_failed_is_not_lost_when_the_person_keeps_the_table_that_is_open(
    several: Any, sandbox: Any, tmp_path: Path
) -> None:
    numbers = _numbers(2)
    sandbox.account.answer = lambda number: Answer.USERNAME_REFUSED if number == numbers[1] else Answer.ACTIVE
    async with several(*numbers) as sent:
        sent.press("startImportButton")
        await sent.reaches(JobPhase.DONE)
        accounts, switcher = sent.person.program.accounts, sent.person.program.switcher
        first = accounts.current
        await switcher.switch(accounts.add("Another"))
        other = tmp_path / "other.csv"
        other.write_text("number\n+14155552679\n", "utf-8")
        flow = sent.person.program.flows.bulk
        before = sent.window.view
        flow.open_file(other)
        await wait_until(flow._opener.opened, lambda: sent.window.view is not before)
        sent.window.view.table.put({(0, 0): "+14155552678"}, "typing")
        await switcher.switch(first)
        await wait_until(sent.job.changed, lambda: sent.job.status.phase is JobPhase.DONE)
        sent.press("againButton")
        [box] = sent.window.findChildren(QMessageBox, "replaceDialog")
        box.reject()
        assert sent.column(0) == ["Imported", "Refused"]
        sent.press("againButton")
        box = sent.window.findChildren(QMessageBox, "replaceDialog")[-1]
        await sent.person.press("Open the other table", box)
        bench = sent.window.view.bench
        assert [bench.cell(row, 0) for row in range(bench.row_count)] == [numbers[1]]
        assert sent.job.status.phase is JobPhase.NONE
