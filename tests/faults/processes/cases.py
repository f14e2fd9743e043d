"""A moment at which the program is killed, and what must hold at the next start, whatever the moment is."""

from __future__ import annotations

import random
import shutil
import signal
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.server import Sandbox

if TYPE_CHECKING:
    from tests.faults.processes.conftest import Ended, Process

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

OPEN = "not_confirmed"
DONE = "active"


@dataclass(frozen=True)
class Moment:
    """When the process is killed, and what is so then.

    Attributes:
        name: in words.
        at: the function, as `module:qualified name`.
        event: of Python's profiler.
        state: what the next start lists the number as, or several that are right; None: it does not.
        arrived: how many imports have come whole; None if that is open.
        more: what else `plug.Plug` takes.
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
        part: see `person.Person`.
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
        seed: int,
    ) -> None:
        self._seed = seed
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

    def play_second_kill(self, written: Moment, moment: Moment) -> list[str]:
        """Kill the program with an attempt under way, and kill the next start too."""
        with self.case() as case:
            killed = case.killed(written, "import_number", NUMBER)
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
        at = random.Random(f"{self._seed} {part} {since} {index}").randrange(1, most)
        with self.case() as case:
            killed = case.run(part, number, kill={"calls": at, "since": since})
            # There are never quite as many calls as the last time: it may have ended by itself.
            wrong = [] if killed.code in (-signal.SIGKILL, 0) else [f"it went wrong: {killed}"]
            wrong += case.losses(killed, number)
        where = f"seed {self._seed}, at call {at} of {most}, {killed.get('place')}"
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
