"""The system's keychain, and a store that forgets.

`keyring`'s own choice of a backend is not used: an environment variable or a file could turn it
into one that keeps nothing, or that writes plain text. These calls block, a prompt to unlock the
keychain without end: make them off the window's thread and with a deadline.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final, NoReturn, Protocol

from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable
from sigmamind_desktop.domain.secret import Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

LONGEST_SECRET: Final = 1200
"""Characters. Windows takes 2,560 bytes of UTF-16 in one credential (CRED_MAX_CREDENTIAL_BLOB_SIZE)."""


class SecretStore(Protocol):
    """Keeps a secret for each account name."""

    def name(self) -> str:
        """What keeps the secrets, as its system calls it; raises KeychainUnavailable if nothing does."""
        ...

    def load(self, account: str) -> Secret | None:
        """The secret, or None if there is none; raises KeychainUnavailable."""
        ...

    def save(self, account: str, secret: Secret) -> None:
        """Keep a secret in place of any before it; raises KeychainUnavailable if it is not kept."""
        ...

    def remove(self, account: str) -> None:
        """Forget a secret, if there is one; raises KeychainUnavailable."""
        ...


class MemorySecretStore:
    """Keeps secrets until the program ends; for the demo."""

    def __init__(self) -> None:
        self._secrets: dict[str, Secret] = {}

    def name(self) -> str:
        """See `SecretStore`."""
        return "memory"

    def load(self, account: str) -> Secret | None:
        """See `SecretStore`."""
        return self._secrets.get(account)

    def save(self, account: str, secret: Secret) -> None:
        """See `SecretStore`."""
        self._secrets[account] = secret

    def remove(self, account: str) -> None:
        """See `SecretStore`."""
        self._secrets.pop(account, None)


class KeychainSecretStore:
    """The Windows Credential Manager, the macOS Keychain or the Secret Service; nothing else."""

    def __init__(self, service: str) -> None:
        self._service = service

    def name(self) -> str:
        """See `SecretStore`."""
        return type(self._backend()).__module__.rpartition(".")[2]

    def load(self, account: str) -> Secret | None:
        """See `SecretStore`."""
        backend = self._backend()
        try:
            text = backend.get_password(self._service, account)
        except Exception as error:  # noqa: BLE001 - backends raise their systems' own types
            _translate(error)
        if len(text or "") > LONGEST_SECRET:
            # Another program wrote it: this one keeps none that is longer.
            raise KeychainUnavailable(KeychainTrouble.TOO_LONG)
        return Secret(text) if text else None

    def save(self, account: str, secret: Secret) -> None:
        """See `SecretStore`. Reads back what it wrote."""
        if len(secret.reveal()) > LONGEST_SECRET:
            raise KeychainUnavailable(KeychainTrouble.TOO_LONG)
        backend = self._backend()
        try:
            if sys.platform == "win32":
                # Setting over an old secret leaves that one in the vault under another name.
                self.remove(account)
            backend.set_password(self._service, account, secret.reveal())
            kept = backend.get_password(self._service, account)
        except KeychainUnavailable:
            raise
        except Exception as error:  # noqa: BLE001 - backends raise their systems' own types
            _translate(error)
        if kept != secret.reveal():
            raise KeychainUnavailable(KeychainTrouble.REFUSED, "the keychain gave back something else")

    def remove(self, account: str) -> None:
        """See `SecretStore`."""
        from keyring.errors import PasswordDeleteError

        backend = self._backend()
        try:
            backend.delete_password(self._service, account)
        except PasswordDeleteError:
            if self.load(account) is not None:
                raise KeychainUnavailable(KeychainTrouble.REFUSED, "the secret is still there") from None
        except Exception as error:  # noqa: BLE001 - backends raise their systems' own types
            _translate(error)

    def _backend(self) -> KeyringBackend:
        """A backend of this system, made anew: a keychain that was started later is found."""
        try:
            backend = _make_backend()
            # A backend says by raising here that its keychain is not running.
            _ = backend.priority
        except Exception as error:  # noqa: BLE001 - backends raise their systems' own types
            raise KeychainUnavailable(KeychainTrouble.NONE_HERE, type(error).__name__) from None
        return backend


def _make_backend() -> KeyringBackend:
    # keyring is imported here because the window's first paint does not need it.
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        backend = WinVaultKeyring()
        backend.persist = "local machine"  # the default roams with the profile
        return backend
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as MacKeychain

        return MacKeychain()
    from keyring.backends.SecretService import Keyring as SecretService

    return SecretService()


def _translate(error: Exception) -> NoReturn:
    """Raise ours for a backend's exception; its text is left out, it may hold what was sent."""
    from keyring.errors import InitError, KeyringLocked

    name = type(error).__name__
    if isinstance(error, KeyringLocked | InitError) or "Locked" in name or "Dismissed" in name:
        raise KeychainUnavailable(KeychainTrouble.LOCKED, name) from None
    raise KeychainUnavailable(KeychainTrouble.REFUSED, name) from None
