"""What is taken out of a text before it is written."""

from __future__ import annotations

import html
import json
import re
import shlex
import sys
import threading
import time

import pytest

from sigmamind_desktop.domain.secret import Secret, redact

pytestmark = pytest.mark.usefixtures("no_other_secret")


def test_every_secret_that_is_held_is_masked() -> None:
    held = [Secret("key-marked-one"), Secret("key-marked-two"), Secret("key-marked-two")]
    held.pop()  # an equal one is still held
    assert redact("a key-marked-one b key-marked-two c") == "a ••• b ••• c"
    assert held


def test_secrets_that_are_made_on_another_thread_meanwhile_do_no_harm() -> None:
    held, ended = Secret("key-marked-one"), threading.Event()

    def make() -> None:
        while not ended.is_set():
            several = [Secret("made-meanwhile") for _ in range(500)]
            several.clear()

    thread = threading.Thread(target=make)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        thread.start()
        assert {redact(f"a {held.reveal()} b") for _ in range(300)} == {"a ••• b"}
    finally:
        ended.set()
        thread.join()
        sys.setswitchinterval(interval)


def test_a_secret_within_another_leaves_nothing_of_either() -> None:
    held = [Secret("marked"), Secret("marked-and-longer")]
    assert redact("marked-and-longer") == "•••"
    assert held


@pytest.mark.parametrize(
    "spell",
    [
        str,
        repr,
        json.dumps,
        lambda text: repr(text.encode()),
        lambda text: html.escape(json.dumps(text)),
        lambda text: html.escape(html.escape(json.dumps(text))),
    ],
)
def test_escaped_spellings_are_masked(spell: object) -> None:
    assert callable(spell)
    secret = Secret('mark"ed\\ü-text')
    assert "ed" not in redact(spell(secret.reveal()))


@pytest.mark.parametrize(
    "spell",
    [
        lambda text: text.replace("'", "''"),
        lambda text: text.replace('"', '""'),
        shlex.quote,
        lambda text: json.dumps(shlex.quote(text)),
        lambda text: text.replace("'", r"'\''"),
        lambda text: text.encode().decode("latin-1"),
        lambda text: text.encode().decode("cp1252"),
    ],
)
def test_doubled_quotes_and_letters_read_wrongly_hide_no_secret(spell: object) -> None:
    assert callable(spell)
    secret = Secret("""ma'rk"ed-ü-'text""")
    assert redact(f"before {spell(secret.reveal())} after").count("•••") == 1
    assert not {"rk", "ed", "text"} & {*re.split(r"\W+", redact(f"before {spell(secret.reveal())} after"))}


def test_what_is_too_short_to_find_is_left() -> None:
    held = [Secret("a"), Secret("")]
    assert redact("a banana") == "a banana"
    assert held


@pytest.mark.parametrize(
    "text",
    [
        "x-api-key: marked",
        "X-API-Key: marked",
        "{'X-API-Key': 'marked'}",
        '{"trunkPassword": "marked", "x": 1}',
        "(b'X-API-Key', b'marked')",
        "trunk_password='marked'",
        "Proxy-Authorization: Basic marked",
        "authorization: Bearer marked",
        "http://acme:marked@proxy.example:3128",
        "sip:acme:marked@sip.telnyx.com",
        "<sips:acme:marked@sip.telnyx.com:5061>",
        '"outbound_auth_password": "so marked and \\"marked\\""',
        "TELNYX_PASSWORD=marked",
        "a=1&trunk_password=marked&b=2",
        "%22trunkPassword%22%3A%22marked%22",
        "&quot;apiKey&quot;: &quot;marked&quot;",
        "'password' => 'marked'",
        "pass: marked",
        "pwd=marked",
        '{"secret": "marked"}',
        "Passwort: marked",
        "trunk_pass=marked",
        "trunkPwd%3Dmarked",
    ],
)
def test_what_stands_where_secrets_stand_is_masked(text: str) -> None:
    assert "marked" not in redact(text)
    assert "•••" in redact(text)


@pytest.mark.parametrize("piece", ["a", "-a", "pass", "password=", "://", "\\", "x-api-key:"])
def test_a_text_that_is_longer_takes_no_more_than_its_share(piece: str) -> None:
    """By the processor's time, and with room for chance: a quadratic reader takes 64 times as long."""

    def seconds(count: int, times: int) -> float:
        before = time.process_time()
        for _ in range(times):
            redact(piece * count)
        return time.process_time() - before

    # Eight short ones, for the clock of Windows ticks sixty times in a second.
    short = min(seconds(5_000, 8) for _ in range(3))
    assert min(seconds(40_000, 1) for _ in range(3)) < 4 * short + 0.05


@pytest.mark.parametrize("name", ["pass: ", "pwd=", "secret: ", "passwort:", "trunk_pass="])
def test_a_short_secret_is_masked_behind_the_name_of_its_field(name: str) -> None:
    assert Secret("x1").mask(f"x1 {name}x1") == f"x1 {name}•••"
    assert redact(f"{name}x1") == f"{name}•••"


@pytest.mark.parametrize(
    "text",
    [
        "trunk_password=Secret(•••)",
        "https://api.sigmamind.ai/v1/phone-number/import",
        "an email of bob@acme.example",
        "HTTP 401, request abc-123",
        "two checks pass, one fails",
        "secret=Secret(•••)",
    ],
)
def test_what_is_no_secret_is_left(text: str) -> None:
    assert redact(text) == text
