"""The table of the form's drafts, one for each account; never the password."""

from __future__ import annotations

import json

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.services.data_file.file import Connection


def load(db: Connection, account: str) -> Draft:
    """The form as it was left in an account."""
    # The one without an account is from before there were several.
    row = db.execute(
        "SELECT texts, regions FROM draft WHERE address IN (?, '') ORDER BY address DESC LIMIT 1", (account,)
    ).fetchone()
    if row is None:
        return Draft()
    known = {field_id.value: field_id for field_id in FieldId}

    def by_field(column: str) -> dict[FieldId, str]:
        return {known[key]: text for key, text in json.loads(column).items() if key in known}

    return Draft(texts=by_field(row[0]), regions=by_field(row[1]))


def save(db: Connection, account: str, draft: Draft) -> None:
    """Keep the form as it is."""
    texts = {key: text for key, text in draft.texts.items() if key is not FieldId.TRUNK_PASSWORD}
    db.execute("DELETE FROM draft WHERE address = ''")
    db.execute(
        "INSERT OR REPLACE INTO draft (address, texts, regions) VALUES (?, ?, ?)",
        (account, json.dumps(texts), json.dumps(dict(draft.regions))),
    )
