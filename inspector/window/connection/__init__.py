"""Calls of an entry: where they go, what must be agreed to, how they run."""
