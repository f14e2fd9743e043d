"""The judgement of each field of the form."""
