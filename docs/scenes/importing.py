"""One number: the form, its checks, and what becomes of an import."""

from __future__ import annotations

import asyncio
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from scenes.stage import PASSWORD, SECONDS, Scene, press, state
from sigmamind_desktop.app.sending import Phase
from sigmamind_desktop.ui.importing.ready_list import ReadyList

_PASTED: Final = f"Termination SIP URI: sip:acme.pstn.twilio.com:5060\nUsername: acme\nPassword: {PASSWORD}"


@state
async def empty(scene: Scene) -> QWidget:
    """An empty form beside the list."""
    await scene.settle()
    return scene.window


@state
async def filled(scene: Scene) -> QWidget:
    """A form that can be sent."""
    scene.fill()
    await scene.settle()
    return scene.window


@state
async def wrong(scene: Scene) -> QWidget:
    """A host that the form can put right."""
    scene.fill(TERMINATION_SIP_URI="acme.dublin.twilio.com")
    await scene.settle()
    return scene.window


@state
async def several_wrong(scene: Scene) -> QWidget:
    """Import was pressed on several fields that are wrong or empty."""
    scene.fill(PHONE_NUMBER="555-0134", TERMINATION_SIP_URI="https://", TRUNK_USERNAME="")
    scene.form.submit()
    await scene.at_rest()
    return scene.window


@state
async def paste(scene: Scene) -> QWidget:
    """What was read from the clipboard, before it is taken over."""
    QGuiApplication.clipboard().setText(_PASTED)
    scene.form.paste_requested.emit()
    return await scene.dialog()


@state
async def carrier(scene: Scene) -> QWidget:
    """Where the carrier's console has the values."""
    scene.fill()
    scene.form.trunk.carrier.help_button.setChecked(True)
    await scene.settle()
    return scene.window


@state
async def checking(scene: Scene) -> QWidget:
    """A check of the trunk's host that is under way."""
    scene.fill()
    press(scene.window, "checkTrunkButton")
    await scene.settle()
    return scene.window


@state
async def checked(scene: Scene) -> QWidget:
    """A host that answers."""
    await checking(scene)
    await scene.at_rest()
    return scene.window


@state
async def check_details(scene: Scene) -> QWidget:
    """What was found of a host, line by line."""
    await checked(scene)
    scene.flows.importing.ready._show_details()  # its button is there if the window is large enough
    await scene.settle()
    return scene.window


@state
async def silent(scene: Scene) -> QWidget:
    """A host that does not answer."""
    scene.fill(TERMINATION_SIP_URI="silent.example.com")
    press(scene.window, "checkTrunkButton")
    await scene.at_rest()
    return scene.window


@state
async def ready(scene: Scene) -> QWidget:
    """All checks beside Import number, opened."""
    await checked(scene)
    scene.window.findChild(ReadyList).button.setChecked(True)
    await scene.at_rest()
    return scene.window


@state
async def sending(scene: Scene) -> QWidget:
    """An import that has left and is not answered yet."""
    scene.fill(PHONE_NUMBER="(415) 555-0504")
    has_left = asyncio.Event()
    scene.program.importer.changed.connect(lambda now: has_left.set() if now.phase is Phase.SENT else None)
    scene.form.submit()
    async with asyncio.timeout(SECONDS):
        await has_left.wait()
    await scene.settle()
    return scene.window


@state
async def imported(scene: Scene) -> QWidget:
    """An import that has succeeded, with its trunk kept: a card from now on."""
    scene.fill()
    scene.form.trunk.keep.setChecked(True)
    scene.form.submit()
    await scene.at_rest()
    return scene.window


async def imported_with_end(scene: Scene, end: str) -> QWidget:
    """What comes of a number with this end: the sandbox answers by it."""
    scene.fill(PHONE_NUMBER=f"(415) 555-{end}")
    scene.form.submit()
    await scene.at_rest()
    return scene.window


@state
async def refused(scene: Scene) -> QWidget:
    """SigmaMind does not accept a field."""
    return await imported_with_end(scene, "0422")


@state
async def key_refused(scene: Scene) -> QWidget:
    """SigmaMind does not accept the key."""
    return await imported_with_end(scene, "0401")


@state
async def not_confirmed(scene: Scene) -> QWidget:
    """Nobody knows whether the number was imported."""
    return await imported_with_end(scene, "0502")
