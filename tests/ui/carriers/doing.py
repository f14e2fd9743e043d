"""What a person does with carriers, step by step."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from sigmamind_desktop.domain.carriers.kept import parts_of
from sigmamind_desktop.domain.carriers.login import CarrierLogin, CarrierName
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.sandbox.carrier_scenarios import TWILIO_LOGIN
from sigmamind_desktop.ui.carriers.connect_dialog import ConnectDialog
from sigmamind_desktop.ui.carriers.connections_dialog import ConnectionsDialog
from sigmamind_desktop.ui.carriers.pick_dialog import PickDialog

LONDON, NEW_YORK, MENU = "+442083661177", "+12125550123", "+14155550142"
"""The sandbox's numbers at Twilio: on two trunks, and on an application."""


def shown(person: Any, kind: type[Any]) -> Any:
    """The one dialog of a kind that is open."""
    windows = [person.window, person.program.flows.bulk.window]
    within = [each for window in windows if window is not None for each in window.findChildren(kind)]
    [dialog] = {id(each): each for each in within if each.isVisible()}.values()
    return dialog


def enter(dialog: ConnectDialog, login: CarrierLogin) -> None:
    for row, text in zip(dialog.rows, parts_of(login).values(), strict=True):
        row.input.setFocus()
        row.input.selectAll()
        QTest.keyClicks(row.input, text)
    QTest.keyClick(dialog.rows[-1].input, Qt.Key.Key_Return)


async def done(*names: str) -> None:
    """Wait until such tasks are over."""
    while tasks := [task for task in asyncio.all_tasks() if task.get_name() in names]:
        await asyncio.wait(tasks)


async def connect(person: Any, login: CarrierLogin = TWILIO_LOGIN) -> None:
    person.choose("C&onnect a carrier…")
    await person.press("Connect…", view_of(shown(person, ConnectionsDialog), login.carrier))
    enter(shown(person, ConnectDialog), login)
    await done("verify carrier", "keep carrier")
    await person.press("Close", shown(person, ConnectionsDialog))


async def opened_list(person: Any) -> PickDialog:
    await person.press("Choose from")
    dialog = shown(person, PickDialog)
    await done("read carrier")
    return dialog


def view_of(dialog: QWidget, carrier: CarrierName) -> QWidget:
    [button] = dialog.findChildren(QPushButton, f"connect{carrier}Button")
    return button.parentWidget()


def find(dialog: PickDialog, text: str) -> None:
    dialog.bar.filter.setFocus()
    dialog.bar.filter.clear()
    QTest.keyClicks(dialog.bar.filter, text)


def form_texts(person: Any) -> dict[FieldId, str]:
    return {field_id: row.input.text() for field_id, row in person.form.rows.items()}
