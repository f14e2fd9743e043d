"""The outside world: one module for one thing, each the only one to import its library."""
