"""Repeated calls and their statistics."""
