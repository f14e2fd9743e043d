"""What any Qt program could use."""
