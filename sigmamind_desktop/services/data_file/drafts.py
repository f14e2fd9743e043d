"""The table of the form's drafts, one for each account; never the password."""

from __future__ import annotations

import json
import logging
from typing import Any, Final

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.services.data_file.file import Connection
from sigmamind_desktop.services.data_file.texts import LONGEST, sendable, typed_number

_log = logging.getLogger(__name__)

_FIELDS: Final = {field_id.value: field_id for field_id in FieldId}
_NUMBERS: Final = (FieldId.PHONE_NUMBER, FieldId.OUTBOUND_PHONE_NUMBER)


def aside(account: str) -> str:
    """Under what the damaged draft of an account is kept."""
    return f"damaged {account}"


def load(db: Connection, account: str) -> tuple[Draft, bool]:
    """The form as it was left in an account, as far as it can be read; and whether that is all of its texts.

    A damaged one is set aside within its table: it is not told of again.
    """
    # The one without an account is from before there were several.
    row = db.execute(
        "SELECT texts, regions FROM draft WHERE address IN (?, '') ORDER BY address DESC LIMIT 1", (account,)
    ).fetchone()
    if row is None:
        return Draft(), True
    (texts, texts_whole), (regions, regions_whole) = map(_by_field, row)
    if not (texts_whole and regions_whole):
        _log.warning("data file: the draft is damaged and is set aside")
        db.execute(
            "INSERT OR REPLACE INTO draft (address, texts, regions) VALUES (?, ?, ?)", (aside(account), *row)
        )
        db.execute("DELETE FROM draft WHERE address IN (?, '')", (account,))
    return Draft(texts=texts, regions=regions), texts_whole


def save(db: Connection, account: str, draft: Draft) -> None:
    """Keep the form as it is."""
    texts = {
        key: typed_number(text) if key in _NUMBERS else sendable(text)
        for key, text in draft.texts.items()
        if key is not FieldId.TRUNK_PASSWORD
    }
    db.execute("DELETE FROM draft WHERE address = ''")
    db.execute(
        "INSERT OR REPLACE INTO draft (address, texts, regions) VALUES (?, ?, ?)",
        (account, json.dumps(texts), json.dumps(dict(draft.regions))),
    )


def _by_field(column: str) -> tuple[dict[FieldId, str], bool]:
    """What can be read of a column, and whether that is all that this program knows of."""
    try:
        read: Any = json.loads(column)
        known = {_FIELDS[key]: text for key, text in read.items() if key in _FIELDS}
    except (ValueError, AttributeError, RecursionError):
        return {}, False
    texts = {key: text[:LONGEST] for key, text in known.items() if isinstance(text, str)}
    return texts, len(texts) == len(known)
