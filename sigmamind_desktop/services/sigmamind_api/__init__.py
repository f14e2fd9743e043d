"""SigmaMind's HTTP API."""
