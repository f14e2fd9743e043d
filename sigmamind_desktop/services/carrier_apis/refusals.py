"""An answer that is not a success, or none at all, as a CarrierFailed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.errors import AppError, CannotReach, Created, NoAnswer
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.carrier_apis.operations import CarrierRequest
from sigmamind_desktop.services.carrier_apis.rows import Row
from sigmamind_desktop.services.http.exchange import HttpAnswer

_LACKS_PERMISSION: Final = "70051"
"""Twilio's: a restricted key has not this permission. https://www.twilio.com/docs/api/errors/70051"""


@dataclass(frozen=True, slots=True)
class _Complaint:
    """What a refusal says: Twilio's `{code, message}`, Telnyx's `{errors: [{code, title, detail}]}`."""

    code: str = ""
    said: str = ""


def refused(
    answer: HttpAnswer, request: CarrierRequest, carrier: CarrierName, secrets: tuple[Secret, ...]
) -> CarrierFailed:
    """The error that an answer's status stands for."""
    complaint = _complaint(answer.body, secrets)
    reason, is_sure = _reason(answer.status, complaint, request)
    is_change = request.method != "GET"
    return CarrierFailed(
        reason,
        f"HTTP {answer.status}" + (f", {carrier} {complaint.code}" if complaint.code else ""),
        carrier=carrier,
        part=request.operation.part,
        created=Created.MAYBE if is_change and not is_sure else Created.NO,
        status=answer.status,
        said=complaint.said,
        code=complaint.code,
        wait=_wait(answer) if reason in (CarrierTrouble.TOO_MANY, CarrierTrouble.FAULT) else None,
    )


def not_answered(error: AppError, request: CarrierRequest, carrier: CarrierName) -> CarrierFailed:
    """The error for what kept an answer from coming."""
    match error:
        case CannotReach():
            reason = CarrierTrouble.CANNOT_REACH
        case NoAnswer():
            reason = CarrierTrouble.NO_ANSWER
        case _:
            reason = CarrierTrouble.NO_SENSE
    return CarrierFailed(
        reason,
        error.details,
        carrier=carrier,
        part=request.operation.part,
        created=error.created if request.method != "GET" else Created.NO,
        status=error.status,
        reach=error.reason if isinstance(error, CannotReach) else None,
        proxy=error.proxy if isinstance(error, CannotReach) else "",
    )


def _reason(status: int, complaint: _Complaint, request: CarrierRequest) -> tuple[CarrierTrouble, bool]:
    """What a status stands for, and whether certainly nothing was changed."""
    match status:
        case 401 if "region" in complaint.said.lower():
            return CarrierTrouble.WRONG_REGION, True
        case 401 if complaint.code != _LACKS_PERMISSION:
            return CarrierTrouble.KEY_REFUSED, True
        case 401 | 403:
            return CarrierTrouble.LACKS_PART, True
        case 404:
            return request.operation.missing, True
        case 408:
            return CarrierTrouble.NO_ANSWER, False
        case 429:
            return CarrierTrouble.TOO_MANY, True
        case _ if 400 <= status < 500:
            return CarrierTrouble.NOT_ACCEPTED, True
        case _ if status >= 500:
            return CarrierTrouble.FAULT, False
        case _ if 300 <= status < 400:
            return CarrierTrouble.REDIRECTED, False
        case _:
            return CarrierTrouble.NO_SENSE, False


def _complaint(body: bytes, secrets: tuple[Secret, ...]) -> _Complaint:
    row = Row.of_body(body, secrets)
    row = next(iter(row.rows("errors")), row)
    return _Complaint(row.text("code", 20), row.text("message") or row.text("detail") or row.text("title"))


def _wait(answer: HttpAnswer) -> int | None:
    """Seconds to wait, also in Telnyx's own header; see its page "Rate limiting"."""
    if answer.wait is not None:
        return answer.wait
    reset = answer.headers.get("x-ratelimit-reset", "").strip()
    return min(int(reset), 86_400) if reset.isascii() and reset.isdigit() and len(reset) < 10 else None
