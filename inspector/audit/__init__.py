"""Find every Momento credential in files and in a git history. Knows neither Qt nor gRPC."""
