"""The names of countries in each language, from CLDR: `python packaging/countries.py [CODE ...]`.

Writes `resources/languages/<code>/countries.ts`, which `words.py` compiles with the language's own words. The
files are part of the repository: only whoever renews them needs Babel (`pip install -e ".[languages]"`).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from babel import Locale
from babel.core import get_cldr_version

sys.path.insert(0, str(Path(__file__).parent))
from catalogues import COUNTRIES, LANGUAGES, regions

_HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<!-- CLDR {version}, Unicode-3.0 -->\n'


def main(codes: list[str]) -> None:
    """Write the names in some languages; without a code, in all that have been begun."""
    for code in codes or [file.stem for file in LANGUAGES.glob("*.ts") if file.stem != "en"]:
        _write(code)


def _write(code: str) -> None:
    names = Locale.parse(code).territories
    tree = ElementTree.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ElementTree.SubElement(tree, "context")
    ElementTree.SubElement(context, "name").text = COUNTRIES
    for region in regions():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = region
        ElementTree.SubElement(message, "translation").text = names[region]
    ElementTree.indent(tree)
    file = LANGUAGES / code / "countries.ts"
    file.parent.mkdir(exist_ok=True)
    text = ElementTree.tostring(tree, encoding="unicode")
    file.write_text(_HEAD.format(version=get_cldr_version()) + text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
