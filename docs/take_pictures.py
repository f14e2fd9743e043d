"""Take the pictures of the user guide and of the README anew: `python docs/take_pictures.py`.

Drives the real window on the sandbox, without a display. Everything in the pictures is made up, the
person included; the system's language, time zone and log-in leave no trace.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Final

# Before Qt is imported, which reads them.
os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2", "LC_ALL": "en_US.UTF-8", "TZ": "UTC"}
os.environ["LOGNAME"] = "alex"

from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from sigmamind_desktop import bootstrap, cli, demo
from sigmamind_desktop.domain.access import api_address
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.runtime import loop
from sigmamind_desktop.runtime.paths import paths_under

_DOCS: Final = Path(__file__).parent
_GUIDE: Final = _DOCS.parent / "resources" / "guide"
_MARGIN: Final = 4
_LARGEST: Final = 120_000
"""Bytes of a picture."""

_COLOURS: Final = 128

_PASSWORD: Final = "correct-horse"  # noqa: S105 - made up
_PASTED: Final = f"Termination SIP URI: sip:acme.pstn.twilio.com:5060\nUsername: acme\nPassword: {_PASSWORD}"
_TRUNK: Final = {
    FieldId.TERMINATION_SIP_URI: "acme.pstn.twilio.com",
    FieldId.TRUNK_USERNAME: "acme",
}
_TYPED: Final = _TRUNK | {
    FieldId.PHONE_NUMBER: "(415) 555-0134",
    FieldId.FRIENDLY_NAME: "Night desk",
    FieldId.INBOUND_AGENT_ID: "Support",
}


class _Photographer:
    """The program, and what is done with it for a picture."""

    def __init__(self, program: bootstrap.Program) -> None:
        self.program = program
        self.window = program.window
        self.form = program.window.form

    async def wait_for_tasks(self) -> None:
        """Wait until nothing is under way any more."""
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.wait(others, timeout=5)
        await self.settle()

    async def settle(self) -> None:
        """Let Qt lay out and paint what is to be seen."""
        for _ in range(50):
            await asyncio.sleep(0.005)

    def fill(self, texts: dict[FieldId, str]) -> None:
        """Show a form that somebody has filled in."""
        self.form.outcome.hide()
        self.form.fill(Draft(texts, Secret(_PASSWORD), {}))

    @contextmanager
    def dialog(self) -> Iterator[Any]:
        """The dialog that is open; closed afterwards, with what is typed in it."""
        [dialog] = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
        yield dialog
        dialog.done(0)

    def take(self, name: str, widget: QWidget, part: QRect | None = None) -> None:
        """Keep a picture of a widget, or of a part of it."""
        if isinstance(focused := widget.focusWidget(), QLineEdit):
            focused.deselect()
        picture = widget.grab(part) if part is not None else widget.grab()
        taken = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
        image = Image.frombytes(
            "RGB",
            (taken.width(), taken.height()),
            bytes(taken.constBits()),
            "raw",
            "RGB",
            taken.bytesPerLine(),
        )
        file = _GUIDE / f"{name}.png"
        # A window has few colours: a palette of them is a third of the size.
        image.quantize(_COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)
        length = file.stat().st_size
        print(f"{file.name}: {image.width} x {image.height}, {length} bytes")
        if length > _LARGEST:
            raise ValueError(f"{file.name} is larger than {_LARGEST} bytes")

    def take_part(self, name: str, *widgets: QWidget) -> None:
        """Keep a picture of these widgets within the window, with a margin."""
        part = QRect()
        for widget in widgets:
            part = part.united(QRect(widget.mapTo(self.window, widget.rect().topLeft()), widget.size()))
        self.take(name, self.window, part.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))


async def _take_all(options: bootstrap.Options) -> int:
    program = bootstrap.Program(options)
    await program.start()
    camera = _Photographer(program)
    window, form = camera.window, camera.form
    await camera.wait_for_tasks()
    with camera.dialog():
        pass  # the demo's welcome
    camera.fill(_TYPED)
    window.resize(1240, 880)
    await camera.settle()
    camera.take("window", window)
    shutil.copyfile(_GUIDE / "window.png", _DOCS / "main-window.png")
    await _take_form(camera)
    await _take_outcomes(camera)
    await _take_number(camera)
    form.fill(Draft())
    await program.credentials.remove()
    program.flows.key.open(welcome=True)
    await camera.settle()
    with camera.dialog() as dialog:
        camera.take("welcome", dialog)
    await program.stop()
    return 0


async def _take_form(camera: _Photographer) -> None:
    """What the form says and offers."""
    form = camera.form
    camera.window.resize(1240, 1200)  # everything in sight
    form.trunk.carrier.help_button.setChecked(True)
    await camera.settle()
    camera.take_part("carrier", form.trunk.carrier, form.rows[FieldId.TERMINATION_SIP_URI])
    form.trunk.carrier.help_button.setChecked(False)
    camera.fill(_TYPED | {FieldId.TERMINATION_SIP_URI: "acme.dublin.twilio.com"})
    await camera.settle()
    camera.take_part("fix", form.rows[FieldId.TERMINATION_SIP_URI])
    camera.fill(_TYPED)
    ready = camera.program.flows.importing.ready
    assert ready is not None
    ready.check_host()
    await camera.wait_for_tasks()
    camera.take_part("check", form.rows[FieldId.TERMINATION_SIP_URI], ready.panel)
    ready.panel.hide()
    ready.list.button.setChecked(True)
    await camera.wait_for_tasks()
    camera.take_part("ready", ready.list, ready.list.summary, form.import_button)
    ready.list.button.setChecked(False)
    form.fill(Draft())
    QGuiApplication.clipboard().setText(_PASTED)
    form.paste_requested.emit()
    await camera.settle()
    with camera.dialog() as dialog:
        camera.take("paste", dialog)


async def _take_outcomes(camera: _Photographer) -> None:
    """What became of an import."""
    form = camera.form
    camera.fill(_TYPED)
    form.trunk.keep.setChecked(True)
    form.submit()
    await camera.wait_for_tasks()
    camera.take_part("imported", form.outcome)
    camera.program.flows.trunks.manage()
    await camera.settle()
    with camera.dialog() as dialog:
        camera.take("trunks", dialog)
    camera.fill(_TYPED | {FieldId.PHONE_NUMBER: "(415) 555-0502"})
    form.submit()
    await camera.wait_for_tasks()
    camera.take_part("not-confirmed", form.outcome)


async def _take_number(camera: _Photographer) -> None:
    """A number's details."""
    rows = camera.program.book.rows
    row = next(row for row in rows if row.state is NumberState.ACTIVE and row.friendly_name == "Night desk")
    for name, at_steps in (("details", False), ("steps", True)):
        camera.program.flows.details.open(row, at_steps=at_steps)
        await camera.settle()
        with camera.dialog() as dialog:
            camera.take(name, dialog)


def main() -> int:
    """Take every picture; returns the exit code."""
    app = cli._make_app()
    _GUIDE.mkdir(exist_ok=True)
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        start = bootstrap.Options(api_address.DEFAULT, paths_under(Path(folder)))
        return loop.run(_take_all(stack.enter_context(demo.options(start))), app)


if __name__ == "__main__":
    sys.exit(main())
