"""What is loaded when the window is painted for the first time: it decides how long the start takes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import SECONDS

# By package. Whoever adds one says here why the first paint needs it, or imports it when it is used.
_LOADED = """
.: cli
app: records sending settings tasks
app.access: checking connecting credentials keychain opening proxy_logins
app.accounts: book
app.help: diagnostics
app.importing: drafts importer
app.numbers: agents book exporting refreshing retrying
app.trunks: book carriers
bootstrap: flows options parts program reaching
domain: draft e164 errors findings outside secret text
domain.access: accounts api_address proxy
domain.fields: judging
domain.inbound: ringing urgency
domain.numbers: agents attributes record searching
domain.trunks: carriers saved
runtime: application display first_paint hooks languages late_asyncio logs loop paths resources
runtime: single_instance worker
services: secret_store settings
ui.access: api_key_flow
ui.accounts: flow
ui.failures: fault_table messages steps
ui.help: menu
ui.importing: fields fields_pane flow foot form outcome paste_flow progress trunk_group
ui.inputs: agent controls field_messages field_row field_set message_lines remark said_line
ui.kit: announce contrast disclosure flow moments notice page sign sizes style theme words wrapping
ui.numbers: cells counts flow listing messages model news_delegate refresh_line ringing_cell state_pill table
ui.numbers: view
ui.trunks: card carrier_row saved_row
ui.window: appearance main panes store_notices
"""

_START = """
import os, sys
from sigmamind_desktop import cli

make_app = cli._make_app

def make_and_watch():
    app = make_app()
    from sigmamind_desktop.ui.window.main import MainWindow

    show = MainWindow.show

    def show_and_watch(window):
        window.painted.connect(tell)
        show(window)

    MainWindow.show = show_and_watch
    return app

def tell():
    assert "asyncio" not in sys.modules
    ours = (module for name, module in sys.modules.items() if name.startswith("sigmamind_desktop."))
    print(*sorted(each.__name__ for each in ours if not hasattr(each, "__path__")), sep="\\n", flush=True)
    os._exit(0)

cli._make_app = make_and_watch
cli.main(["--data-dir", sys.argv[1]])
"""


def _listed() -> Iterator[str]:
    package = ""
    for word in _LOADED.split():
        if word.endswith(":"):
            package = word.removesuffix(":").strip(".")
        else:
            yield ".".join(filter(None, ("sigmamind_desktop", package, word)))


def test_the_first_paint_loads_what_is_listed_and_nothing_else(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _START, str(tmp_path)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=True,
    )
    loaded, listed = set(done.stdout.split()), set(_listed())
    if sys.platform == "win32":  # the taskbar's name for the program
        listed.add("sigmamind_desktop.runtime.windows_shell")
    assert sorted(loaded - listed) == []
    assert sorted(listed - loaded) == []
