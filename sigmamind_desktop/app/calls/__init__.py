"""Placing a test call, and following it."""
