"""What a start of the program is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.runtime.paths import Paths
from sigmamind_desktop.runtime.single_instance import SingleInstance
from sigmamind_desktop.services.secret_store import SecretStore
from sigmamind_desktop.services.settings import SettingsFile

if TYPE_CHECKING:
    from sigmamind_desktop.app.trunks.checking import Probe
    from sigmamind_desktop.domain.carriers.login import CarrierLogin
    from sigmamind_desktop.services.http.exchange import Patience


@dataclass(frozen=True, slots=True)
class Options:
    """What a start of the program is told.

    Attributes:
        settings_file: the one in `paths`, where it is read already; None if it is not.
        demo: what to try, by what is typed; None if this is no demo.
        secrets: where the API key is kept; the system's keychain if None.
        instance: holds the data folder; other starts on it come through here.
        refreshes: whether the account's list is read at the start.
        probe: checks a trunk's host; the real one if None.
        patience: how long to wait for SigmaMind; as long as usual if None.
        table: a file with several numbers to open at once; None for none.
        carriers: stands for every carrier that is connected, as the sandbox does; these themselves if None.
        carrier_logins: keys that are offered where a carrier is connected; for the demo.
        language_damage: what is wrong with the file of the window's words, for the log; empty if nothing is.
    """

    address: ApiAddress
    paths: Paths
    log_level: str = "info"
    settings_file: SettingsFile | None = None
    demo: Sequence[tuple[str, str]] | None = None
    secrets: SecretStore | None = None
    instance: SingleInstance | None = None
    refreshes: bool = True
    probe: Probe | None = None
    patience: Patience | None = None
    table: Path | None = None
    carriers: ApiAddress | None = None
    carrier_logins: Sequence[CarrierLogin] = ()
    language_damage: str = ""
