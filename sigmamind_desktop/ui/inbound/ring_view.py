"""Whether a call has arrived, and the watch for one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal

from sigmamind_desktop.app.inbound.watching import WatchPhase, WatchStatus
from sigmamind_desktop.domain.inbound.findings import Knowledge
from sigmamind_desktop.domain.trunks.carriers import Carrier
from sigmamind_desktop.ui.inbound.messages import watch_words
from sigmamind_desktop.ui.inbound.point_view import PointView

_SIGNS: Final = {WatchPhase.ARRIVED: Knowledge.GOOD, WatchPhase.NONE: Knowledge.BAD}
"""How a watch stands, where that is known; a call that is over is among the findings."""


class RingView(PointView):
    """The point of the calls that came in, with what a watch says in its place.

    Signals:
        ring_requested: the person dials the number now.
        stop_requested: the person does not wait for the call any longer.
    """

    ring_requested = Signal()
    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ring = self.add_button(self.tr("Ring it now"), self.ring_requested)
        self._ring.setObjectName("ringButton")
        self._stop = self.add_button(self.tr("Stop waiting"), self.stop_requested)

    def render_watch(self, watch: WatchStatus | None, carrier: Carrier | None, *, is_there: bool) -> None:
        """Show how the watch for a call to the number stands.

        Args:
            watch: None if there is none for this number.
            carrier: the number's, if it is known.
            is_there: whether SigmaMind has the number.
        """
        is_watching = watch is not None and watch.phase.is_busy
        had_focus = self._ring.hasFocus() or self._stop.hasFocus()
        self._ring.setVisible(is_there and not is_watching)
        self._stop.setVisible(is_watching)
        if had_focus:
            (self._stop if is_watching else self._ring).setFocus()
        if watch is not None and watch.phase not in (WatchPhase.LEFT, WatchPhase.OVER):
            self.say(_SIGNS.get(watch.phase, Knowledge.NOT_KNOWN), watch_words(watch, carrier))
