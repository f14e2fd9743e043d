from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.app.importing.drafts import DraftKeeper
from sigmamind_desktop.app.records import Records
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.data_file.store import NumberStore

_ADDRESS = "https://api.example.com"
_PASSWORD = "pw-4d81b6f0a7-wxyz"


class CountedRecords(Records):
    """The records as they are; says how often something was to be written."""

    def __init__(self, open_store: Callable[[], NumberStore]) -> None:
        super().__init__(open_store)
        self.writes = 0
        self.written = asyncio.Event()

    def submit(self, use: Callable[[NumberStore], Any]) -> Future[Any]:
        self.writes += 1
        self.written.set()
        return super().submit(use)


@pytest.fixture
def open_store(path: Path) -> Callable[[], NumberStore]:
    return lambda: NumberStore(path, _ADDRESS)


@pytest.fixture
def kept(open_store: Callable[[], NumberStore]) -> Callable[[], Draft]:
    """The draft, as the next program finds it."""

    def kept() -> Draft:
        with closing(open_store()) as store:
            return store.load_draft()

    return kept


def _draft(name: str) -> Draft:
    return Draft(
        texts={FieldId.FRIENDLY_NAME: name, FieldId.TRUNK_USERNAME: "acme"},
        password=Secret(_PASSWORD),
        regions={FieldId.PHONE_NUMBER: "DE"},
    )


async def test_a_draft_is_written_at_a_pause(open_store: Any, kept: Any) -> None:
    records = CountedRecords(open_store)
    keeper = DraftKeeper(records)
    for name in ("B", "Be", "Ber"):
        keeper.note(_draft(name))
    assert records.writes == 0
    await records.written.wait()
    assert records.writes == 1
    await records.close()
    assert kept() == _draft("Ber").without_password()


async def test_flush_writes_at_once_and_only_once(open_store: Any, kept: Any) -> None:
    records = CountedRecords(open_store)
    keeper = DraftKeeper(records)
    keeper.note(_draft("Berlin"))
    keeper.flush()
    assert records.writes == 1
    keeper.flush()
    keeper.note(_draft("Berlin"))
    keeper.flush()
    assert records.writes == 1
    await records.close()
    assert kept().text(FieldId.FRIENDLY_NAME) == "Berlin"


async def test_flush_of_an_untouched_form_writes_nothing(open_store: Any, path: Path) -> None:
    records = CountedRecords(open_store)
    DraftKeeper(records).flush()
    assert records.writes == 0
    await records.close()
    assert not path.exists()


async def test_a_draft_comes_back_as_it_was_left(open_store: Any) -> None:
    async def read() -> Draft:
        records = CountedRecords(open_store)
        keeper = DraftKeeper(records)
        draft = await keeper.load()
        keeper.flush()
        assert records.writes == 0
        await records.close()
        return draft

    records = Records(open_store)
    keeper = DraftKeeper(records)
    keeper.note(_draft("Berlin"))
    keeper.flush()
    await records.close()
    assert await read() == _draft("Berlin").without_password()


async def test_an_emptied_form_is_kept_empty(open_store: Any, kept: Any) -> None:
    records = Records(open_store)
    keeper = DraftKeeper(records)
    keeper.note(_draft("Berlin"))
    keeper.flush()
    keeper.note(Draft())
    keeper.flush()
    await records.close()
    assert not any(kept().texts.values())


async def test_the_password_is_never_written(open_store: Any, path: Path) -> None:
    on_disk: list[bytes] = []

    records = Records(open_store)
    keeper = DraftKeeper(records)
    keeper.note(_draft("Berlin"))
    keeper.flush()
    await records.call(lambda _store: None)
    # While the file is open, SQLite keeps what is new beside it.
    on_disk.extend(part.read_bytes() for part in path.parent.iterdir())
    await records.close()
    on_disk.extend(part.read_bytes() for part in path.parent.iterdir())
    everything = b"".join(on_disk)
    assert b"Berlin" in everything
    assert _PASSWORD.encode() not in everything


async def test_a_password_alone_is_nothing_to_be_written(open_store: Any) -> None:
    records = CountedRecords(open_store)
    keeper = DraftKeeper(records)
    keeper.note(Draft(password=Secret(_PASSWORD)))
    keeper.flush()
    assert records.writes == 0
    await records.close()


@pytest.mark.expect_log("draft not kept")
async def test_a_draft_that_can_t_be_written_is_no_failure_of_the_program(
    open_store: Any, path: Path, kept: Any
) -> None:
    records = CountedRecords(open_store)
    keeper = DraftKeeper(records)
    path.parent.parent.mkdir(exist_ok=True)
    path.parent.write_text("a file where the folder should be", "utf-8")
    keeper.note(_draft("Berlin"))
    keeper.flush()
    await records.close()
    path.parent.unlink()
    keeper.note(_draft("Berlin again"))
    keeper.flush()
    await records.close()
    assert kept().text(FieldId.FRIENDLY_NAME) == "Berlin again"


async def test_nothing_is_written_before_what_is_kept_was_asked_for(open_store: Any, kept: Any) -> None:
    records = Records(open_store)
    keeper = DraftKeeper(records)
    keeper.note(_draft("Berlin"))
    keeper.flush()
    again = DraftKeeper(records)
    again.hold()
    again.note(Draft({FieldId.FRIENDLY_NAME: "typed at once"}))
    again.flush()
    assert (await again.load()).text(FieldId.FRIENDLY_NAME) == "Berlin"
    again.flush()
    await records.close()
    assert kept().text(FieldId.FRIENDLY_NAME) == "typed at once"


async def test_what_is_typed_before_the_draft_is_loaded_is_kept(path: Path) -> None:
    records = Records(lambda: NumberStore(path, "https://api.example.com"))
    drafts = DraftKeeper(records)
    drafts.note(Draft({FieldId.FRIENDLY_NAME: "typed at once"}))
    await drafts.load()
    drafts.flush()
    await records.close()
    again = Records(lambda: NumberStore(path, "https://api.example.com"))
    assert (await DraftKeeper(again).load()).text(FieldId.FRIENDLY_NAME) == "typed at once"
    await again.close()
