"""Saved trunks, and the check of a host."""
