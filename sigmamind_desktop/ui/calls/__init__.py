"""The words of a test call."""
