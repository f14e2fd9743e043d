"""Every setting: its key in the file, its default, and how it is written there."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Final, Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QObject, Signal

from sigmamind_desktop.domain.trunks.carriers import SIGMAMIND_SIP_HOST

T = TypeVar("T")

_log = logging.getLogger(__name__)

TEXT_SIZES: Final = (100, 115, 130, 150)
"""In percent of the system's."""


class Colours(StrEnum):
    """Dark text on light, or the other way."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Setting(Generic[T]):
    """One setting, as an attribute of Settings.

    Attributes:
        key: its name in the file. One that was ever released stays, and so does what is written there.
        default: what holds until it is set, or where the file has rubbish in its place.
        read: makes a value of what the file has; raises ValueError for what is none.
        write: the other way.
    """

    def __init__(
        self, key: str, default: T, *, read: Callable[[QByteArray], T], write: Callable[[T], QByteArray]
    ) -> None:
        self.key: Final = key
        self.default: Final = default
        self.read: Final = read
        self.write: Final = write

    @overload
    def __get__(self, settings: None, owner: type) -> Setting[T]: ...

    @overload
    def __get__(self, settings: Settings, owner: type) -> T: ...

    def __get__(self, settings: Settings | None, owner: type) -> Setting[T] | T:
        return self if settings is None else settings.value_of(self)

    def __set__(self, settings: Settings, value: T) -> None:
        settings.set_value(self, value)


def _text(kept: QByteArray) -> str:
    return bytes(kept.data()).decode()


def _write_text(text: str) -> QByteArray:
    return QByteArray(text.encode())


def _read_host(kept: QByteArray) -> str:
    # Few ever change it, and so have it kept.
    from sigmamind_desktop.domain.trunks.sip_address import read_platform_host

    if (host := read_platform_host(_text(kept))) is None:
        raise ValueError("no host")
    return host


def _read_switch(kept: QByteArray) -> bool:
    return {"yes": True, "no": False}[_text(kept)]


def _write_switch(is_on: bool) -> QByteArray:
    return _write_text("yes" if is_on else "no")


def _read_text_size(kept: QByteArray) -> int:
    if (size := int(_text(kept))) not in TEXT_SIZES:
        raise ValueError("no size")
    return size


def _read_object(kept: QByteArray) -> str:
    text = _text(kept)
    if text and not isinstance(json.loads(text), dict):
        raise ValueError("no object")
    return text


class Settings(QObject):
    """What holds from one start to the next, but for secrets and numbers.

    Attributes:
        geometry: where the window is and how large, as Qt writes it; empty at the first start.
        panes: how wide the left pane is beside the right one; empty at the first start.
        columns: the table's columns, as Qt writes them; empty at the first start.
        sip_host: SigmaMind's own SIP host, where carriers send the calls to.
        checks_hosts: whether the hosts of new trunks are checked by themselves.
        text_size: one of TEXT_SIZES.
        colours: what the window looks like.
        language: the code of the window's language from the next start on; empty for the system's.
        news_seen: the version whose news the person has seen, or that was the first one here; empty at the
            first start.
        accounts: which accounts there are, as `AccountBook.to_keep` writes them.
        carriers: which carriers are connected, as `notes_to_keep` writes them.

    Signals:
        changed: one is another one now; carries the Setting.
    """

    changed = Signal(object)

    geometry = Setting("window/geometry", QByteArray(), read=QByteArray, write=QByteArray)
    panes = Setting("window/splitter", QByteArray(), read=QByteArray, write=QByteArray)
    columns = Setting("numbers/columns", QByteArray(), read=QByteArray, write=QByteArray)
    sip_host = Setting("sigmamind/sip_host", SIGMAMIND_SIP_HOST, read=_read_host, write=_write_text)
    checks_hosts = Setting("trunks/checks_hosts", False, read=_read_switch, write=_write_switch)
    text_size = Setting(
        "window/text_size", 100, read=_read_text_size, write=lambda size: _write_text(str(size))
    )
    colours = Setting(
        "window/colours", Colours.SYSTEM, read=lambda kept: Colours(_text(kept)), write=_write_text
    )
    language = Setting("window/language", "", read=_text, write=_write_text)
    news_seen = Setting("help/news_seen", "", read=_text, write=_write_text)
    accounts = Setting("accounts", "", read=_read_object, write=_write_text)
    carriers = Setting("carriers", "", read=_read_object, write=_write_text)

    def __init__(
        self, kept: Mapping[str, QByteArray] | None = None, *, damage: str = "", parent: QObject | None = None
    ) -> None:
        """Take what the file has; the log says once what in it is of no use.

        Args:
            kept: by key; what has no setting's key is of another version, and stays in the file.
            damage: what is wrong with the file itself, for the log.
            parent: see Qt.
        """
        super().__init__(parent)
        self._values: dict[str, Any] = {}
        useless = [damage] if damage else []
        for setting in _ALL:
            if (written := (kept or {}).get(setting.key)) is not None:
                try:
                    self._values[setting.key] = setting.read(written)
                except (ValueError, KeyError, RecursionError):
                    useless.append(setting.key)
        if useless:
            _log.warning("settings: not all could be read: %s", ", ".join(useless))

    def value_of(self, setting: Setting[T]) -> T:
        """What a setting is."""
        value: T = self._values.get(setting.key, setting.default)
        return value

    def set_value(self, setting: Setting[T], value: T) -> None:
        """Set a setting."""
        if value != self.value_of(setting):
            self._values[setting.key] = value
            self.changed.emit(setting)

    def to_keep(self) -> dict[str, QByteArray]:
        """All of them by key, as the file has them."""
        return {setting.key: setting.write(self.value_of(setting)) for setting in _ALL}


_ALL: Final[tuple[Setting[Any], ...]] = tuple(
    each for each in vars(Settings).values() if isinstance(each, Setting)
)
