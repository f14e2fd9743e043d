"""The account's numbers and agents: kept, refreshed, looked up, exported."""
