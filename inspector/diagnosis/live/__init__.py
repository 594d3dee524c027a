"""Findings about calls and connection checks."""
