"""What the official SDKs do with a text."""
