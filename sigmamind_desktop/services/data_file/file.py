"""The SQLite file: opened, brought up to date, set aside where it is damaged, never overwritten."""

from __future__ import annotations

import errno
import logging
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final, TypeAlias

from sigmamind_desktop.domain.errors import StoreTrouble, StoreUnavailable
from sigmamind_desktop.services.data_file.schema import MIGRATIONS

Connection: TypeAlias = sqlite3.Connection

_log = logging.getLogger(__name__)

_BUSY_SECONDS: Final = 2.0

# https://www.sqlite.org/rescode.html, by how the names begin.
_SQLITE_TROUBLES: Final = {
    "SQLITE_FULL": StoreTrouble.FULL,
    "SQLITE_READONLY": StoreTrouble.READ_ONLY,
    "SQLITE_CANTOPEN": StoreTrouble.READ_ONLY,
    "SQLITE_BUSY": StoreTrouble.LOCKED,
    "SQLITE_LOCKED": StoreTrouble.LOCKED,
}
_SYSTEM_TROUBLES: Final = {
    errno.ENOSPC: StoreTrouble.FULL,
    errno.EDQUOT: StoreTrouble.FULL,
    errno.EROFS: StoreTrouble.READ_ONLY,
    errno.EACCES: StoreTrouble.READ_ONLY,
    errno.EPERM: StoreTrouble.READ_ONLY,
    errno.EISDIR: StoreTrouble.READ_ONLY,
}


def open_data_file(
    path: Path, migrations: Sequence[str] = MIGRATIONS
) -> tuple[sqlite3.Connection, Path | None]:
    """Open the file, make it, or bring it up to date; use it within `translated`.

    A file that is damaged is set aside under another name, and a new one is begun. Before its tables
    change, a file is copied: "numbers version 1.sqlite3".

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
    try:
        return _open(path, migrations), None
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        set_aside = _move_away(path)
        return _open(path, migrations), set_aside


@contextmanager
def translated() -> Iterator[None]:
    """SQLite's and the system's errors as ours."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorname", "") or ""
        troubles = (trouble for start, trouble in _SQLITE_TROUBLES.items() if code.startswith(start))
        raise StoreUnavailable(next(troubles, StoreTrouble.OTHER), f"{code}: {error}") from error
    except OSError as error:
        trouble = _SYSTEM_TROUBLES.get(error.errno or 0, StoreTrouble.OTHER)
        raise StoreUnavailable(trouble, type(error).__name__) from error


def _open(path: Path, migrations: Sequence[str]) -> sqlite3.Connection:
    _refuse_newer(path, len(migrations))
    if os.name == "posix":
        # SQLite gives the files that it puts beside this one the same permissions.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)
    db = sqlite3.connect(path, timeout=_BUSY_SECONDS, check_same_thread=False)
    db.text_factory = lambda text: text.decode("utf-8", errors="replace")
    try:
        version: int = db.execute("PRAGMA user_version").fetchone()[0]
        if db.execute("PRAGMA quick_check").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("quick_check failed")
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
        header = file.read(100)
    # https://www.sqlite.org/fileformat.html#the_database_header
    version = int.from_bytes(header[60:64], "big", signed=True)
    if path.with_name(path.name + "-wal").exists():
        # What a crash left there may be newer than the header. Reading it alone writes nothing.
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            version = db.execute("PRAGMA user_version").fetchone()[0]
    if header.startswith(b"SQLite format 3\0") and version > newest:
        raise StoreUnavailable(StoreTrouble.NEWER, f"version {version}")


def _move_away(path: Path) -> Path:
    """Rename a damaged file, and what SQLite keeps beside it, to a dated name."""
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
    target = path.with_name(f"{path.stem} damaged {stamp}{path.suffix}")
    while target.exists():
        target = target.with_name(f"{target.stem} again{target.suffix}")
    for suffix in ("-wal", "-shm", ""):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(target.with_name(target.name + suffix))
    _log.warning("the data file was damaged and is set aside")
    return target
