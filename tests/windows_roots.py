"""The authorities that this Windows computer and this person trust."""

from __future__ import annotations

import ctypes
import re
import ssl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path

_SYSTEM_STORE = 10  # CERT_STORE_PROV_SYSTEM_W
_X509 = 0x10001  # X509_ASN_ENCODING | PKCS_7_ASN_ENCODING
_COMMIT = 3  # CERT_STORE_CTRL_COMMIT
_REPLACING = 3  # CERT_STORE_ADD_REPLACE_EXISTING


class Store(IntEnum):
    """Whose authorities."""

    PERSON = 0x10000  # CERT_SYSTEM_STORE_CURRENT_USER
    COMPUTER = 0x20000  # CERT_SYSTEM_STORE_LOCAL_MACHINE


def is_wine() -> bool:
    """Whether this is Wine."""
    return sys.platform == "win32" and hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")


@contextmanager
def trusting(pem: Path, whose: Store = Store.COMPUTER) -> Iterator[None]:
    """Trust the certificate in a file as long as the block lasts.

    An administrator adds one to the computer's unasked; for the person's own, Windows asks in a dialog.
    """
    text = re.search(r"-----BEGIN CERT.*-----END CERTIFICATE-----", pem.read_text("utf-8"), re.DOTALL)
    assert text is not None
    der = ssl.PEM_cert_to_DER_cert(text[0])
    crypt32 = ctypes.WinDLL("crypt32", use_last_error=True)  # type: ignore[attr-defined]
    crypt32.CertOpenStore.restype = ctypes.c_void_p
    provider = ctypes.c_void_p(_SYSTEM_STORE)
    store = ctypes.c_void_p(crypt32.CertOpenStore(provider, 0, None, int(whose), "Root"))
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
