from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.app.records import Records
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.errors import StoreTrouble, StoreUnavailable
from sigmamind_desktop.services.data_file.store import NumberStore

_ADDRESS = "https://api.example.com"


def _draft(name: str) -> Draft:
    return Draft(texts={FieldId.FRIENDLY_NAME: name})


@pytest.fixture
def open_store(path: Path) -> Callable[[], NumberStore]:
    return lambda: NumberStore(path, _ADDRESS)


@pytest.fixture
def kept_name(open_store: Callable[[], NumberStore]) -> Callable[[], str]:
    """The draft's name, as the next program finds it."""

    def kept_name() -> str:
        store = open_store()
        try:
            return store.load_draft().text(FieldId.FRIENDLY_NAME)
        finally:
            store.close()

    return kept_name


async def test_the_file_is_opened_when_it_is_first_needed(open_store: Any, path: Path) -> None:
    records = Records(open_store)
    assert not path.exists()
    assert await records.call(lambda store: store.numbers()) == []
    assert path.exists()
    await records.close()


async def test_every_call_is_made_on_one_thread_that_is_not_the_window_s(open_store: Any) -> None:
    records = Records(open_store)
    threads = {await records.call(lambda _store: threading.get_ident()) for _ in range(3)}
    threads.add(await asyncio.wrap_future(records.submit(lambda _store: threading.get_ident())))
    assert len(threads) == 1
    assert threading.get_ident() not in threads
    await records.close()


async def test_the_file_is_opened_once_for_many_calls(open_store: Any) -> None:
    opened: list[NumberStore] = []

    def open_and_count() -> NumberStore:
        opened.append(open_store())
        return opened[-1]

    records = Records(open_and_count)
    for _ in range(3):
        await records.call(lambda store: store.numbers())
    await records.close()
    assert len(opened) == 1


async def test_a_file_that_could_not_be_opened_is_tried_again(path: Path, open_store: Any) -> None:
    records = Records(open_store)
    path.parent.parent.mkdir(exist_ok=True)
    path.parent.write_text("a file where the folder should be", "utf-8")
    for _ in range(2):
        with pytest.raises(StoreUnavailable):
            await records.call(lambda store: store.numbers())
    path.parent.unlink()
    assert await records.call(lambda store: store.numbers()) == []
    await records.close()


async def test_what_goes_wrong_in_a_call_reaches_whoever_waits(open_store: Any) -> None:
    def refuse(_store: NumberStore) -> None:
        raise StoreUnavailable(StoreTrouble.FULL)

    records = Records(open_store)
    with pytest.raises(StoreUnavailable) as caught:
        await records.call(refuse)
    assert caught.value.trouble is StoreTrouble.FULL
    assert await records.call(lambda store: store.numbers()) == []
    await records.close()


async def test_close_finishes_what_was_asked_for_before(open_store: Any, kept_name: Any) -> None:
    gate = threading.Event()

    records = Records(open_store)
    records.submit(lambda _store: gate.wait(20))
    records.submit(lambda store: store.save_draft(_draft("first")))
    records.submit(lambda store: store.save_draft(_draft("last")))
    closing = asyncio.gather(records.close())
    await asyncio.sleep(0)
    gate.set()
    await closing
    assert kept_name() == "last"


async def test_a_call_is_carried_out_though_nobody_waits_any_more(open_store: Any, kept_name: Any) -> None:
    gate = threading.Event()

    def save_when_open(store: NumberStore) -> None:
        gate.wait(20)
        store.save_draft(_draft("kept"))

    records = Records(open_store)
    waiting = asyncio.gather(records.call(save_when_open))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    gate.set()
    await records.close()
    assert kept_name() == "kept"


async def test_close_gives_up_at_its_deadline(open_store: Any) -> None:
    gate = threading.Event()

    records = Records(open_store)
    records.submit(lambda _store: gate.wait(20))
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await records.close()
    gate.set()
    await records.close()


async def test_close_of_a_file_that_was_never_needed_makes_none(open_store: Any, path: Path) -> None:
    await Records(open_store).close()
    assert not path.exists()


async def test_a_closed_file_is_opened_again_when_it_is_needed(open_store: Any, kept_name: Any) -> None:
    records = Records(open_store)
    await records.call(lambda store: store.numbers())
    await records.close()
    await records.call(lambda store: store.save_draft(_draft("again")))
    await records.close()
    assert kept_name() == "again"


async def test_a_sound_file_is_not_set_aside(open_store: Any) -> None:
    records = Records(open_store)
    assert await records.set_aside() is None
    await records.close()


@pytest.mark.expect_log("the data file was damaged")
async def test_a_damaged_file_is_set_aside_and_its_place_told(open_store: Any, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"no database " * 1000)

    records = Records(open_store)
    try:
        aside = await records.set_aside()
    finally:
        await records.close()
    assert aside is not None
    assert aside != path
    assert aside.read_bytes().startswith(b"no database")
