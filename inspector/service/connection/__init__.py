"""Connections to the service: settings, routes, channels, outcomes."""
