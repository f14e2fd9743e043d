"""The guide, the shortcuts, what the program is made of, and what nobody foresaw."""
