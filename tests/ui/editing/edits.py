"""Waiting for changes of numbers that are on their way."""

from __future__ import annotations

from typing import Any

from tests.conftest import wait_until


async def edited(person: Any) -> None:
    """Wait until what was to be changed has come to its end."""
    editor = person.program.editor
    await wait_until(editor.changed, lambda: editor.status.edits and not editor.status.is_busy)


async def shown_as_edited(person: Any) -> Any:
    """Wait until no change is on its way, and the history shows it; how the changes ended."""
    editor = person.program.editor
    await wait_until(editor.changed, lambda: not editor.status.is_busy)
    await person.history_shown()
    return editor.status
