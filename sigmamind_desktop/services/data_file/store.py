"""Everything in the data file, in the words of those who use it; each table's rows are its own affair.

An attempt is written before its request leaves, so that a crash is seen at the next start. All calls block.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from sigmamind_desktop.domain.calls.outcomes import CallOutcome, CallRequest
from sigmamind_desktop.domain.draft import Draft
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.history.events import Batch, Event, EventOutcome, Happening
from sigmamind_desktop.domain.numbers.agents import Agent
from sigmamind_desktop.domain.numbers.record import AccountNumbers, ImportRequest, PhoneNumber
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.services.data_file import agents as agent_table
from sigmamind_desktop.services.data_file import attempts as attempt_table
from sigmamind_desktop.services.data_file import calls as call_table
from sigmamind_desktop.services.data_file import carrier_steps as step_table
from sigmamind_desktop.services.data_file import changes as change_table
from sigmamind_desktop.services.data_file import drafts as draft_table
from sigmamind_desktop.services.data_file import histories, schema
from sigmamind_desktop.services.data_file import numbers as number_table
from sigmamind_desktop.services.data_file import refreshes as refresh_table
from sigmamind_desktop.services.data_file import trunks as trunk_table
from sigmamind_desktop.services.data_file.attempts import AttemptOutcome
from sigmamind_desktop.services.data_file.file import open_data_file
from sigmamind_desktop.services.data_file.jobs import JobStore
from sigmamind_desktop.services.data_file.refreshing import SinceRefresh, merge_list
from sigmamind_desktop.services.data_file.troubles import translated

_WISHES = (attempt_table, change_table, call_table, step_table)


class NumberStore:
    """Everything that is kept of one account at a time, in one file for all.

    Attributes:
        set_aside: where a damaged file was moved when this one was begun; None if none was.
        draft_was_damaged: whether texts of the draft that was last loaded could not be read.
        jobs: the imports of several numbers.
        steps: the changes at carriers.
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
        self._since_refresh = SinceRefresh()
        self.draft_was_damaged = False
        with translated():
            self._db, self.set_aside = open_data_file(path)
            self.jobs = JobStore(self._db, address, person)
            self.steps = step_table.StepStore(self._db, address, person)
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
        self.jobs = JobStore(self._db, address, self._person)
        self.steps = step_table.StepStore(self._db, address, self._person)
        self._since_refresh.written.clear()
        with translated():
            self._settle_cut_off()

    def forget(self, address: str) -> list[SavedTrunk]:
        """Keep nothing of an account any more; returns the trunks that were kept for it."""
        with translated(), self._db:
            trunks = trunk_table.load(self._db, address)
            gone = (address, draft_table.aside(address))
            for table in schema.TABLES:
                self._db.execute(f"DELETE FROM {table} WHERE address IN (?, ?)", gone)  # noqa: S608
        return trunks

    def numbers(self) -> list[PhoneNumber]:
        """Every number, the newest first; one whose last attempt is open shows that."""
        with translated():
            rows = number_table.load(self._db, self._address)
            return attempt_table.over(self._db, self._address, rows)

    def begin_attempt(self, attempt: str, request: ImportRequest) -> None:
        """Write down, durably, that `request` is about to leave; `attempt` is any unique text."""
        with translated(), self._db:
            attempt_table.begin(self._db, self._address, attempt, self._person, request)

    def settle_imported(self, attempt: str, number: PhoneNumber) -> None:
        """Record the answer to an attempt: the number as SigmaMind says it is."""
        with translated(), self._db:
            attempt_table.settle(self._db, attempt, AttemptOutcome.IMPORTED)
            self._put(number)

    def settle_failed(self, attempt: str, error: str) -> None:
        """Record that an attempt certainly created nothing."""
        with translated(), self._db:
            attempt_table.settle(self._db, attempt, AttemptOutcome.FAILED, error)

    def settle_not_confirmed(self, attempt: str, error: str) -> None:
        """Record that nobody knows what became of an attempt."""
        with translated(), self._db:
            attempt_table.settle(self._db, attempt, AttemptOutcome.NOT_CONFIRMED, error)

    def newest_attempt(self) -> int:
        """The last attempt of all; those after it have greater numbers."""
        with translated():
            return attempt_table.newest(self._db)

    def last_attempt(self, number: str) -> Draft:
        """The form as it was when a number was last tried, without the password."""
        with translated():
            return attempt_table.last(self._db, self._address, number)

    def settle_found(self, number: PhoneNumber, newest: int) -> PhoneNumber | None:
        """Record that a number is in the account: an attempt that nobody answered has imported it.

        Args:
            number: as SigmaMind lists it.
            newest: the last attempt that this is known of.

        Returns:
            What is known of the number now, a later attempt that nobody answered included.
        """
        with translated(), self._db:
            attempt_table.settle_found(self._db, self._address, number.number, newest)
            self._put(number)
        return self._known(number.number)

    def settle_absent(self, number: str, newest: int) -> PhoneNumber | None:
        """Record that a number (E.164) is not in the account, in the same way: its attempts failed."""
        with translated(), self._db:
            attempt_table.settle_absent(self._db, self._address, number, newest)
            number_table.delete(self._db, self._address, number)
            self._since_refresh.written.add(number)
        return self._known(number)

    def mark_seen(self, number: str | None = None) -> None:
        """A number's news are no news any more, or those of every number."""
        with translated(), self._db:
            number_table.mark_seen(self._db, self._address, number)

    def mark_tested(self, number: str, at: datetime) -> None:
        """Record that a test call from a number (E.164) was answered."""
        with translated(), self._db:
            number_table.mark_tested(self._db, self._address, number, at)

    def mark_ringing(self, number: PhoneNumber) -> None:
        """Record what is known of a number's way to a ring: who says so, and since when."""
        with translated(), self._db:
            number_table.mark_ringing(self._db, self._address, number)

    def refreshed_at(self) -> datetime | None:
        """When the account's list was last read whole (aware, UTC)."""
        with translated():
            return refresh_table.load(self._db, self._address)

    def begin_refresh(self) -> None:
        """From now on the account's list is being read: what is written here meanwhile is newer than it."""
        self._since_refresh = SinceRefresh(self.newest_attempt())

    def end_refresh(self, account: AccountNumbers, at: datetime) -> list[PhoneNumber]:
        """Merge the account's list into what is known (see `merging.merge`), and note when that was.

        An attempt that nobody answered has imported a number that is listed.

        Returns:
            Every number, as `numbers` does.
        """
        with translated(), self._db:
            rows = merge_list(self._db, self._address, account, self._since_refresh)
            if account.is_whole:
                refresh_table.save(self._db, self._address, at)
            return attempt_table.over(self._db, self._address, rows)

    def agents(self) -> list[Agent]:
        """The agents as they were last read."""
        with translated():
            return agent_table.load(self._db, self._address)

    def save_agents(self, agents: Iterable[Agent]) -> None:
        """Keep these agents and no others."""
        with translated(), self._db:
            agent_table.save(self._db, self._address, agents)

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

    def load_draft(self) -> Draft:
        """The form as it was left, without the password; what is damaged of it is set aside."""
        with translated(), self._db:
            draft, is_whole = draft_table.load(self._db, self._address)
        self.draft_was_damaged = not is_whole
        return draft

    def save_draft(self, draft: Draft) -> None:
        """Keep the form as it is; the password is not written."""
        with translated(), self._db:
            draft_table.save(self._db, self._address, draft)

    def begin_change(self, wish: str, change: NumberChange, batch: str) -> None:
        """Write down, durably, that `change` is about to leave, with others of `batch`; `wish` is unique."""
        before, username = self._known(change.number), self.trunk_username(change.number)
        fields = change_table.fields_of(change, before, username)
        with translated(), self._db:
            change_table.begin(self._db, self._address, change.number, wish, batch, self._person, fields)

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

    def batch(self, name: str | None = None) -> Batch:
        """What was asked for at once and may have been done; the last such without a `name`."""
        with translated():
            return change_table.batch(self._db, self._address, name)

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

    def trunk_username(self, number: str) -> str | None:
        """The trunk's username that was last sent from this computer for a number (E.164), if it arrived."""
        with translated():
            return histories.last_username(self._db, self._address, number)

    def history(self, number: str) -> list[Event]:
        """What happened to a number (E.164), the newest first."""
        with translated():
            return [event for _, event in histories.events(self._db, self._address, number)]

    def happened(self, most: int) -> list[Happening]:
        """What happened to all numbers, the newest first, and so much of it at most."""
        with translated():
            return histories.events(self._db, self._address, None, most)

    def _settle_cut_off(self) -> None:
        """What is still being sent was cut off: this program is the only one on the file."""
        with self._db:
            for table in _WISHES:
                table.settle_cut_off(self._db, self._address)

    def _put(self, number: PhoneNumber) -> None:
        """Keep a number as it is now, within a transaction."""
        self._since_refresh.written.add(number.number)
        number_table.put(self._db, self._address, [number])

    def _known(self, number: str) -> PhoneNumber | None:
        """What is known of a number, whatever is being sent."""
        with translated():
            tried = attempt_table.find_open(self._db, self._address, number)
            return tried or number_table.find(self._db, self._address, number)
