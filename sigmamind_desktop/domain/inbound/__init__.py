"""Whether a number rings: what stands in the way, and the calls that arrived."""
