"""Rows of a table, judged by the form's own rules, and against each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import Final, TypeAlias

from sigmamind_desktop.domain.bulk.doubles import Group
from sigmamind_desktop.domain.bulk.rows import RowKind
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.fields.judging import judge_field, make_request
from sigmamind_desktop.domain.findings import Finding, Outcome
from sigmamind_desktop.domain.numbers.agents import NO_AGENTS, Agents
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.carriers import NO_CARRIERS, Carriers

Columns: TypeAlias = Sequence[FieldId | None]
"""What each column is, from the left; None for one that is left out."""

Findings: TypeAlias = Mapping[FieldId, Finding]
"""Of a row: one for each field."""

_PHONES: Final = (FieldId.PHONE_NUMBER, FieldId.OUTBOUND_PHONE_NUMBER)
_AGENTS: Final = (FieldId.INBOUND_AGENT_ID, FieldId.OUTBOUND_AGENT_ID)


class RowJudge:
    """The form's judgement for rows, made once for each different text of a field.

    What a row leaves empty is what stands above the table, for all rows.
    """

    def __init__(
        self,
        columns: Columns,
        common: Draft,
        agents: Agents = NO_AGENTS,
        carriers: Carriers = NO_CARRIERS,
        ids: Set[str] = frozenset(),
    ) -> None:
        """Take what holds for all rows.

        Args:
            columns: what each is.
            common: for all rows; its countries are those of every number.
            agents: see `judge_field`.
            carriers: see `judge_field`.
            ids: see `judge_field`.
        """
        self._agents = agents
        self._carriers = carriers
        self._ids = ids
        self._known: dict[FieldId, dict[tuple[str, str], Finding]] = {field: {} for field in FieldId}
        self._secrets: dict[str, Secret] = {}
        self.set_common(columns, common)

    def set_common(self, columns: Columns, common: Draft) -> None:
        """Go on with other columns, or other texts for all rows; what was judged of cells stays known."""
        self._places = {field: place for place, field in enumerate(columns) if field is not None}
        self._common = common
        self._of_all = {field: self._find(field, self._common_text(field), ()) for field in FieldId}
        self._follows_host = not {FieldId.TERMINATION_SIP_URI, FieldId.TRUNK_USERNAME}.isdisjoint(
            self._places
        )

    def judge(self, cells: Sequence[str]) -> Findings:
        """Judge a row."""
        findings = dict(self._of_all)
        for field, place in self._places.items():
            if place < len(cells) and cells[place]:
                findings[field] = self._find(field, cells[place], cells)
        if self._follows_host:
            field = FieldId.TRUNK_USERNAME
            findings[field] = self._find(field, self._text(field, cells), cells)
        return findings

    def judge_cell(self, field: FieldId, cells: Sequence[str]) -> Finding:
        """Judge one field of a row, as `judge` does."""
        return self._find(field, self._text(field, cells), cells)

    def request(self, cells: Sequence[str], findings: Findings) -> ImportRequest | None:
        """What to send of a row that was judged so; None if a field stands in the way."""
        password = self._text(FieldId.TRUNK_PASSWORD, cells)
        return make_request(findings, self._secret(password))

    def _text(self, field: FieldId, cells: Sequence[str]) -> str:
        place = self._places.get(field, len(cells))
        return (cells[place] if place < len(cells) else "") or self._common_text(field)

    def _common_text(self, field: FieldId) -> str:
        is_password = field is FieldId.TRUNK_PASSWORD
        return self._common.password.reveal() if is_password else self._common.text(field)

    def _secret(self, text: str) -> Secret:
        return self._secrets.setdefault(text, Secret(text))

    def _find(self, field: FieldId, text: str, cells: Sequence[str]) -> Finding:
        """What is found of a text; what it depends on besides is part of what it is remembered by."""
        beside = ""
        if field in _PHONES:
            beside = self._common.regions.get(field, "")
        elif field is FieldId.TRUNK_USERNAME:
            beside = self._text(FieldId.TERMINATION_SIP_URI, cells)
        known = self._known[field]
        finding = known.get((text, beside))
        if finding is None:
            finding = known[text, beside] = self._judge(field, text, beside)
        return finding

    def _judge(self, field: FieldId, text: str, beside: str) -> Finding:
        if field is FieldId.TRUNK_PASSWORD:
            draft = Draft(password=self._secret(text))
        elif field is FieldId.TRUNK_USERNAME:
            draft = Draft({field: text, FieldId.TERMINATION_SIP_URI: beside})
        elif field in _AGENTS:
            draft = Draft({field: self._agents.id_of(text) or text})
        else:
            draft = Draft({field: text}, regions={field: beside})
        return judge_field(field, draft, self._agents, self._carriers, self._ids)


def kind_of(row: int, findings: Findings, group: Group | None, *, is_known: bool) -> RowKind:
    """What becomes of a row.

    Args:
        row: its place.
        findings: its fields'.
        group: the rows that have its number; None if no other has it.
        is_known: whether the account has its number.
    """
    if is_known:
        return RowKind.IN_ACCOUNT
    if group is not None and group.is_split:
        return RowKind.TWO_TRUNKS
    if group is not None and group.first != row:
        return RowKind.DOUBLE
    outcomes = {finding.outcome for finding in findings.values()}
    if outcomes & {Outcome.ERROR, Outcome.INCOMPLETE}:
        return RowKind.TO_DO
    return RowKind.DOUBTED if Outcome.WARNING in outcomes else RowKind.READY
