"""The parts that the program is made of and that others wrote, each with its licence."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, replace
from importlib import metadata
from pathlib import Path
from typing import Final

from sigmamind_desktop import APP_ID

_LONGEST_NAME: Final = 80
"""Characters. The field for a licence's name holds its whole text in some packages."""


@dataclass(frozen=True, slots=True)
class Component:
    """A part.

    Attributes:
        licence: its name.
        text: the licence itself as it came with the part; empty if none did.
    """

    name: str
    version: str
    licence: str
    text: str = ""


def components() -> list[Component]:
    """The packages that are installed because this program needs them, by name. Reads files: blocks."""
    found: dict[str, Component] = {}
    wanted = _needed(APP_ID)
    while wanted:
        name = wanted.pop()
        if name in found:
            continue
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # needed on other systems only
        part = _component(distribution)
        if "LGPL" in part.licence and not part.text:  # Qt for Python comes without it
            part = replace(part, text=_shipped_licence("LGPL-3.0"))
        found[name] = part
        wanted += _needed(name)
    return sorted(found.values(), key=lambda component: component.name.casefold())


def _needed(name: str) -> list[str]:
    """The normalised names of what a package needs, without what is an extra."""
    try:
        requirements = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []
    names = (re.match(r"[A-Za-z0-9._-]+", each) for each in requirements if "extra ==" not in each)
    return [re.sub(r"[-_.]+", "-", name[0]).lower() for name in names if name]


def _shipped_licence(name: str) -> str:
    """A licence's text that a frozen program has with it (packaging/inside.py); empty if it has none."""
    file = Path(getattr(sys, "_MEIPASS", ""), "licences", f"{name}.txt")
    return file.read_text(encoding="utf-8") if getattr(sys, "frozen", False) and file.is_file() else ""


def _component(distribution: metadata.Distribution) -> Component:
    return Component(
        name=distribution.metadata["Name"],
        version=distribution.version,
        licence=licence_of(distribution.metadata),
        text="\n\n".join(
            text.strip()
            for file in distribution.files or ()
            if re.match(r"(?i)(licen[cs]e|copying|notice)", file.name)
            and ".dist-info" in file.parts[0]
            and (text := distribution.read_text("/".join(file.parts[1:])))
        ),
    )


def licence_of(said: metadata.PackageMetadata) -> str:
    """The name of a licence, from the three places where packages have it."""
    for field in ("License-Expression", "License"):
        for name in said.get_all(field) or ():
            if "\n" not in name and len(name) <= _LONGEST_NAME:
                return str(name)
    kinds = [str(each) for each in said.get_all("Classifier") or () if each.startswith("License ::")]
    return ", ".join(each.rpartition(" :: ")[2] for each in kinds)
