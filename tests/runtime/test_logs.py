"""The log file."""

from __future__ import annotations

import logging
import logging.handlers
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.runtime import logs

pytestmark = pytest.mark.usefixtures("qt_garbage_collected")

_LEVELS = ("debug", "info", "warning", "error")
_TALKATIVE = ("httpx", "httpcore", "qasync", "asyncio", "keyring", "uvicorn")


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Put the loggers' levels back."""
    names = ["", *logs._TALKATIVE]
    levels = {name: logging.getLogger(name).level for name in names}
    handlers = list(logging.getLogger().handlers)
    yield
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    assert logging.getLogger().handlers == handlers


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., list[str]]:
    """Open the log, do this, close it; gives the file's lines."""

    def write(level: str, work: Callable[[], Any], redact: Callable[[str], str] = str) -> list[str]:
        log = logs.Log(level, redact)
        log.open(tmp_path)
        try:
            work()
        finally:
            log.close()
        path = tmp_path / "sigmamind-desktop.log"
        return path.read_text(encoding="utf-8").splitlines() if path.exists() else []

    return write


def test_a_line_says_when_in_utc_how_grave_who_and_what(write: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    if hasattr(time, "tzset"):
        monkeypatch.setenv("TZ", "Asia/Kolkata")
        time.tzset()
    record = logging.LogRecord("sigmamind_desktop.x", logging.INFO, "", 0, "said %s", ("ü",), None)
    record.created, record.msecs = 1_700_000_000.789, 789
    try:
        lines = write("info", lambda: logging.getLogger().handle(record))
    finally:
        monkeypatch.undo()
        if hasattr(time, "tzset"):
            time.tzset()
    assert lines == ["2023-11-14T22:13:20.789Z INFO sigmamind_desktop.x: said ü"]


@pytest.mark.expect_log(".")
@pytest.mark.parametrize("level", _LEVELS)
def test_what_is_below_the_level_is_left_out(level: str, write: Any) -> None:
    def say() -> None:
        for name in _LEVELS:
            logging.getLogger("sigmamind_desktop").log(logging.getLevelNamesMapping()[name.upper()], name)

    lines = write(level, say)
    assert [line.rpartition(" ")[2] for line in lines] == list(_LEVELS[_LEVELS.index(level) :])


@pytest.mark.expect_log("boom")
def test_an_exception_is_written_with_its_traceback(write: Any) -> None:
    def fail() -> None:
        try:
            raise ValueError("why")
        except ValueError:
            logging.getLogger("sigmamind_desktop").exception("boom")

    lines = write("info", fail)
    assert re.search("ERROR sigmamind_desktop: boom$", lines[0])
    assert lines[1] == "Traceback (most recent call last):"
    assert lines[-1] == "ValueError: why"


def test_what_is_no_character_leaves_the_line_in_the_log(write: Any) -> None:
    (line,) = write("info", lambda: logging.getLogger("sigmamind_desktop").info("said %s", "a\udcffz"))
    assert line.endswith(r"said a\udcffz")


@pytest.mark.parametrize("name", _TALKATIVE)
def test_talkative_libraries_are_quiet_even_at_debug(name: str, write: Any) -> None:
    def say() -> None:
        logging.getLogger(name).debug("X-API-Key: marked")
        logging.getLogger(f"{name}.inner").info("X-API-Key: marked")
        logging.getLogger("sigmamind_desktop").debug("ours")

    (line,) = write("debug", say)
    assert line.endswith("ours")


def test_everything_queued_is_written_at_the_end(write: Any) -> None:
    def say() -> None:
        for index in range(2000):
            logging.getLogger("sigmamind_desktop").info("line %s", index)

    lines = write("info", say)
    assert [line.rpartition(" ")[2] for line in lines] == [str(index) for index in range(2000)]


def test_the_log_can_be_opened_again_and_grows(write: Any) -> None:
    write("info", lambda: logging.getLogger("sigmamind_desktop").info("one"))
    lines = write("info", lambda: logging.getLogger("sigmamind_desktop").info("two"))
    assert [line.rpartition(" ")[2] for line in lines] == ["one", "two"]


def test_what_comes_after_the_end_is_not_written(write: Any) -> None:
    lines = write("info", lambda: logging.getLogger("sigmamind_desktop").info("before"))
    logging.getLogger("sigmamind_desktop").info("after")
    assert write("info", lambda: None) == lines


def test_the_folder_is_made(tmp_path: Path) -> None:
    log = logs.Log("info", str)
    log.open(tmp_path / "deep" / "logs")
    logging.getLogger("sigmamind_desktop").info("x")
    log.close()
    assert (tmp_path / "deep" / "logs" / "sigmamind-desktop.log").is_file()


def test_old_files_are_rotated_away(write: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "_BYTES", 10_000)

    def say() -> None:
        for index in range(1500):
            logging.getLogger("sigmamind_desktop").info("%05d %s", index, "x" * 60)

    write("info", say)
    files = sorted(file.name for file in tmp_path.glob("sigmamind-desktop.log*"))
    assert files == ["sigmamind-desktop.log", *(f"sigmamind-desktop.log.{n}" for n in range(1, 6))]
    assert all(file.stat().st_size <= 10_000 for file in tmp_path.glob("sigmamind-desktop.log*"))


def test_the_files_together_stay_small() -> None:
    assert logs._BYTES * (logs._FILES + 1) <= 10_000_000


def test_a_folder_that_can_not_be_made_sends_the_log_to_stderr(
    tmp_path: Path, run_script: Callable[..., Any]
) -> None:
    (tmp_path / "in-the-way").write_text("mine", "utf-8")
    script = f"""
import logging
from pathlib import Path
from sigmamind_desktop.runtime import logs
log = logs.Log("info", str)
log.open(Path({str(tmp_path / "in-the-way" / "logs")!r}))
logging.getLogger("sigmamind_desktop").info("still said")
log.close()
"""
    said = run_script(script).stderr
    assert "INFO sigmamind_desktop: still said" in said
    assert "Traceback" not in said
    assert (tmp_path / "in-the-way").read_text("utf-8") == "mine"


def test_what_was_logged_before_there_was_a_file_is_written(tmp_path: Path) -> None:
    log = logs.Log("info", str)
    logging.getLogger("sigmamind_desktop").info("early")
    log.open(tmp_path)
    log.close()
    assert "early" in (tmp_path / "sigmamind-desktop.log").read_text("utf-8")


@pytest.mark.expect_log(".")
def test_messages_arguments_and_tracebacks_are_redacted(write: Any) -> None:
    def fail() -> None:
        logging.getLogger("sigmamind_desktop").warning("a marked message, %s", "marked too")
        try:
            raise ValueError("marked")
        except ValueError:
            logging.getLogger("sigmamind_desktop").exception("boom")

    text = "\n".join(write("info", fail, lambda text: text.replace("marked", "•••")))
    assert "marked" not in text
    assert "a ••• message, ••• too" in text
    assert "ValueError: •••" in text


def test_a_record_is_redacted_where_it_is_logged(tmp_path: Path) -> None:
    known = ["marked"]
    log = logs.Log("info", lambda text: text.replace(known[0], "•••") if known else text)
    logging.getLogger("sigmamind_desktop").info("a marked message")
    known.clear()
    log.open(tmp_path)
    log.close()
    assert "marked" not in (tmp_path / "sigmamind-desktop.log").read_text("utf-8")


def test_a_crash_of_the_interpreter_is_written_to_a_file(
    tmp_path: Path, run_script: Callable[..., Any]
) -> None:
    script = f"""
import faulthandler
from pathlib import Path
from sigmamind_desktop.runtime import logs
logs.Log("info", str).open(Path({str(tmp_path)!r}))
def crash_here():
    faulthandler._sigsegv()
crash_here()
"""
    run_script(script, check=False)
    crashes = (tmp_path / "crashes.log").read_text("utf-8")
    assert "Segmentation fault" in crashes
    assert "in crash_here" in crashes


def test_a_large_file_of_crashes_is_begun_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "_BYTES", 10)
    (tmp_path / "crashes.log").write_text("x" * 11, "utf-8")
    log = logs.Log("info", str)
    log.open(tmp_path)
    log.close()
    assert (tmp_path / "crashes.log").read_text("utf-8") == ""
