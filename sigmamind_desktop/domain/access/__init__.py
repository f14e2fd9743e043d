"""Accounts, keys, addresses and proxies."""
