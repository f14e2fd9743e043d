"""Whether a number rings: watching for a call."""
