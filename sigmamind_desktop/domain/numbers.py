"""What is asked of SigmaMind, and what is known of a number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A row of the list.

    Attributes:
        number: E.164.
        imported_at: when SigmaMind confirmed the import (aware, UTC), or when it was tried.
    """

    number: str
    state: NumberState
    friendly_name: str | None = None
    inbound_agent_id: str | None = None
    outbound_agent_id: str | None = None
    outbound_phone_number: str | None = None
    termination_sip_uri: str | None = None
    imported_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AccountNumbers:
    """The numbers of an account.

    Attributes:
        rows: those that could be read.
        is_whole: whether these are all; otherwise a number that is not among them may be there.
    """

    rows: list[PhoneNumber]
    is_whole: bool
