"""A real keychain: gnome-keyring on a message bus of its own."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.domain.errors import KeychainTrouble, KeychainUnavailable
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.secret_store import KeychainSecretStore

pytestmark = [pytest.mark.keychain, pytest.mark.linux_only("the Secret Service")]

_HERE = "https://api.sigmamind.ai"
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
_SECRETS = "org.freedesktop.secrets"


@pytest.fixture
def bus(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[dict[str, str]]:
    """A message bus with nothing on it, that starts nothing by itself; gives its environment."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed")
    pytest.importorskip("secretstorage")
    folder = tmp_path_factory.mktemp("bus")
    (folder / "bus.conf").write_text(_BUS.format(folder=folder), "utf-8")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.delenv("DISPLAY", raising=False)
    command = [
        "dbus-daemon",
        "--nofork",
        "--nopidfile",
        "--print-address",
        "--config-file",
        folder / "bus.conf",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
        yield dict(os.environ)
        daemon.kill()


@pytest.fixture
def keychain(bus: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """An unlocked keychain on the bus."""
    if shutil.which("gnome-keyring-daemon") is None:
        pytest.skip("gnome-keyring is not installed")
    command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    with (
        _arrivals() as arrived,
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=bus
        ) as daemon,
    ):
        assert daemon.stdin is not None
        daemon.stdin.write(b"password of the keychain\n")
        daemon.stdin.close()
        arrived()
        yield daemon
        daemon.kill()


@contextmanager
def _arrivals() -> Iterator[Callable[[], None]]:
    """Listen on the bus from now on; what it gives waits until the keychain is there."""
    from jeepney import MatchRule, message_bus
    from jeepney.io.blocking import Proxy, open_dbus_connection

    rule = MatchRule(
        type="signal",
        interface="org.freedesktop.DBus",
        member="NameOwnerChanged",
        path=message_bus.object_path,
    )
    rule.add_arg_condition(0, _SECRETS)
    with closing(open_dbus_connection("SESSION")) as connection, connection.filter(rule) as queue:
        bus = Proxy(message_bus, connection)
        bus.AddMatch(rule)

        def wait() -> None:
            if not bus.NameHasOwner(_SECRETS)[0]:
                connection.recv_until_filtered(queue, timeout=30)

        yield wait


@pytest.fixture
def store(keychain: Any) -> KeychainSecretStore:
    return KeychainSecretStore("SigmaMind Desktop Test")


def test_the_system_s_keychain_is_named(store: KeychainSecretStore) -> None:
    assert store.name() == "SecretService"


def test_a_secret_is_kept_replaced_and_removed(store: KeychainSecretStore) -> None:
    assert store.load(_HERE) is None
    store.save(_HERE, Secret("first"))
    assert store.load(_HERE) == Secret("first")
    store.save(_HERE, Secret("second"))
    assert store.load(_HERE) == Secret("second")
    store.remove(_HERE)
    assert store.load(_HERE) is None
    store.remove(_HERE)
    assert store.load(_HERE) is None


def test_replacing_leaves_no_older_secret_behind(store: KeychainSecretStore) -> None:
    import secretstorage

    for text in ("first", "second", "third"):
        store.save(_HERE, Secret(text))
    with closing(secretstorage.dbus_init()) as connection:
        found = secretstorage.search_items(connection, {"service": "SigmaMind Desktop Test"})
        assert [item.get_secret() for item in found] == [b"third"]


@pytest.mark.parametrize("text", ["ключ ✓ 🔑", "a\nb", " ", "%", "x" * 1200, '"\\', "\u202e"], ids=ascii)
def test_a_secret_comes_back_as_it_was(text: str, store: KeychainSecretStore) -> None:
    store.save(_HERE, Secret(text))
    assert store.load(_HERE) == Secret(text)


def test_accounts_and_services_are_kept_apart(store: KeychainSecretStore) -> None:
    there = "https://eu.example.com"
    other = KeychainSecretStore("Another program")
    store.save(_HERE, Secret("here"))
    store.save(there, Secret("there"))
    other.save(_HERE, Secret("other"))
    assert (store.load(_HERE), store.load(there)) == (Secret("here"), Secret("there"))
    store.remove(_HERE)
    assert store.load(_HERE) is None
    assert store.load(there) == Secret("there")
    assert other.load(_HERE) == Secret("other")
    assert other.load(there) is None


def test_a_secret_is_there_for_the_next_start(store: KeychainSecretStore) -> None:
    store.save(_HERE, Secret("kept"))
    script = f"""
from sigmamind_desktop.services.secret_store import KeychainSecretStore
print(KeychainSecretStore("SigmaMind Desktop Test").load({_HERE!r}).reveal())
"""
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True, timeout=60
    )
    assert done.stdout == "kept\n"


def test_a_secret_lies_in_the_keychain_and_in_no_plain_file(store: KeychainSecretStore) -> None:
    store.save(_HERE, Secret("marked-secret-4711"))
    folder = Path(os.environ["XDG_DATA_HOME"])
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert any(file.suffix == ".keyring" for file in files)
    assert not any(b"marked-secret-4711" in file.read_bytes() for file in files)


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"])
def test_the_environment_does_not_turn_the_keychain_off(backend: str, store: KeychainSecretStore) -> None:
    # In an interpreter of its own: keyring makes its choice once.
    script = f"""
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.secret_store import KeychainSecretStore
store = KeychainSecretStore("SigmaMind Desktop Test")
store.save({_HERE!r}, Secret("kept"))
print(store.name())
"""
    environment = os.environ | {"PYTHON_KEYRING_BACKEND": backend}
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60, env=environment)
    assert done.stdout == "SecretService\n"
    assert store.load(_HERE) == Secret("kept")


# keyring leaves its connection to the bus open where the keychain refuses.
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_a_locked_keychain_that_nobody_unlocks_says_so(store: KeychainSecretStore) -> None:
    import secretstorage

    store.save(_HERE, Secret("kept"))
    with closing(secretstorage.dbus_init()) as connection:
        secretstorage.get_default_collection(connection).lock()
    for call in (
        lambda: store.load(_HERE),
        lambda: store.save(_HERE, Secret("newer")),
        lambda: store.remove(_HERE),
    ):
        with pytest.raises(KeychainUnavailable) as caught:
            call()
        assert caught.value.trouble is KeychainTrouble.LOCKED
        assert "kept" not in repr(vars(caught.value))
    del caught
    gc.collect()  # while the warning is ignored


def test_a_bus_without_a_keychain_says_that_there_is_none(bus: Any) -> None:
    store = KeychainSecretStore("SigmaMind Desktop Test")
    for call in (
        store.name,
        lambda: store.load(_HERE),
        lambda: store.save(_HERE, Secret("x")),
        lambda: store.remove(_HERE),
    ):
        with pytest.raises(KeychainUnavailable) as caught:
            call()
        assert caught.value.trouble is KeychainTrouble.NONE_HERE


@pytest.mark.parametrize(
    "address", ["unix:path=/nowhere/bus", "nonsense", ""], ids=["gone", "nonsense", "empty"]
)
def test_no_bus_at_all_means_that_there_is_no_keychain(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(KeychainUnavailable) as caught:
        KeychainSecretStore("SigmaMind Desktop Test").load(_HERE)
    assert caught.value.trouble is KeychainTrouble.NONE_HERE


def test_a_keychain_that_ends_meanwhile_is_missed(keychain: subprocess.Popen[bytes], store: Any) -> None:
    store.save(_HERE, Secret("kept"))
    keychain.terminate()
    keychain.wait(30)
    with pytest.raises(KeychainUnavailable) as caught:
        store.load(_HERE)
    assert caught.value.trouble is KeychainTrouble.NONE_HERE
