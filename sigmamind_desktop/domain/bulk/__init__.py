"""Many numbers at once: from a file's cells to requests."""
