"""Loading: from pasted, dropped and opened text to entries, outside the UI thread."""
