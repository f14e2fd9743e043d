"""What the program can say of itself: for support, and for whoever wants to know what it is made of.

Phone numbers are personal: they are counted, and the log, which may name some, is left out.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.errors import KeychainUnavailable
from sigmamind_desktop.runtime.worker import Worker

if TYPE_CHECKING:
    from sigmamind_desktop.app.access.credentials import Credentials
    from sigmamind_desktop.app.access.keychain import Keychain
    from sigmamind_desktop.app.numbers.book import NumberBook
    from sigmamind_desktop.runtime.components import Component


class Diagnostics:
    """Asks the parts of the program how they stand.

    Attributes:
        logs: the folder of the log.
    """

    def __init__(
        self,
        *,
        address: ApiAddress,
        data: Path,
        logs: Path,
        book: NumberBook,
        credentials: Credentials,
        keychain: Keychain,
    ) -> None:
        """Begin.

        Args:
            address: named where it is not the default one.
            data: the folder that the program writes to.
            logs: the folder of the log.
            book: counted, and no more than that.
            credentials: asked where the key is, and no more than that.
            keychain: asked for its name.
        """
        self.logs = logs
        self._address = address
        self._data = data
        self._book = book
        self._credentials = credentials
        self._keychain = keychain
        self._worker = Worker("diagnostics")

    async def report(self) -> str:
        """A line for each fact; no key, no password and nothing of what the numbers are."""
        import platform

        import PySide6

        facts = {
            "Python": f"{platform.python_version()}, PySide6 {PySide6.__version__}",
            "Keychain": await self._keychain_name(),
            "API key": self._credentials.status.place.name.lower(),
            "Numbers": str(len(self._book.rows)) if self._book.is_loaded else "not read",
            "Data folder": _without_person(self._data),
            "Log folder": _without_person(self.logs),
        }
        if not self._address.is_default:
            facts["API address"] = self._address.url
        return "\n".join(f"{name}: {fact}" for name, fact in facts.items())

    async def has_logs(self) -> bool:
        """Whether the folder of the log is there."""
        return await self._worker.call(self.logs.is_dir)

    async def components(self) -> list[Component]:
        """The parts that the program is made of and that others wrote."""
        from sigmamind_desktop.runtime.components import components

        return await self._worker.call(components)

    async def _keychain_name(self) -> str:
        try:
            return await self._keychain.name()
        except KeychainUnavailable as error:
            return f"none ({error.trouble})"


def _without_person(folder: Path) -> str:
    """A folder's path below the person's own; any other may hold the person's name, and is not told."""
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else "not below ~"
