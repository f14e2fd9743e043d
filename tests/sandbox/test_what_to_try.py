"""What the demo says of itself."""

from __future__ import annotations

from itertools import chain

from sigmamind_desktop.sandbox.carrier_scenarios import KEY_SCENARIOS
from sigmamind_desktop.sandbox.scenarios import CALL_ENDS, SCENARIOS, SILENT
from sigmamind_desktop.sandbox.trunks import HOSTS
from sigmamind_desktop.sandbox.what_to_try import what_to_try


def test_all_that_can_be_typed_is_named_once_with_what_happens() -> None:
    endings = [f"…{ending}" for ending in chain(SCENARIOS, CALL_ENDS, KEY_SCENARIOS, (SILENT,))]
    lines = what_to_try()
    assert sorted(typed for typed, _ in lines) == sorted(
        [*endings, *(host.name for host in HOSTS), "Twilio, Telnyx"]
    )
    happens = [text for _, text in lines]
    assert all(happens)
    assert len(set(happens)) == len(happens)
