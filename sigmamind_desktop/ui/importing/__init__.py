"""Importing one number: the form, what is pasted into it, its check and its answer."""
