"""Small custom widgets: each gets data and callables, and tells by signals."""
