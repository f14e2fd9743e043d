"""Changing from one account to another."""
