"""What no module of the package may do, because it stops asyncio under Qt or loses a task.

A nested event loop (`exec`, a static dialog, `processEvents`) that a coroutine reaches keeps other
tasks from ever waking up; a task that nobody holds may be collected while it waits.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import sigmamind_desktop

_PACKAGE = Path(sigmamind_desktop.__file__).parent
_MODULES = sorted(_PACKAGE.rglob("*.py"))
_TASKS = _PACKAGE / "app" / "tasks.py"
_FIRST_PAINT = _PACKAGE / "runtime" / "first_paint.py"
"""Turns Qt's loop before asyncio has one, where no coroutine can be on the stack."""

_STATIC_DIALOGS = {
    "QMessageBox": {"about", "aboutQt", "critical", "information", "question", "warning"},
    "QFileDialog": {
        "getExistingDirectory",
        "getExistingDirectoryUrl",
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getOpenFileUrls",
        "getSaveFileName",
        "getSaveFileUrl",
    },
    "QInputDialog": {"getDouble", "getInt", "getItem", "getMultiLineText", "getText"},
    "QColorDialog": {"getColor"},
    "QFontDialog": {"getFont"},
}
_NEVER = {"exec_", "processEvents", "asyncSlot", "asyncClose"}
_STARTERS = {"create_task", "ensure_future"}


def _groups(tree: ast.AST) -> set[str]:
    """The names of task groups: each holds its tasks, and ends with the last."""
    found = set()
    for node in ast.walk(tree):
        match node:
            case ast.withitem(
                context_expr=ast.Call(func=ast.Attribute(attr="TaskGroup")), optional_vars=ast.Name(id=name)
            ):
                found.add(name)
    return found


def _breaches(source: str, *, may_start_tasks: bool = False, may_turn_a_loop: bool = False) -> Iterator[str]:
    tree = ast.parse(source)
    groups = _groups(tree)
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=owner), attr="create_task") if owner in groups:
                pass
            case ast.Attribute(attr="exec") if not may_turn_a_loop:
                yield f"{node.lineno}: exec"
            case ast.Attribute(value=ast.Name(id=owner), attr=name) if name in _STATIC_DIALOGS.get(owner, ()):
                yield f"{node.lineno}: {owner}.{name}"
            case ast.Attribute(attr=name) | ast.Name(id=name) | ast.alias(name=name) if name in _NEVER:
                yield f"{node.lineno}: {name}"
            case ast.Attribute(attr=name) | ast.Name(id=name) | ast.alias(name=name) if name in _STARTERS:
                if not may_start_tasks:
                    yield f"{node.lineno}: {name}"


@pytest.mark.parametrize("module", _MODULES, ids=[str(path.relative_to(_PACKAGE)) for path in _MODULES])
def test_no_module_turns_an_event_loop_or_loses_a_task(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    breaches = _breaches(source, may_start_tasks=module == _TASKS, may_turn_a_loop=module == _FIRST_PAINT)
    assert list(breaches) == []


@pytest.mark.parametrize(
    "source",
    [
        "dialog.exec()",
        "run = menu.exec",
        "dialog.exec_()",
        "QMessageBox.question(self, 'a', 'b')",
        "QFileDialog.getSaveFileName(self)",
        "QApplication.processEvents()",
        "app.processEvents()",
        "from qasync import asyncSlot",
        "@qasync.asyncSlot()\ndef slot(): ...",
        "asyncio.create_task(work())",
        "loop.create_task(work())",
        "from asyncio import create_task",
        "asyncio.ensure_future(work())",
    ],
)
def test_a_breach_is_seen(source: str) -> None:
    assert list(_breaches(source))


@pytest.mark.parametrize(
    "source",
    ["dialog.open()", "QMessageBox(self).open()", "tasks.spawn(work(), name='work')", "db.execute('…')"],
)
def test_what_is_allowed_is_no_breach(source: str) -> None:
    assert list(_breaches(source)) == []


def test_one_module_starts_tasks() -> None:
    assert list(_breaches(_TASKS.read_text(encoding="utf-8")))
