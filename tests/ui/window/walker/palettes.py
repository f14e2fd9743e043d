"""The colours that systems give to programs, as far as their contrast goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from sigmamind_desktop.ui.kit import theme

_CONTRAST = {
    # Window, text, button, its text, chosen, text in it, link, disabled: as Windows has them in its themes.
    "contrast-black": "#000000 #ffffff #000000 #ffffff #1aebff #000000 #ffff00 #3ff23f",
    "contrast-white": "#ffffff #000000 #ffffff #000000 #37006e #ffffff #00009f #600000",
    "aquatic": "#202020 #ffffff #202020 #ffffff #8ee3f0 #263b50 #75e9fc #a6a6a6",
}


def contrast(name: str) -> QPalette:
    """The palette that Qt makes of a contrast theme of Windows."""
    window, text, button, button_text, chosen, chosen_text, link, disabled = map(
        QColor, _CONTRAST[name].split()
    )
    roles, palette = QPalette.ColorRole, QPalette(button, window)
    for role in (roles.Window, roles.Base, roles.AlternateBase, roles.ToolTipBase):
        palette.setColor(role, window)
    for role in (roles.WindowText, roles.Text, roles.BrightText, roles.ToolTipText, roles.PlaceholderText):
        palette.setColor(role, text)
    palette.setColor(roles.Button, button)
    palette.setColor(roles.ButtonText, button_text)
    for role, colour in (
        (roles.Highlight, chosen),
        (roles.Accent, chosen),
        (roles.HighlightedText, chosen_text),
    ):
        palette.setColor(role, colour)
    for role in (roles.Link, roles.LinkVisited):
        palette.setColor(role, link)
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    return palette


def put_on(name: str) -> None:
    """Give the whole program these colours."""
    if name == "dark":
        theme.set_scheme(Qt.ColorScheme.Dark)
    elif name in _CONTRAST:
        QApplication.setPalette(contrast(name))
