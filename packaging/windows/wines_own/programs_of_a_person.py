"""On Wine 8 it prints an error and no folder, on Windows 0 and where programs of one person are."""

import ctypes
import uuid

FOR_A_PERSON = uuid.UUID("5cd7aee2-2219-4a67-b85d-6c9ce15660cb").bytes_le  # FOLDERID_UserProgramFiles
CREATE = 0x8000
path = ctypes.c_wchar_p()
print(ctypes.windll.shell32.SHGetKnownFolderPath(FOR_A_PERSON, CREATE, None, ctypes.byref(path)), path.value)
