"""ICU without most of its data: whatever the program has of it through Qt is as with the whole."""

from __future__ import annotations

import json
import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import PySide6
import pytest

ROOT = Path(__file__).parents[2]
ICU = runpy.run_path(str(ROOT / "packaging" / "linux" / "icu.py"))
QT = Path(PySide6.__file__).parent / "Qt"

pytestmark = pytest.mark.linux_only("Qt's own ICU")

# Run with one library of data, then with the other. The words have accents, digraphs, signs and scripts that
# languages sort in different ways.
_ASK = """
import json
import sys
from PySide6.QtCore import QCollator, QDate, QDateTime, QLocale, Qt, QTime, QUrl

WORDS = (
    "Österreich Zypern Ägypten äpple zebra åka Chile Česko cihla hora coté côte Lj ñu nz ł L Ź i I ı İ é "
    "e\\u0301 ß ss 10 9 a-b ab Ελλάδα Армения भारत ไทย عربي 日本 アメリカ あめりか 대한민국 中国 北京"
).split()
MOMENT = QDateTime(QDate(2026, 3, 1), QTime(13, 5))
SHORT, LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat


def of(locale):
    strict, lenient = QCollator(locale), QCollator(locale)
    lenient.setNumericMode(True)
    lenient.setIgnorePunctuation(True)
    lenient.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return {
        "sorted": [sorted(WORDS, key=collator.sortKey) for collator in (strict, lenient)],
        "cases": [[locale.toUpper(word), locale.toLower(word)] for word in WORDS],
        "moments": [locale.toString(MOMENT, SHORT), locale.toString(MOMENT.date(), LONG)],
        "numbers": [locale.toString(1234567), locale.toString(1.5), locale.toCurrencyString(1.5)],
        "names": [locale.nativeLanguageName(), locale.nativeTerritoryName()],
    }


locales = QLocale.matchingLocales(
    QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
)
said = {locale.bcp47Name(): of(locale) for locale in locales}
hosts = "bücher.example", "faß.example", "ドメイン.example", "Ελλάδα.example"
said["hosts"] = [bytes(QUrl.toAce(host)).decode() for host in hosts]
said["data"] = next(line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line)
json.dump(said, sys.stdout)
"""


@pytest.fixture(scope="module")
def trimmed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """The library, and what was left out of it."""
    if missing := [tool for tool in ICU["TOOLS"] if shutil.which(tool) is None]:
        pytest.skip(f"not found: {', '.join(missing)}")
    (whole,) = (QT / "lib").glob("libicudata.so.*")
    target = tmp_path_factory.mktemp("icu") / whole.name
    return target, ICU["trim"](whole, target)


def _asked(**environment: str) -> dict[str, Any]:
    command = [sys.executable, "-c", _ASK]
    said = subprocess.run(command, capture_output=True, check=True, env=os.environ | environment).stdout
    answer: dict[str, Any] = json.loads(said)
    return answer


def test_everything_is_as_with_the_whole_in_every_language(trimmed: tuple[Path, list[str]]) -> None:
    whole, without = _asked(), _asked(LD_PRELOAD=str(trimmed[0]))
    assert without.pop("data") == str(trimmed[0])
    assert whole.pop("data").startswith(str(QT))
    assert len(whole) > 700
    assert without == whole

    def order(language: str, *words: str) -> list[str]:
        return sorted(words, key=without[language]["sorted"][0].index)

    assert order("de", "zebra", "äpple", "cihla") == ["äpple", "cihla", "zebra"]
    assert order("sv", "zebra", "äpple", "cihla") == ["cihla", "zebra", "äpple"]
    assert order("cs", "hora", "Chile", "cihla") == ["cihla", "hora", "Chile"]
    assert order("ja", "Ελλάδα", "日本", "アメリカ") == ["アメリカ", "日本", "Ελλάδα"]
    assert ["İ", "i"] in without["tr"]["cases"]


def test_qt_asks_icu_for_four_things_only() -> None:
    """How words are sorted; letters' cases, which need no data; names of time zones; old encodings."""
    libraries = [*(QT / "lib").glob("libQt6*.so.6"), *QT.glob("plugins/*/*.so")]
    command = ["nm", "--dynamic", "--undefined-only", *map(str, libraries)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    functions = set(re.findall(r" U (u[a-z0-9]*_[A-Za-z0-9]+)_\d+$", said, re.MULTILINE))
    kinds = {name if name.startswith("u_") else name.partition("_")[0] for name in functions}
    assert kinds == {"ucol", "u_strToLower", "u_strToUpper", "ucal", "ucnv"}


def test_the_program_asks_for_nothing_that_is_left_out() -> None:
    """Names of time zones (a moment's long format has one) and encodings other than Unicode and Latin 1."""
    left_out = r"QTimeZone|timeZone|LongFormat|QString(?:En|De)coder|QStringConverter|QTextStream|setEncoding"
    sources = {file: file.read_text("utf-8") for file in (ROOT / "sigmamind_desktop").rglob("*.py")}
    assert [str(file) for file, text in sources.items() if re.search(left_out, text)] == []


def test_what_is_left_out(trimmed: tuple[Path, list[str]]) -> None:
    library, left_out = trimmed
    folders = {item.partition("/")[0] for item in left_out if "/" in item}
    assert folders == {"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone"}
    assert {Path(item).suffix for item in left_out if "/" not in item} == {
        *(".cfu", ".cnv", ".icu", ".nrm", ".res", ".spp")
    }
    assert library.stat().st_size < 4_000_000


def test_it_stays_whole_where_a_tool_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    library = tmp_path / "libicudata.so.73"
    assert ICU["trimmed"](library, tmp_path / "new") == library
    assert "icupkg" in capsys.readouterr().out
