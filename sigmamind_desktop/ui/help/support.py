"""What support is told: by "Copy details", and by nothing that leaves this computer by itself."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QSysInfo
from PySide6.QtGui import QGuiApplication

from sigmamind_desktop import APP_NAME, __version__
from sigmamind_desktop.domain.errors import AppError, code_of
from sigmamind_desktop.domain.secret import redact


def support_details(details: str) -> str:
    """`details` under what this program and this computer are; without any secret."""
    return redact(
        f"{APP_NAME} {__version__}\n"
        f"{QSysInfo.prettyProductName()} ({QSysInfo.currentCpuArchitecture()}),"
        f" Qt {QLibraryInfo.version().toString()}\n{details}"
    )


def failure_details(error: AppError) -> str:
    """What support needs to know of a failure; no secret, and nothing that was typed."""
    lines = [f"{code_of(error)}; created: {error.created}", error.details]
    if error.said:
        lines.append(f"SigmaMind said: {error.said}")
    return support_details("\n".join(lines))


def copy_failure(error: AppError) -> None:
    """Put what support needs to know of a failure on the clipboard."""
    QGuiApplication.clipboard().setText(failure_details(error))
