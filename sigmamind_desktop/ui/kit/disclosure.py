"""A button that shows or hides what belongs to it."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


class Disclosure(QPushButton):
    """It is heard as a button that is expanded or collapsed; Qt lets a checkable one be a check box."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, flat: bool = False) -> None:
        super().__init__(text, parent, autoDefault=True, flat=flat)
        self._is_open = False
        self.clicked.connect(lambda: self.setChecked(not self._is_open))
        self._describe()

    def isChecked(self) -> bool:  # noqa: N802 - as Qt has it
        """Whether it shows what belongs to it."""
        return self._is_open

    def setChecked(self, is_open: bool) -> None:  # noqa: N802 - as Qt has it
        """Show or hide it; `toggled` says so."""
        if is_open != self._is_open:
            self._is_open = is_open
            self._describe()
            self.toggled.emit(is_open)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.tr("Expanded") if self._is_open else self.tr("Collapsed"))
