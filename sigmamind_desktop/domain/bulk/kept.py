"""An import of several numbers as the data file has it: what it knows after a crash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sigmamind_desktop.domain import errors
from sigmamind_desktop.domain.bulk.states import RowStatus
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import AppError, Created, FormNotAccepted, MakesNoSense, Nonsense


@dataclass(frozen=True, slots=True)
class KeptJob:
    """An import that was begun and not put away.

    Attributes:
        name: unique; the data file knows it by that.
        file: what its table is called, for people.
        header: the table's headings.
        rows: as they stand; without passwords.
    """

    name: str
    file: str
    header: tuple[str, ...]
    rows: tuple[RowStatus, ...]


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """What SigmaMind said when it refused a row.

    Attributes:
        status: of HTTP.
        said: its words.
        fields: its words about single fields.
    """

    status: int | None
    said: str
    fields: Mapping[FieldId, str]

    @classmethod
    def of(cls, error: AppError) -> KeptAnswer:
        """What is worth keeping of an error beside its short name."""
        return cls(error.status, error.said, error.fields if isinstance(error, FormNotAccepted) else {})


_PLAIN: Final = {
    kind.__name__: kind
    for kind in (
        *(errors.AlreadyThere, errors.Refused, errors.WrongAddress, errors.NoAnswer, errors.ServerFault),
        *(errors.Redirected, errors.EndlessList, errors.TooLarge, errors.ListNotWhole),
    )
}
"""The errors of a row that have nothing of their own; the others are known by their short name alone."""


def error_of(code: str, created: Created, answer: KeptAnswer) -> AppError:
    """The error that was kept under its short name (see `errors.code_of`), as far as that tells."""
    name, _, reason = code.partition(".")
    status, said = answer.status, answer.said
    if name == FormNotAccepted.__name__:
        return FormNotAccepted(status=status, said=said, fields=answer.fields)
    if reason in frozenset(Nonsense) and name not in _PLAIN:
        return MakesNoSense(reason=Nonsense(reason), created=created, status=status, said=said)
    error = _PLAIN.get(name, AppError)(status=status, said=said)
    error.created = created
    return error
