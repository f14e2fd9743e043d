"""What was done."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scenes.importing import imported, imported_with_end
from scenes.stage import Scene, state


@state
async def happened(scene: Scene) -> QWidget:
    """What happened to all numbers."""
    await imported(scene)
    await imported_with_end(scene, "0422")
    scene.choose(scene.flows.happened, "&What happened…")
    return await scene.dialog()
