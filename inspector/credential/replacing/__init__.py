"""Replace a credential where it stands in a file's text, and prove by reading again that nothing else changed."""
