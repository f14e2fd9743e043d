"""Moments as the data file has them: ISO 8601, UTC."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from sigmamind_desktop.domain.outside import sensible_moment

EARLIEST: Final = datetime.min.replace(tzinfo=UTC)
"""Stands for a moment that nobody knows, where moments are put in order."""


def now() -> str:
    """This moment."""
    return datetime.now(UTC).isoformat()


def written(at: datetime | None) -> str | None:
    """A moment as it is written; nothing for none."""
    return at.astimezone(UTC).isoformat() if at is not None else None


def moment(text: str | None) -> datetime | None:
    """A moment as it was written; None for a damaged one, which must not hide every row."""
    if not text:
        return None
    try:
        return sensible_moment(datetime.fromisoformat(text))
    except ValueError:
        return None
