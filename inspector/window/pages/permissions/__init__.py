"""The Permissions page."""
