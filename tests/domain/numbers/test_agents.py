from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.editing.judging import draft_of, judge_edit, judge_edit_field
from sigmamind_desktop.domain.fields.judging import judge_field, judge_form
from sigmamind_desktop.domain.findings import Code, Fix, Outcome, Repair
from sigmamind_desktop.domain.numbers.agents import Agent, Agents
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber

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


def test_a_name_that_looks_like_another_s_label_is_told_from_it() -> None:
    agents = Agents([Agent("a1", "Support"), Agent("a2", "Support"), Agent("a3", "Support (a1)")])
    labels = {agent_id: agents.label(agent_id) for agent_id in ("a1", "a2", "a3")}
    assert len(set(labels.values())) == 3
    assert all(label and agents.id_of(label) == agent_id for agent_id, label in labels.items())


_ids = st.text(st.sampled_from("aA1 ()"), min_size=1, max_size=6).filter(lambda text: text == text.strip())
_names = (
    st.text(st.sampled_from("aA1 ()"), max_size=8) | st.sampled_from(["S", "s", "S (a)", "S (A)"]) | st.text()
)


@given(st.dictionaries(_ids, _names, max_size=6))
def test_any_label_leads_back_to_its_agent(names: dict[str, str]) -> None:
    agents = Agents(Agent(agent_id, name) for agent_id, name in names.items())
    labels = {agent_id: agents.label(agent_id) for agent_id in names}
    assert len(set(labels.values())) == len(names)
    assert all(label and agents.id_of(label) == agent_id for agent_id, label in labels.items())


@pytest.mark.parametrize("text", ["Supp", "supp", " PORT ", "Suppor"])
def test_the_only_agent_that_a_text_matches_is_taken(text: str) -> None:
    draft = Draft({FieldId.INBOUND_AGENT_ID: text})
    finding = judge_field(FieldId.INBOUND_AGENT_ID, draft, _AGENTS, ids=frozenset())
    assert (finding.outcome, finding.code, finding.value) == (Outcome.OK, Code.AGENT_KNOWN, "a1")
    assert finding.fix == Fix("Support", frozenset({Repair.ONLY_MATCH}))


@pytest.mark.parametrize(
    ("text", "code", "count"),
    [("sal", Code.AGENT_AMBIGUOUS, "2"), ("s", Code.AGENT_AMBIGUOUS, "3"), ("x9", Code.AGENT_NOT_FOUND, "0")],
)
def test_a_text_that_matches_no_agent_or_several_is_asked_about(text: str, code: Code, count: str) -> None:
    draft = Draft({FieldId.INBOUND_AGENT_ID: f" {text} "})
    finding = judge_field(FieldId.INBOUND_AGENT_ID, draft, _AGENTS, ids=frozenset())
    assert (finding.outcome, finding.code, finding.value) == (Outcome.INCOMPLETE, code, "")
    assert finding.facts == {"text": text, "count": count}
    assert finding.fix == Fix(text, frozenset({Repair.AS_ID}))
    assert judge_form(draft, agents=_AGENTS, ids=frozenset()).request is None
    said = judge_field(FieldId.INBOUND_AGENT_ID, draft, _AGENTS, ids=frozenset({text}))
    assert (said.outcome, said.code, said.value) == (Outcome.WARNING, Code.AGENT_UNKNOWN, text)


def test_an_agent_that_the_number_has_already_is_not_asked_about() -> None:
    known = PhoneNumber("+14155552671", NumberState.ACTIVE, inbound_agent_id="x9")
    field_id = FieldId.INBOUND_AGENT_ID
    finding = judge_edit_field(field_id, draft_of(known), known, _AGENTS, ids=frozenset())
    assert (finding.outcome, finding.code) == (Outcome.WARNING, Code.AGENT_UNKNOWN)
    change = judge_edit(Draft({field_id: "supp"}), known, agents=_AGENTS, ids=frozenset()).change
    assert change is not None
    assert change.values == {field_id: "a1"}


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
