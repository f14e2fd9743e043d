"""Many numbers at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scenes.stage import PASSWORD, Scene, state
from sigmamind_desktop.domain.draft import FieldId


@state
async def bulk(scene: Scene) -> QWidget:
    """Several numbers from a file, looked at."""
    flow = scene.flows.bulk
    flow.open_example()
    await scene.at_rest()
    assert flow.window is not None
    assert flow.window.view is not None
    flow.window.resize(1000, 720)
    flow.window.common.country.set_region("US")
    flow.window.common.rows[FieldId.TRUNK_PASSWORD].input.setText(PASSWORD)
    while not flow.window.view.bench.is_judged:
        await scene.settle()
    await scene.settle()
    return flow.window


@state
async def bulk_done(scene: Scene) -> QWidget:
    """Several numbers, when all had their turn."""
    window = await bulk(scene)
    window.start_button.click()
    await scene.at_rest()
    return window


@state
async def bulk_empty(scene: Scene) -> QWidget:
    """Several numbers, before a table is open."""
    window = scene.flows.bulk.open()
    await scene.settle()
    return window
