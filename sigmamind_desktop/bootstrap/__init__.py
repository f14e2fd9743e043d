"""The composition root: the one place where the parts are built, joined, started and ended."""

from sigmamind_desktop.bootstrap.options import Options
from sigmamind_desktop.bootstrap.program import Program, paint, run, start

__all__ = ["Options", "Program", "paint", "run", "start"]
