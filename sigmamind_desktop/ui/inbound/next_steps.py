"""What is left to do after an import: a number in the account is not yet a number that works."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from sigmamind_desktop.domain.numbers.agents import Agents
from sigmamind_desktop.domain.numbers.record import PhoneNumber
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.announce import announce
from sigmamind_desktop.ui.kit.theme import Tone
from sigmamind_desktop.ui.numbers.cells import tested_text

_ICON_SIZE = 18


class _Step(QWidget):
    """An icon, a title, a text, and a line for what to press."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._title.setFont(theme.scaled_font(self.font(), 1.0, bold=True))
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        for label in (self._title, self._text):
            label.setMinimumWidth(1)  # a long word without a break must not widen the dialog
        self.line: QHBoxLayout = theme.line(theme.SMALL)
        words = theme.column(theme.TIGHT)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addLayout(self.line)
        layout = theme.line(theme.SMALL, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, stretch=1)

    def say(self, title: str, text: str, *, is_done: bool) -> None:
        """Show how the step stands."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        name, tone = ("check", Tone.GOOD) if is_done else ("info", Tone.NEUTRAL)
        colour = theme.tone_colour(tone, self.palette()).name()
        self._icon.setPixmap(theme.pixmap(name, colour, _ICON_SIZE, self.devicePixelRatioF()))


class NextSteps(QWidget):
    """The steps for one number.

    Signals:
        agent_requested: the person wants to assign an inbound agent.
        call_requested: the person wants a test call.
        host_change_requested: SigmaMind's SIP host is another one.
        done: nothing is left to do, and it is not to be said again.
    """

    agent_requested = Signal()
    call_requested = Signal()
    host_change_requested = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._carrier = _Step()
        self._agent = _Step()
        self._call = _Step()
        self._host = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._host.setObjectName("sipHost")
        self._host.setAccessibleName(self.tr("SigmaMind's SIP host"))
        self._host.setFont(theme.scaled_font(self.font(), 1.0, bold=True))
        self._host.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        copy = self._button(self.tr("Copy"), self._copy)
        change = self._button(self.tr("Change…"), self.host_change_requested.emit)
        change.setToolTip(self.tr("If SigmaMind's dashboard shows another host"))
        for widget in (self._host, copy, change):
            self._carrier.line.addWidget(widget)
        self._carrier.line.addStretch(1)
        self._choose = self._button(self.tr("Choose an agent"), self.agent_requested.emit)
        self._agent.line.addWidget(self._choose)
        self._agent.line.addStretch(1)
        self._call.line.addWidget(self._button(self.tr("Place a test call…"), self.call_requested.emit))
        self._call.line.addStretch(1)
        layout = theme.column(theme.LARGE, self, margin=theme.LARGE)
        for step in (self._carrier, self._agent, self._call):
            layout.addWidget(step)
        layout.addStretch(1)
        last = theme.line(0)
        last.addWidget(self._button(self.tr("All done: do not show this again"), self.done.emit))
        last.addStretch(1)
        layout.addLayout(last)

    def render_number(self, row: PhoneNumber, agents: Agents, host: str, carrier: str | None) -> None:
        """Show what is left to do for a number.

        Args:
            row: the number.
            agents: those that have names.
            host: SigmaMind's own SIP host.
            carrier: the name of the number's carrier, if it is known.
        """
        self._carrier.say(self.tr("Send the calls to SigmaMind"), self._what_to_set(carrier), is_done=False)
        self._host.setText(host)
        agent = row.inbound_agent_id
        self._choose.setVisible(agent is None)
        if agent is not None:
            name = agents.label(agent) or agent
            self._agent.say(self.tr("“{agent}” answers the calls").format(agent=name), "", is_done=True)
        else:
            self._agent.say(
                self.tr("No agent answers yet"),
                self.tr("Calls to this number have no agent until an inbound agent is assigned."),
                is_done=False,
            )
        if row.tested_at is not None:
            self._call.say(tested_text(row.tested_at), "", is_done=True)
        else:
            self._call.say(
                self.tr("Try it"),
                self.tr(
                    "“Active” says that SigmaMind took the number, not that a call gets through."
                    " Call it from your own phone, and place a test call for the other direction."
                ),
                is_done=False,
            )

    def _what_to_set(self, carrier: str | None) -> str:
        if carrier is None:
            return self.tr(
                "In the trunk's settings at your carrier, send this number's calls to SigmaMind's SIP host."
                " The import does not do that, and it can't be seen from here."
            )
        return self.tr(
            "In the trunk's settings at {carrier}, send this number's calls to SigmaMind's SIP host."
            " The import does not do that, and it can't be seen from here."
        ).format(carrier=carrier)

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(slot)
        return button

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._host.text())
        announce(self, self.tr("Copied"))
