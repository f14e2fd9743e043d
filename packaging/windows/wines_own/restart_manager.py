"""On Wine 8 it prints 0, on Windows 1: how many programs use python.exe, which runs this."""

import ctypes
import sys

manager = ctypes.windll.rstrtmgr
session, needed, given, reasons = (ctypes.c_uint() for _ in range(4))
manager.RmStartSession(ctypes.byref(session), 0, ctypes.create_unicode_buffer(33))
manager.RmRegisterResources(session, 1, (ctypes.c_wchar_p * 1)(sys.executable), 0, None, 0, None)
manager.RmGetList(session, ctypes.byref(needed), ctypes.byref(given), None, ctypes.byref(reasons))
print(needed.value)
