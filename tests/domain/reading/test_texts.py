"""Texts from clipboards, guides and other programs' tests, and what is read from each."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.reading.pasting import read_pasted
from sigmamind_desktop.domain.secret import SHORTEST_TO_MASK

_TEXTS = tomllib.loads(Path(__file__).with_name("texts.toml").read_text(encoding="utf-8"))["text"]


@pytest.mark.parametrize("case", [pytest.param(each, id=each["id"]) for each in _TEXTS])
def test_a_text_is_read(case: dict[str, Any]) -> None:
    details = read_pasted(case["text"])
    password = details.password.reveal()
    read = {field_id.value: text for field_id, text in details.texts.items()}
    if password:
        read[FieldId.TRUNK_PASSWORD] = password
    assert {name: read.get(name) for name in case.get("reads", {})} == case.get("reads", {})
    assert not set(case.get("absent", ())) & set(read)
    if "apart" in case:
        assert dict(details.without_field) == case["apart"]
    assert list(details.further_numbers) == case.get("further", [])
    assert {name: reason.value for name, reason in details.not_read.items()} == case.get("not_read", {})
    shown = [*details.texts.values(), *details.without_field.values(), *details.further_numbers]
    assert len(password) < SHORTEST_TO_MASK or not any(password in text for text in shown)
