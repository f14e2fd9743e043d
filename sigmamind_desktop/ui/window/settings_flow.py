"""The settings in the window: where they are asked for, and who follows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from sigmamind_desktop.domain.trunks.sip_address import read_platform_host
from sigmamind_desktop.ui.editing.number_flow import NumberFlow

if TYPE_CHECKING:
    # Made after the first paint.
    from sigmamind_desktop.ui.importing.ready_flow import ReadyFlow

_SIP_HOST = "sigmamind/sip_host"
_CHECKS_HOSTS = "trunks/checks_hosts"


class SettingsFlow(QObject):
    """Opens the settings, and hands on what was set.

    Attributes:
        checks_hosts: whether the hosts of new trunks are checked by themselves.

    Signals:
        changed: `states` are to be remembered now.
    """

    changed = Signal()

    def __init__(self, *, numbers: NumberFlow, window: QWidget) -> None:
        super().__init__(window)
        self._numbers = numbers
        self._window = window
        self._ready: ReadyFlow | None = None
        self.checks_hosts = False

    def restore(self, states: Mapping[str, QByteArray]) -> None:
        """Take what was remembered."""
        if host := read_platform_host(states.get(_SIP_HOST, QByteArray()).toStdString()):
            self._numbers.set_sip_host(host)
        self.checks_hosts = states.get(_CHECKS_HOSTS) == b"yes"

    def states(self) -> dict[str, QByteArray]:
        """What is to be remembered."""
        return {
            _SIP_HOST: QByteArray(self._numbers.sip_host.encode()),
            _CHECKS_HOSTS: QByteArray(b"yes" if self.checks_hosts else b"no"),
        }

    def set_ready(self, ready: ReadyFlow) -> None:
        """Keep in step with these checks, which have the same setting."""
        self._ready = ready
        ready.checks_hosts_changed.connect(self._on_checks_hosts_changed)

    def open(self) -> None:
        """Open the settings over what the person sees."""
        # Imported when it is opened: the first paint does not need it.
        from sigmamind_desktop.ui.window.settings_dialog import SettingsDialog

        dialog = SettingsDialog(
            self._numbers.sip_host,
            checks_hosts=self.checks_hosts,
            parent=self._numbers.dialog or self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._on_saved)
        dialog.open()

    def _on_saved(self, host: str, checks_hosts: bool) -> None:
        self._numbers.set_sip_host(host)
        self.checks_hosts = checks_hosts
        if self._ready is not None:
            self._ready.set_checks_hosts(checks_hosts)
        self.changed.emit()

    def _on_checks_hosts_changed(self) -> None:
        assert self._ready is not None
        self.checks_hosts = self._ready.checks_hosts
        self.changed.emit()
