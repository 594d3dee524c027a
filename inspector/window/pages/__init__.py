"""The six pages of a credential. Pages do not know each other."""
