"""The key, the keychain, and the ways to the network."""
