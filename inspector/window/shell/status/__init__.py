"""The status bar: its message, its chips and its labels."""
