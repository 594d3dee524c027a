"""Calls to the service: cache items, topics, tokens and keys."""
