from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from sigmamind_desktop.app.access.credentials import Credentials, KeyPlace, KeyStatus
from sigmamind_desktop.app.access.keychain import Keychain
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.secret_store import MemorySecretStore

_ADDRESS = ApiAddress.parse("https://api.example.com")
_KEY = Secret("key-7f3a9c51e2-ABCD")
_OTHER = Secret("key-00aa11bb22-WXYZ")
_THIRD = Secret("key-99cc88dd77-QRST")


class RefusingStore(MemorySecretStore):
    """Says why to each of the calls named."""

    def __init__(self, trouble: KeychainTrouble, *calls: str) -> None:
        super().__init__()
        self._trouble = trouble
        self._calls = calls

    def _answer(self, call: str) -> None:
        if call in self._calls:
            raise KeychainUnavailable(self._trouble)

    def load(self, account: str) -> Secret | None:
        self._answer("load")
        return super().load(account)

    def save(self, account: str, secret: Secret) -> None:
        self._answer("save")
        super().save(account, secret)

    def remove(self, account: str) -> None:
        self._answer("remove")
        super().remove(account)


class ForgetfulStore(MemorySecretStore):
    """Takes everything, keeps nothing."""

    def save(self, account: str, secret: Secret) -> None:
        pass


class SilentStore(MemorySecretStore):
    """Says nothing until it is let go, as a keychain whose prompt nobody answers."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = threading.Event()
        self.let_go = threading.Event()

        self.saved: list[Secret] = []

    def load(self, account: str) -> Secret | None:
        self.asked.set()
        self.let_go.wait(60)
        return super().load(account)

    def save(self, account: str, secret: Secret) -> None:
        super().save(account, secret)
        self.saved.append(secret)


@pytest.fixture
def silent() -> Iterator[SilentStore]:
    store = SilentStore()
    yield store
    store.let_go.set()


def _heard(credentials: Credentials) -> list[KeyStatus]:
    said: list[KeyStatus] = []
    credentials.changed.connect(said.append)
    return said


def test_before_the_keychain_has_answered_nothing_is_known(qapp: Any) -> None:
    assert Credentials(Keychain(MemorySecretStore()), _ADDRESS.url).status == KeyStatus(KeyPlace.ASKING)


async def test_a_key_in_the_keychain_is_found() -> None:
    store = MemorySecretStore()
    store.save(_ADDRESS.url, _KEY)
    credentials = Credentials(Keychain(store), _ADDRESS.url)
    said = _heard(credentials)
    await credentials.load()
    assert said == [KeyStatus(KeyPlace.KEYCHAIN, "ABCD")]
    assert credentials.status == said[-1]
    assert await credentials.key() == _KEY


async def test_a_keychain_without_a_key_says_so() -> None:
    credentials = Credentials(Keychain(MemorySecretStore()), _ADDRESS.url)
    await credentials.load()
    assert credentials.status == KeyStatus(KeyPlace.NOWHERE)
    assert await credentials.key() is None


async def test_the_key_of_another_address_is_not_used() -> None:
    store = MemorySecretStore()
    store.save("https://elsewhere.example.com", _KEY)
    credentials = Credentials(Keychain(store), _ADDRESS.url)
    await credentials.load()
    assert await credentials.key() is None


async def test_a_saved_key_is_there_at_the_next_start() -> None:
    store = MemorySecretStore()
    credentials = Credentials(Keychain(store), _ADDRESS.url)
    await credentials.load()
    said = _heard(credentials)
    assert await credentials.save(_KEY) == KeyStatus(KeyPlace.KEYCHAIN, "ABCD")
    assert said == [KeyStatus(KeyPlace.KEYCHAIN, "ABCD")]
    again = Credentials(Keychain(store), _ADDRESS.url)
    await again.load()
    assert await again.key() == _KEY


async def test_a_key_replaces_the_one_before() -> None:
    store = MemorySecretStore()
    store.save(_ADDRESS.url, _KEY)
    credentials = Credentials(Keychain(store), _ADDRESS.url)
    await credentials.load()
    await credentials.save(_OTHER)
    assert credentials.status == KeyStatus(KeyPlace.KEYCHAIN, "WXYZ")
    assert await credentials.key() == _OTHER
    assert store.load(_ADDRESS.url) == _OTHER


async def test_no_part_of_a_short_key_is_shown() -> None:
    credentials = Credentials(Keychain(MemorySecretStore()), _ADDRESS.url)
    assert (await credentials.save(Secret("short"))).hint == ""


@pytest.mark.expect_log("keychain: ")
@pytest.mark.parametrize("trouble", KeychainTrouble)
async def test_a_keychain_that_can_t_be_read_is_no_failure_of_the_program(trouble: KeychainTrouble) -> None:
    credentials = Credentials(Keychain(RefusingStore(trouble, "load")), _ADDRESS.url)
    await credentials.load()
    assert credentials.status == KeyStatus(KeyPlace.NOWHERE, trouble=trouble)
    assert await credentials.key() is None


@pytest.mark.expect_log("keychain: ")
@pytest.mark.parametrize("trouble", KeychainTrouble)
async def test_a_key_that_can_t_be_kept_is_used_for_this_session(
    trouble: KeychainTrouble, caplog: pytest.LogCaptureFixture
) -> None:
    store = RefusingStore(trouble, "save")
    credentials = Credentials(Keychain(store), _ADDRESS.url)
    await credentials.load()
    await credentials.save(_KEY)
    assert credentials.status == KeyStatus(KeyPlace.SESSION, "ABCD", trouble)
    assert await credentials.key() == _KEY
    assert _KEY.reveal() not in caplog.text
    again = Credentials(Keychain(store), _ADDRESS.url)
    await again.load()
    assert again.status == KeyStatus(KeyPlace.NOWHERE)


async def test_a_keychain_that_forgets_is_seen_at_the_next_start() -> None:
    store = ForgetfulStore()
    await Credentials(Keychain(store), _ADDRESS.url).save(_KEY)
    again = Credentials(Keychain(store), _ADDRESS.url)
    await again.load()
    assert again.status == KeyStatus(KeyPlace.NOWHERE)


@pytest.mark.expect_log("keychain: no_answer")
async def test_a_silent_keychain_is_waited_for_no_longer_than_patience_lasts(silent: SilentStore) -> None:
    credentials = Credentials(Keychain(silent, patience=0.01, patience_after=0.01), _ADDRESS.url)
    await credentials.load()
    assert credentials.status == KeyStatus(KeyPlace.NOWHERE, trouble=KeychainTrouble.NO_ANSWER)


@pytest.mark.expect_log("keychain: no_answer")
async def test_a_keychain_that_opens_late_ends_up_with_the_last_wish(silent: SilentStore) -> None:
    credentials = Credentials(Keychain(silent, patience=0.02, patience_after=0.02), _ADDRESS.url)
    await credentials.load()
    assert (await credentials.save(_KEY)).place is KeyPlace.SESSION
    assert (await credentials.save(_OTHER)).place is KeyPlace.SESSION
    silent.let_go.set()
    while credentials.status.place is not KeyPlace.KEYCHAIN:
        await credentials.save(_THIRD)
    assert silent.saved == [_KEY, _OTHER, *[_THIRD] * (len(silent.saved) - 2)]
    assert silent.load(_ADDRESS.url) == _THIRD


@pytest.mark.expect_log("keychain: no_answer")
async def test_a_key_that_was_removed_does_not_come_back_late(silent: SilentStore) -> None:
    keychain = Keychain(silent, patience=0.02, patience_after=0.02)
    credentials = Credentials(keychain, _ADDRESS.url)
    await credentials.load()
    await credentials.save(_KEY)
    with pytest.raises(KeychainUnavailable):
        await credentials.remove()
    silent.let_go.set()
    kept: Secret | None = _KEY
    while kept is not None:
        with contextlib.suppress(KeychainUnavailable):
            kept = await keychain.ask(lambda store: store.load(_ADDRESS.url))
    assert silent.saved == [_KEY]


@pytest.mark.expect_log("keychain: locked")
async def test_a_key_that_is_here_stays_when_the_keychain_can_t_be_read() -> None:
    credentials = Credentials(Keychain(RefusingStore(KeychainTrouble.LOCKED, "load")), _ADDRESS.url)
    await credentials.save(_KEY)
    await credentials.load()
    assert credentials.status == KeyStatus(KeyPlace.KEYCHAIN, "ABCD")
    assert await credentials.key() == _KEY


@pytest.mark.expect_log("keychain: refused")
async def test_a_key_of_this_session_stays_when_the_keychain_answers_later() -> None:
    store = RefusingStore(KeychainTrouble.REFUSED, "save")
    MemorySecretStore.save(store, _ADDRESS.url, _KEY)
    credentials = Credentials(Keychain(store), _ADDRESS.url)
    await credentials.save(_OTHER)
    await credentials.load()
    assert credentials.status == KeyStatus(KeyPlace.SESSION, "WXYZ", KeychainTrouble.REFUSED)
    assert await credentials.key() == _OTHER


async def test_the_key_is_waited_for_while_the_keychain_is_silent(silent: SilentStore) -> None:
    silent.save(_ADDRESS.url, _KEY)

    credentials = Credentials(Keychain(silent), _ADDRESS.url)
    loading = asyncio.gather(credentials.load())
    wanted = asyncio.gather(credentials.key())
    await asyncio.sleep(0)
    assert credentials.status == KeyStatus(KeyPlace.ASKING)
    assert not wanted.done()
    silent.let_go.set()
    assert await wanted == [_KEY]
    await loading


@pytest.mark.expect_log("keychain: no_answer")
async def test_a_key_typed_while_the_keychain_is_silent_is_used(silent: SilentStore) -> None:
    credentials = Credentials(Keychain(silent, patience=0.05, patience_after=0.05), _ADDRESS.url)
    wanted = asyncio.gather(credentials.key())
    loading = asyncio.gather(credentials.load())
    await asyncio.sleep(0)
    await credentials.save(_KEY)
    await loading
    assert credentials.status.place in (KeyPlace.SESSION, KeyPlace.KEYCHAIN)
    assert credentials.status.hint == "ABCD"
    assert await credentials.key() == _KEY
    await wanted


async def test_a_typed_key_stays_when_the_keychain_answers_with_an_old_one(silent: SilentStore) -> None:
    silent.save(_ADDRESS.url, _KEY)

    credentials = Credentials(Keychain(silent), _ADDRESS.url)
    loading = asyncio.gather(credentials.load())
    saving = asyncio.gather(credentials.save(_OTHER))
    await asyncio.sleep(0)
    silent.let_go.set()
    await asyncio.gather(loading, saving)
    assert credentials.status == KeyStatus(KeyPlace.KEYCHAIN, "WXYZ")
    assert await credentials.key() == _OTHER
    assert silent.load(_ADDRESS.url) == _OTHER


async def test_a_removed_key_is_forgotten_here_and_in_the_keychain() -> None:
    store = MemorySecretStore()
    store.save(_ADDRESS.url, _KEY)
    credentials = Credentials(Keychain(store), _ADDRESS.url)
    await credentials.load()
    await credentials.remove()
    assert credentials.status == KeyStatus(KeyPlace.NOWHERE)
    assert await credentials.key() is None
    assert store.load(_ADDRESS.url) is None


async def test_a_key_of_this_session_is_forgotten_when_it_is_removed() -> None:
    credentials = Credentials(Keychain(MemorySecretStore()), _ADDRESS.url)
    await credentials.save(_KEY)
    await credentials.remove()
    assert await credentials.key() is None


@pytest.mark.expect_log("keychain: ")
@pytest.mark.parametrize("trouble", KeychainTrouble)
async def test_a_keychain_that_does_not_forget_is_told_and_the_key_is_not_used_any_more(
    trouble: KeychainTrouble,
) -> None:
    store = RefusingStore(trouble, "remove")
    store.save(_ADDRESS.url, _KEY)
    credentials = Credentials(Keychain(store), _ADDRESS.url)
    await credentials.load()
    with pytest.raises(KeychainUnavailable) as caught:
        await credentials.remove()
    assert caught.value.trouble is trouble
    assert credentials.status == KeyStatus(KeyPlace.NOWHERE, trouble=trouble, may_be_kept=True)
    assert await credentials.key() is None
