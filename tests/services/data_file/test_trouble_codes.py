"""What SQLite and the system say of a file that can't be used, in this program's words."""

from __future__ import annotations

import errno
import sqlite3

import pytest

from sigmamind_desktop.domain.errors import StoreTrouble, StoreUnavailable
from sigmamind_desktop.services.data_file.troubles import translated

_TROUBLES = {
    StoreTrouble.FULL: "FULL NOLFS IOERR_SHMSIZE",
    StoreTrouble.READ_ONLY: "READONLY READONLY_RECOVERY READONLY_CANTLOCK READONLY_ROLLBACK READONLY_CANTINIT"
    " READONLY_DIRECTORY CANTOPEN CANTOPEN_NOTEMPDIR CANTOPEN_ISDIR CANTOPEN_FULLPATH CANTOPEN_CONVPATH"
    " CANTOPEN_SYMLINK PERM AUTH IOERR_ACCESS IOERR_AUTH",
    StoreTrouble.LOCKED: "BUSY BUSY_RECOVERY BUSY_SNAPSHOT BUSY_TIMEOUT LOCKED LOCKED_SHAREDCACHE LOCKED_VTAB"
    " PROTOCOL IOERR_LOCK IOERR_RDLOCK IOERR_UNLOCK IOERR_SHMLOCK IOERR_BLOCKED IOERR_CHECKRESERVEDLOCK",
    StoreTrouble.IO: "IOERR IOERR_READ IOERR_SHORT_READ IOERR_WRITE IOERR_FSYNC IOERR_DIR_FSYNC"
    " IOERR_TRUNCATE IOERR_FSTAT IOERR_DELETE IOERR_CLOSE IOERR_DIR_CLOSE IOERR_SHMOPEN IOERR_SHMMAP"
    " IOERR_SEEK IOERR_DELETE_NOENT IOERR_MMAP IOERR_GETTEMPPATH IOERR_CONVPATH IOERR_VNODE IOERR_IN_PAGE"
    " READONLY_DBMOVED",
    StoreTrouble.DAMAGED: "CORRUPT CORRUPT_VTAB CORRUPT_SEQUENCE CORRUPT_INDEX NOTADB FORMAT IOERR_DATA"
    " IOERR_CORRUPTFS",
    StoreTrouble.OTHER: "ERROR NOMEM IOERR_NOMEM CONSTRAINT_CHECK",
}


@pytest.mark.parametrize(
    ("name", "trouble"), [(name, trouble) for trouble, names in _TROUBLES.items() for name in names.split()]
)
def test_every_code_of_sqlite_has_its_words(name: str, trouble: StoreTrouble) -> None:
    error = sqlite3.OperationalError("said")
    error.sqlite_errorname = f"SQLITE_{name}"
    with pytest.raises(StoreUnavailable) as caught, translated():
        raise error
    assert caught.value.trouble is trouble


def test_every_code_of_trouble_that_sqlite_knows_is_in_the_table() -> None:
    tried = {f"SQLITE_{name}" for names in _TROUBLES.values() for name in names.split()}
    families = (
        "FULL",
        "READONLY",
        "CANTOPEN",
        "IOERR",
        "BUSY",
        "LOCKED",
        "CORRUPT",
        "NOTADB",
        "PERM",
        "AUTH",
    )
    known = {
        name
        for name in dir(sqlite3)
        for family in families
        if name == f"SQLITE_{family}" or name.startswith(f"SQLITE_{family}_")
    }
    never = {
        "SQLITE_CANTOPEN_DIRTYWAL",
        "SQLITE_IOERR_BEGIN_ATOMIC",
        "SQLITE_IOERR_COMMIT_ATOMIC",
        "SQLITE_IOERR_ROLLBACK_ATOMIC",
        "SQLITE_AUTH_USER",
    }
    assert known - tried - never == set()


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, StoreTrouble.FULL),
        (errno.EDQUOT, StoreTrouble.FULL),
        (errno.EFBIG, StoreTrouble.FULL),
        (errno.EROFS, StoreTrouble.READ_ONLY),
        (errno.EACCES, StoreTrouble.READ_ONLY),
        (errno.EPERM, StoreTrouble.READ_ONLY),
        (errno.EBUSY, StoreTrouble.LOCKED),
        (errno.EAGAIN, StoreTrouble.LOCKED),
        (errno.ENOLCK, StoreTrouble.LOCKED),
        (errno.EIO, StoreTrouble.IO),
        (errno.ENODEV, StoreTrouble.IO),
        (errno.ESTALE, StoreTrouble.IO),
        (errno.ENAMETOOLONG, StoreTrouble.OTHER),
    ],
)
def test_the_system_s_numbers_have_their_words(number: int, trouble: StoreTrouble) -> None:
    with pytest.raises(StoreUnavailable) as caught, translated():
        raise OSError(number, "said")
    assert caught.value.trouble is trouble
