"""The kinds of input that the form has beyond Qt's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QClipboard,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QStyleOptionComboBox,
    QWidget,
)

from sigmamind_desktop.ui.inputs.field_messages import countries
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.theme import FollowsPalette, Tone

_SHORT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_ELSEWHERE: Final = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
"""Why the focus comes and goes while the person stays at the field."""


class TextInput(QLineEdit):
    """A line edit that can show a problem and says when the person comes to it and leaves it.

    Signals:
        entered: the focus came from elsewhere in the window.
        left: the focus went elsewhere in the window.
    """

    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_problem = False
        self.takes_paste: Callable[[str], bool] = lambda _text: False
        """Whether somebody else takes a text that is about to be pasted or dropped here."""

    def set_problem(self, has_problem: bool) -> None:
        """Draw the edge in the colour of a problem, or no longer."""
        if has_problem != self._has_problem:
            self._has_problem = has_problem
            self.update()

    def value(self) -> str:
        """What is meant by the text."""
        return self.text()

    def set_value(self, value: str) -> None:
        """Show what is meant."""
        self.setText(value)

    def replace_text(self, text: str) -> None:
        """Put `text` in place of all there is, as one step that the person can undo."""
        self.selectAll()
        self.insert(text)

    def paste_here(self) -> None:
        """Paste the clipboard, unless somebody else takes it."""
        if self.isReadOnly() or not self.takes_paste(QGuiApplication.clipboard().text()):
            self.paste()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+F10 is the Menu key, which not every keyboard has; to undo nothing is for what is around."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_here()
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            event.ignore()
        elif event.keyCombination() == Qt.KeyboardModifier.ShiftModifier | Qt.Key.Key_F10:
            at = self.rect().center()
            by_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, self.mapToGlobal(at))
            self.contextMenuEvent(by_key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button pastes what was selected elsewhere, where the system has such a clipboard."""
        clipboard = QGuiApplication.clipboard()
        pastes = event.button() is Qt.MouseButton.MiddleButton and clipboard.supportsSelection()
        if pastes and not self.isReadOnly() and self.takes_paste(clipboard.text(QClipboard.Mode.Selection)):
            event.accept()
        else:
            super().mouseReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file is nothing for a field: whoever is around it may take it."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """What comes from elsewhere is as if it were pasted; within the field it only moves."""
        if event.source() is self or not self.takes_paste(event.mimeData().text()):
            super().dropEvent(event)
            return
        super().dragLeaveEvent(QDragLeaveEvent())  # the place of the drop is shown no more
        event.setDropAction(Qt.DropAction.CopyAction)  # where it came from it stays
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu that Qt makes, where Paste does what the keys do."""
        menu = self.createStandardContextMenu()
        self.add_to_menu(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste_here)
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming back from a menu or another window does not count as coming."""
        super().focusInEvent(event)
        if event.reason() not in _ELSEWHERE:
            self.entered.emit()

    def add_to_menu(self, menu: QMenu) -> None:
        """What else can be done here; by default nothing."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A menu or another window does not count as leaving."""
        super().focusOutEvent(event)
        if event.reason() not in _ELSEWHERE:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The platform's own look, and over it the edge; a style sheet would change the size."""
        super().paintEvent(event)
        if self._has_problem:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width = 1 if self.hasFocus() else 2  # within it is the ring around what has the focus
            painter.setPen(QPen(theme.tone_colour(Tone.BAD, self.palette()), width))
            inset = width / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 2.5, 2.5)


class PasswordInput(FollowsPalette, TextInput):
    """Dots, with a button that shows what they stand for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Not one that Qt makes: its wrapper is lost when a delegate hands Qt this input.
        self._reveal = QAction(self, checkable=True)
        self.addAction(self._reveal, QLineEdit.ActionPosition.TrailingPosition)
        self._reveal.toggled.connect(self._on_toggled)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.follow_palette()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button gets its icon after the first paint, which then need not load what draws it."""
        super().paintEvent(event)
        if self._reveal.icon().isNull():
            QTimer.singleShot(0, self, lambda: self._on_toggled(self._reveal.isChecked()))

    def add_to_menu(self, menu: QMenu) -> None:
        """The button within the field can't be reached by keyboard, its menu can."""
        menu.insertSeparator(menu.actions()[0])
        menu.insertAction(menu.actions()[0], self._reveal)

    def hide_text(self) -> None:
        """Back to dots."""
        self._reveal.setChecked(False)

    def _on_toggled(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._reveal.setText(self.tr("Hide what is typed") if shown else self.tr("Show what is typed"))
        self.colour()

    def colour(self) -> None:
        """See `FollowsPalette`."""
        name = "eye-off" if self._reveal.isChecked() else "eye"
        self._reveal.setIcon(theme.icon_in_a_line(name, self))


class ChoiceBox(QComboBox):
    """A list to choose from within what scrolls: a slip of the wheel chooses nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll what is around, unless the person is at this list."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CountryBox(ChoiceBox):
    """A country: short when closed (`US +1`), by name when open. Filled on first use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(max(len("WW +000"), len(self.tr("Country"))))

    @property
    def region(self) -> str:
        """ISO 3166 alpha-2; empty for none."""
        return str(self.currentData() or "")

    def set_region(self, region: str) -> None:
        """Choose a country; one that has no phone numbers is none."""
        index = self.findData(region)
        if index < 0 and not self._filled:
            # The whole list takes its time, and is not needed to show one country.
            self.addItem(region, region)
            index = self.count() - 1
        self.setCurrentIndex(max(index, 0) if self._filled else index)

    def fill(self) -> None:
        """List every country, by name, after the one for none."""
        if self._filled:
            return
        chosen = self.region
        self._filled = True
        self.blockSignals(True)
        self.clear()
        self.addItem(self.tr("No country: number begins with +"), "")
        for name, region, code in countries():
            self.addItem(f"{name} (+{code})", region)
            self.setItemData(self.count() - 1, f"{region} +{code}", _SHORT_ROLE)
        self.set_region(chosen)
        self.blockSignals(False)
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * theme.LARGE)

    def showPopup(self) -> None:
        """Every country, also if the list was never needed before."""
        self.fill()
        super().showPopup()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """The short form in the closed box."""
        super().initStyleOption(option)
        option.currentText = self.currentData(_SHORT_ROLE) or self.region or self.tr("Country")


class PhoneInput(QWidget):
    """A country beside a phone number.

    Signals:
        region_changed: the person chose another country.
    """

    region_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.country = CountryBox()
        self.number = TextInput()
        self.number.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        layout = theme.line(theme.TIGHT, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.country)
        layout.addWidget(self.number, stretch=1)
        self.country.currentIndexChanged.connect(self.region_changed)
