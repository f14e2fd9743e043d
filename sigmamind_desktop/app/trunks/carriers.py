"""The carriers that are known to the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from sigmamind_desktop.domain.trunks.carriers import NO_CARRIERS, Carriers


class CarrierBook(QObject):
    """What is known of carriers; nothing before `set`.

    Attributes:
        carriers: those that are known.

    Signals:
        changed: others are known now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.carriers = NO_CARRIERS

    def set(self, carriers: Carriers) -> None:
        """Know these carriers and no others."""
        self.carriers = carriers
        self.changed.emit()
