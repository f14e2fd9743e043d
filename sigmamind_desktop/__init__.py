"""SigmaMind Desktop: import phone numbers to SigmaMind over a SIP trunk."""

__version__ = "0.1.0"

APP_NAME = "SigmaMind Desktop"
"""As a person reads it: window titles, the keychain's entry."""

APP_ID = "sigmamind-desktop"
"""As a system files it: folders, the desktop file, the command."""

APP_USER_MODEL_ID = "SigmaMind.Desktop"
"""As the taskbar of Windows knows it, and the start menu's entry (packaging/windows/installer.iss)."""
