"""Channels to the service: settings, routes, outcomes."""
