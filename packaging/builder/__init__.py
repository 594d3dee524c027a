"""The verbs of build.py, one module for each product."""
