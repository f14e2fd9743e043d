from __future__ import annotations

import ctypes
import sys
from types import SimpleNamespace

import pytest

from sigmamind_desktop.runtime import windows_shell

NO_CRASH, NO_HANG, NO_PATCH, NO_REBOOT = 1, 2, 4, 8


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What is said to a Windows that isn't there."""
    calls: list[tuple[object, ...]] = []

    def note(name: str) -> object:
        return lambda *arguments: calls.append((name, *arguments))

    libraries = SimpleNamespace(
        shell32=SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=note("model")),
        kernel32=SimpleNamespace(
            RegisterApplicationRestart=note("restart"),
            TerminateProcess=lambda process, code: calls.append(("end", process.value, code)),
        ),
        user32=SimpleNamespace(AllowSetForegroundWindow=note("front")),
    )
    monkeypatch.setattr(ctypes, "windll", libraries, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    return calls


def test_an_installed_program_says_who_it_is_and_how_an_update_starts_it_again(
    said: list[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    windows_shell.introduce(["--data-dir", "C:\\My data"])
    assert said == [
        ("model", "SigmaMind.Desktop"),
        ("restart", '--data-dir "C:\\My data"', NO_CRASH | NO_HANG | NO_REBOOT),
    ]


def test_python_is_not_started_again_in_its_place(said: list[tuple[object, ...]]) -> None:
    windows_shell.introduce(["--demo"])
    assert said == [("model", "SigmaMind.Desktop")]


def test_the_program_that_runs_already_may_come_to_the_front(said: list[tuple[object, ...]]) -> None:
    windows_shell.give_up_the_front()
    assert said == [("front", -1)]


def test_the_process_ends_without_a_word_to_its_libraries(said: list[tuple[object, ...]]) -> None:
    windows_shell.end_process(2)
    assert said == [("end", ctypes.c_void_p(-1).value, 2)]


def test_other_systems_are_told_nothing(
    said: list[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    windows_shell.introduce([])
    windows_shell.give_up_the_front()
    windows_shell.end_process(0)
    assert said == []
