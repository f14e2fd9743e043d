"""Changing numbers at SigmaMind."""
