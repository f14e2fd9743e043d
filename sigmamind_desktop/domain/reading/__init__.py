"""The formats that people paste."""
