"""No secret comes out anywhere but in the request."""

from __future__ import annotations

import json
import logging
import pickle
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.domain.errors import AppError
from sigmamind_desktop.runtime import logs

# As in the fixtures `key` and `wish`.
_KEY = "key-7f3a9c51e2-ABCD"
_PASSWORD = "pw-4d81b6f0a7-wxyz"
_BOTH = f"{_KEY} {_PASSWORD}"


def _everything_in(error: AppError) -> str:
    """All that an error shows to whoever prints, logs or copies it."""
    return "\n".join(
        [
            str(error),
            repr(error),
            repr(error.args),
            repr(vars(error)),
            error.details,
            error.said,
            *getattr(error, "fields", {}).values(),
            "".join(traceback.format_exception(error)),
        ]
    )


_ECHOES = {
    "message": json.dumps({"message": f"I was sent {_BOTH}"}),
    "text": f"I was sent {_BOTH}",
    "list": json.dumps([_BOTH, _KEY]),
    "field": json.dumps({"errors": {"trunkPassword": f"{_BOTH} is too weak"}}),
    "fields": json.dumps([{"loc": ["body", "trunkUsername"], "msg": _PASSWORD, "input": _PASSWORD}]),
    "sentence": json.dumps({"message": [f"trunkPassword {_PASSWORD} must be longer"]}),
    "constraints": json.dumps([{"property": "trunkPassword", "constraints": {"a": f"not {_PASSWORD}"}}]),
    "the-request": json.dumps({"detail": json.dumps({"trunkPassword": _PASSWORD, "apiKey": _KEY})}),
    "many-times": _BOTH * 50,
    "html": f"<p>{_BOTH}</p>",
    "cut": f'{{"message": "{_BOTH}',
}


@pytest.mark.parametrize("status", [200, 401, 404, 422, 500], ids=str)
@pytest.mark.parametrize("body", _ECHOES.values(), ids=_ECHOES.keys())
def test_a_secret_in_a_complaint_is_masked(status: int, body: str, talk: Any, reply: Any) -> None:
    error = talk(reply(status, body.encode())).error
    if error is None:  # with status 200, some of the bodies are records of a number
        return
    shown = _everything_in(error)
    assert _KEY not in shown
    assert _PASSWORD not in shown


def test_what_is_not_secret_in_a_complaint_stays(talk: Any, reply: Any) -> None:
    error = talk(reply(422, _ECHOES["message"].encode())).error
    assert error.said == "I was sent ••• •••"


@pytest.mark.parametrize(
    "name", ["X-Request-Id", "Retry-After", "Location", "Set-Cookie", "WWW-Authenticate", "Server"]
)
@pytest.mark.parametrize("status", [302, 429, 500], ids=str)
@pytest.mark.parametrize("secret", [_KEY, _PASSWORD], ids=["key", "password"])
def test_a_secret_in_a_header_is_not_shown(
    name: str, status: int, secret: str, talk: Any, reply: Any
) -> None:
    for value in (secret, f"a-{secret}-b", f"http://[{secret}"):
        error = talk(reply(status, b"", f"{name}: {value}\r\n")).error
        assert secret not in _everything_in(error)


@pytest.mark.parametrize("end", ["close", "reset"])
@pytest.mark.parametrize(
    "data",
    [
        f"{_BOTH}\r\n\r\n",
        f"HTTP/1.1 {_BOTH}\r\n\r\n",
        f"HTTP/1.1 200 {_BOTH}\r\n{_BOTH}\r\n\r\n",
        f"HTTP/1.1 200 OK\r\nContent-Length: {_BOTH}\r\n\r\n",
        f"HTTP/1.1 200 OK\r\nTransfer-Encoding: {_BOTH}\r\n\r\n",
        f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{_BOTH}\r\n",
        f"X-API-Key: {_KEY}\r\n\r\n" + json.dumps({"trunkPassword": _PASSWORD}),
    ],
    ids=["first-line", "status", "header", "length", "coding", "chunk", "the-request"],
)
def test_a_secret_in_what_is_no_http_is_masked(data: str, end: str, talk: Any) -> None:
    shown = _everything_in(talk(data.encode(), end).error)
    assert _KEY not in shown
    assert _PASSWORD not in shown


def test_a_secret_in_a_phrase_is_not_shown(talk: Any, reply: Any) -> None:
    shown = _everything_in(talk(reply(500, b"", phrase=_BOTH)).error)
    assert _KEY not in shown
    assert _PASSWORD not in shown


@pytest.mark.parametrize("end", ["reset", "close"])
def test_a_broken_connection_shows_no_secret(end: str, talk: Any) -> None:
    shown = _everything_in(talk(b"", end).error)
    assert _KEY not in shown
    assert _PASSWORD not in shown


@pytest.mark.parametrize("status", [200, 404, 422, 500], ids=str)
def test_no_logger_of_ours_says_a_secret(
    status: int, talk: Any, reply: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    talk(reply(status, _ECHOES["message"].encode(), f"X-Request-Id: {_KEY}\r\n"))
    ours = [record for record in caplog.records if record.name.startswith("sigmamind_desktop")]
    for record in ours:
        text = logging.Formatter("%(message)s").format(record) + repr(record.args)
        assert _KEY not in text
        assert _PASSWORD not in text


@pytest.fixture
def quiet_again() -> Iterator[None]:
    """Put the loggers' levels back that the program's log sets."""
    names = ["", *logs._TALKATIVE]
    levels = {name: logging.getLogger(name).level for name in names}
    yield
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.mark.usefixtures("qt_garbage_collected", "quiet_again")
@pytest.mark.parametrize(("data", "end"), [(_BOTH, "close"), ("", "reset")], ids=["garbage", "reset"])
def test_the_log_file_holds_no_secret_at_its_most_talkative(
    data: str, end: str, talk: Any, tmp_path: Path
) -> None:
    log = logs.Log("debug", str)
    log.open(tmp_path)
    try:
        logging.getLogger("sigmamind_desktop").debug("a line, so that there is a file")
        talk(data.encode(), end)
    finally:
        log.close()
    text = "".join(file.read_text(encoding="utf-8") for file in tmp_path.iterdir())
    assert "a line, so that there is a file" in text
    assert _KEY not in text
    assert _PASSWORD not in text


def test_a_request_and_its_secrets_are_not_shown_nor_pickled(wish: Any, key: Any) -> None:
    assert _PASSWORD not in repr(wish)
    assert _PASSWORD not in str(wish)
    assert _KEY not in f"{key} {key!r} {key!s}"
    with pytest.raises(TypeError, match="not written anywhere"):
        pickle.dumps(wish)
