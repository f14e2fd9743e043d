"""The accounts, and changing from one to another."""
