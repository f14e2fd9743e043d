from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.domain.errors import StoreUnavailable
from sigmamind_desktop.domain.numbers.record import NEW, NumberState, PhoneNumber
from sigmamind_desktop.services.data_file.store import NumberStore

_ADDRESS = "https://api.example.com"
_NUMBER = "+14155550101"


def _row(number: str, day: int = 1, state: NumberState = NumberState.ACTIVE) -> PhoneNumber:
    return PhoneNumber(number, state, imported_at=datetime(2026, 11, day, tzinfo=UTC))


class Ear:
    """What a NumberBook said."""

    def __init__(self, book: NumberBook) -> None:
        self.said: list[tuple[str, Any]] = []
        book.loaded.connect(lambda: self.said.append(("loaded", None)))
        book.row_changed.connect(lambda row: self.said.append(("changed", row)))
        book.row_removed.connect(lambda number: self.said.append(("removed", number)))


@pytest.fixture
def book_of(run_async: Any, path: Path) -> Iterator[Callable[..., NumberBook]]:
    """A book over a data file with these rows."""
    opened: list[Records] = []

    def book_of(*rows: PhoneNumber) -> NumberBook:
        with closing(NumberStore(path, _ADDRESS)) as store:
            for row in rows:
                store.settle_imported("", row)
        opened.append(Records(lambda: NumberStore(path, _ADDRESS)))
        return NumberBook(opened[-1])

    yield book_of
    for records in opened:
        run_async(records.close())


async def test_load_brings_the_rows_of_the_file_newest_first(book_of: Any) -> None:
    book = book_of(_row("+14155550101", 3), _row("+14155550102", 9), _row("+14155550103", 5))
    ear = Ear(book)
    await book.load()
    assert [row.number for row in book.rows] == ["+14155550102", "+14155550103", "+14155550101"]
    assert ear.said == [("loaded", None)]


async def test_load_takes_the_place_of_every_row_before(book_of: Any) -> None:
    book = book_of(_row("+14155550101"))
    book.put(_row("+14155550199"))
    await book.load()
    assert [row.number for row in book.rows] == ["+14155550101"]


async def test_a_file_that_can_t_be_read_leaves_the_rows_as_they_are(path: Path) -> None:
    path.parent.parent.mkdir(exist_ok=True)
    path.parent.write_text("a file where the folder should be", "utf-8")
    book = NumberBook(Records(lambda: NumberStore(path, _ADDRESS)))
    book.put(_row("+14155550101"))
    ear = Ear(book)
    with pytest.raises(StoreUnavailable):
        await book.load()
    assert [row.number for row in book.rows] == ["+14155550101"]
    assert ear.said == []


def test_put_tells_of_the_one_row_alone(qapp: Any, book_of: Any) -> None:
    book = book_of()
    ear = Ear(book)
    row = _row("+14155550101")
    book.put(row)
    assert ear.said == [("changed", row)]
    assert book.get("+14155550101") == row


def test_put_takes_the_place_of_the_row_with_that_number(qapp: Any, book_of: Any) -> None:
    book = book_of()
    book.put(_row("+14155550101", state=NumberState.SENDING))
    book.put(_row("+14155550101", state=NumberState.ACTIVE))
    assert [row.state for row in book.rows] == [NumberState.ACTIVE]


def test_remove_tells_of_the_number_that_has_gone(qapp: Any, book_of: Any) -> None:
    book = book_of()
    book.put(_row("+14155550101"))
    ear = Ear(book)
    book.remove("+14155550101")
    assert ear.said == [("removed", "+14155550101")]
    assert book.rows == []
    assert book.get("+14155550101") is None


def test_remove_of_an_unknown_number_says_nothing(qapp: Any, book_of: Any) -> None:
    book = book_of()
    ear = Ear(book)
    book.remove("+14155550101")
    assert ear.said == []


def test_what_becomes_known_of_a_number_while_it_is_sent_is_shown_after_it(
    run_async: Any, book_of: Any
) -> None:
    book = book_of()
    ear = Ear(book)
    sending, found = _row(_NUMBER, 2, NumberState.SENDING), _row(_NUMBER, 1)
    book.begin_sending(sending)
    book.put(found)
    assert (book.get(_NUMBER), book.rows) == (sending, [sending])
    book.end_sending(_NUMBER)
    assert (book.get(_NUMBER), book.rows) == (found, [found])
    assert ear.said == [("changed", sending), ("changed", sending), ("changed", found)]
    book.begin_sending(sending)
    book.remove(_NUMBER)
    book.end_sending(_NUMBER)
    assert ear.said[-1] == ("removed", _NUMBER)


@pytest.mark.parametrize("news", [_row(_NUMBER, 9), None], ids=["a row", "no row"])
async def test_what_the_file_settles_is_shown(book_of: Any, news: PhoneNumber | None) -> None:
    book = book_of(_row(_NUMBER))
    await book.load()
    await book.settle(_NUMBER, lambda _store: news)
    assert book.get(_NUMBER) == news


async def test_what_is_shown_while_the_file_settles_is_newer(book_of: Any) -> None:
    book = book_of(_row(_NUMBER))
    newer = _row(_NUMBER, 9, NumberState.NOT_CONFIRMED)

    settling = asyncio.gather(book.settle(_NUMBER, lambda _store: None))
    await asyncio.sleep(0)
    book.put(newer)
    await settling
    assert book.get(_NUMBER) == newer


async def test_what_is_shown_while_a_refresh_is_merged_is_newer_and_stays(book_of: Any) -> None:
    book = book_of(_row("+14155550101"), _row("+14155550102"))
    listed = [_row("+14155550101", 5), _row("+14155550102", 5), _row("+14155550103", 5)]
    newer = _row("+14155550101", 9)

    await book.load()
    loop = asyncio.get_running_loop()
    meanwhile = asyncio.Event()

    def merge(_store: NumberStore) -> list[PhoneNumber]:
        loop.call_soon_threadsafe(change)
        asyncio.run_coroutine_threadsafe(meanwhile.wait(), loop).result()
        return listed

    def change() -> None:
        book.put(newer)
        book.remove("+14155550102")
        meanwhile.set()

    await book.refresh(merge)
    assert {row.number: row for row in book.rows} == {
        "+14155550101": newer,
        "+14155550103": listed[2],
    }


async def test_thousands_of_new_rows_are_seen_at_once(book_of: Any) -> None:
    rows = [replace(_row(f"+1415555{place:04}"), news=frozenset({NEW})) for place in range(3000)]
    book = book_of(*rows)
    await book.load()
    ear = Ear(book)
    book.mark_all_seen()
    assert [kind for kind, _ in ear.said] == ["loaded"]
    assert not any(row.news for row in book.rows)
    await book.load()
    assert len(book.rows) == 3000
    assert not any(row.news for row in book.rows)
    ear.said.clear()
    book.mark_all_seen()
    assert ear.said == []


async def test_what_was_seen_while_the_list_was_read_stays_seen(book_of: Any) -> None:
    new = replace(_row(_NUMBER), news=frozenset({NEW}))
    book = book_of(new)
    await book.load()
    reading = asyncio.create_task(book.refresh(lambda _store: [new]))
    await asyncio.sleep(0)
    book.mark_all_seen()
    await reading
    assert book.get(_NUMBER).news == frozenset()


async def test_a_row_that_a_refresh_leaves_as_it_was_stays_the_same_object(book_of: Any) -> None:
    """The table looks at no other."""
    book = book_of(_row("+14155550101"), _row("+14155550102"))
    await book.load()
    before = {row.number: row for row in book.rows}

    def use(store: NumberStore) -> list[PhoneNumber]:
        changed = _row("+14155550102", state=NumberState.INACTIVE)
        return [changed if row.number == changed.number else row for row in store.numbers()]

    await book.refresh(use)
    after = {row.number: row for row in book.rows}
    assert after["+14155550101"] is before["+14155550101"]
    assert after["+14155550102"].state is NumberState.INACTIVE
