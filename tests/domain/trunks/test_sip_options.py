"""SIP's OPTIONS: what is sent, and reading whatever comes back."""

from __future__ import annotations

import random

import pytest

from sigmamind_desktop.domain.trunks.sip_options import (
    LONGEST_ANSWER,
    NotSip,
    SipAnswer,
    Transport,
    branch_of,
    options_request,
    read_answer,
)

_TOKEN = "0123456789abcdef"
_ANSWER = (
    b"SIP/2.0 200 OK\r\n"
    b"Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK0123456789abcdef;rport=5060\r\n"
    b"To: <sip:acme.test>;tag=a6c8\r\n"
    b"CSeq: 1 OPTIONS\r\n"
    b"Content-Length: 0\r\n\r\n"
)


@pytest.mark.parametrize("transport", Transport)
def test_the_request_is_whole_and_places_no_call(transport: Transport) -> None:
    head, body = options_request("acme.test", transport, "192.0.2.1:40000", _TOKEN).split(b"\r\n\r\n")
    first, *headers = head.decode().split("\r\n")
    assert first == "OPTIONS sip:acme.test SIP/2.0"
    assert body == b""
    named = dict(header.split(": ", 1) for header in headers)
    # RFC 3261 section 8.1.1: what every request has.
    assert named.keys() >= {"To", "From", "CSeq", "Call-ID", "Max-Forwards", "Via"}
    assert named["Via"] == f"SIP/2.0/{transport} 192.0.2.1:40000;branch={branch_of(_TOKEN)};rport"
    assert named["CSeq"] == "1 OPTIONS"
    assert named["Content-Length"] == "0"
    assert not named.keys() & {"Authorization", "Proxy-Authorization", "Contact"}


def test_an_answer_is_read() -> None:
    assert read_answer(_ANSWER, _TOKEN) == SipAnswer(200, "OK", is_ours=True, size=len(_ANSWER))


def test_an_answer_is_ours_by_its_branch_and_its_method() -> None:
    for other in (_ANSWER.replace(b"abcdef", b"fedcba"), _ANSWER.replace(b"1 OPTIONS", b"1 INVITE")):
        answer = read_answer(other, _TOKEN)
        assert answer is not None
        assert not answer.is_ours


def test_only_the_first_via_counts() -> None:
    other = b"Via: SIP/2.0/UDP a;branch=z9hG4bKother\r\n"
    answer = read_answer(_ANSWER.replace(b"Via:", other + b"Via:", 1), _TOKEN)
    assert answer is not None
    assert not answer.is_ours


@pytest.mark.parametrize(
    "form",
    [
        _ANSWER.replace(b"Via:", b"v:"),
        _ANSWER.replace(b"Via: ", b"VIA :  "),
        _ANSWER.replace(b"\r\n", b"\n"),
        _ANSWER.replace(b";branch", b"\r\n ;branch"),
        _ANSWER.replace(b"SIP/2.0 200", b"sip/2.0 200"),
        b"\r\n\r\n" + _ANSWER,
    ],
)
def test_what_the_rfc_lets_others_write_is_read(form: bytes) -> None:
    answer = read_answer(form, _TOKEN)
    assert answer is not None
    assert (answer.status, answer.is_ours, answer.size) == (200, True, len(form))


def test_a_body_belongs_to_its_answer() -> None:
    with_body = _ANSWER.replace(b"Content-Length: 0", b"l: 5") + b"hello"
    answer = read_answer(with_body + _ANSWER, _TOKEN)
    assert answer is not None
    assert answer.size == len(with_body)


@pytest.mark.parametrize("length", range(len(_ANSWER)))
def test_a_part_of_an_answer_is_waited_for(length: int) -> None:
    assert read_answer(_ANSWER[:length], _TOKEN) is None


@pytest.mark.parametrize(
    "data",
    [
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"OPTIONS sip:a SIP/2.0\r\n\r\n",
        b"SIP/2.0 999 Beyond\r\n\r\n",
        b"SIP/2.0 OK\r\n\r\n",
        b"SIP/3.0 200 OK\r\n\r\n",
        b"\x00",
        b"SIP/2.0 " + b"x" * LONGEST_ANSWER,
        _ANSWER.replace(b"Content-Length: 0", b"Content-Length: 999999999"),
    ],
)
def test_what_is_no_answer_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(NotSip):
        read_answer(data, _TOKEN)


@pytest.mark.parametrize("seed", range(10))
def test_any_bytes_are_read_waited_for_or_refused(seed: int) -> None:
    """Each seed 10,000 inputs: pieces of a real answer, cut, doubled, and with anything between."""
    chance = random.Random(seed)
    pieces = [
        *_ANSWER.splitlines(keepends=True),
        *(
            b"SIP/2.0 ",
            b"401 ",
            b"Via: ",
            b"branch=z9hG4bK",
            _TOKEN.encode(),
            b"l: 99999",
            b"\r\n\r\n",
            b"\n\n",
        ),
        *(b"\n\n", b"\x00", b"\xff\xfe", b"\xf0\x9f\x98\x80", b" ", b":", b"\t", b"\r", b"9" * 40),
    ]

    def piece() -> bytes:
        text = chance.choice(pieces)
        if chance.random() < 0.3:
            start = chance.randrange(len(text))
            return text[start : start + chance.randrange(1, 30)]
        return text if chance.random() < 0.9 else chance.randbytes(chance.randrange(1, 20))

    for _ in range(10_000):
        start = b"SIP/2.0 200 OK\r\n" if chance.random() < 0.5 else b""
        data = start + b"".join(piece() for _ in range(chance.randrange(1, 12)))
        try:
            answer = read_answer(data, _TOKEN)
        except NotSip:
            continue
        if answer is not None:
            assert 100 <= answer.status <= 699
            assert answer.reason.isprintable()
            assert len(answer.reason) <= 60
            assert 0 < answer.size <= LONGEST_ANSWER
