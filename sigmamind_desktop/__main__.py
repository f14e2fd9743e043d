"""`python -m sigmamind_desktop`."""

from sigmamind_desktop.cli import run

run()
