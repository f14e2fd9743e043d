"""The table of the trunks that are kept; never a password."""

from __future__ import annotations

from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.services.data_file.file import Connection


def load(db: Connection, account: str) -> list[SavedTrunk]:
    """The trunks of an account."""
    rows = db.execute("SELECT trunk_id, name, host, username FROM trunk WHERE address = ?", (account,))
    return [SavedTrunk(*row) for row in rows]


def save(db: Connection, account: str, trunk: SavedTrunk) -> None:
    """Keep a trunk, in place of the one with its ID."""
    db.execute(
        "INSERT OR REPLACE INTO trunk (address, trunk_id, name, host, username) VALUES (?, ?, ?, ?, ?)",
        (account, trunk.trunk_id, trunk.name, trunk.host, trunk.username),
    )


def delete(db: Connection, trunk: SavedTrunk) -> None:
    """Keep a trunk no longer."""
    db.execute("DELETE FROM trunk WHERE trunk_id = ?", (trunk.trunk_id,))
