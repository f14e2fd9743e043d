"""The program is killed at any moment, started again, and nothing is lost.

The process kills itself at an exact call or return, see `plug.Plug`, or the parent kills it once the
request has arrived. Each moment says what the list shows at the next start; what must hold whatever the
moment is in `Case.losses`. Two cases are played at a time, each is a test of its own.
"""

from __future__ import annotations

import random
import signal
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, closing
from operator import methodcaller
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.services.data_file.store import NumberStore
from tests.conftest import LongRuns
from tests.faults.processes.cases import DONE, NUMBER, OPEN, UNANSWERED, Group, Moment, Player

if TYPE_CHECKING:
    from tests.faults.processes.conftest import Process

pytestmark = pytest.mark.posix_only("signals")

AT_A_TIME = 2

STORE = "sigmamind_desktop.services.data_file.store:NumberStore"
ATTEMPTS = "sigmamind_desktop.services.data_file.attempts"
DRAFT_SAVED = "sigmamind_desktop.services.data_file.drafts:save"
FILE = "sigmamind_desktop.services.data_file.file"
REPLIES = "sigmamind_desktop.services.sigmamind_api.replies"
IMPORTER = "sigmamind_desktop.app.importing.importer:Importer"
HTTP = "httpcore._async.http11:AsyncHTTP11Connection"
PROGRAM = "sigmamind_desktop.bootstrap:Program"


def after(microseconds: int) -> dict[str, int]:
    """So long after the call, wherever the process is by then: SQLite may be writing."""
    return {"microseconds": microseconds}


EXECUTED = {"builtin": "execute"}
TABLES = {"builtin": "executescript"}
SENT, SHOWN = {"phase": "SENT"}, {"phase": "DONE"}
EITHER = (OPEN, DONE)
WRITTEN = Moment("attempt is written", f"{STORE}.begin_attempt", "return", OPEN)

GROUPS = {
    "importing": Group(
        "import_number",
        (
            Moment("draft is to be kept", f"{STORE}.save_draft", "call", None),
            Moment("draft is not committed", DRAFT_SAVED, "c_return", None, 0, EXECUTED | {"nth": 2}),
            Moment("draft is being committed", f"{STORE}.save_draft", "call", None, 0, after(600)),
            Moment("draft is kept", f"{STORE}.save_draft", "return", None),
            Moment("import is pressed", f"{IMPORTER}.start", "call", None),
            Moment("attempt is to be written", f"{STORE}.begin_attempt", "call", None),
            Moment("attempt is not committed", f"{ATTEMPTS}:begin", "c_return", None, 0, EXECUTED),
            Moment(
                "attempt is being committed", f"{STORE}.begin_attempt", "call", (None, OPEN), 0, after(600)
            ),
            WRITTEN,
            Moment("import is about to leave", f"{IMPORTER}._become", "return", OPEN, 0, SENT),
            Moment("headers are to leave", f"{HTTP}._send_request_headers", "call", OPEN),
            Moment("headers have left, the body has not", f"{HTTP}._send_request_body", "call", OPEN),
            Moment("body has left", f"{HTTP}._receive_response_headers", "call", OPEN, None),
            Moment("answer has begun", f"{HTTP}._receive_response_body", "call", OPEN, 1),
            Moment("answer is read", f"{REPLIES}:decode_import", "call", OPEN, 1),
            Moment("answer is understood", f"{REPLIES}:decode_import", "return", OPEN, 1),
            Moment("answer is to be recorded", f"{STORE}.settle_imported", "call", OPEN, 1),
            Moment("attempt is settled, the number is not", f"{ATTEMPTS}:settle", "return", OPEN, 1),
            Moment("answer is not committed", f"{STORE}._put", "return", OPEN, 1),
            Moment("answer is being committed", f"{STORE}.settle_imported", "call", EITHER, 1, after(600)),
            Moment("answer is recorded", f"{STORE}.settle_imported", "return", DONE, 1),
            Moment("answer is to be shown", f"{IMPORTER}._become", "call", EITHER, 1, SHOWN),
            Moment("answer is shown", f"{IMPORTER}._become", "return", EITHER, 1, SHOWN),
            Moment("next draft is to be kept", f"{STORE}.save_draft", "call", DONE, 1, {"nth": 2}),
            Moment("next draft is kept", f"{STORE}.save_draft", "return", DONE, 1, {"nth": 2}),
        ),
    ),
    "leaving without an answer": Group(
        "import_and_leave",
        (
            Moment("it begins", f"{PROGRAM}.stop", "call", OPEN, None),
            Moment("tasks are to end", "sigmamind_desktop.app.tasks:TaskKeeper.close", "call", OPEN, None),
            Moment("end is to be recorded", f"{STORE}.settle_not_confirmed", "call", OPEN, None),
            Moment("end is not committed", f"{ATTEMPTS}:settle", "return", OPEN, None),
            Moment("end is recorded", f"{STORE}.settle_not_confirmed", "return", OPEN, None),
            Moment("file is to be closed", f"{STORE}.close", "call", OPEN, None),
            Moment("file is being closed", f"{STORE}.close", "call", OPEN, None, after(600)),
            Moment("file is closed", f"{STORE}.close", "return", OPEN, None),
            Moment(
                "settings are kept", "sigmamind_desktop.services.settings:Settings.save", "return", OPEN, None
            ),
            Moment("log is to be closed", "sigmamind_desktop.runtime.logs:Log.close", "call", OPEN, None),
        ),
        number=UNANSWERED,
    ),
    "leaving what is typed": Group(
        "type_and_leave",
        (
            Moment("draft is to be kept", f"{STORE}.save_draft", "call", None),
            Moment("draft is not committed", DRAFT_SAVED, "c_return", None, 0, EXECUTED | {"nth": 2}),
            Moment("draft is kept", f"{STORE}.save_draft", "return", None),
        ),
    ),
    "the first start": Group(
        "import_number",
        (
            Moment("file is to be opened", f"{FILE}:_open", "call", None),
            Moment("tables are to be made", f"{FILE}:_open", "c_call", None, 0, TABLES),
            Moment("tables are being made 1", f"{FILE}:_open", "c_call", None, 0, TABLES | after(300)),
            Moment("tables are being made 2", f"{FILE}:_open", "c_call", None, 0, TABLES | after(900)),
            Moment("tables are made", f"{FILE}:_open", "c_return", None, 0, TABLES),
        ),
        is_first=True,
    ),
    "finding a number": Group(
        "check_number",
        (
            Moment("answer is to be recorded", f"{STORE}.settle_found", "call", OPEN),
            Moment("answer is not committed", f"{STORE}._put", "return", OPEN),
            Moment("answer is recorded", f"{STORE}.settle_found", "return", DONE),
        ),
        before=OPEN,
        is_in_account=True,
    ),
    "missing a number": Group(
        "check_number",
        (
            Moment("answer is to be recorded", f"{STORE}.settle_absent", "call", OPEN),
            Moment("answer is not committed", f"{ATTEMPTS}:settle_absent", "return", OPEN),
            Moment("answer is recorded", f"{STORE}.settle_absent", "return", None),
        ),
        before=OPEN,
    ),
}

STARTING_AFTER_A_KILL = (
    Moment("file is looked at", f"{FILE}:_refuse_newer", "return", OPEN),
    Moment("attempt is being settled", f"{ATTEMPTS}:settle_cut_off", "c_return", OPEN, 0, EXECUTED),
    Moment("file is open", f"{STORE}.__init__", "return", OPEN),
)

RANDOM_KILLS = (
    ("import_number", NUMBER, "start", 6),
    ("import_number", NUMBER, "press", 8),
    ("import_and_leave", UNANSWERED, "press", 6),
)
"""The person's part, the number, from when on the calls count, and how many are killed."""


KILLS_WHILE_WRITING = 25
"""In a whole run."""

CASES: dict[str, Callable[[Player], list[str]]] = {
    **{
        f"{name}: {moment.name}": methodcaller("play_moment", group, moment)
        for name, group in GROUPS.items()
        for moment in group.moments
    },
    **{
        f"starting after a kill: {moment.name}": methodcaller("play_second_kill", WRITTEN, moment)
        for moment in STARTING_AFTER_A_KILL
    },
    "no answer yet": methodcaller("play_no_answer"),
    **{
        f"at random: {part} since {since} {index}": methodcaller("play_random", part, number, since, index)
        for part, number, since, count in RANDOM_KILLS
        for index in range(count)
    },
}


@pytest.fixture(scope="module")
def losses_of(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    open_sandbox: Callable[[], AbstractContextManager[Sandbox]],
    start: Callable[..., Process],
    seed_file: Callable[..., None],
    long_runs: LongRuns,
) -> Iterator[Callable[[str], list[str]]]:
    """What a case has come to. Those that are to be run are begun ahead of their tests."""
    player = Player(tmp_path_factory.mktemp("killed"), open_sandbox, start, seed_file, long_runs.seed)
    chosen = (
        item for item in request.session.items if getattr(item, "function", None) is test_nothing_is_lost
    )
    names = [item.callspec.params["name"] for item in chosen]
    pool = ThreadPoolExecutor(AT_A_TIME)
    played = {name: pool.submit(CASES[name], player) for name in names}
    yield lambda name: played[name].result()
    pool.shutdown(cancel_futures=True)


@pytest.mark.long_run
@pytest.mark.parametrize("name", CASES)
def test_nothing_is_lost(name: str, losses_of: Callable[[str], list[str]]) -> None:
    losses = losses_of(name)
    assert not losses, "\n".join(losses)


def test_nothing_is_lost_of_what_is_being_written(
    start: Callable[..., Process], long_runs: LongRuns, tmp_path: Path
) -> None:
    """Kills from outside, nearly all of them in the midst of a transaction, again and again on one file."""
    path, url = tmp_path / "data" / "numbers.sqlite3", "http://127.0.0.1:9"
    chance = random.Random(long_runs.seed)
    states: dict[str, str] = {}
    for index in range(long_runs.count(KILLS_WHILE_WRITING)):
        written, name = 0, f"{index:02}"
        most = chance.randrange(1, 100)
        with start(part="write_without_end", path=str(path), url=url, name=name) as process:

            def on_told(_facts: dict[str, Any], most: int = most, process: Process = process) -> None:
                nonlocal written
                written += 1
                if written == most:
                    process.send(signal.SIGKILL)

            ended = process.ended(on_told)
        assert (ended.code, ended.complaints) == (-signal.SIGKILL, [])
        states |= dict.fromkeys(ended.all("begun"), OPEN)
        states |= dict.fromkeys(ended.all("settled"), DONE)
        with closing(NumberStore(path, url)) as store:
            assert store.set_aside is None
            found = {row.number: row.state.value for row in store.numbers()}
            draft = store.load_draft().text(FieldId.PHONE_NUMBER)
        with closing(sqlite3.connect(path)) as db:
            assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        where = f"seed {long_runs.seed}, kill {index} after {len(ended.told)} writes"
        # What was being written when it was killed may be there already, and nobody was told.
        came = {number: state for number, state in found.items() if states.get(number) != state}
        assert {number[5:7] for number in came} <= {name}, where
        assert [states.get(number) for number in came] in ([], [None], [OPEN]), where
        assert states.keys() <= found.keys(), where
        assert {*found.values()} <= {OPEN, DONE}, where
        assert draft in (ended.get("kept"), f"+{int(ended.get('kept')) + 1}"), where
        states = found
