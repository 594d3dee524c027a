"""The Raw page."""
