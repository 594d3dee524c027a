"""What build.py's verbs are made of: one module for each thing that is built."""
