"""Many numbers at once: a window of their own."""
