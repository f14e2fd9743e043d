"""The form's draft in the data file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.data_file.store import NumberStore

OpenStore = Callable[..., NumberStore]

_DRAFT = Draft(
    texts={
        FieldId.PHONE_NUMBER: "(415) 555-26",
        FieldId.FRIENDLY_NAME: " 🔑\n",
        FieldId.TRUNK_USERNAME: "acme",
    },
    password=Secret("pw-4d81b6f0a7-wxyz"),
    regions={FieldId.PHONE_NUMBER: "US", FieldId.OUTBOUND_PHONE_NUMBER: "GB"},
)


def test_a_draft_is_kept_without_its_password(open_store: OpenStore) -> None:
    store = open_store()
    store.save_draft(_DRAFT)
    store.close()
    kept = open_store().load_draft()
    assert kept == _DRAFT.without_password()
    assert not kept.password


def test_the_last_draft_counts(open_store: OpenStore) -> None:
    store = open_store()
    store.save_draft(_DRAFT)
    store.save_draft(Draft(texts={FieldId.FRIENDLY_NAME: "only"}))
    assert store.load_draft() == Draft(texts={FieldId.FRIENDLY_NAME: "only"})
    store.save_draft(Draft())
    assert store.load_draft() == Draft()


def test_a_field_that_this_program_does_not_know_is_left_out_of_a_draft(
    open_store: OpenStore, path: Path
) -> None:
    store = open_store()
    store.save_draft(_DRAFT)
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("""UPDATE draft SET texts = '{"phoneNumber": "+1", "faxNumber": "+2"}'""")
    assert store.load_draft().texts == {FieldId.PHONE_NUMBER: "+1"}
