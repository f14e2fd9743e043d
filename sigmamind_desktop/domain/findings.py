"""What judging a text finds: an outcome, a code that `ui.messages` has words for, and a repair."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto

from sigmamind_desktop.domain.secret import Secret


class Outcome(Enum):
    """How good a field's text is."""

    OK = auto()
    """May be sent."""
    INCOMPLETE = auto()
    """Could still become right by typing on; can't be sent as it is."""
    WARNING = auto()
    """May be sent, though something looks odd."""
    ERROR = auto()
    """Can't be sent, and typing on will not repair it."""

    @property
    def may_be_sent(self) -> bool:
        """Whether an import with this text is let through."""
        return self in (Outcome.OK, Outcome.WARNING)


class Code(StrEnum):
    """Names each finding; the words are in `ui.field_messages`."""

    EMPTY_OPTIONAL = auto()
    REQUIRED = auto()
    FINE = auto()
    TOO_LONG = auto()
    OUTER_SPACE = auto()
    MASKED = auto()
    UNSENDABLE = auto()
    LINE_BREAK_TAKEN = auto()
    HIDDEN_CHARACTER = auto()

    AGENT_KNOWN = auto()
    AGENT_UNKNOWN = auto()
    AGENT_UNCHECKED = auto()
    AGENT_NOT_FOUND = auto()
    AGENT_AMBIGUOUS = auto()
    AGENT_UNASSIGNED = auto()
    NOT_EMPTIED = auto()

    PHONE_FINE = auto()
    PHONE_NOT_A_NUMBER = auto()
    PHONE_SPREADSHEET = auto()
    PHONE_DECIMAL = auto()
    PHONE_MASKED = auto()
    PHONE_LETTERS = auto()
    PHONE_VANITY = auto()
    PHONE_EXTENSION = auto()
    PHONE_NO_COUNTRY = auto()
    PHONE_PLUS_MISSING = auto()
    PHONE_ZERO_COUNTRY_CODE = auto()
    PHONE_TOO_SHORT = auto()
    PHONE_TOO_LONG = auto()
    PHONE_OLD_MOBILE = auto()
    PHONE_OTHER_PREFIX = auto()
    PHONE_TWO_READINGS = auto()
    PHONE_DOUBTED_COUNTRY = auto()
    PHONE_DOUBTED_SHORT = auto()
    PHONE_DOUBTED_LONG = auto()
    PHONE_DOUBTED_SEVERAL = auto()
    PHONE_DOUBTED = auto()

    SIP_FINE = auto()
    SIP_OF_CARRIER = auto()
    CARRIER_SLIP = auto()
    SIP_HOST_TAKEN = auto()
    SIP_PORT_LOST = auto()
    SIP_BAD_PORT = auto()
    SIP_NEEDS_REPAIR = auto()
    SIP_INCOMPLETE = auto()
    SIP_NOT_A_HOST = auto()
    SIP_BAD_CHARACTER = auto()
    SIP_BAD_LABEL = auto()
    SIP_BAD_IP = auto()
    SIP_PRIVATE_IP = auto()
    SIP_LOCAL_NAME = auto()
    SIP_NETWORK = auto()
    SIP_PLATFORM_HOST = auto()
    SIP_TRUNK_NAME_MISSING = auto()


class Repair(StrEnum):
    """One thing that a repair takes away from, or changes in, what was typed."""

    WHITE_SPACE = auto()
    WRAPPING = auto()
    SCHEME = auto()
    USER = auto()
    PORT = auto()
    PARAMETERS = auto()
    PATH = auto()
    TRAILING_DOT = auto()
    EXTENSION = auto()
    PLUS_SIGN = auto()
    HIDDEN_CHARACTERS = auto()
    ONLY_MATCH = auto()
    AS_ID = auto()
    DECIMALS = auto()
    WORDS = auto()
    LOOK_ALIKES = auto()
    DIALLED_LETTERS = auto()
    OLD_MOBILE = auto()
    FOREIGN_PREFIX = auto()
    OTHER_READING = auto()


@dataclass(frozen=True, slots=True)
class Fix:
    """A text to put in place of what was typed, and what that changes.

    Attributes:
        text: for the field itself.
        repairs: what it changes.
        username: what was typed along with a host, for the field of the trunk's username; may be empty.
        password: in the same way, for the trunk's password.
    """

    text: str
    repairs: frozenset[Repair] = frozenset()
    username: str = ""
    password: Secret = field(default_factory=Secret)


@dataclass(frozen=True, slots=True)
class Finding:
    """The judgement of one field's text.

    Attributes:
        outcome: how good the text is.
        code: what was found.
        value: what would be sent; empty if nothing would, or if the text is a secret.
        fix: a repair to offer.
        facts: what the words need: a region, a limit, a host.
    """

    outcome: Outcome
    code: Code
    value: str = ""
    fix: Fix | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
