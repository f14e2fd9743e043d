"""Whether a window can be shown, on real sockets where an X server would listen."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from sigmamind_desktop.runtime import display

_THERE = "libc.so.6"
_MISSING = "libno-such-thing.so.0"


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(display, "_NEEDED", _THERE)


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


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600", "wayland", "eglfs"])
def test_a_platform_without_x_needs_no_display(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert display.problem() is None


def test_wayland_needs_no_x_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert display.problem() is None


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
