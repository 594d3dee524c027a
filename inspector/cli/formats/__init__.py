"""Formats that tools of a CI read: SARIF, JUnit, annotations of GitHub. Imports neither Qt nor gRPC."""
