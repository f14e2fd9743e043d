"""Many numbers at once: a table judged while it is worked on, sent, survived and settled."""
