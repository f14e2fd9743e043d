"""The settings."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scenes.stage import Scene, state


@state
async def settings(scene: Scene) -> QWidget:
    """The settings."""
    scene.choose(scene.flows.settings, "Setti&ngs…")
    return await scene.dialog()
