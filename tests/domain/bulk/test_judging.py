"""Rows: the form's own findings, and what becomes of them among others."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.bulk.doubles import Group
from sigmamind_desktop.domain.bulk.judging import RowJudge, kind_of
from sigmamind_desktop.domain.bulk.rows import RowKind
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.fields.judging import judge_form
from sigmamind_desktop.domain.numbers.agents import Agent, Agents
from sigmamind_desktop.domain.numbers.record import ImportRequest
from sigmamind_desktop.domain.secret import Secret

_COLUMNS = (FieldId.PHONE_NUMBER, None, FieldId.TERMINATION_SIP_URI, FieldId.INBOUND_AGENT_ID)
_COMMON = Draft(
    {FieldId.TERMINATION_SIP_URI: "acme.pstn.twilio.com", FieldId.TRUNK_USERNAME: "acme"},
    Secret("correct-horse"),
    {FieldId.PHONE_NUMBER: "US"},
)
_AGENTS = Agents([Agent("a1", "Support"), Agent("a2", "Support desk"), Agent("a3", "Sales")])


def test_a_row_makes_the_request_that_the_form_would() -> None:
    judge = RowJudge(_COLUMNS, _COMMON, _AGENTS)
    cells = ("(415) 555-2671", "note", "", "sales")
    typed = Draft(
        {**_COMMON.texts, FieldId.PHONE_NUMBER: cells[0], FieldId.INBOUND_AGENT_ID: "a3"},
        _COMMON.password,
        _COMMON.regions,
    )
    verdict = judge_form(typed, agents=_AGENTS, ids=frozenset())
    findings = judge.judge(cells)
    assert findings == verdict.findings
    assert judge.request(cells, findings) == verdict.request
    assert isinstance(verdict.request, ImportRequest)


def test_a_column_goes_before_what_is_for_all_rows() -> None:
    judge = RowJudge(_COLUMNS, _COMMON)
    hosts = [
        judge.judge(("+14155552671", "", host, ""))[FieldId.TERMINATION_SIP_URI].value
        for host in ("sip.telnyx.com", "")
    ]
    assert hosts == ["sip.telnyx.com", "acme.pstn.twilio.com"]


@pytest.mark.parametrize("cell", ["1.41556E+10", "", "+14155552671, +14155552672", "not a number"])
def test_what_is_no_number_is_never_guessed_nor_sent(cell: str) -> None:
    judge = RowJudge(_COLUMNS, _COMMON)
    findings = judge.judge((cell, "", "", ""))
    assert findings[FieldId.PHONE_NUMBER].value == ""
    assert kind_of(0, findings, None, is_known=False) is RowKind.TO_DO
    assert judge.request((cell, "", "", ""), findings) is None


def test_an_ambiguous_agent_is_asked_about_and_one_that_is_said_to_be_an_id_is_taken() -> None:
    cells = ("+14155552671", "", "", "Support d")
    unsure = ("+14155552671", "", "", "sup")
    assert RowJudge(_COLUMNS, _COMMON, _AGENTS).judge(cells)[FieldId.INBOUND_AGENT_ID].value == "a2"
    asked = RowJudge(_COLUMNS, _COMMON, _AGENTS).judge(unsure)[FieldId.INBOUND_AGENT_ID]
    assert not asked.outcome.may_be_sent
    said = RowJudge(_COLUMNS, _COMMON, _AGENTS, ids={"sup"}).judge(unsure)[FieldId.INBOUND_AGENT_ID]
    assert said.value == "sup"


def test_a_text_is_judged_once_for_each_country(monkeypatch: pytest.MonkeyPatch) -> None:
    judged = []

    def count(field_id: FieldId, draft: Draft, *rest: object) -> object:
        judged.append((field_id, draft.text(field_id)))
        return judge_field(field_id, draft, *rest)

    from sigmamind_desktop.domain.bulk import judging

    judge_field = judging.judge_field
    monkeypatch.setattr(judging, "judge_field", count)
    judge = RowJudge(_COLUMNS, _COMMON)
    judged.clear()
    for _ in range(3):
        judge.judge(("4155552671", "", "sip.telnyx.com", ""))
    assert sorted(judged) == [
        (FieldId.PHONE_NUMBER, "4155552671"),
        (FieldId.TERMINATION_SIP_URI, "sip.telnyx.com"),
        (FieldId.TRUNK_USERNAME, "acme"),
    ]
    common = Draft(_COMMON.texts, _COMMON.password, {FieldId.PHONE_NUMBER: "GB"})
    judge.set_common(_COLUMNS, common)
    assert judge.judge(("4155552671", "", "", ""))[FieldId.PHONE_NUMBER].value != "+14155552671"


def test_the_uppermost_of_doubles_is_sent_whatever_goes() -> None:
    findings = RowJudge(_COLUMNS, _COMMON).judge(("+14155552671", "", "", ""))
    group = Group()
    assert group.add(7, "a.com")
    assert group.add(3, "a.com")
    assert not group.add(9, "a.com")
    kinds = {row: kind_of(row, findings, group, is_known=False) for row in (3, 7, 9)}
    assert kinds == {3: RowKind.READY, 7: RowKind.DOUBLE, 9: RowKind.DOUBLE}
    assert group.remove(3)
    assert kind_of(7, findings, group, is_known=False) is RowKind.READY


def test_a_number_on_two_trunks_is_sent_over_neither() -> None:
    findings = RowJudge(_COLUMNS, _COMMON).judge(("+14155552671", "", "", ""))
    group = Group()
    group.add(0, "a.com")
    group.add(1, "b.com")
    assert {kind_of(row, findings, group, is_known=False) for row in (0, 1)} == {RowKind.TWO_TRUNKS}
    assert not RowKind.TWO_TRUNKS.is_sent


def test_what_the_account_has_is_not_sent_again() -> None:
    findings = RowJudge(_COLUMNS, _COMMON).judge(("+14155552671", "", "", ""))
    kind = kind_of(0, findings, None, is_known=True)
    assert kind is RowKind.IN_ACCOUNT
    assert not kind.is_sent


@pytest.mark.parametrize(
    "cell",
    [
        *("1.41556E+10", "1,41556E+10", "1.41556e10", "+1.42E+10", "14155552671.5", "141,555,526.71"),
        *("2026-05-03", "2026-05-03 10:00:00", "#N/A", "#REF!", "########", "TRUE", "=A2&B2"),
        *("$14,155,552,671.00", "14155552671 / 14155552672", "14155552671\n14155552672"),
    ],
)
def test_what_a_spreadsheet_has_made_of_a_number_is_never_ready(cell: str) -> None:
    findings = RowJudge(_COLUMNS, _COMMON).judge((cell, "", "", ""))
    assert kind_of(0, findings, None, is_known=False) is RowKind.TO_DO


@pytest.mark.parametrize(
    "cell",
    [
        *("'+14155552671", '="+14155552671"', "14,155,552,671", "14.155.552.671", "4155552671"),
        *("14155552671", "\xa0+1\xa0415\xa0555\xa02671\u200b", "\ufeff+14155552671", "００14155552671"),
    ],
)
def test_a_number_that_is_whole_is_ready_however_it_is_written(cell: str) -> None:
    findings = RowJudge(_COLUMNS, _COMMON).judge((cell, "", "", ""))
    assert kind_of(0, findings, None, is_known=False) is RowKind.READY
    assert findings[FieldId.PHONE_NUMBER].value == "+14155552671"


@pytest.mark.parametrize("cell", ["14155552671", "4155552671", "14,155,552,671"])
def test_without_a_country_a_number_that_lost_its_plus_is_asked_about(cell: str) -> None:
    common = Draft(_COMMON.texts, _COMMON.password)
    findings = RowJudge(_COLUMNS, common).judge((cell, "", "", ""))
    assert kind_of(0, findings, None, is_known=False) is RowKind.TO_DO
