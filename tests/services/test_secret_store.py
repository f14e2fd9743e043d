"""What the keychain's own library may do wrong, and the store that forgets."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any, ClassVar

import keyring.errors
import pytest
from keyring.backend import KeyringBackend

from sigmamind_desktop.domain.errors import Created, KeychainTrouble, KeychainUnavailable
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services import secret_store
from sigmamind_desktop.services.secret_store import LONGEST_SECRET, KeychainSecretStore, MemorySecretStore

_SECRET = "key-7f3a9c51e2-ABCD"


class _Keychain(KeyringBackend):
    """Keeps what it is given, for as long as its test lasts."""

    priority: ClassVar[float] = 0  # never chosen by keyring itself

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        super().__init__()

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("not found")


class _Forgetful(_Keychain):
    def set_password(self, service: str, username: str, password: str) -> None:
        """Say yes and keep nothing."""


class _Garbling(_Keychain):
    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:10])


class _Clinging(_Keychain):
    def delete_password(self, service: str, username: str) -> None:
        raise keyring.errors.PasswordDeleteError("the person said no")


class _Failing(_Keychain):
    def __init__(self, error: Exception) -> None:
        self.error = error
        super().__init__()

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error

    def delete_password(self, service: str, username: str) -> None:
        raise self.error


class _NotRunning(_Keychain):
    @property
    def priority(self) -> float:
        raise RuntimeError("The Secret Service daemon is neither running nor activatable")


class CollectionLocked(Exception):
    """A backend's own type, which only its name gives away."""


class PromptDismissedException(Exception):
    """A backend's own type, which only its name gives away."""


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Callable[[KeyringBackend], KeychainSecretStore]:
    """Make this backend the system's keychain."""

    def use(backend: KeyringBackend) -> KeychainSecretStore:
        monkeypatch.setattr(secret_store, "_make_backend", lambda: backend)
        return KeychainSecretStore("SigmaMind Desktop")

    return use


_CALLS: dict[str, Callable[[KeychainSecretStore], Any]] = {
    "load": lambda store: store.load("https://api.sigmamind.ai"),
    "save": lambda store: store.save("https://api.sigmamind.ai", Secret(_SECRET)),
    "remove": lambda store: store.remove("https://api.sigmamind.ai"),
}
each_call = pytest.mark.parametrize("call", _CALLS.values(), ids=_CALLS.keys())


def test_a_secret_is_kept_under_the_service_and_the_account(use: Any) -> None:
    backend = _Keychain()
    store = use(backend)
    store.save("https://api.sigmamind.ai", Secret(_SECRET))
    assert backend.kept == {("SigmaMind Desktop", "https://api.sigmamind.ai"): _SECRET}
    assert store.load("https://api.sigmamind.ai") == Secret(_SECRET)
    store.remove("https://api.sigmamind.ai")
    assert backend.kept == {}


def test_an_empty_secret_counts_as_none(use: Any) -> None:
    backend = _Keychain()
    backend.kept["SigmaMind Desktop", "a"] = ""
    assert use(backend).load("a") is None


@pytest.mark.parametrize("backend", [_Forgetful, _Garbling])
def test_a_keychain_that_gives_back_something_else_does_not_count_as_kept(
    backend: type[_Keychain], use: Any
) -> None:
    with pytest.raises(KeychainUnavailable) as caught:
        use(backend()).save("a", Secret(_SECRET))
    assert caught.value.trouble is KeychainTrouble.REFUSED
    assert caught.value.created is Created.NO


def test_a_keychain_that_keeps_what_it_should_forget_says_so(use: Any) -> None:
    backend = _Clinging()
    store = use(backend)
    store.save("a", Secret(_SECRET))
    with pytest.raises(KeychainUnavailable) as caught:
        store.remove("a")
    assert caught.value.trouble is KeychainTrouble.REFUSED


def test_removing_what_is_not_there_is_fine(use: Any) -> None:
    use(_Keychain()).remove("a")


@each_call
@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (keyring.errors.KeyringLocked("no"), KeychainTrouble.LOCKED),
        (keyring.errors.InitError("no"), KeychainTrouble.LOCKED),
        (CollectionLocked("no"), KeychainTrouble.LOCKED),
        (PromptDismissedException("no"), KeychainTrouble.LOCKED),
        (keyring.errors.PasswordSetError("no"), KeychainTrouble.REFUSED),
        (keyring.errors.KeyringError("no"), KeychainTrouble.REFUSED),
        (OSError(5, "no"), KeychainTrouble.REFUSED),
        (RuntimeError("no"), KeychainTrouble.REFUSED),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "no"), KeychainTrouble.REFUSED),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else str(value),
)
def test_a_failure_of_the_keychain_is_one_of_ours(
    error: Exception, trouble: KeychainTrouble, call: Callable[[KeychainSecretStore], Any], use: Any
) -> None:
    with pytest.raises(KeychainUnavailable) as caught:
        call(use(_Failing(error)))
    assert caught.value.trouble is trouble
    assert caught.value.details == type(error).__name__


@each_call
@pytest.mark.parametrize(
    "kind", [RuntimeError, keyring.errors.KeyringLocked, keyring.errors.PasswordSetError]
)
def test_a_failure_does_not_repeat_the_secret(
    kind: type[Exception], call: Callable[[KeychainSecretStore], Any], use: Any
) -> None:
    with pytest.raises(KeychainUnavailable) as caught:
        call(use(_Failing(kind(f"could not store {_SECRET!r}"))))
    error = caught.value
    shown = "".join([*traceback.format_exception(error), repr(error), str(error), repr(vars(error))])
    assert _SECRET not in shown


def test_a_secret_that_the_smallest_keychain_can_not_take_is_not_tried(use: Any) -> None:
    backend = _Keychain()
    store = use(backend)
    with pytest.raises(KeychainUnavailable) as caught:
        store.save("a", Secret("x" * 1201))
    assert caught.value.trouble is KeychainTrouble.TOO_LONG
    assert backend.kept == {}
    store.save("a", Secret("x" * 1200))
    assert store.load("a") == Secret("x" * 1200)


@each_call
def test_no_keychain_says_so(call: Callable[[KeychainSecretStore], Any], use: Any) -> None:
    with pytest.raises(KeychainUnavailable) as caught:
        call(use(_NotRunning()))
    assert caught.value.trouble is KeychainTrouble.NONE_HERE
    with pytest.raises(KeychainUnavailable):
        use(_NotRunning()).name()


def test_a_keychain_that_starts_later_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    backends: list[KeyringBackend] = [_NotRunning(), _Keychain()]
    monkeypatch.setattr(secret_store, "_make_backend", lambda: backends.pop(0))
    store = KeychainSecretStore("SigmaMind Desktop")
    with pytest.raises(KeychainUnavailable):
        store.load("a")
    assert store.load("a") is None


@pytest.mark.parametrize(
    "backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "no.such.Thing"]
)
def test_the_environment_does_not_choose_the_keychain(
    backend: str, use: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    keychain = _Keychain()
    store = use(keychain)
    store.save("a", Secret(_SECRET))
    assert keychain.kept == {("SigmaMind Desktop", "a"): _SECRET}
    assert store.load("a") == Secret(_SECRET)


def test_the_store_of_the_demo_keeps_a_secret_until_it_is_gone() -> None:
    store = MemorySecretStore()
    assert store.name() == "memory"
    assert store.load("a") is None
    store.save("a", Secret(_SECRET))
    store.save("b", Secret("another"))
    store.save("a", Secret("newer"))
    assert store.load("a") == Secret("newer")
    store.remove("a")
    store.remove("a")
    assert store.load("a") is None
    assert store.load("b") == Secret("another")
    assert MemorySecretStore().load("b") is None
    assert "another" not in repr(vars(store))


def test_what_another_program_left_and_is_too_long_does_not_come_in(use: Any) -> None:
    backend = _Keychain()
    backend.kept["SigmaMind Desktop", "a"] = "k" * (LONGEST_SECRET + 1)
    with pytest.raises(KeychainUnavailable) as caught:
        use(backend).load("a")
    assert caught.value.trouble is KeychainTrouble.TOO_LONG
