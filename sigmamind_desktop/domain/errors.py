"""What can go wrong between Import and the answer, as types. The words are in `ui.messages`.

Each says what is known about whether the number was created, because the import is a POST that
must not be repeated blindly.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum, auto

from sigmamind_desktop.domain.draft import FieldId


class Created(StrEnum):
    """What is known after a failure about what was to be created at SigmaMind, or changed there."""

    NO = auto()
    """This request created and changed nothing."""
    MAYBE = auto()
    """It may have arrived: what was asked for is not confirmed."""


class AppError(Exception):
    """A failure that a person is told about.

    Attributes:
        created: what is known about the number.
        details: technical, for support; never holds a secret.
        status: the HTTP status of the answer, where there was one.
        said: what SigmaMind itself said, as plain text; may be empty.
    """

    created: Created = Created.NO

    def __init__(
        self, details: str = "", *, created: Created | None = None, status: int | None = None, said: str = ""
    ) -> None:
        super().__init__(details)
        if created is not None:
            self.created = created
        self.details = details
        self.status = status
        self.said = said


class NoKey(AppError):
    """There is no API key to send."""


class KeyRefused(AppError):
    """401 or 403."""


class UnusableKey(KeyRefused):
    """The key has characters that can't be sent: nothing was."""


class FormNotAccepted(AppError):
    """400, 413, 415 or 422: SigmaMind does not accept what the form holds.

    Attributes:
        fields: what it said of single fields, where it named them.
    """

    def __init__(
        self,
        details: str = "",
        *,
        status: int | None = None,
        said: str = "",
        fields: Mapping[FieldId, str] | None = None,
    ) -> None:
        super().__init__(details, status=status, said=said)
        self.fields: Mapping[FieldId, str] = fields or {}


class AlreadyThere(AppError):
    """409: the number was imported before."""


class AskedToWait(AppError):
    """An answer that may say when to come back (Retry-After, RFC 9110 section 10.2.3).

    Attributes:
        wait: seconds that SigmaMind asks to wait; None if it did not say.
    """

    def __init__(
        self, details: str = "", *, status: int | None = None, said: str = "", wait: int | None = None
    ) -> None:
        super().__init__(details, status=status, said=said)
        self.wait = wait


class TooMany(AskedToWait):
    """429."""


class ServerFault(AskedToWait):
    """5xx."""

    created = Created.MAYBE


class WrongAddress(AppError):
    """404 or 405 under both spellings of the path: no SigmaMind, or no such number, is at this address."""


class Refused(AppError):
    """Any other 4xx."""


class Reach(StrEnum):
    """Why a server can't be reached."""

    NAME = auto()
    """Its name was not found (DNS)."""
    REFUSED = auto()
    TIMEOUT = auto()
    """Nobody answered to the wish to connect."""
    LOST = auto()
    """The connection broke."""
    NETWORK = auto()
    """There is no way there."""
    TLS = auto()
    """No secure connection could be agreed upon."""
    CERTIFICATE = auto()
    """A certificate that is not right, for another reason than the next four."""
    EXPIRED = auto()
    NOT_YET_VALID = auto()
    OTHER_HOST = auto()
    UNKNOWN_AUTHORITY = auto()
    PROXY = auto()
    """The network's proxy can't be reached, or fails."""
    PROXY_ADDRESS = auto()
    """The setting that names the proxy can't be used."""
    PROXY_LOGIN = auto()
    """The proxy wants a name and a password (407)."""
    PROXY_SIGN_IN = auto()
    """The proxy wants a kind of log-in that this program does not know (407 without Basic)."""
    PROXY_FORBIDS = auto()
    """The proxy does not let it through."""


class CannotReach(AppError):
    """The request did not leave, or the connection broke under it.

    Attributes:
        reason: what stood in the way.
        proxy: host and port of the proxy that was to be used; empty if none was.
    """

    def __init__(
        self, reason: Reach, details: str = "", *, created: Created = Created.NO, proxy: str = ""
    ) -> None:
        super().__init__(details, created=created)
        self.reason = reason
        self.proxy = proxy


class NoAnswer(AppError):
    """No answer in time."""

    created = Created.MAYBE


class Nonsense(StrEnum):
    """In which way an answer makes no sense."""

    WEB_PAGE = auto()
    NOT_WHOLE = auto()
    """It is no JSON: it broke off, or something else came."""
    UNREADABLE = auto()
    """It is JSON, and not about this import."""
    FAILED = auto()
    """It tells of a failure, with the status of a success."""


class MakesNoSense(AppError):
    """An answer that is not SigmaMind's.

    Attributes:
        reason: in which way.
    """

    created = Created.MAYBE

    def __init__(
        self,
        details: str = "",
        *,
        reason: Nonsense = Nonsense.UNREADABLE,
        created: Created | None = None,
        status: int | None = None,
        said: str = "",
    ) -> None:
        super().__init__(details, created=created, status=status, said=said)
        self.reason = reason


class TooLarge(MakesNoSense):
    """An answer with far more bytes than any of SigmaMind's."""


class EndlessList(MakesNoSense):
    """A list that goes on where no account's does."""

    created = Created.NO


class ListNotWhole(MakesNoSense):
    """The list does not prove that it is whole: what is not on it may be there."""

    created = Created.NO


class Redirected(AppError):
    """3xx: the answer is said to be elsewhere. It is not followed, the key goes to one host only."""

    created = Created.MAYBE


class StoreTrouble(StrEnum):
    """Why the data file can't be used."""

    NEWER = auto()
    """It was written by a newer version of the program."""
    FULL = auto()
    READ_ONLY = auto()
    """Or no permission to open, read or write it."""
    LOCKED = auto()
    IO = auto()
    """The disk failed, or is gone."""
    DAMAGED = auto()
    """Found while it was in use; at the next start it is set aside."""
    OTHER = auto()


class StoreUnavailable(AppError):
    """The data file can't be read or written; an import is not begun without it.

    Attributes:
        trouble: why.
    """

    def __init__(self, trouble: StoreTrouble, details: str = "", *, created: Created | None = None) -> None:
        super().__init__(details, created=created)
        self.trouble = trouble


class KeychainTrouble(StrEnum):
    """Why the system's keychain does not keep a secret."""

    NONE_HERE = auto()
    """This computer has none that the program trusts."""
    LOCKED = auto()
    """The person did not unlock it."""
    NO_ANSWER = auto()
    TOO_LONG = auto()
    """The secret is longer than the keychain takes."""
    REFUSED = auto()


class KeychainUnavailable(AppError):
    """The keychain did not do what was asked.

    Attributes:
        trouble: why.
    """

    def __init__(self, trouble: KeychainTrouble, details: str = "") -> None:
        super().__init__(details)
        self.trouble = trouble


def code_of(error: BaseException) -> str:
    """A short stable name of an error, for the log and the data file."""
    name = type(error).__name__
    reason = getattr(error, "reason", None) or getattr(error, "trouble", None)
    return f"{name}.{reason}" if reason else name
