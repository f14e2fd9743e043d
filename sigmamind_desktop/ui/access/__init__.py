"""Asking for the API key and for a proxy's login."""
