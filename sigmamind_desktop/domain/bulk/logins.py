"""The trunks' passwords, which no file keeps: whose they are, and putting them back into rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sigmamind_desktop.domain.bulk.states import RowState, RowStatus
from sigmamind_desktop.domain.secret import Secret


@dataclass(frozen=True, slots=True)
class TrunkLogin:
    """Whose password it is: a trunk's host (bare, in lower case) and the username there."""

    host: str
    username: str


def missing_logins(rows: Iterable[RowStatus]) -> tuple[TrunkLogin, ...]:
    """Whose passwords the rows lack that are still to leave: each once, in the rows' order."""
    requests = (each.row.request for each in rows if each.state is RowState.WAITING)
    logins = (
        TrunkLogin(request.termination_sip_uri, request.trunk_username)
        for request in requests
        if request is not None and not request.trunk_password
    )
    return tuple(dict.fromkeys(logins))


def with_passwords(status: RowStatus, passwords: Mapping[TrunkLogin, Secret]) -> RowStatus:
    """A row with its password, if it lacks one and that is known."""
    request = status.row.request
    if request is None or request.trunk_password:
        return status
    found = passwords.get(TrunkLogin(request.termination_sip_uri, request.trunk_username))
    if found is None:
        return status
    return replace(status, row=replace(status.row, request=replace(request, trunk_password=found)))
