"""An import of several numbers as it stands."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum, auto

from sigmamind_desktop.domain.bulk.logins import TrunkLogin
from sigmamind_desktop.domain.bulk.states import Summary
from sigmamind_desktop.domain.bulk.stopping import Stop
from sigmamind_desktop.domain.errors import AppError


class JobPhase(Enum):
    """Where it stands."""

    NONE = auto()
    """There is none."""
    OFFERED = auto()
    """An earlier start of the program has left it."""
    CHECKING = auto()
    """Nothing has left; key, connection, hosts and the account's list are looked at."""
    SENDING = auto()
    STOPPING = auto()
    """Nothing leaves any more; what is under way comes to its end."""
    STOPPED = auto()
    """It can go on."""
    SETTLING = auto()
    """The account's list is read for the rows that are not confirmed."""
    DONE = auto()

    @property
    def is_busy(self) -> bool:
        """Whether it has something under way, or will without being asked."""
        return self in (JobPhase.CHECKING, JobPhase.SENDING, JobPhase.STOPPING, JobPhase.SETTLING)


@dataclass(frozen=True, slots=True)
class JobStatus:
    """An import of several numbers as it stands.

    Attributes:
        file: what its table is called, for people; empty for what was pasted.
        stop: why it is stopped, or comes to a stop.
        error: what it stopped for, or why the account's list could not be read.
        hosts: of trunks, that do not exist, where it stopped for them.
        asks: whose passwords have to be typed before it goes on.
        wait: seconds that SigmaMind wants nothing to come; 0 if it does not say so.
        seconds_left: until all rows have had their turn; None if that can't be told.
        is_waiting_for_connection: whether it goes on by itself once SigmaMind is reached again.
    """

    phase: JobPhase
    summary: Summary = field(default_factory=lambda: Summary(Counter()))
    file: str = ""
    stop: Stop | None = None
    error: AppError | None = None
    hosts: tuple[str, ...] = ()
    asks: tuple[TrunkLogin, ...] = ()
    wait: float = 0
    seconds_left: float | None = None
    is_waiting_for_connection: bool = False
