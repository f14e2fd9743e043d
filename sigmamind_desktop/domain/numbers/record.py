"""What is asked of SigmaMind, and what is known of a number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from operator import attrgetter
from typing import Any, Final

from sigmamind_desktop.domain.secret import Secret


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """One wish: import this number. Every text is judged; an optional one that is empty is None.

    Attributes:
        phone_number: E.164.
        termination_sip_uri: a bare host.
        outbound_phone_number: E.164; the phone that a test call rings.
    """

    phone_number: str
    trunk_username: str
    trunk_password: Secret
    termination_sip_uri: str
    friendly_name: str | None = None
    inbound_agent_id: str | None = None
    outbound_agent_id: str | None = None
    outbound_phone_number: str | None = None


class NumberState(StrEnum):
    """What is known of a number. `ACTIVE` means that SigmaMind said so, not that calls get through."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    UNKNOWN = "unknown"
    """SigmaMind took the number and did not say whether it is active."""
    NOT_CONFIRMED = "not_confirmed"
    """The request may have left, and no answer told what became of it."""
    SENDING = "sending"
    GONE = "gone"
    """It was in the account, and the account's list does not have it any more."""
    READING = "reading"
    """A page of the account's list has it, and the list is being read: the rest is known at its end."""


NEW: Final = "new"
"""Among a number's news: it came into the list without this computer."""

NO_NEWS: Final[frozenset[str]] = frozenset()
"""One for every number that has none: Python makes a new one each time, as large as a row."""


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A row of the list.

    Attributes:
        number: E.164.
        imported_at: when SigmaMind confirmed the import (aware, UTC), or when it was tried; None if it
            was not imported from this computer.
        news: which of its attributes changed at SigmaMind, or `NEW`, and nobody here has seen that yet.
        tested_at: when a test call from this computer was last answered (aware, UTC), over this trunk.
        is_set_up: whether its carrier sends its calls, as the person said or a call proved.
        set_up_at: when the person said so (aware, UTC); None if a call proved it, or nobody knows when.
        arrived_at: when its last call began, by SigmaMind's clock (aware); None if no call is known.
        was_taken: whether an agent took that call; None if SigmaMind did not say.
        is_routed: whether the carrier's own settings sent its calls to SigmaMind; None if they were not read.
        routed_at: when they were read (aware, UTC).
    """

    number: str
    state: NumberState
    friendly_name: str | None = None
    inbound_agent_id: str | None = None
    outbound_agent_id: str | None = None
    outbound_phone_number: str | None = None
    termination_sip_uri: str | None = None
    imported_at: datetime | None = None
    news: frozenset[str] = NO_NEWS
    tested_at: datetime | None = None
    is_set_up: bool = False
    set_up_at: datetime | None = None
    arrived_at: datetime | None = None
    was_taken: bool | None = None
    is_routed: bool | None = None
    routed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AccountNumbers:
    """The numbers of an account.

    Attributes:
        rows: those that could be read.
        is_whole: whether these are proved to be all; otherwise a number that is not among them may be there.
        told: the attributes of a PhoneNumber that this list tells of; the others are not known from it.
    """

    rows: list[PhoneNumber]
    is_whole: bool
    told: frozenset[str] = frozenset()

    def refreshed(self, listed: PhoneNumber, known: PhoneNumber) -> PhoneNumber:
        """What is known of a number after one of the `rows` was read; what changed is among its news."""
        is_back = known.state in (NumberState.GONE, NumberState.NOT_CONFIRMED)
        told = self.told | {"state"} if is_back else self.told
        said_of = attrgetter("number", *told)
        if said_of(listed) == said_of(known):  # as most of thousands are
            return known
        changed = {name for name in told if getattr(listed, name) != getattr(known, name)}
        said: dict[str, Any] = {name: getattr(listed, name) for name in changed}
        if "termination_sip_uri" in changed:
            said["tested_at"] = None
        return replace(known, **said, news=known.news | changed)
