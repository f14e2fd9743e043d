"""Why a certificate is not accepted, as each system says it."""

from __future__ import annotations

import ssl

import pytest

from sigmamind_desktop.domain.errors import Reach
from sigmamind_desktop.services.certificates import why_refused


@pytest.mark.parametrize(
    ("codes", "reason"),
    [
        # OpenSSL, macOS, Windows
        ((10, -67818, 0x800B0101), Reach.EXPIRED),
        ((9, -67819), Reach.NOT_YET_VALID),
        ((62, 64, -67602, 0x800B010F), Reach.OTHER_HOST),
        ((18, 19, 20, 21, -67843, 0x800B0109, 0x800B010A), Reach.UNKNOWN_AUTHORITY),
        ((26, 66, 1), Reach.CERTIFICATE),
    ],
)
def test_each_system_s_code_is_known(codes: tuple[int, ...], reason: Reach) -> None:
    for code in codes:
        error = ssl.SSLCertVerificationError("not accepted")
        error.verify_code = code
        assert why_refused(error) is reason


def test_an_error_without_a_code_has_no_known_reason() -> None:
    assert (
        why_refused(ssl.SSLCertVerificationError("Peer sent no certificates to verify")) is Reach.CERTIFICATE
    )
