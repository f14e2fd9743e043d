"""The keychain of Windows itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.secret_store import LONGEST_SECRET, KeychainSecretStore

pytestmark = pytest.mark.keychain

_ACCOUNT = "https://api.sigmamind.ai"


@pytest.fixture
def store() -> Iterator[KeychainSecretStore]:
    store = KeychainSecretStore("SigmaMind Desktop Test")
    yield store
    store.remove(_ACCOUNT)


def test_it_is_the_credential_manager(store: KeychainSecretStore) -> None:
    assert store.name() == "Windows"


def test_a_secret_is_kept_replaced_and_removed(store: KeychainSecretStore) -> None:
    assert store.load(_ACCOUNT) is None
    for text in ("first", "Zweites mit ü und \N{GRINNING FACE}", "x" * LONGEST_SECRET):
        store.save(_ACCOUNT, Secret(text))
        assert KeychainSecretStore("SigmaMind Desktop Test").load(_ACCOUNT) == Secret(text)
    store.remove(_ACCOUNT)
    assert store.load(_ACCOUNT) is None


@pytest.mark.not_on_wine("the list of all credentials")  # which asks its manager of drives, as files do
def test_no_older_secret_stays_under_another_name(store: KeychainSecretStore) -> None:
    from win32ctypes.pywin32 import win32cred

    store.save(_ACCOUNT, Secret("older"))
    store.save(_ACCOUNT, Secret("newer"))
    there = [each["TargetName"] for each in win32cred.CredEnumerate(None, 0)]
    assert [name for name in there if "SigmaMind Desktop Test" in name] == ["SigmaMind Desktop Test"]


def test_what_is_too_long_is_refused_before_windows_does(store: KeychainSecretStore) -> None:
    with pytest.raises(KeychainUnavailable) as caught:
        store.save(_ACCOUNT, Secret("x" * (LONGEST_SECRET + 1)))
    assert caught.value.trouble is KeychainTrouble.TOO_LONG
