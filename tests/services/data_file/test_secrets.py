"""No secret that is held reaches the data file, in whatever text it stands and however it is spelt."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import pytest

from sigmamind_desktop.domain.calls.outcomes import CallRequest
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.history.changes import NumberChange
from sigmamind_desktop.domain.history.events import EventOutcome
from sigmamind_desktop.domain.numbers.agents import Agent
from sigmamind_desktop.domain.numbers.record import AccountNumbers, ImportRequest, NumberState, PhoneNumber
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.services.data_file.store import NumberStore

pytestmark = pytest.mark.usefixtures("no_other_secret")

OpenStore = Callable[..., NumberStore]

_NUMBER = "+14155552671"
_AT = datetime(2026, 2, 3, tzinfo=UTC)
_TEXTS = {
    "plain": lambda text: text,
    "among others": lambda text: f"Desk {text}, second floor",
    "JSON": lambda text: json.dumps({"name": text}),
    "Python": repr,
    "percent": lambda text: quote(text, safe=""),
    "HTML": html.escape,
    "base64": lambda text: base64.b64encode(text.encode()).decode(),
    "Basic": lambda text: base64.b64encode(f"acme:{text}".encode()).decode(),
}


def _write_everything(store: NumberStore, text: str, secret: Secret) -> None:
    """Every text that the data file takes, by every way in."""
    wish = ImportRequest(_NUMBER, text, secret, text, text, text, text, "+442083661177")
    row = PhoneNumber(_NUMBER, NumberState.ACTIVE, text, text, text, "+442083661177", text, _AT)
    store.begin_attempt("a1", wish)
    store.settle_failed("a1", text)
    store.begin_attempt("a2", wish)
    store.settle_not_confirmed("a2", text)
    store.begin_attempt("a3", wish)
    store.settle_imported("a3", row)
    values = dict.fromkeys((FieldId.FRIENDLY_NAME, FieldId.INBOUND_AGENT_ID, FieldId.TRUNK_USERNAME), text)
    for wish_name in ("c1", "c2", "c3"):
        store.begin_change(wish_name, NumberChange(_NUMBER, values, secret), "batch")
    store.settle_changed("c1", row)
    store.settle_change_failed("c2", text)
    store.settle_change_not_confirmed("c3", text)
    store.begin_call("l1", CallRequest(_NUMBER, "+442083661177", text))
    store.settle_call("l1", EventOutcome.FAILED, error=text)
    store.begin_refresh()
    told = frozenset({"friendly_name", "inbound_agent_id", "termination_sip_uri"})
    for name in (f"{text} before", f"{text} after"):
        store.end_refresh(AccountNumbers([replace(row, friendly_name=name)], True, told), _AT)
        store.begin_refresh()
    store.save_agents([Agent("agent-1", text), Agent(text, "Ada")])
    store.save_trunk(SavedTrunk("t1", text, text, text))
    store.save_draft(Draft(dict.fromkeys(FieldId, text), secret))


def test_what_is_no_character_is_written_as_a_sign_for_it(path: Path) -> None:
    half = "a\udcffz"
    store = NumberStore(path, "https://api.sigmamind.ai", half)
    _write_everything(store, half, Secret("k3y-4d81b6f0a7-wxyz"))
    (row,) = store.numbers()
    assert row.friendly_name == "a\ufffdz after"
    assert {event.person for event in store.history(_NUMBER)} - {""} == {"a\ufffdz"}
    assert store.load_draft().texts[FieldId.FRIENDLY_NAME] == "a\ufffdz"
    assert [trunk.username for trunk in store.trunks()] == ["a\ufffdz"]


@pytest.mark.parametrize("spell", _TEXTS.values(), ids=_TEXTS.keys())
@pytest.mark.parametrize("text", ["k3y-4d81b6f0a7-wxyz", 'p"a\\s<s>&wörd%41 x', "4155552671"])
def test_a_secret_is_in_no_byte_of_the_folder(text: str, spell: Callable[[str], str], path: Path) -> None:
    secret = Secret(text)
    store = NumberStore(path, "https://api.sigmamind.ai", spell(text))
    if text.isdigit():
        # The same digits are in the number itself, which is no secret.
        store.save_draft(Draft({FieldId.PHONE_NUMBER: text}))
        looked_for = {spell(text)}
    else:
        _write_everything(store, spell(text), secret)
        looked_for = {each(text) for each in _TEXTS.values()} | {json.dumps(text)[1:-1]}

    def written() -> bytes:
        return b"".join(file.read_bytes() for file in path.parent.iterdir())

    for _ in ("with the WAL", "closed"):
        data = written()
        assert [each for each in looked_for if each.encode() in data] == []
        assert [each for each in looked_for if json.dumps(each)[1:-1].encode() in data] == []
        store.close()


def test_what_is_sent_again_is_kept_whole_or_not_at_all(open_store: OpenStore) -> None:
    held = Secret("k3y-4d81b6f0a7-wxyz")
    store = open_store()
    store.save_trunk(SavedTrunk("t1", f"Desk {held.reveal()}", "sip.telnyx.com", f"u{held.reveal()}"))
    assert store.trunks() == [SavedTrunk("t1", "Desk •••", "sip.telnyx.com", "")]


def test_a_pin_among_the_digits_of_a_number_leaves_the_number(open_store: OpenStore) -> None:
    held = Secret("1234")
    store = open_store()
    draft = Draft({FieldId.PHONE_NUMBER: "(415) 555-1234", FieldId.FRIENDLY_NAME: f"PIN {held.reveal()}"})
    store.save_draft(draft)
    kept = store.load_draft()
    assert kept.text(FieldId.PHONE_NUMBER) == "(415) 555-1234"
    assert kept.text(FieldId.FRIENDLY_NAME) == ""


def test_a_text_that_is_cut_does_not_end_with_the_beginning_of_a_secret(open_store: OpenStore) -> None:
    held = Secret("k3y-4d81b6f0a7-wxyz")
    store = open_store()
    store.save_trunk(SavedTrunk("t1", "x" * 995 + held.reveal(), "sip.telnyx.com", "acme"))
    assert [trunk.name for trunk in store.trunks()] == ["x" * 995 + "•••"]


def test_a_secret_in_one_of_many_names_leaves_the_others_as_they_are(open_store: OpenStore) -> None:
    held = Secret("k3y-4d81b6f0a7-wxyz")
    store = open_store()
    names = ["Desk", None, "R&D", "Büro 🏢", *map(str, range(300))]
    names[150] = f"Desk {held.reveal()}"
    rows = [PhoneNumber(f"+1415555{place:04}", NumberState.ACTIVE, name) for place, name in enumerate(names)]
    store.begin_refresh()
    store.end_refresh(AccountNumbers(rows, True, frozenset({"friendly_name"})), _AT)
    names[150] = "Desk •••"
    assert [row.friendly_name for row in store.numbers()] == names
