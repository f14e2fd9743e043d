from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sigmamind_desktop.domain.inbound.ringing import is_left_to_do, ringing
from sigmamind_desktop.domain.inbound.urgency import Ringing
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber

_NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
_DONE = PhoneNumber(
    "+14155550100",
    NumberState.ACTIVE,
    inbound_agent_id="support",
    imported_at=_NOON,
    tested_at=_NOON,
    is_set_up=True,
)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(_DONE, Ringing.RANG, id="all done"),
        pytest.param(replace(_DONE, tested_at=None), Ringing.NOT_TRIED, id="no test call"),
        pytest.param(replace(_DONE, is_set_up=False), Ringing.CARRIER_NOT_TOLD, id="carrier not told"),
        pytest.param(
            replace(_DONE, is_set_up=False, tested_at=None), Ringing.CARRIER_NOT_TOLD, id="just imported"
        ),
        pytest.param(replace(_DONE, inbound_agent_id=None), Ringing.NO_AGENT, id="no agent"),
        pytest.param(
            replace(_DONE, inbound_agent_id=None, is_set_up=False), Ringing.NO_AGENT, id="the agent first"
        ),
        pytest.param(replace(_DONE, outbound_agent_id=None), Ringing.RANG, id="inbound only"),
        pytest.param(replace(_DONE, state=NumberState.UNKNOWN), Ringing.RANG, id="state not known"),
        pytest.param(
            replace(_DONE, imported_at=None, is_set_up=False, tested_at=None),
            Ringing.NOT_TRIED,
            id="imported elsewhere: nobody here knows what its carrier was told",
        ),
        pytest.param(replace(_DONE, arrived_at=_NOON), Ringing.ARRIVED, id="a call arrived"),
        pytest.param(
            replace(_DONE, tested_at=None, arrived_at=_NOON, was_taken=False),
            Ringing.NOT_TAKEN,
            id="no agent took the call",
        ),
        pytest.param(
            replace(_DONE, is_set_up=False, arrived_at=_NOON), Ringing.ARRIVED, id="a call proves the carrier"
        ),
        pytest.param(
            replace(_DONE, is_routed=False), Ringing.CARRIER_WRONG, id="the carrier says more than a tick"
        ),
        pytest.param(
            replace(_DONE, is_set_up=False, is_routed=True, tested_at=None),
            Ringing.NOT_TRIED,
            id="the carrier sends its calls",
        ),
        pytest.param(
            replace(_DONE, state=NumberState.NOT_CONFIRMED, inbound_agent_id=None),
            Ringing.NOT_CONFIRMED,
            id="not confirmed",
        ),
        *(
            pytest.param(
                replace(_DONE, state=state, inbound_agent_id=None, is_set_up=False),
                Ringing.NOT_ASKED,
                id=state.value,
            )
            for state in (NumberState.INACTIVE, NumberState.GONE, NumberState.SENDING)
        ),
    ],
)
def test_what_stands_between_a_number_and_a_ring(row: PhoneNumber, expected: Ringing) -> None:
    assert ringing(row) is expected


def test_what_is_left_to_do_is_the_most_urgent() -> None:
    left = [each for each in Ringing if each.is_left_to_do]
    assert left == [
        Ringing.NOT_CONFIRMED,
        Ringing.NO_AGENT,
        Ringing.CARRIER_WRONG,
        Ringing.CARRIER_NOT_TOLD,
        Ringing.NOT_TAKEN,
    ]
    assert is_left_to_do(replace(_DONE, inbound_agent_id=None))
    assert not is_left_to_do(_DONE)
