"""Secrets on a person's desk: clipboard, masking, idle time, session lock."""
