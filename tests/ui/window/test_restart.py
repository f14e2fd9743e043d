"""What the window remembers from one start to the next, and how it ends."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QFileSystemWatcher, Qt
from PySide6.QtWidgets import QApplication, QWidget

from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.services.settings import SettingsFile
from sigmamind_desktop.ui.numbers.cells import Column

_NUMBER = "+14155550100"
_UNANSWERED = "+14155550504"
_PASSWORD = "pw-4d81b6f0a7-wxyz"


async def test_numbers_are_there_at_the_next_start(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        person.fill(_NUMBER)
        person.press_import()
        await person.ended()
        [before] = person.window.numbers.model.rows
    async with run_program(options()) as person:
        assert person.window.numbers.model.rows == [before]


async def test_size_and_columns_are_there_at_the_next_start(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        assert person.window.size().toTuple() == (1240, 800)
        # No larger than the screen that there is: larger ones are cut to it.
        person.window.resize(700, 600)
        table = person.window.numbers.table
        table.setColumnHidden(Column.TEST_NUMBER, True)
        table.setColumnWidth(Column.NAME, 222)
        table.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
    async with run_program(options()) as person:
        assert person.window.size().toTuple() == (700, 600)
        table = person.window.numbers.table
        assert table.isColumnHidden(Column.TEST_NUMBER)
        assert table.columnWidth(Column.NAME) == 222
        assert table.horizontalHeader().sortIndicatorSection() == Column.NAME


async def test_the_arrangement_is_kept_when_the_person_turns_elsewhere(
    run_program: Any, options: Any, until: Any, tmp_path: Path
) -> None:
    async with run_program(options()) as person:
        person.window.activateWindow()
        person.window.resize(700, 600)
        kept = options().paths.settings
        folder = QFileSystemWatcher([str(kept.parent)])
        elsewhere = QWidget()
        elsewhere.show()
        elsewhere.activateWindow()
        await until(folder.directoryChanged, kept.is_file)
        # What a kill would leave behind.
        copy = shutil.copy(kept, tmp_path / "copy.ini")
        assert SettingsFile(Path(copy)).load()["window/geometry"] == person.window.saveGeometry()
        elsewhere.close()


async def test_a_log_out_waits_until_the_form_and_the_arrangement_are_written(
    run_program: Any, options: Any
) -> None:
    async with run_program(options()) as person:
        assert not options().paths.settings.exists()
        person.write(FieldId.PHONE_NUMBER, _NUMBER)
        QApplication.instance().aboutToQuit.emit()
        assert options().paths.settings.is_file()
        kept = person.program.records.submit(lambda store: store.load_draft())
        assert kept.result(10).texts[FieldId.PHONE_NUMBER] == _NUMBER
    # A program that has ended writes nothing any more.
    async with run_program(options()):
        pass
    options().paths.settings.unlink()
    QApplication.instance().aboutToQuit.emit()
    assert not options().paths.settings.exists()


@pytest.mark.expect_log("settings: not all could be read")
async def test_the_settings_are_under_the_data_folder_and_damage_in_them_is_passed_over(
    run_program: Any, options: Any
) -> None:
    start = options()

    async with run_program(start) as person:
        person.window.resize(1111, 777)
    assert start.paths.settings.read_text("utf-8").count("=") >= 3
    start.paths.settings.write_text(
        "[window]\ngeometry=@ByteArray(nonsense)\n[numbers]\ncolumns=7\n", "utf-8"
    )
    async with run_program(start) as person:
        assert person.window.isVisible()
        assert person.window.size().toTuple() == (1240, 800)


async def test_a_draft_is_there_at_the_next_start_without_the_password(
    run_program: Any, options: Any
) -> None:
    start = options()

    async with run_program(start) as person:
        person.fill(_NUMBER)
        person.write(FieldId.FRIENDLY_NAME, "Support line")
        before = person.form.draft
    async with run_program(start) as person:
        assert person.form.draft == before.without_password()
        assert person.form.rows[FieldId.TRUNK_PASSWORD].input.text() == ""
    files = [part for part in start.paths.data.rglob("*") if part.is_file()]
    assert files
    for part in files:
        assert _PASSWORD.encode() not in part.read_bytes()


async def test_a_success_leaves_no_number_in_the_draft(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        person.fill(_NUMBER)
        person.press_import()
        await person.ended()
    async with run_program(options()) as person:
        assert person.form.draft.text(FieldId.PHONE_NUMBER) == ""
        assert person.form.draft.text(FieldId.TRUNK_USERNAME) == "acme"


async def test_what_is_typed_before_the_draft_is_read_stays(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        person.write(FieldId.FRIENDLY_NAME, "Earlier")
    async with run_program(options(), settled=False) as person:
        person.write(FieldId.FRIENDLY_NAME, "Now")
        await person.settled()
        assert person.form.draft.text(FieldId.FRIENDLY_NAME) == "Now"


async def test_what_was_kept_stays_around_what_is_typed_before_it_is_read(
    run_program: Any, options: Any
) -> None:
    async with run_program(options()) as person:
        person.fill("+14155550100")
        person.write(FieldId.FRIENDLY_NAME, "Of the earlier number")
        person.write(FieldId.INBOUND_AGENT_ID, "Support")
    async with run_program(options(), settled=False) as person:
        person.write(FieldId.PHONE_NUMBER, _NUMBER)
        await asyncio.sleep(0)
        person.program.drafts.flush()  # as a pause in typing does
        await person.settled()
        shown = person.form.draft
        assert shown.text(FieldId.PHONE_NUMBER) == _NUMBER
        assert shown.text(FieldId.FRIENDLY_NAME) == ""
        assert shown.text(FieldId.TRUNK_USERNAME) == "acme"
        assert shown.text(FieldId.INBOUND_AGENT_ID) == "Support"
    async with run_program(options()) as person:
        assert person.form.draft == shown


async def test_a_trunk_that_is_begun_is_not_mixed_with_the_one_that_was_kept(
    run_program: Any, options: Any
) -> None:
    async with run_program(options()) as person:
        person.fill()
    async with run_program(options(), settled=False) as person:
        person.write(FieldId.TERMINATION_SIP_URI, "new.example.com")
        await person.settled()
        assert person.form.draft.text(FieldId.TRUNK_USERNAME) == ""
        assert person.form.draft.text(FieldId.PHONE_NUMBER) != ""


async def test_closing_the_window_asks_its_owner_to_end(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        ending = asyncio.gather(person.program.wait_closed())
        await asyncio.sleep(0)
        assert not ending.done()
        window = person.window
        window.close()
        await ending
        assert window.isVisible()
    assert not window.isVisible()


async def test_quit_ends_too(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        person.choose("&Quit")
        await person.program.wait_closed()


async def test_closing_in_the_middle_of_sending_ends_and_leaves_the_number_not_confirmed(
    run_program: Any, options: Any, sandbox: Any
) -> None:
    async with run_program(options()) as person:
        person.fill(_UNANSWERED)
        person.press_import()
        await sandbox.account.requests.come(1)
        person.window.close()
        await person.program.wait_closed()
    async with run_program(options()) as person:
        assert person.states() == {_UNANSWERED: "not_confirmed"}
        # What was typed is there for another try; the password has to be typed again.
        assert person.form.draft.text(FieldId.PHONE_NUMBER) == _UNANSWERED
        assert not person.form.draft.password
    assert len(sandbox.account.requests) == 1


async def test_closing_before_anything_is_loaded_ends(run_program: Any, options: Any) -> None:
    async with run_program(options(), settled=False):
        pass


@pytest.mark.expect_log("the data file was damaged")
async def test_a_damaged_data_file_is_said_and_kept_and_a_new_one_is_begun(
    run_program: Any, options: Any, said: Any
) -> None:
    start = options()
    start.paths.data.mkdir()
    start.paths.numbers.write_bytes(b"no database " * 1000)

    async with run_program(start) as person:
        notice = person.window.notice
        assert notice.isVisible()
        assert "damaged" in said(notice)
        [aside] = start.paths.data.glob("*damaged*")
        assert aside.name in said(notice)
        person.fill(_NUMBER)
        person.press_import()
        assert (await person.ended()).phase is Phase.DONE
        await person.press("Dismiss", notice)
        assert not notice.isVisible()
    async with run_program(start) as person:
        assert person.states() == {_NUMBER: "active"}
        assert not person.window.notice.isVisible()


@pytest.mark.expect_log("data file: newer")
@pytest.mark.expect_log("draft not kept: newer")
@pytest.mark.expect_log("closing: StoreUnavailable")
async def test_a_data_file_of_a_newer_program_is_said_and_left_and_nothing_is_sent(
    run_program: Any, options: Any, sandbox: Any, said: Any
) -> None:
    start = options()
    start.paths.data.mkdir()
    with closing(sqlite3.connect(start.paths.numbers)) as db:
        db.execute("PRAGMA user_version = 99")
    before = start.paths.numbers.read_bytes()

    async with run_program(start) as person:
        assert "newer version" in said(person.window.notice)
        person.fill(_NUMBER)
        person.press_import()
        assert (await person.ended()).phase is Phase.FAILED
        assert "nothing is sent" in said(person.form.outcome)
        assert person.states() == {}
    assert sandbox.account.requests == []
    assert start.paths.numbers.read_bytes() == before


@pytest.mark.expect_log("outcome not kept")
async def test_an_outcome_that_can_t_be_written_is_said(
    run_program: Any, options: Any, until: Any, said: Any
) -> None:
    start = options()

    async with run_program(start) as person:
        with closing(sqlite3.connect(start.paths.numbers)) as db, db:
            db.execute("CREATE TRIGGER forbid BEFORE UPDATE ON attempt BEGIN SELECT RAISE(ABORT, 'no'); END")
        told: list[object] = []
        person.program.sender.not_recorded.connect(told.append)
        person.fill(_NUMBER)
        person.press_import()
        assert (await person.ended()).phase is Phase.DONE
        await until(person.program.sender.not_recorded, lambda: bool(told))
        assert "could not be written down" in said(person.window.notice)
        assert person.states() == {_NUMBER: "active"}
