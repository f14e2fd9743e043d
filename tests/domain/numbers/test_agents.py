from __future__ import annotations

import pytest

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.fields.judging import judge_field, judge_form
from sigmamind_desktop.domain.findings import Code, Outcome
from sigmamind_desktop.domain.numbers.agents import Agent, Agents

_AGENTS = Agents([Agent("a1", "Support"), Agent("b2", "Sales"), Agent("c3", "sales"), Agent("d4", "a1")])


@pytest.mark.parametrize(
    ("agent_id", "label"),
    [("a1", "Support"), ("b2", "Sales (b2)"), ("c3", "sales (c3)"), ("d4", "a1 (d4)"), ("e5", None)],
)
def test_a_label_is_unlike_any_other(agent_id: str, label: str | None) -> None:
    assert _AGENTS.label(agent_id) == label
    if label is not None:
        assert _AGENTS.id_of(label) == agent_id


@pytest.mark.parametrize(
    ("text", "agent_id"),
    [("a1", "a1"), (" SUPPORT ", "a1"), ("A1", None), ("sales", None), ("", None), ("Supp", None)],
)
def test_a_text_means_an_agent_by_its_id_or_its_label(text: str, agent_id: str | None) -> None:
    assert _AGENTS.id_of(text) == agent_id


def test_two_agents_of_one_name_are_never_taken_for_each_other() -> None:
    labels = [_AGENTS.label(agent.agent_id) for agent in _AGENTS]
    assert len({str(label).casefold() for label in labels}) == len(labels)


@pytest.mark.parametrize("field_id", [FieldId.INBOUND_AGENT_ID, FieldId.OUTBOUND_AGENT_ID])
def test_an_agent_that_is_not_listed_is_warned_of_and_sent(field_id: FieldId) -> None:
    def judge(text: str, agents: Agents) -> tuple[Outcome, Code, str]:
        finding = judge_field(field_id, Draft({field_id: text}), agents)
        return finding.outcome, finding.code, finding.value

    assert judge("a1", _AGENTS) == (Outcome.OK, Code.AGENT_KNOWN, "a1")
    assert judge(" other ", _AGENTS) == (Outcome.WARNING, Code.AGENT_UNKNOWN, "other")
    assert judge("other", Agents()) == (Outcome.OK, Code.FINE, "other")
    assert judge("", _AGENTS)[1] is Code.EMPTY_OPTIONAL
    assert judge("x" * 65, _AGENTS)[1] is Code.TOO_LONG
    assert judge_form(Draft({field_id: "other"})).findings[field_id].outcome.may_be_sent
