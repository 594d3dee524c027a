"""Texts on facts, in the language of the window."""
