"""What is inside the frozen program: the distributions, their descriptions and licences, and the SBOM."""

from __future__ import annotations

import os
import platform
import pyexpat
import re
import sqlite3
import ssl
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from sigmamind_desktop.runtime.components import licence_of

_LICENCES: Final = Path(__file__).with_name("licences")
_LANGUAGES: Final = Path(__file__).parents[1] / "resources" / "languages"
_QT_LICENCE: Final = "LGPL-3.0-only"
_NOTE: Final = """\
{name} {version} is made with the parts below. The licence of each is in the folder NAME-VERSION.dist-info
beside this one, or here.

Qt and Qt for Python (PySide6, Shiboken) are used under the GNU Lesser General Public License, version 3:
LGPL-3.0.txt, which builds on GPL-3.0.txt. Their libraries are separate files (in PySide6 and shiboken6); you
may replace them by your own builds of the same versions. Their source code is at https://code.qt.io.

"""


def distributions(sources: Iterable[str], project: str) -> list[metadata.Distribution]:
    """The distributions that at least one of the files comes from, and the project itself, by name."""
    owners = {
        str(each.locate_file(file).resolve()): each
        for each in metadata.distributions()
        for file in each.files or ()
    }
    found = {owners[path] for source in sources if (path := str(Path(source).resolve())) in owners}
    found.add(next(each for each in owners.values() if each.name == project))
    # Its bootloader and start-up modules are named by themselves.
    found = {each for each in found if each.name != "pyinstaller"}
    return sorted(found, key=lambda each: each.name.lower())


def libraries(names: Iterable[str]) -> list[tuple[str, str, str]]:
    """Name, version and licence of each library that a part has in it without saying so, by files' names.

    Args:
        names: of the frozen files.
    """
    joined = "\n".join(names)
    found = [("Expat", pyexpat.EXPAT_VERSION.removeprefix("expat_"), "MIT")]
    if icu := re.search(r"libicuuc\.so\.(\d+)", joined):  # Qt's
        found.append(("ICU", icu[1], "ICU"))
    for names in sorted(_LANGUAGES.glob("*/countries.ts"))[:1]:
        version = re.search(r"CLDR (\d+)", names.read_text("utf-8"))
        found += [("Names of countries (CLDR)", version[1], "Unicode-3.0")] if version else []
    if "cryptography" in joined:
        from cryptography.hazmat.backends.openssl import backend

        found.append(("OpenSSL (in cryptography)", backend.openssl_version_text().split()[1], "Apache-2.0"))
    if sys.platform != "linux":  # there they are the system's
        found.append(("OpenSSL", ssl.OPENSSL_VERSION.split()[1], "Apache-2.0"))
        found.append(("SQLite", sqlite3.sqlite_version, "blessing"))
    return found


def write(
    found: list[metadata.Distribution], inner: list[tuple[str, str, str]], project: str, folder: Path
) -> None:
    """Write the descriptions, the licences and the SBOM of a frozen program to `folder`.

    Args:
        found: its distributions.
        inner: the libraries in them; see `libraries`.
        project: the name of its own distribution.
        folder: an empty one.
    """
    for each in found:
        _write_description(each, folder)
    ours = next(each for each in found if each.name == project)
    others = [each for each in found if each is not ours]
    texts = folder / "licences"
    texts.mkdir()
    for source in [*_LICENCES.glob("*.txt"), *_other_licences()]:
        name = source.name if source.parent == _LICENCES else f"{_owner(source)}.txt"
        (texts / name).write_bytes(source.read_bytes())
    lines = [f"{each.name} {each.version}: {licence_of(each.metadata)}" for each in others]
    lines += [f"Python {platform.python_version()}: PSF-2.0", f"Qt {_qt_version(others)}: {_QT_LICENCE}"]
    lines += [f"PyInstaller's bootloader {metadata.version('pyinstaller')}: GPL-2.0-or-later WITH exception"]
    lines += [f"{name} {version}: {licence}" for name, version, licence in inner]
    note = _NOTE.format(name=ours.metadata["Name"], version=ours.version)
    (texts / "README.txt").write_text(note + "\n".join(lines) + "\n", encoding="utf-8")
    (folder / f"{project}.cdx.json").write_text(_sbom(ours, others, inner) + "\n", encoding="utf-8")


def _write_description(distribution: metadata.Distribution, folder: Path) -> None:
    """The description and the licences as importlib.metadata finds them; nothing of how it was installed."""
    name = re.sub(r"[-_.]+", "_", distribution.name)
    info = f"{name}-{distribution.version}.dist-info"
    kept = [
        file
        for file in distribution.files or ()
        if ".dist-info" in file.parts[0]
        and (file.name == "METADATA" or re.match(r"(?i)(licen[cs]e|copying|notice|authors)", file.name))
    ]
    record = []
    for file in kept:
        inner = Path(*file.parts[1:])
        target = folder / info / inner
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(Path(distribution.locate_file(file)).read_bytes())
        record.append(f"{info}/{inner.as_posix()},,\n")
    (folder / info / "RECORD").write_text("".join(record), encoding="utf-8")


def _other_licences() -> Iterator[Path]:
    """The licences of what is inside and is no distribution: Python, and PyInstaller's bootloader."""
    places = [Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)]
    debian = Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright")
    yield next(file for file in [*(place / "LICENSE.txt" for place in places), debian] if file.is_file())
    for file in metadata.files("pyinstaller") or ():
        if file.name == "COPYING.txt":
            yield Path(file.locate())


def _owner(licence: Path) -> str:
    return "PyInstaller" if licence.name == "COPYING.txt" else "Python"


def _qt_version(found: list[metadata.Distribution]) -> str:
    """Qt for Python has the version of the Qt that it brings."""
    return next(each.version for each in found if each.name.lower().startswith("pyside6"))


def _sbom(
    ours: metadata.Distribution, others: list[metadata.Distribution], inner: list[tuple[str, str, str]]
) -> str:
    # The same input gives the same text.
    moment = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    bom = Bom(serial_number=uuid5(NAMESPACE_URL, f"{ours.name}-{ours.version}-{sys.platform}"))
    bom.metadata.timestamp = moment
    program = _component(ours, ComponentType.APPLICATION)
    bom.metadata.component = program
    parts = [_component(each, ComponentType.LIBRARY) for each in others]
    parts += [
        _part("Python", platform.python_version(), "PSF-2.0", ComponentType.PLATFORM),
        _part("Qt", _qt_version(others), _QT_LICENCE, ComponentType.FRAMEWORK),
        _part(
            "PyInstaller bootloader",
            metadata.version("pyinstaller"),
            "GPL-2.0-or-later WITH Bootloader-exception",
            ComponentType.LIBRARY,
        ),
    ]
    parts += [_part(*each, ComponentType.LIBRARY) for each in inner]
    for part in parts:
        bom.components.add(part)
    bom.register_dependency(program, parts)
    return JsonV1Dot6(bom).output_as_string(indent=2)


def _component(distribution: metadata.Distribution, kind: ComponentType) -> Component:
    name, version = distribution.name, distribution.version
    made = _part(name, version, licence_of(distribution.metadata), kind)
    if kind is not ComponentType.APPLICATION:
        made.purl = PackageURL("pypi", None, re.sub(r"[-_.]+", "-", name).lower(), version)
    return made


def _part(name: str, version: str, licence: str, kind: ComponentType) -> Component:
    return Component(
        name=name,
        version=version,
        type=kind,
        bom_ref=f"{name}-{version}",
        licenses=[LicenseFactory().make_from_string(licence)],
    )
