"""What the program's texts are called in a language, from the catalogue that it speaks by."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections import defaultdict

from PySide6.QtCore import QTranslator

from sigmamind_desktop.runtime import resources


class Words:
    """The words of one language, found by the English that stands in the source."""

    def __init__(self, language: str) -> None:
        self._translator = QTranslator()
        catalogue = resources.path(f"languages/{language}.qm")
        assert self._translator.load(str(catalogue))
        self._contexts: defaultdict[str, set[str]] = defaultdict(set)
        for context in ElementTree.parse(catalogue.with_suffix(".ts")).iter("context"):
            for message in context.iter("message"):
                self._contexts[message.findtext("source", "")].add(context.findtext("name", ""))

    def __call__(self, english: str, count: int = -1, **facts: str) -> str:
        """The text as the window has it; where it differs from place to place, which of them is not told.

        Args:
            english: as it stands in the source, `&` and all.
            count: of how many it tells, in place of its %n.
            facts: what stands in its braces.
        """
        found = {
            self._translator.translate(context, english, None, count)
            for context in self._contexts.get(english, ())
        }
        assert len(found) < 2, f"{english!r} is {found}"
        text = re.sub(r"%L?n", str(count), "".join(found) or english)
        return text.format(**facts) if facts else text


def complaint(words: Words) -> str:
    """What the sandbox says of the trunk of a number that ends in 0422, as it is read out."""
    said = words("“{text}”", text="trunkUsername was not accepted by the trunk")
    return words("SigmaMind says of the {field}: {said}.", field=words("trunk username"), said=said)
