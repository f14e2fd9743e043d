"""The data file: SQLite, one file for each table."""
