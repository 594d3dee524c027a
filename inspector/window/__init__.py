"""The desktop window. It shows what the other packages decode and return; it contains no parsing, no rules, no gRPC."""
