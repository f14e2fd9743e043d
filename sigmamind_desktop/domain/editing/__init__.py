"""What a change may be."""
