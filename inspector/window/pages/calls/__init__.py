"""The Test calls page."""
