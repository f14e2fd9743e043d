"""Whether a number rings: the calls that arrived."""
