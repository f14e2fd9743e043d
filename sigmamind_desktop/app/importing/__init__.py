"""Importing one number, from draft to answer."""
