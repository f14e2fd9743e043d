"""The SigmaMind accounts (workspaces) that this computer knows, at one address of the API."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from sigmamind_desktop.domain.outside import plain_line
from sigmamind_desktop.domain.text import read_name

LONGEST_NAME: Final = 40
"""Characters: it stands in the title and in the status bar."""


@dataclass(frozen=True, slots=True)
class Account:
    """An account.

    Attributes:
        account_id: what its key and its rows are kept under: the address of the API, and for every account
            after the first a mark behind it.
        name: what the person calls it; empty for one that was never named.
    """

    account_id: str
    name: str = ""


def read_account_name(typed: str, others: Iterable[Account]) -> str | None:
    """See `read_name`."""
    return read_name(typed, (account.name for account in others), LONGEST_NAME)


def read_accounts(kept: str) -> dict[str, dict[str, str]]:
    """The accounts as the settings have them: names by ID, by address. What is damaged is left out."""
    try:
        read: Any = json.loads(kept or "{}")
    except (ValueError, RecursionError):
        return {}
    by_address = read if isinstance(read, dict) else {}
    return {
        address: {account_id: plain_line(str(name), LONGEST_NAME) for account_id, name in accounts.items()}
        for address, accounts in by_address.items()
        if isinstance(accounts, dict)
    }
