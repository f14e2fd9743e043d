"""The API key."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scenes.stage import Scene, state


@state(is_first_start=True)
async def welcome(scene: Scene) -> QWidget:
    """The first start: the question for the API key."""
    return await scene.dialog()


@state(is_first_start=True)
async def nothing_yet(scene: Scene) -> QWidget:
    """The window after "Later": no key, no number."""
    (await scene.dialog()).reject()
    await scene.settle()
    return scene.window


@state
async def key(scene: Scene) -> QWidget:
    """The API key, with one that is kept."""
    scene.choose(scene.flows.key, "API &key…")
    return await scene.dialog()
