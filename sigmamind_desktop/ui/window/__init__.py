"""The frame: menus, panes, status bar and settings."""
