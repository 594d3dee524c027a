"""The audit of a folder and of a git history: every Momento credential with its places."""
