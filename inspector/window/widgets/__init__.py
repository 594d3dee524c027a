"""General widgets: each receives data and callables, and reports by signals.

They know no credentials, entries or pages.
"""
