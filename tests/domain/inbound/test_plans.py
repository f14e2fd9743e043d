"""What would be changed at Twilio, and the way back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sigmamind_desktop.domain.carriers.holdings import (
    Attachment,
    AttachmentKind,
    CarrierTrunk,
    Origination,
    TrunkKind,
)
from sigmamind_desktop.domain.inbound.findings import is_routed
from sigmamind_desktop.domain.inbound.plans import Plan, PlanStep, StepKind, plan_of, way_back
from sigmamind_desktop.domain.inbound.settings import CarrierSettings, judge_settings
from tests.domain.inbound.test_settings import (
    _HOST,
    _NUMBER,
    _ON,
    _TARGET,
    _TELNYX,
    _TRUNK,
    _TWILIO,
    _USED,
)

_OLD = Origination("sip:old.example", "o2", "Old", is_enabled=True, priority=10, weight=10)
_APPLICATION = Attachment(AttachmentKind.APPLICATION, "a1", "Menu")


def _sending(*originations: Origination) -> CarrierSettings:
    return replace(_TWILIO, trunk=replace(_TRUNK, originations=originations))


def _on(attachment: Attachment) -> CarrierSettings:
    """The number hangs on something else, and the trunk in use is there."""
    return replace(_TWILIO, number=replace(_NUMBER, attachment=attachment), trunk=None, others=(_TRUNK,))


def _done(settings: CarrierSettings, plan: Plan) -> CarrierSettings:
    """The settings as the plan leaves them."""
    trunk, number = settings.trunk or _TRUNK, settings.number
    targets = {each.origination_id: each for each in trunk.originations or ()}
    assert number is not None
    for step in plan.steps:
        if step.new_attachment is not None:
            number = replace(number, attachment=step.new_attachment)
        elif step.new_target is not None:
            targets[step.new_target.origination_id] = step.new_target
    trunk = replace(trunk, originations=tuple(targets.values()))
    return replace(settings, number=number, trunk=trunk, others=())


@pytest.mark.parametrize(
    ("settings", "kinds"),
    [
        pytest.param(_sending(), [StepKind.ADD_TARGET], id="nothing there"),
        pytest.param(_sending(_OLD), [StepKind.ADD_TARGET], id="another host"),
        pytest.param(
            _sending(replace(_OLD, priority=0)),
            [StepKind.CHANGE_TARGET, StepKind.ADD_TARGET],
            id="another host that nothing can come before",
        ),
        pytest.param(
            _sending(replace(_TARGET, is_enabled=False)), [StepKind.CHANGE_TARGET], id="switched off"
        ),
        pytest.param(_sending(_TARGET, _OLD), [StepKind.CHANGE_TARGET], id="a share of the calls"),
        pytest.param(_on(Attachment(AttachmentKind.NOTHING)), [StepKind.ATTACH], id="on nothing"),
        pytest.param(_on(_APPLICATION), [StepKind.ATTACH], id="on an application"),
        pytest.param(
            replace(_on(_APPLICATION), others=(replace(_TRUNK, originations=()),)),
            [StepKind.ADD_TARGET, StepKind.ATTACH],
            id="on an application, and the trunk leads nowhere",
        ),
    ],
)
def test_what_is_done_leads_the_calls_here_and_no_more_is_done(
    settings: CarrierSettings, kinds: list[StepKind]
) -> None:
    plan = plan_of(settings, _USED)
    assert plan is not None
    assert [step.kind for step in plan.steps] == kinds
    after = _done(replace(settings, trunk=settings.trunk or (settings.others or (None,))[0]), plan)
    assert is_routed(judge_settings(after, _USED)) is True
    assert plan_of(after, _USED) is None


def test_a_host_that_has_the_calls_now_keeps_its_entry() -> None:
    plan = plan_of(_sending(_OLD), _USED)
    assert plan is not None
    (step,) = plan.steps
    assert (step.target, step.new_target) == (
        None,
        Origination(f"sip:{_HOST}", name="SigmaMind", is_enabled=True, priority=9, weight=10),
    )


@pytest.mark.parametrize(
    "settings",
    [
        pytest.param(_TWILIO, id="all is well"),
        pytest.param(_TELNYX, id="Telnyx is not changed"),
        pytest.param(replace(_TWILIO, number=None), id="not in the account"),
        pytest.param(replace(_sending(), number=replace(_NUMBER, has_voice=False)), id="no voice"),
        pytest.param(replace(_on(_APPLICATION), others=()), id="no trunk is known"),
        pytest.param(replace(_TWILIO, trunk=replace(_TRUNK, originations=None)), id="not read"),
        pytest.param(_on(Attachment(AttachmentKind.UNKNOWN)), id="what it hangs on is not said"),
    ],
)
def test_where_not_enough_is_known_or_nothing_is_wrong_nothing_is_done(settings: CarrierSettings) -> None:
    assert plan_of(settings, _USED) is None


def test_a_trunk_without_a_host_is_not_taken_for_the_one_in_use() -> None:
    nameless = CarrierTrunk("t9", "PBX", TrunkKind.ELASTIC_SIP, originations=())
    settings = replace(_on(_APPLICATION), others=(nameless,))
    assert plan_of(settings, replace(_USED, termination_host="")) is None


def _back(*steps: PlanStep) -> list[PlanStep]:
    plan = Plan(_NUMBER.number, _TWILIO.carrier, steps)
    back = way_back(plan, steps, "batch")
    assert back is not None
    assert back.undoes == "batch"
    return list(back.steps)


def test_the_way_back_puts_everything_where_it_was_the_last_step_first() -> None:
    added = replace(_TARGET, origination_id="o9")
    attach = PlanStep(StepKind.ATTACH, "t1", "Acme", "n1", attachment=_APPLICATION, new_attachment=_ON)
    back = _back(
        PlanStep(StepKind.CHANGE_TARGET, "t1", target=_OLD, new_target=replace(_OLD, priority=20)),
        PlanStep(StepKind.ADD_TARGET, "t1", new_target=added),
        attach,
    )
    assert [(step.kind, step.new_attachment or step.new_target) for step in back] == [
        (StepKind.DETACH, Attachment(AttachmentKind.NOTHING)),
        (StepKind.RESTORE, _APPLICATION),
        (StepKind.REMOVE_TARGET, None),
        (StepKind.CHANGE_TARGET, _OLD),
    ]
    assert back[2].target == added


def test_a_number_of_another_trunk_goes_back_to_it_and_a_web_address_answers_by_itself() -> None:
    other = Attachment(AttachmentKind.TRUNK, "t7", "Other")
    attach = PlanStep(StepKind.ATTACH, "t1", "Acme", "n1", attachment=other, new_attachment=_ON)
    (back,) = _back(attach)
    assert (back.kind, back.trunk_id, back.new_attachment) == (StepKind.ATTACH, "t7", other)
    web = Attachment(AttachmentKind.WEB_ADDRESS, name="menu.example.com")
    (back,) = _back(replace(attach, attachment=web))
    assert (back.kind, back.trunk_id, back.new_attachment) == (StepKind.DETACH, "t1", web)


def test_what_can_t_be_put_back_is_known_before() -> None:
    attach = PlanStep(StepKind.ATTACH, "t1", "Acme", "n1", attachment=_APPLICATION, new_attachment=_ON)
    assert Plan("", _TWILIO.carrier, (attach,)).can_be_undone
    nameless = replace(attach, attachment=Attachment(AttachmentKind.APPLICATION))
    assert not Plan("", _TWILIO.carrier, (nameless,)).can_be_undone
