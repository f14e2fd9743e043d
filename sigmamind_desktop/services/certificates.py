"""Why a system does not accept a certificate."""

from __future__ import annotations

import ssl
from typing import Final

from sigmamind_desktop.domain.errors import Reach

# By the system that judged it: truststore asks OpenSSL on Linux, Security.framework on macOS (SecBase.h)
# and crypt32 on Windows (winerror.h, CERT_E_*).
# https://docs.openssl.org/3.0/man3/X509_STORE_CTX_get_error/
_REASONS: Final = {
    9: Reach.NOT_YET_VALID,
    10: Reach.EXPIRED,
    18: Reach.UNKNOWN_AUTHORITY,
    19: Reach.UNKNOWN_AUTHORITY,
    20: Reach.UNKNOWN_AUTHORITY,
    21: Reach.UNKNOWN_AUTHORITY,
    62: Reach.OTHER_HOST,
    64: Reach.OTHER_HOST,
    -67819: Reach.NOT_YET_VALID,
    -67818: Reach.EXPIRED,
    -67602: Reach.OTHER_HOST,
    -67843: Reach.UNKNOWN_AUTHORITY,
    0x800B0101: Reach.EXPIRED,
    0x800B010F: Reach.OTHER_HOST,
    0x800B0109: Reach.UNKNOWN_AUTHORITY,
    0x800B010A: Reach.UNKNOWN_AUTHORITY,
}


def why_refused(error: ssl.SSLCertVerificationError) -> Reach:
    """What is wrong with a certificate; `Reach.CERTIFICATE` where the system does not say."""
    # Without a certificate to judge, truststore's error has no code.
    return _REASONS.get(getattr(error, "verify_code", 0), Reach.CERTIFICATE)
