"""The account's list and what is known, merged."""

from __future__ import annotations

from dataclasses import replace

from sigmamind_desktop.domain.numbers.merging import Merge, merge
from sigmamind_desktop.domain.numbers.record import NEW, AccountNumbers, NumberState, PhoneNumber

ROW = PhoneNumber("+14155550100", NumberState.ACTIVE, friendly_name="Desk")
OTHER = PhoneNumber("+14155550101", NumberState.ACTIVE)


def _merge(
    *listed: PhoneNumber,
    known: PhoneNumber | None = None,
    tried: PhoneNumber | None = None,
    newer: frozenset[str] = frozenset(),
    is_first: bool = False,
    is_whole: bool = True,
) -> Merge:
    account = AccountNumbers(list(listed), is_whole=is_whole, told=frozenset({"state", "friendly_name"}))
    return merge(
        account,
        known={known.number: known} if known else {},
        tried={tried.number: tried} if tried else {},
        newer=newer,
        is_first=is_first,
    )


def test_what_is_as_it_was_changes_nothing() -> None:
    assert _merge(ROW, known=ROW) == Merge()


def test_a_number_from_elsewhere_is_new_but_not_at_the_first_time() -> None:
    assert _merge(ROW).rows == [replace(ROW, news=frozenset({NEW}))]
    assert _merge(ROW, is_first=True).rows == [ROW]


def test_what_changed_is_told_with_what_was_before() -> None:
    merged = _merge(replace(ROW, friendly_name="Elsewhere"), known=ROW)
    after = replace(ROW, friendly_name="Elsewhere", news=frozenset({"friendly_name"}))
    assert merged == Merge(rows=[after], told=[(ROW, after)])


def test_an_attempt_that_is_listed_has_arrived() -> None:
    tried = replace(ROW, state=NumberState.NOT_CONFIRMED)
    merged = _merge(ROW, tried=tried)
    assert merged.arrived == [ROW.number]
    assert merged.rows[0].state is NumberState.ACTIVE
    assert merged.told == []


def test_what_is_newer_than_the_list_stays() -> None:
    assert _merge(ROW, known=replace(ROW, friendly_name="x"), newer=frozenset({ROW.number})) == Merge()
    assert _merge(known=ROW, newer=frozenset({ROW.number})) == Merge()


def test_a_number_that_is_listed_no_longer_is_gone_once() -> None:
    merged = _merge(OTHER, known=ROW)
    gone = replace(ROW, state=NumberState.GONE, news=frozenset({"state"}))
    assert gone in merged.rows
    assert merged.told == [(ROW, gone)]
    assert _merge(known=gone) == Merge()


def test_a_list_that_is_not_whole_says_nothing_of_what_is_missing() -> None:
    assert _merge(known=ROW, is_whole=False) == Merge()
