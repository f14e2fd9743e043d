"""An answer that is not a success, as one of our errors."""

from __future__ import annotations

import re

from sigmamind_desktop.domain.errors import (
    AlreadyThere,
    AppError,
    FormNotAccepted,
    KeyRefused,
    MakesNoSense,
    NoAnswer,
    Redirected,
    Refused,
    ServerFault,
    TooMany,
    WrongAddress,
)
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.http.bodies import masked
from sigmamind_desktop.services.http.exchange import HttpAnswer
from sigmamind_desktop.services.sigmamind_api.complaints import decode_complaint, says_what


def status_error(answer: HttpAnswer, secrets: tuple[Secret, ...]) -> AppError:
    """The error that an answer's status stands for, with what its body says."""
    complaint = decode_complaint(answer.body, secrets)
    said = masked(complaint.message, secrets)
    status = answer.status
    details = f"HTTP {status}"
    if re.fullmatch(r"[\w.:-]{1,100}", request_id := answer.headers.get("x-request-id", "")):
        details += f", request {masked(request_id, secrets)}"
    match status:
        case 401 | 403:
            return KeyRefused(details, status=status, said=said)
        case 404 | 405:
            return WrongAddress(details, status=status, said=said if says_what(said) else "")
        case 408:
            return NoAnswer(details, status=status, said=said)
        case 409:
            return AlreadyThere(details, status=status, said=said)
        case 400 | 413 | 415 | 422:
            fields = {field_id: masked(text, secrets) for field_id, text in complaint.fields.items()}
            return FormNotAccepted(details, status=status, said=said, fields=fields)
        case 429:
            return TooMany(details, status=status, said=said, wait=answer.wait)
        case _ if 400 <= status < 500:
            return Refused(details, status=status, said=said)
        case 503:
            return ServerFault(details, status=status, said=said, wait=answer.wait)
        case _ if status >= 500:
            return ServerFault(details, status=status, said=said)
        case _ if 300 <= status < 400:
            return Redirected(details, status=status)
        case _:
            return MakesNoSense(details, status=status)
