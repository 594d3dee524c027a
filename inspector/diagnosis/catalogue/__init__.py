"""The catalogue of findings: severity, title and fix of each code, one module for each family."""
