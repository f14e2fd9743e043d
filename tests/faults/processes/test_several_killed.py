"""The program is killed while several numbers are sent: nothing is posted twice, and no row is lost."""

from __future__ import annotations

import random
import signal
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sigmamind_desktop.sandbox.server import Sandbox
from tests.conftest import LongRuns

if TYPE_CHECKING:
    from tests.faults.processes.conftest import Process

pytestmark = pytest.mark.posix_only("signals")

ROWS = 50
KILLS = 200
"""In a whole run."""

PASSWORD = "pw-4d81b6f0a7-wxyz"
NUMBERS = [f"+1415555{each:04}" for each in range(1000, 1000 + ROWS)]


@pytest.fixture
def lose(
    start: Callable[..., Process],
    open_sandbox: Callable[[], AbstractContextManager[Sandbox]],
    long_runs: LongRuns,
    tmp_path: Path,
) -> Callable[[int], list[str]]:
    """Send the table, kill the program, start it again and go on: `lose(index)` says what was wrong."""
    table = tmp_path / "numbers.csv"
    rows = (f"{number},sip.telnyx.com,acme,{PASSWORD}" for number in NUMBERS)
    table.write_text("\n".join(["number,termination_uri,username,password", *rows]), encoding="utf-8")

    def lose(index: int) -> list[str]:
        chance = random.Random(f"{long_runs.seed} several {index}")
        posts, later = chance.randrange(ROWS), chance.uniform(0, 0.03)
        data = tmp_path / str(index)
        with open_sandbox() as sandbox:
            plan: dict[str, Any] = {"data": str(data), "url": sandbox.url, "password": PASSWORD}
            with start(part="send_several", table=str(table), **plan) as process:
                pulled = threading.Timer(later, process.send, [signal.SIGKILL])

                def on_told(facts: dict[str, Any]) -> None:
                    if "pressed" in facts:
                        if posts:
                            assert sandbox.account.requests.wait_for(posts)
                        # This is no waiting for anything: it makes the moment a random one.
                        pulled.start()

                killed = process.ended(on_told)
            if killed.code not in (-signal.SIGKILL, 0):
                return [f"kill {index}: it went wrong: {killed}"]
            before = Counter(body["phoneNumber"] for body in sandbox.account.requests)
            with start(part="finish_several", **plan) as process:
                seen = process.ended()
            wrong = [] if (seen.code, seen.complaints, seen.all("complaint")) == (0, [], []) else [str(seen)]
            wrong += _wrong(before, sandbox, seen) if not wrong else []
            for path in data.rglob("*"):
                if path.is_file() and PASSWORD.encode() in path.read_bytes():
                    wrong.append(f"the password is in {path.name}")
        where = f"seed {long_runs.seed}, kill {index} after {posts} posts and {later * 1000:.0f} ms"
        return [f"{where}: {it}" for it in wrong]

    return lose


def _wrong(before: Counter[str], sandbox: Sandbox, seen: Any) -> list[str]:
    """What is wrong with what came of it all."""
    if seen.get("offered") is None:
        return [f"{len(before)} were posted, and nothing is offered"] if before else []
    posts = Counter(body["phoneNumber"] for body in sandbox.account.requests)
    wrong = [f"{number} was posted {count} times" for number, count in posts.items() if count > 1]
    if seen.get("ended") != "DONE":
        wrong.append(f"it ended as {seen.get('ended')}")
    states = seen.get("several")
    if list(states) != NUMBERS:
        wrong.append(f"{len(states)} rows are in the result")
    for number, state in states.items():
        is_there = number in sandbox.account.numbers
        if state not in ("Imported", "Did not arrive") or (state == "Imported") is not is_there:
            wrong.append(f"{number} is said to be “{state}”; in the account: {is_there}")
    return wrong


@pytest.mark.long_run
@pytest.mark.parametrize("index", range(KILLS))
def test_no_number_is_posted_twice_and_no_row_is_lost(index: int, lose: Callable[[int], list[str]]) -> None:
    losses = lose(index)
    assert not losses, "\n".join(losses)
