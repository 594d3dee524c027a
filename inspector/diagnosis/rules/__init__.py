"""The rules that find problems in an inspection, one module for each family."""
