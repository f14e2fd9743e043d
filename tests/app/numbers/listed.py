"""A list that is read, by a desk that knows the account."""

from __future__ import annotations

from typing import Any

from sigmamind_desktop.domain.numbers.record import NumberState


def record(number: str, **fields: object) -> dict[str, object]:
    return {"sipPhoneNumber": number, "active": True, "terminationSipURI": "sip.telnyx.com", **fields}


async def refresh(desk: Any) -> Any:
    await desk.refresher.start()
    assert desk.failures == []
    return desk.refresher.status


def states(desk: Any) -> dict[str, NumberState]:
    return {row.number: row.state for row in desk.book.rows}
