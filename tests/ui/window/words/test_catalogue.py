"""What lupdate sees is what the program asks for."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.runtime import resources
from sigmamind_desktop.runtime.languages import languages

_FACT = re.compile(r"%L?n|\{\w*\}|&\w|</?\w+>")


def test_lupdate_sees_every_word_that_the_program_asks_for(tool: dict[str, Any]) -> None:
    assert tool["problems"]() == []


def test_the_pseudo_language_keeps_what_is_put_into_a_text(tool: dict[str, Any]) -> None:
    for text in tool["seen"]():
        words = tool["pseudo"](text.source)
        assert _FACT.findall(words) == _FACT.findall(text.source)
        assert len(words) >= 1.35 * len(text.source)


def test_no_english_catalogue_is_stale(tool: dict[str, Any], tmp_path: Path) -> None:
    english = tool["LANGUAGES"] / "en.ts"
    tool["compile_to"](english, tmp_path / "en.qm")
    assert (tmp_path / "en.qm").read_bytes() == english.with_suffix(".qm").read_bytes()


def test_english_counts(qapp: QApplication) -> None:
    from sigmamind_desktop.ui.importing.ready_messages import ReadyCounts

    said = [ReadyCounts().warnings(count) for count in (0, 1, 2)]
    assert said == ["0 warnings", "1 warning", "2 warnings"]


@pytest.mark.parametrize("language", languages())
def test_a_window_s_title_with_the_program_s_name_ends_with_it(language: str) -> None:
    # Otherwise Qt puts it there once more: QPlatformWindow::formatWindowTitle.
    translator = QTranslator()
    assert translator.load(str(resources.path(f"languages/{language}.qm")))
    titles = {("AboutDialog", "About {name}"): "{name}"}
    titles[("ApiKeyDialog", f"Welcome to {APP_NAME}")] = APP_NAME
    for (context, title), name in titles.items():
        assert (translator.translate(context, title) or title).endswith(name)


def test_the_pseudo_language_has_two_forms(in_pseudo: None) -> None:
    from sigmamind_desktop.ui.importing.ready_messages import ReadyCounts

    one, two = (ReadyCounts().warnings(count) for count in (1, 2))
    assert (one[:11], one[-4:], two[-5:]) == ("⟦1 warnings", "one⟧", "many⟧")


def test_a_language_is_read_from_a_file(qapp: QApplication, tool: dict[str, Any]) -> None:
    assert QTranslator().load(str(tool["LANGUAGES"] / "en.qm"))
