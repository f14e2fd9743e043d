"""What a connected carrier says of a number: its settings, and its log."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from sigmamind_desktop.app.carriers.connections import Connections
from sigmamind_desktop.app.inbound.changing import CarrierChanger
from sigmamind_desktop.app.inbound.looking import Look
from sigmamind_desktop.app.numbers.book import NumberBook
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.carriers.asking import CarrierApi
from sigmamind_desktop.domain.carriers.failing import CarrierFailed, CarrierTrouble
from sigmamind_desktop.domain.carriers.holdings import (
    AttachmentKind,
    CarrierNumber,
    CarrierPart,
    CarrierTrunk,
)
from sigmamind_desktop.domain.carriers.log import CarrierLog
from sigmamind_desktop.domain.carriers.login import CarrierName
from sigmamind_desktop.domain.inbound.findings import is_routed
from sigmamind_desktop.domain.inbound.settings import (
    CarrierSettings,
    Used,
    judge_settings,
    trunk_of_host,
)

_LOG_REACHES: Final = timedelta(minutes=30)
"""How far back the log is read: a call of a few minutes ago, and clocks that differ."""

_REFUSALS: Final = (CarrierTrouble.LACKS_PART, CarrierTrouble.KEY_REFUSED)
"""Of a key that was just taken for the numbers: it may not read the trunks."""


class CarrierDesk(QObject):
    """Asks a carrier about one number at a time, and changes nothing there by itself.

    Attributes:
        changer: does there what the person has agreed to.
        settings: what it has of the number; the list remembers whether that leads to SigmaMind.
        log: what its log says of the calls of the last minutes.
    """

    def __init__(
        self,
        connections: Connections,
        *,
        book: NumberBook,
        changer: CarrierChanger,
        tasks: TaskKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self.changer = changer
        self._open = connections.open
        self.settings: Look[CarrierSettings] = Look(tasks=tasks, parent=self)
        self.log: Look[CarrierLog] = Look(tasks=tasks, parent=self)

    def read_settings(self, number: str, carrier: CarrierName, used: Used) -> asyncio.Task[None]:
        """Read what a carrier has of a number (E.164), to hold against what SigmaMind uses."""
        return self.settings.start(number, partial(self._read_settings, number, carrier, used))

    def ask_why(self, number: str, carrier: CarrierName) -> asyncio.Task[None]:
        """Read what a carrier logged of the last calls to a number (E.164)."""
        return self.log.start(number, partial(self._read_log, number, carrier))

    def cancel(self) -> None:
        """Nobody looks any more."""
        self.settings.cancel()
        self.log.cancel()

    def forget(self) -> None:
        """What was read is another number's."""
        self.settings.forget()
        self.log.forget()

    async def _read_settings(self, number: str, carrier: CarrierName, used: Used) -> CarrierSettings:
        api = await self._open(carrier)
        found = await api.find_number(number)
        trunk = await _trunk_of(api, found) if found is not None else None
        others: tuple[CarrierTrunk, ...] | None = ()
        if found is not None:
            others = await _others(api, carrier, trunk, used.termination_host)
        settings = CarrierSettings(carrier, datetime.now(UTC), found, trunk, others)
        self._remember(number, settings, used)
        return settings

    def _remember(self, number: str, settings: CarrierSettings, used: Used) -> None:
        """Whether a number's calls are sent on; of others on its trunk, that what was said is not so now."""
        routed = is_routed(judge_settings(settings, used))
        self._book.mark_routed(number, routed)
        others = settings.others_on(settings.trunk.trunk_id) if settings.trunk is not None else None
        for each in others or ():
            row = self._book.get(each)
            if row is not None and {row.is_routed, routed} == {True, False}:
                self._book.mark_routed(each, None)

    async def _read_log(self, number: str, carrier: CarrierName) -> CarrierLog:
        api = await self._open(carrier)
        found = await api.find_number(number)
        if found is None:
            raise CarrierFailed(CarrierTrouble.VANISHED, carrier=carrier, part=CarrierPart.NUMBERS)
        return await api.recent_failures(found, datetime.now(UTC) - _LOG_REACHES)


async def _trunk_of(api: CarrierApi, number: CarrierNumber) -> CarrierTrunk | None:
    """The trunk that a number hangs on; None if it hangs on none, or the key may not read it."""
    if number.attachment.kind is not AttachmentKind.TRUNK:
        return None
    try:
        return await api.trunk(number.attachment.target_id)
    except CarrierFailed as error:
        if error.reason not in _REFUSALS:
            raise
        return None


async def _others(
    api: CarrierApi, carrier: CarrierName, trunk: CarrierTrunk | None, host: str
) -> tuple[CarrierTrunk, ...] | None:
    """What SigmaMind may place calls over in the trunk's stead; None if the key may not read that."""
    wanted = trunk_of_host(host)
    is_twilio = carrier is CarrierName.TWILIO
    is_its_own = trunk is not None and trunk_of_host(trunk.termination_host) == wanted
    if is_twilio and (is_its_own or not wanted):
        return ()
    try:
        trunks = await api.trunks()
        if not is_twilio:
            return trunks
        named = [each for each in trunks if trunk_of_host(each.termination_host) == wanted]
        return tuple([await api.trunk(each.trunk_id) for each in named[:1]])
    except CarrierFailed as error:
        if error.reason not in _REFUSALS:
            raise
        return None
