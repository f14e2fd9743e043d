"""What kept an answer from coming, as one of our errors."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from typing import Final

import httpx

from sigmamind_desktop.domain.errors import AppError, CannotReach, Created, MakesNoSense, NoAnswer, Reach
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.services.certificates import why_refused
from sigmamind_desktop.services.http.bodies import masked

_LONGEST_DETAILS: Final = 300

# How httpcore says that the other side closed the connection before its answer was whole.
_CLOSED: Final = ("Server disconnected", "peer closed connection")


def transport_error(
    error: Exception, created: Created, secrets: tuple[Secret, ...], *, proxy: str, wants_basic: bool
) -> AppError:
    """One of ours for an exception of httpx, or of the deadline around it.

    Args:
        error: what was raised.
        created: what is known about the number by now.
        secrets: what the exception's text may quote.
        proxy: host and port of the proxy in between; empty if there is none.
        wants_basic: whether the proxy asked for a name and a password.
    """
    details = masked(f"{type(error).__name__}: {error}", secrets)[:_LONGEST_DETAILS]

    def cannot(reason: Reach) -> CannotReach:
        return CannotReach(reason, details, created=created, proxy=proxy)

    match error:
        case httpx.ConnectTimeout():
            return cannot(Reach.PROXY if proxy else Reach.TIMEOUT)
        case httpx.InvalidURL():
            return cannot(Reach.NAME)
        case httpx.TimeoutException() | TimeoutError():
            return NoAnswer(details, created=created)
        case httpx.ProxyError() if str(error).startswith("407"):
            return cannot(Reach.PROXY_LOGIN if wants_basic else Reach.PROXY_SIGN_IN)
        case httpx.ProxyError() if str(error).startswith("5"):
            return cannot(Reach.PROXY)
        case httpx.ProxyError():
            return cannot(Reach.PROXY_FORBIDS)
        case httpx.ConnectError():
            reason = _reach(error)
            is_the_proxy_s = proxy and reason in (Reach.NAME, Reach.REFUSED, Reach.NETWORK)
            return cannot(Reach.PROXY if is_the_proxy_s else reason)
        case httpx.RemoteProtocolError() if str(error).startswith(_CLOSED):
            return cannot(Reach.LOST)
        case httpx.DecodingError() | httpx.RemoteProtocolError():
            return MakesNoSense(details, created=created)
        case _:
            return cannot(Reach.LOST)


def _reach(error: BaseException) -> Reach:
    """Why a connection could not be made, from the causes under httpx's error."""
    for cause in _causes(error):
        match cause:
            case socket.gaierror():
                return Reach.NAME
            case ssl.SSLCertVerificationError():
                return why_refused(cause)
            case ssl.SSLError():
                return Reach.TLS
            case ConnectionRefusedError():
                return Reach.REFUSED
            case ConnectionResetError() | BrokenPipeError():
                return Reach.LOST
    return Reach.NETWORK


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An exception and everything under it; several addresses of one name fail as a group."""
    waiting: list[BaseException | None] = [error]
    while waiting:
        cause = waiting.pop(0)
        if cause is None:
            continue
        yield cause
        waiting.append(cause.__cause__ or cause.__context__)
        if isinstance(cause, BaseExceptionGroup):
            waiting.extend(cause.exceptions)
