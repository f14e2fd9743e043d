"""What this program asks of SigmaMind."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Final, TypeVar
from urllib.parse import quote

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.domain.calls.outcomes import Call, CallRequest
from sigmamind_desktop.domain.errors import MakesNoSense, Nonsense
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.inbound.arrivals import CallsReading
from sigmamind_desktop.domain.numbers.agents import AccountAgents, Agent
from sigmamind_desktop.domain.numbers.record import AccountNumbers, ImportRequest, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.http.bodies import NotJson
from sigmamind_desktop.services.http.exchange import HttpAnswer, Patience
from sigmamind_desktop.services.sigmamind_api import replies, requests
from sigmamind_desktop.services.sigmamind_api.call_list import decode_calls
from sigmamind_desktop.services.sigmamind_api.complaints import decode_complaint, says_what
from sigmamind_desktop.services.sigmamind_api.faults import status_error
from sigmamind_desktop.services.sigmamind_api.http import SigmaMindHttp
from sigmamind_desktop.services.sigmamind_api.pages import Page, read_pages
from sigmamind_desktop.services.sigmamind_api.paths import (
    AGENTS_PATH,
    CALLS_PATH,
    IMPORT_PATHS,
    LIST_PATHS,
    NUMBER_PATHS,
    Endpoint,
    KnownPaths,
)
from sigmamind_desktop.services.sigmamind_api.refusals import SaysFailure

_log = logging.getLogger(__name__)

T = TypeVar("T")
P = TypeVar("P", bound=Page)

_PAGE_SIZE: Final = 100
_NO_SUCH_PAGE: Final = (400, 404, 416, 422)

_MOST_CALLS: Final = 2_000
"""Calls may well be more than that, and are read every few seconds."""


class SigmaMindClient:
    """One connection pool to one address for the life of the process.

    Building it reads the system's certificates, which may take a while: build it off the
    window's thread, use it on the event loop's.

    Attributes:
        proxy: the one on the way.
    """

    def __init__(
        self, address: ApiAddress, *, proxy: Proxy | None = None, patience: Patience | None = None
    ) -> None:
        self.proxy = proxy
        self._patience = patience or Patience()
        self._http = SigmaMindHttp(address, proxy, self._patience)
        self._imports = KnownPaths("POST", *IMPORT_PATHS)
        self._changes = KnownPaths("PATCH", *NUMBER_PATHS)
        self._calls = KnownPaths("POST", CALLS_PATH)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def import_number(
        self, request: ImportRequest, key: Secret, *, on_departure: Callable[[], None]
    ) -> PhoneNumber:
        """Import a number: one POST, and a second one only where the first path is not there.

        Args:
            request: what to import.
            key: the API key of this client's address.
            on_departure: called when the request begins to leave this computer. Until then,
                cancelling or failing has certainly created nothing.

        Raises:
            AppError: one of its types; `created` says what is known about the number.
        """
        secrets = (key, request.trunk_password)
        answer = await self._ask(
            self._imports,
            key,
            secrets=secrets,
            content=requests.encode_import(request),
            on_departure=on_departure,
        )
        return _understood(
            answer, lambda body: replies.decode_import(body, request, datetime.now(UTC), secrets)
        )

    async def change_number(
        self, change: NumberChange, known: PhoneNumber, key: Secret, *, on_departure: Callable[[], None]
    ) -> PhoneNumber:
        """Change a number: one PATCH, and a second one only where the first path is not there.

        Args:
            change: what is to become different.
            known: the number as it is known, for what SigmaMind does not say of it.
            key: the API key of this client's address.
            on_departure: called when the request begins to leave this computer.

        Raises:
            WrongAddress: if SigmaMind does not know the number, or this program's way to change it.
            AppError: any other of its types; `created` says whether it may have been changed.
        """
        secrets = (key, change.trunk_password)
        answer = await self._ask(
            self._changes,
            key,
            rest=quote(change.number, safe=""),
            secrets=secrets,
            content=requests.encode_change(change),
            on_departure=on_departure,
        )
        return _understood(answer, lambda body: replies.decode_change(body, change, known, secrets))

    async def place_call(
        self, request: CallRequest, key: Secret, *, on_departure: Callable[[], None]
    ) -> Call:
        """Place a call: one POST, which rings a phone and may cost money. It is never repeated.

        Raises:
            WrongAddress: if this SigmaMind places no calls for programs.
            AppError: any other of its types; `created` says whether the phone may ring.
        """
        answer = await self._ask(
            self._calls,
            key,
            secrets=(key,),
            content=requests.encode_call(request),
            on_departure=on_departure,
        )
        return _understood(answer, lambda body: replies.decode_call(body, secrets=(key,)))

    async def get_call(self, call_id: str, key: Secret) -> Call:
        """How a call stands; raises AppError."""
        endpoint = Endpoint("GET", CALLS_PATH, f"/{quote(call_id, safe='')}")
        answer = _success(await self._http.send(endpoint, key, secrets=(key,)), (key,))
        return _understood(answer, lambda body: replies.decode_call(body, call_id, (key,)))

    async def check_key(self, key: Secret) -> None:
        """Ask for one row of the account's list, to see whether SigmaMind takes a key.

        Raises:
            KeyRefused: of status 401 if it does not.
            AppError: any other of its types if that can't be told.
        """
        paths = KnownPaths("GET", *LIST_PATHS)
        _understood(await self._ask(paths, key, rest="?page=0&size=1", secrets=(key,)), replies.decode_list)

    async def list_numbers(
        self, key: Secret, *, on_rows: Callable[[Sequence[PhoneNumber]], None] = lambda _rows: None
    ) -> AccountNumbers:
        """Every number of the account, as far as its rows can be read.

        Args:
            key: the API key of this client's address.
            on_rows: called with those of each page, while the next one is still to come.

        Raises:
            WrongAddress: if this SigmaMind has no list.
            AppError: any other of its types.
        """
        parts, is_proved = await self._pages(
            KnownPaths("GET", *LIST_PATHS), replies.decode_list, key, on_page=lambda page: on_rows(page.rows)
        )
        numbers: dict[str, PhoneNumber] = {}
        for part in parts:
            numbers |= {row.number: row for row in part.rows if row.number not in numbers}
        return AccountNumbers(
            list(numbers.values()),
            is_whole=is_proved and not any(part.unreadable for part in parts),
            told=frozenset().union(*(part.told for part in parts)),
        )

    async def list_agents(self, key: Secret) -> AccountAgents:
        """The account's agents, as far as SigmaMind lists them: other kinds than the usual may be missing.

        Raises:
            WrongAddress: if this SigmaMind has no list of them.
            AppError: any other of its types.
        """
        parts, is_proved = await self._pages(KnownPaths("GET", AGENTS_PATH), replies.decode_agents, key)
        agents: dict[str, Agent] = {}
        for part in parts:
            agents |= {agent.agent_id: agent for agent in part.rows if agent.agent_id not in agents}
        return AccountAgents(
            list(agents.values()), is_whole=is_proved and not any(part.unreadable for part in parts)
        )

    async def list_calls(self, key: Secret) -> CallsReading:
        """The calls that came in at the account's numbers, of the first 2,000 calls that are listed.

        Raises:
            WrongAddress: if this SigmaMind has no list of calls.
            AppError: any other of its types.
        """
        parts, is_proved = await self._pages(KnownPaths("GET", CALLS_PATH), decode_calls, key, _MOST_CALLS)
        calls = {call.call_id: call for part in parts for call in part.rows}
        return CallsReading(
            tuple(calls.values()), is_whole=is_proved and not any(part.unreadable for part in parts)
        )

    async def _pages(
        self,
        spellings: KnownPaths,
        decode: Callable[..., P],
        key: Secret,
        enough: int | None = None,
        on_page: Callable[[P], None] = lambda _page: None,
    ) -> tuple[list[P], bool]:
        """The pages of a list, all at the spelling of its path that has the first; see `read_pages`."""

        def read(answer: HttpAnswer, asked: int) -> P:
            return _understood(answer, partial(decode, secrets=(key,), asked=asked))

        return await read_pages(
            lambda parts: self._page(spellings, key, parts),
            read,
            seconds=self._patience.pages,
            enough=enough,
            on_page=on_page,
        )

    async def _page(self, spellings: KnownPaths, key: Secret, parts: Sequence[P]) -> HttpAnswer | None:
        """The page after `parts`; None if it is not there and none of them said that it is."""
        query = f"?page={len(parts)}&size={_PAGE_SIZE}"
        if not parts:
            return await self._ask(spellings, key, rest=query, secrets=(key,))
        endpoint, *_ = spellings.endpoints(query)
        answer = await self._http.send(endpoint, key, secrets=(key,))
        was_said = parts[-1].end.is_last is False
        return None if not was_said and answer.status in _NO_SUCH_PAGE else _success(answer, (key,))

    async def _ask(
        self,
        spellings: KnownPaths,
        key: Secret,
        *,
        secrets: tuple[Secret, ...],
        rest: str = "",
        content: bytes | None = None,
        on_departure: Callable[[], None] | None = None,
    ) -> HttpAnswer:
        """Ask at the first of the spellings that is there, for the rest see `SigmaMindHttp.send`.

        Returns:
            The answer, a success.

        Raises:
            AppError: of all answers that nothing is there, the first that says what.
        """
        missing: list[HttpAnswer] = []
        for endpoint in spellings.endpoints(rest):
            answer = await self._http.send(
                endpoint, key, secrets=secrets, content=content, on_departure=on_departure
            )
            if not answer.is_not_there:
                spellings.found(endpoint)
                break
            _log.info("%s: not at this path", endpoint.method)
            missing.append(answer)
        else:
            answer = next(
                (each for each in missing if says_what(decode_complaint(each.body).message)), answer
            )
        return _success(answer, secrets)


def _success(answer: HttpAnswer, secrets: tuple[Secret, ...]) -> HttpAnswer:
    """An answer that is one; raises AppError for any other."""
    if not answer.is_success:
        raise status_error(answer, secrets)
    return answer


def _understood(answer: HttpAnswer, decode: Callable[[bytes], T]) -> T:
    """What an answer says; raises MakesNoSense if that can't be read."""
    try:
        return decode(answer.body)
    except ValueError as error:
        said, reason = "", Nonsense.UNREADABLE
        if isinstance(error, NotJson):
            reason = error.reason
        elif isinstance(error, SaysFailure):
            said, reason = error.said, Nonsense.FAILED
        details = f"HTTP {answer.status}: {error}"
        raise MakesNoSense(details, reason=reason, status=answer.status, said=said) from None
