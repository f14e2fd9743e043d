"""What this program asks of SigmaMind."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from typing import Final, TypeVar
from urllib.parse import quote

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.domain.calls.outcomes import Call, CallRequest
from sigmamind_desktop.domain.errors import Created, MakesNoSense, Nonsense
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.numbers.agents import Agent
from sigmamind_desktop.domain.numbers.record import AccountNumbers, ImportRequest, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.sigmamind_api import replies, requests
from sigmamind_desktop.services.sigmamind_api.bodies import NotJson
from sigmamind_desktop.services.sigmamind_api.faults import status_error
from sigmamind_desktop.services.sigmamind_api.http import HttpAnswer, HttpClient, Patience
from sigmamind_desktop.services.sigmamind_api.paths import (
    AGENTS_PATH,
    CALLS_PATH,
    IMPORT_PATHS,
    LIST_PATHS,
    NUMBER_PATHS,
    Endpoint,
    KnownPaths,
)

_log = logging.getLogger(__name__)

T = TypeVar("T")
P = TypeVar("P", replies.ListPage, replies.AgentsPage)

_PAGE_SIZE: Final = 100
_MOST_PAGES: Final = 1000


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
        self._http = HttpClient(address, proxy, patience or Patience())
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
        answer = await self._ask(
            self._imports,
            key,
            secrets=(key, request.trunk_password),
            content=requests.encode_import(request),
            on_departure=on_departure,
        )
        return _understood(answer, lambda body: replies.decode_import(body, request, datetime.now(UTC)))

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
        answer = await self._ask(
            self._changes,
            key,
            rest=quote(change.number, safe=""),
            secrets=(key, change.trunk_password),
            content=requests.encode_change(change),
            on_departure=on_departure,
        )
        return _understood(answer, lambda body: replies.decode_change(body, change, known))

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
        return _understood(answer, replies.decode_call)

    async def get_call(self, call_id: str, key: Secret) -> Call:
        """How a call stands; raises AppError."""
        endpoint = Endpoint("GET", CALLS_PATH, f"/{quote(call_id, safe='')}")
        answer = _success(await self._http.send(endpoint, key, secrets=(key,)), (key,))
        return _understood(answer, lambda body: replies.decode_call(body, call_id))

    async def check_key(self, key: Secret) -> None:
        """Ask for one row of the account's list, to see whether SigmaMind takes a key.

        Raises:
            KeyRefused: of status 401 if it does not.
            AppError: any other of its types if that can't be told.
        """
        paths = KnownPaths("GET", *LIST_PATHS)
        _understood(await self._ask(paths, key, rest="?page=0&size=1", secrets=(key,)), replies.decode_list)

    async def list_numbers(self, key: Secret) -> AccountNumbers:
        """Every number of the account, as far as its rows can be read.

        Raises:
            WrongAddress: if this SigmaMind has no list.
            AppError: any other of its types.
        """
        numbers: dict[str, PhoneNumber] = {}
        unreadable = 0
        told: frozenset[str] = frozenset()
        async for part in self._pages(KnownPaths("GET", *LIST_PATHS), replies.decode_list, key):
            numbers |= {row.number: row for row in part.rows if row.number not in numbers}
            unreadable += part.unreadable
            told |= part.told
        return AccountNumbers(list(numbers.values()), is_whole=unreadable == 0, told=told)

    async def list_agents(self, key: Secret) -> list[Agent]:
        """The account's agents, as far as SigmaMind lists them: other kinds than the usual may be missing.

        Raises:
            WrongAddress: if this SigmaMind has no list of them.
            AppError: any other of its types.
        """
        agents: dict[str, Agent] = {}
        async for part in self._pages(KnownPaths("GET", AGENTS_PATH), replies.decode_agents, key):
            agents |= {agent.agent_id: agent for agent in part.rows if agent.agent_id not in agents}
        return list(agents.values())

    async def _pages(
        self, spellings: KnownPaths, decode: Callable[[bytes], P], key: Secret
    ) -> AsyncIterator[P]:
        """The pages of a list, all at the spelling of its path that has the first.

        Raises:
            MakesNoSense: if a page that is not the last brings nothing new.
            AppError: any other of its types.
        """
        seen: set[str] = set()
        for page in range(_MOST_PAGES):
            query = f"?page={page}&size={_PAGE_SIZE}"
            if page == 0:
                answer = await self._ask(spellings, key, rest=query, secrets=(key,))
            else:
                endpoint, *_ = spellings.endpoints(query)
                answer = _success(await self._http.send(endpoint, key, secrets=(key,)), (key,))
            part = _understood(answer, decode)
            if not part.has_next:
                yield part
                return
            if part.keys <= seen:
                break
            seen |= part.keys
            yield part
        raise MakesNoSense("the list has no end", created=Created.NO)

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
        """Ask at the first of the spellings that is there, for the rest see `HttpClient.send`.

        Returns:
            The answer, a success.
        """
        for endpoint in spellings.endpoints(rest):
            answer = await self._http.send(
                endpoint, key, secrets=secrets, content=content, on_departure=on_departure
            )
            if not answer.is_not_there:
                spellings.found(endpoint)
                break
            _log.info("%s: not at this path", endpoint.method)
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
        reason = error.reason if isinstance(error, NotJson) else Nonsense.UNREADABLE
        raise MakesNoSense(f"HTTP {answer.status}: {error}", reason=reason, status=answer.status) from None
