"""A log-out in the middle, and the next log-in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sigmamind_desktop.sandbox.server import Sandbox

if TYPE_CHECKING:
    from tests.e2e.program import Program
    from tests.e2e.session import Desktop

_SECONDS = 20
_SIZE = "1100x700"


@pytest.fixture
def session(
    log_in: Callable[[], AbstractContextManager[Desktop]], tmp_path: Path
) -> Callable[[], AbstractContextManager[Desktop]]:
    """A session whose keychain is the one of the session before."""
    folder = tmp_path / "keychain"
    folder.mkdir()

    @contextmanager
    def session() -> Iterator[Desktop]:
        with log_in() as desktop, desktop.keychain(folder, "the keychain's password"):
            yield desktop

    return session


def test_the_next_log_in_finds_the_key_the_form_and_the_window_as_they_were(
    session: Callable[[], AbstractContextManager[Desktop]],
    start_program: Callable[..., Program],
    sandbox: Sandbox,
) -> None:
    with session() as desktop:
        desktop.keep_key(sandbox)
        program = start_program(desktop)
        program.wait_for("push button", "API key ••••demo")
        program.wait_loaded()
        window = _window(desktop, program)
        desktop.run("xdotool", "windowsize", "--sync", window, *_SIZE.split("x"))
        program.fill({"Phone number": "+1 415 555 0134", "Trunk password": "not-to-be-kept"})
        program.wait_kept("+1 415 555 0134")
    # Its display is gone.
    assert program.process.wait(_SECONDS) == 1

    with session() as desktop:
        program = start_program(desktop)
        program.wait_for("push button", "API key ••••demo")
        program.wait_for("text", "Phone number", text="+1 415 555 0134")
        assert _size(desktop, _window(desktop, program)) == _SIZE
        assert b"not-to-be-kept" not in b"".join(program.files().values())
        program.close_window(logs="The X11 connection broke")


def _window(desktop: Desktop, program: Program) -> str:
    search = ("xdotool", "search", "--onlyvisible", "--pid", str(program.process.pid), "--name", "SigmaMind")
    (window,) = desktop.run(*search).stdout.split()
    return window


def _size(desktop: Desktop, window: str) -> str:
    said = desktop.run("xdotool", "getwindowgeometry", window).stdout
    return said.split("Geometry:")[1].strip()
