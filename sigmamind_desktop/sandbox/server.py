"""The look-alike as a server: on loopback, on a thread of its own."""

from __future__ import annotations

import logging
import socket
import threading

import uvicorn

from sigmamind_desktop.sandbox.account import SandboxAccount
from sigmamind_desktop.sandbox.api import make_app
from sigmamind_desktop.sandbox.telnyx import TelnyxAccount, telnyx_routes
from sigmamind_desktop.sandbox.twilio import twilio_routes
from sigmamind_desktop.sandbox.twilio_account import TwilioAccount


class Sandbox:
    """A running look-alike. Use it as a context manager, or call `stop`.

    Attributes:
        account: what it remembers.
        twilio: what its look-alike of Twilio remembers.
        telnyx: the same of Telnyx.
        url: its base URL.
    """

    def __init__(self) -> None:
        self.account = SandboxAccount(sends_on=self._sends_on)
        self.twilio = TwilioAccount()
        self.telnyx = TelnyxAccount()
        # asyncio turns Nagle's algorithm off only for a socket that says it is TCP.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.listen()
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        config = uvicorn.Config(
            make_app(self.account, [*twilio_routes(self.twilio), *telnyx_routes(self.telnyx)]),
            lifespan="off",
            log_config=None,
            access_log=False,
            ws="none",
            timeout_graceful_shutdown=0,  # a request that is never answered must not hold up the end
        )
        # To uvicorn it is an error that a request is dropped at the end.
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
        self._server = uvicorn.Server(config)
        self._server.force_exit = True
        # The socket listens already: a request that comes before the thread is ready waits.
        self._thread = threading.Thread(
            target=self._server.run, args=([self._socket],), name="sandbox", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """End the server; open requests are dropped."""
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()

    def _sends_on(self, number: str) -> bool:
        """Whether the carrier of a number sends its calls on; any other than the look-alikes does."""
        return self.twilio.sends_on(number) is not False and self.telnyx.sends_on(number) is not False

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
