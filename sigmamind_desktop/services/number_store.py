"""The data file: numbers, attempts to import them, and the form's draft, in SQLite.

An attempt is written before its request leaves and settled after it, so that a crash between the
two is seen at the next start. All calls block: make them on one thread, off the window's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from sigmamind_desktop.domain.agents import Agent
from sigmamind_desktop.domain.fields import Draft, FieldId
from sigmamind_desktop.domain.numbers import NEW, AccountNumbers, ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.services import data_file
from sigmamind_desktop.services.data_file import translated

_COLUMNS: Final = (
    "number, friendly_name, inbound_agent_id, outbound_agent_id, outbound_phone_number, termination_sip_uri"
)


class AttemptOutcome(StrEnum):
    """What became of an attempt."""

    SENDING = "sending"
    IMPORTED = "imported"
    FAILED = "failed"
    """It certainly created nothing."""
    NOT_CONFIRMED = "not_confirmed"


class NumberStore:
    """Everything that is kept of one API address, in one file.

    Attributes:
        set_aside: where a damaged file was moved when this one was begun; None if none was.
    """

    def __init__(self, path: Path, address: str) -> None:
        """Open the file, make it or bring it up to date, and settle what a crash left open.

        Raises:
            StoreUnavailable: if it can't be; a file from a newer program is left untouched.
        """
        self._address = address
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
                f"INSERT INTO attempt (name, address, {_COLUMNS}, trunk_username, outcome, started_at)"  # noqa: S608
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'sending', ?)",
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
                    _now(),
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
        return _moment(row[0]) if row is not None else None

    def begin_refresh(self) -> None:
        """From now on the account's list is being read: what is written here meanwhile is newer than it."""
        self._newest_at_refresh = self.newest_attempt()
        self._written_since_refresh.clear()

    def end_refresh(self, account: AccountNumbers, now: datetime) -> list[PhoneNumber]:
        """Merge the account's list into what is known, by E.164.

        A number that the list has and this computer does not is news; one that the list has no longer is
        kept as gone, unless a part of the list could not be read. An attempt that nobody answered has
        imported a number that is listed. Before the first refresh there is nothing to compare with:
        what it finds is no news.

        Returns:
            Every number, as `numbers` does.
        """
        is_first = self.refreshed_at() is None
        with translated(), self._db:
            known = {row.number: row for row in self._confirmed()}
            tried = {row.number: row for row in self._open_attempts(with_sending=False)}
            newer = self._written_since_refresh | self._being_sent()
            for listed in account.rows:
                number = listed.number
                if number in newer:
                    continue
                if number in tried:
                    self._settle_open(number, self._newest_at_refresh, AttemptOutcome.IMPORTED, "found")
                before = known.get(number) or tried.get(number)
                if before is not None:
                    after = account.refreshed(listed, before)
                else:
                    after = replace(listed, news=frozenset({NEW}))
                if is_first:
                    after = replace(after, news=frozenset())
                if after != known.get(number):
                    self._put(after)
            if account.is_whole:
                for number in known.keys() - {row.number for row in account.rows} - newer:
                    row = known[number]
                    if row.state is not NumberState.GONE:
                        self._put(replace(row, state=NumberState.GONE, news=row.news | {"state"}))
                self._db.execute(
                    "INSERT OR REPLACE INTO refresh (address, refreshed_at) VALUES (?, ?)",
                    (self._address, now.astimezone(UTC).isoformat()),
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

    def mark_seen(self, number: str) -> None:
        """A number's news are no news any more."""
        with translated(), self._db:
            self._db.execute(
                "UPDATE number SET news = '' WHERE address = ? AND number = ?", (self._address, number)
            )

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
            row = self._db.execute("SELECT texts, regions FROM draft").fetchone()
        if row is None:
            return Draft()
        known = {field_id.value: field_id for field_id in FieldId}

        def by_field(column: str) -> dict[FieldId, str]:
            return {known[key]: text for key, text in json.loads(column).items() if key in known}

        return Draft(texts=by_field(row[0]), regions=by_field(row[1]))

    def save_draft(self, draft: Draft) -> None:
        """Keep the form as it is; the password is not written."""
        texts = {key: text for key, text in draft.texts.items() if key is not FieldId.TRUNK_PASSWORD}
        with translated(), self._db:
            self._db.execute(
                "INSERT OR REPLACE INTO draft (id, texts, regions) VALUES (1, ?, ?)",
                (json.dumps(texts), json.dumps(dict(draft.regions))),
            )

    def _settle_cut_off(self) -> None:
        """An attempt that is still being sent was cut off: this program is the only one on the file."""
        with self._db:
            self._db.execute(
                "UPDATE attempt SET outcome = 'not_confirmed', error = 'ended', settled_at = ?"
                " WHERE outcome = 'sending' AND address = ?",
                (_now(), self._address),
            )

    def _settle(self, attempt: str, outcome: AttemptOutcome, error: str | None) -> None:
        self._db.execute(
            "UPDATE attempt SET outcome = ?, error = ?, settled_at = ? WHERE name = ?",
            (outcome.value, error, _now(), attempt),
        )

    def _put(self, number: PhoneNumber) -> None:
        self._written_since_refresh.add(number.number)
        self._db.execute(
            f"INSERT OR REPLACE INTO number (address, {_COLUMNS}, state, imported_at, news)"  # noqa: S608
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self._address,
                number.number,
                number.friendly_name,
                number.inbound_agent_id,
                number.outbound_agent_id,
                number.outbound_phone_number,
                number.termination_sip_uri,
                number.state.value,
                number.imported_at.astimezone(UTC).isoformat() if number.imported_at is not None else None,
                " ".join(sorted(number.news)),
            ),
        )

    def _settle_open(self, number: str, newest: int, outcome: AttemptOutcome, error: str) -> None:
        self._db.execute(
            "UPDATE attempt SET outcome = ?, error = ?, settled_at = ?"
            " WHERE address = ? AND number = ? AND id <= ? AND outcome = 'not_confirmed'",
            (outcome.value, error, _now(), self._address, number, newest),
        )

    def _being_sent(self) -> set[str]:
        query = "SELECT number FROM attempt WHERE address = ? AND outcome = 'sending'"
        return {number for (number,) in self._db.execute(query, (self._address,))}

    def _known(self, number: str) -> PhoneNumber | None:
        """The row of a number, whatever is being sent."""
        with translated():
            rows = [*self._open_attempts(with_sending=False), *self._confirmed()]
        return next((row for row in rows if row.number == number), None)

    def _confirmed(self) -> Iterator[PhoneNumber]:
        query = f"SELECT {_COLUMNS}, state, imported_at, news FROM number WHERE address = ?"  # noqa: S608
        return map(_row, self._db.execute(query, (self._address,)))

    def _open_attempts(self, *, with_sending: bool = True) -> Iterator[PhoneNumber]:
        """The last attempt at each number that is neither imported nor failed, as a row of the list.

        A failed attempt says nothing about one before it that nobody answered.
        """
        query = f"""
            SELECT {_COLUMNS}, outcome, started_at, '' FROM attempt WHERE id IN (
                SELECT max(id) FROM attempt
                WHERE address = ? AND outcome != 'failed' AND (outcome != 'sending' OR ?) GROUP BY number
            ) AND outcome != 'imported'
            """  # noqa: S608
        return map(_row, self._db.execute(query, (self._address, with_sending)))


def _row(row: tuple[str | None, ...]) -> PhoneNumber:
    number, name, inbound, outbound, test_number, host, state, when, news = row
    assert number is not None
    assert state is not None
    return PhoneNumber(
        number=number,
        state=NumberState(state),
        friendly_name=name,
        inbound_agent_id=inbound,
        outbound_agent_id=outbound,
        outbound_phone_number=test_number,
        termination_sip_uri=host,
        imported_at=_moment(when),
        news=frozenset((news or "").split()),
    )


def _moment(text: str | None) -> datetime | None:
    """A moment as it was written; None for a damaged one, which must not hide every row."""
    try:
        moment = datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment


def _now() -> str:
    return datetime.now(UTC).isoformat()
