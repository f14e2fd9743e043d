"""A carrier's own account, where the person has connected it: what it is, holds, logs, and refuses."""
