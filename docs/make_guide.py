"""Make the user guide that comes with the program: `python docs/make_guide.py`.

From `docs/guide/<code>.md` to one page in each language, `resources/guide/<code>/index.html`, with the
pictures beside it that `docs/take_pictures.py` takes. The page fetches nothing and runs nothing.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.toc import TocExtension
from markdown.treeprocessors import Treeprocessor

DOCS: Final = Path(__file__).parent
GUIDE: Final = DOCS.parent / "resources" / "guide"
SCALE: Final = 2
"""Pixels of a picture to one of the page: sharp on dense screens too."""

LANGUAGES: Final = sorted(source.stem for source in (DOCS / "guide").glob("*.md"))
"""That there is a guide in, by their codes in Qt."""

_PAGE: Final = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<nav aria-label="{title}">
{contents}</nav>
<main>
{text}
</main>
</body>
</html>
"""


class _Pictures(Treeprocessor):
    """Names pictures as they lie beside the page, and says how large they are before they are loaded."""

    def run(self, root: Element) -> None:
        for picture in root.iter("img"):
            file = (DOCS / "guide" / picture.attrib["src"]).resolve()
            width, height = size_of(file)
            picture.attrib |= {"src": file.name, "width": str(width // SCALE), "height": str(height // SCALE)}


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height of a lossless WebP file in pixels (RFC 9649, 3.4)."""
    (sizes,) = struct.unpack_from("<I", picture.read_bytes(), 21)
    return (sizes & 0x3FFF) + 1, (sizes >> 14 & 0x3FFF) + 1


def page(language: str) -> str:
    """The guide in a language as HTML."""
    source = (DOCS / "guide" / f"{language}.md").read_text(encoding="utf-8")
    markdown = Markdown(extensions=["attr_list", "tables", "sane_lists", TocExtension(toc_depth="2-2")])
    # After the text within paragraphs has become elements (priority 20), before it becomes HTML.
    markdown.treeprocessors.register(_Pictures(markdown), "pictures", 15)
    text = markdown.convert(source)
    return _PAGE.format(
        language=language.replace("_", "-"),
        title=source.partition("\n")[0].removeprefix("# "),
        style=(DOCS / "guide.css").read_text(encoding="utf-8"),
        contents=markdown.toc,  # type: ignore[attr-defined]  # the extension sets it
        text=text,
    )


if __name__ == "__main__":
    for code in LANGUAGES:
        (GUIDE / code / "index.html").write_text(page(code), encoding="utf-8", newline="\n")
