"""A SigmaMind look-alike on loopback, for --demo, --self-check and the tests."""
