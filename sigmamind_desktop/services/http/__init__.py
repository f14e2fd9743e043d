"""HTTP and JSON as this program speaks them, whoever is asked."""

import sys

# None is Python's own way to say that a module is not to be had.
# httpx loads its command line wherever that can be had, and rich and pygments with it: 5 MB that nobody uses.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
# httpcore asks for this one, which tells trio from asyncio, four times with each request. It is not there,
# and to find that out Python looks into all of its folders each time: a third of what a request takes.
sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]
