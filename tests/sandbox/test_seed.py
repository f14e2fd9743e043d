"""The numbers that the demo begins with."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from sigmamind_desktop.domain.e164 import is_e164
from sigmamind_desktop.domain.numbers.record import NumberState
from sigmamind_desktop.sandbox.scenarios import Answer, answer_for
from sigmamind_desktop.sandbox.seed import seed
from sigmamind_desktop.services.data_file.store import NumberStore


def test_the_list_has_a_number_in_each_state_that_lasts(tmp_path: Path) -> None:
    store = NumberStore(tmp_path / "numbers.sqlite3", "http://127.0.0.1:1")
    seed(store)
    rows = store.numbers()
    store.close()
    assert {row.state for row in rows} == set(NumberState) - {NumberState.SENDING, NumberState.READING}
    assert len({row.number for row in rows}) == len(rows)
    assert all(is_e164(row.number) for row in rows)
    assert all(row.imported_at is not None and row.imported_at <= datetime.now(UTC) for row in rows)
    assert all(answer_for(row.number) is Answer.ACTIVE for row in rows)


def test_the_demo_s_numbers_survive_a_restart(tmp_path: Path) -> None:
    store = NumberStore(tmp_path / "numbers.sqlite3", "http://127.0.0.1:1")
    seed(store)
    before = store.numbers()
    store.close()
    store = NumberStore(tmp_path / "numbers.sqlite3", "http://127.0.0.1:1")
    assert store.numbers() == before
    store.close()
