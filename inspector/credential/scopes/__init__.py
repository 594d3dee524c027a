"""Scopes: what a new credential is asked to be allowed, as JSON, as presets and as SDK code."""
