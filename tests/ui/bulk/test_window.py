"""Several numbers, from a file to rows that are ready, as a person works on them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from sigmamind_desktop.domain.bulk.columns import lay_out
from sigmamind_desktop.domain.bulk.rows import RowKind
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.table_files.opening import open_table
from sigmamind_desktop.ui.bulk.window import BulkWindow
from sigmamind_desktop.ui.importing.paste_dialog import PasteDialog
from sigmamind_desktop.ui.inputs.agent import AgentInput
from sigmamind_desktop.ui.kit import sizes, theme
from sigmamind_desktop.ui.trunks.dialog import TrunksDialog
from tests.conftest import wait_until
from tests.ui.bulk.bench import Bench, table_of

_COPY = Qt.KeyboardModifier.ControlModifier


async def test_a_file_is_read_recognised_and_judged(several: Any) -> None:
    async with several(table_of("(415) 555-2671", "+14155552672", "415-555-2672")) as bench:
        bench.window.common.country.set_region("US")
        await bench.judged()
        assert bench.states() == ["Ready", "Ready", "Also in row 3; sent once"]
        assert bench.view.table.accessibleName() == "Numbers to import"
        head = bench.view.model.headerData(1, Qt.Orientation.Horizontal)
        assert head == "DID\nPhone number ▾"
        assert "2 numbers will be imported" in bench.window._sum.text()


async def test_what_starts_the_import_is_on_a_small_screen_too(
    several: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sizes, "_OF_SCREEN", 0.6)  # of 1080 lines: as much as a screen of 720 has to give
    async with several(table_of("+14155552671")) as bench:
        window, button = bench.window, bench.window.start_button
        bottom = button.mapTo(window, button.rect().bottomLeft()).y()
        assert bottom < window.height() <= 648


async def test_no_password_is_seen_or_copied(several: Any) -> None:
    async with several(table_of("+14155552671")) as bench:
        assert bench.texts(5) == ["••••••"]
        bench.select(0, 4, 0, 5)
        bench.table.copy()
        assert QGuiApplication.clipboard().text() == "acme\t••••••"


async def test_a_cell_does_not_turn_its_letters_round(several: Any) -> None:
    async with several(table_of("+1\u202e4155552671\u202c")) as bench:
        bench.table.put({(0, 1): "Desk \u202egnp.exe\u2066"}, "typing")
        assert bench.texts(1) == ["+14155552671"]
        assert bench.texts(2) == ["Desk gnp.exe"]


async def test_what_is_copied_is_no_formula_to_a_spreadsheet(several: Any) -> None:
    async with several(table_of("+14155552671")) as bench:
        bench.table.put({(0, 1): "=1+1<b>"}, "typing")
        bench.select(0, 1, 0, 2)
        bench.table.copy()
        copied = QGuiApplication.clipboard().mimeData()
        assert copied.text() == "+14155552671\t=1+1<b>"
        assert """<td style='mso-number-format:"\\@"' sdnum="1033;0;@">=1+1&lt;b&gt;</td>""" in copied.html()


async def test_a_password_in_a_column_that_is_left_out_is_not_seen_while_it_is_edited(several: Any) -> None:
    async with several(table_of("+14155552671")) as bench:
        bench.view.bench.set_column(4, None)
        cell = bench.view.model.index(0, 5)
        assert cell.data() == "••••••"
        bench.table.setCurrentIndex(cell)
        bench.table.edit(cell)
        editor = bench.table.findChild(QLineEdit)
        assert editor.text() == "correct-horse"
        assert editor.echoMode() is QLineEdit.EchoMode.Password
        QTest.keyClick(editor, Qt.Key.Key_Escape)


async def test_a_cell_is_put_right_in_place_and_undone(several: Any) -> None:
    async with several(table_of("1.41556E+10", "+14155552672")) as bench:
        assert bench.states()[0] == "To do: Phone number"
        await bench.type_into(0, 1, "+1 415 555 2671")
        assert bench.states() == ["Ready", "Ready"]
        assert bench.table.currentIndex().row() == 1  # as in spreadsheets
        bench.table.undo.undo()
        assert bench.texts(1)[0] == "1.41556E+10"
        assert bench.states()[0] == "To do: Phone number"


async def test_the_line_below_says_what_is_found_while_it_is_typed(several: Any) -> None:
    async with several(table_of("1.41556E+10")) as bench:
        bench.table.setCurrentIndex(bench.view.model.index(0, 1))
        assert "A spreadsheet has rounded" in bench.view.line.text
        bench.table.edit(bench.table.currentIndex())
        editor = QApplication.focusWidget()
        QTest.keyClicks(editor, "+14155552671")
        assert bench.view.line.text == "United States. Will be sent as +14155552671"
        QTest.keyClick(editor, Qt.Key.Key_Escape)
        assert "A spreadsheet has rounded" in bench.view.line.text


async def test_an_agents_cell_is_edited_with_the_forms_input(several: Any) -> None:
    async with several(table_of("+14155552671")) as bench:
        bench.table.setCurrentIndex(bench.view.model.index(0, 6))
        bench.table.edit(bench.table.currentIndex())
        assert isinstance(QApplication.focusWidget(), AgentInput)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


async def test_a_block_is_pasted_over_and_filled_down(several: Any) -> None:
    async with several(table_of("+14155552671", "+14155552672", "+14155552673")) as bench:
        QGuiApplication.clipboard().setText("+14155552681\tFirst\n+14155552682\tSecond\n")
        bench.select(0, 1, 0, 1)
        QTest.keyClick(bench.table, Qt.Key.Key_V, _COPY)
        assert bench.texts(1) == ["+14155552681", "+14155552682", "+14155552673"]
        assert bench.texts(2) == ["First", "Second", "Desk"]
        bench.select(0, 2, 2, 2)
        QTest.keyClick(bench.table, Qt.Key.Key_D, _COPY)
        assert bench.texts(2) == ["First"] * 3
        bench.select(1, 2, 2, 2)
        QTest.keyClick(bench.table, Qt.Key.Key_Delete)
        assert bench.texts(2) == ["First", "", ""]
        for _ in range(3):
            bench.table.undo.undo()
        assert (bench.texts(1)[0], bench.texts(2)) == ("+14155552671", ["Desk"] * 3)


async def test_what_is_copied_of_all_comes_back_as_it_was(several: Any) -> None:
    async with several(table_of("+14155552671", "+14155552672")) as bench:
        bench.select(0, 1, 0, 1)
        QTest.keyClick(bench.table, Qt.Key.Key_A, _COPY)
        QTest.keyClick(bench.table, Qt.Key.Key_C, _COPY)
        rest = "Desk\tacme.pstn.twilio.com\tacme\t••••••\tSupport"
        assert QGuiApplication.clipboard().text() == f"+14155552671\t{rest}\n+14155552672\t{rest}"
        bench.select(0, 1, 0, 1)
        QTest.keyClick(bench.table, Qt.Key.Key_V, _COPY)
        assert not bench.table.undo.canUndo()
        assert not bench.window.notice.isVisible()
        bench.select(1, 1, 1, 1)
        QTest.keyClick(bench.table, Qt.Key.Key_V, _COPY)
        assert bench.texts(1) == ["+14155552671", "+14155552671", "+14155552672"]
        assert bench.texts(5) == ["••••••", "••••••", ""]  # a password is on no clipboard
        assert bench.view.bench.cell(1, 4) == "correct-horse"


async def test_dots_are_no_password(several: Any) -> None:
    async with several(table_of("+14155552671", "+14155552672")) as bench:
        bench.select(0, 5, 0, 5)
        bench.table.copy()
        bench.select(1, 5, 1, 5)
        bench.table.paste()
        assert bench.view.bench.cell(1, 4) == "correct-horse"


async def test_what_becomes_of_rows_is_copied_by_itself(several: Any) -> None:
    async with several(table_of("+14155552671", "?")) as bench:
        bench.select(0, 0, 1, 0)
        bench.table.copy()
        assert QGuiApplication.clipboard().text() == "Ready\nTo do: Phone number"


async def test_rows_are_added_for_a_block_that_goes_on_below_the_table(several: Any) -> None:
    async with several(table_of("+14155552671", "+14155552672")) as bench:
        numbers = [f"+1415555268{digit}" for digit in range(4)]
        QGuiApplication.clipboard().setText("\n".join(f"{number}\tNew" for number in numbers))
        bench.select(1, 1, 1, 1)
        QTest.keyClick(bench.table, Qt.Key.Key_V, _COPY)
        await bench.judged()
        assert bench.texts(1) == ["+14155552671", *numbers]
        assert bench.texts(2) == ["Desk", *["New"] * 4]
        heads = [bench.view.model.headerData(row, Qt.Orientation.Vertical) for row in range(5)]
        assert heads == [2, 3, 4, 5, 6]
        assert bench.table.currentIndex().row() == 1
        assert len(bench.view.bench.table().rows) == 5
        bench.table.setCurrentIndex(bench.view.model.index(4, 1))
        bench.table.undo.undo()
        await bench.judged()
        assert bench.texts(1) == ["+14155552671", "+14155552672"]
        assert bench.texts(2) == ["Desk"] * 2
        assert not bench.table.undo.canUndo()
        bench.table.undo.redo()
        await bench.judged()
        assert bench.texts(1) == ["+14155552671", *numbers]


async def test_what_of_a_block_does_not_fit_is_counted_until_it_is_undone(several: Any) -> None:
    async with several(table_of("+14155552671", "+14155552672")) as bench:
        notice = bench.window.notice
        QGuiApplication.clipboard().setText("Support\tone\ttwo\nSales\t\t\n")
        bench.select(0, 6, 0, 6)
        QTest.keyClick(bench.table, Qt.Key.Key_V, _COPY)
        assert bench.texts(6) == ["Support", "Sales"]
        assert notice.isVisible()
        assert notice.accessibleName() == "A part of what you pasted did not fit into the table"
        assert notice.accessibleDescription() == "2 columns on its right were left out."
        bench.table.undo.undo()
        assert not notice.isVisible()
        QGuiApplication.clipboard().setText("Support\t\t\nSales\t\t\n")
        QTest.keyClick(bench.table, Qt.Key.Key_V, _COPY)
        assert not notice.isVisible()  # empty cells are not missed


async def test_to_undo_leads_back_to_the_cells_that_were_selected(several: Any) -> None:
    async with several(table_of("+14155552671", "+14155552672", "+14155552673")) as bench:

        def selected() -> list[tuple[int, int]]:
            return sorted((each.row(), each.column()) for each in bench.table.selectedIndexes())

        def current() -> tuple[int, int]:
            return bench.table.currentIndex().row(), bench.table.currentIndex().column()

        await bench.type_into(0, 2, "Lobby")
        assert current() == (1, 2)
        QGuiApplication.clipboard().setText("\n".join(f"+1415555268{digit}\tNew" for digit in range(4)))
        bench.select(1, 1, 2, 1)
        QTest.keyClick(bench.table, Qt.Key.Key_V, _COPY)  # rows are added
        for step in (bench.table.undo.undo, bench.table.undo.redo, bench.table.undo.undo):
            bench.select(0, 4, 0, 4)
            step()
            assert (selected(), current()) == ([(1, 1), (2, 1)], (1, 1))
        assert bench.texts(2) == ["Lobby", "Desk", "Desk"]
        bench.table.undo.undo()
        assert (selected(), current()) == ([(0, 2)], (0, 2))
        assert bench.texts(2) == ["Desk"] * 3


async def test_what_stands_in_the_way_is_said_until_it_is_mended(several: Any) -> None:
    async with several("DID\n+14155552671") as bench:
        bench.press("startImportButton")
        assert bench.window.notice.accessibleName() == "3 fields are missing or wrong"
        assert bench.window.notice.isVisible()
        password = bench.window.common.rows[FieldId.TRUNK_PASSWORD].input
        QTest.keyClicks(password, "h")
        assert not bench.window.notice.isVisible()


async def test_a_message_moves_nothing_but_the_end_of_the_table(several: Any) -> None:
    async with several(table_of("?")) as bench:
        parts = [bench.window.common, bench.view.filters, bench.table, bench.window.start_button]

        def tops() -> list[int]:
            # Not all that is posted: on Windows the loop's turns are among it.
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            return [each.mapTo(bench.window, QPoint(0, 0)).y() for each in parts]

        bench.window.resize(1180, 820)
        before = tops()
        bench.press("startImportButton")
        assert bench.window.notice.isVisible()
        assert tops() == before


@pytest.mark.parametrize("column", [5, 6], ids=["password", "agent"])
async def test_an_input_in_a_cell_is_painted_with_its_button(column: int, several: Any) -> None:
    async with several(table_of("+14155552671")) as bench:
        bench.table.setCurrentIndex(bench.view.model.index(0, column))
        bench.table.edit(bench.table.currentIndex())
        editor = QApplication.focusWidget()
        editor.grab()
        editor.colour()  # Qt has forgotten none of its parts
        assert editor.findChild(QAction) is not None
        QTest.keyClick(editor, Qt.Key.Key_Escape)


async def test_a_block_goes_on_below_the_table_while_some_rows_are_shown(several: Any) -> None:
    async with several(table_of("+14155552671", "?", "+14155552672")) as bench:
        bench.view.filters.buttons[RowKind.TO_DO].click()
        QGuiApplication.clipboard().setText("+14155552681\n+14155552682\n")
        bench.select(0, 1, 0, 1)
        QTest.keyClick(bench.table, Qt.Key.Key_V, _COPY)
        await bench.judged()
        assert bench.texts(1) == ["+14155552671", "+14155552681", "+14155552672", "+14155552682"]


async def test_a_repair_is_taken_in_all_selected_cells(several: Any) -> None:
    async with several(table_of("14155552671", "14155552672")) as bench:
        bench.window.common.country.set_region("")
        await bench.judged()
        bench.select(0, 1, 1, 1)
        assert bench.view.line.fix_button.text() == "Use +14155552671"
        bench.view.line.fix_button.click()
        assert bench.texts(1) == ["+14155552671", "+14155552672"]


async def test_counts_are_filters_and_a_row_stays_while_it_is_put_right(several: Any) -> None:
    async with several(table_of("+14155552671", "?", "+14155552672")) as bench:
        button = bench.view.filters.buttons[RowKind.TO_DO]
        assert button.text() == "Something to do: 1"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert bench.texts(1) == ["?"]
        await bench.type_into(0, 1, "+14155552673")
        assert bench.states() == ["Ready"]
        QTest.mouseClick(bench.view.filters.buttons[None], Qt.MouseButton.LeftButton)
        assert len(bench.states()) == 3


async def test_what_is_left_to_do_is_read_whole_where_there_is_room(several: Any) -> None:
    async with several("number\n+14155552671\n?") as bench:
        bench.window.resize(1180, 820)
        assert bench.states()[0] == "To do: Termination SIP URI, Trunk username, Trunk password"
        assert bench.table.columnWidth(0) >= bench.table.sizeHintForColumn(0)
        assert not bench.table.horizontalScrollBar().isVisible()
        bench.window.resize(600, 820)
        assert bench.table.columnWidth(0) < bench.table.sizeHintForColumn(0)
        assert not bench.table.horizontalScrollBar().isVisible()


async def test_cells_and_headings_have_room_when_the_letters_become_larger(several: Any) -> None:
    async with several(table_of("+1 (415) 555-2671")) as bench:
        table, head = bench.table, bench.table.horizontalHeader()
        theme.scale_text(2)
        QApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange)
        for column in range(7):
            needed = max(table.sizeHintForColumn(column), head.sectionSizeFromContents(column).width())
            assert table.columnWidth(column) >= needed
        assert table.rowHeight(0) >= table.sizeHintForRow(0)


async def test_what_is_for_all_rows_is_judged_with_each(several: Any) -> None:
    async with several("number\n+14155552671\n+14155552672") as bench:
        rows = bench.window.common.rows
        assert bench.states()[0] == "To do: Termination SIP URI, Trunk username, Trunk password"
        rows[FieldId.TERMINATION_SIP_URI].input.setText("acme.pstn.twilio.com")
        rows[FieldId.TRUNK_USERNAME].input.setText("acme")
        rows[FieldId.TRUNK_PASSWORD].input.setText("correct-horse")
        await bench.judged()
        assert bench.states() == ["Ready", "Ready"]


async def test_start_says_what_is_to_be_done_first_or_what_is_sent(several: Any) -> None:
    async with several("number\n?\n+14155552672") as bench:
        started: list[int] = []
        bench.window.start_requested.connect(lambda: started.append(1))
        bench.press("startImportButton")
        assert bench.window.notice.accessibleName() == "3 fields are missing or wrong"
        assert bench.window.common.rows[FieldId.TERMINATION_SIP_URI].input.hasFocus()
        rows = bench.window.common.rows
        rows[FieldId.TERMINATION_SIP_URI].input.setText("acme.pstn.twilio.com")
        rows[FieldId.TRUNK_USERNAME].input.setText("acme")
        rows[FieldId.TRUNK_PASSWORD].input.setText("correct-horse")
        await bench.judged()
        bench.press("startImportButton")
        assert started == [1]
        assert [row.request is not None for row in bench.view.bench.table().rows] == [False, True]


async def test_a_column_under_another_name_is_proposed_and_taken_by_one_press(several: Any) -> None:
    async with several("Linea\n+14155552671\n+14155552672") as bench:
        assert bench.window.notice.isVisible()
        assert "“Linea” may be “Phone number”" in bench.window.notice.accessibleDescription()
        await bench.person.press("Use as proposed", bench.window)
        assert bench.view.bench.is_complete
        assert not bench.window.notice.isVisible()


async def test_a_column_is_changed_by_the_menu_of_its_head(several: Any) -> None:
    async with several(table_of("+14155552671")) as bench:
        menu = bench.table.make_column_menu(2)
        entries: Sequence[Any] = menu.actions()
        assert entries[0].text() == "Its heading means “Friendly name”."
        [left_out] = [entry for entry in entries if entry.text() == "Left out"]
        left_out.trigger()
        assert bench.view.bench.columns[1].field is None
        menu.close()


async def test_a_file_that_is_none_says_what_to_do(run_program: Any, options: Any, tmp_path: Path) -> None:
    file = tmp_path / "numbers.xlsx"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"))
    async with run_program(options()) as person:
        flow = person.program.flows.bulk
        flow.open_file(file)
        notice = flow.window.notice
        await wait_until(flow._opener.failed, notice.accessibleName)
        assert notice.accessibleName() == "“numbers.xlsx” was not opened"
        assert "save a copy without the password" in notice.accessibleDescription()


async def test_what_was_read_stays_when_its_file_goes(several: Any, tmp_path: Path) -> None:
    async with several(table_of("+14155552671")) as bench:
        (tmp_path / "numbers.tsv").unlink()
        bench.view.bench.set_column(1, None)
        await bench.judged()
        assert bench.states() == ["Ready"]
        assert bench.view.bench.table().rows[0].request is not None


@pytest.mark.parametrize("on_field", [False, True])
async def test_a_file_that_is_dropped_on_the_main_window_is_opened(
    on_field: bool, run_program: Any, options: Any, tmp_path: Path
) -> None:
    file = tmp_path / "numbers.csv"
    file.write_text("number\n+14155552671\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    data.setText(str(file))  # as file managers do
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    async with run_program(options()) as person:
        flow = person.program.flows.bulk
        at = QPointF(5, 5)
        enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
        on = person.form.rows[FieldId.PHONE_NUMBER].input if on_field else person.window
        QApplication.sendEvent(on, enter)  # as far up as somebody takes it, as Qt does with a drag
        assert enter.isAccepted()
        QApplication.sendEvent(person.window, QDropEvent(at, Qt.DropAction.CopyAction, data, buttons, keys))
        await wait_until(flow._opener.opened, lambda: flow.window.view is not None)
        assert flow.window.isVisible()


async def test_several_numbers_that_are_pasted_into_the_form_are_offered_as_a_table(
    run_program: Any, options: Any
) -> None:
    async with run_program(options()) as person:
        QGuiApplication.clipboard().setText("+14155552671\n+14155552672\n")
        person.choose("&Paste details…")
        [dialog] = person.window.findChildren(PasteDialog)
        await person.press("Import several numbers…", dialog)
        flow = person.program.flows.bulk
        await wait_until(flow._opener.opened, lambda: flow.window.view is not None)
        assert flow.window.view.bench.row_count == 2
        assert person.form.rows[FieldId.PHONE_NUMBER].input.text() == ""


async def test_the_empty_table_is_read_as_what_it_says(
    run_program: Any, options: Any, tmp_path: Path
) -> None:
    file = tmp_path / "empty.xlsx"
    async with run_program(options()) as person:
        exporter = person.program.exporter
        person.program.flows.bulk.save_template(file)
        await wait_until(exporter.exported, file.exists)
    [sheet] = open_table(file).sheets
    assert [column.field for column in lay_out(sheet.rows).columns] == list(FieldId)
    assert len(sheet.rows) == 2


async def test_the_buttons_keep_their_place_whatever_is_open(
    run_program: Any, options: Any, tmp_path: Path
) -> None:
    file = tmp_path / f"{'numbers of the whole company ' * 7}.tsv"
    file.write_text("Export of today\n" + table_of("+14155552671"), encoding="utf-8")

    def places(window: BulkWindow) -> list[Any]:
        buttons = (window.template_button, window.paste_button, window.open_button)
        return [(button.mapTo(window, button.rect().topLeft()), button.size()) for button in buttons]

    async with run_program(options()) as person:
        flow = person.program.flows.bulk
        window = flow.open()
        before, width = places(window), window.width()
        flow.open_file(file)
        await wait_until(flow._opener.opened, lambda: window.view is not None)
        window.layout().activate()
        assert (places(window), window.width()) == (before, width)


async def test_what_is_right_of_the_columns_that_are_read_is_named(several: Any) -> None:
    columns = "\t".join(f"c{place}" for place in range(70))
    async with several(f"DID\t{columns}\n+14155552671\t{columns}\n") as bench:
        notice = bench.window.notice
        assert notice.accessibleName() == "A part of the sheet was not read"
        assert notice.accessibleDescription() == "Only the first 64 columns were read."


async def test_what_the_workbook_hides_is_left_out_and_used_if_the_person_says_so(
    run_program: Any, options: Any, tmp_path: Path
) -> None:
    book = Workbook()
    for row in (["DID", "Note", "Name"], ["+14155552671", "x", "a"], ["+14155552672", "y", '="b"']):
        book.active.append(row)
    book.active.row_dimensions[2].hidden = True
    book.active.column_dimensions["B"].hidden = True
    book.save(tmp_path / "numbers.xlsx")
    async with run_program(options()) as person:
        flow = person.program.flows.bulk
        flow.open_file(tmp_path / "numbers.xlsx")
        await wait_until(flow._opener.opened, lambda: flow.window.view is not None)
        bench, notice = Bench(person, flow.window), flow.window.notice
        assert (bench.texts(1), bench.view.bench.columns[1].heading) == (["+14155552672"], "Name")
        assert notice.accessibleDescription().splitlines() == [
            "1 row that is hidden in the workbook is left out.",
            "1 column that is hidden in the workbook is left out.",
            "1 formula has no result in the file, in cell C3. Open it in Excel, save it, and open it here"
            " again.",
        ]
        await person.press("Use what is hidden too", notice)
        assert bench.texts(1) == ["+14155552671", "+14155552672"]
        assert bench.view.bench.columns[1].heading == "Note"
        assert "hidden" not in notice.accessibleDescription()


async def test_a_quotation_mark_that_is_not_closed_is_named_by_its_line(several: Any) -> None:
    async with several('DID\tName\n+14155552671\t"Desk\n+14155552672\tHall') as bench:
        assert bench.texts(1) == ["+14155552671", "+14155552672"]
        assert bench.window.notice.accessibleDescription().startswith(
            "A quotation mark in line 2 is not closed."
        )


async def test_saved_trunks_are_offered_once_there_are_any_and_managed_from_here(several: Any) -> None:
    async with several("number\n+14155552671") as bench:
        saved = bench.window.common.saved
        assert not saved.isVisible()
        book = bench.person.program.trunks
        trunk = await book.keep("sip.telnyx.com", "acme", Secret("correct-horse"))
        assert saved.isVisible()
        saved.list.setCurrentText(trunk.name)
        saved.list.activated.emit(saved.list.currentIndex())
        rows = bench.window.common.rows
        assert rows[FieldId.TERMINATION_SIP_URI].input.text() == "sip.telnyx.com"
        bench.press("manageTrunksButton")
        [dialog] = bench.person.window.findChildren(TrunksDialog)
        dialog.close()


@pytest.mark.parametrize("is_given_up", [False, True])
async def test_what_was_changed_in_a_table_is_not_lost_to_another_without_a_word(
    is_given_up: bool, several: Any, tmp_path: Path
) -> None:
    other = tmp_path / "other.csv"
    other.write_text("number\n+14155552679\n", "utf-8")
    async with several(table_of("+14155552671")) as bench:
        await bench.type_into(0, 1, "+14155552672")
        flow = bench.person.program.flows.bulk
        opened: list[int] = []
        flow._opener.opened.connect(lambda: opened.append(1))
        flow.open_file(other)
        await wait_until(flow._opener.opened, lambda: bool(opened))
        [box] = bench.window.findChildren(QMessageBox, "replaceDialog")
        assert bench.texts(1) == ["+14155552672"]
        if is_given_up:
            await bench.person.press("Open the other table", box)
            assert bench.texts(1) == ["+14155552679"]
        else:
            box.reject()
            assert bench.texts(1) == ["+14155552672"]


@pytest.mark.parametrize("column", [0, 1], ids=["state", "finding"])
async def test_an_icon_is_seen_on_a_chosen_cell_too(column: int, several: Any) -> None:
    async with several(table_of("1.41556E+10", "+14155552671")) as bench:
        bench.select(0, column, 0, column)
        rect = bench.table.visualRect(bench.view.model.index(0, column))
        rect.setWidth(20)  # the icon, and no letter
        image = bench.table.viewport().grab(rect).toImage()
        colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        assert colours.count(bench.table.palette().color(QPalette.ColorRole.HighlightedText)) > 10
