"""A table of 100,000 numbers, and a refresh of 10,000."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sigmamind_desktop.app.numbers.refreshing import RefreshPhase
from sigmamind_desktop.bootstrap import Options, Program
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.runtime.paths import paths_under
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.services.secret_store import MemorySecretStore
from sigmamind_desktop.ui.numbers.cells import Column
from sigmamind_desktop.ui.numbers.view import NumbersView
from tests.benchmarks.conftest import stalls
from tests.benchmarks.figures import Report
from tests.ui.books import agent_book

_ROWS = 100_000
_REFRESHED = 10_000


def test_a_hundred_thousand_rows(qtbot: Any, report: Report) -> None:
    now = datetime.now(UTC)
    rows = [
        PhoneNumber(
            number=f"+1415{i:07}",
            state=list(NumberState)[i % 3],
            friendly_name=f"Desk {i}",
            inbound_agent_id=f"agent_{i % 50}",
            outbound_agent_id=f"agent_{i % 7}",
            outbound_phone_number=f"+1212{i:07}" if i % 3 else None,
            termination_sip_uri="sip.telnyx.com",
            imported_at=now - timedelta(minutes=7 * i),
        )
        for i in range(_ROWS)
    ]
    view = NumbersView(agent_book())
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.show()

    def milliseconds(act: Callable[[], object]) -> float:
        QApplication.sendPostedEvents()
        began = time.perf_counter()
        act()
        view.table.viewport().repaint()
        return (time.perf_counter() - began) * 1000

    load = milliseconds(lambda: view.set_rows(rows))
    qtbot.waitUntil(lambda: not view.model._preparing.isActive(), timeout=30_000)
    texts = ("d", "desk 99", "415 99", "")
    keys = [milliseconds(lambda text=text: view.search.setText(text)) for text in texts]
    sorts = [
        milliseconds(lambda column=column, order=order: view.table.sortByColumn(column, order))
        for column in Column
        for order in Qt.SortOrder
    ]
    report(f"{_ROWS:,} rows, shown", load, "ms", goal=500)
    report("a search's keystroke among them, the longest", max(keys), "ms", goal=100)
    report("a sort of them, the longest", max(sorts), "ms", goal=300)


async def test_a_refresh_of_a_large_account(qtbot: Any, tmp_path: Path, report: Report) -> None:
    async def measure(sandbox: Sandbox) -> tuple[float, float]:
        secrets = MemorySecretStore()
        address = ApiAddress.parse(sandbox.url)
        secrets.save(address.url, Secret(API_KEY))
        program = Program(Options(address, paths_under(tmp_path), secrets=secrets, refreshes=False))
        await program.start()
        await asyncio.wait([task for task in asyncio.all_tasks() if task.get_name().startswith("load ")])

        async with stalls() as gaps:
            began = time.perf_counter()
            await program.refresher.start()
            await asyncio.sleep(0.1)  # the table is painted after it
            took = time.perf_counter() - began
        assert program.refresher.status.phase is RefreshPhase.DONE
        assert len(program.book.rows) == _REFRESHED
        await program.stop()
        return took, max(gaps)

    with Sandbox() as sandbox:
        for i in range(_REFRESHED):
            number = f"+1415{i:07}"
            sandbox.account.numbers[number] = {
                "sipPhoneNumber": number,
                "active": True,
                "friendlyName": "Desk",
            }
        took, longest = await measure(sandbox)
    report(f"a refresh of {_REFRESHED:,} numbers over 100 pages", took, "s")
    report("the window's longest stall meanwhile", longest * 1000, "ms", goal=50)
