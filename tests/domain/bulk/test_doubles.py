"""Rows that have the same number: who is first, and on how many trunks they are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sigmamind_desktop.domain.bulk.doubles import Doubles

_MOVES = st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["", "1", "2"]), st.sampled_from("ab")))


def _standing(rows: dict[int, tuple[str, str]], row: int) -> tuple[bool, bool]:
    """Whether another row above it has a row's number, and whether they are on several trunks."""
    number = rows[row][0]
    same = [other for other, (its, _) in rows.items() if its and its == number]
    return min(same, default=row) != row, len({rows[other][1] for other in same}) > 1


@given(_MOVES)
def test_whoever_comes_and_goes_it_is_as_if_all_were_looked_at(moves: list[tuple[int, str, str]]) -> None:
    doubles = Doubles()
    rows: dict[int, tuple[str, str]] = {}
    told: dict[int, tuple[bool, bool]] = {}
    for row, number, host in moves:
        touched = {row, *doubles.leave(rows.get(row, ("", ""))[0], row)}
        rows[row] = number, host
        touched.update(doubles.join(number, row, host))
        for each in touched:
            group = doubles.group(rows[each][0])
            told[each] = (False, False) if group is None else (group.first != each, group.is_split)
    assert told == {row: _standing(rows, row) for row in rows}
