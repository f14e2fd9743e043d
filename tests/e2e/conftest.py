"""A desktop session of the tests' own, and the program in it, driven as a person drives it."""

from __future__ import annotations

import itertools
import json
import os
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import pytest

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.server import Sandbox

T = TypeVar("T")

_SECONDS = 20.0
"""A deadline is for what never comes; it is far beyond what a busy machine takes."""

_SYSTEM_PYTHON = "/usr/bin/python3"
_IMPORT_BINDINGS = (_SYSTEM_PYTHON, "-I", "-c", "import pyatspi")
_ACCESSIBILITY_BUS = "/usr/libexec/at-spi-bus-launcher"
_NEEDED = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "dbus-send": "dbus",
    _ACCESSIBILITY_BUS: "at-spi2-core",
    _SYSTEM_PYTHON: "python3-pyatspi",
    "openbox": "openbox",
    "xdotool": "xdotool",
}
_NEEDED_FOR_KEYCHAIN = {"gnome-keyring-daemon": "gnome-keyring", "secret-tool": "libsecret-tools"}

# No program is started by asking for its name: what runs here, a fixture has started and will end.
_BUS = """
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

_BAD = re.compile(r"Z (WARNING|ERROR|CRITICAL) |^Traceback|Task was destroyed")
_QT_ON_QUESTIONS = r"\bqt\.accessibility\.atspi: "
"""Qt says so of what `accessibility.py` asks: something new, or of a node that has just gone."""

_TOO_BUSY = r"closing: .* in time"
"""The steps of closing have a deadline, which an overloaded machine misses."""


def wait_until(probe: Callable[[], T], what: Callable[[], str]) -> T:
    """The first true answer of `probe`; fails with `what` was waited for if none comes."""
    deadline = time.monotonic() + _SECONDS
    while not (answer := probe()):
        if time.monotonic() > deadline:
            pytest.fail(f"waited {_SECONDS:.0f} s for {what()}")
        time.sleep(0.05)
    return answer


def clean_environment(**more: str) -> dict[str, str]:
    """What a program is told that a test starts: nothing of the session that the tests run in."""
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    return kept | {"LC_ALL": "C.UTF-8", **more}


def _skip_without(programs: dict[str, str]) -> None:
    for program, package in programs.items():
        if shutil.which(program) is None:
            pytest.skip(f"{program} is missing (Debian's package {package})")


@contextmanager
def _running(
    arguments: Sequence[str | Path], environment: dict[str, str], output: Path, **options: Any
) -> Iterator[subprocess.Popen[Any]]:
    """A program that ends with the block; what it says goes to `output`."""
    with (
        output.open("ab") as said,
        subprocess.Popen(arguments, env=environment, stderr=said, **{"stdout": said, **options}) as process,
    ):
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()


class Desktop:
    """An X server with a window manager, a session bus, and the bus of screen readers.

    Attributes:
        environment: for a program that is to run here.
        scratch: its folder for temporary files.
        user: whose session it is; None: of whoever runs the tests.
    """

    def __init__(self, folder: Path, stack: ExitStack, user: int | None = None) -> None:
        self.user = user
        self._folder = folder
        self._stack = stack
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        self.scratch = folder / "tmp"
        self.scratch.mkdir()
        if user is not None:
            os.chown(runtime, user, -1)
            os.chown(self.scratch, user, -1)
        self.environment = clean_environment(
            HOME=str(folder / "home"),
            TMPDIR=str(self.scratch),
            XDG_RUNTIME_DIR=str(runtime),
            GSETTINGS_BACKEND="memory",
            DBUS_SESSION_BUS_ADDRESS=f"unix:path={folder / 'bus'}",
        )
        self.environment["DISPLAY"] = self._start_display()
        settings = folder / "bus.conf"
        settings.write_text(_BUS.format(socket=folder / "bus"))
        self._start("dbus-daemon", "--nofork", f"--config-file={settings}")
        self._start("openbox")
        self._start(_ACCESSIBILITY_BUS, "--launch-immediately")
        wait_until(lambda: self._xdotool("get_num_desktops").returncode == 0, lambda: "the window manager")
        wait_until(lambda: self.has_service("org.a11y.Bus"), lambda: "the bus of screen readers")

    def has_service(self, name: str) -> bool:
        """Whether something on the session bus goes by this name."""
        call = ["--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner", f"string:{name}"]
        return "true" in self.run("dbus-send", "--session", "--print-reply=literal", *call).stdout

    def run(self, *arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command here to its end, with `text` as its input."""
        return subprocess.run(
            arguments,
            env=self.environment,
            user=self.user,
            input=text,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )

    def press_keys(self, *keys: str) -> None:
        """Press keys one after another, each by its name or as a combination: `Tab`, `alt+F4`."""
        self._person("key", *keys)

    def active_process(self) -> int:
        """The process whose window has the keyboard; 0 if none has."""
        pid = self._xdotool("getactivewindow", "getwindowpid").stdout.strip()
        return int(pid) if pid.isdigit() else 0

    def type(self, text: str) -> None:
        """Type on the keyboard."""
        self._person("type", "--delay", "2", text)

    def click(self, node: Node) -> None:
        """Click in the middle of what is seen there."""
        x, y, width, height = node.box
        self._person("mousemove", str(x + width // 2), str(y + height // 2), "click", "1")

    @contextmanager
    def keychain(self, folder: Path, password: str) -> Iterator[None]:
        """A keychain that keeps its file in `folder`; locked if `password` is empty."""
        _skip_without(_NEEDED_FOR_KEYCHAIN)
        arguments = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        arguments.append(f"--control-directory={folder}")
        environment = self.environment | {"XDG_DATA_HOME": str(folder)}
        if password:
            arguments.append("--unlock")
        with self._running(arguments, environment, stdin=subprocess.PIPE) as daemon:
            daemon.stdin.write(password.encode())
            daemon.stdin.close()
            wait_until(lambda: self.has_service("org.freedesktop.secrets"), lambda: "the keychain")
            yield
        wait_until(lambda: not self.has_service("org.freedesktop.secrets"), lambda: "the keychain's end")

    def keep_key(self, sandbox: Sandbox) -> None:
        """Put a sandbox's API key into the keychain, as if an earlier start had put it there."""
        attributes = ("service", APP_NAME, "username", sandbox.url)
        stored = self.run("secret-tool", "store", "--label=API key", *attributes, text=API_KEY)
        assert stored.returncode == 0, stored.stderr

    def _person(self, *arguments: str) -> None:
        done = self._xdotool(*arguments)
        assert done.returncode == 0, done.stderr

    def _xdotool(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.run("xdotool", *arguments)

    def _start_display(self) -> str:
        reader, writer = os.pipe()
        with os.fdopen(reader) as told:
            arguments = ["-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
            try:
                self._start("Xvfb", *arguments, "-noreset", pass_fds=[writer])
            finally:
                os.close(writer)
            is_told, _, _ = select.select([told], [], [], _SECONDS)
            number = told.readline().strip() if is_told else ""
        assert number, (self._folder / "output").read_text()
        return f":{number}"

    def _start(self, *arguments: str, **options: Any) -> None:
        self._stack.enter_context(self._running(arguments, self.environment, **options))

    def _running(self, arguments: Sequence[str], environment: dict[str, str], **options: Any) -> Any:
        return _running(arguments, environment, self._folder / "output", user=self.user, **options)


@dataclass(frozen=True)
class Node:
    """A node of the accessibility tree as it was when it was read."""

    role: str
    name: str
    description: str
    text: str | None
    states: frozenset[str]
    box: tuple[int, int, int, int]

    @classmethod
    def read(cls, told: dict[str, Any]) -> Node:
        """As `accessibility.py` tells it."""
        known = {key: told[key] for key in ("role", "name", "description", "text")}
        return cls(**known, states=frozenset(told["states"]), box=tuple(told["box"] or (0, 0, 0, 0)))


class Program:
    """The running program, with what a person sees of it, and what a screen reader does.

    Attributes:
        data: its data folder.
        process: its process.
    """

    def __init__(
        self,
        desktop: Desktop,
        process: subprocess.Popen[str],
        reader: subprocess.Popen[str],
        data: Path,
        output: Path,
    ) -> None:
        self.data = data
        self.process = process
        self._desktop = desktop
        self._reader = reader
        self._output = output

    # Through the accessibility tree.

    def ask(self, command: str, **arguments: Any) -> Any:
        """One command to `accessibility.py`; raises LookupError where it can't be carried out."""
        self._reader.stdin.write(json.dumps({"command": command, **arguments}) + "\n")
        self._reader.stdin.flush()
        answer = json.loads(self._reader.stdout.readline())
        if "error" in answer:
            raise LookupError(answer["error"])
        return answer["value"]

    def find(self, role: str, name: str | None = None) -> list[Node]:
        """The nodes with this role, and this name if one is given, that are on the screen now."""
        try:
            return [Node.read(told) for told in self.ask("find", role=role, name=name)]
        except LookupError:
            return []

    def wait_for(self, role: str, name: str, **texts: str) -> Node:
        """The one node with this role and name, as soon as each of its `texts` holds what is given."""

        def probe() -> list[Node]:
            found = self.find(role, name)
            return [node for node in found if all(text in getattr(node, at) for at, text in texts.items())]

        (node,) = wait_until(probe, lambda: f"{role} {name!r} {texts or ''}; there is:\n{self.picture()}")
        return node

    def wait_gone(self, role: str, name: str) -> None:
        """Return when no such node is on the screen any more."""
        wait_until(lambda: not self.find(role, name), lambda: f"{role} {name!r} to go")

    def wait_loaded(self) -> None:
        """Return when the window shows what was kept: the numbers, or that there are none."""
        empty = "Fill in the form with a number that you own at a carrier, and press Import number."
        wait_until(
            lambda: self.find("table", "Your numbers") or self.find("label", empty),
            lambda: f"the list of numbers; there is:\n{self.picture()}",
        )

    def fill(self, texts: dict[str, str]) -> None:
        """Put each text into the input of that name, without the keyboard."""
        self.ask("fill", texts=texts)

    def press(self, name: str, role: str = "push button") -> None:
        """Press a button, as soon as it is on the screen."""
        self.wait_for(role, name)
        self.ask("press", role=role, name=name)

    def focused(self) -> Node | None:
        """What has the keyboard."""
        try:
            told = self.ask("focused")
        except LookupError:
            return None
        return Node.read(told) if told else None

    def wait_focused(self, name: str, role: str = "") -> None:
        """Return when what goes by this name, and has this role if one is given, has the keyboard."""

        def probe() -> bool:
            node = self.focused()
            return node is not None and node.name == name and role in ("", node.role)

        wait_until(probe, lambda: f"the keyboard at {role} {name!r}; it is at {self.focused()}")

    def wait_unfocused(self) -> None:
        """Return when nothing of the program has the keyboard."""
        wait_until(lambda: self.focused() is None, lambda: f"the keyboard to leave {self.focused()}")

    def rows(self) -> list[dict[str, str]]:
        """The list of numbers, each cell by its column's heading; empty where the list does not show."""
        try:
            return self.ask("table", name="Your numbers")
        except LookupError:
            return []

    def wait_row(self, number: str, state: str, **more: str) -> dict[str, str]:
        """The row of a number, as soon as it has this state, and `more` in the columns of that name."""
        cells = {"Number": number, "State": state, **more}

        def probe() -> list[dict[str, str]]:
            return [row for row in self.rows() if row.items() >= cells.items()]

        (row,) = wait_until(probe, lambda: f"{number} {state}; the rows are {self.rows()}")
        return row

    def picture(self) -> str:
        """The whole tree as text, for a person to read; where there is none, what the program said."""
        try:
            nodes = self.ask("tree")
        except LookupError as error:
            return f"{error}; exit code {self.process.poll()}\n{self.printed()}\n{self.log()}"
        return "\n".join(
            f"{'  ' * node['depth']}{node['role']} {node['name']!r} {node['description']!r} {node['text']!r}"
            for node in nodes
        )

    # Through the keyboard.

    def type(self, text: str) -> None:
        """Type into the input that has the keyboard; return when it is there, or as many dots."""
        self._desktop.type(text)

        def probe() -> bool:
            node = self.focused()
            if node is None or node.text is None:
                return False
            is_hidden = node.role == "password text"
            return len(node.text) == len(text) if is_hidden else node.text == text

        wait_until(probe, lambda: f"{text!r} to be typed; the keyboard is at {self.focused()}")

    def press_tab(self) -> Node:
        """Press Tab; gives where the keyboard goes."""
        before = self.focused()
        self._desktop.press_keys("Tab")

        def probe() -> Node | None:
            node = self.focused()
            return node if node and before and (node.role, node.box) != (before.role, before.box) else None

        return wait_until(probe, lambda: f"Tab to leave {before}")

    def close_window(self, **expected: str) -> None:
        """Close the window by the window manager; see `wait_ended`."""
        wait_until(
            lambda: self._desktop.active_process() == self.process.pid,
            lambda: "the window to have the keyboard",
        )
        # Shortly after a dialog has gone, openbox does not always heed the keys.
        for _ in range(3):
            self._desktop.press_keys("alt+F4")
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(_SECONDS / 4)
                break
        self.wait_ended(**expected)

    # On disk.

    def files(self) -> dict[str, bytes]:
        """Everything in its data folder, by path."""
        contents: dict[str, bytes] = {}
        for path in self.data.rglob("*"):
            with suppress(FileNotFoundError, IsADirectoryError):
                contents[str(path.relative_to(self.data))] = path.read_bytes()
        return contents

    def wait_kept(self, text: str) -> None:
        """Return when `text` stands in some file of the data folder."""
        wait_until(lambda: text.encode() in b"".join(self.files().values()), lambda: f"{text!r} to be kept")

    def log(self) -> str:
        """The log of every start on this data folder."""
        return "".join(text.decode() for path, text in self.files().items() if path.startswith("logs"))

    # Its end.

    def wait_ended(self, *, logs: str = "(?!)") -> None:
        """The program ends by itself, well, and has not complained of anything.

        Args:
            logs: what a warning in the log matches if it is expected.
        """
        assert self.process.wait(_SECONDS) == 0, self.printed()
        said = self.printed().splitlines() + [line for line in self.log().splitlines() if _BAD.search(line)]
        expected = [_QT_ON_QUESTIONS, logs]
        if os.getloadavg()[0] > (os.cpu_count() or 1):
            expected.append(_TOO_BUSY)
        assert [line for line in said if not re.search("|".join(expected), line)] == []

    def printed(self) -> str:
        """What it has said on stdout and stderr."""
        return self._output.read_text()


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
    _skip_without(_NEEDED)
    if subprocess.run(_IMPORT_BINDINGS, capture_output=True, check=False).returncode != 0:
        pytest.skip(f"{_SYSTEM_PYTHON} has no pyatspi (Debian's package python3-pyatspi)")
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
    with Sandbox() as running:
        yield running


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
def start_program(
    desktop: Desktop, sandbox: Sandbox, home: Path, tmp_path: Path, command: list[str]
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
            arguments = ["--api-url", sandbox.url, "--data-dir", data]
            process = stack.enter_context(_running([*command, *arguments], environment, output, cwd=tmp_path))
            reader = stack.enter_context(
                _running(
                    [_SYSTEM_PYTHON, "-I", Path(__file__).with_name("accessibility.py"), str(process.pid)],
                    on.environment,
                    tmp_path / "reader",
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                    user=on.user,
                )
            )
            return Program(on, process, reader, data, output)

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
            timeout=_SECONDS,
            check=False,
        )

    return run
