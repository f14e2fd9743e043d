"""A test call, and what its end says."""
