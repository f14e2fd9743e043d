"""From an error to words."""
