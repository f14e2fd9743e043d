"""Pasting more than one field at once, from the clipboard to the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.kit.theme import Tone

if TYPE_CHECKING:
    # Imported when something is pasted: the first paint does not need it.
    from sigmamind_desktop.domain.reading.details import PastedDetails


class PasteFlow(QObject):
    """Shows what was pasted, and puts into the form what is confirmed.

    Signals:
        several_requested: the clipboard's table is wanted, and not one of its numbers.
    """

    several_requested = Signal()

    def __init__(self, *, form: ImportForm, window: QWidget) -> None:
        super().__init__(window)
        self._form = form
        self._window = window
        form.paste_requested.connect(self.open)
        form.fields.details_pasted.connect(self._on_pasted)

    def open(self) -> None:
        """Read the clipboard."""
        from sigmamind_desktop.domain.reading.pasting import read_pasted

        details = read_pasted(QGuiApplication.clipboard().text())
        if details.fields:
            self._show(details)
        else:
            self._say_nothing_found(self.tr("The clipboard holds nothing for this form"), details)

    def _on_pasted(self, details: PastedDetails) -> None:
        """Show what was pasted or dropped into a field that is not to hold it."""
        if details.fields:
            self._show(details)
        else:
            self._say_nothing_found(self.tr("Not pasted: it is not one field's text"), details)

    def _say_nothing_found(self, title: str, details: PastedDetails) -> None:
        from sigmamind_desktop.ui.importing.paste_messages import not_read

        if details.is_too_long:
            reason = self.tr(
                "The text is too long: up to 20,000 characters are read. Copy your trunk's details alone, and"
                " try again."
            )
        else:
            reason = "\n".join(not_read(details)) or self.tr(
                "Copy a SIP URI, your carrier's credentials with their names, a row of a spreadsheet, JSON or"
                " a curl command, and try again."
            )
        self._form.outcome.show_message(Tone.NEUTRAL, title, reason)

    def _show(self, details: PastedDetails) -> None:
        from sigmamind_desktop.ui.importing.paste_dialog import PasteDialog

        dialog = PasteDialog(details, self._form.draft, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.confirmed.connect(lambda ticked, clears: self._apply(details, ticked, clears=clears))
        dialog.several_requested.connect(self.several_requested)
        dialog.open()

    def _apply(self, details: PastedDetails, ticked: set[FieldId], *, clears: bool) -> None:
        if ticked:
            pasted = Draft(details.texts, details.password)
            self._form.fill_in(pasted, ticked, self.tr("Filled in from what was pasted"))
        if clears:
            QGuiApplication.clipboard().clear()
