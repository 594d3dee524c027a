"""Facts as words in the language of the window."""
