"""The window is closed at any moment: the program ends, soon and well.

A closing may take two seconds. That is judged by what the program itself needs: the time from the wish to
the end of the process, less the time for which its threads were ready to run and others had the
processors. So a step that hangs, which waits for something else than a processor, counts in full, and a
busy machine does not count.
"""

from __future__ import annotations

import re
import signal
import socket
import statistics
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sigmamind_desktop.sandbox.server import Sandbox
from tests.conftest import LongRuns

if TYPE_CHECKING:
    from tests.faults.processes.conftest import Process

pytestmark = pytest.mark.posix_only("signals")

CLOSINGS = 200
"""In a whole run."""

SECONDS = 2.0
AT_A_TIME = 2

IN_LIST, NOT_CONFIRMED = "+442083661177", "+4930901820"
ANSWERED, UNANSWERED = "+14155550100", "+14155550504"

MOMENTS = {
    "before_the_first_paint": ANSWERED,
    "while_loading": ANSWERED,
    "while_typing": ANSWERED,
    "typed": ANSWERED,
    "preparing": UNANSWERED,
    "sent": UNANSWERED,
    "answered": ANSWERED,
    "key_dialog": ANSWERED,
    "import_again": IN_LIST,
    "checking": ANSWERED,
    "several": ANSWERED,
}
"""The parts of the person in `person.py`, and the number that is typed there."""

WAYS = ("window", "twice", "quit", "SIGTERM", "SIGINT")

_TOO_BUSY = r"closing: .* did not end in time"
_BUSY_SECONDS = 0.2
"""A closing that has waited longer for a processor may miss the deadlines of its steps."""


@dataclass
class Closings:
    """What the closings have come to."""

    codes: list[int] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    own_seconds: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        codes = ", ".join(map(str, sorted(set(self.codes))))
        return (
            f"closings: {len(self.codes)}, exit code of all {codes},"
            f" half within {statistics.median(self.seconds):.2f} s, slowest {max(self.seconds):.2f} s"
            f" (of its own {max(self.own_seconds):.2f} s)"
        )


@pytest.fixture(scope="module")
def closings(conclude: Callable[[str], None]) -> Iterator[Closings]:
    closings = Closings()
    yield closings
    conclude(str(closings) if closings.codes else "closings: none")


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture(scope="module")
def silent_url() -> Iterator[str]:
    """The address of a server that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0), backlog=CLOSINGS) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


@pytest.fixture
def close(
    start: Callable[..., Process],
    seed_file: Callable[..., None],
    server: Sandbox,
    silent_url: str,
    closings: Closings,
    long_runs: LongRuns,
    tmp_path: Path,
) -> Callable[[str, int], list[str]]:
    """Start the program and close it at a moment: `close(moment, index)` says what was wrong with that."""

    def close(moment: str, index: int) -> list[str]:
        data = tmp_path / str(index)
        url = silent_url if moment == "checking" else server.url
        seed_file(data / "numbers.sqlite3", url, {IN_LIST: "active", NOT_CONFIRMED: "not_confirmed"})
        way = WAYS[index % len(WAYS)]
        plan = {
            "part": moment,
            "way": way,
            "seed": f"{long_runs.seed} {moment} {index}",
            "data": str(data),
            "url": url,
            "typed": {
                "phoneNumber": MOMENTS[moment],
                "terminationSipURI": "sip.telnyx.com",
                "trunkUsername": "acme",
                "trunkPassword": "pw-4d81b6f0a7",
            },
        }
        if moment == "several":
            table = tmp_path / f"{index}.csv"
            rows = (f"+1415555{each},sip.telnyx.com,acme,pw-4d81b6f0a7" for each in range(1000, 1050))
            table.write_text("\n".join(["number,termination_uri,username,password", *rows]), "utf-8")
            plan["table"] = str(table)
        wished = 0.0

        with start(**plan) as process:

            def on_told(facts: dict[str, Any]) -> None:
                nonlocal wished
                if "wants" in facts:
                    wished = time.monotonic()
                    process.send(signal.Signals[facts["wants"]])
                wished = facts.get("closing", wished)

            ended = process.ended(on_told)
        seconds = ended.at - wished
        waited = ended.all("waited") or [0.0]
        first, last = waited[0], waited[-1]
        complaints = [
            text
            for text in ended.all("complaint")
            if not (last - first > _BUSY_SECONDS and re.search(_TOO_BUSY, text))
        ]
        crashes = data / "logs" / "crashes.log"
        wrong = {
            "exit code": ended.code,
            "the person": ended.get("stuck"),
            "was not closed": not wished,
            "did not come to its end by itself": not ended.get("exited"),
            "seconds": (seconds, last - first) if seconds - (last - first) >= SECONDS else None,
            "stderr": ended.complaints,
            "log": complaints,
            "tasks left": ended.get("left"),
            "connections left": ended.get("connections"),
            "crash": crashes.exists() and crashes.read_text("utf-8"),
        }
        closings.codes.append(ended.code)
        closings.seconds.append(seconds)
        closings.own_seconds.append(seconds - (last - first))
        return [f"closing {index} ({plan['seed']}, {way}): {what}: {it}" for what, it in wrong.items() if it]

    return close


@pytest.mark.parametrize("moment", MOMENTS)
def test_the_program_ends_soon_and_well(
    moment: str, close: Callable[[str, int], list[str]], long_runs: LongRuns
) -> None:
    chosen = long_runs.some(range(CLOSINGS // len(MOMENTS)), moment)
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        found = list(pool.map(lambda index: close(moment, index), chosen))
    assert len(found) == len(chosen)
    wrong = [line for lines in found for line in lines]
    assert not wrong, "\n".join(wrong)
