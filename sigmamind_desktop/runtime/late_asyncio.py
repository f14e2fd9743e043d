"""asyncio, imported when something of it is first used.

With ssl and sockets it takes as long as a third of Qt, and the window's first paint does not need it. Modules
that are imported before that say `from sigmamind_desktop.runtime import late_asyncio as asyncio`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asyncio import *  # noqa: F403 - to whoever checks types it is asyncio


def __getattr__(name: str) -> Any:
    """See PEP 562; what was used once is found here without this."""
    if name.startswith("__"):  # whoever asks wants to know what this module is
        raise AttributeError(name)
    import asyncio

    globals()[name] = value = getattr(asyncio, name)
    return value
