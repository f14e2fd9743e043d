"""Many numbers at once: sent, survived and settled."""
