"""When an import of several numbers stops by itself: for what would meet the rows to come too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Final

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import (
    AlreadyThere,
    AppError,
    CannotReach,
    Created,
    FormNotAccepted,
    KeyRefused,
    NoKey,
    StoreUnavailable,
    TooMany,
    code_of,
)
from sigmamind_desktop.domain.numbers.record import ImportRequest

_EQUAL_IN_A_ROW: Final = 5


class Stop(StrEnum):
    """Why nothing leaves any more."""

    PERSON = auto()
    """The person paused it."""
    KEY = auto()
    NO_CONNECTION = auto()
    DATA_FILE = auto()
    """Nothing can be written down: the disk is full, or the file is in use."""
    PILOT = auto()
    """The first row was refused for what would meet the others too."""
    SAME_AGAIN = auto()
    """Five rows in a row were refused for the same."""
    LONG_WAIT = auto()
    """SigmaMind asks to wait so long that the person decides."""
    HOST = auto()
    """A trunk's host does not exist."""
    LIST = auto()
    """The account could not be asked what it has."""
    PASSWORDS = auto()
    """Trunks' passwords are not known any more."""


_FIELDS: Final = {
    FieldId.PHONE_NUMBER: "phone_number",
    FieldId.FRIENDLY_NAME: "friendly_name",
    FieldId.TERMINATION_SIP_URI: "termination_sip_uri",
    FieldId.TRUNK_USERNAME: "trunk_username",
    FieldId.TRUNK_PASSWORD: "trunk_password",
    FieldId.INBOUND_AGENT_ID: "inbound_agent_id",
    FieldId.OUTBOUND_AGENT_ID: "outbound_agent_id",
    FieldId.OUTBOUND_PHONE_NUMBER: "outbound_phone_number",
}


def stop_for(error: AppError) -> Stop | None:
    """What an error of one row says of all of them by itself."""
    match error:
        case NoKey() | KeyRefused():
            return Stop.KEY
        case CannotReach():
            return Stop.NO_CONNECTION
        case StoreUnavailable():
            return Stop.DATA_FILE
        case _:
            return None


def stays_waiting(error: AppError) -> bool:
    """Whether a row that met an error has its turn again: it was not the row's, and nothing was created."""
    return error.created is Created.NO and (isinstance(error, TooMany) or stop_for(error) is not None)


def meets_others(error: AppError, request: ImportRequest, others: Iterable[ImportRequest]) -> bool:
    """Whether a row's refusal would meet others.

    Not if the number is there already, nor if only fields are named in which no other row has the same.
    """
    if isinstance(error, AlreadyThere | TooMany):
        return False
    if not isinstance(error, FormNotAccepted) or not error.fields:
        return True
    names = [_FIELDS[field_id] for field_id in error.fields]
    return any(getattr(other, name) == getattr(request, name) for other in others for name in names)


@dataclass(frozen=True, slots=True)
class Streak:
    """Rows that were refused for the same, one after the other.

    Attributes:
        reason: for what.
        length: how many.
    """

    reason: tuple[str, int | None, frozenset[FieldId]] | None = None
    length: int = 0

    def after(self, error: AppError | None) -> Streak:
        """The streak after another row's end."""
        if error is None or isinstance(error, AlreadyThere):
            return Streak()
        fields = frozenset(error.fields) if isinstance(error, FormNotAccepted) else frozenset[FieldId]()
        reason = (code_of(error), error.status, fields)
        return Streak(reason, self.length + 1 if reason == self.reason else 1)

    @property
    def is_enough(self) -> bool:
        """Whether the next one would be refused as well."""
        return self.length >= _EQUAL_IN_A_ROW
