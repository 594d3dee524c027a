"""How secrets are protected on each operating system; one interface for the three."""
