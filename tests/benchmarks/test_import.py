"""The import beside the same POST by bare httpx, and what it does to the event loop."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest

from sigmamind_desktop import demo
from sigmamind_desktop.bootstrap import Options, Program
from sigmamind_desktop.domain.access.api_address import DEFAULT
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.runtime.paths import paths_under
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient
from sigmamind_desktop.services.sigmamind_api.requests import encode_import
from tests.benchmarks.conftest import stalls
from tests.benchmarks.figures import Report

_RUNS = 60


@pytest.fixture
def options(tmp_path: Path) -> Iterator[Options]:
    with ExitStack() as stack:
        yield stack.enter_context(demo.options(Options(DEFAULT, paths_under(tmp_path))))


def _request(position: int) -> ImportRequest:
    return ImportRequest(f"+1415556{position:04}", "acme", Secret("a password"), "sip.telnyx.com")


async def test_beside_bare_httpx(options: Options, report: Report) -> None:
    async def measure() -> list[float]:
        client = SigmaMindClient(options.address)
        differences = []
        async with httpx.AsyncClient(base_url=options.address.url) as bare:
            for position in range(_RUNS):
                began = time.perf_counter()
                await client.import_number(_request(position), Secret(API_KEY), on_departure=lambda: None)
                between = time.perf_counter()
                await bare.post(
                    "/v1/phone-number/import",
                    content=encode_import(_request(1000 + position)),
                    headers={"X-API-Key": API_KEY, "Content-Type": "application/json"},
                )
                differences.append((between - began) - (time.perf_counter() - between))
        await client.aclose()
        return differences[1:]

    more = statistics.median(await measure()) * 1000
    report("an import, more than bare httpx takes", more, "ms", goal=5, note=f"median of {_RUNS}")


async def test_event_loop_during_imports(qtbot: Any, options: Options, report: Report) -> None:
    program = Program(options)
    await program.start()
    gaps: list[float] = []
    for text, field_id in (
        ("sip.telnyx.com", FieldId.TERMINATION_SIP_URI),
        ("acme", FieldId.TRUNK_USERNAME),
        ("a password", FieldId.TRUNK_PASSWORD),
    ):
        program.window.form.rows[field_id].input.setText(text)
    # The first import waits for httpx and the certificates to be loaded; the window does not.
    for position in range(20):
        ended = asyncio.Event()
        program.importer.changed.connect(lambda status, e=ended: status.phase.is_busy or e.set())
        program.window.form.rows[FieldId.PHONE_NUMBER].input.setText(_request(position).phone_number)
        async with stalls() as these:
            program.window.form.import_button.click()
            await ended.wait()
        gaps += these
    await program.stop()
    report("the longest stall during 20 imports", max(gaps) * 1000, "ms", goal=50, note=f"{len(gaps)} ticks")
