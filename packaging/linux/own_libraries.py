"""Runs in the frozen program before it: no other program shall get this one's libraries.

PyInstaller's bootloader has the system look for libraries in the program's folder first. That is settled for
this process when Python starts; a browser that it opens would take Qt from there.
https://pyinstaller.org/en/stable/runtime-information.html#ld-library-path-libpath-considerations
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
