"""Findings of calls and of the connection check."""
