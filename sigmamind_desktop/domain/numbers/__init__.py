"""A number, an agent, and the account's list."""
