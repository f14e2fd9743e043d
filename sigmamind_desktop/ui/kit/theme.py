"""Colours, icons and spaces, all from the platform's own palette and font."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto
from functools import lru_cache
from itertools import product
from typing import Final

from PySide6.QtCore import QBuffer, QEvent, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QIcon,
    QImageReader,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sigmamind_desktop.runtime import resources
from sigmamind_desktop.ui.kit import contrast

TIGHT: Final = 4
SMALL: Final = 8
MEDIUM: Final = 12
LARGE: Final = 20
"""The spacing scale, in device-independent pixels."""

SECOND_RANK: Final = 0.9
"""How large text of the second rank is beside the rest."""

_USUAL: Final = 12
"""Pixels of the letters that sizes of windows are given for: 9 points at 96 dots per inch."""


_LOOKS: Final = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)


class FollowsPalette:
    """Gives a widget its colours anew with each new palette or font. A mixin, named before Qt's class.

    Qt may tell of a palette while the widget is being built: nothing is done before `follow_palette`.
    """

    _follows = False

    def follow_palette(self) -> None:
        """From here on `colour` can be called."""
        self._follows = True

    def colour(self) -> None:
        """Take every colour from the palette as it is now."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """See Qt."""
        super().changeEvent(event)  # type: ignore[misc] # Qt's class comes after this one
        if self._follows and event.type() in _LOOKS:
            self.colour()


class Tone(Enum):
    """What a colour says. It never says it alone: an icon and words stand with it."""

    NEUTRAL = auto()
    GOOD = auto()
    CAUTION = auto()
    BAD = auto()


# Each reaches a contrast of 4.5 on the window, the base and its own tint (WCAG 2.2, 1.4.3).
_ON_LIGHT: Final = {Tone.GOOD: "#14692f", Tone.CAUTION: "#7a4d00", Tone.BAD: "#b3171f"}
_ON_DARK: Final = {Tone.GOOD: "#7ddb98", Tone.CAUTION: "#f0be60", Tone.BAD: "#ff9d98"}
_TINT: Final = 0.13


_DARK_ITSELF: Final = ("#2b2b2b", "#202020")
"""Of buttons and of the window, where the platform has no dark palette; Qt works the rest out."""


def set_scheme(scheme: Qt.ColorScheme) -> None:
    """Light or dark, or as the system has it (`Unknown`)."""
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(scheme)
    if scheme in (hints.colorScheme(), Qt.ColorScheme.Unknown):
        QApplication.setPalette(QPalette())  # the platform's own
    elif scheme is Qt.ColorScheme.Dark:
        palette = QPalette(*map(QColor, _DARK_ITSELF))
        contrast.make_legible(palette)
        QApplication.setPalette(palette)
    else:
        QApplication.setPalette(QApplication.style().standardPalette())


def scale_text(factor: float) -> None:
    """Make the whole program's text larger or smaller than it is now, fonts of single widgets included."""
    own = [
        (widget, scaled_font(widget.font(), factor, bold=widget.font().bold()))
        for widget in QApplication.allWidgets()
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)
    ]
    QApplication.setFont(scaled_font(QApplication.font(), factor, bold=QApplication.font().bold()))
    for widget, font in own:
        widget.setFont(font)


def is_dark(palette: QPalette) -> bool:
    """Whether the palette is light text on dark."""
    (window,) = contrast.active(palette, QPalette.ColorRole.Window)
    return window.lightness() < 128


def muted(palette: QPalette) -> QColor:
    """For text of the second rank, such as hints."""
    roles = QPalette.ColorRole
    text, window = contrast.active(palette, roles.WindowText, roles.Window)
    return contrast.mixed(text, window, 0.28)


def tone_colour(tone: Tone, palette: QPalette) -> QColor:
    """A tone's colour for text and icons."""
    if tone is Tone.NEUTRAL:
        return muted(palette)
    return QColor((_ON_DARK if is_dark(palette) else _ON_LIGHT)[tone])


def tone_tint(tone: Tone, palette: QPalette) -> QColor:
    """A tone's colour for a surface under text in that tone; opaque."""
    (base,) = contrast.active(palette, QPalette.ColorRole.Base)
    return contrast.mixed(base, tone_colour(tone, palette), _TINT)


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """`resources/icons/<name>.svg` drawn in one colour.

    Args:
        name: the file's name without its ending.
        colour: `#rrggbb`, in place of `currentColor`.
        size: width and height in device-independent pixels.
        ratio: device pixels to one of those.
    """
    svg = resources.read(f"icons/{name}.svg").replace(b"currentColor", colour.encode())
    buffer = QBuffer()
    buffer.setData(svg)
    # Qt's image plugin draws it too, and loads in a tenth of the time of the QtSvg module.
    reader = QImageReader(buffer, b"svg")
    reader.setScaledSize(QSize(size, size) * ratio)
    drawn = QPixmap.fromImage(reader.read())
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(
    name: str, colour: QColor, sizes: Iterable[int] = (16, 32), *, chosen: QColor | None = None
) -> QIcon:
    """An icon in one colour, for ordinary and for dense screens.

    Args:
        name: see `pixmap`.
        colour: the icon's.
        sizes: in device-independent pixels; Qt draws none larger than the largest. By default for letters of
            each size.
        chosen: its colour in a chosen cell of a view; Qt's own is mixed from both, and hard to see there.
    """
    drawn = QIcon()
    for size, ratio in product(sizes, (1.0, 2.0)):
        drawn.addPixmap(pixmap(name, colour.name(), size, ratio))
        if chosen is not None:
            drawn.addPixmap(pixmap(name, chosen.name(), size, ratio), QIcon.Mode.Selected)
    return drawn


def icon_in_a_line(name: str, line: QWidget) -> QIcon:
    """One within a line that is typed in, where Qt has more room than an icon is to fill."""
    return icon(name, muted(line.palette()), [beside_letters(16, line.font())])


def cell_icon(name: str, tone: Tone, palette: QPalette) -> QIcon:
    """A tone's icon for a view's cell; in a chosen one it has the colour of the text there."""
    chosen = palette.color(QPalette.ColorRole.HighlightedText)
    return icon(name, tone_colour(tone, palette), chosen=chosen)


def app_icon() -> QIcon:
    """The program's own icon."""
    drawn = QPixmap()
    drawn.loadFromData(resources.read("icons/sigmamind-desktop.png"), "PNG")
    return QIcon(drawn)


def plain_tooltip(text: str) -> str:
    """A tool tip that shows `text` as it is; Qt takes what looks like markup for markup."""
    if "<" not in text:
        return text
    import html  # with a table of all entities: the first paint has no such text

    return f"<qt>{html.escape(text)}</qt>".replace("\n", "<br>")


def plain_button_text(text: str) -> str:
    """What a button or a menu shows as `text`; Qt takes an ampersand for the mark of an access key."""
    return text.replace("&", "&&")


def plain_window_title(text: str) -> str:
    """What a window's title shows as `text`; Qt takes `[*]` for the mark of what is not saved."""
    return text.replace("[*]", "[*][*]")


def scaled_font(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """The system's font, larger or smaller, whichever unit it is given in."""
    scaled = QFont(font)
    if font.pointSizeF() > 0:
        scaled.setPointSizeF(font.pointSizeF() * factor)
    else:
        scaled.setPixelSize(round(font.pixelSize() * factor))
    scaled.setBold(bold)
    return scaled


def font_scale(font: QFont) -> float:
    """How much larger a font is than the one that sizes of windows are given for."""
    usual = QFont(font)
    usual.setPixelSize(_USUAL)
    return QFontMetricsF(font).height() / QFontMetricsF(usual).height()


def beside_letters(size: int, font: QFont) -> int:
    """How large something beside a font's letters is that has `size` beside those of the usual one."""
    return round(size * font_scale(font))


def column(spacing: int, parent: QWidget | None = None, *, margin: int | None = None) -> QVBoxLayout:
    """Widgets under each other; with the platform's margins, or `margin`, if it lays out a `parent`."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    layout.setSpacing(spacing)
    if margin is not None:
        layout.setContentsMargins(margin, margin, margin, margin)
    return layout


def line(spacing: int, parent: QWidget | None = None) -> QHBoxLayout:
    """Widgets beside each other; without margins unless it lays out a `parent`."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    layout.setSpacing(spacing)
    return layout


class MutedLabel(FollowsPalette, QLabel):
    """Text of the second rank: plain, a little smaller, paler."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text, textFormat=Qt.TextFormat.PlainText)
        self.setFont(scaled_font(self.font(), SECOND_RANK))
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # also on a surface of another role
        self.follow_palette()
        self.colour()

    def colour(self) -> None:
        """See `FollowsPalette`."""
        parent = self.parentWidget()
        shown = muted(parent.palette() if parent is not None else QPalette())
        palette = self.palette()
        if palette.color(self.foregroundRole()) != shown:  # which would tell of a new palette in turn
            palette.setColor(self.foregroundRole(), shown)
            self.setPalette(palette)


def heading(text: str, factor: float) -> QLabel:
    """A heading in the system's font."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(scaled_font(label.font(), factor, bold=True))
    return label
