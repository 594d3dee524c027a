"""From pasted text to the credentials in it."""
