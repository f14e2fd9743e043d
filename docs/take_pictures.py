"""Take the pictures of the user guide and of the README anew: `python docs/take_pictures.py [CODE ...]`.

Each is a state of `scenes`, or a part of one, without a display, in each language that has a guide, or in
those that are named. The system's region, time zone and log-in leave no trace.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

# Before Qt is imported, which reads them. The screen that is not there has room for each dialog; Qt takes no
# colon in its path, so no drive.
os.environ |= {
    "QT_QPA_PLATFORM": "offscreen:configfile=/"
    + Path(*Path(__file__).resolve().with_name("screen.json").parts[1:]).as_posix(),
    "QT_SCALE_FACTOR": "2",
    "TZ": "UTC",
}
os.environ["LOGNAME"] = "alex"

from make_guide import DOCS, GUIDE, LANGUAGES
from PIL import Image
from PySide6.QtCore import QLocale, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QWidget
from scenes import SIZE, Scene, playing

from sigmamind_desktop import cli
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.runtime import languages, loop
from sigmamind_desktop.ui.importing.ready_list import ReadyList
from sigmamind_desktop.ui.trunks.check_panel import TrunkCheckPanel

_TALL: Final = (SIZE[0], 1200)
"""Everything in sight."""

_MARGIN: Final = 4
_LARGEST: Final = 120_000
"""Bytes of a picture."""

_COLOURS: Final = 128

Parts = Callable[[Scene], Sequence[QWidget]]


def _uri(scene: Scene) -> QWidget:
    row: QWidget = scene.form.rows[FieldId.TERMINATION_SIP_URI]
    return row


def _ready(scene: Scene) -> Sequence[QWidget]:
    shown = scene.window.findChild(ReadyList)
    return shown, shown.summary, scene.form.import_button


_PICTURES: Final[dict[str, tuple[str, Parts | None]]] = {
    "welcome": ("welcome", None),
    "window": ("filled", None),
    "carrier": ("carrier", lambda scene: (scene.form.trunk.carrier, _uri(scene))),
    "fix": ("wrong", lambda scene: (_uri(scene),)),
    "check": ("check-details", lambda scene: (_uri(scene), scene.window.findChild(TrunkCheckPanel))),
    "ready": ("ready", _ready),
    "paste": ("paste", None),
    "imported": ("imported", lambda scene: (scene.form.outcome,)),
    "trunks": ("trunks", None),
    "not-confirmed": ("not-confirmed", lambda scene: (scene.form.outcome,)),
    "details": ("details", None),
    "steps": ("steps", None),
    "several": ("bulk", None),
    "several-done": ("bulk-done", None),
}
"""By the file's name: the state, and the widgets in the picture if it is not all of it."""


def _extent(widgets: Sequence[QWidget]) -> QRect:
    """Where these widgets are in their window, with a margin."""
    part = QRect()
    for widget in widgets:
        part = part.united(QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size()))
    return part.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)


def _keep(file: Path, widget: QWidget, part: QRect) -> None:
    """Keep a picture of a part of a widget."""
    if isinstance(focused := widget.focusWidget(), QLineEdit):
        focused.deselect()
    taken = widget.grab(part).toImage().convertToFormat(QImage.Format.Format_RGB888)
    size, row = (taken.width(), taken.height()), taken.bytesPerLine()
    image = Image.frombytes("RGB", size, bytes(taken.constBits()), "raw", "RGB", row)
    # A window has few colours: with no more than that, and without loss, it is a fifth of the size.
    few = image.quantize(_COLOURS, dither=Image.Dither.NONE)
    few.convert("RGB").save(file, lossless=True, method=6)
    length = file.stat().st_size
    print(f"{file.name}: {image.width} x {image.height}, {length} bytes")
    if length > _LARGEST:
        raise ValueError(f"{file.name} is larger than {_LARGEST} bytes")


async def _take_all(guide: Path) -> int:
    for name, (state, parts) in _PICTURES.items():
        size = _TALL if parts is not None else SIZE
        with tempfile.TemporaryDirectory() as folder:
            async with playing(state, Path(folder), size) as (scene, shown):
                part = _extent(parts(scene)) if parts is not None else shown.rect()
                _keep(guide / f"{name}.webp", shown, part)
    return 0


def main(codes: Sequence[str]) -> int:
    """Take every picture in these languages; returns the exit code."""
    if len(codes) > 1:  # what is once translated may be kept: each has a process of its own
        return max(subprocess.call([sys.executable, __file__, code]) for code in codes)  # noqa: S603
    os.environ["LC_ALL"] = f"{QLocale(codes[0]).name()}.UTF-8"  # days and times as people there write them
    guide = GUIDE / codes[0]
    guide.mkdir(exist_ok=True)
    app = cli._make_app()
    languages.speak(codes[0], app)
    failed = loop.run(_take_all(guide), app)
    if codes[0] == languages.ENGLISH:
        window = Image.open(guide / "window.webp").quantize(_COLOURS, dither=Image.Dither.NONE)
        window.save(DOCS / "main-window.png", optimize=True)
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or LANGUAGES))
