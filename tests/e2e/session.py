"""A desktop session of the tests' own: X server, window manager, buses, and who presses its keys."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.server import Sandbox

if TYPE_CHECKING:
    from tests.e2e.program import Node

T = TypeVar("T")

SECONDS = 40.0
"""A deadline is for what never comes; it is far beyond what a busy machine takes."""

SYSTEM_PYTHON = "/usr/bin/python3"
IMPORT_BINDINGS = (SYSTEM_PYTHON, "-I", "-c", "import pyatspi")
_ACCESSIBILITY_BUS = "/usr/libexec/at-spi-bus-launcher"
NEEDED = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "dbus-send": "dbus",
    _ACCESSIBILITY_BUS: "at-spi2-core",
    SYSTEM_PYTHON: "python3-pyatspi",
    "openbox": "openbox",
    "xdotool": "xdotool",
}
_KEYCHAIN_NEEDS = {"gnome-keyring-daemon": "gnome-keyring", "secret-tool": "libsecret-tools"}

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


def wait_until(probe: Callable[[], T], what: Callable[[], str]) -> T:
    """The first true answer of `probe`; fails with `what` was waited for if none comes."""
    deadline = time.monotonic() + SECONDS
    while not (answer := probe()):
        if time.monotonic() > deadline:
            pytest.fail(f"waited {SECONDS:.0f} s for {what()}")
        time.sleep(0.05)
    return answer


def clean_environment(**more: str) -> dict[str, str]:
    """What a program is told that a test starts: nothing of the session that the tests run in."""
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    return kept | {"LC_ALL": "C.UTF-8", **more}


def skip_without(programs: dict[str, str]) -> None:
    for program, package in programs.items():
        if shutil.which(program) is None:
            pytest.skip(f"{program} is missing (Debian's package {package})")


@contextmanager
def running(
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
                process.wait(SECONDS)
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
        settings.write_text(_BUS.format(socket=folder / "bus"), "utf-8")
        self._start("dbus-daemon", "--nofork", f"--config-file={settings}")
        # The bus of screen readers gives up at once where there is no session bus yet.
        wait_until(lambda: self.has_service("org.freedesktop.DBus"), lambda: "the session bus")
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
            timeout=SECONDS,
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
        skip_without(_KEYCHAIN_NEEDS)
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
            is_told, _, _ = select.select([told], [], [], SECONDS)
            number = told.readline().strip() if is_told else ""
        assert number, (self._folder / "output").read_text("utf-8")
        return f":{number}"

    def _start(self, *arguments: str, **options: Any) -> None:
        self._stack.enter_context(self._running(arguments, self.environment, **options))

    def _running(self, arguments: Sequence[str], environment: dict[str, str], **options: Any) -> Any:
        return running(arguments, environment, self._folder / "output", user=self.user, **options)
