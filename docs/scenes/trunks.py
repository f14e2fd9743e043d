"""The saved trunks."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scenes.importing import imported
from scenes.stage import Scene, state


@state
async def trunks(scene: Scene) -> QWidget:
    """The saved trunks."""
    await imported(scene)
    scene.choose(scene.flows.trunks, "Saved &trunks…")
    return await scene.dialog()
