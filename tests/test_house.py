"""How the house is kept: where files and tests lie, how large they are, and what they are called.

The orders of storeys and rooms are contracts of import-linter (`pyproject.toml`). An exception that is no
longer needed fails its test, so that it is taken off.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import sigmamind_desktop

_PACKAGE = Path(sigmamind_desktop.__file__).parent
_TESTS = Path(__file__).parent
_FILES = {file.relative_to(_PACKAGE).as_posix(): file for file in sorted(_PACKAGE.rglob("*.py"))}
_STOREYS = ("ui", "app", "domain")
_MOST_LINES = 300

_TABLES = {"ui/failures/fault_table.py": "every failure, with its words"}
"""Files of data or words that may be longer, each with its reason."""


def _rooms() -> list[str]:
    """The rooms in their order, from the contract that holds it."""
    settings = tomllib.loads((_TESTS.parent / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = [each for each in settings["tool"]["importlinter"]["contracts"] if "containers" in each]
    return [room for layer in contract["layers"] for room in re.findall(r"^\((\w+)\)$", layer)]


def _room_of(file: Path, root: Path) -> str | None:
    """The room that a file of a storey lies in; None at the door."""
    parts = file.relative_to(root).parts
    return parts[1] if len(parts) > 2 else None


def _stem(word: str) -> str:
    return word.removesuffix("s")


def test_no_file_is_too_long_but_a_table() -> None:
    lengths = {name: len(file.read_text(encoding="utf-8").splitlines()) for name, file in _FILES.items()}
    assert {name for name, length in lengths.items() if length > _MOST_LINES} == _TABLES.keys()


def test_no_file_repeats_its_rooms_name() -> None:
    repeating = set()
    for name, file in _FILES.items():
        room = _room_of(file, _PACKAGE)
        if name.split("/")[0] in _STOREYS and room is not None:
            words = {_stem(word) for word in file.stem.split("_")}
            if words & {_stem(word) for word in room.split("_")}:
                repeating.add(name)
    assert repeating == set()


def test_no_two_classes_share_a_name() -> None:
    names = Counter(
        node.name
        for file in _FILES.values()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    )
    assert {name for name, count in names.items() if count > 1} == set()


def test_each_folder_of_a_storey_is_a_room_in_the_order() -> None:
    for storey in _STOREYS:
        folders = {file.name for file in (_PACKAGE / storey).iterdir() if (file / "__init__.py").exists()}
        assert folders <= set(_rooms())


def test_nothing_of_the_user_interface_is_outside_of_a_room() -> None:
    assert [file.name for file in (_PACKAGE / "ui").glob("*.py")] == ["__init__.py"]


_MODULES = {
    f"sigmamind_desktop.{name.removesuffix('.py').removesuffix('/__init__').replace('/', '.')}": file
    for name, file in _FILES.items()
}


def _imports(file: Path) -> Iterator[str]:
    """The modules that one imports: at its head, late, or for types alone."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module is not None:
            for name in node.names:
                module = f"{node.module}.{name.name}"
                yield module if module in _MODULES else node.module


def test_no_import_runs_in_a_circle() -> None:
    """Not even late, or for types alone: who reads one module of a circle has to read them all."""
    TopologicalSorter({module: set(_imports(file)) for module, file in _MODULES.items()}).prepare()


def _calls() -> Iterator[tuple[str, ast.Call]]:
    """Every call of something's attribute in the project, with the file and line that it is in."""
    root = _TESTS.parent
    for part in ("sigmamind_desktop", "packaging", "tests", "docs"):
        for file in (root / part).rglob("*.py"):
            for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
                    yield f"{file.relative_to(root)}:{call.lineno}", call


def test_texts_are_utf_8_whatever_the_computers_own_encoding() -> None:
    """On Windows that is another one, which lacks most letters."""
    unsaid = []
    for place, call in _calls():
        positional = {"read_text": 1, "write_text": 2}.get(call.func.attr, 0)
        named = {keyword.arg for keyword in call.keywords}
        if len(call.args) < positional and "encoding" not in named:
            unsaid.append(place)
    assert unsaid == []


def test_no_window_is_asked_for_its_screen() -> None:
    """With that window, PySide would delete the screen: `kit.sizes.room_for`."""
    assert [place for place, call in _calls() if call.func.attr == "screen"] == []


def test_posted_events_are_sent_by_receiver_or_kind() -> None:
    """On Windows the turns of qasync's loop are among them: sent by a coroutine, they run within it."""
    sent = ((place, call) for place, call in _calls() if call.func.attr == "sendPostedEvents")
    assert [place for place, call in sent if all(ast.unparse(each) == "None" for each in call.args)] == []


def test_tests_lie_in_rooms_that_there_are() -> None:
    for storey in _STOREYS:
        rooms = {_room_of(file, _TESTS) for file in (_TESTS / storey).rglob("test_*.py")} - {None}
        assert [room for room in rooms if not (_PACKAGE / storey / str(room)).is_dir()] == []


def test_tests_of_rules_and_state_machines_lie_in_the_room_of_what_they_test() -> None:
    """Those of widgets use them through the window, and name others."""
    for storey in ("app", "domain"):
        for file in (_TESTS / storey).rglob("test_*.py"):
            modules = [
                node.module.split(".")
                for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
                if isinstance(node, ast.ImportFrom) and node.module is not None
            ]
            # At the door a module lies in no room.
            rooms = [
                module[2] if len(module) > 3 else None
                for module in modules
                if module[:2] == ["sigmamind_desktop", storey]
            ]
            assert _room_of(file, _TESTS) in rooms or set(rooms) <= {None}, file


def test_the_map_shows_the_rooms_in_their_order() -> None:
    architecture = (_TESTS.parent / "ARCHITECTURE.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| (\w+) \| (?!what it)", architecture, re.MULTILINE) == _rooms()
