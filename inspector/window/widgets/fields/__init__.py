"""Fields to type into and to read from."""
