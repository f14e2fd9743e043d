"""Carriers, saved trunks, SIP addresses, and what the check of a host tells."""
