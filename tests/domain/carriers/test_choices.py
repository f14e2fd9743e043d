"""A carrier's numbers as a person chooses from them."""

from __future__ import annotations

import pytest

from sigmamind_desktop.domain.carriers.choices import NumberChoice, attached_trunks, number_choices
from sigmamind_desktop.domain.carriers.holdings import (
    Attachment,
    AttachmentKind,
    CarrierNumber,
    CarrierTrunk,
    TrunkKind,
)
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.secret import Secret

NUMBER, NAME = FieldId.PHONE_NUMBER, FieldId.FRIENDLY_NAME
HOST, USER, PASSWORD = FieldId.TERMINATION_SIP_URI, FieldId.TRUNK_USERNAME, FieldId.TRUNK_PASSWORD


def _on(trunk_id: str, number: str = "+14155550101", name: str = "Front desk") -> CarrierNumber:
    return CarrierNumber(number, f"PN{number}", name, True, Attachment(AttachmentKind.TRUNK, trunk_id))


def _only(number: CarrierNumber, *trunks: CarrierTrunk, shared_host: str = "") -> NumberChoice:
    [choice] = number_choices([number], {trunk.trunk_id: trunk for trunk in trunks}, shared_host)
    return choice


def test_a_number_has_the_host_and_the_user_name_of_its_trunk() -> None:
    trunk = CarrierTrunk("TK1", "Main", TrunkKind.ELASTIC_SIP, "acme.pstn.twilio.com", usernames=("acme",))
    other = CarrierTrunk("TK2", "Other", TrunkKind.ELASTIC_SIP, "other.pstn.twilio.com", usernames=("x",))
    assert _only(_on("TK1"), trunk, other).texts == {
        NUMBER: "+14155550101",
        NAME: "Front desk",
        HOST: "acme.pstn.twilio.com",
        USER: "acme",
    }


def test_what_a_number_hangs_on_is_called_as_its_trunk() -> None:
    trunk = CarrierTrunk("TK1", "Main", TrunkKind.ELASTIC_SIP)
    assert _only(_on("TK1"), trunk).number.attachment.name == "Main"


def test_what_is_not_known_or_not_certain_is_not_filled_in() -> None:
    two = CarrierTrunk("TK1", "Main", TrunkKind.ELASTIC_SIP, "acme.pstn.twilio.com", usernames=("a", "b"))
    unread = CarrierTrunk("TK1", "Main", TrunkKind.ELASTIC_SIP, "acme.pstn.twilio.com")
    assert USER not in _only(_on("TK1"), two).texts
    assert USER not in _only(_on("TK1"), unread).texts
    alone = CarrierNumber("+14155550101", "PN1", "(415) 555-0101", True)
    assert _only(alone).texts == {NUMBER: "+14155550101"}


def test_calls_from_sigmamind_go_over_the_one_connection_with_credentials() -> None:
    inbound = CarrierTrunk("1", "In", TrunkKind.FQDN)
    sender = CarrierTrunk("2", "Out", TrunkKind.CREDENTIALS, usernames=("acme",))
    another = CarrierTrunk("3", "Out 2", TrunkKind.CREDENTIALS, usernames=("acme2",))
    choice = _only(_on("1"), inbound, sender, shared_host="sip.telnyx.com")
    assert (choice.host, choice.usernames) == ("sip.telnyx.com", ("acme",))
    doubtful = _only(_on("1"), inbound, sender, another, shared_host="sip.telnyx.com")
    assert (doubtful.host, doubtful.usernames) == ("sip.telnyx.com", ())
    assert _only(_on("3"), inbound, sender, another).usernames == ("acme2",)


def test_a_number_that_can_take_no_calls_may_not_be_chosen() -> None:
    mute = CarrierNumber("+14155550101", "PN1", has_voice=False)
    assert not NumberChoice(mute).may_be_chosen
    assert NumberChoice(CarrierNumber("+14155550101", "PN1")).may_be_chosen


def test_a_name_that_is_the_number_itself_is_none() -> None:
    for name in ("(415) 555-0101", "+14155550101", "4155550101", ""):
        assert NumberChoice(CarrierNumber("+14155550101", "PN1", name)).name == ""
    assert NumberChoice(CarrierNumber("+14155550101", "PN1", "Line 7")).name == "Line 7"


def test_what_was_typed_and_goes_is_named() -> None:
    choice = NumberChoice(_on("TK1"), "acme.pstn.twilio.com", ("acme",))
    assert choice.replaces(Draft()) == ()
    typed = Draft(
        {NUMBER: "+14155559999", NAME: "Mine", HOST: "acme.pstn.twilio.com"}, Secret("correct-horse")
    )
    assert choice.replaces(typed) == (NUMBER,)
    assert NAME not in choice.texts_for(typed)
    other = Draft({HOST: "sip.example.com", USER: "me"}, Secret("correct-horse"))
    assert choice.replaces(other) == (HOST, USER, PASSWORD)
    assert choice.replaces(other.without_password()) == (HOST, USER)


TELNYX = Draft({HOST: "sip.telnyx.com", USER: "agents"}, Secret("correct-horse"))


@pytest.mark.parametrize(
    "choice",
    [
        NumberChoice(CarrierNumber("+14155550101", "PN1", attachment=Attachment(AttachmentKind.NOTHING))),
        NumberChoice(CarrierNumber("+14155550101", "PN1")),
        NumberChoice(_on("TK1"), "acme.pstn.twilio.com"),
        NumberChoice(_on("TK1"), "acme.pstn.twilio.com", ("a", "b")),
        NumberChoice(_on("TK1"), "sip.telnyx.com", ("a", "b")),
    ],
)
def test_nothing_of_another_trunk_stays_beside_a_number(choice: NumberChoice) -> None:
    texts = choice.texts_for(TELNYX)
    assert (texts[HOST], texts[USER]) == (choice.host, "")
    assert {USER, PASSWORD} <= set(choice.replaces(TELNYX))


@pytest.mark.parametrize("usernames", [(), ("agents", "sales")])
def test_the_number_s_own_trunk_stays_as_it_was_typed(usernames: tuple[str, ...]) -> None:
    choice = NumberChoice(_on("TK1"), "sip.telnyx.com", usernames)
    assert USER not in choice.texts_for(TELNYX)
    assert choice.replaces(TELNYX) == ()


def test_what_no_trunk_is_said_of_has_none_or_is_not_told() -> None:
    for kind in AttachmentKind:
        choice = NumberChoice(CarrierNumber("+14155550101", "PN1", attachment=Attachment(kind)))
        assert choice.has_no_trunk is (kind not in (AttachmentKind.TRUNK, AttachmentKind.UNKNOWN))


def test_each_trunk_is_read_once() -> None:
    numbers = [_on("TK1"), _on("TK2", "+14155550102"), _on("TK1", "+14155550103"), CarrierNumber("+1", "PN9")]
    assert attached_trunks(numbers) == ["TK1", "TK2"]
