"""When SigmaMind last told of a number."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sigmamind_desktop.domain.history.events import Event, EventKind, EventOutcome


def heard_at(listed_at: datetime | None, events: Iterable[Event]) -> datetime | None:
    """When SigmaMind last said what it says of a number (aware): in its list, or in answer to a change."""
    told = (EventKind.CHANGE, EventKind.SEEN)
    done = (each.at for each in events if each.outcome is EventOutcome.DONE and each.kind in told)
    return max(filter(None, (listed_at, *done)), default=None)
