"""What is left to do until the phone rings."""
