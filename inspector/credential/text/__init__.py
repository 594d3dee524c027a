"""Text utilities for the other packages of ``credential``: messages, secrets, JSON and Base64 with offsets."""
