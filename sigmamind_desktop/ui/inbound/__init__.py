"""Whether a number rings, and what is left to do until it does."""
