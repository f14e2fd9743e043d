"""Whether a window can be shown, on real sockets where an X server or a compositor would listen."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from sigmamind_desktop.runtime import display

pytestmark = pytest.mark.linux_only("displays")

_THERE = "libc.so.6"
_MISSING = "libno-such-thing.so.0"


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("QT_") or name in ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"):
            monkeypatch.delenv(name)
    monkeypatch.setattr(display, "_NEEDED", _THERE)


@pytest.fixture(autouse=True)
def runtime_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where Wayland's sockets are looked for."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def compositor(runtime_dir: Path) -> Iterator[Path]:
    """A socket at which something listens; gives its path."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(runtime_dir / "wayland-7"))
        server.listen()
        yield runtime_dir / "wayland-7"


@pytest.fixture
def local_server() -> Iterator[int]:
    """An X server's abstract socket; gives the display's number."""
    with socket.socket(socket.AF_UNIX) as server:
        for number in range(7000, 7100):
            try:
                server.bind(f"\0/tmp/.X11-unix/X{number}")
            except OSError:
                continue
            break
        server.listen()
        yield number


@pytest.fixture
def distant_server() -> Iterator[int]:
    """An X server's TCP socket; gives the display's number."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        yield server.getsockname()[1] - 6000


def test_no_display_is_a_problem() -> None:
    assert display.problem() == "There is no display."


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600", "eglfs", "Offscreen"])
def test_a_platform_without_x_needs_no_display(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert display.problem() is None


@pytest.mark.parametrize("platform", [None, "wayland", "wayland-egl"])
@pytest.mark.parametrize("is_absolute", [False, True])
def test_wayland_that_answers_needs_no_x_server(
    platform: str | None, is_absolute: bool, compositor: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if platform is not None:
        monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    if is_absolute:
        monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setenv("WAYLAND_DISPLAY", str(compositor) if is_absolute else compositor.name)
    monkeypatch.setattr(display, "_NEEDED", _MISSING)
    assert display.problem() is None


def test_a_wish_for_wayland_finds_the_display_that_nobody_names(
    compositor: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland")
    assert display.problem() == "There is no display."
    compositor.rename(compositor.with_name("wayland-0"))
    assert display.problem() is None


def test_a_connection_from_the_compositor_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland")
    monkeypatch.setenv("WAYLAND_SOCKET", "5")
    assert display.problem() is None


@pytest.mark.parametrize("platform", [None, "wayland", "wayland-egl"])
@pytest.mark.parametrize("name", ["wayland-9", "left-over", "/nowhere/wayland-9", "x" * 200])
def test_wayland_that_does_not_answer_is_named(
    name: str, platform: str | None, runtime_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket(socket.AF_UNIX) as gone:
        gone.bind(str(runtime_dir / "left-over"))
    if platform is not None:
        monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    monkeypatch.setenv("WAYLAND_DISPLAY", name)
    assert display.problem() == f"The display {name} does not answer."


def test_without_its_folder_a_wayland_display_does_not_answer(
    compositor: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(compositor.parent)
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setenv("WAYLAND_DISPLAY", compositor.name)
    assert display.problem() == f"The display {compositor.name} does not answer."


@pytest.mark.parametrize("platforms", [None, "wayland;xcb", "nonsense;xcb:native", "xcb;nonsense"])
def test_qt_falls_back_to_x(
    platforms: str | None, local_server: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if platforms is not None:
        monkeypatch.setenv("QT_QPA_PLATFORM", platforms)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
    monkeypatch.setenv("DISPLAY", f":{local_server}")
    assert display.problem() is None
    monkeypatch.setattr(display, "_NEEDED", _MISSING)
    assert display.problem() is not None


def test_where_nothing_works_the_last_that_qt_tries_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
    monkeypatch.setenv("DISPLAY", ":6999")
    assert display.problem() == "The display :6999 does not answer."


@pytest.mark.parametrize("platform", ["nonsense", "x", "cb", "wayland2", " xcb", "../offscreen", "no.such"])
def test_a_platform_that_qt_does_not_have_is_named(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert display.problem() == f"Qt has no platform plugin '{platform}'."


@pytest.mark.parametrize("platform", [";", ";;"])
def test_a_wish_for_nothing_is_no_display(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert display.problem() == "There is no display."


@pytest.mark.parametrize("variable", ["QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"])
def test_plugins_may_be_elsewhere(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")
    monkeypatch.setenv(variable, "/nowhere")
    assert display.problem() is None


def test_the_names_of_plugins_of_earlier_versions_are_known(
    compositor: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "platforms").mkdir()
    (tmp_path / "platforms" / "libqwayland-generic.so").touch()
    monkeypatch.setattr(QLibraryInfo, "path", lambda _which: str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", compositor.name)
    assert display.problem() is None
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display.problem() == "Qt has no platform plugin 'offscreen'."


@pytest.mark.parametrize("platform", ["xcb", "xcb:name"])
def test_a_wish_for_x_is_a_wish_for_x(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert display.problem() == "There is no display."


@pytest.mark.parametrize("name", [":{}", ":{}.0", "unix:{}", "unix:{}.1"])
def test_a_display_that_answers_is_fine(
    name: str, local_server: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", name.format(local_server))
    assert display.problem() is None


@pytest.mark.parametrize("name", ["127.0.0.1:{}", "127.0.0.1:{}.0", "localhost:{}"])
def test_a_distant_display_that_answers_is_fine(
    name: str, distant_server: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", name.format(distant_server))
    assert display.problem() is None


@pytest.mark.parametrize("name", [":6999", "unix:6999", "127.0.0.1:1", "nonsense", ":x", ":", ":-1", "a b:c"])
def test_a_display_that_does_not_answer_is_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", name)
    assert display.problem() == f"The display {name} does not answer."


def test_a_missing_library_is_named_with_its_package(
    local_server: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", f":{local_server}")
    monkeypatch.setattr(display, "_NEEDED", _MISSING)
    problem = display.problem()
    assert problem is not None
    assert _MISSING in problem
    assert "libxcb-cursor0" in problem


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_always_have_a_display(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", system)
    assert display.problem() is None
