"""Several numbers at a server that takes its time, beside one after the other."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from sigmamind_desktop import demo
from sigmamind_desktop.app.bulk.status import JobPhase
from sigmamind_desktop.bootstrap import Options, Program
from sigmamind_desktop.domain.access.api_address import DEFAULT, ApiAddress
from sigmamind_desktop.domain.bulk.rows import BulkRow, BulkTable
from sigmamind_desktop.domain.bulk.states import RowState
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.runtime.paths import paths_under
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.services.secret_store import MemorySecretStore
from sigmamind_desktop.services.sigmamind_api.client import SigmaMindClient
from tests.benchmarks.conftest import stalls
from tests.benchmarks.figures import Report
from tests.conftest import LongRuns, wait_until

_ROWS, _ROWS_IN_SHORT, _ALONE = 200, 60, 10
_SECONDS = 0.2
# Numbers from 1000 on: none of them ends as one of the sandbox's scenarios does.


@contextmanager
def _slow_server() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        sandbox.account.seconds = _SECONDS
        yield sandbox


def _request(place: int) -> ImportRequest:
    return ImportRequest(f"+1415556{place:04}", "acme", Secret("a password"), "sip.telnyx.com")


async def test_beside_one_after_the_other(
    qtbot: Any, tmp_path: Path, report: Report, long_runs: LongRuns
) -> None:
    count = _ROWS if long_runs.whole else _ROWS_IN_SHORT
    with _slow_server() as sandbox, demo.options(Options(DEFAULT, paths_under(tmp_path))) as options:
        address, secrets = ApiAddress.parse(sandbox.url), MemorySecretStore()
        secrets.save(address.url, Secret(API_KEY))
        program = Program(replace(options, address=address, secrets=secrets, demo=None))
        await program.start()
        job = program.job
        assert job is not None
        rows = tuple(BulkRow(place, (), _request(1000 + place)) for place in range(count))
        async with stalls() as gaps:
            job.start(BulkTable((), rows, "numbers.csv"))
            await wait_until(job.changed, lambda: job.status.phase is JobPhase.SENDING)
            began = time.perf_counter()
            await wait_until(job.changed, lambda: not job.status.phase.is_busy)
            several = time.perf_counter() - began
        assert job.status.summary.counts == {RowState.IMPORTED: count}
        client = SigmaMindClient(address)
        await client.check_key(Secret(API_KEY))
        began = time.perf_counter()
        for place in range(_ALONE):
            await client.import_number(_request(2000 + place), Secret(API_KEY), on_departure=lambda: None)
        alone = (time.perf_counter() - began) / _ALONE
        await client.aclose()
        await program.stop()
    sent = f"{count} rows at a server that takes {_SECONDS * 1000:.0f} ms"
    report(f"{sent}, to one after the other", several / alone / count, goal=0.33, note=f"{several:.1f} s")
    report("the longest stall meanwhile", max(gaps) * 1000, "ms", goal=50)
