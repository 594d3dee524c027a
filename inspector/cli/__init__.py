"""The command line: arguments in, exit code out. No Qt, no gRPC."""
