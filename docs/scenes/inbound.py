"""What is left to do until a number rings."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from scenes.importing import imported
from scenes.stage import NUMBER, Scene, opened_over, press, press_text, state
from sigmamind_desktop.sandbox.carrier_scenarios import TWILIO_LOGIN
from sigmamind_desktop.ui.editing.number_dialog import NumberDialog


@state
async def steps(scene: Scene) -> QWidget:
    """What is left to do until the phone rings."""
    await imported(scene)
    scene.window.numbers.table.steps_requested.emit(NUMBER)
    return await scene.dialog()


@state
async def steps_carrier(scene: Scene) -> NumberDialog:
    """What a connected carrier has of a number whose calls go elsewhere."""
    await scene.program.connections.keep(TWILIO_LOGIN)
    scene.window.numbers.table.steps_requested.emit("+12125550123")
    return await scene.dialog()


@state
async def steps_asked(scene: Scene) -> QWidget:
    """No call has arrived, and the carrier was asked why."""
    dialog = await steps_carrier(scene)
    watcher = scene.program.watcher
    watcher._pause, watcher._looks = 0, 1
    for name in ("ringButton", "askCarrier"):
        press(dialog, name)
        await scene.at_rest()
    return dialog


@state
async def plan(scene: Scene) -> QWidget:
    """What would be changed at the carrier, before a yes."""
    dialog = await steps_carrier(scene)
    press_text(dialog, dialog.checklist.tr("Change it for me…"))
    await scene.at_rest()
    return opened_over(dialog)


@state
async def plan_done(scene: Scene) -> QWidget:
    """What the carrier has taken, read back."""
    dialog = await steps_carrier(scene)
    press_text(dialog, dialog.checklist.tr("Change it for me…"))
    box = opened_over(dialog)
    [yes] = [each for each in box.buttons() if box.buttonRole(each) is QMessageBox.ButtonRole.AcceptRole]
    yes.click()
    await scene.at_rest()
    return dialog
