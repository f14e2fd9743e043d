"""What Windows is told of the program that nobody sees; elsewhere there is nothing to tell."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from typing import Final

from sigmamind_desktop import APP_USER_MODEL_ID

# RESTART_NO_CRASH, RESTART_NO_HANG, RESTART_NO_REBOOT: what is left is an installer that had to close it.
_AFTER_AN_UPDATE_ONLY: Final = 1 | 2 | 8

_ANY_PROCESS: Final = -1
_THIS_PROCESS: Final = -1


def introduce(arguments: Sequence[str]) -> None:
    """Say under which name windows, taskbar and start menu belong together, and how to start again.

    A refusal by Windows costs the program its icon in the taskbar, or a start by hand: it is not looked at.

    Args:
        arguments: the command line behind the program's own name.
    """
    if sys.platform != "win32":
        return
    import ctypes

    # Without it Windows goes by the .exe file, which is Python's where the program was installed with pip.
    ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_USER_MODEL_ID)
    if getattr(sys, "frozen", False):  # otherwise it is Python that Windows would start
        ctypes.windll.kernel32.RegisterApplicationRestart(
            subprocess.list2cmdline(arguments), _AFTER_AN_UPDATE_ONLY
        )


def give_up_the_front() -> None:
    """Let a program that runs already come to the front in place of this one.

    To Windows the person has started this one, and not used the other: the other's window would only flash in
    the taskbar. https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-allowsetforegroundwindow
    """
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)


def end_process(code: int) -> None:
    """End this process with an exit code, without a word to its libraries.

    `os._exit` is ExitProcess there: it ends the other threads where they are, and then has each library tidy
    up, which may wait for a lock that one of them held.
    https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-exitprocess
    """
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.TerminateProcess(ctypes.c_void_p(_THIS_PROCESS), code)
