"""What stands in the data file, in the settings, on the clipboard and at a trunk's host, in every widget."""

from __future__ import annotations

import asyncio
import json
import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QMessageBox

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import StoreTrouble, StoreUnavailable
from sigmamind_desktop.domain.trunks.check import CheckResult
from sigmamind_desktop.domain.trunks.reach import AddressKind
from sigmamind_desktop.domain.trunks.sip_options import Transport
from sigmamind_desktop.services.settings import SettingsFile
from sigmamind_desktop.services.trunk_probe.names import Names, Target, Whereabouts
from sigmamind_desktop.services.trunk_probe.probe import TrunkProbe
from sigmamind_desktop.ui.importing.paste_dialog import PasteDialog
from sigmamind_desktop.ui.trunks.dialog import TrunksDialog
from tests.ui.window.outside.watching import HOSTILE, LONG, MARK, Watch, of_files
from tests.ui.window.words.test_program import _close_all, _turns

_ONE = "+14155550100"
_TEXTS = {
    "number": ("friendly_name", "inbound_agent_id", "outbound_agent_id", "termination_sip_uri"),
    "attempt": (
        *("friendly_name", "inbound_agent_id", "outbound_agent_id", "outbound_phone_number"),
        *("termination_sip_uri", "trunk_username", "error", "person"),
    ),
    "change": ("person", "error", "batch"),
    "call": ("person", "error", "result"),
    "agent": ("name",),
    "trunk": ("name", "host", "username"),
}
"""What a row of the data file may hold as it came."""


async def _ended(*names: str) -> None:
    while tasks := [task for task in asyncio.all_tasks() if task.get_name() in names]:
        await asyncio.wait(tasks)


def _spoil(path: Path, text: str) -> None:
    """Write a text as the bytes that it has into every column that can hold one."""
    raw = text.encode("utf-8", "surrogatepass")
    fields = dict.fromkeys(("friendly_name", "trunk_username", "state", MARK + "&<b>x</b>"), (text, text))
    draft = {field_id.value: text for field_id in FieldId}
    with closing(sqlite3.connect(path)) as db, db:
        for table, columns in _TEXTS.items():
            for column in columns:
                db.execute(f"UPDATE {table} SET {column} = CAST(? AS TEXT)", (raw,))
        db.execute("UPDATE number SET news = 'friendly_name state ' || CAST(? AS TEXT)", (raw,))
        db.execute("UPDATE change SET fields = ?", (json.dumps(fields),))
        db.execute("UPDATE draft SET texts = ?", (json.dumps(draft),))


@pytest.mark.expect_log("data file")
@pytest.mark.parametrize("text", [HOSTILE, LONG], ids=["hostile", "long"])
async def test_the_data_file(
    text: str, run_program: Any, options: Any, have: Any, opened: Any, watch: Watch
) -> None:
    have("+14155550111")
    async with run_program(options()) as person:
        person.fill(_ONE)
        person.form.trunk.keep.setChecked(True)
        person.press_import()
        await person.ended()
        await _ended("keep trunk")
        dialog = await opened(person)
        dialog.form.rows[FieldId.FRIENDLY_NAME].input.setText("Desk")
        dialog.submit()
        await _ended("edit", "record")
        _close_all()
        person.fill(_ONE)
    start = options()
    _spoil(start.paths.numbers, text)
    async with run_program(replace(start, refreshes=False)) as person:
        watch.look()
        table, model = person.window.numbers.table, person.window.numbers.model
        table.setCurrentIndex(model.index(model.place_of(_ONE), 0))
        table.open_current()
        await person.history_shown()
        watch.look()
        _close_all()
        person.program.flows.undo.open()
        await _ended("undo")
        watch.look()
        _close_all()
        saved = person.form.trunk.saved.list
        saved.setCurrentIndex(saved.count() - 1)
        saved.activated.emit(saved.count() - 1)
        await _ended("trunk password")
        watch.look()
        person.program.flows.trunks.manage()
        watch.look()
        [manager] = person.window.findChildren(TrunksDialog)
        manager.tree.setCurrentItem(manager.tree.topLevelItem(0))
        manager.delete_button.click()
        watch.look()
        _close_all()
        [trunk] = person.program.trunks.trunks
        person.program.flows.trunks.password_requested.emit(trunk)
        await _ended("ask password")
        watch.look()
        _close_all()
    assert {"cell of HistoryList history", "cell of NumbersTable numbersTable"} <= watch.seen, watch.seen


async def test_the_settings(run_program: Any, options: Any, watch: Watch) -> None:
    start = options()
    where = start.address.url
    accounts = {
        where: {where: f"{MARK}&File{MARK}[*]{MARK}\u202e", f"{where}#1": LONG, f"{where}#2": HOSTILE}
    }
    SettingsFile(start.paths.settings).save({"accounts": QByteArray(json.dumps(accounts).encode())})
    async with run_program(start) as person:
        watch.look()
        menu = QMenu()
        person.program.flows.accounts.fill_menu(menu)
        watch.look()
        for entry in menu.actions()[-3:]:
            entry.trigger()
            watch.look()
            _close_all()
        menu.actions()[1].trigger()
        await _ended("switch")
        watch.look()
    assert any(each.startswith("entry of QMenu") for each in watch.seen), watch.seen


async def test_the_clipboard_and_the_keys(run_program: Any, options: Any, watch: Watch) -> None:
    # What else is hidden in a text is told by its field, with a repair.
    pasted = re.sub("[\u200d\u061c\U000e0041]", "", HOSTILE)
    line = re.sub("[\n\r\u2028\x0b\x85\x00]", "", pasted)
    pastes = (
        f"host: sip.telnyx.com\nusername: {line}\npassword: {line}\nname: {line}\nport: {line}\n{line}: x",
        json.dumps({"terminationUri": "sip.telnyx.com", "username": pasted, "friendlyName": pasted}),
        f"Friendly name: {LONG}\nUsername: {LONG}\nSIP URI: {LONG}\nPhone: {LONG}",
        f"{pasted}\n{pasted}",
    )
    async with run_program(options()) as person:
        for paste in pastes:
            QGuiApplication.clipboard().setText(paste)
            person.form.paste_requested.emit()
            watch.look()
            for dialog in person.window.findChildren(PasteDialog):
                if dialog.isVisible():
                    dialog.accept()
            await _turns()
            watch.look()
        for text in (pasted, LONG, f"sip:{MARK}&x<b>@{MARK}<b>x</b>", f"{MARK}<b>x</b>.example.com"):
            for field_id in FieldId:
                person.form.rows[field_id].input.setText(text)
                person.form.rows[field_id].scold()
            watch.look()
            person.press_import()
            await _turns()
            person.ready.list.button.setChecked(True)
            watch.look()
            _close_all()
    assert "cell of QTreeWidget pasted" in watch.seen, watch.seen


class _Here(Names):
    """Every host is here, over UDP alone."""

    def __init__(self, port: int) -> None:
        self._port = port

    async def find(self, host: str, seconds: float) -> Whereabouts:
        targets = {Transport.UDP: (Target("127.0.0.1", self._port),), Transport.TCP: (), Transport.TLS: ()}
        return Whereabouts(CheckResult.NAME_FOUND, targets, ("A",))


class _Answerer(asyncio.DatagramProtocol):
    """Answers every question with a reason of its own."""

    def __init__(self, reason: str) -> None:
        self._reason = re.sub("[\n\r\x0b\x85\u2028]", "", reason).encode("utf-8", "surrogatepass")

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def datagram_received(self, data: bytes, address: Any) -> None:
        lines = data.split(b"\r\n")
        back = [line for line in lines if line.startswith((b"Via", b"From", b"To", b"Call-ID", b"CSeq"))]
        self._transport.sendto(b"\r\n".join((b"SIP/2.0 480 " + self._reason, *back, b"", b"")), address)


@asynccontextmanager
async def _answering(reason: str) -> AsyncIterator[int]:
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(lambda: _Answerer(reason), ("127.0.0.1", 0))
    try:
        yield transport.get_extra_info("sockname")[1]
    finally:
        transport.close()


@pytest.mark.parametrize("text", [HOSTILE, LONG], ids=["hostile", "long"])
async def test_a_host_s_answer(text: str, run_program: Any, options: Any, watch: Watch) -> None:
    async with _answering(text) as port:
        probe = TrunkProbe(_Here(port), kind_of=lambda _address: AddressKind.PUBLIC)
        async with run_program(replace(options(), probe=probe)) as person:
            person.fill(_ONE)
            person.write(FieldId.TERMINATION_SIP_URI, "sip.example.com")
            person.ready.check_host()
            await _ended("check trunk")
            watch.look()
            person.ready.list.button.setChecked(True)
            watch.look()
    assert watch.seen


async def test_names_of_files_and_of_who_is_logged_in(
    run_program: Any,
    options: Any,
    have: Any,
    refreshed: Any,
    tmp_path: Path,
    watch: Watch,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LOGNAME", of_files(HOSTILE))
    have(_ONE)
    async with run_program(options()) as person:
        await refreshed(person)
        export = tmp_path / f"{of_files(HOSTILE)}.csv"
        person.program.flows.numbers.export_flow().export(export)
        await _ended("export")
        watch.look()
        assert export.exists()
        for trouble in StoreTrouble:
            person.program.exporter.failed.emit(export, StoreUnavailable(trouble))
            watch.look()
        table, model = person.window.numbers.table, person.window.numbers.model
        table.setCurrentIndex(model.index(model.place_of(_ONE), 0))
        table.open_current()
        await person.history_shown()
        watch.look()
        for box in person.window.findChildren(QMessageBox):
            watch.look()
            box.close()
        _close_all()
    assert watch.seen
