"""HTTP and JSON as this program speaks them, whoever is asked."""

import sys

# httpx loads its command line wherever that can be had, and rich and pygments with it: 5 MB that nobody uses.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type] # Python's own way to say: not to be had
