"""`--self-check`: the whole program, driven by itself, with no display and no account."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

import truststore
from PySide6.QtGui import QColor

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.app.importing.importer import ImportStatus
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.bootstrap import Options, Program
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import KeychainUnavailable
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.domain.trunks.check import CheckLine, Subject
from sigmamind_desktop.runtime import languages, resources
from sigmamind_desktop.runtime.components import components
from sigmamind_desktop.runtime.worker import Worker
from sigmamind_desktop.services.data_file.store import NumberStore
from sigmamind_desktop.services.secret_store import KeychainSecretStore
from sigmamind_desktop.services.trunk_probe.probe import TrunkProbe
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.numbers.cells import Column, cell_text

_NUMBER: Final = "+14155550100"
_TYPED: Final = {
    FieldId.PHONE_NUMBER: "+1 (415) 555-0100",
    FieldId.FRIENDLY_NAME: "Self-check",
    FieldId.TERMINATION_SIP_URI: "sip.telnyx.com",
    FieldId.TRUNK_USERNAME: "acme",
    FieldId.TRUNK_PASSWORD: "a password",  # of the sandbox, which takes any
}
_SECONDS: Final = 20.0


class CheckFailed(Exception):
    """A check's reason in words."""


async def run(options: Options, *, screenshot: Path | None, list_numbers: bool) -> int:
    """Check the program and print a line for each check.

    Args:
        options: of a program on the sandbox.
        screenshot: where to keep a picture (PNG) of the window.
        list_numbers: print the list of numbers at the end.

    Returns:
        The exit code: 0 if every check passed, otherwise 1.
    """
    program = Program(options)
    checks: dict[str, Callable[[], Awaitable[str]]] = {
        "window": lambda: _check_window(program),
        "icons": _check_icons,
        "certificates": _check_certificates,
        "keychain": _check_keychain,
        "trunk check": _check_trunk_check,
        "import": lambda: _check_import(program),
        "list": lambda: _check_list(program),
        "data file": lambda: _check_data_file(options),
        "guide": _check_guide,
        "licences": _check_licences,
    }
    try:
        for name, check in checks.items():
            async with asyncio.timeout(_SECONDS):
                print(f"{name}: {await check()}", flush=True)
        if screenshot is not None and not program.window.grab().save(str(screenshot), "PNG"):
            raise CheckFailed(f"no picture could be written to {screenshot}")
        if list_numbers:
            _print_numbers(program)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is this check's result
        reason = error if isinstance(error, CheckFailed) else f"{type(error).__name__}: {error}"
        print(f"{name}: {reason}\nself-check: failed", flush=True)
        return 1
    finally:
        await program.stop()
    print("self-check: ok", flush=True)
    return 0


async def _check_window(program: Program) -> str:
    await program.start()
    program.window.resize(1240, 800)  # the screen that is not there is small
    size = program.window.size()
    if not program.window.isVisible():
        raise CheckFailed("it does not show")
    return f"ok, {size.width()} x {size.height()}"


async def _check_icons() -> str:
    drawn = theme.pixmap("check", "#000000", 16, 1.0).toImage()
    if not any(drawn.pixelColor(x, y) != QColor(0, 0, 0, 0) for x in range(16) for y in range(16)):
        raise CheckFailed("an icon is blank")
    return "ok"


async def _check_certificates() -> str:
    truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return f"ok, the system's own, {ssl.OPENSSL_VERSION}"


async def _check_keychain() -> str:
    try:
        name = await Worker("keychain").call(KeychainSecretStore(APP_NAME).name, seconds=5)
    except (KeychainUnavailable, TimeoutError):
        return "ok, none here: a key would be kept for the session only"
    return f"ok, {name}"


async def _check_trunk_check() -> str:
    """The real one, which the demo does not use; whoever is at this computer's SIP port, or nobody."""
    lines: list[CheckLine] = []
    probe = await Worker("probe").call(TrunkProbe)
    await probe.check("127.0.0.1", lines.append)
    missing = {Subject.NAME, Subject.UDP, Subject.TCP, Subject.TLS} - {line.subject for line in lines}
    if missing:
        raise CheckFailed(f"nothing was found out about {', '.join(sorted(missing))}")
    return "ok"


async def _check_import(program: Program) -> str:
    ended: asyncio.Future[ImportStatus] = asyncio.get_running_loop().create_future()

    def on_changed(status: ImportStatus) -> None:
        if not status.phase.is_busy and not ended.done():
            ended.set_result(status)

    program.importer.changed.connect(on_changed)
    form = program.window.form
    for field_id, text in _TYPED.items():
        form.rows[field_id].input.setText(text)
    form.import_button.click()
    if not program.importer.status.phase.is_busy:
        raise CheckFailed(f"the form did not let it through: {form.outcome.accessibleDescription()}")
    status = await ended
    if status.phase is not Phase.DONE:
        raise CheckFailed(f"{status.phase.name}: {form.outcome.accessibleName()}")
    return "ok, " + form.outcome.accessibleName()


async def _check_list(program: Program) -> str:
    rows = {row.number: row for row in program.window.numbers.model.rows}
    if _NUMBER not in rows or rows[_NUMBER].state is not NumberState.ACTIVE:
        raise CheckFailed("the imported number is not listed as active")
    return f"ok, {len(rows)} numbers"


async def _check_data_file(options: Options) -> str:
    def numbers() -> list[str]:
        store = NumberStore(options.paths.numbers, options.address.url)
        try:
            return [row.number for row in store.numbers()]
        finally:
            store.close()

    if _NUMBER not in await Worker("check").call(numbers):
        raise CheckFailed("the imported number is not kept")
    return "ok"


async def _check_guide() -> str:
    try:
        for code in set(languages.languages()) - {languages.PSEUDO}:
            resources.path(f"guide/{code}/index.html")
    except FileNotFoundError:
        raise CheckFailed("the user guide did not come with the program") from None
    return "ok"


async def _check_licences() -> str:
    found = await Worker("check").call(components)
    if not found:
        raise CheckFailed("the descriptions of the packages did not come with the program")
    return f"ok, of {len(found)} packages"


def _print_numbers(program: Program) -> None:
    columns = (Column.NUMBER, Column.NAME, Column.STATE, Column.SIP_URI)
    for row in program.window.numbers.model.rows:
        print("  ".join(cell_text(row, column).ljust(18) for column in columns).rstrip())
