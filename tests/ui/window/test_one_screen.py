"""The form needs no scrolling: in every everyday state all that matters is in sight, on small screens too."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.fields.judging import REQUIRED
from sigmamind_desktop.domain.trunks.check import CheckLine, CheckResult, Subject
from tests.conftest import wait_until

_DESK = (1366, 700)
"""1366x768 without the desktop's bars."""
_TABS = (900, 600)
_NUMBER, _HOST = FieldId.PHONE_NUMBER, FieldId.TERMINATION_SIP_URI
_USER, _PASSWORD = FieldId.TRUNK_USERNAME, FieldId.TRUNK_PASSWORD
_TRUNK = (_HOST, _USER, _PASSWORD)


class Probe:
    """Finds a host that answers, as soon as it may."""

    def __init__(self) -> None:
        self.goes_on = asyncio.Event()
        self.goes_on.set()

    async def check(self, host: str, tell: Callable[[CheckLine], None], *, asks_inside: bool) -> None:
        tell(CheckLine(Subject.NAME, CheckResult.NAME_FOUND, 7, {"count": "1", "records": "A"}))
        await self.goes_on.wait()
        tell(CheckLine(Subject.UDP, CheckResult.ASKS_FOR_CREDENTIALS, 9, {"status": "401"}))


@pytest.fixture
def probe() -> Iterator[Probe]:
    probe = Probe()
    yield probe
    probe.goes_on.set()


def _fill(person: Any, number: str = "(415) 555-0100") -> None:
    """Type into every field."""
    person.form.rows[_NUMBER].phone.country.set_region("US")
    person.form.rows[FieldId.OUTBOUND_PHONE_NUMBER].phone.country.set_region("US")
    person.fill(number)
    person.write(FieldId.FRIENDLY_NAME, "Front desk")
    person.write(FieldId.INBOUND_AGENT_ID, "Support")
    person.write(FieldId.OUTBOUND_AGENT_ID, "Support")
    person.write(FieldId.OUTBOUND_PHONE_NUMBER, "(415) 555-9999")


async def _ended(person: Any, probe: Probe, number: str) -> None:
    _fill(person, number)
    person.press_import()
    await person.ended()


async def _trunk_kept(person: Any) -> None:
    person.form.trunk.keep.setChecked(True)
    person.press_import()
    await person.ended()
    while tasks := [task for task in asyncio.all_tasks() if task.get_name() == "keep trunk"]:
        await asyncio.wait(tasks)


# The states: each brings the form there as a person does.


async def _empty(person: Any, probe: Probe) -> None:
    pass


async def _filled(person: Any, probe: Probe) -> None:
    _fill(person)


async def _kept(person: Any, probe: Probe) -> None:
    _fill(person)
    await _trunk_kept(person)
    person.write(_NUMBER, "(415) 555-0101")


async def _one_wrong(person: Any, probe: Probe) -> None:
    _fill(person)
    person.write(_HOST, "acme.dublin.twilio.com")
    person.form.submit()


async def _several_wrong(person: Any, probe: Probe) -> None:
    _fill(person)
    person.write(_NUMBER, "(415) 555-0100 ext. 12")
    person.write(_HOST, "sip:me@acme.pstn.twilio.com:5060")
    person.write(_USER, "")
    person.form.submit()


async def _checking(person: Any, probe: Probe) -> None:
    _fill(person)
    probe.goes_on.clear()
    person.form.trunk.check_button.click()


async def _checked(person: Any, probe: Probe) -> None:
    _fill(person)
    person.form.trunk.check_button.click()
    while tasks := [task for task in asyncio.all_tasks() if task.get_name() == "check trunk"]:
        await asyncio.wait(tasks)


async def _sending(person: Any, probe: Probe) -> None:
    _fill(person, "(415) 555-0504")
    person.press_import()
    importer = person.program.importer
    await wait_until(importer.changed, lambda: importer.status.phase is Phase.SENT)


async def _imported(person: Any, probe: Probe) -> None:
    await _ended(person, probe, "(415) 555-0100")


async def _refused(person: Any, probe: Probe) -> None:
    await _ended(person, probe, "(415) 555-0422")


async def _key_refused(person: Any, probe: Probe) -> None:
    await _ended(person, probe, "(415) 555-0401")


async def _not_confirmed(person: Any, probe: Probe) -> None:
    await _ended(person, probe, "(415) 555-0502")


_STATES: dict[str, Callable[[Any, Probe], Awaitable[None]]] = {
    "empty": _empty,
    "filled": _filled,
    "trunk kept": _kept,
    "one wrong": _one_wrong,
    "several wrong": _several_wrong,
    "checking": _checking,
    "checked": _checked,
    "sending": _sending,
    "imported": _imported,
    "refused": _refused,
    "key refused": _key_refused,
    "not confirmed": _not_confirmed,
}


def _is_whole(widget: QWidget, window: QWidget) -> bool:
    """Whether all of it can be seen, and nothing lies over it."""
    seen = widget.visibleRegion().boundingRect()
    middle = widget.mapTo(window, widget.rect().center())
    on_top = window.childAt(middle)
    return seen == QRect(widget.rect()) and (on_top is widget or widget.isAncestorOf(on_top or window))


def _is_readable(label: QLabel) -> bool:
    return label.heightForWidth(label.width()) <= label.height() if label.wordWrap() else True


async def _laid_out() -> None:
    for _ in range(30):
        await asyncio.sleep(0)


def _unseen(person: Any, *, only_required: bool) -> list[str]:
    """What matters and is cut, covered or out of sight."""
    form, window = person.form, person.window
    has_card = form.trunk.card.isVisible()
    shown = {
        field_id: row
        for field_id, row in form.rows.items()
        if not (has_card and field_id in _TRUNK) and (not only_required or field_id in REQUIRED)
    }
    matters: dict[str, QWidget] = {field_id.value: row.input for field_id, row in shown.items()}
    for field_id, row in shown.items():
        labels = [label for label in row.findChildren(QLabel) if label.isVisible() and label.text()]
        said = row.input.accessibleDescription()
        matters |= {f"{field_id.value}: {label.text()}": label for label in labels}
        if row.input._has_problem:
            matters[f"{field_id.value} says"] = next(each for each in labels if each.text() == said)
        buttons = [each for each in row.findChildren(QPushButton) if each.isVisible()]
        matters |= {f"{field_id.value}: {each.text()}": each for each in buttons}
    if has_card:
        card = form.trunk.card
        matters |= {"card": card, "change": card.change_button, "check": card.check_button}
    for part in (form.outcome, form.import_button, form.clear_button):
        if part.isVisible() or part is form.import_button:
            matters[part.objectName()] = part
    if form.outcome.isVisible():
        parts = (*form.outcome.findChildren(QLabel), *form.outcome.findChildren(QPushButton))
        matters |= {f"message: {each.text()}": each for each in parts if each.isVisible()}
    return [
        name
        for name, widget in matters.items()
        if not _is_whole(widget, window) or (isinstance(widget, QLabel) and not _is_readable(widget))
    ]


@pytest.fixture
def large(qapp: QApplication) -> None:
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 1.3)
    qapp.setFont(font)


async def _shown_in(person: Any, size: tuple[int, int]) -> None:
    person.window.resize(*size)
    person.window.activateWindow()
    person.form.rows[_NUMBER].input.setFocus()
    await _laid_out()


@pytest.mark.parametrize("size", [_DESK, _TABS], ids=["desk", "tabs"])
@pytest.mark.parametrize("state", _STATES)
async def test_all_that_matters_is_in_sight(
    state: str, size: tuple[int, int], run_program: Any, options: Any, probe: Probe
) -> None:
    async with run_program(replace(options(), probe=probe)) as person:
        await person.program.agents.refresh()
        await _shown_in(person, size)
        assert person.window.panes.is_narrow is (size == _TABS)
        await _STATES[state](person, probe)
        await _laid_out()
        assert _unseen(person, only_required=False) == []
        probe.goes_on.set()


@pytest.mark.parametrize("state", _STATES)
async def test_in_larger_letters_what_an_import_needs_is_in_sight(
    state: str, large: None, run_program: Any, options: Any, probe: Probe
) -> None:
    async with run_program(replace(options(), probe=probe)) as person:
        await person.program.agents.refresh()
        await _shown_in(person, _DESK)
        await _STATES[state](person, probe)
        await _laid_out()
        assert _unseen(person, only_required=True) == []
        probe.goes_on.set()
