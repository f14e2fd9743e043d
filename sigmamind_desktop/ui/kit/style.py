"""How controls are drawn where the platform has no look of its own: by Qt's Fusion, with more to see.

Its edges and its focus can be seen by everybody, and there is room for a finger.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QWidget,
)

from sigmamind_desktop.ui.kit import contrast, theme

_Primitive: Final = QStyle.PrimitiveElement
_Contents: Final = QStyle.ContentsType
_Metric: Final = QStyle.PixelMetric
_State: Final = QStyle.StateFlag

_ROUND: Final = 2.0
RING: Final = 2
"""Device-independent pixels of the ring around what has the focus."""

_WITHIN: Final = 3.0
"""How far that of a button is from its edge, which is thick if the button is the default one."""

_TARGET: Final = QSize(24, 24)
"""What is pressed is at least as large: WCAG 2.2, 2.5.8."""

_DEFAULT: Final = QStyleOptionButton.ButtonFeature.DefaultButton

_known: dict[tuple[Callable[[QPalette], QColor], int], QColor] = {}
_MOST_KNOWN: Final = 500

_PRESSED: Final = frozenset(
    (
        _Contents.CT_PushButton,
        _Contents.CT_ToolButton,
        _Contents.CT_CheckBox,
        _Contents.CT_RadioButton,
        _Contents.CT_ComboBox,
        _Contents.CT_LineEdit,
        _Contents.CT_TabBarTab,
        _Contents.CT_HeaderSection,
    )
)
_BESIDE_LETTERS: Final = frozenset(
    (
        _Metric.PM_ButtonIconSize,
        _Metric.PM_SmallIconSize,
        _Metric.PM_ListViewIconSize,
        _Metric.PM_IndicatorWidth,
        _Metric.PM_IndicatorHeight,
        _Metric.PM_ExclusiveIndicatorWidth,
        _Metric.PM_ExclusiveIndicatorHeight,
    )
)
"""Icons, and the marks of check boxes and radio buttons: as large as the letters that they stand with."""

_ICON_IN_A_LINE: Final = 22
"""Qt makes the button within a line 6 pixels wider and 2 higher than its icon."""


def put_on(app: QApplication) -> None:
    """Draw so from now on, unless the platform draws in a way of its own."""
    if app.style().name() == "fusion":
        app.setStyle(ClearStyle())


class ClearStyle(QProxyStyle):
    """Fusion takes its edges from the window's colour alone: pale by day, and black on black by night."""

    def __init__(self) -> None:
        super().__init__("fusion")

    def polish(self, what: object) -> None:
        """See Qt: what is chosen and what is hinted at can be read in the system's palette."""
        super().polish(what)  # type: ignore[call-overload] # an application, a widget or a palette
        if isinstance(what, QPalette):
            contrast.make_legible(what)

    def drawPrimitive(  # noqa: N802
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """See Qt."""
        if element is _Primitive.PE_FrameFocusRect:
            _ring(option, painter, 0)
            return
        super().drawPrimitive(element, option, painter, widget)
        if element is _Primitive.PE_FrameLineEdit:
            _outline(option, painter)
            if option.state & _State.State_HasFocus:
                _ring(option, painter, 1)
        elif element is _Primitive.PE_Frame:
            _outline(option, painter)
            if option.state & _State.State_HasFocus:
                _ring(option, painter, 0)
        elif element is _Primitive.PE_PanelButtonCommand:
            features = getattr(option, "features", None)
            is_default = features is not None and features & _DEFAULT
            _outline(option, painter, 2 if is_default else 1)
        elif element is _Primitive.PE_IndicatorCheckBox:
            _outline(option, painter)
        elif element is _Primitive.PE_IndicatorRadioButton:
            _outline(option, painter, radius=option.rect.height() / 2)

    def drawControl(  # noqa: N802
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """See Qt."""
        super().drawControl(element, option, painter, widget)
        if element is QStyle.ControlElement.CE_PushButton and option.state & _State.State_HasFocus:
            _ring(option, painter, _WITHIN)

    def drawComplexControl(  # noqa: N802
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """See Qt."""
        super().drawComplexControl(control, option, painter, widget)
        if control is QStyle.ComplexControl.CC_ComboBox:
            _outline(option, painter)
            if option.state & _State.State_HasFocus:
                _ring(option, painter, 1)

    def pixelMetric(  # noqa: N802
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """See Qt."""
        if metric is QStyle.PixelMetric.PM_LineEditIconSize:
            return max(theme.beside_letters(_ICON_IN_A_LINE, QApplication.font()), _ICON_IN_A_LINE)
        if metric is QStyle.PixelMetric.PM_DefaultFrameWidth and isinstance(widget, QAbstractScrollArea):
            return RING
        need = super().pixelMetric(metric, option, widget)
        return theme.beside_letters(need, QApplication.font()) if metric in _BESIDE_LETTERS else need

    def sizeFromContents(  # noqa: N802
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """See Qt."""
        need = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type] # Qt may have none
        return need.expandedTo(_TARGET) if kind in _PRESSED else need


def draw_ring(painter: QPainter, place: QRectF, palette: QPalette) -> None:
    """Draw what is around a control that has the focus; `place` ends where the ring does."""
    _draw(painter, place, _colour(contrast.focus, palette), RING, _ROUND)


def _outline(option: QStyleOption, painter: QPainter, width: int = 1, radius: float = _ROUND) -> None:
    if option.state & _State.State_Enabled:
        _draw(painter, QRectF(option.rect), _colour(contrast.edge, option.palette), width, radius)


def _ring(option: QStyleOption, painter: QPainter, inset: float) -> None:
    place = QRectF(option.rect).adjusted(inset, inset, -inset, -inset)
    draw_ring(painter, place, option.palette)


def _draw(painter: QPainter, place: QRectF, colour: QColor, width: int, radius: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = width / 2
    painter.drawRoundedRect(place.adjusted(middle, middle, -middle, -middle), radius, radius)
    painter.restore()


def _colour(of: Callable[[QPalette], QColor], palette: QPalette) -> QColor:
    """Worked out once for each palette."""
    key = (of, palette.cacheKey())
    if key not in _known:
        if len(_known) > _MOST_KNOWN:
            _known.clear()
        _known[key] = of(palette)
    return _known[key]
