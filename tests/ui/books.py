"""Books with what a test puts into them, and the forms that show it; nothing is read or written."""

from __future__ import annotations

from typing import Any, NoReturn

from sigmamind_desktop.app.access.credentials import Credentials
from sigmamind_desktop.app.access.keychain import Keychain
from sigmamind_desktop.app.access.opening import Access
from sigmamind_desktop.app.carriers.connections import Connections
from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.app.settings import Settings
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.services.secret_store import MemorySecretStore
from sigmamind_desktop.ui.importing.form import ImportForm


def _never(*_: Any) -> NoReturn:
    raise AssertionError("nothing is read here")


def agent_book() -> AgentBook:
    credentials = Credentials(Keychain(MemorySecretStore()), "nobody")
    access = Access(credentials=credentials, client=_never)
    return AgentBook(records=Records(_never), access=access, tasks=TaskKeeper(_never))


def trunk_book() -> TrunkBook:
    return TrunkBook(records=Records(_never), keychain=Keychain(MemorySecretStore()))


def carrier_connections() -> Connections:
    """Twilio is connected, as the settings have it."""
    settings = Settings()
    settings.carriers = '{"somebody": {"Twilio": ["cdef", "3210"]}}'
    return Connections(
        keychain=Keychain(MemorySecretStore()),
        settings=settings,
        account=lambda: "somebody",
        connect=_never,
    )


def import_form(carriers: CarrierBook | None = None) -> ImportForm:
    """The form for somebody in the United States."""
    return ImportForm(
        region="US", agents=agent_book(), carriers=carriers or CarrierBook(), trunks=trunk_book()
    )
