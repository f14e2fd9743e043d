"""Changes to one number and to several."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scenes.importing import imported
from scenes.stage import NUMBER, Scene, state


@state
async def details(scene: Scene) -> QWidget:
    """A number's details and its history."""
    await imported(scene)
    table, model = scene.window.numbers.table, scene.window.numbers.model
    table.setCurrentIndex(model.index(model.place_of(NUMBER), 0))
    table.open_current()
    return await scene.dialog()


@state
async def several(scene: Scene) -> QWidget:
    """An agent for several numbers."""
    table = scene.window.numbers.table
    table.selectAll()
    table.agents_requested.emit(table.selected_rows())
    return await scene.dialog()
