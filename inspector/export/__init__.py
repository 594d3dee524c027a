"""Files that other programs read: SARIF and CSV, without secrets. Imports neither Qt nor gRPC."""
