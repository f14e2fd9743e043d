"""The list of numbers."""
