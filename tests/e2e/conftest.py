"""A desktop session of the tests' own, and the program in it, driven as a person drives it."""

from __future__ import annotations

import itertools
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

import pytest

from sigmamind_desktop.sandbox.server import Sandbox
from tests.e2e.program import Program
from tests.e2e.session import (
    IMPORT_BINDINGS,
    NEEDED,
    SECONDS,
    SYSTEM_PYTHON,
    Desktop,
    clean_environment,
    running,
    skip_without,
)
from tests.e2e.words import Words


@pytest.fixture(scope="session")
def user() -> int | None:
    """Whose session it is; None: of whoever runs the tests."""
    return None


@pytest.fixture(scope="session")
def session_folder() -> Iterator[Path]:
    """Where the session has its sockets and temporary files."""
    with tempfile.TemporaryDirectory(prefix="desktop-") as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def desktop(session_folder: Path, user: int | None) -> Iterator[Desktop]:
    """One session for all tests; a keychain is each test's own."""
    if not sys.platform.startswith("linux"):
        pytest.skip("Xvfb and AT-SPI are Linux's")
    skip_without(NEEDED)
    if subprocess.run(IMPORT_BINDINGS, capture_output=True, check=False).returncode != 0:
        pytest.skip(f"{SYSTEM_PYTHON} has no pyatspi (Debian's package python3-pyatspi)")
    with ExitStack() as stack:
        yield Desktop(session_folder, stack, user)


@pytest.fixture
def log_in(desktop: Desktop, user: int | None) -> Callable[[], AbstractContextManager[Desktop]]:
    """A session of its own, which ends with the block: first its services, last its X server."""

    @contextmanager
    def log_in() -> Iterator[Desktop]:
        with tempfile.TemporaryDirectory(prefix="desktop-") as folder, ExitStack() as session:
            yield Desktop(Path(folder), session, user)

    return log_in


@pytest.fixture
def keychain(desktop: Desktop, tmp_path: Path) -> Iterator[None]:
    """An open keychain with nothing in it."""
    folder = tmp_path / "keychain"
    folder.mkdir()
    with desktop.keychain(folder, "the keychain's password"):
        yield


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A look-alike of SigmaMind on loopback."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def kept_key(desktop: Desktop, keychain: None, sandbox: Sandbox) -> None:
    """The sandbox's API key in the keychain."""
    desktop.keep_key(sandbox)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The home folder of whoever runs the program; empty at first."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture(scope="session")
def command(request: pytest.FixtureRequest) -> list[str]:
    """What starts the program."""
    program = request.config.getoption("--program")
    return [program] if program else [sys.executable, "-m", "sigmamind_desktop"]


@pytest.fixture
def language() -> str:
    """Which one the program speaks."""
    return "en"


@pytest.fixture
def start_program(
    desktop: Desktop, sandbox: Sandbox, home: Path, tmp_path: Path, command: list[str], language: str
) -> Iterator[Callable[[], Program]]:
    """Start the program on a desktop and the sandbox; each time on the same data folder."""
    starts = itertools.count(1)
    with ExitStack() as stack:

        def start(on: Desktop = desktop) -> Program:
            environment = on.environment | {
                "HOME": str(home),
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            }
            data, output = tmp_path / "data", tmp_path / f"output {next(starts)}"
            arguments = ["--api-url", sandbox.url, "--data-dir", data, "--language", language]
            process = stack.enter_context(running([*command, *arguments], environment, output, cwd=tmp_path))
            reader = stack.enter_context(
                running(
                    [SYSTEM_PYTHON, "-I", Path(__file__).with_name("accessibility.py"), str(process.pid)],
                    on.environment,
                    tmp_path / "reader",
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                    user=on.user,
                )
            )
            return Program(on, process, reader, data, output, Words(language))

        yield start


@pytest.fixture
def run_program(
    home: Path, tmp_path: Path, command: list[str]
) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the program to its end, without a display unless one is named: `run(arguments, DISPLAY=...)`."""

    def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*command, *arguments],
            env=clean_environment(HOME=str(home), **environment),
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )

    return run
