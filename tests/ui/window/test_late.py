"""What comes later than it should, or goes away sooner."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.ui.access.api_key_dialog import ApiKeyDialog

_EARLIER, _LATER, _REFUSED = "+14155550100", "+14155550101", "+14155550422"


@pytest.mark.expect_log("^data file: locked|^draft not kept: locked")
async def test_the_list_comes_once_the_data_file_is_free(run_program: Any, options: Any, until: Any) -> None:
    told = options()

    async with run_program(told) as session:
        session.fill(_EARLIER)
        session.press_import()
        await session.ended()
    with closing(sqlite3.connect(told.paths.numbers)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        async with run_program(told) as session:
            assert session.states() == {}
            assert session.window.notice.isVisible()
            other.rollback()
            other.close()
            session.fill(_LATER)
            session.press_import()
            await session.ended()
            book = session.program.book
            await until(book.loaded, lambda: book.is_loaded)
            assert session.states() == {_EARLIER: "active", _LATER: "active"}


async def test_a_complaint_stays_until_its_text_is_edited(run_program: Any, options: Any) -> None:
    async with run_program(options()) as session:
        session.fill(_REFUSED)
        session.press_import()
        await session.ended()
        line = session.form.rows[FieldId.TRUNK_USERNAME].input
        complaint = line.accessibleDescription()
        assert "SigmaMind says" in complaint
        QTest.keyClick(line, Qt.Key.Key_Tab)
        assert line.accessibleDescription() == complaint
        QTest.keyClicks(line, "x")
        assert line.accessibleDescription() != complaint


async def test_the_form_is_not_filled_while_it_is_being_sent(run_program: Any, options: Any) -> None:
    async with run_program(options()) as session:
        session.fill("+14155550504")
        session.press_import()
        before = session.form.draft
        session.form.replace_draft(type(before)({FieldId.PHONE_NUMBER: _LATER}))
        assert session.form.draft == before
        session.program.importer.cancel()
        await session.ended()


async def test_the_keychains_late_answer_does_not_end_the_saving(run_program: Any, options: Any) -> None:
    async with run_program(options(key=None)) as session:
        dialog = session.window.findChild(ApiKeyDialog)
        QTest.keyClicks(dialog.input, "sk-123456789012")
        dialog.save_requested.disconnect()
        QTest.keyClick(dialog.input, Qt.Key.Key_Return)
        assert dialog.input.isReadOnly()
        dialog.render_status(session.program.credentials.status)
        assert dialog.input.isReadOnly()
        dialog.reject()


@pytest.mark.posix_only("pipes that are files")
@pytest.mark.expect_log("closing: log did not end in time")
async def test_a_log_folder_that_hangs_holds_nothing_up(
    run_program: Any, options: Any, tmp_path: Path
) -> None:
    logs = tmp_path / "data" / "logs"
    logs.mkdir(parents=True)
    os.mkfifo(logs / "sigmamind-desktop.log")  # to open it waits for somebody who reads

    try:
        async with run_program(options()) as person:
            person.fill()
            person.press_import()
            assert (await person.ended()).phase is Phase.DONE
    finally:
        text = (logs / "sigmamind-desktop.log").read_text("utf-8")
    assert "closing: log" in text
