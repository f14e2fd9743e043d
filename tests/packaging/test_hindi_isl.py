"""The installer's words in Hindi: all of them, with what Inno Setup and the person need of each."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "packaging" / "windows"
FILE = FOLDER / "Hindi.isl"
UNITS = {"GB", "KB", "MB"}
NAMES = {"DLL", "INI", "OCX", "Pack", "Power", "README", "RegSvr32", "Service", "UNC", "Users", "Windows"}
"""What is not said in Hindi."""
PUT_IN = r"%[1-9n]|\[[a-z/]+\]"
ENDINGS = {"।": ".", "…": "..."}


def kept(text: str) -> list[str]:
    """What a translation keeps: what is put in, the access key, and how it ends."""
    ending = re.search(r"(\.\.\.|[.?:।…])$", text)
    keys = [key.upper() for key in re.findall(r"&\w", text)]
    ends = [ENDINGS.get(ending[0], ending[0])] if ending else []
    return [*sorted(re.findall(PUT_IN, text)), *keys, *ends]


def messages() -> Iterator[tuple[str, str]]:
    words = FILE.read_text("utf-8-sig").split("[Messages]\n")[1]
    for line in words.replace("[CustomMessages]\n", "").splitlines():
        if line and not line.startswith(";"):
            name, _, text = line.partition("=")
            yield name, text


def test_inno_setup_takes_it_for_unicode_in_a_font_with_its_letters() -> None:
    assert FILE.read_bytes().startswith(codecs.BOM_UTF8)
    options = dict(
        re.findall(r"^(\w+)=(.*)$", FILE.read_text("utf-8-sig").split("[Messages]")[0], re.MULTILINE)
    )
    assert options == {
        "LanguageName": "हिन्दी",
        "LanguageID": "$0439",
        "LanguageCodePage": "0",
        "DialogFontName": "Nirmala UI",
        "WelcomeFontName": "Nirmala UI",
    }


def test_it_says_what_inno_setup_says_in_english() -> None:
    """Each line of the list is the name of a message in Default.isl, and what is `kept` of it there."""
    package = re.search(r'_PACKAGE: Final = "(.+)"', (FOLDER / "inno_setup.py").read_text("utf-8"))
    assert package is not None
    listed = Path(__file__).with_name(f"{package[1]}.txt").read_text("utf-8").splitlines()
    assert [" ".join([name, *kept(text)]) for name, text in messages()] == listed


def test_it_is_in_hindi() -> None:
    for name, text in messages():
        said = re.sub(rf"{PUT_IN}|\(&[A-Z]\)|C:\\APP|\\\\server\\share", " ", text)
        assert set(re.findall(r"[A-Za-z]\w*", said)) <= NAMES | UNITS, name
        assert not set('"&') & set(said), name
        assert text == " ".join(text.split()), name
    silent = {name for name, text in messages() if not text}
    assert silent == {"AboutSetupNote", "BeveledLabel", "HelpTextNote", "TranslatorNote"}  # as in English
