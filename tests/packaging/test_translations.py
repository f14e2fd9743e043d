"""What the check of a language finds, and that each language that is offered is complete."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "packaging"))

import catalogues  # noqa: E402 - from there
import translations  # noqa: E402
import words  # noqa: E402
from catalogues import Text, Translation  # noqa: E402

_GLOSSARY = """
# Glossary

## Terms

| English | Deutsch |
|---|---|
| trunk | Trunk |
| key | Schlüssel, Taste |

## Names that stay

- Deploy > API Keys

## The same as in English

- Name
"""


@pytest.fixture
def judge(tmp_path: Path) -> Any:
    """What is wrong with one text in a language of which all else is complete."""
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "glossary.md").write_text(_GLOSSARY, "utf-8")
    names = "".join(
        f"<message><source>{region}</source><translation>{region}</translation></message>"
        for region in catalogues.regions()
    )
    (tmp_path / "de" / "countries.ts").write_text(
        f"<TS><context><name>{catalogues.COUNTRIES}</name>{names}</context></TS>", "utf-8"
    )
    catalogue = tmp_path / "de.ts"
    catalogues.begin(catalogue, "de")

    def judge(source: str, *forms: str, is_finished: bool = True) -> list[str]:
        now = {Text("Room", source, "%n" in source): Translation(forms, is_finished)}
        found = translations.problems(catalogue, now)
        assert all(each.endswith(f": “{source}” in Room") for each in found)
        return [each.removesuffix(f": “{source}” in Room") for each in found]

    return judge


@pytest.mark.parametrize(
    ("source", "forms"),
    [
        ("Save", ("Speichern",)),
        ("Name", ("Name",)),
        ("&File", ("&Datei",)),
        ("{host} answers", ("{host} antwortet",)),
        ("%n keys", ("Ein Schlüssel", "%n Schlüssel")),
        ("Look under Deploy > API Keys.", ("Sehen Sie unter Deploy > API Keys nach.",)),
        (", ", (", ",)),
    ],
)
def test_what_is_right_is_not_complained_of(source: str, forms: tuple[str, ...], judge: Any) -> None:
    assert judge(source, *forms) == []


@pytest.mark.parametrize(
    ("source", "forms", "said"),
    [
        ("Save", ("",), "missing"),
        ("%n rows", ("Eine Zeile", ""), "a plural form is missing"),
        ("%n rows", ("Eine Zeile", "Zeilen"), "other placeholders, none"),
        ("{host} answers", ("{hots} antwortet",), "other placeholders, {hots}"),
        ("<b>Wait</b> here", ("<b>Warten Sie",), "other placeholders, <b>"),
        ("Save now.", ("Jetzt  sichern.",), "a doubled space"),
        ("Save ", ("Sichern",), "a space at the edge, or none"),
        ("Export…", ("Export",), "another mark at the end"),
        ("Is it?", ("Ja.",), "another mark at the end"),
        ("&File", ("Datei",), "an access key too many or too few"),
        ("File", ("Da&tei",), "an access key too many or too few"),
        ("Save", ("Alles sofort sichern",), "longer than its room"),
        ("Trunks", ("Leitungen",), "the glossary has “trunk”"),
        ("Deploy > API Keys", ("Einsatz > Schlüssel",), "the name “Deploy > API Keys” is not there"),
        ("Save", ("Save",), "left in English"),
    ],
)
def test_what_is_wrong_is_said(source: str, forms: tuple[str, ...], said: str, judge: Any) -> None:
    assert said in judge(source, *forms)


def test_what_nobody_has_looked_at_is_missing(judge: Any) -> None:
    assert judge("Save", "Speichern", is_finished=False) == ["missing"]


def test_an_access_key_stands_once_in_a_menu() -> None:
    entries = [Text("ImportFlow", "&Import number"), Text("SettingsFlow", "Setti&ngs…")]
    assert translations.keys_twice(dict(zip(entries, ("&Nummer", "&Daten"), strict=True))) == []
    twice = translations.keys_twice(dict(zip(entries, ("&Nummer", "Ei&nstellungen"), strict=True)))
    assert twice == ["an access key twice in the menu FILE: &Nummer, Ei&nstellungen"]


def test_a_language_of_which_something_is_stale_or_has_no_glossary_is_not_complete(tmp_path: Path) -> None:
    catalogue = tmp_path / "de.ts"
    catalogues.begin(catalogue, "de")
    assert translations.problems(catalogue, {}) == ["de/glossary.md is missing"]


def test_the_menu_entry_speaks_each_language_that_is_offered() -> None:
    entry = (ROOT / "packaging" / "linux" / "sigmamind-desktop.desktop").read_text("utf-8")
    info = (ROOT / "packaging" / "linux" / "ai.sigmamind.desktop.metainfo.xml").read_text("utf-8")
    for code in {qm.stem for qm in catalogues.LANGUAGES.glob("*.qm")} - {"pseudo"}:
        if code != "en":
            assert f"\nComment[{code}]=" in entry
            assert f"\nKeywords[{code}]=" in entry
            parts = re.findall(r"<(summary|p|li)>", info)
            assert re.findall(rf'<(summary|p|li) xml:lang="{code.replace("_", "-")}">', info) == parts


def test_each_language_that_is_offered_is_complete_and_fresh(tmp_path: Path) -> None:
    wrong = words.wrong_in_languages()
    for qm in sorted(catalogues.LANGUAGES.glob("*.qm")):
        if qm.stem not in ("en", "pseudo"):
            assert wrong[qm.stem] == []
            catalogues.compile_to(qm.with_suffix(".ts"), tmp_path / qm.name)
            assert (tmp_path / qm.name).read_bytes() == qm.read_bytes()
