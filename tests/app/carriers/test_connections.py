"""The carriers that are connected: where their keys are, and whose."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from sigmamind_desktop.app.access.credentials import KeyPlace
from sigmamind_desktop.app.carriers.connections import Connections
from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import CarrierPart
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable, NoKey
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.secret_store import MemorySecretStore
from tests.app.carriers.conftest import OTHER_KEY, TELNYX, TWILIO

ENTRY = "carrier Twilio https://api.example.com"


class NoKeychain(MemorySecretStore):
    """A computer without one."""

    def save(self, account: str, secret: Secret) -> None:
        raise KeychainUnavailable(KeychainTrouble.NONE_HERE)

    def remove(self, account: str) -> None:
        raise AssertionError("nothing was kept there")


class KeepingStore(MemorySecretStore):
    """A keychain that does not forget."""

    def remove(self, account: str) -> None:
        raise KeychainUnavailable(KeychainTrouble.LOCKED)


async def test_nothing_is_asked_and_nothing_kept_before_a_carrier_is_connected(place: Any) -> None:
    connections: Connections = place.connections()
    assert connections.all == ()
    with pytest.raises(NoKey):
        await connections.open(CarrierName.TWILIO)
    assert place.carrier.opened == []
    assert place.settings.carriers == ""


async def test_a_key_is_asked_about_first_and_kept_by_nobody(place: Any) -> None:
    connections = place.connections()
    assert await connections.verify(TWILIO) == frozenset()
    assert (place.carrier.asked, place.carrier.closed) == (["verify"], 1)
    assert connections.all == ()
    assert place.store.load(ENTRY) is None
    with pytest.raises(CarrierFailed) as caught:
        await connections.verify(OTHER_KEY)
    assert caught.value.reason is CarrierTrouble.KEY_REFUSED
    assert place.carrier.closed == 2


async def test_what_a_key_may_not_read_is_told(place: Any) -> None:
    place.carrier.refused = frozenset({CarrierPart.LOG})
    assert await place.connections().verify(TWILIO) == {CarrierPart.LOG}


async def test_a_key_that_is_kept_is_there_at_the_next_start(place: Any) -> None:
    told: list[bool] = []
    connections = place.connections()
    connections.changed.connect(lambda: told.append(True))
    connection = await connections.keep(TWILIO)
    assert (connection.place, connection.note.key) == (KeyPlace.KEYCHAIN, TWILIO.key_id[-4:])
    assert told == [True]
    again = place.connections()
    assert again.all == (connection,)
    assert place.carrier.opened == []
    await (await again.open(CarrierName.TWILIO)).numbers()
    await (await again.open(CarrierName.TWILIO)).numbers()
    assert place.carrier.opened == [TWILIO]
    await again.close()
    assert place.carrier.closed == 1


async def test_the_settings_hold_no_secret(place: Any) -> None:
    connections = place.connections()
    await connections.keep(TWILIO)
    await connections.keep(TELNYX)
    for login in (TWILIO, TELNYX):
        assert login.secret.reveal() not in place.settings.carriers
        assert login.secret.reveal() not in repr(connections.all)
    assert [each.carrier for each in connections.all] == [CarrierName.TWILIO, CarrierName.TELNYX]


async def test_each_sigmamind_account_has_its_own(place: Any) -> None:
    connections = place.connections()
    await connections.keep(TWILIO)
    place.account = "https://api.example.com#2"
    assert connections.all == ()
    with pytest.raises(NoKey):
        await connections.open(CarrierName.TWILIO)
    await connections.keep(TELNYX)
    await connections.keep(OTHER_KEY)
    await place.connections().open(CarrierName.TWILIO)
    place.account = "https://api.example.com"
    await place.connections().open(CarrierName.TWILIO)
    assert place.carrier.opened == [OTHER_KEY, TWILIO]
    place.account = "https://api.example.com#2"
    await connections.forget("https://api.example.com")
    assert place.store.load(ENTRY) is None
    assert [each.carrier for each in connections.all] == [CarrierName.TWILIO, CarrierName.TELNYX]


async def test_a_new_key_takes_the_old_one_s_place_at_once(place: Any) -> None:
    place.carrier.keys.append(OTHER_KEY)
    connections = place.connections()
    await connections.keep(TWILIO)
    await connections.open(CarrierName.TWILIO)
    await connections.keep(OTHER_KEY)
    assert place.carrier.closed == 1
    await connections.open(CarrierName.TWILIO)
    assert place.carrier.opened == [TWILIO, OTHER_KEY]


@pytest.mark.expect_log("keychain: none_here")
async def test_without_a_keychain_the_key_lasts_for_this_session(place: Any) -> None:
    place.store = NoKeychain()
    connections = place.connections()
    connection = await connections.keep(TWILIO)
    assert (connection.place, connection.trouble) == (KeyPlace.SESSION, KeychainTrouble.NONE_HERE)
    await (await connections.open(CarrierName.TWILIO)).numbers()
    assert place.connections().all == ()
    await connections.remove(CarrierName.TWILIO)
    assert connections.all == ()


async def test_a_removed_key_is_nowhere(place: Any) -> None:
    connections = place.connections()
    await connections.keep(TWILIO)
    await connections.open(CarrierName.TWILIO)
    await connections.remove(CarrierName.TWILIO)
    assert place.store.load(ENTRY) is None
    assert (connections.all, place.connections().all) == ((), ())
    assert place.carrier.closed == 1
    with pytest.raises(NoKey):
        await connections.open(CarrierName.TWILIO)


@pytest.mark.expect_log("keychain: locked")
async def test_a_keychain_that_does_not_forget_is_said_and_the_program_has_forgotten(place: Any) -> None:
    place.store = KeepingStore()
    connections = place.connections()
    await connections.keep(TWILIO)
    with pytest.raises(KeychainUnavailable):
        await connections.remove(CarrierName.TWILIO)
    assert connections.all == ()


@pytest.mark.expect_log("keychain: locked")
async def test_a_keychain_that_does_not_forget_one_key_is_asked_to_forget_the_others(place: Any) -> None:
    place.store = KeepingStore()
    connections = place.connections()
    await connections.keep(TWILIO)
    await connections.keep(TELNYX)
    with pytest.raises(KeychainUnavailable):
        await connections.forget(place.account)
    assert connections.all == ()


@pytest.mark.parametrize("kept", [None, "something else"])
async def test_a_keychain_that_lost_the_key_asks_for_a_new_one(place: Any, kept: str | None) -> None:
    await place.connections().keep(TWILIO)
    place.store.remove(ENTRY)
    if kept is not None:
        place.store.save(ENTRY, Secret(kept))
    with pytest.raises(NoKey):
        await place.connections().open(CarrierName.TWILIO)
    assert place.carrier.opened == []


async def test_a_key_that_is_removed_while_the_keychain_is_asked_is_used_no_more(place: Any) -> None:
    connections = place.connections()
    await connections.keep(TWILIO)
    opening = asyncio.ensure_future(connections.open(CarrierName.TWILIO))
    await asyncio.sleep(0)
    await connections.remove(CarrierName.TWILIO)
    with pytest.raises(NoKey):
        await opening
    assert place.carrier.opened == []
