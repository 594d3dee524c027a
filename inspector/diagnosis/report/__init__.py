"""The redacted report: its model, its text forms, and reading it back."""
