"""The data file: numbers, attempts to import them, and the form's draft, in SQLite.

An attempt is written before its request leaves and settled after it, so that a crash between the
two is seen at the next start. All calls block: make them on one thread, off the window's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from enum import StrEnum
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

from sigmamind_desktop.domain.calls.outcomes import CallOutcome, CallRequest
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.history.changes import (
    ATTRIBUTE_OF,
    TRUNK_PASSWORD,
    TRUNK_USERNAME,
    NumberChange,
)
from sigmamind_desktop.domain.history.events import (
    Event,
    EventKind,
    EventOutcome,
)
from sigmamind_desktop.domain.numbers.agents import Agent
from sigmamind_desktop.domain.numbers.merging import merge
from sigmamind_desktop.domain.numbers.record import AccountNumbers, ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.services.data_file import calls as call_table
from sigmamind_desktop.services.data_file import changes as change_table
from sigmamind_desktop.services.data_file import drafts as draft_table
from sigmamind_desktop.services.data_file import file as data_file
from sigmamind_desktop.services.data_file import trunks as trunk_table
from sigmamind_desktop.services.data_file.file import translated
from sigmamind_desktop.services.data_file.moments import moment, now, written

_COLUMNS: Final = (
    "number, friendly_name, inbound_agent_id, outbound_agent_id, outbound_phone_number, termination_sip_uri"
)

_OWN_COLUMNS: Final = "state, imported_at, news, tested_at, is_set_up"


class AttemptOutcome(StrEnum):
    """What became of an attempt."""

    SENDING = "sending"
    IMPORTED = "imported"
    FAILED = "failed"
    """It certainly created nothing."""
    NOT_CONFIRMED = "not_confirmed"


class NumberStore:
    """Everything that is kept of one account at a time, in one file for all.

    Attributes:
        set_aside: where a damaged file was moved when this one was begun; None if none was.
    """

    def __init__(self, path: Path, address: str, person: str = "") -> None:
        """Open the file, make it or bring it up to date, and settle what a crash left open.

        Args:
            path: its folder is made.
            address: of the API, and so of its first account; another one's mark stands behind it.
            person: who uses this program, for the numbers' history.

        Raises:
            StoreUnavailable: if it can't be; a file from a newer program is left untouched.
        """
        self._address = address
        self._person = person
        self._written_since_refresh: set[str] = set()
        self._newest_at_refresh = 0
        with translated():
            self._db, self.set_aside = data_file.open_data_file(path)
            try:
                self._settle_cut_off()
            except BaseException:
                self._db.close()
                raise

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def use(self, address: str) -> None:
        """Keep another account's from now on, and settle what a crash left open of it."""
        self._address = address
        self._written_since_refresh.clear()
        with translated():
            self._settle_cut_off()

    def forget(self, address: str) -> list[SavedTrunk]:
        """Keep nothing of an account any more; returns the trunks that were kept for it."""
        with translated(), self._db:
            trunks = trunk_table.load(self._db, address)
            for table in ("number", "attempt", "change", "call", "agent", "refresh", "draft", "trunk"):
                self._db.execute(f"DELETE FROM {table} WHERE address = ?", (address,))  # noqa: S608
        return trunks

    def numbers(self) -> list[PhoneNumber]:
        """Every number, the newest first; one whose last attempt is open shows that."""
        with translated():
            rows = {number.number: number for number in self._confirmed()}
            rows |= {number.number: number for number in self._open_attempts()}
        earliest = datetime.min.replace(tzinfo=UTC)
        return sorted(rows.values(), key=lambda row: row.imported_at or earliest, reverse=True)

    def begin_attempt(self, attempt: str, request: ImportRequest) -> None:
        """Write down, durably, that `request` is about to leave; `attempt` is any unique text."""
        with translated(), self._db:
            self._db.execute(
                f"INSERT INTO attempt (name, address, {_COLUMNS}, trunk_username, person, outcome,"  # noqa: S608
                " started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'sending', ?)",
                (
                    attempt,
                    self._address,
                    request.phone_number,
                    request.friendly_name,
                    request.inbound_agent_id,
                    request.outbound_agent_id,
                    request.outbound_phone_number,
                    request.termination_sip_uri,
                    request.trunk_username,
                    self._person,
                    now(),
                ),
            )

    def settle_imported(self, attempt: str, number: PhoneNumber) -> None:
        """Record the answer to an attempt: the number as SigmaMind says it is."""
        with translated(), self._db:
            self._settle(attempt, AttemptOutcome.IMPORTED, None)
            self._put(number)

    def newest_attempt(self) -> int:
        """The last attempt of all; those after it have greater numbers."""
        with translated():
            newest: int = self._db.execute("SELECT coalesce(max(id), 0) FROM attempt").fetchone()[0]
        return newest

    def settle_found(self, number: PhoneNumber, newest: int) -> PhoneNumber | None:
        """Record that a number is in the account: an attempt that nobody answered has imported it.

        Args:
            number: as SigmaMind lists it.
            newest: the last attempt that this is known of.

        Returns:
            What is known of the number now, a later attempt that nobody answered included.
        """
        with translated(), self._db:
            self._settle_open(number.number, newest, AttemptOutcome.IMPORTED, "found")
            self._put(number)
        return self._known(number.number)

    def settle_absent(self, number: str, newest: int) -> PhoneNumber | None:
        """Record that a number is not in the account: an attempt that nobody answered has failed.

        Takes an E.164; for the rest see `settle_found`.
        """
        with translated(), self._db:
            self._settle_open(number, newest, AttemptOutcome.FAILED, "absent")
            self._db.execute("DELETE FROM number WHERE address = ? AND number = ?", (self._address, number))
            self._written_since_refresh.add(number)
        return self._known(number)

    def refreshed_at(self) -> datetime | None:
        """When the account's list was last read whole (aware, UTC)."""
        with translated():
            row = self._db.execute(
                "SELECT refreshed_at FROM refresh WHERE address = ?", (self._address,)
            ).fetchone()
        return moment(row[0]) if row is not None else None

    def begin_refresh(self) -> None:
        """From now on the account's list is being read: what is written here meanwhile is newer than it."""
        self._newest_at_refresh = self.newest_attempt()
        self._written_since_refresh.clear()

    def end_refresh(self, account: AccountNumbers, at: datetime) -> list[PhoneNumber]:
        """Merge the account's list into what is known (see `merging.merge`), and note when that was.

        An attempt that nobody answered has imported a number that is listed.

        Returns:
            Every number, as `numbers` does.
        """
        is_first = self.refreshed_at() is None
        with translated(), self._db:
            merged = merge(
                account,
                known={row.number: row for row in self._confirmed()},
                tried={row.number: row for row in self._open_attempts(with_sending=False)},
                newer=self._written_since_refresh | self._being_sent(),
                is_first=is_first,
            )
            for number in merged.arrived:
                self._settle_open(number, self._newest_at_refresh, AttemptOutcome.IMPORTED, "found")
            for row in merged.rows:
                self._put(row)
            told = ((after.number, _differences(before, after)) for before, after in merged.told)
            change_table.note_seen(self._db, self._address, filter(itemgetter(1), told))
            if account.is_whole:
                self._db.execute(
                    "INSERT OR REPLACE INTO refresh (address, refreshed_at) VALUES (?, ?)",
                    (self._address, written(at)),
                )
        return self.numbers()

    def agents(self) -> list[Agent]:
        """The agents as they were last read."""
        with translated():
            rows = self._db.execute("SELECT agent_id, name FROM agent WHERE address = ?", (self._address,))
            return [Agent(agent_id, name) for agent_id, name in rows]

    def save_agents(self, agents: Iterable[Agent]) -> None:
        """Keep these agents and no others."""
        rows = [(self._address, agent.agent_id, agent.name) for agent in agents]
        with translated(), self._db:
            self._db.execute("DELETE FROM agent WHERE address = ?", (self._address,))
            self._db.executemany("INSERT INTO agent (address, agent_id, name) VALUES (?, ?, ?)", rows)

    def trunks(self) -> list[SavedTrunk]:
        """The trunks that are kept."""
        with translated():
            return trunk_table.load(self._db, self._address)

    def save_trunk(self, trunk: SavedTrunk) -> None:
        """Keep a trunk, in place of the one with its ID."""
        with translated(), self._db:
            trunk_table.save(self._db, self._address, trunk)

    def delete_trunk(self, trunk: SavedTrunk) -> None:
        """Keep a trunk no longer."""
        with translated(), self._db:
            trunk_table.delete(self._db, trunk)

    def mark_seen(self, number: str) -> None:
        """A number's news are no news any more."""
        self._mark(number, "news = ?", "")

    def last_attempt(self, number: str) -> Draft:
        """The form as it was when a number was last tried, without the password."""
        with translated():
            row = self._db.execute(
                f"SELECT {_COLUMNS}, trunk_username FROM attempt"  # noqa: S608
                " WHERE address = ? AND number = ? ORDER BY id DESC LIMIT 1",
                (self._address, number),
            ).fetchone()
        if row is None:
            return Draft(texts={FieldId.PHONE_NUMBER: number})
        fields = (
            FieldId.PHONE_NUMBER,
            FieldId.FRIENDLY_NAME,
            FieldId.INBOUND_AGENT_ID,
            FieldId.OUTBOUND_AGENT_ID,
            FieldId.OUTBOUND_PHONE_NUMBER,
            FieldId.TERMINATION_SIP_URI,
            FieldId.TRUNK_USERNAME,
        )
        return Draft(texts={field_id: text for field_id, text in zip(fields, row, strict=True) if text})

    def settle_failed(self, attempt: str, error: str) -> None:
        """Record that an attempt certainly created nothing."""
        with translated(), self._db:
            self._settle(attempt, AttemptOutcome.FAILED, error)

    def settle_not_confirmed(self, attempt: str, error: str) -> None:
        """Record that nobody knows what became of an attempt."""
        with translated(), self._db:
            self._settle(attempt, AttemptOutcome.NOT_CONFIRMED, error)

    def load_draft(self) -> Draft:
        """The form as it was left, without the password."""
        with translated():
            return draft_table.load(self._db, self._address)

    def save_draft(self, draft: Draft) -> None:
        """Keep the form as it is; the password is not written."""
        with translated(), self._db:
            draft_table.save(self._db, self._address, draft)

    def begin_change(self, wish: str, change: NumberChange) -> None:
        """Write down, durably, that `change` is about to leave; `wish` is any unique text."""
        before = self._known(change.number)
        fields: dict[str, tuple[str | None, str | None]] = {}
        for field_id, value in change.values.items():
            attribute = ATTRIBUTE_OF.get(field_id)
            if attribute is not None:
                fields[attribute] = (getattr(before, attribute, None), value)
            else:
                fields[TRUNK_USERNAME] = (self.trunk_username(change.number), value)
        if change.trunk_password:
            fields[TRUNK_PASSWORD] = (None, None)
        with translated(), self._db:
            change_table.begin(self._db, self._address, change.number, wish, self._person, fields)

    def settle_changed(self, wish: str, number: PhoneNumber) -> None:
        """Record that a change was made: the number as SigmaMind says it is."""
        with translated(), self._db:
            change_table.settle(self._db, wish, EventOutcome.DONE)
            self._put(number)

    def settle_change_failed(self, wish: str, error: str) -> None:
        """Record that a change certainly was not made."""
        with translated(), self._db:
            change_table.settle(self._db, wish, EventOutcome.FAILED, error)

    def settle_change_not_confirmed(self, wish: str, error: str) -> None:
        """Record that nobody knows what became of a change."""
        with translated(), self._db:
            change_table.settle(self._db, wish, EventOutcome.NOT_CONFIRMED, error)

    def begin_call(self, wish: str, request: CallRequest) -> None:
        """Write down, durably, that a test call is about to be asked for; `wish` is any unique text."""
        with translated(), self._db:
            call_table.begin(self._db, self._address, wish, self._person, request)

    def settle_call(
        self, wish: str, outcome: EventOutcome, *, error: str = "", result: CallOutcome | None = None
    ) -> None:
        """Record what became of a test call, as far as that is known by now."""
        with translated(), self._db:
            call_table.settle(self._db, wish, outcome, error=error, result=result)

    def mark_tested(self, number: str, at: datetime) -> None:
        """Record that a test call from a number (E.164) was answered."""
        self._mark(number, "tested_at = ?", written(at))

    def mark_set_up(self, number: str) -> None:
        """Record that nothing is left to do for a number (E.164) after its import."""
        self._mark(number, "is_set_up = ?", 1)

    def trunk_username(self, number: str) -> str | None:
        """The trunk's username that was last sent from this computer for a number (E.164), if it arrived."""
        with translated():
            changed = change_table.last_value(self._db, self._address, number, TRUNK_USERNAME)
            imported = self._db.execute(
                "SELECT trunk_username, started_at FROM attempt"
                " WHERE address = ? AND number = ? AND outcome = 'imported' ORDER BY id DESC LIMIT 1",
                (self._address, number),
            ).fetchone()
        known = [found for found in (changed, imported) if found is not None]
        username, _at = max(known, key=lambda found: found[1], default=(None, ""))
        return username

    def history(self, number: str) -> list[Event]:
        """What happened to a number (E.164), the newest first."""
        with translated():
            events = change_table.events(self._db, self._address, number)
            events += call_table.events(self._db, self._address, number)
            attempts = self._db.execute(
                "SELECT started_at, outcome, error, person FROM attempt WHERE address = ? AND number = ?",
                (self._address, number),
            )
            for at, outcome, error, person in attempts:
                is_done = outcome == AttemptOutcome.IMPORTED
                became = EventOutcome.DONE if is_done else EventOutcome(outcome)
                event = Event(moment(at), EventKind.IMPORT, became, error or "", person or "")
                events.append(event)
        earliest = datetime.min.replace(tzinfo=UTC)
        return sorted(events, key=lambda event: event.at or earliest, reverse=True)

    def _settle_cut_off(self) -> None:
        """What is still being sent was cut off: this program is the only one on the file."""
        with self._db:
            change_table.settle_cut_off(self._db, self._address)
            call_table.settle_cut_off(self._db, self._address)
            self._db.execute(
                "UPDATE attempt SET outcome = 'not_confirmed', error = 'ended', settled_at = ?"
                " WHERE outcome = 'sending' AND address = ?",
                (now(), self._address),
            )

    def _settle(self, attempt: str, outcome: AttemptOutcome, error: str | None) -> None:
        self._db.execute(
            "UPDATE attempt SET outcome = ?, error = ?, settled_at = ? WHERE name = ?",
            (outcome.value, error, now(), attempt),
        )

    def _put(self, number: PhoneNumber) -> None:
        self._written_since_refresh.add(number.number)
        self._db.execute(
            f"INSERT OR REPLACE INTO number (address, {_COLUMNS}, {_OWN_COLUMNS})"  # noqa: S608
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self._address,
                number.number,
                number.friendly_name,
                number.inbound_agent_id,
                number.outbound_agent_id,
                number.outbound_phone_number,
                number.termination_sip_uri,
                number.state.value,
                written(number.imported_at),
                " ".join(sorted(number.news)),
                written(number.tested_at),
                number.is_set_up,
            ),
        )

    def _mark(self, number: str, assignment: str, value: object) -> None:
        with translated(), self._db:
            self._db.execute(
                f"UPDATE number SET {assignment} WHERE address = ? AND number = ?",  # noqa: S608
                (value, self._address, number),
            )

    def _settle_open(self, number: str, newest: int, outcome: AttemptOutcome, error: str) -> None:
        self._db.execute(
            "UPDATE attempt SET outcome = ?, error = ?, settled_at = ?"
            " WHERE address = ? AND number = ? AND id <= ? AND outcome = 'not_confirmed'",
            (outcome.value, error, now(), self._address, number, newest),
        )

    def _being_sent(self) -> set[str]:
        query = "SELECT number FROM attempt WHERE address = ? AND outcome = 'sending'"
        return {number for (number,) in self._db.execute(query, (self._address,))}

    def _known(self, number: str) -> PhoneNumber | None:
        """The row of a number, whatever is being sent."""
        with translated():
            rows = [*self._open_attempts(number, with_sending=False), *self._confirmed(number)]
        return next(iter(rows), None)

    def _confirmed(self, number: str | None = None) -> Iterator[PhoneNumber]:
        """Every number that SigmaMind took, or one of them."""
        query = f"SELECT {_COLUMNS}, {_OWN_COLUMNS} FROM number WHERE address = ?"  # noqa: S608
        only, numbers = _only(number)
        return map(_row, self._db.execute(query + only, (self._address, *numbers)))

    def _open_attempts(
        self, number: str | None = None, *, with_sending: bool = True
    ) -> Iterator[PhoneNumber]:
        """The last attempt at each number, or at one, that is neither imported nor failed, as a row.

        A failed attempt says nothing about one before it that nobody answered.
        """
        only, numbers = _only(number)
        query = f"""
            SELECT {_COLUMNS}, outcome, started_at, '', NULL, 0 FROM attempt WHERE id IN (
                SELECT max(id) FROM attempt
                WHERE address = ? AND outcome != 'failed' AND (outcome != 'sending' OR ?){only}
                GROUP BY number
            ) AND outcome != 'imported'
            """  # noqa: S608
        return map(_row, self._db.execute(query, (self._address, with_sending, *numbers)))


def _only(number: str | None) -> tuple[str, tuple[str, ...]]:
    return (" AND number = ?", (number,)) if number is not None else ("", ())


def _differences(before: PhoneNumber, after: PhoneNumber) -> change_table.Fields:
    """What SigmaMind says of a number that it did not say before."""
    return {
        attribute: (getattr(before, attribute), getattr(after, attribute))
        for attribute in ("state", *ATTRIBUTE_OF.values())
        if getattr(before, attribute) != getattr(after, attribute)
    }


def _row(row: tuple[Any, ...]) -> PhoneNumber:
    number, name, inbound, outbound, test_number, host, state, when, news, tested_at, is_set_up = row
    return PhoneNumber(
        number=number,
        state=NumberState(state),
        friendly_name=name,
        inbound_agent_id=inbound,
        outbound_agent_id=outbound,
        outbound_phone_number=test_number,
        termination_sip_uri=host,
        imported_at=moment(when),
        news=frozenset((news or "").split()),
        tested_at=moment(tested_at),
        is_set_up=bool(is_set_up),
    )
