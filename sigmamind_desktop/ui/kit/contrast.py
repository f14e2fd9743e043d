"""Colours that can be told apart: 4.5 for text, 3.0 for edges and the focus (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QColor, QPalette

_TEXT: Final = 4.5
_CHOSEN: Final = 5.5
"""Of what is chosen: Fusion fills the default button with a lighter shade of that colour."""

_EDGE: Final = 3.5
"""More than is asked for: Fusion has shades of each surface."""

_STEPS: Final = 20
_BULGE: Final = 145
"""Per cent: Fusion draws a dark button that much lighter than the palette has it."""

_ROLES: Final = QPalette.ColorRole


def contrast(one: QColor, other: QColor) -> float:
    """From 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    dark, light = sorted(map(_luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def edge(palette: QPalette) -> QColor:
    """For the outline of a control: as strong as it must be, and no stronger.

    Where all surfaces have one colour, as in the systems' contrast themes, an outline is all that tells one
    from the other: there it has the colour of text.
    """
    text, *surfaces = active(palette, _ROLES.WindowText, _ROLES.Window, _ROLES.Base, _ROLES.Button)
    if len({each.rgb() for each in surfaces}) == 1:
        return text
    return _first(surfaces[0], text, surfaces, _EDGE)


def focus(palette: QPalette) -> QColor:
    """For the ring around what has the focus."""
    chosen, text, *surfaces, button = active(
        palette, _ROLES.Highlight, _ROLES.WindowText, _ROLES.Window, _ROLES.Base, _ROLES.Button
    )
    return _first(chosen, text, [*surfaces, button, button.lighter(_BULGE)], _EDGE)


def make_legible(palette: QPalette) -> None:
    """Give a palette's texts that are too pale on what they stand on the contrast that they need."""
    base, text, hint, chosen, on_chosen = active(
        palette, _ROLES.Base, _ROLES.Text, _ROLES.PlaceholderText, _ROLES.Highlight, _ROLES.HighlightedText
    )
    # What shows through is mixed with what is behind it.
    seen = mixed(base, QColor(hint.rgb()), hint.alphaF())
    palette.setColor(_ROLES.PlaceholderText, _first(seen, text, [base], _TEXT))
    away = QColor("black") if _luminance(on_chosen) > _luminance(chosen) else QColor("white")
    palette.setColor(_ROLES.Highlight, _first(chosen, away, [on_chosen], _CHOSEN))


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour that lies between two: `share` of the second one."""

    def channel(a: float, b: float) -> float:
        return a * (1 - share) + b * share

    return QColor.fromRgbF(
        channel(one.redF(), other.redF()),
        channel(one.greenF(), other.greenF()),
        channel(one.blueF(), other.blueF()),
    )


def _first(begin: QColor, end: QColor, against: list[QColor], least: float) -> QColor:
    """The colour nearest to `begin`, on the way to `end`, that is told from all of these."""
    for step in range(_STEPS):
        colour = mixed(begin, end, step / _STEPS)
        if all(contrast(colour, each) >= least for each in against):
            return colour
    return end


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def active(palette: QPalette, *roles: QPalette.ColorRole) -> list[QColor]:
    """Colours of widgets that are not disabled: what is painted while they are must not stay pale after."""
    return [palette.color(QPalette.ColorGroup.Active, role) for role in roles]
