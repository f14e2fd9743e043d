"""What of a draft may be kept on the disk: never the password, wherever it stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.fields.judging import without_secrets
from sigmamind_desktop.domain.secret import Secret
from tests.domain.fields.filled import FILLED, filled_with


def test_a_draft_can_be_kept_without_the_password() -> None:
    draft = replace(FILLED, regions={FieldId.PHONE_NUMBER: "GB"})
    kept = draft.without_password()
    assert not kept.password
    assert (kept.texts, kept.regions) == (draft.texts, draft.regions)
    assert draft.password.reveal() == "hunter2"


def test_a_sip_uri_with_a_log_in_is_not_kept_either() -> None:
    assert without_secrets(FILLED) == FILLED.without_password()
    typed = filled_with(FieldId.TERMINATION_SIP_URI, "sip:acme:s3cret@my_host.net")
    assert without_secrets(typed) == replace(
        typed.without_password(), texts={**FILLED.texts, FieldId.TERMINATION_SIP_URI: ""}
    )


@pytest.mark.parametrize(
    "field_id", [each for each in FILLED.texts if each is not FieldId.TERMINATION_SIP_URI]
)
@pytest.mark.parametrize(
    "typed",
    [
        "acme:s3cret@sip.telnyx.com",
        "sip:acme:s3cret@sip.telnyx.com",
        "acme%3As3cret%40host",
        "acme：s3cret＠host",
        "Password: hunter2",
        "acme, pwd=hunter2",
        'SIP_PASSWORD = "hunter2"',
    ],
)
def test_a_log_in_in_a_text_is_not_kept_whatever_the_field(field_id: FieldId, typed: str) -> None:
    draft = replace(FILLED, texts={**FILLED.texts, field_id: typed})
    kept = FILLED.without_password()
    assert without_secrets(draft) == replace(kept, texts={**kept.texts, field_id: ""})


@pytest.mark.parametrize(
    ("field_id", "typed", "password", "is_kept"),
    [
        (FieldId.FRIENDLY_NAME, "Desk hunter2", "hunter2", False),
        (FieldId.TRUNK_USERNAME, "acme12", "acme12", False),
        (FieldId.INBOUND_AGENT_ID, "hunter2", "hunter2", False),
        (FieldId.TERMINATION_SIP_URI, "hunter2.example.com", "hunter2", False),
        (FieldId.PHONE_NUMBER, "+14155552671", "4155", True),
        (FieldId.FRIENDLY_NAME, "Desk pw", "pw", True),
        (FieldId.TRUNK_USERNAME, "acme%253Ahunter2%2540sip.telnyx.com", "", False),
        (FieldId.FRIENDLY_NAME, "Desk", "", True),
    ],
)
def test_the_password_in_another_field_is_not_kept(
    field_id: FieldId, typed: str, password: str, is_kept: bool
) -> None:
    draft = replace(FILLED, texts={**FILLED.texts, field_id: typed}, password=Secret(password))
    assert without_secrets(draft).text(field_id) == (typed if is_kept else "")


@pytest.mark.parametrize("typed", ["acme@example.com", "Sales: EMEA", "tel:+14155552671"])
def test_a_text_without_a_log_in_is_kept(typed: str) -> None:
    draft = replace(FILLED, texts={**FILLED.texts, FieldId.TRUNK_USERNAME: typed})
    assert without_secrets(draft).text(FieldId.TRUNK_USERNAME) == typed
