"""The command palette: one field that finds every command, credential and help topic."""
