"""HTTP and JSON as this program speaks them, whoever is asked."""
