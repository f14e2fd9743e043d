"""What was done with a number, and how it is undone."""
