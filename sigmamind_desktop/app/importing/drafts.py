"""The form's draft, kept while it is typed."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from sigmamind_desktop.app.records import Records, was_kept
from sigmamind_desktop.domain.draft import Draft
from sigmamind_desktop.domain.fields.judging import without_secrets

_PAUSE: Final = 300
"""Milliseconds without a keystroke after which the draft is written."""


class DraftKeeper(QObject):
    """Writes the form to the data file at each pause in typing; never the password.

    Signals:
        damaged: texts of the draft that was loaded could not be read.
    """

    damaged = Signal()

    def __init__(self, records: Records, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._draft = Draft()
        self._kept: Draft | None = Draft()
        self._is_noted = False
        self._is_held = False
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.flush)

    def hold(self) -> None:
        """Write nothing before `load` has asked for what is kept: it would be gone before anybody saw it."""
        self._is_held = True

    async def load(self) -> Draft:
        """The draft as it was left; raises StoreUnavailable. What is written from here on comes after it."""
        self._is_held = False
        if self._is_noted:
            self._pause.start()
        kept, was_damaged = await self._records.call(
            lambda store: (store.load_draft(), store.draft_was_damaged)
        )
        if was_damaged:
            self.damaged.emit()
        self._kept = kept
        if not self._is_noted:
            self._draft = kept
        return kept

    async def load_anew(self) -> Draft:
        """The draft of another account; what was typed before is the other's. Raises StoreUnavailable."""
        self._is_noted = False
        return await self.load()

    def note(self, draft: Draft) -> None:
        """Take the form as it is now."""
        self._is_noted = True
        self._draft = without_secrets(draft)
        self._pause.start()

    def flush(self) -> None:
        """Write now what is not written yet."""
        self._pause.stop()
        if self._is_held:
            return
        if self._draft != self._kept:
            self._kept = self._draft
            draft = self._draft
            self._records.submit(lambda store: store.save_draft(draft)).add_done_callback(self._on_written)

    def _on_written(self, done: Future[None]) -> None:
        if not was_kept(done, "draft"):
            self._kept = None  # the next flush tries again
