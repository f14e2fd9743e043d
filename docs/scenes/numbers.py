"""The list."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scenes.stage import Scene, state


@state
async def not_found(scene: Scene) -> QWidget:
    """A search that finds no number."""
    scene.window.numbers.search.setText("Atlantis")
    await scene.settle()
    return scene.window
