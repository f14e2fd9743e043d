"""The check of a trunk's host from this computer: its name, and whether SIP is spoken there."""
