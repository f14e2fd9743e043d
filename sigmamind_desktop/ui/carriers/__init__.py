"""Connecting a carrier, and choosing from its numbers."""
