"""A number's details, and changes to one and to several."""
