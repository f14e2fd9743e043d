"""Secrets of Kubernetes, in YAML or JSON: what stands under `data` is base64."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import replace

from sigmamind_desktop.domain.reading.found import REFERENCE, UNCLEAR, Found


def decoded(found: Sequence[Found]) -> Sequence[Found]:
    """`found`, with the values of a secret as they were before they were put into it."""
    if not any(each.path[-1:] == ("kind",) and each.value == "Secret" for each in found):
        return found
    return [replace(each, value=_plain(each.value)) if "data" in each.path else each for each in found]


def _plain(value: str) -> str:
    if REFERENCE in value:
        return value
    try:
        return base64.b64decode(value, validate=True).decode()
    except ValueError:
        return UNCLEAR
