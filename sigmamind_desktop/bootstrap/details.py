"""A number's details in the window, with the list of whether it rings."""

from __future__ import annotations

from sigmamind_desktop.bootstrap.parts import Parts
from sigmamind_desktop.ui.editing.number_flow import NumberFlow
from sigmamind_desktop.ui.inbound.flow import ChecklistFlow
from sigmamind_desktop.ui.window.main import MainWindow


def make_details(parts: Parts, region: str, window: MainWindow) -> tuple[ChecklistFlow, NumberFlow]:
    """Build both; `region`: the country that numbers are from, unless they say another."""
    checklists = ChecklistFlow(
        watcher=lambda: parts.watcher,
        desk=lambda: parts.carrier_desk,
        connections=lambda: parts.connections,
        book=parts.book,
        refresher=parts.refresher,
        window=window,
    )
    details = NumberFlow(
        editor=parts.editor,
        caller=parts.caller,
        checklists=checklists,
        book=parts.book,
        agents=parts.agents,
        carriers=parts.carriers,
        settings=parts.settings,
        tasks=parts.tasks,
        region=region,
        window=window,
    )
    return checklists, details
