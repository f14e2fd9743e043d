"""What was done with a number, as it is shown."""
