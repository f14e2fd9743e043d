"""A keychain that is not there, locked, silent, or fails in a way of its own: an import with each."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from sigmamind_desktop.app.access.credentials import KeyPlace
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.secret_store import MemorySecretStore
from tests.conftest import wait_until
from tests.faults.people import KEY, Home, Person, running
from tests.faults.pulse import Pulse
from tests.faults.servers import Server, http, says

_RECORD = b'{"sipPhoneNumber": "+14155550100", "active": true}'


class Faulty(MemorySecretStore):
    """Does to each question what `fault` does, and then answers."""

    def __init__(self, fault: Callable[[], None]) -> None:
        super().__init__()
        self._fault = fault

    def load(self, account: str) -> Secret | None:
        self._fault()
        return super().load(account)

    def save(self, account: str, secret: Secret) -> None:
        self._fault()
        super().save(account, secret)


def _raising(error: Exception) -> Callable[[], None]:
    def fault() -> None:
        raise error

    return fault


async def _enter_key_and_import(person: Person) -> None:
    credentials = person.program.credentials
    if not person.dialogs():
        person.program.flows.key.open()
    [dialog] = person.dialogs()
    QTest.keyClicks(dialog.findChild(QLineEdit, "apiKey"), KEY)
    await person.press("Save key", dialog)
    await wait_until(credentials.changed, lambda: credentials.status.place is KeyPlace.SESSION)
    assert "this session only" in dialog.notice.accessibleName()
    await person.press("Go on", dialog)
    person.fill()
    person.press_import()
    assert (await person.ended()).phase is Phase.DONE


@pytest.mark.expect_log("keychain: ")
@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (KeychainTrouble.NONE_HERE, "no keychain that is running"),
        (KeychainTrouble.LOCKED, "is locked"),
        (KeychainTrouble.REFUSED, "refused"),
    ],
)
async def test_without_a_keychain_the_session_goes_on(
    trouble: KeychainTrouble, words: str, home: Home, record_fault: Any
) -> None:
    home.secrets = Faulty(_raising(KeychainUnavailable(trouble)))

    with Server(says(http(200, _RECORD))) as server:
        async with running(home.options(server.url, key=False)) as person:
            pulse = Pulse()
            await wait_until(
                person.program.credentials.changed,
                lambda: person.program.credentials.status.place is KeyPlace.NOWHERE,
            )
            [dialog] = person.dialogs()
            assert words in person.said(dialog)
            await _enter_key_and_import(person)
            pulse.stop()
            longest = pulse.longest
        assert server.posts == 1
    assert home.attempts() == ["imported"]
    record_fault(f"keychain: {trouble}", longest)


async def test_an_import_waits_for_a_silent_keychain_and_can_be_cancelled(
    home: Home, record_fault: Any
) -> None:
    let_go, is_silent = threading.Event(), threading.Event()

    def wait() -> None:
        if is_silent.is_set():
            let_go.wait(60)

    home.secrets = Faulty(wait)

    with Server(says(http(200, _RECORD))) as server:
        try:
            options = home.options(server.url)
            is_silent.set()
            async with running(options, settled=False) as person:
                pulse = Pulse()
                person.fill()
                person.press_import()
                labels = person.form.findChildren(QLabel)
                assert any(
                    label.text().startswith("Waiting for this computer's keychain") for label in labels
                )
                await person.press("Cancel")
                assert (await person.ended()).phase is Phase.CANCELLED
                assert "Nothing was sent" in person.said()
                assert server.posts == 0
                person.press_import()
                let_go.set()
                assert (await person.ended()).phase is Phase.DONE
                pulse.stop()
                longest = pulse.longest
        finally:
            let_go.set()
        assert server.posts == 1
    assert home.attempts() == ["imported"]
    record_fault("keychain: silent", longest)
