"""Cells are edited by the form's own inputs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.ui.bulk.messages import column_name
from sigmamind_desktop.ui.bulk.model import RowsModel
from sigmamind_desktop.ui.inputs.agent import AgentInput
from sigmamind_desktop.ui.inputs.controls import TextInput
from sigmamind_desktop.ui.inputs.field_row import INPUTS
from sigmamind_desktop.ui.kit.words import isolated

Index = QModelIndex | QPersistentModelIndex

_LONGEST: Final = 2000
_WORDS: Final = (FieldId.FRIENDLY_NAME, FieldId.INBOUND_AGENT_ID, FieldId.OUTBOUND_AGENT_ID)


class CellDelegate(QStyledItemDelegate):
    """Makes the input that a cell's field has in the form.

    Signals:
        typed: another text is in the input; carries the index and the input.
        written: the text is meant; carries the index and the text.
    """

    typed = Signal(object, object)
    written = Signal(object, str)

    def __init__(self, agents: AgentBook, parent: QObject) -> None:
        super().__init__(parent)
        self._agents = agents

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Numbers and addresses run from the left in every language; what is copied has no marks."""
        super().initStyleOption(option, index)
        model = index.model()
        assert isinstance(model, RowsModel)
        if model.field(index.column()) not in (None, *_WORDS):
            option.text = isolated(option.text)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """See Qt."""
        model = index.model()
        assert isinstance(model, RowsModel)
        # A column of passwords that is left out is not read by who looks on, either.
        field = FieldId.TRUNK_PASSWORD if model.is_secret(index) else model.field(index.column())
        editor = INPUTS.get(field, TextInput)(parent) if field is not None else TextInput(parent)
        if isinstance(editor, AgentInput):
            editor.set_agents(self._agents.agents)
        editor.setMaxLength(_LONGEST)
        editor.setFrame(False)
        editor.setAutoFillBackground(True)
        editor.setAccessibleName(column_name(model.field(index.column())))
        kept = QPersistentModelIndex(index)
        editor.setAccessibleDescription(model.said(kept))
        editor.textEdited.connect(lambda: self.typed.emit(kept, editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """See Qt."""
        assert isinstance(editor, TextInput)
        editor.set_value(index.data(2))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """See Qt: what is written goes by way of the undo stack."""
        assert isinstance(editor, TextInput)
        self.written.emit(QPersistentModelIndex(index), editor.text())
