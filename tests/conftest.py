"""What holds for every test: nothing real within reach, and nothing that goes wrong unseen."""

from __future__ import annotations

import asyncio
import datetime
import gc
import inspect
import ipaddress
import logging
import os
import random
import re
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, TypeVar
from weakref import WeakValueDictionary

import pytest
import shiboken6
from hypothesis import settings

from tests.sandbox_account import sandbox, sandbox_server  # noqa: F401 - fixtures: one sandbox for all
from tests.sip import certificate, kamailio  # noqa: F401 - fixtures: one kamailio for all
from tests.windows_roots import is_wine

# The screen that is not there is as large as one on a desk. Qt takes no colon in the path, so no drive.
_SCREEN = Path(__file__).with_name("screen.json")
os.environ.setdefault(
    "QT_QPA_PLATFORM", f"offscreen:configfile=/{_SCREEN.relative_to(_SCREEN.anchor).as_posix()}"
)
os.environ["QT_API"] = "pyside6"
if sys.platform == "win32":  # offscreen, Qt looks for them elsewhere
    os.environ.setdefault("QT_QPA_FONTDIR", os.path.join(os.environ["SYSTEMROOT"], "Fonts"))

T = TypeVar("T")

SECONDS = 300.0 if sys.platform == "win32" else 90.0
"""A deadline is for what never comes: Wine on a busy machine is slow."""

_EXAMPLES = 1000
"""Of a property of the domain, in a whole run."""

_SHARE = 50 if sys.platform == "win32" else 10
"""One in how many is run of a long run that is not whole: what is generated is the same on each system."""


@dataclass(frozen=True)
class LongRuns:
    """How much of a long run is run: hundreds of kills, of starts, thousands of generated texts.

    Attributes:
        whole: all of it (`--whole`); otherwise a tenth, on Windows a fiftieth.
        seed: of every random choice (`--seed`), also of which tenth.
    """

    whole: bool
    seed: int

    def count(self, whole: int) -> int:
        """How many of so many; at least one."""
        return whole if self.whole else -(-whole // _SHARE)

    def some(self, things: Sequence[T], of: str) -> list[T]:
        """Which of these things, in their order; `of` says whose they are."""
        kept = random.Random(f"{self.seed} {of}").sample(range(len(things)), self.count(len(things)))
        return [things[place] for place in sorted(kept)]


_SYSTEMS = {
    "posix_only": os.name == "posix",
    "linux_only": sys.platform == "linux",
    "not_on_wine": not is_wine(),
}
"""What a test may be marked with, and whether it runs here."""

_LONG_RUNS = pytest.StashKey[LongRuns]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--whole", action="store_true", help="long runs wholly, instead of a tenth of each")
    parser.addoption("--seed", type=int, default=1, help="of what is random, and of which tenth is run")
    parser.addoption("--program", help="tests/e2e runs this program instead of the one in the tree")
    parser.addoption("--deb", type=Path, help="the package that tests/e2e/installed installs")
    parser.addoption("--tar", type=Path, help="the portable archive that tests/e2e/installed unpacks")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", f"deadline(seconds): of a coroutine, instead of {SECONDS:.0f}")
    config.addinivalue_line("markers", "expect_log(pattern): a warning that this test provokes")
    config.addinivalue_line("markers", "keychain: uses a keychain that the test has started itself")
    config.addinivalue_line("markers", "posix_only(what): what a test is about, which Windows has not")
    config.addinivalue_line("markers", "linux_only(what): the same, and macOS neither")
    config.addinivalue_line("markers", "not_on_wine(what): what Windows itself is left to run")
    config.addinivalue_line("markers", "long_run: a tenth of its parameters will do, but for --whole")
    config.addinivalue_line(
        "markers", "slow: generates its cases by the hundreds; -m 'not slow' leaves it out"
    )
    sys.addaudithook(_only_loopback)
    runs = config.stash[_LONG_RUNS] = LongRuns(config.getoption("--whole"), config.getoption("--seed"))
    settings.register_profile("thorough", max_examples=runs.count(_EXAMPLES), deadline=None)
    if config.getoption("--hypothesis-seed") is None:
        config.option.hypothesis_seed = str(runs.seed)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Name what a failure is to be repeated with."""
    runs = config.stash[_LONG_RUNS]
    if terminalreporter.stats.keys() & {"failed", "error"}:
        how_much = " --whole" if runs.whole else ", with a tenth of each long run"
        terminalreporter.write_line(f"the same again: --seed {runs.seed}{how_much}")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out nine tenths of the parameters of a test that is a long run; say what this system has not."""
    for name, is_there in _SYSTEMS.items():
        for item in items:
            if (mark := item.get_closest_marker(name)) is not None and not is_there:
                item.add_marker(pytest.mark.skip(reason=f"{name.replace('_', ' ')}: {mark.args[0]}"))
    long: dict[str, list[pytest.Item]] = {}
    for item in items:
        if item.get_closest_marker("long_run"):
            long.setdefault(item.nodeid.partition("[")[0], []).append(item)
    kept = {item for name, those in long.items() for item in config.stash[_LONG_RUNS].some(those, name)}
    left_out = [item for those in long.values() for item in those if item not in kept]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture(scope="session")
def long_runs(pytestconfig: pytest.Config) -> LongRuns:
    """How much of a long run is run."""
    return pytestconfig.stash[_LONG_RUNS]


@pytest.fixture
def cases(request: pytest.FixtureRequest, long_runs: LongRuns) -> Callable[[Sequence[T]], Sequence[T]]:
    """Which of so many cases a test tries: all; on Windows, but for a whole run, a fifth by the seed."""

    def chosen(of: Sequence[T]) -> Sequence[T]:
        if long_runs.whole or sys.platform != "win32":
            return of
        return random.Random(f"{long_runs.seed} {request.node.name}").sample(of, -(-len(of) // 5))

    return chosen


def _only_loopback(event: str, args: tuple[Any, ...]) -> None:
    """No test reaches another machine: this holds for asyncio, threads and libraries alike."""
    if event not in ("socket.connect", "socket.sendto") or not isinstance(args[1], tuple):
        return
    host = str(args[1][0])
    if host != "localhost" and not ipaddress.ip_address(host.partition("%")[0]).is_loopback:
        raise AssertionError(f"a test wants to reach {args[1]}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[Any]:
    """On CI nothing is skipped: what a test lacks there is a fault of the set-up."""
    report = yield
    if os.environ.get("CI") and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped on CI: {report.longrepr}"
    return report


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run an `async def test_...` on the program's own kind of event loop: see `run_async`."""
    if not inspect.iscoroutinefunction(pyfuncitem.function):
        return None
    run_async = pyfuncitem._request.getfixturevalue("run_async")
    names = pyfuncitem._fixtureinfo.argnames
    run_async(pyfuncitem.function(**{name: pyfuncitem.funcargs[name] for name in names}))
    return True


@pytest.fixture(scope="module", autouse=True)
def nothing_left() -> Iterator[None]:
    """What earlier tests left as garbage is gone: a secret among it would be masked in these.

    What is there then stays: the collector need not look at it after each test.
    """
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def no_other_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """No secret of another test is known, which one that failed still holds: it would be masked in texts."""
    from sigmamind_desktop.domain import secret

    monkeypatch.setattr(secret, "_living", WeakValueDictionary())


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Folders that nobody has made, each another one."""
    return map(tmp_path_factory.mktemp("homes").joinpath, map(str, count()))


@pytest.fixture(autouse=True)
def nothing_real(
    monkeypatch: pytest.MonkeyPatch, homes: Iterator[Path], request: pytest.FixtureRequest
) -> None:
    """No folder of the person who runs the tests, no proxy, no keychain."""
    home = str(next(homes))
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, home)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    if request.node.get_closest_marker("keychain") is None:
        from sigmamind_desktop.services import secret_store

        def refuse() -> None:
            raise RuntimeError("no test uses the keychain of whoever runs it")

        monkeypatch.setattr(secret_store, "_make_backend", refuse)


@pytest.fixture(autouse=True)
def no_unexpected_warning(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log that the test does not expect fails it."""
    yield
    expected = [marker.args[0] for marker in request.node.iter_markers("expect_log")]
    if is_wine():  # each look at a file takes it milliseconds where processors are short
        expected.append("^closing: .* did not end in time")
    unexpected = [
        record.getMessage()
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING
        and not any(re.search(pattern, record.getMessage()) for pattern in expected)
    ]
    assert not unexpected


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Any:
    """pytest-qt's, with the words of the program: English has the form for one of what is counted."""
    from sigmamind_desktop.runtime import languages

    languages.speak(languages.ENGLISH, qapp)
    return qapp


@pytest.fixture
def run_async(qapp: Any, request: pytest.FixtureRequest) -> Iterator[Callable[[Coroutine[Any, Any, T]], T]]:
    """Run a coroutine on the program's own kind of event loop; lost tasks and callbacks fail the test."""
    import qasync

    from sigmamind_desktop.runtime.loop import closing_generators

    mark = request.node.get_closest_marker("deadline")
    seconds = mark.args[0] if mark is not None else SECONDS
    problems: list[str] = []
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
        runner.get_loop().set_exception_handler(lambda _loop, context: problems.append(repr(context)))

        def run(coroutine: Coroutine[Any, Any, T]) -> T:
            async def bounded() -> T:
                async with asyncio.timeout(seconds):
                    return await coroutine

            with closing_generators(runner.get_loop()):
                return runner.run(bounded())

        yield run
    # Timers of a loop that is gone are to end on this thread, not wherever they are collected.
    gc.collect()
    assert not problems


async def wait_until(signal: Any, holds: Callable[[], bool]) -> None:
    """Wait until something holds: looked at now, and each time that a signal is emitted."""
    come = asyncio.Event()

    def look(*_: object) -> None:
        if holds():
            come.set()

    signal.connect(look)
    try:
        look()
        await come.wait()
    finally:
        signal.disconnect(look)


def let_go(program: Any) -> None:
    """Take an ended program apart: parts that Qt's connections hold are not collected by themselves."""
    parts = [part for part in vars(program).values() if hasattr(part, "deleteLater")]
    vars(program).clear()
    for part in parts:
        if shiboken6.isValid(part):
            part.deleteLater()


@pytest.fixture
def until() -> Callable[[Any, Callable[[], bool]], Coroutine[Any, Any, None]]:
    """See `wait_until`."""
    return wait_until


@pytest.fixture
def one_process(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What the program sets for its whole process lasts one test."""
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    # Qt objects end on the thread that made them: no worker's thread collects those of an earlier test.
    gc.disable()
    monkeypatch.setattr(gc, "enable", lambda: None)
    qapp.clipboard().clear()
    yield
    gc.collect(1)


@pytest.fixture
def trust(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path], None]]:
    """Have this system trust the certificate in a file until the test is over."""
    with ExitStack() as stack:

        def trust(pem: Path) -> None:
            if sys.platform == "win32":
                from tests.windows_roots import trusting

                if is_wine():
                    pytest.skip("Wine goes on trusting what a process trusted first: test_windows_roots.py")
                stack.enter_context(trusting(pem))
            else:  # OpenSSL's own way to say it
                monkeypatch.setenv("SSL_CERT_FILE", str(pem))

        yield trust


@pytest.fixture(scope="session")
def make_certificate(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Make a self-signed certificate and its key, in one PEM file."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    def _name_of(host: str) -> Any:
        try:
            return x509.IPAddress(ipaddress.ip_address(host))
        except ValueError:
            return x509.DNSName(host)

    def make(host: str = "127.0.0.1", days: int = 30) -> Path:
        secret = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
        ends = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=days)
        made = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(secret.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(ends - datetime.timedelta(days=60))
            .not_valid_after(ends)
            .add_extension(x509.SubjectAlternativeName([_name_of(host)]), critical=False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(secret, hashes.SHA256())
        )
        file = tmp_path_factory.mktemp("tls") / "server.pem"
        file.write_bytes(
            secret.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
            + made.public_bytes(serialization.Encoding.PEM)
        )
        return file

    return make
