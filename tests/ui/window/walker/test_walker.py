"""Nobody is shut out: every state of the program, in every way that somebody may need it to be.

Each walk is a process of its own, because language, scale, font, palette and direction are. Every state is
visited once in each language; the other axes meet in pairs, and the states are one more axis of those. With
`--whole` it is every state in every combination: half a day, or one of them by its test's name,
`pytest tests/ui/window/walker --whole -k de-200-1-dark-ltr-1366x768`.
"""

from __future__ import annotations

import argparse
import json
import os
import runpy
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.ui.window.dialogs import DIALOGS
from tests.ui.window.walker.combinations import (
    AXES,
    Combination,
    everything,
    in_pairs,
    pairs_of,
    shared_out,
)
from tests.ui.window.walker.exemptions import EXEMPT, exemption_of
from tests.ui.window.walker.sight import Finding

pytestmark = pytest.mark.linux_only("what is seen is Qt's own drawing there")

_ROOT = Path(__file__).parents[4]
_SIDE_BY_SIDE = 2
_SECONDS = 1800
_SEED = 1
"""Of the pairs: a change is judged by the same ones as the change before it."""

_DOCS = _ROOT / "docs"
sys.path.append(str(_DOCS))
try:
    import scenes
finally:
    sys.path.remove(str(_DOCS))

_STATES = (*scenes.STATES, *(f"dialog {name}" for name in DIALOGS))


@dataclass(frozen=True)
class Walk:
    """A combination, and the states that are visited in it."""

    combination: Combination
    states: tuple[str, ...]

    def __str__(self) -> str:
        return str(self.combination)


def _walks(options: argparse.Namespace) -> list[Walk]:
    return [Walk(each, _STATES) for each in everything()] if options.whole else _in_pairs(_SEED)


def _in_pairs(seed: int) -> list[Walk]:
    usual = [Combination(language=str(each)) for each in AXES["language"]]
    paired = [each for each in in_pairs(seed) if each not in usual]
    shares = shared_out(_STATES, paired, usual, seed)
    return [Walk(each, _STATES) for each in usual] + [Walk(each, tuple(shares[each])) for each in paired]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """The walks depend on `--whole`."""
    if "walk" in metafunc.fixturenames:
        metafunc.parametrize("walk", _walks(metafunc.config.option), ids=str)


@pytest.fixture(scope="module")
def pseudo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("words") / "pseudo.qm"
    runpy.run_path(str(_ROOT / "packaging" / "words.py"))["make_pseudo"](file)
    return file


def _walked(walk: Walk, pseudo: Path, folder: Path) -> dict[str, list[Finding]]:
    """Start a process, and wait until it has been everywhere."""
    width, height = walk.combination.size
    ratio = walk.combination.percent // 100
    desk = {"name": "desk", "x": 0, "y": 0, "width": width * ratio, "height": height * ratio}
    screen = folder / f"{walk}.json"
    desks = [desk | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]
    screen.write_text(json.dumps({"screens": desks}), encoding="utf-8")
    told = {"combination": asdict(walk.combination), "states": walk.states, "pseudo": str(pseudo)}
    environment = os.environ | {
        "PYTHONPATH": str(_ROOT),
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_SCALE_FACTOR": str(ratio),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "LOGNAME": "alex",
    }
    command = [sys.executable, "-m", "tests.ui.window.walker.walk", json.dumps(told)]
    done = subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True, timeout=_SECONDS
    )
    assert done.returncode == 0, done.stderr
    return {name: [Finding(*each) for each in found] for name, found in json.loads(done.stdout).items()}


Walks = dict[Walk, "Future[dict[str, list[Finding]]]"]


@pytest.fixture(scope="module")
def walks(request: pytest.FixtureRequest, pseudo: Path, tmp_path_factory: Any) -> Iterator[Walks]:
    """Each walk that was chosen, two at a time."""
    chosen = dict.fromkeys(item.callspec.params["walk"] for item in request.session.items if _is_a_walk(item))
    folder = tmp_path_factory.mktemp("walks")
    with ThreadPoolExecutor(_SIDE_BY_SIDE) as pool:
        yield {walk: pool.submit(_walked, walk, pseudo, folder) for walk in chosen}
        pool.shutdown(cancel_futures=True)


def _is_a_walk(item: pytest.Item) -> bool:
    return isinstance(item, pytest.Function) and item.function is test_nobody_is_shut_out


def test_nobody_is_shut_out(walk: Walk, walks: Walks) -> None:
    found = walks[walk].result()
    assert found.keys() == set(walk.states)
    wrong = [f"{name}: {each}" for name, those in found.items() for each in those if not exemption_of(each)]
    assert wrong == []


def test_each_exemption_is_needed(walks: Walks, request: pytest.FixtureRequest) -> None:
    if set(walks) != set(_walks(request.config.option)):
        return  # only some were chosen
    found = [each for walk in walks.values() for those in walk.result().values() for each in those]
    assert {exemption_of(each) for each in found} - {None} == EXEMPT.keys()


@pytest.mark.parametrize("seed", range(1, 4))
def test_every_two_values_meet_in_few_combinations(seed: int) -> None:
    walks = _in_pairs(seed)
    usual, paired = walks[: len(AXES["language"])], walks[len(AXES["language"]) :]
    assert all(walk.states == _STATES for walk in usual)
    assert len(paired) <= 24
    assert all(walk.states for walk in paired)
    met = {pair for walk in walks for pair in pairs_of(walk.combination)}
    assert met == {pair for each in everything() for pair in pairs_of(each)}
    for state in _STATES:
        visited = [asdict(walk.combination) for walk in walks if state in walk.states]
        assert {axis: {each[axis] for each in visited} for axis in AXES} == {
            axis: set(values) for axis, values in AXES.items()
        }
