"""The authorities that this Windows computer trusts: an administrator adds one without a question."""

from __future__ import annotations

import ctypes
import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SYSTEM_STORE = 10  # CERT_STORE_PROV_SYSTEM_W
_OF_THE_COMPUTER = 0x20000  # CERT_SYSTEM_STORE_LOCAL_MACHINE
_X509 = 0x10001  # X509_ASN_ENCODING | PKCS_7_ASN_ENCODING
_COMMIT = 3  # CERT_STORE_CTRL_COMMIT
_REPLACING = 3  # CERT_STORE_ADD_REPLACE_EXISTING


def is_wine() -> bool:
    """Whether it is Wine, and not Windows."""
    return hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")  # type: ignore[attr-defined]


@contextmanager
def trusting(pem: Path) -> Iterator[None]:
    """Trust the certificate in a file as long as the block lasts."""
    text = re.search(r"-----BEGIN CERT.*-----END CERTIFICATE-----", pem.read_text("utf-8"), re.DOTALL)
    assert text is not None
    der = ssl.PEM_cert_to_DER_cert(text[0])
    crypt32 = ctypes.WinDLL("crypt32", use_last_error=True)  # type: ignore[attr-defined]
    crypt32.CertOpenStore.restype = ctypes.c_void_p
    provider = ctypes.c_void_p(_SYSTEM_STORE)
    store = ctypes.c_void_p(crypt32.CertOpenStore(provider, 0, None, _OF_THE_COMPUTER, "Root"))
    added = ctypes.c_void_p()
    assert crypt32.CertAddEncodedCertificateToStore(
        store, _X509, der, len(der), _REPLACING, ctypes.byref(added)
    ), ctypes.get_last_error()  # type: ignore[attr-defined]
    crypt32.CertControlStore(store, 0, _COMMIT, None)
    try:
        yield
    finally:
        crypt32.CertDeleteCertificateFromStore(added)
        crypt32.CertControlStore(store, 0, _COMMIT, None)
        crypt32.CertCloseStore(store, 0)
