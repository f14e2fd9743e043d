"""What stands between a number and a ring."""
