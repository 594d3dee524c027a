"""The Mint page."""
