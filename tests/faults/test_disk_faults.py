"""A data folder that is full, read-only, locked, damaged, or from a newer program: an import into each."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.draft import FieldId
from tests.faults.people import NUMBER, Home, Person, running
from tests.faults.pulse import Pulse
from tests.faults.servers import Server, http, says

_RECORD = b'{"sipPhoneNumber": "+14155550100", "active": true}'
_NOT_LOST = "Until that is put right, nothing is sent"

pytestmark = pytest.mark.expect_log(
    "^data file: |^draft not kept: |^outcome not kept: |damaged|no log file: OSError"
)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk, with room for the data file, for what SQLite keeps beside it, and for an import."""
    if os.geteuid() != 0:
        pytest.skip("only root can mount a disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", disk], check=True)
    try:
        yield disk
    finally:
        # Lazily: a failed test may still hold a file there, and nothing is to be left mounted.
        subprocess.run(["umount", "--lazy", disk], check=True)


def _fill(disk: Path) -> None:
    with (disk / "fills it").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass


def _remount(disk: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", disk], check=True)


async def _refused(person: Person, title: str, words: str) -> float:
    """Press Import, which is not to send anything."""
    pulse = Pulse()
    person.press_import()
    assert (await person.ended()).phase is Phase.FAILED
    pulse.stop()
    assert person.form.outcome.accessibleName() == title
    for each in (words, _NOT_LOST):
        assert each in person.said()
    assert person.typed()[FieldId.PHONE_NUMBER] == NUMBER
    return pulse.longest


@pytest.mark.linux_only("disks made for a test")
@pytest.mark.parametrize(
    ("fault", "when", "title", "words"),
    [
        ("full", "from the start", "The disk is full", "Make room"),
        ("full", "in the middle", "The disk is full", "Make room"),
        # A disk with files that are open for writing can't be made read-only under them.
        ("read-only", "from the start", "This program may not write to its data folder", "permissions"),
    ],
)
async def test_a_disk_that_takes_nothing(
    fault: str, when: str, title: str, words: str, disk: Path, record_fault: Any
) -> None:
    home = Home(disk / "data")

    def break_it() -> None:
        if fault == "full":
            _fill(disk)
        else:
            _remount(disk, "ro")

    def mend_it() -> None:
        if fault == "full":
            (disk / "fills it").unlink()
        else:
            _remount(disk, "rw")

    with Server(says(http(200, _RECORD))) as server:
        if when == "from the start":
            break_it()
        async with running(home.options(server.url)) as person:
            if when == "in the middle":
                break_it()
            else:
                assert person.window.notice.accessibleName() == title
            person.fill()
            longest = await _refused(person, title, words)
            assert server.posts == 0
            mend_it()
            person.press_import()
            assert (await person.ended()).phase is Phase.DONE
        assert server.posts == 1
    assert home.attempts() == ["imported"]
    record_fault(f"disk {fault} {when}", longest)


_CRASHED = """
import os, sys
from pathlib import Path
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.services.data_file.store import NumberStore
store = NumberStore(Path(sys.argv[1]), sys.argv[2])
store.save_draft(Draft({FieldId.FRIENDLY_NAME: "Desk"}))
os._exit(0)
"""


def _crash(file: Path, address: str) -> None:
    subprocess.run([sys.executable, "-c", _CRASHED, file, address], check=True)


@pytest.mark.linux_only("disks made for a test")
@pytest.mark.parametrize("with_index", [True, False])
async def test_a_full_disk_with_what_a_crash_left_beside_the_data_file(
    with_index: bool, disk: Path, record_fault: Any
) -> None:
    home = Home(disk / "data")
    title = "The disk is full"
    with Server(says(http(200, _RECORD))) as server:
        options = home.options(server.url)
        file = home.folder / "numbers.sqlite3"
        _crash(file, options.address.url)
        assert (home.folder / "numbers.sqlite3-wal").stat().st_size > 0
        if not with_index:
            (home.folder / "numbers.sqlite3-shm").unlink()
        _fill(disk)
        async with running(options) as person:
            if not with_index:
                assert person.window.notice.accessibleName() == title
            person.fill()
            longest = await _refused(person, title, "Make room")
            assert server.posts == 0
            (disk / "fills it").unlink()
            person.press_import()
            assert (await person.ended()).phase is Phase.DONE
        assert server.posts == 1
    assert home.attempts() == ["imported"]
    record_fault(f"disk full with a WAL, index: {with_index}", longest)


async def test_a_damaged_draft_is_said_and_all_else_is_there(home: Home, record_fault: Any) -> None:
    with Server(says(http(200, _RECORD))) as server:
        async with running(home.options(server.url)) as person:
            person.fill()
            person.press_import()
            await person.ended()
        with closing(sqlite3.connect(home.folder / "numbers.sqlite3")) as db, db:
            db.execute("INSERT OR REPLACE INTO draft VALUES (?, '{\"fri', '{}')", (server.url,))
        async with running(home.options(server.url)) as person:
            assert person.window.notice.accessibleName() == "What you had typed could not be read"
            assert list(person.states()) == [NUMBER]
        async with running(home.options(server.url)) as person:
            assert not person.window.notice.isVisible()
    record_fault("draft damaged")


_TEXT_COLUMNS = {
    "number": "number friendly_name inbound_agent_id outbound_agent_id outbound_phone_number"
    " termination_sip_uri state imported_at news tested_at",
    "attempt": "number friendly_name inbound_agent_id outbound_agent_id outbound_phone_number"
    " termination_sip_uri trunk_username outcome error started_at settled_at person",
    "refresh": "refreshed_at",
    "draft": "texts regions",
}


@pytest.mark.parametrize("damage", ["\x1f\u202e\ud7ff<b>", "9999-12-31T23:59:59+00:00"])
async def test_a_damaged_value_anywhere_hides_no_other_number(damage: str, home: Home) -> None:
    with Server(says(http(200, _RECORD))) as server:
        options = home.options(server.url)
        async with running(options) as person:
            person.fill()
            person.press_import()
            await person.ended()
        file = home.folder / "numbers.sqlite3"
        sound = file.read_bytes()
        for table, columns in _TEXT_COLUMNS.items():
            for column in columns.split():
                file.write_bytes(sound)
                with closing(sqlite3.connect(file)) as db, db:
                    db.execute("PRAGMA ignore_check_constraints = ON")
                    db.execute(
                        "INSERT INTO number (address, number, state) VALUES (?, '+14155550199', 'active')",
                        (options.address.url,),
                    )
                    db.execute(
                        f"UPDATE {table} SET {column} = ? WHERE rowid = (SELECT min(rowid) FROM {table})",
                        (damage,),
                    )
                async with running(options) as person:
                    assert "+14155550199" in person.states(), (table, column)
                    assert person.dialogs() == [], (table, column)
                    assert not list(home.folder.glob("numbers damaged *")), (table, column)


@pytest.mark.linux_only("disks made for a test")
async def test_a_disk_that_fills_up_while_the_answer_is_awaited(disk: Path, record_fault: Any) -> None:
    home = Home(disk / "data")

    async def speak(head: bytes, reader: Any, writer: Any) -> None:
        _fill(disk)
        await says(http(200, _RECORD))(head, reader, writer)

    with Server(speak) as server:
        async with running(home.options(server.url)) as person:
            person.fill()
            person.press_import()
            assert (await person.ended()).phase is Phase.DONE
            assert "is imported" in person.form.outcome.accessibleName()
            # The notice comes when the data file has said no.
            await person.program.records.call(lambda _store: None)
            await asyncio.sleep(0)
            assert "could not be written down" in person.window.notice.accessibleName()
        (disk / "fills it").unlink()
        async with running(home.options(server.url)) as person:
            # What is certain on disk: it was sent.
            assert person.states() == {NUMBER: "not_confirmed"}
        assert server.posts == 1
    record_fault("disk full before the answer")


async def test_a_data_file_that_another_program_holds(home: Home, record_fault: Any) -> None:
    with Server(says(http(200, _RECORD))) as server:
        async with running(home.options(server.url)) as person:
            person.fill()
            with closing(sqlite3.connect(home.folder / "numbers.sqlite3")) as other:
                other.execute("BEGIN EXCLUSIVE")
                longest = await _refused(
                    person, "Another program holds the list of numbers", "Close that program"
                )
                assert server.posts == 0
            person.press_import()
            assert (await person.ended()).phase is Phase.DONE
            longest = longest
        assert server.posts == 1
    assert home.attempts() == ["imported"]
    record_fault("data file locked", longest)


async def test_a_data_file_of_a_newer_program(home: Home, record_fault: Any) -> None:
    home.folder.mkdir(parents=True)
    file = home.folder / "numbers.sqlite3"
    with closing(sqlite3.connect(file)) as db:
        db.executescript("CREATE TABLE future (x); PRAGMA user_version = 99;")
    before = file.read_bytes()
    title = "The list of numbers was written by a newer version of this program"

    with Server(says(http(200, _RECORD))) as server:
        async with running(home.options(server.url)) as person:
            assert person.window.notice.accessibleName() == title
            person.fill()
            longest = await _refused(person, title, "Update the program")
        assert server.posts == 0
    assert file.read_bytes() == before
    record_fault("data file of a newer program", longest)


@pytest.mark.parametrize("how", ["garbage", "half"])
async def test_a_damaged_data_file(how: str, home: Home, record_fault: Any) -> None:
    with Server(says(http(200, _RECORD))) as server:
        async with running(home.options(server.url)) as person:
            person.fill()
            person.press_import()
            await person.ended()
        file = home.folder / "numbers.sqlite3"
        data = file.read_bytes()
        damaged = os.urandom(len(data)) if how == "garbage" else data[: len(data) // 2]
        file.write_bytes(damaged)

        async with running(home.options(server.url)) as person:
            assert "was damaged" in person.window.notice.accessibleName()
            person.fill()
            person.press_import()
            assert (await person.ended()).phase is Phase.DONE
    [kept] = home.folder.glob("numbers damaged *.sqlite3")
    assert kept.read_bytes() == damaged
    assert home.attempts() == ["imported"]
    record_fault(f"data file damaged: {how}")
