"""A carrier's own account."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from scenes.stage import Scene, press, state
from sigmamind_desktop.domain.carriers.key_parts import KeyPart
from sigmamind_desktop.domain.carriers.login import CarrierName


@state
async def connect(scene: Scene) -> QWidget:
    """Which key a carrier is connected with."""
    scene.flows.carriers.connecting.open(CarrierName.TWILIO)
    return await scene.dialog()


@state
async def connect_wrong(scene: Scene) -> QWidget:
    """A carrier's key of which a part is something else."""
    dialog = await connect(scene)
    press(dialog, "exampleKeyButton")
    dialog.findChild(QLineEdit, KeyPart.KEY_SECRET).setText(32 * "0")
    return await scene.dialog()


@state
async def connect_failed(scene: Scene) -> QWidget:
    """A carrier's key that is refused, and not kept."""
    dialog = await connect(scene)
    press(dialog, "exampleKeyButton")
    dialog.findChild(QLineEdit, KeyPart.KEY_SECRET).setText("not-the-secret-of-it")
    press(dialog, "connectButton")
    return await scene.dialog()


@state
async def connected(scene: Scene) -> QWidget:
    """A carrier that was just connected."""
    dialog = await connect(scene)
    press(dialog, "exampleKeyButton")
    press(dialog, "connectButton")
    await scene.at_rest()
    return scene.window


@state
async def carriers(scene: Scene) -> QWidget:
    """Which carriers are connected."""
    await connected(scene)
    scene.choose(scene.flows.trunks, "C&onnect a carrier…")
    return await scene.dialog()


@state
async def pick(scene: Scene) -> QWidget:
    """The carrier's numbers, for a form in which something stands already."""
    await connected(scene)
    scene.fill(PHONE_NUMBER="", FRIENDLY_NAME="", TERMINATION_SIP_URI="sip.example.com")
    press(scene.window, "pickNumberButton")
    return await scene.dialog()


@state
async def picked(scene: Scene) -> QWidget:
    """A number that was chosen from the carrier's."""
    press(await pick(scene), "pickButton")
    await scene.at_rest()
    return scene.window


@state
async def pick_several(scene: Scene) -> QWidget:
    """The carrier's numbers, for a table."""
    await connected(scene)
    window = scene.flows.bulk.open()
    press(window, "pickNumberButton")
    await scene.at_rest()
    dialog = window.findChild(QDialog, "pickDialog")
    press(dialog, "tickAll")
    await scene.settle()
    return dialog
