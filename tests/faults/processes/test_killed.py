"""The program is killed at any moment, started again, and nothing is lost.

The process kills itself at an exact call or return, see `driver.Plug`, or the parent kills it once the
request has arrived. Each moment says what the list shows at the next start; what must hold whatever the
moment is in `Case.losses`. Two cases are played at a time, each is a test of its own.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, field
from operator import methodcaller
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.server import Sandbox
from sigmamind_desktop.services.data_file.store import NumberStore

if TYPE_CHECKING:
    from conftest import Ended, Process

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")

SEED = int(os.environ.get("FAULTS_SEED", "1"))
"""Of every random moment; `FAULTS_SEED=2 pytest tests/faults` tries others."""

AT_A_TIME = 2

NUMBER, UNANSWERED, EARLIER = "+14155550100", "+14155550504", "+442083661177"
PASSWORD = "pw-4d81b6f0a7-wxyz"
TYPED = {
    "friendlyName": "Support line",
    "terminationSipURI": "acme.pstn.twilio.com",
    "trunkUsername": "acme-trunk",
    "inboundAgentId": "awTw7UKhOsLGiDbt",
    "outboundAgentId": "bxUx8VLiPtMHjEcu",
    "outboundPhoneNumber": "030 901820",
}
"""Beside the number and the password."""

COUNTRIES = {"outboundPhoneNumber": "germ"}
REGIONS = {"phoneNumber": "", "outboundPhoneNumber": "DE"}
ABOUT_THE_NUMBER = ("phoneNumber", "friendlyName")
"""What an import that has succeeded clears in the form."""

IMPORTED = ("active", "inactive", "unknown")

STORE = "sigmamind_desktop.services.data_file.store:NumberStore"
DRAFT_SAVED = "sigmamind_desktop.services.data_file.drafts:save"
FILE = "sigmamind_desktop.services.data_file.file"
WIRE = "sigmamind_desktop.services.sigmamind_api.wire"
IMPORTER = "sigmamind_desktop.app.importing.importer:Importer"
HTTP = "httpcore._async.http11:AsyncHTTP11Connection"
PROGRAM = "sigmamind_desktop.bootstrap:Program"


@dataclass(frozen=True)
class Moment:
    """When the process is killed, and what is so then.

    Attributes:
        name: in words.
        at: the function, as `module:qualified name`.
        event: of Python's profiler.
        state: what the next start lists the number as, or several that are right; None: it does not.
        arrived: how many imports have come whole; None if that is open.
        more: what else `driver.Plug` takes.
    """

    name: str
    at: str
    event: str
    state: str | tuple[str | None, ...] | None
    arrived: int | None = 0
    more: dict[str, Any] = field(default_factory=dict)

    @property
    def kill(self) -> dict[str, Any]:
        return {"at": self.at, "event": self.event, **self.more}

    @property
    def states(self) -> tuple[str | None, ...]:
        return self.state if isinstance(self.state, tuple) else (self.state,)


@dataclass(frozen=True)
class Group:
    """Moments of one part of the person.

    Attributes:
        part: see `driver.Person`.
        number: what is to be imported.
        is_first: whether nothing is there yet.
        before: what the number is listed as before; None: it is not.
        is_in_account: whether the account has the number before.
    """

    part: str
    moments: tuple[Moment, ...]
    number: str = NUMBER
    is_first: bool = False
    before: str | None = None
    is_in_account: bool = False


def after(microseconds: int) -> dict[str, int]:
    """So long after the call, wherever the process is by then: SQLite may be writing."""
    return {"microseconds": microseconds}


EXECUTED = {"builtin": "execute"}
TABLES = {"builtin": "executescript"}
SENT, SHOWN = {"phase": "SENT"}, {"phase": "DONE"}

OPEN = "not_confirmed"
DONE = "active"
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
            Moment("attempt is not committed", f"{STORE}.begin_attempt", "c_return", None, 0, EXECUTED),
            Moment(
                "attempt is being committed", f"{STORE}.begin_attempt", "call", (None, OPEN), 0, after(600)
            ),
            WRITTEN,
            Moment("import is about to leave", f"{IMPORTER}._become", "return", OPEN, 0, SENT),
            Moment("headers are to leave", f"{HTTP}._send_request_headers", "call", OPEN),
            Moment("headers have left, the body has not", f"{HTTP}._send_request_body", "call", OPEN),
            Moment("body has left", f"{HTTP}._receive_response_headers", "call", OPEN, None),
            Moment("answer has begun", f"{HTTP}._receive_response_body", "call", OPEN, 1),
            Moment("answer is read", f"{WIRE}:decode_import", "call", OPEN, 1),
            Moment("answer is understood", f"{WIRE}:decode_import", "return", OPEN, 1),
            Moment("answer is to be recorded", f"{STORE}.settle_imported", "call", OPEN, 1),
            Moment("attempt is settled, the number is not", f"{STORE}._settle", "return", OPEN, 1),
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
            Moment("end is not committed", f"{STORE}._settle", "return", OPEN, None),
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
            Moment("answer is not committed", f"{STORE}._settle_open", "return", OPEN),
            Moment("answer is recorded", f"{STORE}.settle_absent", "return", None),
        ),
        before=OPEN,
    ),
}

STARTING_AFTER_A_KILL = (
    Moment("file is looked at", f"{FILE}:_refuse_newer", "return", OPEN),
    Moment("attempt is being settled", f"{STORE}._settle_cut_off", "c_return", OPEN, 0, EXECUTED),
    Moment("file is open", f"{STORE}.__init__", "return", OPEN),
)

RANDOM_KILLS = (
    ("import_number", NUMBER, "start", 6),
    ("import_number", NUMBER, "press", 8),
    ("import_and_leave", UNANSWERED, "press", 6),
)
"""The person's part, the number, from when on the calls count, and how many are killed."""


class Case:
    """A data folder, and the SigmaMind that the program on it talks to."""

    def __init__(self, sandbox: Sandbox, folder: Path, start: Callable[..., Process]) -> None:
        self.sandbox = sandbox
        self._folder = folder
        self._data = folder / "data"
        self._file = self._data / "numbers.sqlite3"
        self._start = start

    def begin(
        self, seed_file: Callable[..., None], rows: dict[str, str], in_account: tuple[str, ...]
    ) -> None:
        """What earlier starts have left, here and in the account."""
        seed_file(self._file, self.sandbox.url, rows)
        for number in in_account:
            self.sandbox.account.numbers[number] = {"sipPhoneNumber": number, "active": True}

    def start(self, part: str, number: str = NUMBER, **more: Any) -> Process:
        """Start the program with a person before it who plays a part."""
        return self._start(
            part=part,
            data=str(self._data),
            url=self.sandbox.url,
            typed={"phoneNumber": number, **TYPED, "trunkPassword": PASSWORD},
            countries=COUNTRIES,
            **more,
        )

    def run(self, part: str, number: str = NUMBER, **more: Any) -> Ended:
        """Start the program and wait for its end."""
        with self.start(part, number, **more) as process:
            return process.ended()

    def killed(self, moment: Moment, part: str, number: str) -> Ended:
        """Start the program and kill it at a moment."""
        ended = self.run(part, number, kill=moment.kill)
        way = signal.SIGALRM if "microseconds" in moment.more else signal.SIGKILL
        assert ended.code == -way, f"“{moment.name}” has not come: {ended}"
        return ended

    def losses(self, before: Ended, number: str, states: tuple[str | None, ...] = ()) -> list[str]:
        """Start the program again: what is wrong with what it shows, and with what was left for it.

        Args:
            before: the process that was killed.
            number: what it was to import.
            states: what the number may be listed as; empty if each is right that is no loss.
        """
        wrong = self._wrong_on_disk()
        seen = self.run("look")
        wrong += self._wrong_on_disk()
        if (seen.code, seen.complaints, seen.all("complaint"), seen.get("left")) != (0, [], [], []):
            return [*wrong, f"the next start did not go well: {seen}"]
        rows, account, presses = seen.get("rows"), self.sandbox.account, len(before.all("pressed"))
        if seen.get("notices") or seen.get("password"):
            wrong.append(f"the next start shows {seen}")
        for accepted in account.numbers:
            if rows.get(accepted) not in (*IMPORTED, OPEN):
                wrong.append(f"{accepted} is in the account and is listed as {rows.get(accepted)}")
        for listed, state in rows.items():
            if state not in (*IMPORTED, OPEN) or (state in IMPORTED and listed not in account.numbers):
                wrong.append(f"{listed} is listed as {state}; the account has {list(account.numbers)}")
        if states and rows.get(number) not in states:
            wrong.append(f"{number} is listed as {rows.get(number)}, not as {states}")
        if len(account.requests) > presses:
            wrong.append(f"{len(account.requests)} requests came of {presses} presses")
        if seen.get("checked") != dict.fromkeys(account.numbers, "active"):
            wrong.append(f"checked, the list is {seen.get('checked')}; there are {list(account.numbers)}")
        return wrong + self._wrong_in_form(before, seen, number)

    def _wrong_in_form(self, before: Ended, seen: Ended, number: str) -> list[str]:
        """The form is as it was last kept, or as it was just being kept.

        Once Import is pressed that is all that was typed; an import that has succeeded clears the
        number and its name.
        """
        kept = [as_shown({})]
        for facts in before.told:
            if facts.get("draft") == "saved":
                kept = [as_shown(facts)]
            elif facts.get("draft") == "saving":
                kept.append(as_shown(facts))
        (shown,) = (as_shown(facts) for facts in seen.told if "texts" in facts)
        wrong = [] if shown in kept else [f"the form shows {shown}; kept was {kept}"]
        if before.all("pressed"):
            whole = as_shown({"texts": {"phoneNumber": number, **TYPED}, "regions": REGIONS})
            rest = {name: text for name, text in whole.items() if name not in ABOUT_THE_NUMBER}
            is_imported = seen.get("rows").get(number) in IMPORTED
            if shown != whole and not (is_imported and shown == rest):
                wrong.append(f"the form shows {shown}; typed was {whole}")
        return wrong

    def _wrong_on_disk(self) -> list[str]:
        wrong = []
        for path in self._data.rglob("*"):
            if "damaged" in path.name:
                wrong.append(f"there is {path.name}")
            contents = path.read_bytes() if path.is_file() else b""
            wrong += [
                f"{secret} is in {path}" for secret in (PASSWORD, API_KEY) if secret.encode() in contents
            ]
        if self._file.exists():
            # Looked at in a copy: looking alone brings the file in order that a killed process leaves.
            copy = self._folder / "copy"
            shutil.copytree(self._data, copy)
            with closing(sqlite3.connect(copy / self._file.name)) as db:
                found = db.execute("PRAGMA integrity_check").fetchall()
            shutil.rmtree(copy)
            if found != [("ok",)]:
                wrong.append(f"the data file: {found}")
        return wrong


def as_shown(told: dict[str, Any]) -> dict[str, str]:
    """What a form shows, by field, without the empty ones."""
    texts, regions = told.get("texts", {}), told.get("regions", {})
    shown = texts | {f"country of {name}": region for name, region in regions.items()}
    return {name: text for name, text in shown.items() if text}


class Player:
    """Plays the cases, each on a folder and a SigmaMind of its own."""

    def __init__(
        self,
        folder: Path,
        open_sandbox: Callable[[], AbstractContextManager[Sandbox]],
        start: Callable[..., Process],
        seed_file: Callable[..., None],
    ) -> None:
        self._folder = folder
        self._open_sandbox = open_sandbox
        self._start = start
        self._seed_file = seed_file
        self._counted: dict[tuple[str, str], int] = {}
        self._counting = threading.Lock()

    @contextmanager
    def case(self, rows: dict[str, str] | None = None, in_account: tuple[str, ...] = ()) -> Iterator[Case]:
        """A case that begins with an imported number, which is to stay, and with these rows."""
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        with self._open_sandbox() as sandbox:
            case = Case(sandbox, folder, self._start)
            case.begin(self._seed_file, {EARLIER: DONE, **(rows or {})}, (EARLIER, *in_account))
            yield case

    @contextmanager
    def first_start(self) -> Iterator[Case]:
        """A case that begins with nothing."""
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        with self._open_sandbox() as sandbox:
            yield Case(sandbox, folder, self._start)

    def play_moment(self, group: Group, moment: Moment) -> list[str]:
        """Kill the program at a moment."""
        number = group.number
        rows = {number: group.before} if group.before else {}
        opened = (
            self.first_start()
            if group.is_first
            else self.case(rows, (number,) if group.is_in_account else ())
        )
        with opened as case:
            killed = case.killed(moment, group.part, number)
            wrong = case.losses(killed, number, moment.states)
            arrived = len(case.sandbox.account.requests)
        if moment.arrived is not None and arrived != moment.arrived:
            wrong.append(f"{arrived} requests have come, not {moment.arrived}")
        return wrong

    def play_second_kill(self, moment: Moment) -> list[str]:
        """Kill the program with an attempt under way, and kill the next start too."""
        with self.case() as case:
            killed = case.killed(WRITTEN, "import_number", NUMBER)
            case.killed(moment, "look", NUMBER)
            return case.losses(killed, NUMBER, moment.states)

    def play_no_answer(self) -> list[str]:
        """Kill the program from outside, when all of the request has come and nothing is answered."""
        with self.case() as case:
            with case.start("import_number", UNANSWERED, kill={}) as process:
                assert case.sandbox.account.requests.wait_for(1)
                process.send(signal.SIGKILL)
                killed = process.ended()
            assert killed.code == -signal.SIGKILL, killed
            wrong = case.losses(killed, UNANSWERED, (OPEN,))
            assert len(case.sandbox.account.requests) == 1
            return wrong

    def play_random(self, part: str, number: str, since: str, index: int) -> list[str]:
        """Kill the program after some number of calls."""
        most = self._calls(part, number, since)
        at = random.Random(f"{SEED} {part} {since} {index}").randrange(1, most)
        with self.case() as case:
            killed = case.run(part, number, kill={"calls": at, "since": since})
            # There are never quite as many calls as the last time: it may have ended by itself.
            wrong = [] if killed.code in (-signal.SIGKILL, 0) else [f"it went wrong: {killed}"]
            wrong += case.losses(killed, number)
        where = f"seed {SEED}, at call {at} of {most}, {killed.get('place')}"
        return [f"{where}: {it}" for it in wrong]

    def _calls(self, part: str, number: str, since: str) -> int:
        """How many calls there are if nobody kills the program."""
        with self._counting:
            if (part, since) not in self._counted:
                with self.case() as case:
                    ended = case.run(part, number, kill={"since": since})
                assert (ended.code, ended.complaints, ended.all("complaint")) == (0, [], []), ended
                self._counted[part, since] = ended.get("calls")
            return self._counted[part, since]


KILLS_WHILE_WRITING = 25

CASES: dict[str, Callable[[Player], list[str]]] = {
    **{
        f"{name}: {moment.name}": methodcaller("play_moment", group, moment)
        for name, group in GROUPS.items()
        for moment in group.moments
    },
    **{
        f"starting after a kill: {moment.name}": methodcaller("play_second_kill", moment)
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
) -> Iterator[Callable[[str], list[str]]]:
    """What a case has come to. Those that are to be run are begun ahead of their tests."""
    player = Player(tmp_path_factory.mktemp("killed"), open_sandbox, start, seed_file)
    chosen = (
        item for item in request.session.items if getattr(item, "function", None) is test_nothing_is_lost
    )
    names = [item.callspec.params["name"] for item in chosen]
    pool = ThreadPoolExecutor(AT_A_TIME)
    played = {name: pool.submit(CASES[name], player) for name in names}
    yield lambda name: played[name].result()
    pool.shutdown(cancel_futures=True)


@pytest.mark.parametrize("name", CASES)
def test_nothing_is_lost(name: str, losses_of: Callable[[str], list[str]]) -> None:
    losses = losses_of(name)
    assert not losses, "\n".join(losses)


def test_nothing_is_lost_of_what_is_being_written(start: Callable[..., Process], tmp_path: Path) -> None:
    """Kills from outside, nearly all of them in the midst of a transaction, again and again on one file."""
    path, url = tmp_path / "data" / "numbers.sqlite3", "http://127.0.0.1:9"
    chance = random.Random(SEED)
    states: dict[str, str] = {}
    for index in range(KILLS_WHILE_WRITING):
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
        where = f"seed {SEED}, kill {index} after {len(ended.told)} writes"
        # What was being written when it was killed may be there already, and nobody was told.
        came = {number: state for number, state in found.items() if states.get(number) != state}
        assert {number[5:7] for number in came} <= {name}, where
        assert [states.get(number) for number in came] in ([], [None], [OPEN]), where
        assert states.keys() <= found.keys(), where
        assert {*found.values()} <= {OPEN, DONE}, where
        assert draft in (ended.get("kept"), f"+{int(ended.get('kept')) + 1}"), where
        states = found
