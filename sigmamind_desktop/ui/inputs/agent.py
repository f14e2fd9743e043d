"""A field for an agent: its name is shown, its ID is meant; any other ID may be typed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QWidget

from sigmamind_desktop.domain.numbers.agents import NO_AGENTS, Agents
from sigmamind_desktop.ui.inputs.controls import TextInput
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import FollowsPalette

_SEPARATOR = "\n"


class AgentInput(FollowsPalette, TextInput):
    """Offers the agents whose name or ID holds what is typed, and all of them by the arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agents = NO_AGENTS
        self._arrow: QAction | None = None
        self.follow_palette()

    def value(self) -> str:
        """The ID of the agent that is meant; what is typed, where it is none that is known."""
        return self._agents.id_of(self.text()) or self.text()

    def set_value(self, value: str) -> None:
        """Show the agent with this ID."""
        self.setText(self._agents.label(value) or value)
        self.setCursorPosition(0)  # a long name is read from its beginning

    def set_agents(self, agents: Agents) -> None:
        """Offer these agents. What is in the field stays meant."""
        meant = self.value()
        self._agents = agents
        if not self.hasFocus() or meant != self.value():
            self.set_value(meant)
        if agents and self._arrow is None:
            # Not one that Qt makes: its wrapper is lost when a delegate hands Qt this input.
            self._arrow = QAction(self.tr("Show the agents"), self)
            self.addAction(self._arrow, QLineEdit.ActionPosition.TrailingPosition)
            self._arrow.triggered.connect(self._offer_all)
            self.colour()
        if self._arrow is not None:
            self._arrow.setVisible(bool(agents))
            self.setCompleter(_AgentCompleter(agents, self))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """An ID, or a name in other letters, becomes the agent's name."""
        super().focusOutEvent(event)
        label = self._agents.label(self.value())
        if label is not None and label != self.text():
            self.replace_text(label)
            self.setCursorPosition(0)
            if offered := self._offered:
                offered.hide()  # a changed text opens it, and it would take the click that led away

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down offers the agents; while they are offered, Enter is for them and nothing else."""
        if event.key() == Qt.Key.Key_Down and self._agents and not event.modifiers():
            self._offer_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (offered := self._offered):
            # QLineEdit would say that Enter was pressed, and hand it on to the dialog's default button.
            self._take(offered)
            event.accept()
        else:
            super().keyPressEvent(event)

    @property
    def _offered(self) -> QAbstractItemView | None:
        """The list of agents, while it is open."""
        popup = self.completer().popup() if self.completer() is not None else None
        return popup if popup is not None and popup.isVisible() else None

    def _take(self, offered: QAbstractItemView) -> None:
        """Take the agent that is chosen in the list, if one is, and close the list."""
        chosen = offered.currentIndex()
        offered.hide()
        if chosen.isValid():
            self.setText(_label_of(chosen))

    def colour(self) -> None:
        """See `FollowsPalette`."""
        if self._arrow is not None:
            self._arrow.setIcon(theme.icon_in_a_line("chevron-down", self))

    def _offer_all(self) -> None:
        if self.isReadOnly():
            return
        self.setFocus()
        completer = self.completer()
        completer.setCompletionPrefix("")
        completer.complete()


class _AgentCompleter(QCompleter):
    """Finds an agent by name and by ID, and puts in its name."""

    def __init__(self, agents: Agents, parent: AgentInput) -> None:
        labels = (f"{agents.label(agent.agent_id)}{_SEPARATOR}{agent.agent_id}" for agent in agents)
        super().__init__(parent)
        self.setModel(QStringListModel(list(labels), self))
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """See Qt: what is put into the field."""
        return _label_of(index)


def _label_of(index: QModelIndex | QPersistentModelIndex) -> str:
    return str(index.data()).split(_SEPARATOR)[0]
