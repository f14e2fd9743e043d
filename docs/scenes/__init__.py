"""The window in each of its states: the real program on the sandbox, brought there as a person does it.

`look.py` takes a picture of one state, `take_pictures.py` those of the user guide, and the walker of
`tests/ui/window/walker` goes through all of them. Everything in them is made up, and they are reached in
whatever language is spoken. A new state is a coroutine in the module of its room, marked with `@state`.
"""

import pkgutil
from importlib import import_module

from scenes.stage import SIZE, STATES, Scene, playing

for room in pkgutil.iter_modules(__path__, f"{__name__}."):
    import_module(room.name)

__all__ = ["SIZE", "STATES", "Scene", "playing"]
