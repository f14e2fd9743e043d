"""What the Help menu shows."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scenes.stage import Scene, state


@state
async def what_to_try(scene: Scene) -> QWidget:
    """The demo's list of what to type."""
    scene.choose(scene.flows.help, "What to &try")
    return await scene.dialog()


@state
async def shortcuts(scene: Scene) -> QWidget:
    """The keyboard's shortcuts."""
    scene.choose(scene.flows.help, "&Keyboard shortcuts")
    return await scene.dialog()


@state
async def about(scene: Scene) -> QWidget:
    """Versions and licences."""
    scene.choose(scene.flows.help, "&About")
    return await scene.dialog()
