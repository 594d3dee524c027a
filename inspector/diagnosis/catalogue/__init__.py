"""Every finding's severity, title and fix, by family."""
