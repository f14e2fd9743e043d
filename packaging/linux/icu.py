"""ICU's data without what this program's Qt never asks for: 3 MB in the place of 32.

ICU keeps its data in a library of its own that holds nothing else, libicudata. Of what Qt can ask it for, the
program uses how words are sorted (QCollator). The way is ICU's own: `icupkg` takes items out of the data, and
what is left is a library again, under the same name.
https://unicode-org.github.io/icu/userguide/icu_data/
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

_KEPT: Final = "coll/"
"""How each language sorts; the items' folder."""

TOOLS: Final = ("icupkg", "objcopy", "as", "ld")
"""From Debian's icu-devtools and binutils."""

_LIBRARY: Final = """\
.section .rodata
.globl {name}_dat
.type {name}_dat, %object
.balign 16
{name}_dat: .incbin "{data}"
.size {name}_dat, .-{name}_dat
.section .note.GNU-stack, "", %progbits
"""


def trimmed(library: Path, folder: Path) -> Path:
    """ICU's library of data, trimmed, in `folder`; the whole one, which is said, where a tool is missing."""
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        print(f"ICU's data stays whole (29 MB more): {', '.join(missing)} not found")
        return library
    trim(library, folder / library.name)
    return folder / library.name


def trim(library: Path, target: Path) -> list[str]:
    """Write ICU's library of data without what is not kept.

    Args:
        library: libicudata.so.N as it comes.
        target: the new one.

    Returns:
        The items that were left out.

    Raises:
        subprocess.CalledProcessError: a tool does not find in the library what it expects.
    """
    name = f"icudt{library.name.rpartition('.')[2]}"
    with TemporaryDirectory() as folder:
        # The items bear the name of their file, with the order of bytes.
        data, unwanted = Path(folder, f"{name}{sys.byteorder[0]}.dat"), Path(folder, "unwanted.txt")
        source, made = Path(folder, "data.s"), Path(folder, "data.o")
        _run("objcopy", "-O", "binary", "--only-section=.rodata", library, data)
        left_out = [item for item in _run("icupkg", "--list", data).split() if not item.startswith(_KEPT)]
        unwanted.write_text("\n".join(left_out), "utf-8")
        _run("icupkg", "--remove", unwanted, data)
        source.write_text(_LIBRARY.format(name=name, data=data), "utf-8")
        _run("as", "-o", made, source)
        _run("ld", "-shared", "-soname", library.name, "-o", target, made)
    return left_out


def _run(*command: str | Path) -> str:
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True).stdout
