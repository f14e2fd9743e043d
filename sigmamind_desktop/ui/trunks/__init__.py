"""Carriers, saved trunks, and the check of a host, as they are shown."""
