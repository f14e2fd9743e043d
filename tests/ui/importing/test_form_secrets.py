"""What is typed or brought into a shown field, and what becomes of a password in it."""

from __future__ import annotations

from typing import Any

import pytest

from sigmamind_desktop.domain.draft import FieldId

_HOST = FieldId.TERMINATION_SIP_URI
_NOT_KEPT = "Not kept when the program ends."


@pytest.mark.parametrize(
    ("typed", "is_kept"),
    [
        ("acme.pstn.twilio.com", True),
        ("sip:acme.pstn.twilio.com:5060;transport=tls", True),
        ("acme", True),
        ("", True),
        ("sip:acme:pw-of-a-uri@sip.telnyx.com", False),
        ("acme:pw-of-a-uri", False),
        ("acme@sip.telnyx.com", False),
    ],
)
def test_the_line_below_the_uri_says_what_is_not_kept(
    form: Any, write: Any, typed: str, is_kept: bool
) -> None:
    write(form, _HOST, typed)
    assert (_NOT_KEPT in form.rows[_HOST].input.accessibleDescription()) is not is_kept
    write(form, _HOST, "sip.telnyx.com")
    assert _NOT_KEPT not in form.rows[_HOST].input.accessibleDescription()
