"""From pasted, dropped and opened text to entries, beside the window's thread."""
