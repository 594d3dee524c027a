"""The calls a credential is used for: items, topics, tokens."""
