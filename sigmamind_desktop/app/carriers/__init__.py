"""A carrier's own account: connecting it, and what is read there."""
