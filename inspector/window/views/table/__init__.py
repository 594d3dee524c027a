"""The table of all credentials."""
