"""A computer without a network, with half of one, and one that sleeps: in a process of its own."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.domain.access.api_address import DEFAULT
from tests.conftest import SECONDS
from tests.faults.servers import BlackHole, Server, http, read_body, says

_RECORD = b'{"sipPhoneNumber": "+14155550100", "active": true}'
_ONE_IMPORT = """
import json, sys
from pathlib import Path
from sigmamind_desktop import cli
app = cli._make_app()
from sigmamind_desktop.runtime import loop
sys.path.insert(0, "")
from tests.faults.people import Home, running

async def main():
    async with running(Home(Path(sys.argv[1])).options(sys.argv[2])) as person:
        person.fill()
        person.press_import()
        await person.ended()
        print(json.dumps([person.form.outcome.accessibleName(), person.said()]))
    return 0

sys.exit(loop.run(main(), app))
"""
_ROOT = Path(__file__).parents[2]


def _start(folder: Path, url: str, *before: str) -> subprocess.Popen[str]:
    """One import by a program of its own, which prints what it said; `before` is a command that runs it."""
    return subprocess.Popen(
        [*before, sys.executable, "-c", _ONE_IMPORT, str(folder), url],
        cwd=_ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )


def _end(process: subprocess.Popen[str]) -> str:
    output, _ = process.communicate(timeout=SECONDS)
    assert process.returncode == 0
    return output


@pytest.mark.linux_only("namespaces")
def test_a_computer_without_any_network(tmp_path: Path, record_fault: Any) -> None:
    """The real address, from a network namespace with nothing in it: not even a loopback."""
    said = _end(_start(tmp_path, DEFAULT.url, "unshare", "--net"))
    assert "SigmaMind's address was not found" in said
    assert "Nothing was sent" in said
    record_fault("no network")


@pytest.mark.linux_only("namespaces")
@pytest.mark.parametrize(
    ("name", "addresses", "works", "other"),
    [
        ("IPv6 alone", ["::1"], "::1", ""),
        ("IPv6 refuses", ["::1", "127.0.0.1"], "127.0.0.1", "refuses"),
        ("IPv6 swallows everything", ["::1", "127.0.0.1"], "127.0.0.1", "swallows"),
        ("IPv4 swallows everything", ["127.0.0.1", "::1"], "::1", "swallows"),
    ],
)
def test_one_half_of_the_network_is_enough(
    name: str, addresses: list[str], works: str, other: str, tmp_path: Path, record_fault: Any
) -> None:
    """A name with several addresses, by a hosts file that only the program sees (a mount namespace)."""
    hosts = tmp_path / "hosts"
    hosts.write_text("".join(f"{address} localhost\n" for address in addresses), "utf-8")
    script = f'mount --bind {hosts} /etc/hosts && exec "$@"'
    with contextlib.ExitStack() as stack:
        port = 0
        if other == "swallows":
            port = stack.enter_context(BlackHole(next(each for each in addresses if each != works)))
        server = stack.enter_context(Server(says(http(200, _RECORD)), host=works, port=port))
        program = _start(
            tmp_path / "data",
            f"http://localhost:{server.port}",
            "unshare",
            "--mount",
            "sh",
            "-c",
            script,
            "sh",
        )
        assert "is imported" in _end(program)
        assert server.posts == 1
    record_fault(name)


@pytest.mark.posix_only("signals")
@pytest.mark.parametrize("end", ["close", "reset", "answer"])
def test_a_computer_that_sleeps_while_it_waits(end: str, tmp_path: Path, record_fault: Any) -> None:
    """The process is stopped with its request under way, and goes on when the connection has ended."""
    came, slept = threading.Event(), threading.Event()
    answer = http(200, _RECORD) if end == "answer" else b""

    async def speak(head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_body(head, reader)
        came.set()
        await asyncio.to_thread(slept.wait, 30)
        await says(answer, "reset" if end == "reset" else "close")(b"", reader, writer)

    with Server(speak) as server:
        program = _start(tmp_path, server.url)
        assert came.wait(30)
        program.send_signal(signal.SIGSTOP)
        slept.set()
        assert server.idle.wait(30)
        program.send_signal(signal.SIGCONT)
        said = _end(program)
    assert server.posts == 1
    if end == "answer":
        assert "is imported" in said
    else:
        assert "The connection to SigmaMind broke" in said
        assert "may be in your account" in said
    record_fault(f"sleep, then {end}")
