"""Scopes for new credentials: checks, JSON, presets and SDK code."""
