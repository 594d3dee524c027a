"""The Help view."""
