"""Credential Inspector for Momento."""

__version__ = "0.1.0"
