"""Many calls in a row, and their figures."""
