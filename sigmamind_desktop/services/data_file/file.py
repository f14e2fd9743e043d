"""The SQLite file: opened, brought up to date, set aside where it is damaged, never overwritten."""

from __future__ import annotations

import logging
import os
import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from sigmamind_desktop.domain.errors import StoreTrouble, StoreUnavailable
from sigmamind_desktop.services.data_file.schema import MIGRATIONS

Connection: TypeAlias = sqlite3.Connection

_log = logging.getLogger(__name__)

_BUSY_SECONDS: Final = 2.0

_HEADER_BYTES: Final = 100
"""https://www.sqlite.org/fileformat.html#the_database_header"""

# What `quick_check` says of a value alone; its row is read as far as it can be, and so are the others.
_VALUE_DAMAGED: Final = re.compile(r"(CHECK constraint failed in|NULL value in|non-\w+ value in) \w+")


def open_data_file(
    path: Path, migrations: Sequence[str] = MIGRATIONS
) -> tuple[sqlite3.Connection, Path | None]:
    """Open the file, make it, or bring it up to date; use it within `translated`.

    A file that is damaged, or not one of this program's, or that holds a trigger or anything else that this
    program did not make, is set aside under another name, and so is what is no file; a new one is begun. A
    damaged value alone leaves the file where it is. Before its tables change, a file is copied: "numbers
    version 1.sqlite3".

    Args:
        path: its folder is made.
        migrations: the scripts that make the tables.

    Returns:
        The connection, for one thread at a time; and where a damaged file has gone, if one was there.

    Raises:
        StoreUnavailable: if it was written by a newer program; it is left untouched.
        sqlite3.Error, OSError: whatever else stands in the way.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if any(part.exists() and not part.is_file() for part in _parts(path)):
        set_aside = _move_away(path)
        return _open(path, migrations), set_aside
    try:
        return _open(path, migrations), None
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        set_aside = _move_away(path)
        return _open(path, migrations), set_aside


def _open(path: Path, migrations: Sequence[str]) -> sqlite3.Connection:
    _refuse_newer(path, len(migrations))
    if os.name == "posix":
        # SQLite gives the files that it puts beside this one the same permissions.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)
    db = sqlite3.connect(path, timeout=_BUSY_SECONDS, check_same_thread=False)
    db.text_factory = partial(str, encoding="utf-8", errors="replace")
    try:
        version = _sound_version(db, migrations)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")  # an attempt must survive a power cut
        if 0 < version < len(migrations):
            _copy(db, path, version)
        for step, script in enumerate(migrations[version:], start=version + 1):
            db.executescript(f"BEGIN; {script} PRAGMA user_version = {step}; COMMIT;")
    except BaseException:
        db.close()
        raise
    return db


def _sound_version(db: sqlite3.Connection, migrations: Sequence[str]) -> int:
    """The file's version; raises sqlite3.DatabaseError itself where it is damaged or not this program's."""
    try:
        version: int = db.execute("PRAGMA user_version").fetchone()[0]
        found = [said for (said,) in db.execute("PRAGMA quick_check")]
        columns = _columns(db)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname != "SQLITE_ERROR":
            raise
        # Its header names a format that no SQLite writes, or a table's text is none.
        raise sqlite3.DatabaseError(str(error)) from error
    damaged_values = [said for said in found if _VALUE_DAMAGED.match(said)]
    if found != ["ok"] and found != damaged_values:
        raise sqlite3.DatabaseError("quick_check failed")
    if damaged_values:
        _log.warning("the data file holds damaged values: %s", "; ".join(sorted(set(damaged_values))))
    if version < 0 or (version == 0 and columns):
        raise sqlite3.DatabaseError("not this program's tables")
    with closing(sqlite3.connect(":memory:")) as model:
        for script in migrations[:version]:
            model.executescript(script)
        if not _columns(model) <= columns:
            raise sqlite3.DatabaseError("a table or a column is missing")
        if not _objects(db) <= _objects(model):
            # A trigger runs with what this program writes, and takes rows away or copies them.
            raise sqlite3.DatabaseError("a trigger, a view, a table or an index is not this program's")
    return version


def _objects(db: sqlite3.Connection) -> set[tuple[str, str]]:
    """What a file holds, each by its kind and name; without what SQLite keeps for itself."""
    return set(
        db.execute(
            "SELECT type, name FROM sqlite_schema"
            " WHERE type NOT IN ('table', 'index') OR substr(name, 1, 7) != 'sqlite_'"
        )
    )


def _columns(db: sqlite3.Connection) -> set[tuple[str, str]]:
    """Each table's columns; a view's count as well."""
    return set(
        db.execute(
            "SELECT object.name, field.name"
            " FROM sqlite_schema AS object, pragma_table_info(object.name) AS field"
        )
    )


def _copy(db: sqlite3.Connection, path: Path, version: int) -> None:
    """Keep the file as it is before its tables change; a copy from an update that failed is as good."""
    copy = path.with_name(f"{path.stem} version {version}{path.suffix}")
    if copy.exists():
        return
    part = copy.with_name(copy.name + ".part")
    part.unlink(missing_ok=True)
    part.touch(0o600)
    with closing(sqlite3.connect(part)) as target:
        db.backup(target)
    part.rename(copy)


def _refuse_newer(path: Path, newest: int) -> None:
    """Look at the file's version without touching the file, nor what SQLite keeps beside it."""
    if not path.is_file():
        return
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if 0 < len(header) < _HEADER_BYTES:
        # SQLite would begin anew in a file of one byte.
        raise sqlite3.DatabaseError("no whole header")
    version = int.from_bytes(header[60:64], "big", signed=True)
    if path.with_name(path.name + "-wal").exists():
        # What a crash left there may be newer than the header. Reading it alone writes nothing.
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            version = db.execute("PRAGMA user_version").fetchone()[0]
    if not header.startswith(b"SQLite format 3\0"):
        return
    if version > newest:
        raise StoreUnavailable(StoreTrouble.NEWER, f"version {version}")
    if header[18] > 2:
        # SQLite would read it and never write it.
        raise sqlite3.DatabaseError("no known format")


def _move_away(path: Path) -> Path:
    """Rename a damaged file, and what SQLite keeps beside it, to a dated name."""
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
    target = path.with_name(f"{path.stem} damaged {stamp}{path.suffix}")
    while any(part.exists() for part in _parts(target)):
        target = target.with_name(f"{target.stem} again{target.suffix}")
    for part, aside in zip(_parts(path), _parts(target), strict=True):
        if part.exists():
            part.rename(aside)
    _log.warning("the data file was damaged and is set aside")
    return target


def _parts(path: Path) -> list[Path]:
    """What SQLite keeps beside a file, and the file."""
    return [path.with_name(path.name + suffix) for suffix in ("-wal", "-shm", "-journal", "")]
