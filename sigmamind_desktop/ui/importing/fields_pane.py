"""The place of the form's fields: beside and under each other, in as much room as there is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from sigmamind_desktop.domain.draft import TRUNK_FIELDS, FieldId
from sigmamind_desktop.ui.importing.trunk_group import TrunkGroup
from sigmamind_desktop.ui.inputs.field_row import FieldRow
from sigmamind_desktop.ui.inputs.said_line import Room
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.page import FollowsFocus

NUMBER_FIELDS: Final = (FieldId.PHONE_NUMBER, FieldId.FRIENDLY_NAME)

_COLUMNS: Final = 6
_WIDE: Final = 130
"""Letters beside each other from which on the fields stand in two columns and three."""
_STEPS: Final = (
    (Room.RESERVED, 0),  # the second line is the gap
    (Room.SAID, theme.SMALL),
    (Room.NEWS, theme.SMALL),
    (Room.NEWS, theme.TIGHT),
)
"""From the most room to the least: under the fields, and between them."""
_PRESSED: Final = 20
"""Milliseconds until it is seen again whether the mouse's button is still down."""


class FieldsPane(FollowsFocus):
    """Lays out the fields, so that nothing has to be scrolled as long as that is possible.

    What is said under the fields has its room reserved as long as there is enough. Where there is not,
    only what is said takes room, and then only news (docs/decisions/22). Room is given anew when a draft is
    shown, and when a message or the window takes some or gives some back; never by what is typed. A field
    that is entered takes what it lacks, and none gives any back: what the person goes to stays in its place.
    """

    def __init__(
        self, rows: Mapping[FieldId, FieldRow], trunk: TrunkGroup, parent: QWidget | None = None
    ) -> None:
        """Lay out the rows; the trunk's are within `trunk`."""
        super().__init__(parent)
        self.rows = dict(rows)
        self.trunk = trunk
        self._is_typing = self._is_fitting = False
        self._stays: Callable[[], bool] = lambda: False
        self._room = Room.RESERVED
        self._taken = 0
        self._fitted = QSize()
        self.content = self._build()
        self.setWidget(self.content)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._keep_width(0)
        trunk.rearranged.connect(self.make_fit)
        for row in self.rows.values():
            row.edited.connect(self._on_typed)
            row.input.entered.connect(self._on_moved_on)
            row.input.left.connect(self._on_moved_on)

    @property
    def least_width(self) -> int:
        """What the fields need, in device-independent pixels."""
        return self.content.minimumSizeHint().width()

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll to something among the fields, once it is laid out."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(widget))

    def make_fit(self) -> None:
        """Give room anew: nobody types now."""
        self._once_let_go(self._fit)

    def keep_room_while(self, is_open: Callable[[], bool]) -> None:
        """Let what the person opens beside the fields take none of their room: they scroll instead."""
        self._stays = is_open

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room that there is now; what is given back while somebody types waits."""
        super().resizeEvent(event)
        was_wide = self._is_wide
        self._place(is_wide=self.width() >= self.fontMetrics().horizontalAdvance("x") * _WIDE)
        if self.size() == self._fitted and self._is_wide is was_wide:
            return  # the scroll bar came or went
        if not self._is_typing or self.height() < self._fitted.height():
            self._fit()

    def _on_moved_on(self) -> None:
        is_clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        self._once_let_go(partial(self._give_more, is_clicked=is_clicked))

    def _once_let_go(self, give: Callable[[], None]) -> None:
        """Nobody types now. Not before the mouse is let go: what it is at must not move."""
        self._is_typing = False
        if not self._fitted.isValid():
            return  # its first size is still to come
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            give()
        else:
            QTimer.singleShot(_PRESSED, self, partial(self._once_let_go, give))

    def _build(self) -> QWidget:
        fields = QWidget()
        number = [self.rows[field_id] for field_id in NUMBER_FIELDS]
        trunk = [self.rows[field_id] for field_id in TRUNK_FIELDS]
        others = [row for row in self.rows.values() if row not in (*number, *trunk)]
        for widget in (*number, self.trunk, *others):
            widget.setParent(fields)  # the order in which Tab goes through them, wherever they stand
        layout = theme.column(0, fields)
        self._number = QGridLayout()
        self._agents_grid = QGridLayout()
        for grid in (self._number, self._agents_grid):
            grid.setHorizontalSpacing(theme.MEDIUM)
            for column in range(_COLUMNS):
                grid.setColumnStretch(column, 1)
        layout.addLayout(self._number)
        layout.addWidget(self.trunk)
        layout.addLayout(self._agents_grid)
        layout.addStretch(1)
        self._is_wide = True
        self._place(is_wide=False)
        return fields

    def _place(self, *, is_wide: bool) -> None:
        """Put the fields beside each other where there is room."""
        if is_wide is self._is_wide:
            return
        self._is_wide = is_wide
        half, whole, third = _COLUMNS // 2, _COLUMNS, _COLUMNS // 3
        inbound, outbound = FieldId.INBOUND_AGENT_ID, FieldId.OUTBOUND_AGENT_ID
        number, name, test = FieldId.PHONE_NUMBER, FieldId.FRIENDLY_NAME, FieldId.OUTBOUND_PHONE_NUMBER
        if is_wide:
            places = {number: (0, 0, half), name: (0, half, half)}
            places |= {inbound: (0, 0, third), outbound: (0, third, third), test: (0, 2 * third, third)}
        else:
            places = {number: (0, 0, whole), name: (1, 0, whole)}
            places |= {inbound: (0, 0, half), outbound: (0, half, half), test: (1, 0, whole)}
        for field_id, (line, column, span) in places.items():
            grid = self._number if field_id in NUMBER_FIELDS else self._agents_grid
            grid.removeWidget(self.rows[field_id])
            grid.addWidget(self.rows[field_id], line, column, 1, span)
        self.trunk.arrange(is_wide=is_wide)

    def _fit(self) -> None:
        """Give what is said the most room with which nothing has to be scrolled, or else the least."""
        if self._is_fitting:
            return
        if self._stays():
            self._give_more()
            return
        self._is_fitting, self._fitted = True, self.size()
        for room, spacing in _STEPS:
            self._room = room
            for grid in (self._number, self._agents_grid):
                grid.setVerticalSpacing(spacing)
            self.trunk.set_spacing(spacing)
            for row in self.rows.values():
                row.give_room(room)
            if self._needed_height() <= self.height():
                if room is not Room.NEWS:
                    self._keep_bar(is_kept=False)
                break
        else:
            self._keep_bar(is_kept=True)
        self._taken = self._needed_height()
        self._is_fitting = False

    def _give_more(self, *, is_clicked: bool = False) -> None:
        """Give room to the field that was entered, and to news; where it is short, the lowest others pay.

        What is above a field that was clicked does not: the field would move away from the mouse. It rather
        has to be scrolled then.
        """
        if self._is_fitting:
            return
        self._is_fitting, self._fitted = True, self.size()
        must_fit = not self._stays() and self._needed_height() <= self.height()
        for row in self.rows.values():
            row.give_room(self._room, keeps=True)
        clicked = self.window().focusWidget() if is_clicked else None
        for row in reversed(self.rows.values()):
            if not must_fit or self._needed_height() <= self.height() or row.input is clicked:
                break
            row.give_room(self._room)
        self._taken = self._needed_height()
        self._is_fitting = False
        if must_fit and not is_clicked and self._taken > self.height():
            self._fit()

    def _needed_height(self) -> int:
        """Of all fields, laid out anew from the innermost outwards, as Qt does it some events later."""
        for widget in (*reversed(self.content.findChildren(QWidget)), self.content):
            if (layout := widget.layout()) is not None:
                layout.activate()
        layout = self.content.layout()
        assert layout is not None
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(self.content.width())
        return layout.totalMinimumSize().height()

    def _on_typed(self) -> None:
        self._is_typing = True

    def _on_range_changed(self, _least: int, most: int) -> None:
        if self._is_fitting:
            return
        self._keep_width(most)
        if most > 0 and not self._is_typing and self._needed_height() != self._taken:
            self._fit()  # something has opened among the fields

    def _keep_bar(self, *, is_kept: bool) -> None:
        """Where the focused field's two lines have no room the bar stays, not to blink while one tabs."""
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if is_kept else policy.ScrollBarAsNeeded)
        self._keep_width(self.verticalScrollBar().maximum())

    def _keep_width(self, most: int) -> None:
        """Let the scroll bar come and go in the pane's margin, so that the fields never move."""
        is_kept = self.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        extent = self.verticalScrollBar().sizeHint().width() if most > 0 or is_kept else 0
        layout = self.content.layout()
        assert layout is not None
        layout.setContentsMargins(0, 0, max(theme.LARGE - extent, theme.TIGHT), 0)
