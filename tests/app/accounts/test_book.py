"""Several accounts: which there are, and that nothing of one is left in another."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from typing import Any

import pytest

from sigmamind_desktop.app.access.credentials import KeyPlace
from sigmamind_desktop.app.accounts.book import AccountBook, AccountSwitcher
from sigmamind_desktop.app.importing.drafts import DraftKeeper
from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.numbers.refreshing import RefreshPhase
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.domain.access.accounts import LONGEST_NAME, Account, read_account_name
from sigmamind_desktop.domain.access.api_address import DEFAULT, ApiAddress
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.sandbox.api import API_KEY

OTHER = ApiAddress.parse("https://other.example")
ONE, TWO = "+14155550100", "+14155550101"


def test_there_is_one_account_from_the_start() -> None:
    book = AccountBook(DEFAULT)
    assert book.accounts == [Account(DEFAULT.url)]
    assert book.current == Account(DEFAULT.url)


def test_accounts_and_the_current_one_are_kept() -> None:
    book = AccountBook(DEFAULT)
    acme = book.add("Acme")
    book.add("Basel")
    book.choose(acme)
    again = AccountBook(DEFAULT, book.to_keep())
    assert again.current == acme
    assert [account.name for account in again.accounts] == ["", "Acme", "Basel"]


def test_another_address_has_its_own_accounts() -> None:
    book = AccountBook(DEFAULT)
    book.choose(book.add("Acme"))
    other = AccountBook(OTHER, book.to_keep())
    assert [account.account_id for account in other.accounts] == [OTHER.url]
    other.rename(other.current, "Elsewhere")
    assert AccountBook(DEFAULT, other.to_keep()).current.name == "Acme"


def test_an_account_s_id_says_its_address_and_is_never_another_s() -> None:
    book = AccountBook(DEFAULT)
    ids = {book.add("a").account_id for _ in range(50)}
    assert len(ids) == 50
    assert all(account_id.startswith(f"{DEFAULT.url}#") for account_id in ids)


@pytest.mark.parametrize("kept", ["", "{", "[]", "7", '{"https://api.sigmamind.ai": 7}', "null"])
def test_what_is_damaged_is_passed_over(kept: str) -> None:
    assert AccountBook(DEFAULT, kept).accounts == [Account(DEFAULT.url)]


def test_damage_at_one_address_does_not_take_the_accounts_of_the_others_with_it() -> None:
    kept = json.dumps({DEFAULT.url: {DEFAULT.url: "Acme"}, OTHER.url: None, "x": ["y"]})
    assert AccountBook(DEFAULT, kept).accounts == [Account(DEFAULT.url, "Acme")]
    assert AccountBook(OTHER, kept).accounts == [Account(OTHER.url)]


def test_a_name_is_read_clean_and_bounded() -> None:
    kept = json.dumps({DEFAULT.url: {DEFAULT.url: "Acme\u202e\nLtd" + "x" * 1_000_000}})
    [account] = AccountBook(DEFAULT, kept).accounts
    assert account.name.startswith("Acme Ltdxx")
    assert len(account.name) <= LONGEST_NAME


def test_a_secret_in_a_name_is_masked_where_it_is_kept() -> None:
    held = Secret("key-7f3a9c51e2-ABCD")
    book = AccountBook(DEFAULT)
    book.add(f"Acme {held.reveal()}")
    assert {*json.loads(book.to_keep())[DEFAULT.url].values()} == {"", "Acme •••"}


def test_nothing_secret_is_kept() -> None:
    book = AccountBook(DEFAULT)
    book.add("Acme")
    assert {*json.loads(book.to_keep())[DEFAULT.url].values()} == {"", "Acme"}


@pytest.mark.parametrize(
    ("typed", "name"),
    [("  Acme  Ltd ", "Acme Ltd"), ("", None), (" ", None), ("acme", None), ("x" * (LONGEST_NAME + 1), None)],
)
def test_a_name_is_no_other_s(typed: str, name: str | None) -> None:
    assert read_account_name(typed, [Account("a", "Acme")]) == name


@pytest.fixture
def switching(open_desk: Any, sandbox: Any) -> Any:
    """Put the switcher on the parts of a desk."""

    async def forget_carriers(_account: str) -> None:
        """None is connected here."""

    def switching(desk: Any, *, is_busy: bool = False) -> tuple[AccountBook, AccountSwitcher, DraftKeeper]:
        desk.trunks = TrunkBook(records=desk.records, keychain=desk.credentials._keychain)
        accounts = AccountBook(ApiAddress.parse(sandbox.url))
        drafts = DraftKeeper(desk.records)
        agents = AgentBook(records=desk.records, access=desk.access, tasks=desk.tasks)
        switcher = AccountSwitcher(
            accounts=accounts,
            records=desk.records,
            credentials=desk.credentials,
            book=desk.book,
            agents=agents,
            trunks=desk.trunks,
            drafts=drafts,
            refresher=desk.refresher,
            tasks=desk.tasks,
            is_busy=lambda: is_busy,
            forget_carriers=forget_carriers,
        )
        return accounts, switcher, drafts

    return switching


async def _import_here(desk: Any, number: str) -> None:
    row = PhoneNumber(number, NumberState.ACTIVE)
    await desk.records.call(lambda store: store.settle_imported("", row))
    await desk.book.load()


async def test_numbers_key_and_draft_are_each_account_s_own(open_desk: Any, switching: Any) -> None:
    async with open_desk() as desk:
        accounts, switcher, drafts = switching(desk)
        shown: list[Draft] = []
        switcher.switched.connect(shown.append)
        first = accounts.current
        await _import_here(desk, ONE)
        drafts.note(Draft({FieldId.TRUNK_USERNAME: "acme"}))
        second = accounts.add("Second")
        await switcher.switch(second)
        assert accounts.current == second
        assert desk.book.rows == []
        assert desk.credentials.status.place is KeyPlace.NOWHERE
        assert shown == [Draft()]
        await _import_here(desk, TWO)
        await desk.credentials.save(Secret("key-of-the-second"))
        drafts.note(Draft({FieldId.TRUNK_USERNAME: "basel"}))
        await switcher.switch(first)
        assert [row.number for row in desk.book.rows] == [ONE]
        assert await desk.credentials.key() == Secret(API_KEY)
        assert shown[-1].text(FieldId.TRUNK_USERNAME) == "acme"
        await switcher.switch(second)
        assert [row.number for row in desk.book.rows] == [TWO]
        assert await desk.credentials.key() == Secret("key-of-the-second")
        assert shown[-1].text(FieldId.TRUNK_USERNAME) == "basel"


async def test_trunks_are_each_account_s_own_and_go_with_it(open_desk: Any, switching: Any) -> None:
    async with open_desk() as desk:
        accounts, switcher, _ = switching(desk)
        first, second = accounts.current, accounts.add("Second")
        await switcher.switch(second)
        trunk = await desk.trunks.keep("sip.telnyx.com", "acme", Secret("pw-of-the-second"))
        await switcher.switch(first)
        assert desk.trunks.trunks == []
        await switcher.switch(second)
        assert desk.trunks.trunks == [trunk]
        await switcher.switch(first)
        await switcher.remove(second)
        assert await desk.trunks.password(trunk) is None


async def test_a_refresh_on_its_way_writes_nothing_into_the_other_account(
    open_desk: Any, switching: Any, sandbox: Any
) -> None:
    async with open_desk() as desk:
        accounts, switcher, _ = switching(desk)
        sandbox.account.numbers[ONE] = {"sipPhoneNumber": ONE, "active": True}
        refresh = desk.refresher.start()
        await asyncio.sleep(0)
        await switcher.switch(accounts.add("Second"))
        assert refresh.cancelled()
        assert desk.book.rows == []
        assert desk.refresher.status.phase is RefreshPhase.IDLE
        assert desk.refresher.status.at is None


async def test_while_something_is_on_its_way_the_account_stays(open_desk: Any, switching: Any) -> None:
    async with open_desk() as desk:
        accounts, switcher, _ = switching(desk, is_busy=True)
        first = accounts.current
        assert not switcher.may_switch
        await switcher.switch(accounts.add("Second"))
        assert accounts.current == first


async def test_a_removed_account_leaves_nothing_behind(
    open_desk: Any, switching: Any, data_file: Any, sandbox: Any
) -> None:
    async with open_desk() as desk:
        accounts, switcher, drafts = switching(desk)
        first = accounts.current
        await _import_here(desk, ONE)
        second = accounts.add("Second")
        await switcher.switch(second)
        await _import_here(desk, TWO)
        await desk.credentials.save(Secret("key-of-the-second"))
        drafts.note(Draft({FieldId.TRUNK_USERNAME: "basel"}))
        await switcher.switch(first)
        await switcher.remove(second)
        assert accounts.accounts == [first]
        assert [row.number for row in desk.book.rows] == [ONE]
        await desk.credentials.use(second.account_id)
        assert desk.credentials.status.place is KeyPlace.NOWHERE
    for table in ("number", "attempt", "draft"):
        rows = data_file.execute(f"SELECT address FROM {table}")
        assert {address for (address,) in rows} <= {sandbox.url}


async def test_a_key_for_the_session_is_there_when_one_comes_back(open_desk: Any) -> None:
    from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable

    async with open_desk(key=None) as desk:
        credentials = desk.credentials
        first = credentials._account

        async def refuse(_use: Any) -> None:
            raise KeychainUnavailable(KeychainTrouble.LOCKED)

        credentials._keychain.ask = refuse
        await credentials.save(Secret("key-for-now"))
        await credentials.use("another")
        assert await credentials.key() is None
        await credentials.use(first)
        assert await credentials.key() == Secret("key-for-now")


async def test_a_late_answer_about_another_account_s_key_is_passed_over(open_desk: Any) -> None:
    async with open_desk(asked=False) as desk:
        credentials = desk.credentials
        asked = asyncio.Event()
        real = credentials._keychain.ask

        async def late(use: Any) -> Any:
            answer = await real(use)
            await asked.wait()
            return answer

        credentials._keychain.ask = late
        loading = asyncio.get_running_loop().create_task(credentials.load())
        await asyncio.sleep(0)
        switching = asyncio.get_running_loop().create_task(credentials.use("another"))
        asked.set()
        await asyncio.gather(loading, switching)
        assert await credentials.key() is None


async def test_the_draft_of_before_there_were_accounts_is_taken_over(open_desk: Any, data_file: Any) -> None:
    async with open_desk() as desk:
        draft = Draft({FieldId.TRUNK_USERNAME: "acme"})
        await desk.records.call(lambda store: store.save_draft(draft))
        await desk.records.call(lambda store: store._db.execute("UPDATE draft SET address = ''"))
        await desk.records.call(lambda store: store._db.commit())
        assert await desk.records.call(lambda store: store.load_draft()) == draft
        changed = replace(draft, texts={FieldId.TRUNK_USERNAME: "b"})
        await desk.records.call(lambda store: store.save_draft(changed))
        await desk.records.call(lambda store: store.use("another"))
        assert await desk.records.call(lambda store: store.load_draft()) == Draft()
