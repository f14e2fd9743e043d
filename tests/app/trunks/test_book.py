"""Trunks that are kept, with their passwords in the keychain alone."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import Any

import pytest

from sigmamind_desktop.app.access.keychain import Keychain
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.saved import LONGEST_NAME, SavedTrunk, free_name, read_trunk_name
from sigmamind_desktop.services.secret_store import MemorySecretStore

_PASSWORD = Secret("pw-of-a-trunk-31")
_TRUNK = SavedTrunk("1", "Acme", "acme.pstn.twilio.com", "acme")


@pytest.fixture
def open_book(open_desk: Any) -> Any:
    secrets = MemorySecretStore()

    @asynccontextmanager
    async def open_book() -> Any:
        async with open_desk() as desk:
            book = TrunkBook(records=desk.records, keychain=Keychain(secrets))
            book.secrets = secrets  # type: ignore[attr-defined]
            await book.load()
            yield book

    return open_book


async def test_a_trunk_is_there_again_with_its_password(open_book: Any, data_file: Any) -> None:
    async with open_book() as book:
        trunk = await book.keep("acme.pstn.twilio.com", "acme", _PASSWORD)
        assert trunk.name == "acme.pstn.twilio.com"
    async with open_book() as book:
        assert book.trunks == [trunk]
        assert await book.password(trunk) == _PASSWORD
    assert b"pw-of-a-trunk" not in data_file.bytes()


async def test_the_same_trunk_is_kept_once_with_its_last_password(open_book: Any) -> None:
    async with open_book() as book:
        first = await book.keep("sip.telnyx.com", "acme", _PASSWORD)
        await book.rename(first, "Main trunk")
        again = await book.keep("sip.telnyx.com", "acme", Secret("another-password"))
        assert again.name == "Main trunk"
        other = await book.keep("sip.telnyx.com", "basel", _PASSWORD)
        assert [trunk.name for trunk in book.trunks] == ["Main trunk", "sip.telnyx.com"]
        assert await book.password(again) == Secret("another-password")
        assert await book.password(other) == _PASSWORD


async def test_a_deleted_trunk_takes_its_password_along(open_book: Any) -> None:
    async with open_book() as book:
        trunk = await book.keep("sip.telnyx.com", "acme", _PASSWORD)
        await book.delete(trunk)
        assert book.trunks == []
        assert await book.password(trunk) is None
        await book.load()
        assert book.trunks == []


async def test_a_trunk_is_deleted_by_what_it_was_before_it_was_renamed(open_book: Any) -> None:
    async with open_book() as book:
        trunk = await book.keep("sip.telnyx.com", "acme", _PASSWORD)
        await book.rename(trunk, "Main trunk")
        await book.delete(trunk)
        assert book.trunks == []
        assert await book.password(trunk) is None


@pytest.mark.expect_log("keychain")
async def test_a_keychain_that_refuses_keeps_the_trunk_without_its_password(open_book: Any) -> None:
    async with open_book() as book:

        def refuse(*_: object) -> None:
            raise KeychainUnavailable(KeychainTrouble.LOCKED)

        book.secrets.save = refuse
        with pytest.raises(KeychainUnavailable):
            await book.keep("sip.telnyx.com", "acme", _PASSWORD)
        assert [trunk.host for trunk in book.trunks] == ["sip.telnyx.com"]


async def test_another_account_has_other_trunks(open_book: Any) -> None:
    async with open_book() as book:
        trunk = await book.keep("sip.telnyx.com", "acme", _PASSWORD)
        base = await book._records.call(lambda store: store._address)
        await book._records.call(lambda store: store.use("another"))
        await book.load()
        assert book.trunks == []
        assert await book._records.call(lambda store: store.forget(base)) == [trunk]


def test_a_trunk_is_known_by_host_and_username() -> None:
    assert _TRUNK.is_of("acme.pstn.twilio.com", "acme")
    assert not _TRUNK.is_of("acme.pstn.twilio.com", "other")
    number = PhoneNumber("+14155550100", NumberState.ACTIVE, termination_sip_uri="acme.pstn.twilio.com")
    assert _TRUNK.may_carry(number)
    assert not _TRUNK.may_carry(PhoneNumber("+14155550100", NumberState.ACTIVE))


def test_a_new_name_is_free() -> None:
    assert free_name("sip.telnyx.com", "acme", [_TRUNK]) == "sip.telnyx.com"
    taken = SavedTrunk("2", "sip.telnyx.com", "sip.telnyx.com", "x")
    assert free_name("sip.telnyx.com", "acme", [taken]) == "sip.telnyx.com (acme)"
    assert read_trunk_name(" Main  trunk ", [_TRUNK]) == "Main trunk"
    assert read_trunk_name("ACME", [_TRUNK]) is None
    assert read_trunk_name("x" * (LONGEST_NAME + 1), []) is None
