from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest

from sigmamind_desktop.domain import errors
from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.errors import (
    AlreadyThere,
    AppError,
    CannotReach,
    Created,
    EndlessList,
    FormNotAccepted,
    KeychainTrouble,
    KeyRefused,
    ListNotWhole,
    MakesNoSense,
    NoAnswer,
    NoKey,
    Nonsense,
    Reach,
    Redirected,
    Refused,
    ServerFault,
    StoreTrouble,
    StoreUnavailable,
    TooLarge,
    TooMany,
    UnusableKey,
    WrongAddress,
    code_of,
)
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.failures.fault_table import FAULTS
from sigmamind_desktop.ui.failures.messages import Asked
from sigmamind_desktop.ui.failures.steps import Step, step_text
from sigmamind_desktop.ui.importing import recheck_messages
from sigmamind_desktop.ui.kit.moments import day_text
from sigmamind_desktop.ui.numbers import messages as number_messages

pytestmark = pytest.mark.usefixtures("qapp")

_TECHNICAL = re.compile(
    r"JSON|HTTP|TLS|SSL|DNS|SQL|E\.164|exception|traceback|time-?out|status code|regex|None\b", re.IGNORECASE
)
_STATUS = re.compile(r"\b[45]\d\d\b")

_ALL_ERRORS = [
    NoKey(),
    KeyRefused(status=401),
    KeyRefused(status=403),
    UnusableKey(),
    FormNotAccepted(),
    *(FormNotAccepted(status=status) for status in (400, 413, 415, 422)),
    FormNotAccepted(fields={FieldId.TRUNK_USERNAME: "is not valid"}),
    AlreadyThere(),
    TooMany(),
    *(TooMany(wait=seconds) for seconds in (0, 1, 119, 120, 3600, 86400)),
    ServerFault(),
    *(ServerFault(status=status) for status in (500, 502, 503, 504)),
    ServerFault(status=503, wait=300),
    Redirected(),
    WrongAddress(),
    WrongAddress(status=405),
    WrongAddress(status=404, said="Inbound agent not found"),
    Refused(),
    *(CannotReach(reason) for reason in Reach),
    CannotReach(Reach.NETWORK, created=Created.MAYBE),
    NoAnswer(),
    NoAnswer(status=408),
    *(MakesNoSense(reason=reason) for reason in Nonsense),
    TooLarge(),
    EndlessList(),
    ListNotWhole(),
    *(StoreUnavailable(trouble) for trouble in StoreTrouble),
    AppError(created=Created.MAYBE),
    AppError(),
]


def _id(error: AppError) -> str:
    wait = getattr(error, "wait", None)
    status = "" if error.status is None else f" {error.status}"
    return f"{errors.code_of(error)}{status}{'' if wait is None else f' {wait}'} {error.created}"


every_error = pytest.mark.parametrize("error", _ALL_ERRORS, ids=_id)


def _subclasses(kind: type[AppError]) -> Iterator[type[AppError]]:
    yield kind
    for sub in kind.__subclasses__():
        yield from _subclasses(sub)


def test_the_table_of_failures_holds_every_failure_of_an_import() -> None:
    # The keychain's trouble ends no import: it has words of its own. No answer is merely asked to wait.
    # What a room alone can fail with has its words there.
    known = {kind for kind in _subclasses(AppError) if kind.__module__ == errors.__name__}
    known -= {errors.KeychainUnavailable, errors.AskedToWait}
    assert {type(error) for error in _ALL_ERRORS} == known


@pytest.mark.parametrize("state", NumberState)
def test_every_state_has_a_name_and_a_meaning(state: NumberState) -> None:
    assert number_messages.state_name(state).strip()
    assert number_messages.state_meaning(state).strip().endswith(".")


def test_the_states_are_named_as_promised() -> None:
    assert [number_messages.state_name(state) for state in NumberState] == [
        "Active",
        "Inactive",
        "Unknown",
        "Not confirmed",
        "Sending",
        "Gone",
        "Being read",
    ]


def test_active_does_not_promise_that_calls_get_through() -> None:
    assert "call" in number_messages.state_meaning(NumberState.ACTIVE)


@every_error
def test_every_failure_says_what_happened_and_what_to_do(error: AppError) -> None:
    words = messages.failure(error)
    assert words.title.strip()
    assert not words.title.endswith(".")
    assert re.search(r"[.”]$", words.text)
    assert "  " not in words.text
    assert not re.search(r"[{}]", words.title + words.text)


@every_error
def test_no_failure_speaks_of_technical_things(error: AppError) -> None:
    words = messages.failure(error)
    assert not _TECHNICAL.search(f"{words.title} {words.text}")
    assert not _STATUS.search(f"{words.title} {words.text}")


@every_error
def test_a_failure_says_what_is_known_of_the_number(error: AppError) -> None:
    text = messages.failure(error).text
    may_exist = "may be in your account" in text
    assert may_exist is (error.created is Created.MAYBE)
    if type(error) is not AppError:
        nothing = re.search(r"Nothing was (sent|imported|changed)|nothing is sent", text)
        assert bool(nothing) is (error.created is Created.NO)


@every_error
@pytest.mark.parametrize("wish", [wish for wish in Asked if wish is not Asked.IMPORT])
def test_no_other_failure_speaks_of_an_import(wish: Asked, error: AppError) -> None:
    words = messages.failure(error, wish)
    assert re.search(r"[.”]$", words.text)
    assert "import" not in f"{words.title} {words.text}".lower()
    if type(error) is not AppError:
        nothing = re.search(r"Nothing was|nothing is sent|No call was placed", words.text)
        assert bool(nothing) is (error.created is Created.NO)
    assert (messages.not_confirmed(wish) in words.text) is (error.created is Created.MAYBE)


def test_what_is_kept_of_an_error_has_its_words_later() -> None:
    for error in _ALL_ERRORS:
        assert messages.title_of(code_of(error), Asked.CHANGE).strip()
    assert messages.title_of("CannotReach.of_another_version", Asked.IMPORT) == ""
    assert messages.title_of("", Asked.IMPORT) == ""


def test_every_fault_has_words_of_its_own() -> None:
    said = [messages.failure(error, wish) for error in _ALL_ERRORS for wish in Asked]
    entries = {(fault().title, fault().happened, fault().to_do) for fault in FAULTS.values()}
    assert len(entries) == len(FAULTS)
    titles = {words.title for words in said}
    # Each entry of the table is met by one of these errors.
    assert {fault().title for fault in FAULTS.values()} == titles


def test_a_certificate_that_is_judged_by_a_wrong_clock_says_what_the_clock_says() -> None:
    today = day_text(date.today())
    for reason in (Reach.EXPIRED, Reach.NOT_YET_VALID):
        text = messages.failure(CannotReach(reason)).text
        assert today in text
        assert "put the clock right" in text


def test_a_proxy_is_named() -> None:
    assert (
        "proxy.acme.example:3128"
        in messages.failure(CannotReach(Reach.PROXY_LOGIN, proxy="proxy.acme.example:3128")).text
    )


def test_a_failure_after_which_the_number_may_exist_says_what_to_do_first() -> None:
    assert "before you import it again" in messages.failure(NoAnswer()).text


@pytest.mark.parametrize(
    "error", [KeyRefused(), TooMany(), FormNotAccepted(), Refused(), AlreadyThere()], ids=_id
)
def test_what_sigmamind_said_is_quoted(error: AppError) -> None:
    error.said = "Come back tomorrow"
    assert "“Come back tomorrow”" in messages.failure(error).text


def test_what_sigmamind_says_of_a_failure_that_looks_like_a_success_is_quoted() -> None:
    words = messages.failure(MakesNoSense(reason=Nonsense.FAILED, said="Trunk refused"))
    assert "failure" in words.title
    assert "SigmaMind said: “Trunk refused”" in words.text
    assert "may be in your account" in words.text


def test_what_was_not_found_is_said_and_sigmamind_is_there() -> None:
    words = messages.failure(WrongAddress(status=404, said="Inbound agent not found"))
    assert "no SigmaMind" not in words.title
    assert "“Inbound agent not found”" in words.text
    assert "no SigmaMind" in messages.failure(WrongAddress(status=404)).title


def test_a_key_that_was_never_sent_was_not_refused_by_sigmamind() -> None:
    words = messages.failure(UnusableKey())
    assert "SigmaMind" not in f"{words.title} {words.text}"
    assert "Nothing was sent." in words.text


def test_a_list_that_is_not_whole_is_no_other_s_answer() -> None:
    words = messages.not_checked("+14155552671", ListNotWhole())
    assert "SigmaMind did not tell the whole list." in words.text
    assert "may be there" in words.text
    assert "dashboard" in words.text


def test_what_sigmamind_says_in_place_of_its_list_is_quoted() -> None:
    error = MakesNoSense(reason=Nonsense.FAILED, status=200, said="The directory is down")
    for text in (messages.not_checked("+14155552671", error).text, messages.not_refreshed(error)):
        assert "tells of a failure. SigmaMind said: “The directory is down”" in text
    assert "SigmaMind said" not in messages.not_refreshed(MakesNoSense(reason=Nonsense.FAILED))
    assert "{said}" in messages.not_refreshed(MakesNoSense(reason=Nonsense.FAILED, said="{said}"))


def test_what_stands_beside_a_field_is_not_said_twice() -> None:
    error = FormNotAccepted(said="Validation failed", fields={FieldId.TRUNK_USERNAME: "is not valid"})
    assert "Validation failed" not in messages.failure(error).text


@every_error
@pytest.mark.parametrize("wish", Asked)
def test_a_failure_that_one_press_can_help_has_its_step(wish: Asked, error: AppError) -> None:
    step = messages.failure(error, wish).step
    if error.created is Created.MAYBE:
        assert step is {Asked.IMPORT: Step.CHECK_NOW, Asked.CHANGE: Step.REFRESH, Asked.CALL: None}[wish]
    elif "try again" in messages.failure(error, wish).text and not isinstance(
        error, (FormNotAccepted, WrongAddress)
    ):  # what is to be corrected first
        assert step is not None


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (NoKey(), "Enter the key"),
        (KeyRefused(status=401), "Enter another key"),
        (AlreadyThere(), "Show the number"),
        (CannotReach(Reach.REFUSED), "Try again"),
        (CannotReach(Reach.PROXY_LOGIN), "Enter name and password"),
        (NoAnswer(), "Check now"),
    ],
    ids=str,
)
def test_the_step_is_named_as_its_button(error: AppError, text: str) -> None:
    step = messages.failure(error).step
    assert step is not None
    assert step_text(step) == text


@pytest.mark.parametrize(
    ("wait", "words"),
    [
        (0, "1 second"),
        (30, "30 seconds"),
        (119, "119 seconds"),
        (120, "2 minutes"),
        (121, "3 minutes"),
        (7199, "120 minutes"),
        (7200, "2 hours"),
        (7201, "3 hours"),
        (86_400, "24 hours"),
    ],
)
def test_how_long_to_wait_is_said(wait: int, words: str) -> None:
    assert words in messages.failure(TooMany(wait=wait)).text


@pytest.mark.parametrize(
    ("created", "words"), [(Created.NO, "Nothing was sent"), (Created.MAYBE, "may be in your account")]
)
def test_a_cancellation_says_what_is_known_of_the_number(created: Created, words: str) -> None:
    assert words in messages.cancelled(created).text


@pytest.mark.parametrize("trouble", StoreTrouble)
def test_every_trouble_with_the_data_file_has_words(trouble: StoreTrouble) -> None:
    words = messages.store_trouble(StoreUnavailable(trouble))
    assert words.title.strip()
    assert words.text.endswith(".")


@pytest.mark.parametrize("trouble", KeychainTrouble)
def test_every_trouble_with_the_keychain_has_words(trouble: KeychainTrouble) -> None:
    text = messages.keychain_trouble(trouble)
    assert "keychain" in text
    assert not _TECHNICAL.search(text)


@every_error
def test_a_check_that_failed_says_where_to_look(error: AppError) -> None:
    words = messages.not_checked("+14155550100", error)
    assert "+1 415-555-0100" in words.title
    assert "dashboard" in words.text
    assert not _TECHNICAL.search(words.text)


def test_what_a_check_found_is_said() -> None:
    row = PhoneNumber("+14155550100", NumberState.ACTIVE)
    assert "is in your account" in recheck_messages.found(row).title
    assert "is not in your account" in recheck_messages.absent("+14155550100").title


@pytest.mark.parametrize("state", NumberState)
def test_before_a_second_import_its_risk_is_said(state: NumberState) -> None:
    words = recheck_messages.import_again(PhoneNumber("+14155550100", state))
    assert "+1 415-555-0100" in words.title
    assert "again" in words.text
