"""Redacted reports: model, output formats, and reading reports."""
