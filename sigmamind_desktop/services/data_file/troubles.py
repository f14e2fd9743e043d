"""SQLite's and the system's errors in our words, each by its exact code."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sigmamind_desktop.domain.errors import StoreTrouble, StoreUnavailable

# https://www.sqlite.org/rescode.html, by how the names begin: the first that fits.
_SQLITE_TROUBLES: Final = {
    "SQLITE_FULL": StoreTrouble.FULL,
    "SQLITE_NOLFS": StoreTrouble.FULL,  # the disk takes no larger file
    "SQLITE_IOERR_SHMSIZE": StoreTrouble.FULL,  # no room for the index of the WAL file
    "SQLITE_READONLY_DBMOVED": StoreTrouble.IO,
    "SQLITE_READONLY": StoreTrouble.READ_ONLY,
    "SQLITE_CANTOPEN": StoreTrouble.READ_ONLY,
    "SQLITE_PERM": StoreTrouble.READ_ONLY,
    "SQLITE_AUTH": StoreTrouble.READ_ONLY,
    "SQLITE_IOERR_ACCESS": StoreTrouble.READ_ONLY,
    "SQLITE_IOERR_AUTH": StoreTrouble.READ_ONLY,
    "SQLITE_BUSY": StoreTrouble.LOCKED,
    "SQLITE_LOCKED": StoreTrouble.LOCKED,
    "SQLITE_PROTOCOL": StoreTrouble.LOCKED,
    "SQLITE_IOERR_BLOCKED": StoreTrouble.LOCKED,
    "SQLITE_IOERR_CHECKRESERVEDLOCK": StoreTrouble.LOCKED,
    "SQLITE_IOERR_LOCK": StoreTrouble.LOCKED,
    "SQLITE_IOERR_RDLOCK": StoreTrouble.LOCKED,
    "SQLITE_IOERR_SHMLOCK": StoreTrouble.LOCKED,
    "SQLITE_IOERR_UNLOCK": StoreTrouble.LOCKED,
    "SQLITE_IOERR_CORRUPTFS": StoreTrouble.DAMAGED,
    "SQLITE_IOERR_DATA": StoreTrouble.DAMAGED,
    "SQLITE_CORRUPT": StoreTrouble.DAMAGED,
    "SQLITE_NOTADB": StoreTrouble.DAMAGED,
    "SQLITE_FORMAT": StoreTrouble.DAMAGED,
    "SQLITE_IOERR_NOMEM": StoreTrouble.OTHER,
    "SQLITE_IOERR": StoreTrouble.IO,
}
_SYSTEM_TROUBLES: Final = {
    StoreTrouble.FULL: (errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
    StoreTrouble.READ_ONLY: (errno.EROFS, errno.EACCES, errno.EPERM, errno.EISDIR, errno.ENOTDIR),
    StoreTrouble.LOCKED: (errno.EBUSY, errno.ETXTBSY, errno.EAGAIN, errno.EDEADLK, errno.ENOLCK),
    StoreTrouble.IO: (errno.EIO, errno.ENXIO, errno.ENODEV, errno.ESTALE, errno.ENOTCONN, errno.ETIMEDOUT),
}
# Python gives both the number of a missing permission (EACCES).
# https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-
_HELD_ON_WINDOWS: Final = (32, 33)  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION


@contextmanager
def translated() -> Iterator[None]:
    """SQLite's and the system's errors as ours."""
    try:
        yield
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "") or ""
        raise StoreUnavailable(_sqlite_trouble(name), f"{name}: {error}") from error
    except OSError as error:
        raise StoreUnavailable(_system_trouble(error), type(error).__name__) from error


def _sqlite_trouble(name: str) -> StoreTrouble:
    troubles = (trouble for start, trouble in _SQLITE_TROUBLES.items() if name.startswith(start))
    return next(troubles, StoreTrouble.OTHER)


def _system_trouble(error: OSError) -> StoreTrouble:
    if getattr(error, "winerror", None) in _HELD_ON_WINDOWS:
        return StoreTrouble.LOCKED
    troubles = (trouble for trouble, numbers in _SYSTEM_TROUBLES.items() if error.errno in numbers)
    return next(troubles, StoreTrouble.OTHER)
