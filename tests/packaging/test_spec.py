"""How the program is frozen, as far as it can be read without freezing it."""

from __future__ import annotations

import ast
import plistlib
import runpy
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from sigmamind_desktop import APP_ID, APP_NAME, __version__
from sigmamind_desktop.runtime import languages

ROOT = Path(__file__).parents[2]
SPEC = ast.parse((ROOT / "packaging" / "sigmamind-desktop.spec").read_text(encoding="utf-8"))
QT = SimpleNamespace(**runpy.run_path(str(ROOT / "packaging" / "qt_parts.py")))
NAMES = {"APP_ID": APP_ID, "APP_NAME": APP_NAME, "__version__": __version__, "qt_parts": QT}


def _arguments(function: str) -> dict[str, ast.expr]:
    """The named arguments of the one call of a function."""
    (call,) = (
        node
        for node in ast.walk(SPEC)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == function
    )
    return {each.arg: each.value for each in call.keywords if each.arg is not None}


def _value(expression: ast.expr) -> Any:
    return eval(compile(ast.Expression(expression), "spec", "eval"), dict(NAMES))


def test_it_is_a_folder_with_a_window_and_nothing_is_packed() -> None:
    program, folder = _arguments("EXE"), _arguments("COLLECT")
    assert _value(program["exclude_binaries"]) is True
    assert _value(program["console"]) is False
    assert _value(program["upx"]) is _value(folder["upx"]) is False


def test_the_app_of_macos_says_what_it_is() -> None:
    bundle = _arguments("BUNDLE")
    assert _value(bundle["name"]) == f"{APP_NAME}.app"
    assert _value(bundle["bundle_identifier"]) == "ai.sigmamind.desktop"
    assert _value(bundle["version"]) == __version__
    plist = plistlib.loads(plistlib.dumps(_value(bundle["info_plist"])))
    assert plist["CFBundleVersion"] == __version__
    assert plist["NSHighResolutionCapable"] is True
    assert plist["LSMinimumSystemVersion"] == "13.0"
    assert plist["CFBundleLocalizations"] == languages.languages()


def test_windows_is_told_the_version() -> None:
    (texts,) = (
        node.value
        for node in ast.walk(SPEC)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "texts"
    )
    told = _value(texts)
    assert told["FileVersion"] == told["ProductVersion"] == __version__
    assert told["ProductName"] == APP_NAME
    assert told["OriginalFilename"] == f"{APP_ID}.exe"


def test_the_program_imports_nothing_that_is_left_out() -> None:
    left_out = _value(_arguments("Analysis")["excludes"])
    assert "phonenumbers.geodata" in left_out
    imported = set()
    for file in (ROOT / "sigmamind_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {each.name for each in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module is not None:
                imported |= {node.module, *(f"{node.module}.{each.name}" for each in node.names)}
    assert "phonenumbers" in imported
    assert [
        name for name in sorted(imported) if any(f"{name}.".startswith(f"{each}.") for each in left_out)
    ] == []
