"""Numbers of a connected carrier, chosen for the form and for a table, in the whole program."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox.carrier_scenarios import TELNYX_LOGIN, TWILIO_LOGIN, CarrierAnswer
from sigmamind_desktop.ui.carriers.connect_dialog import ConnectDialog
from sigmamind_desktop.ui.carriers.pick_dialog import PickDialog
from tests.ui.carriers.doing import (
    LONDON,
    MENU,
    NEW_YORK,
    connect,
    done,
    enter,
    find,
    form_texts,
    opened_list,
    shown,
)

NUMBER, NAME, HOST = FieldId.PHONE_NUMBER, FieldId.FRIENDLY_NAME, FieldId.TERMINATION_SIP_URI
USER, PASSWORD = FieldId.TRUNK_USERNAME, FieldId.TRUNK_PASSWORD


async def test_a_number_that_is_chosen_fills_the_form_as_one_step(
    run_program: Any, options: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        await connect(person)
        dialog = await opened_list(person)
        find(dialog, "212 555")
        QTest.keyClick(dialog.bar.filter, Qt.Key.Key_Return)
        await done("pick number")
        filled = form_texts(person)
        assert filled[NUMBER] == NEW_YORK
        assert filled[NAME] == "NY front desk"
        assert filled[HOST] == "acme-ny.pstn.twilio.com"
        assert filled[USER] == "acme"
        assert "Enter the trunk's password" in said(person.form.outcome)
        assert person.window.focusWidget() is person.form.rows[PASSWORD].input
        await person.press("Undo", person.form.outcome)
        assert not any(form_texts(person).values())


async def test_what_the_person_typed_goes_only_with_a_word(run_program: Any, options: Any, said: Any) -> None:
    async with run_program(options()) as person:
        await connect(person)
        person.fill("+14155550100")
        person.write(NAME, "My own name")
        before = form_texts(person)
        dialog = await opened_list(person)
        find(dialog, "London")
        assert "Replaces what you typed: Phone number, Termination SIP URI, Trunk password." in (
            dialog.pick_button.accessibleDescription()
        )
        QTest.keyClick(dialog.bar.filter, Qt.Key.Key_Return)
        await done("pick number")
        after = form_texts(person)
        assert (after[NUMBER], after[NAME], after[HOST]) == (LONDON, "My own name", "acme.pstn.twilio.com")
        assert after[PASSWORD] == ""
        assert "Replaced what you had typed" in said(person.form.outcome)
        await person.press("Undo", person.form.outcome)
        assert form_texts(person) == before


async def test_a_name_that_came_with_the_number_before_goes_with_that(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        await connect(person)
        names = []
        for wanted in ("Old menu", "NY front desk", "London"):
            dialog = await opened_list(person)
            find(dialog, wanted)
            assert "Friendly name" not in dialog.pick_button.accessibleDescription().partition("Replaces")[2]
            QTest.keyClick(dialog.bar.filter, Qt.Key.Key_Return)
            await done("pick number")
            names.append(form_texts(person)[NAME])
        assert names[:2] == ["Old menu", "NY front desk"]
        assert names[2] != names[1]
        person.write(NAME, "My own name")
        dialog = await opened_list(person)
        find(dialog, "Old menu")
        QTest.keyClick(dialog.bar.filter, Qt.Key.Key_Return)
        await done("pick number")
        assert form_texts(person)[NAME] == "My own name"


async def test_a_number_that_has_no_name_takes_none_of_the_number_before(
    run_program: Any, options: Any
) -> None:
    async with run_program(options()) as person:
        await connect(person)
        await connect(person, TELNYX_LOGIN)
        for login, wanted in ((TWILIO_LOGIN, "Old menu"), (TELNYX_LOGIN, "+1 415 555 2671")):
            person.program.flows.carriers.form_picking.open(login.carrier)
            dialog = shown(person, PickDialog)
            await done("read carrier")
            find(dialog, wanted)
            QTest.keyClick(dialog.bar.filter, Qt.Key.Key_Return)
            await done("pick number")
        assert form_texts(person)[NAME] == ""


async def test_a_number_without_a_trunk_takes_no_other_carrier_s(
    run_program: Any, options: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        await person.program.trunks.keep("sip.telnyx.com", "agents", Secret("correct-horse"))
        await connect(person)
        person.write(HOST, "sip.telnyx.com")
        person.write(USER, "agents")
        person.write(PASSWORD, "correct-horse")
        before = form_texts(person)
        dialog = await opened_list(person)
        find(dialog, "Old menu")
        assert "At Twilio the number has no trunk yet" in said(dialog)
        QTest.keyClick(dialog.bar.filter, Qt.Key.Key_Return)
        await done("pick number")
        after = form_texts(person)
        assert (after[NUMBER], after[HOST], after[USER], after[PASSWORD]) == (MENU, "", "", "")
        assert "assign it to one there, or enter one here" in said(person.form.outcome)
        assert person.form.fields.verdict().request is None
        assert person.window.focusWidget() is person.form.rows[HOST].input
        await person.press("Undo", person.form.outcome)
        assert form_texts(person) == before


async def test_a_trunk_that_is_kept_comes_with_its_password(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        await person.program.trunks.keep("acme.pstn.twilio.com", "acme", Secret("correct-horse"))
        await connect(person)
        dialog = await opened_list(person)
        find(dialog, "London")
        QTest.keyClick(dialog.bar.filter, Qt.Key.Key_Return)
        await done("pick number")
        assert form_texts(person)[PASSWORD] == "correct-horse"
        assert person.form.trunk.card.isVisible()
        await person.press("Undo", person.form.outcome)
        assert not any(form_texts(person).values())


async def test_numbers_that_sigmamind_has_are_marked(
    run_program: Any, options: Any, have: Any, refreshed: Any
) -> None:
    have(LONDON)
    async with run_program(options()) as person:
        await refreshed(person)
        await connect(person)
        dialog = await opened_list(person)
        remarks = {item.data(0, Qt.ItemDataRole.UserRole): item.text(3) for item in dialog.tree.items()}
        assert remarks == {LONDON: "At SigmaMind already", NEW_YORK: "", MENU: ""}


async def test_several_numbers_make_a_table(
    run_program: Any, options: Any, have: Any, refreshed: Any
) -> None:
    have(LONDON)
    async with run_program(options()) as person:
        await refreshed(person)
        await connect(person)
        window = person.program.flows.bulk.open()
        await person.press("Choose from Twilio…", window)
        dialog = shown(person, PickDialog)
        await done("read carrier")
        await person.press("All", dialog)
        await person.press("Make a table of 2 numbers", dialog)
        assert window.view is not None
        fields = [column.field for column in window.view.bench.columns]
        assert fields == [NUMBER, NAME, HOST, USER]
        bench = window.view.bench
        cells = [tuple(bench.cell(row, column) for column in range(4)) for row in range(bench.row_count)]
        assert cells == [
            (NEW_YORK, "NY front desk", "acme-ny.pstn.twilio.com", "acme"),
            (MENU, "Old menu", "", ""),
        ]


async def _table_of(person: Any, *names: str) -> Any:
    """The window for several numbers with those that are called so."""
    window = person.program.flows.bulk.open()
    await person.press("Choose from Twilio…", window)
    dialog = shown(person, PickDialog)
    await done("read carrier")
    for item in dialog.tree.items():
        if item.text(1) in names:
            item.setCheckState(0, Qt.CheckState.Checked)
    dialog.pick_button.click()
    return window


async def test_no_number_of_a_table_takes_the_trunk_for_all_rows_that_is_not_its_own(
    run_program: Any, options: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        await connect(person)
        window = await _table_of(person, "NY front desk")
        assert not window.notice.isVisible()
        trunk = {HOST: "acme-ny.pstn.twilio.com", USER: "acme"}
        window.common.show_values(Draft(trunk, Secret("correct-horse")))
        await _table_of(person, "NY front desk")
        assert window.common.draft.password == Secret("correct-horse")
        await _table_of(person, "NY front desk", "Old menu")
        emptied = window.common.draft
        assert (emptied.text(HOST), emptied.text(USER), emptied.password) == ("", "", Secret())
        assert "taken away" in said(window.notice)
        assert "tells no trunk of 1 number" in said(window.notice)
        await person.press("Undo", window.notice)
        assert window.common.draft.text(HOST) == trunk[HOST]
        assert window.common.draft.password == Secret("correct-horse")


async def test_a_table_says_which_numbers_came_without_a_trunk(
    run_program: Any, options: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        await connect(person)
        window = await _table_of(person, "Old menu")
        assert "tells no trunk of 1 number" in said(window.notice)
        await person.press("Dismiss", window.notice)
        assert not window.notice.isVisible()


async def test_what_nobody_is_to_see_is_seen_nowhere(
    run_program: Any, options: Any, sandbox: Any, tmp_path: Any, caplog: Any
) -> None:
    """The carriers' replies hold passwords, and addresses with a password in them."""
    caplog.set_level("DEBUG")
    planted = ("pw-of-a-menu", "t0ken-of-a-menu", "pw-of-a-connection")
    secrets = [login.secret.reveal() for login in (TWILIO_LOGIN, TELNYX_LOGIN)]
    seen: list[str] = []
    # Without its application the menu's number is answered by the program on the web.
    for record in sandbox.twilio.numbers.values():
        record["voice_application_sid"] = ""
    async with run_program(options()) as person:
        for login in (TWILIO_LOGIN, TELNYX_LOGIN):
            await connect(person, login)
            person.program.flows.carriers.form_picking.open(login.carrier)
            dialog = shown(person, PickDialog)
            await done("read carrier")
            columns = range(dialog.tree.columnCount())
            for item in dialog.tree.items():
                seen += [text for column in columns for text in (item.text(column), item.toolTip(column))]
            QTest.keyClick(dialog.bar.filter, Qt.Key.Key_Return)
            await done("pick number")
            seen += form_texts(person).values()
        seen += [label.text() for label in person.window.findChildren(QLabel)]
        seen += [repr(person.program.connections.all), repr(vars(person.program.connections))]
        person.program.drafts.flush()
    assert any("menu.example.com" in text for text in seen)
    seen.append(caplog.text)
    written = [part.read_bytes() for part in (tmp_path / "data").rglob("*") if part.is_file()]
    assert written
    for text in (*planted, *secrets):
        assert [each for each in seen if text in each] == []
        assert not any(text.encode() in each for each in written)


async def test_of_two_carriers_one_is_chosen(run_program: Any, options: Any) -> None:
    async with run_program(options()) as person:
        await connect(person)
        await connect(person, TELNYX_LOGIN)
        button = person.program.flows.carriers.form_picking.button
        assert button.text() == "Choose from a carrier…"
        button.click()
        [_, telnyx] = button._menu.actions()
        button._menu.close()
        telnyx.trigger()
        dialog = shown(person, PickDialog)
        await done("read carrier")
        find(dialog, "+1 415 555 2671")
        QTest.keyClick(dialog.bar.filter, Qt.Key.Key_Return)
        await done("pick number")
        assert (form_texts(person)[HOST], form_texts(person)[USER]) == ("sip.telnyx.com", "acme")


async def test_a_key_that_is_refused_later_can_be_replaced_from_the_list(
    run_program: Any, options: Any, sandbox: Any, said: Any
) -> None:
    async with run_program(options()) as person:
        await connect(person)
        sandbox.twilio.answer = CarrierAnswer.KEY_REFUSED
        dialog = await opened_list(person)
        assert "Twilio refused this key" in said(dialog)
        sandbox.twilio.answer = CarrierAnswer.USUAL
        await person.press("Enter another key", dialog)
        enter(shown(person, ConnectDialog), TWILIO_LOGIN)
        await done("verify carrier", "keep carrier")
        assert [*(await opened_list(person)).tree.items()]
