"""The table of when each account's list was last read whole."""

from __future__ import annotations

from datetime import datetime

from sigmamind_desktop.services.data_file.file import Connection
from sigmamind_desktop.services.data_file.moments import moment, written


def load(db: Connection, account: str) -> datetime | None:
    """When that was (aware, UTC); None if never."""
    row = db.execute("SELECT refreshed_at FROM refresh WHERE address = ?", (account,)).fetchone()
    return moment(row[0]) if row is not None else None


def save(db: Connection, account: str, at: datetime) -> None:
    """Note that it was read now."""
    db.execute("INSERT OR REPLACE INTO refresh (address, refreshed_at) VALUES (?, ?)", (account, written(at)))
