"""What is written for developers: each file that it names is there, and each decision is in the index."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sigmamind_desktop.runtime import languages

_ROOT = Path(__file__).parents[2]
_DECISIONS = _ROOT / "docs" / "decisions"
_PROSE = [
    _ROOT / "README.md",
    _ROOT / "ARCHITECTURE.md",
    _ROOT / "CONTRIBUTING.md",
    *sorted(_DECISIONS.glob("*.md")),
]
_PLACES = (_ROOT, _ROOT / "sigmamind_desktop", _ROOT / "docs")
_EXAMPLES = {"calls/caller.py", "calls/call_caller.py", "messages.py", "refused.png", "build/figures.md"}
"""Names that are shown, are made, or stand for one in each room."""


@pytest.mark.parametrize("file", _PROSE, ids=lambda file: str(file.relative_to(_ROOT)))
def test_a_link_or_a_file_that_is_named_is_there(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:)([^)#]+)", text)
    assert [link for link in links if not (file.parent / link).exists()] == []
    named = re.findall(r"(?<![\w/.-])[\w-]+(?:/[\w-]+)*\.(?:py|md|toml|html|spec)\b", text)
    folders = re.findall(r"\*\*((?:ui|app|domain|services)/\w+)\*\*|`((?:services|docs|tests)/[\w/]+)`", text)
    names = {*named, *filter(None, (name for pair in folders for name in pair))} - _EXAMPLES
    assert (
        sorted(
            name for name in names if not any((place / name).exists() for place in (file.parent, *_PLACES))
        )
        == []
    )


def test_each_decision_is_in_the_index_and_says_what_why_and_until_when() -> None:
    index = (_DECISIONS / "README.md").read_text(encoding="utf-8")
    pages = [page for page in sorted(_DECISIONS.glob("*.md")) if page.name != "README.md"]
    assert [int(page.name[:2]) for page in pages] == list(range(1, len(pages) + 1))
    for number, page in enumerate(pages, 1):
        text = page.read_text(encoding="utf-8")
        title = text.partition("\n")[0].removeprefix("# ")
        assert f"\n{number}. [{title}]({page.name})\n" in index
        assert re.findall(r"^\*\*(.+?)\*\*", text, re.MULTILINE) == ["What.", "Why.", "What would change it."]


def _build(changes: str) -> list[str]:
    """The versions, and a mark for each point."""
    return re.findall(r"^(?:## [\d.]+|- )", changes, re.MULTILINE)


@pytest.mark.parametrize("code", sorted(set(languages.languages()) - {languages.ENGLISH, languages.PSEUDO}))
def test_what_is_new_is_told_in_each_language(code: str) -> None:
    told = (_ROOT / "resources" / "languages" / code / "changes.md").read_text(encoding="utf-8")
    assert _build(told) == _build((_ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
