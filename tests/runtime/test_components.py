"""What the program is made of, from what is really installed here."""

from __future__ import annotations

from importlib import metadata

import pytest

from sigmamind_desktop.runtime import components as module
from sigmamind_desktop.runtime.components import components


def test_what_the_program_needs_is_listed_with_its_licence() -> None:
    found = {component.name: component for component in components()}
    for name in ("httpx", "PySide6_Essentials", "keyring", "phonenumbers", "h11"):
        assert name in found
    assert found["h11"].licence == "MIT"
    assert found["h11"].version == metadata.version("h11")
    assert "Permission is hereby granted" in found["h11"].text
    assert all(component.licence for component in found.values())


def test_what_only_its_tests_need_is_not_part_of_it() -> None:
    names = {component.name.lower() for component in components()}
    assert not names & {"pytest", "hypothesis", "ruff", "mypy"}


def test_the_list_is_sorted_and_names_nothing_twice() -> None:
    names = [component.name.casefold() for component in components()]
    assert names == sorted(set(names))


def test_packages_without_descriptions_are_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(_name: str) -> metadata.Distribution:
        raise metadata.PackageNotFoundError

    monkeypatch.setattr(module.metadata, "distribution", nothing)
    assert components() == []
