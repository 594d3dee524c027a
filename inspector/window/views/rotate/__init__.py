"""Rotate: a new credential takes the place of the old one in the file that it came from."""
