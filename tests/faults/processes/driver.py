"""The whole program in a process of its own, and the person before it, who may pull the plug.

`python driver.py PLAN`: the plan is JSON, what happens is told on stdout, a line of JSON for each thing,
written at once so that a killed process has said all that it knew.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import logging
import os
import sys
import traceback
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sigmamind_desktop import cli
from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.runtime.paths import paths_under
from sigmamind_desktop.sandbox.api import API_KEY
from sigmamind_desktop.sandbox.trunks import DemoProbe
from tests.faults.processes.person import Person
from tests.faults.processes.plug import Plug
from tests.faults.processes.telling import say, waited

_OFFSCREEN = "This plugin does not support"


class Complaints(logging.Handler):
    """Tells of each warning that the program logs, Qt's own among them."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)

    def emit(self, record: logging.LogRecord) -> None:
        text = self.format(record)
        if _OFFSCREEN not in text:
            say(complaint=f"{record.levelname} {record.name}: {text}")


def on_done(sitting: asyncio.Task[None]) -> None:
    """A person who can't go on would leave the program running for ever."""
    if not sitting.cancelled() and (error := sitting.exception()) is not None:
        say(stuck="".join(traceback.format_exception(error)))
        os._exit(70)


async def run(program: Any, person: Person) -> int:
    """The program, with the person before it; tells what the program leaves behind."""
    here = asyncio.current_task()
    sitting = asyncio.get_running_loop().create_task(person.play(), name="person")
    sitting.add_done_callback(on_done)
    try:
        code: int = await program
    finally:
        sitting.cancel()
        with suppress(asyncio.CancelledError):
            await sitting
    say(left=[task.get_name() for task in asyncio.all_tasks() if task is not here])
    return code


def at_exit(plug: Plug | None) -> None:
    """All that is left is the end of the process."""
    if plug is not None:
        plug.end()
    gc.collect()  # what was never awaited, ended or closed says so now
    say(exited=True, waited=waited())


def write_without_end(path: Path, address: str, name: str) -> None:
    """Keep a draft and an import again and again; tells of each that is written."""
    from sigmamind_desktop.domain.numbers.record import ImportRequest, NumberState, PhoneNumber
    from sigmamind_desktop.domain.secret import Secret
    from sigmamind_desktop.services.data_file.store import NumberStore

    store = NumberStore(path, address)
    for count in itertools.count():
        number = f"+1415{name}{count:05}"
        store.save_draft(Draft({FieldId.PHONE_NUMBER: number}))
        say(kept=number)
        store.begin_attempt(number, ImportRequest(number, "acme", Secret("not kept"), "sip.telnyx.com"))
        say(begun=number)
        store.settle_imported(number, PhoneNumber(number, NumberState.ACTIVE, imported_at=datetime.now(UTC)))
        say(settled=number)


def main(plan: dict[str, Any]) -> int:
    """As `cli.main` starts the program, but for the keychain."""
    gc.disable()
    logging.getLogger().addHandler(Complaints())
    plug = Plug(plan["kill"]) if "kill" in plan else None
    app = cli._make_app()
    from sigmamind_desktop import bootstrap
    from sigmamind_desktop.domain.secret import Secret
    from sigmamind_desktop.runtime import loop
    from sigmamind_desktop.runtime.single_instance import Claim, SingleInstance
    from sigmamind_desktop.services.secret_store import MemorySecretStore

    with ExitStack() as stack:
        stack.callback(at_exit, plug)
        paths = paths_under(Path(plan["data"]))
        instance = SingleInstance(paths.data)
        claim = instance.claim()
        say(claim=claim.name)
        if claim is not Claim.OURS:
            return 3
        stack.callback(instance.release)
        address = ApiAddress.parse(plan["url"])
        keys = MemorySecretStore()
        keys.save(address.url, Secret(API_KEY))
        table = Path(plan["table"]) if "table" in plan else None
        options = bootstrap.Options(
            address, paths, secrets=keys, instance=instance, refreshes=False, table=table, probe=DemoProbe()
        )
        if plug is not None:
            plug.install()
        person = Person(plan, app, plug)
        program = bootstrap.paint(options)
        return loop.run(run(bootstrap.run(program), person), app)


if __name__ == "__main__":
    the_plan = json.loads(sys.argv[1])
    if the_plan.get("part") == "write_without_end":
        write_without_end(Path(the_plan["path"]), the_plan["url"], the_plan["name"])
    cli.leave(main(the_plan))
