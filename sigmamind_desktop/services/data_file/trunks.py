"""The table of the trunks that are kept; never a password."""

from __future__ import annotations

from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.services.data_file.file import Connection
from sigmamind_desktop.services.data_file.texts import read, read_typed, sendable, shown


def load(db: Connection, account: str) -> list[SavedTrunk]:
    """The trunks of an account."""
    rows = db.execute("SELECT trunk_id, name, host, username FROM trunk WHERE address = ?", (account,))
    return [
        SavedTrunk(trunk_id, read(name), read(host), read_typed(username))
        for trunk_id, name, host, username in rows
    ]


def save(db: Connection, account: str, trunk: SavedTrunk) -> None:
    """Keep a trunk, in place of the one with its ID."""
    db.execute(
        "INSERT OR REPLACE INTO trunk (address, trunk_id, name, host, username) VALUES (?, ?, ?, ?, ?)",
        (account, trunk.trunk_id, shown(trunk.name), sendable(trunk.host), sendable(trunk.username)),
    )


def delete(db: Connection, trunk: SavedTrunk) -> None:
    """Keep a trunk no longer."""
    db.execute("DELETE FROM trunk WHERE trunk_id = ?", (trunk.trunk_id,))
